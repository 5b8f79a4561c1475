//! What holds for every page of a built site: languages, security, symbols, and what is kept off it.

use codegloss_engine::symbol_parts;
use dom_query::Selection;
use serde_json::Value;

use crate::reading::{key, page, sites, words, words_at};
use crate::support::{self, Site};

/// Every page says its language and the direction of its writing; those of a locale say that locale's.
#[test]
fn every_page_says_its_language_and_direction() {
    for site in sites() {
        for path in site.paths(".html") {
            let page = page(site, path);
            let html = page.select("html");
            let lang = html.attr("lang").unwrap_or_default().to_string();
            let expected = match path.split_once('/') {
                Some((locale, _)) if locale != "e" => vec![locale.to_owned()],
                _ => site.locales(),
            };
            assert!(expected.contains(&lang), "{path}: {lang}");
            let dir = if ["ar", "fa", "he", "ur"].contains(&&*lang) { "rtl" } else { "ltr" };
            assert_eq!(html.attr("dir").as_deref(), Some(dir), "{path}");
            assert!(!page.select("title").text().trim().is_empty(), "{path}");
        }
    }
}

/// What a developer needs first comes first, on the page and in Markdown: why, what to do, each cause, a correction, code; then what users are told.
#[test]
fn a_codes_page_begins_with_what_a_developer_needs() {
    let order = [
        "reason",
        "recovery",
        "causes",
        "note",
        "snippet",
        "user-message",
        "arguments",
        "names",
        "see-also",
        "history",
    ];
    for site in sites() {
        for code in site.codes() {
            let path = format!("en/{}", code["page"].as_str().unwrap());
            let page = page(site, &format!("{path}.html"));
            let parts = page.select("article > section[id]");
            let ids: Vec<String> = parts.iter().map(|part| part.attr("id").unwrap().to_string()).collect();
            let own: Vec<&String> = ids.iter().filter(|id| !id.starts_with("text")).collect();
            let expected: Vec<&&str> = order.iter().filter(|id| ids.iter().any(|own| own == *id)).collect();
            assert_eq!(own, expected, "{path}");
            let headings: Vec<String> = parts.iter().map(|part| words(&part.select("h2").text())).collect();
            let markdown = site.text(&format!("{path}.md"));
            let places: Vec<_> =
                headings.iter().filter_map(|title| markdown.find(&format!("\n## {title}\n"))).collect();
            assert!(places.is_sorted() && places.len() >= own.len(), "{path}: {headings:?}");
        }
    }
}

/// The value of an argument is marked as an example wherever people read it, and has its name where they could not tell: in the head
/// of the page and in its data.
#[test]
fn an_example_is_no_fact() {
    let site = support::fixture_site();
    for (path, count, title) in [("en", 2, "Example"), ("zh-Hans", 1, "示例")] {
        let page = page(site, &format!("{path}/pay/card_declined.html"));
        let examples = page.select("h1 .example, #reason .example");
        assert_eq!(examples.length(), count, "{path}");
        for example in &examples {
            assert_eq!(&*example.text(), "2");
            assert_eq!(example.attr("title").as_deref(), Some(title));
        }
        for place in ["title", "script[type='application/ld+json']"] {
            let text = page.select(place).text();
            assert!(text.contains("{attempts}") && !text.contains(" 2 "), "{path}: {text}");
        }
    }
    let page = page(site, "en/pay/card_declined.html");
    assert_eq!(
        page.select("meta[name=description]").attr("content").as_deref(),
        Some("The network {network} declined the card. It was tried {attempts} times.")
    );
    assert_eq!(page.select("#user-message .dialog .example").length(), 0);
    assert!(site.text("en/pay/card_declined.md").contains("after 2 attempts"));
    assert!(!site.text("en/all.html").contains("class=\"example\">"), "each has its title");
}

/// Nothing inline runs or styles, nothing comes from elsewhere, and the policy says so.
#[test]
fn no_page_runs_or_loads_anything_but_the_sites_own_files() {
    for site in sites() {
        for path in site.paths(".html") {
            let page = page(site, path);
            let policy = page
                .select("head meta[http-equiv=Content-Security-Policy]")
                .attr("content")
                .unwrap_or_default();
            for rule in [
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "base-uri 'none'",
                "form-action 'none'",
            ] {
                assert!(policy.contains(rule), "{path}: {policy}");
            }
            assert!(!policy.contains("unsafe"), "{path}: {policy}");
            assert!(
                !page
                    .select("style, script:not([src]):not([type='application/ld+json']), iframe, object, embed, form, base").exists(),
                "{path}"
            );
            for element in &page.select("*") {
                for attribute in element.attrs() {
                    let name = attribute.name.local.to_string();
                    assert!(name != "style" && !name.starts_with("on"), "{path}: {name}");
                }
            }
            for (selector, attribute) in
                [("script", "src"), ("img", "src"), ("link[rel=stylesheet], link[rel=icon]", "href")]
            {
                for loaded in &page.select(selector) {
                    let target = loaded.attr(attribute).unwrap_or_default();
                    assert!(!target.contains("//") && !target.contains(':'), "{path}: {target}");
                }
            }
        }
    }
}

/// A translating browser leaves symbols alone, and one that is broken between its words copies as one.
#[test]
fn every_symbol_is_whole_and_not_translated() {
    for site in sites() {
        for locale in site.locales() {
            for code in site.codes() {
                let path = format!("{locale}/{}.html", code["page"].as_str().unwrap());
                let page = page(site, &path);
                assert!(!page.select("code:not([translate=no])").exists(), "{path}");
                // Platforms that share a symbol share its line.
                for (list, names, key) in [(".symbols", "symbols", "symbol"), (".calls", "raised_by", "call")]
                {
                    let mut expected: Vec<&str> = Vec::new();
                    for symbol in code[names].as_array().unwrap() {
                        let symbol = symbol[key].as_str().unwrap();
                        if !expected.contains(&symbol) {
                            expected.push(symbol);
                        }
                    }
                    let shown = page.select(&format!("{list} code"));
                    let shown: Vec<String> = shown.iter().map(|symbol| symbol.text().to_string()).collect();
                    assert_eq!(shown, expected, "{path}");
                }
                assert_eq!(page.select("h1 .number[translate=no]").text().to_string(), key(&code), "{path}");
            }
            let list = page(site, &format!("{locale}/index.html"));
            assert!(!list.select("code:not([translate=no])").exists());
        }
    }
}

/// Long code breaks between its words wherever it is: in lists, texts of codes, articles and guides.
#[test]
fn code_breaks_between_its_words_on_every_page() {
    let sites = [support::shipped_site(), support::fixture_site()];
    for (site, path) in sites.iter().flat_map(|site| site.paths(".html").map(move |path| (site, path))) {
        for code in &page(site, path).select("main code:not(pre code, .named code)") {
            let text = code.text().to_string();
            let parts = symbol_parts(&text).len() - 1;
            let is_long = text.len() >= 16 && !text.contains(char::is_whitespace);
            let breaks = code.select("wbr").length();
            assert!(breaks == parts || (breaks == 0 && !is_long), "{path}: {}", code.html());
        }
    }
}

/// A long symbol has places to break at: no narrow screen scrolls sideways because of it.
#[test]
fn a_long_symbol_can_break() {
    let page = page(support::shipped_site(), "en/chat/207.html");
    assert_eq!(page.select(".symbols li:first-child code wbr").length(), 4);
}

/// A text in another language than its page says which, so that it is spoken and shaped rightly, and says it to readers.
#[test]
fn a_text_in_another_language_is_marked() {
    let site = support::fixture_site();
    let mut marked = 0;
    for code in site.codes() {
        for locale in site.locales() {
            let path = format!("{locale}/{}.html", code["page"].as_str().unwrap());
            let page = page(site, &path);
            for (name, id) in [
                ("reason", "reason"),
                ("recovery", "recovery"),
                ("user_message", "user-message"),
                ("note", "note"),
            ] {
                let text = &code["descriptions"][&locale][name];
                if text.is_null() {
                    continue;
                }
                if name == "user_message" {
                    let own = page.select("#user-message .own");
                    assert_eq!(own.select(".dialog").attr("lang").as_deref(), text["locale"].as_str());
                    assert_eq!(own.select(".fallback").exists(), text["locale"] != *locale, "{path}");
                    continue;
                }
                marked +=
                    usize::from(is_marked(&page.select(&format!("#{id} .prose")), text, &locale, &path));
            }
            let message = &code["descriptions"][&locale]["message"];
            marked += usize::from(is_marked(&page.select("h1 .message"), message, &locale, &path));
        }
    }
    assert!(marked > 0, "the fixture has a half-empty locale");
}

/// Checks one text; tells whether it is in another language.
fn is_marked(place: &Selection<'_>, text: &Value, locale: &str, path: &str) -> bool {
    let is_foreign = text["locale"] != *locale;
    // What says so may be in another language, too.
    let own = place.select("[lang]:not(.fallback *)");
    assert_eq!(own.exists(), is_foreign, "{path}");
    if is_foreign {
        assert_eq!(own.attr("lang").as_deref(), text["locale"].as_str(), "{path}");
        assert_eq!(words(&own.text()), words(text["text"].as_str().unwrap()), "{path}");
        assert!(place.select(".fallback").exists(), "{path}");
    }
    is_foreign
}

/// A guide page that a locale lacks is shown in another language, and is marked.
#[test]
fn a_guide_in_another_language_is_marked() {
    let site = support::fixture_site();
    let guides: Vec<&str> = site.paths(".html").filter(|path| path.contains("/guide/")).collect();
    let mut marked = 0;
    for path in guides {
        let locale = path.split('/').next().unwrap();
        let page = page(site, path);
        let text = words_at(&page.select("main"), "h1").unwrap();
        let written_here = support::fixture().join(format!(
            "site/guide/{}.{locale}.md",
            path.rsplit('/').next().unwrap().trim_end_matches(".html")
        ));
        let marks = page.select("main [lang]");
        assert_eq!(marks.exists(), !written_here.is_file(), "{path}: {text}");
        if marks.exists() {
            assert_ne!(marks.attr("lang").as_deref(), Some(locale), "{path}");
            assert!(page.select("main .fallback").exists(), "{path}");
            marked += 1;
        }
    }
    assert!(marked > 0, "the fixture has a guide that a locale lacks");
}

/// What the catalog keeps off public sites is in no file of it.
#[test]
fn internal_and_draft_codes_are_nowhere_in_the_site() {
    let (sources, _) = codegloss_engine::Sources::read(&support::fixture());
    let resolved = codegloss_engine::analyze(&sources, None).resolved.unwrap();
    let hidden: Vec<_> = resolved.catalog.codes.iter().filter(|code| !code.is_public()).collect();
    assert!(hidden.iter().any(|code| code.internal) && hidden.iter().any(|code| code.draft));
    let site = support::fixture_site();
    for code in hidden {
        let domain = &resolved.catalog.domain_of(code).name.value;
        let index = resolved.catalog.code(code.domain, &code.key).unwrap();
        let mut traces: Vec<String> = code.symbols.iter().map(|symbol| symbol.name.value.clone()).collect();
        for locale in resolved.locales.indices() {
            let message = resolved.text(locale, index, codegloss_runtime::Field::Message);
            traces.extend(message.map(|(from, text)| resolved.shown(from, &code.arguments, text).plain));
        }
        for (path, bytes) in &site.files {
            let text = String::from_utf8_lossy(bytes);
            let found = traces.iter().find(|trace| text.contains(trace.as_str()));
            assert_eq!(found, None, "{domain} {} is in {path}", code.key);
            assert!(!path.contains(&format!("/{domain}/{}.", code.page)), "{path}");
        }
    }
}

/// `errors.json` is what its schema says. The schema is known by its address.
#[test]
fn errors_json_is_valid_by_its_schema() {
    for site in sites() {
        let schema: Value = serde_json::from_str(site.text("errors.schema.json")).unwrap();
        let validator = jsonschema::draft202012::new(&schema).unwrap();
        let json = site.json();
        let faults: Vec<String> =
            validator.iter_errors(&json).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
        assert_eq!(faults, [""; 0]);
        assert_eq!(schema["$id"], format!("{}errors.schema.json", site.base));
    }
}

/// Each code has a file of its own beside its short address, the same as in `errors.json` and valid by the schema's part.
#[test]
fn each_code_is_a_json_file_too() {
    for site in sites() {
        let mut schema: Value = serde_json::from_str(site.text("errors.schema.json")).unwrap();
        schema = serde_json::json!({ "$ref": "#/$defs/code", "$defs": schema["$defs"] });
        let validator = jsonschema::draft202012::new(&schema).unwrap();
        let mut expected = Vec::new();
        for code in site.codes() {
            let path = format!("e/{}.json", code["page"].as_str().unwrap());
            let file: Value = serde_json::from_str(site.text(&path)).unwrap();
            assert_eq!(file, code, "{path}");
            assert!(validator.is_valid(&file), "{path}");
            let mut corrupted = file;
            corrupted["code"] = Value::Bool(true);
            assert!(!validator.is_valid(&corrupted), "{path}");
            expected.push(path);
        }
        expected.sort();
        let found: Vec<&str> = site.paths(".json").filter(|path| path.starts_with("e/")).collect();
        assert_eq!(found, expected);
    }
}

/// The schema refuses what no build would write, so that the test above can fail.
#[test]
fn the_schema_refuses_another_shape() {
    let site = support::shipped_site();
    let schema: Value = serde_json::from_str(site.text("errors.schema.json")).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let mut json = site.json();
    json["domains"][0]["codes"][0]["code"] = Value::Bool(true);
    assert!(!validator.is_valid(&json));
    let mut json = site.json();
    json["domains"][0]["codes"][0]["colour"] = "red".into();
    assert!(!validator.is_valid(&json));
}

/// Each locale has its list of codes, one for each domain, its 404 page, its guides and its table; the site has a front
/// door and a 404 page for hosts that know only one.
#[test]
fn every_kind_of_page_is_there() {
    for (site, project) in [
        (support::shipped_site(), support::shipped().to_owned()),
        (support::fixture_site(), support::fixture()),
    ] {
        let json = site.json();
        let mut expected: Vec<String> = [
            "index.html",
            "404.html",
            "errors.json",
            "errors.openapi.json",
            "errors.schema.json",
            "_redirects",
            "llms.txt",
            "sitemap.xml",
        ]
        .map(str::to_owned)
        .to_vec();
        for locale in site.locales() {
            expected.extend(
                [
                    "index.html",
                    "404.html",
                    "errors.md",
                    "sitemap.xml",
                    "opensearch.xml",
                    "llms.txt",
                    "llms-full.txt",
                ]
                .into_iter()
                .chain(["a-z.html", "numbers.html", "all.html", "coverage.html"])
                .map(|name| format!("{locale}/{name}")),
            );
            for domain in json["domains"].as_array().unwrap() {
                expected.push(format!("{locale}/{}/index.html", domain["domain"].as_str().unwrap()));
            }
            for code in site.codes() {
                expected.extend(
                    ["html", "md"]
                        .map(|ending| format!("{locale}/{}.{ending}", code["page"].as_str().unwrap())),
                );
            }
            for guide in std::fs::read_dir(project.join("site/guide")).unwrap() {
                let name = guide.unwrap().file_name().into_string().unwrap();
                let slug = name.split('.').next().unwrap();
                expected.extend(["html", "md"].map(|ending| format!("{locale}/guide/{slug}.{ending}")));
            }
        }
        let own = project.join("site/static");
        expected.extend(
            own.is_dir().then(|| support::read_tree(&own)).into_iter().flatten().map(|(path, _)| path),
        );
        if site.base_path() == "/" {
            expected.push("robots.txt".to_owned());
        }
        expected.sort();
        expected.dedup();
        let has_own_test = |path: &str| path.starts_with("assets/") || path.starts_with("e/");
        let found: Vec<&String> = site.files.keys().filter(|path| !has_own_test(path)).collect();
        assert_eq!(found, expected.iter().collect::<Vec<_>>());
    }
}

/// The list of codes has every code once, in the catalog's order, in groups that the list beside the page links to.
#[test]
fn the_list_has_every_code_once() {
    let site = support::shipped_site();
    let expected: Vec<String> = site.codes().iter().map(key).collect();
    for locale in site.locales() {
        for path in [format!("{locale}/index.html"), format!("{locale}/chat/index.html")] {
            let page = page(site, &path);
            let listed: Vec<String> =
                page.select(".row .number").iter().map(|number| number.text().to_string()).collect();
            assert_eq!(listed, expected, "{path}");
            assert_eq!(
                page.select(".side a[href*='#chat-']").length(),
                page.select("section.part").length(),
                "{path}"
            );
        }
    }
}

/// A word of the theme that a language lacks counts by the rules of the language it is in.
#[test]
fn a_word_of_another_language_keeps_its_plural() {
    let settings = "[project]\nlocales = ['th', 'en']\nsource-locale = 'th'\ndefault-locale = 'en'\n";
    let files = [
        ("codegloss.toml", settings),
        ("catalog/app.toml", "domain = 'app'\n[[code]]\ncode = 1\ngroup = 'all'\n"),
        ("locales/th/app.ftl", "app = แอป\napp-group-all = ทั้งหมด\napp-1 = ข้อผิดพลาด\n"),
        ("locales/en/app.ftl", "app = App\napp-group-all = All\napp-1 = Error\n"),
    ];
    let site = Site::of_files(&files, "");
    let page = site.text("th/index.html");
    assert!(page.contains("1 code<"), "{page}");
}
