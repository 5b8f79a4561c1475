//! Short addresses, and what leads a reader from an address that somebody guessed.

use std::collections::BTreeSet;

use crate::reading::{ENGLISH, key, page, sites};
use crate::support::{self, Site};

/// The file of a short address.
fn short(name: &str) -> String {
    format!("e/{name}.html")
}

/// Where the doors of a short address lead, in the order of the locales.
fn doors(site: &Site, path: &str) -> Vec<String> {
    let page = page(site, path);
    let up = "../".repeat(path.matches('/').count());
    page.select("main a")
        .iter()
        .map(|link| link.attr("href").unwrap().strip_prefix(&up).unwrap().to_owned())
        .collect()
}

/// Every code has its number in its domain, in the default domain alone too, and its symbols and aliases; there are no others.
#[test]
fn every_name_of_a_code_leads_to_its_page_in_every_language() {
    for site in sites() {
        let default = site.json()["default_domain"].as_str().unwrap().to_owned();
        let mut expected = BTreeSet::new();
        for code in site.codes() {
            let page = code["page"].as_str().unwrap();
            let (domain, name) = page.split_once('/').unwrap();
            let symbols = code["symbols"].as_array().unwrap().iter().map(|symbol| &symbol["symbol"]);
            let names = symbols.chain(code["aliases"].as_array().unwrap());
            let mut own: Vec<String> =
                names.map(|name| short(&format!("{domain}/{}", name.as_str().unwrap()))).collect();
            own.push(short(page));
            if domain == default {
                own.push(short(name));
            }
            // The fixture's `CARD_DECLINED` is `card_declined` to a file system: the page's name stays.
            own.retain(|path| {
                let taken = format!("e/{page}.html");
                *path == taken || !path.eq_ignore_ascii_case(&taken)
            });
            let pages: Vec<String> =
                site.locales().iter().map(|locale| format!("{locale}/{page}.html")).collect();
            for path in own {
                assert_eq!(doors(site, &path), pages, "{path}");
                expected.insert(path);
            }
        }
        let found: BTreeSet<String> =
            site.paths(".html").filter(|path| path.starts_with("e/")).map(str::to_owned).collect();
        assert_eq!(found, expected);
    }
}

/// A code's page shows its shortest address in every language, and the button beside it copies the whole one.
#[test]
fn a_codes_page_shows_its_permanent_address() {
    for site in sites() {
        let default = site.json()["default_domain"].as_str().unwrap().to_owned();
        for code in site.codes() {
            let name = code["page"].as_str().unwrap();
            let own = name.strip_prefix(&format!("{default}/")).unwrap_or(name);
            for locale in site.locales() {
                let page = page(site, &format!("{locale}/{name}.html"));
                let link = page.select(".permalink a");
                assert_eq!(link.attr("href").as_deref(), Some(&*format!("../../e/{own}.html")), "{locale}");
                let host = site.base.strip_prefix("https://").unwrap();
                assert_eq!(*link.text(), *format!("{host}e/{own}"));
                let copied = page.select(".permalink button[hidden]").attr("data-text");
                assert_eq!(copied.as_deref(), Some(&*format!("{}{}", site.base, short(own))));
                assert!(doors(site, &short(own)).contains(&format!("{locale}/{name}.html")));
            }
        }
    }
    let files = [
        ENGLISH,
        ("catalog/app.toml", "domain = 'app'\n[[code]]\ncode = 1\n"),
        ("locales/en/app.ftl", "app = App\napp-1 = Error\n"),
    ];
    let site = Site::of_files(&files, "");
    let page = page(&site, "en/app/1.html");
    assert_eq!(&*page.select(".permalink a").text(), "e/1");
    assert_eq!(page.select(".permalink button").attr("data-text"), None);
}

/// What earlier documentation misprinted leads nowhere.
#[test]
fn a_misprint_has_no_address() {
    let mut misprints = 0;
    for site in sites() {
        for code in site.codes() {
            let (domain, _) = code["page"].as_str().unwrap().split_once('/').unwrap();
            for misprint in code["misprints"].as_array().unwrap() {
                let path = short(&format!("{domain}/{}", misprint["symbol"].as_str().unwrap()));
                // Another code's real symbol may be what was printed.
                let leads = site.files.contains_key(&path).then(|| doors(site, &path));
                let own = format!("{}/{}.html", site.locales()[0], code["page"].as_str().unwrap());
                assert!(leads.is_none_or(|doors| doors[0] != own), "{path}");
                misprints += 1;
            }
        }
    }
    assert!(misprints > 1);
}

/// A short address says each language's message in that language, and is no search engine's: the default locale's page is.
#[test]
fn a_short_address_is_a_page_of_choices() {
    let site = support::fixture_site();
    for code in site.codes() {
        let name = code["page"].as_str().unwrap();
        let page = page(site, &short(name));
        assert_eq!(page.select("h1").text().to_string(), key(&code));
        assert_eq!(page.select("meta[name=robots]").attr("content").as_deref(), Some("noindex"), "{name}");
        let canonical = page.select("link[rel=canonical]").attr("href").unwrap().to_string();
        assert_eq!(canonical, format!("{}en/{name}.html", site.base));
        assert!(!page.select("link[hreflang]").exists(), "{name}");
        for (locale, door) in site.locales().iter().zip(page.select("main a").iter()) {
            let message = &code["descriptions"][locale]["message"];
            let title = door.select("span:not(.example)");
            assert_eq!(title.text().to_string(), message["text"].as_str().unwrap(), "{name}");
            let lang = title.select("[lang]").attr("lang").unwrap_or_else(|| door.attr("lang").unwrap());
            assert_eq!(&*lang, message["locale"].as_str().unwrap(), "{name}");
        }
    }
}

/// Builds a project of one language with this catalog.
fn site_of(catalog: &str) -> Site {
    let files = [
        ENGLISH,
        ("catalog/app.toml", catalog),
        ("locales/en/app.ftl", "app = App\napp-1 = One\napp-2 = Two\napp-3 = Three\n"),
        ("site/static/_redirects", "/old /en/index.html 301\n"),
    ];
    Site::of_files(&files, "/")
}

/// A name that several codes have, letter case ignored, leads to none of them, and a code's page comes before any symbol.
#[test]
fn a_name_of_two_codes_leads_to_neither() {
    let site = site_of(
        "domain = 'app'\n[[code]]\ncode = 1\nsymbol = 'Timeout'\naliases = ['Index', 'Shared::Name']\n\
         [[code]]\ncode = 2\nname = 'Two'\nsymbol = 'TIMEOUT'\naliases = ['Page', 'two']\n\
         [[code]]\ncode = 3\npage = 'page'\nsymbol = 'TimeOut'\nname = 'Three'\n",
    );
    let found: Vec<&str> = site.paths(".html").filter(|path| path.starts_with("e/app/")).collect();
    assert_eq!(
        found,
        ["e/app/1.html", "e/app/2.html", "e/app/Shared__Name.html", "e/app/page.html", "e/app/two.html"]
    );
    assert_eq!(doors(&site, "e/app/page.html"), ["en/app/page.html"]);
}

/// Hosts are told which folders readers guess at, and what a project tells its host itself stands.
#[test]
fn a_host_is_told_where_guessed_languages_lead() {
    let rules = support::shipped_site().text("_redirects");
    for guess in ["zh", "zh-CN", "zh_CN", "zh-cn", "zh-hans"] {
        assert!(rules.contains(&format!("/{guess}/* /zh-Hans/:splat 302\n")), "{guess}: {rules}");
    }
    assert!(rules.contains("/en-US/* /en/:splat 302\n"), "{rules}");
    assert!(!rules.contains("/en/*") && !rules.contains("/zh-Hans/*"), "{rules}");
    let rules = support::fixture_site().text("_redirects");
    assert!(rules.contains("/reference/zh-CN/* /reference/zh-Hans/:splat 302\n"), "{rules}");
    let own = site_of("domain = 'app'\n[[code]]\ncode = 1\n");
    assert!(own.text("_redirects").starts_with("/old /en/index.html 301\n"), "{}", own.text("_redirects"));
}
