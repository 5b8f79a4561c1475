//! Links by name: `code:chat/104#recovery`, `guide:start`.

use serde_json::Value;

use crate::consistency::with_packs;
use crate::reading::page;
use crate::support::{self, Site};

const BASE: &str = "https://codes.example.com/a/";

/// What a project says of its site: nothing, or where it is.
const SITES: [(&str, &str); 2] = [("", ""), ("[site]\nbase-url = 'https://codes.example.com/a/'\n", BASE)];

/// A project whose code 104 links to a retired code, to a code of another domain and to a guide, in a text, a long text and a guide.
fn files(site: &str) -> Vec<(&'static str, String)> {
    let links = "[gone](code:105), [other](code:OldName#history), [guide](guide:more/start#install) and [none](code:nope)";
    let settings = "[project]\nlocales = ['en', 'zh-Hans']\nsource-locale = 'en'\ndefault-locale = 'en'\n";
    let chat = "domain = 'chat'\n[[code]]\ncode = 104\n[[code]]\ncode = 105\nstatus = 'retired'\n";
    let web = "domain = 'web'\n[[code]]\ncode = 'auth/no-token'\naliases = ['OldName']\nsince = '1.0'\n";
    vec![
        ("codegloss.toml", format!("{settings}default-domain = 'chat'\n{site}")),
        ("catalog/chat.toml", chat.to_owned()),
        ("catalog/web.toml", web.to_owned()),
        (
            "locales/en/a.ftl",
            format!(
                "chat = Chat\nweb = Web\nchat-104 = Four\n    .reason = See {links}.\nchat-105 = Five\nweb-auth_no-token = No token\n"
            ),
        ),
        (
            "locales/zh-Hans/a.ftl",
            format!(
                "chat = 聊天\nweb = 网页\nchat-104 = 四\n    .reason = 参见{links}。\nchat-105 = 五\nweb-auth_no-token = 没有 Token\n"
            ),
        ),
        ("site/guide/more/start.en.md", format!("# Start\n\nSee {links}.\n\n## Install {{#install}}\n")),
        ("site/codes/chat/104.en.md", format!("See {links}.\n")),
    ]
}

fn site(settings: &str, base: &'static str) -> Site {
    let files = files(settings);
    let files: Vec<_> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    Site::of_files(&files, base)
}

fn links(site: &Site, path: &str, selector: &str) -> Vec<String> {
    let page = page(site, path);
    page.select(selector).iter().map(|link| link.attr("href").unwrap().to_string()).collect()
}

/// On pages the links lead to pages in the reader's language, whichever language the text is in; on Markdown pages to Markdown pages.
#[test]
fn pages_link_to_pages_in_the_readers_language() {
    for (settings, base) in SITES {
        let site = site(settings, base);
        for locale in ["en", "zh-Hans"] {
            let html = |up: &str| {
                ["chat/105.html", "web/auth_no-token.html#history", "guide/more/start.html#install"]
                    .map(|path| format!("{up}{path}"))
            };
            let code = format!("{locale}/chat/104.html");
            assert_eq!(links(&site, &code, "#reason p a"), html("../"));
            assert_eq!(links(&site, &code, "#text p a"), html("../"));
            assert_eq!(
                links(&site, &format!("{locale}/guide/more/start.html"), "article p:not(.fallback) a"),
                html("../../")
            );
            let within = links(&site, &format!("{locale}/all.html"), "article[id='chat.104'] p a");
            assert_eq!(within.iter().filter(|link| link.starts_with("guide/more/start.html")).count(), 2);
            for (path, count) in [("chat/104.md", 2), ("guide/more/start.md", 1), ("errors.md", 1)] {
                let text = site.text(&format!("{locale}/{path}"));
                assert_eq!(text.matches(&in_markdown(base, locale, path)).count(), count, "{text}");
            }
        }
    }
}

/// The links of the texts in a Markdown page: whole addresses where the site has one, else the shortest from that page.
fn in_markdown(base: &str, locale: &str, page: &str) -> String {
    let link = |target: &str| match (base.is_empty(), page) {
        (false, _) => format!("{base}{locale}/{target}"),
        (true, "errors.md") => target.to_owned(),
        (true, "chat/104.md") => target.strip_prefix("chat/").map_or(format!("../{target}"), str::to_owned),
        (true, _) => target.strip_prefix("guide/more/").map_or(format!("../../{target}"), str::to_owned),
    };
    let [gone, other, guide] =
        ["chat/105.md", "web/auth_no-token.md#history", "guide/more/start.md#install"].map(link);
    format!("[gone]({gone}), [other]({other}), [guide]({guide}) and none")
}

/// Elsewhere they are whole addresses where the site has one, and the text alone where it has none: in packs, JSON and `explain`, whose
/// words are the same.
#[test]
fn other_forms_have_whole_addresses_or_the_text_alone() {
    let whole = |locale: &str| {
        format!(
            "[gone]({BASE}e/chat/105), [other]({BASE}e/web/auth_no-token#history), [guide]({BASE}{locale}/guide/more/start.html#install) and none"
        )
    };
    let text = "gone, other, guide and none";
    for (settings, base) in SITES {
        let markdown = |locale: &str| if base.is_empty() { text.to_owned() } else { whole(locale) };
        let site = site(settings, base);
        let folder = support::temporary();
        let files = files(settings);
        support::write_tree(folder.path(), files.iter().map(|(path, text)| (*path, text.as_bytes())));
        let locales = ["en".to_owned(), "zh-Hans".to_owned()];
        with_packs(folder.path(), &locales, |catalog| {
            for locale in ["en", "zh-Hans"] {
                let sentence = |links: &str| match locale {
                    "en" => format!("See {links}."),
                    _ => format!("参见{links}。"),
                };
                let (plain, markdown) = (sentence(text), sentence(&markdown(locale)));
                let described = catalog.describe("chat", 104, catalog.language(locale)).unwrap();
                let reason = described.reason().unwrap();
                assert_eq!(reason.to_string(), plain);
                assert_eq!(reason.markdown().to_string(), markdown);
                let json: Value = serde_json::from_str(site.text("e/chat/104.json")).unwrap();
                let reason = &json["descriptions"][locale]["reason"];
                assert_eq!(
                    (&reason["text"], &reason["markdown"]),
                    (&plain.clone().into(), &markdown.clone().into())
                );
                let explain = support::tool("en")
                    .args(["explain", "104", "--lang", locale, "--project"])
                    .arg(folder.path())
                    .output()
                    .unwrap();
                let said = String::from_utf8(explain.stdout).unwrap();
                assert!(said.contains(&plain), "{said}");
                assert_eq!(said.contains(&format!("<{BASE}e/chat/105>")), !base.is_empty(), "{said}");
            }
        });
    }
}
