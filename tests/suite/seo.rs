//! What search engines, chats and language models are told: sitemaps, cards, data, `llms.txt`.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::Value;

use crate::reading::{ENGLISH, page, sites};
use crate::support::{self, Site};

/// What stands between each two of these marks.
fn between<'a>(text: &'a str, start: &'a str, end: &'a str) -> Vec<&'a str> {
    text.split(start).skip(1).map(|rest| rest.split(end).next().unwrap()).collect()
}

/// The sitemaps of the locales have every page that search engines may show, once, with the languages that the page itself
/// names. A page that repeats another language's is not among them.
#[test]
fn a_sitemap_has_every_page_with_its_languages() {
    for site in sites() {
        let locales: Vec<String> =
            site.locales().iter().map(|tag| format!("{}{tag}/sitemap.xml", site.base)).collect();
        assert_eq!(between(site.text("sitemap.xml"), "<loc>", "</loc>"), locales);
        for tag in site.locales() {
            let text = site.text(&format!("{tag}/sitemap.xml"));
            let mut found = BTreeSet::new();
            for entry in between(text, "<url>", "</url>") {
                let url = between(entry, "<loc>", "</loc>")[0];
                let path = url.strip_prefix(site.base).unwrap();
                let page = page(site, path);
                assert_eq!(page.select("link[rel=canonical]").attr("href").as_deref(), Some(url));
                let languages: Vec<(String, String)> = page
                    .select("link[rel=alternate][hreflang]")
                    .iter()
                    .map(|link| {
                        (link.attr("hreflang").unwrap().to_string(), link.attr("href").unwrap().to_string())
                    })
                    .collect();
                let listed: Vec<(String, String)> = between(entry, "hreflang=\"", "\"")
                    .into_iter()
                    .zip(between(entry, "href=\"", "\""))
                    .map(|(lang, url)| (lang.to_owned(), url.to_owned()))
                    .collect();
                assert_eq!(listed, languages, "{path}");
                assert!(found.insert(path), "{path} is there twice");
            }
            let below = format!("{tag}/");
            // One page of everything says nothing that the codes' own pages do not say.
            let left_out = ["404", "all"].map(|name| format!("{tag}/{name}.html"));
            let is_listed = |path: &&str| {
                let canonical = page(site, path).select("link[rel=canonical]").attr("href");
                let is_another = canonical.is_some_and(|url| *url != *format!("{}{path}", site.base));
                path.starts_with(&below) && !left_out.iter().any(|out| out == path) && !is_another
            };
            let expected: BTreeSet<&str> = site.paths(".html").filter(is_listed).collect();
            assert_eq!(found, expected);
        }
    }
}

/// A page of which nothing is in its own language is another language's: search engines are sent to that one, neither list has
/// it, and its head says which language its words are in. One text of its own makes it a page of its own.
#[test]
fn an_untranslated_page_is_announced_as_the_page_that_it_repeats() {
    let settings = "[project]\nlocales = ['fr', 'en']\nsource-locale = 'en'\ndefault-locale = 'fr'\n\
                    [site]\nbase-url = 'https://h.example/'\n";
    let files = [
        ("codegloss.toml", settings),
        ("catalog/x.toml", "domain = 'x'\n[[code]]\ncode = 1\n[[code]]\ncode = 2\n[[code]]\ncode = 3\n"),
        (
            "locales/en/x.ftl",
            "x = X\nx-1 = One\n    .reason = Why\nx-2 = Two\n    .reason = Why\nx-3 = Three\n",
        ),
        ("locales/fr/x.ftl", "x = X\nx-2 =\n    .reason = Pourquoi\n"),
        ("site/guide/g.en.md", "# Guide\n\nText.\n"),
        ("site/codes/x/3.en.md", "A text.\n"),
        ("site/codes/x/3.fr.md", "Un texte.\n"),
    ];
    let site = Site::of_files(&files, "https://h.example/");
    for (path, is_own) in [("x/1", false), ("guide/g", false), ("x/2", true), ("x/3", true)] {
        let own = format!("https://h.example/fr/{path}.html");
        let shown = if is_own { own.clone() } else { format!("https://h.example/en/{path}.html") };
        let (french, english) =
            (page(&site, &format!("fr/{path}.html")), page(&site, &format!("en/{path}.html")));
        let canonical = french.select("link[rel=canonical]").attr("href");
        assert_eq!(canonical.as_deref(), Some(&*shown), "{path}");
        assert_eq!(site.text("fr/sitemap.xml").contains(&own), is_own, "{path}");
        assert_eq!(site.text("en/sitemap.xml").contains(&own), is_own, "{path}");
        let languages = english.select("link[rel=alternate][hreflang=fr]");
        assert_eq!(languages.exists(), is_own, "{path}");
        assert_eq!(french.select("link[rel=alternate][hreflang]").exists(), is_own, "{path}");
        let others = english.select("link[rel=alternate][hreflang=x-default]").attr("href");
        assert_eq!(others.as_deref(), Some(&*shown), "{path}");
        let lang = french.select("title").attr("lang");
        assert_eq!(lang.as_deref(), (!is_own).then_some("en"), "{path}");
        assert_eq!(french.select(".languages a").length(), 2, "{path}");
    }
    let short = page(&site, "e/1.html").select("link[rel=canonical]").attr("href");
    assert_eq!(short.as_deref(), Some("https://h.example/en/x/1.html"));
}

/// A browser can offer the site's search: every page of a locale names a description, which has what OpenSearch 1.1 asks for and
/// leads to a page of that locale.
#[test]
fn a_browser_can_search_the_site() {
    for site in sites() {
        for tag in site.locales() {
            let below = format!("{tag}/");
            for path in site.paths(".html").filter(|path| path.starts_with(&below)) {
                let link = page(site, path).select("link[rel=search]").attr("href").unwrap_or_default();
                assert!(link.ends_with("opensearch.xml"), "{path}: {link}");
            }
            let xml = site.text(&format!("{tag}/opensearch.xml"));
            let document = roxmltree::Document::parse(xml).unwrap();
            let root = document.root_element();
            assert!(
                root.has_tag_name(("http://a9.com/-/spec/opensearch/1.1/", "OpenSearchDescription")),
                "{xml}"
            );
            let text = |name: &str| {
                let found: Vec<_> = root.children().filter(|child| child.tag_name().name() == name).collect();
                assert_eq!(found.len(), 1, "{name} in {xml}");
                found[0].text().unwrap_or_default().trim().to_owned()
            };
            for (name, most) in [("ShortName", 16), ("LongName", 48), ("Description", 1024)] {
                let length = text(name).chars().count();
                assert!((1..=most).contains(&length), "{name} in {xml}");
            }
            assert_eq!(text("Language"), tag);
            assert_eq!(text("InputEncoding"), "UTF-8");
            let image = text("Image").strip_prefix(site.base).unwrap().to_owned();
            assert!(site.files.contains_key(&image), "{xml}");
            let url = root.children().find(|child| child.tag_name().name() == "Url").unwrap();
            assert_eq!(url.attribute("type"), Some("text/html"));
            let template = url.attribute("template").unwrap();
            assert_eq!(template, format!("{}{tag}/index.html?q={{searchTerms}}", site.base));
        }
    }
}

/// Without an address of the site there is nothing to search at, and the schema has no name.
#[test]
fn a_site_without_an_address_makes_none_up() {
    let files = [
        ENGLISH,
        ("catalog/app.toml", "domain = 'app'\n[[code]]\ncode = 1\n"),
        ("locales/en/app.ftl", "app = App\napp-1 = Error\n"),
    ];
    let site = Site::of_files(&files, "");
    assert!(site.paths("opensearch.xml").next().is_none());
    assert!(!site.text("en/index.html").contains("opensearch"));
    assert!(!site.text("errors.schema.json").contains("$id"));
}

/// Only a host's root has a `robots.txt`.
#[test]
fn robots_are_told_of_the_sitemap_at_a_root_alone() {
    let text = support::shipped_site().text("robots.txt");
    assert!(text.ends_with("\nSitemap: https://errors.example.com/sitemap.xml\n"), "{text}");
    assert!(!support::fixture_site().files.contains_key("robots.txt"));
}

/// A card in a chat says what the page says of itself.
#[test]
fn a_card_says_what_its_page_says() {
    for site in sites() {
        for path in site.paths(".html") {
            let page = page(site, path);
            let card = |name: &str| {
                page.select(&format!("meta[property='og:{name}']"))
                    .attr("content")
                    .map(|text| text.to_string())
            };
            let is_shown =
                path.split('/').next().is_some_and(|tag| site.locales().iter().any(|own| own == tag))
                    && !page.select("meta[name=robots]").exists();
            assert_eq!(card("title").is_some(), is_shown, "{path}");
            if is_shown {
                let attribute =
                    |selector, name| page.select(selector).attr(name).map(|text| text.to_string());
                assert_eq!(card("url"), attribute("link[rel=canonical]", "href"), "{path}");
                assert_eq!(card("description"), attribute("meta[name=description]", "content"), "{path}");
                assert!(page.select("title").text().starts_with(&card("title").unwrap()), "{path}");
                let shown = attribute("link[rel=canonical]", "href").unwrap();
                let locale = match shown[site.base.len()..].split('/').next() {
                    Some("zh-Hans") => "zh_CN",
                    Some("ar") => "ar_EG",
                    _ => "en_US",
                };
                assert_eq!(card("locale").as_deref(), Some(locale), "{path}");
            }
        }
    }
}

/// A code's page as data: an article in the page's language, and the way to it. A page that repeats another has none.
#[test]
fn a_codes_page_is_data_too() {
    for site in sites() {
        for tag in site.locales() {
            for code in site.codes() {
                let path = format!("{tag}/{}.html", code["page"].as_str().unwrap());
                let page = page(site, &path);
                let text = page.select("script[type='application/ld+json']").text();
                let canonical = page.select("link[rel=canonical]").attr("href").unwrap();
                if *canonical != *format!("{}{path}", site.base) {
                    assert!(text.is_empty(), "{path}");
                    continue;
                }
                let data: Value = serde_json::from_str(&text).unwrap();
                let [article, crumbs] = [&data["@graph"][0], &data["@graph"][1]];
                assert_eq!(article["inLanguage"], *tag);
                assert_eq!(article["url"], format!("{}{path}", site.base));
                for crumb in crumbs["itemListElement"].as_array().unwrap() {
                    let item = crumb["item"].as_str().unwrap().strip_prefix(site.base).unwrap();
                    assert!(site.files.contains_key(item), "{path}: {item}");
                }
            }
        }
    }
}

/// No text ends the element that the data stands in.
#[test]
fn a_text_does_not_leave_the_data() {
    let settings = "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n\
                    [site]\nbase-url = 'https://example.com/'\n";
    let files = [
        ("codegloss.toml", settings),
        ("catalog/app.toml", "domain = 'app'\n[[code]]\ncode = 1\n"),
        ("locales/en/app.ftl", "app = App\napp-1 = Bad </script><b id=evil> & <!--\n"),
        ("site/static/robots.txt", "User-agent: *\nDisallow: /\n"),
    ];
    let site = Site::of_files(&files, "https://example.com/");
    let page = page(&site, "en/app/1.html");
    assert!(!page.select("#evil").exists());
    let data: Value =
        serde_json::from_str(&page.select("script[type='application/ld+json']").text()).unwrap();
    assert_eq!(data["@graph"][0]["headline"], "1 Bad </script><b id=evil> & <!--");
    // What a project tells search engines itself stands.
    assert_eq!(site.text("robots.txt"), "User-agent: *\nDisallow: /\n");
}

/// The addresses of a Markdown file's links.
fn addresses(text: &str) -> Vec<String> {
    let links = Parser::new_ext(text, Options::ENABLE_TABLES).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.into_string()),
        _ => None,
    });
    links.collect()
}

/// `llms.txt` leads to that of each language, which leads to every Markdown page of the language and to all of them in one file.
#[test]
fn language_models_find_every_page_in_every_language() {
    for site in sites() {
        let within = |links: Vec<String>| -> BTreeSet<String> {
            links.iter().map(|link| link.strip_prefix(site.base).unwrap().to_owned()).collect()
        };
        let languages = site.locales().into_iter().map(|tag| format!("{tag}/llms.txt"));
        assert_eq!(within(addresses(site.text("llms.txt"))), languages.collect());
        for tag in site.locales() {
            let folder = format!("{tag}/");
            let full = format!("{tag}/llms-full.txt");
            let twins = site.paths(".md").filter(|path| path.starts_with(&folder)).map(str::to_owned);
            let expected: BTreeSet<String> = twins.chain([full.clone()]).collect();
            assert_eq!(within(addresses(site.text(&format!("{tag}/llms.txt")))), expected, "{tag}");
            let whole = site.text(&full);
            for path in expected.iter().filter(|path| **path != full && !path.ends_with("/errors.md")) {
                let page = site.text(path);
                let page = page.split("\n---\n\n").next().unwrap().trim();
                assert!(whole.contains(page), "{path} is not in {full}");
            }
        }
    }
}

/// The links of Markdown pages are whole, because they are read in other places as well, and lead to Markdown.
#[test]
fn the_links_of_markdown_lead_to_markdown() {
    for site in sites() {
        for path in site.paths(".md").chain(site.paths("llms-full.txt")) {
            for link in addresses(site.text(path)) {
                let Some(own) = link.strip_prefix(site.base) else {
                    assert!(link.contains(':') || link.starts_with('#'), "{path} -> {link}");
                    continue;
                };
                let file = own.split('#').next().unwrap();
                assert!(site.files.contains_key(file), "{path} -> {link}");
                assert_eq!(file.strip_suffix(".html"), None, "{path} -> {link}");
            }
        }
    }
}

/// A link that an author writes to a page leads from Markdown to that page's Markdown, whatever the site's address is, and wherever
/// the text is repeated.
#[test]
fn an_authors_links_are_followed() {
    let project = |base: &str| {
        let settings = format!(
            "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n[site]\n{base}\n"
        );
        let files = [
            ("codegloss.toml", settings.as_str()),
            ("catalog/x.toml", "domain = 'x'\n[[code]]\ncode = 1\npage = 'one'\n[[code]]\ncode = 2\n"),
            (
                "locales/en/x.ftl",
                "x = X\nx-1 = One\nx-2 = Two\n    .reason = See [one](one.html#reason) and [all](../index.html).\n",
            ),
            (
                "site/guide/a/g.en.md",
                "# G\n\n[Two](../../x/2.html), [lists](../../numbers.html), ![p](../../../p.png), <https://a.example/b.html>\n",
            ),
            (
                "site/codes/x/one.en.md",
                "## More\n\n[Guide](../guide/a/g.html) and [in short](../../e/2.html).\n",
            ),
            ("site/static/p.png", ""),
        ];
        let site = Site::of_files(&files, "");
        let links = |path: &str| addresses(site.text(path)).join(" ");
        let pages = ["en/x/2.md", "en/x/one.md", "en/guide/a/g.md", "en/errors.md"].map(links);
        (pages, site.text("en/llms-full.txt").to_owned())
    };
    let (pages, full) = project("");
    assert_eq!(pages[0], "one.md#reason ../errors.md one.md");
    assert_eq!(pages[1], "../guide/a/g.md ../../e/2.html 2.md");
    assert_eq!(pages[2], "../../x/2.md ../../errors.md https://a.example/b.html");
    assert_eq!(pages[3], "x/one.md x/2.md x/one.md#reason errors.md");
    assert!(full.contains("[one](x/one.md#reason) and [all](errors.md)"), "{full}");
    assert!(full.contains("![p](../p.png)"), "{full}");
    let (pages, full) = project("base-url = 'https://h.example/e/'");
    let whole = "https://h.example/e/en/";
    assert_eq!(pages[0], format!("{whole}x/one.md#reason {whole}errors.md {whole}x/one.md"));
    assert!(full.contains(&format!("[Guide]({whole}guide/a/g.md)")), "{full}");
}

/// Every page that has a Markdown page leads to it.
#[test]
fn a_page_leads_to_its_markdown() {
    for site in sites() {
        for tag in site.locales() {
            let folder = format!("{tag}/");
            for path in site.paths(".html").filter(|path| path.starts_with(&folder)) {
                let twin =
                    page(site, path).select("head link[rel=alternate][type='text/markdown']").attr("href");
                let own = path.replace(".html", ".md");
                let list = ["index", "a-z", "numbers", "all"].map(|name| format!("/{name}.html"));
                let is_list = list.iter().any(|end| path.ends_with(end)) && !path.contains("/guide/");
                let name = |path: &str| path.rsplit('/').next().unwrap().to_owned();
                let expected = if site.files.contains_key(&own) {
                    Some(name(&own))
                } else {
                    is_list.then(|| "errors.md".to_owned())
                };
                assert_eq!(twin.map(|twin| name(&twin)), expected, "{path}");
            }
        }
    }
}
