//! Lists of many codes: no page grows with the catalog, every code is on one page of each list, and what links to them finds them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::OnceLock;

use crate::reading::{page, words};
use crate::support::Site;

/// A project in English and Chinese, of which Chinese has few texts: a domain with a group of 210 codes, one of 30, 210 codes of no group, of
/// which 205 are texts, and another domain of 60 codes in two groups.
pub(crate) fn many() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let mut catalog = "domain = 'big'\n".to_owned();
        let mut english = "site-title = Errors\nbig = Big\nbig-group-other = Odd ones\nbig-group-Net = Network\n".to_owned();
        let chinese = "site-title = 错误码\nbig = 大\nbig-group-other = 其余\nbig-group-Net = 网络\nbig-1000 = 第一个\n";
        let mut code = |key: &str, id: &str, group: &str| {
            writeln!(catalog, "[[code]]\ncode = {key}\nsymbol = 'Big_E_{}'{group}", id.replace('-', "_")).unwrap();
            writeln!(english, "big-{id} = Step {id} failed\n    .recovery = Try {id} again.").unwrap();
        };
        for number in 1000..1210 {
            code(&number.to_string(), &format!("{number}"), "\ngroup = 'Net'\nretryable = true");
        }
        for number in 3000..3030 {
            code(&number.to_string(), &format!("{number}"), "\ngroup = 'other'");
        }
        for number in 5000..5005 {
            code(&number.to_string(), &format!("{number}"), "");
        }
        for number in 0..205 {
            code(&format!("'text-{number:03}'"), &format!("text-{number:03}"), "");
        }
        let mut small = "domain = 'small'\n".to_owned();
        let mut small_texts = "small = Small\nsmall-group-a = A\nsmall-group-b = B\n".to_owned();
        for number in 1..=60 {
            let group = if number > 40 { 'b' } else { 'a' };
            writeln!(small, "[[code]]\ncode = {number}\ngroup = '{group}'").unwrap();
            writeln!(small_texts, "small-{number} = Error {number}").unwrap();
        }
        let settings = "[project]\nlocales = ['en', 'zh-Hans']\nsource-locale = 'en'\ndefault-locale = 'en'\n\
                        [site]\nbase-url = 'https://example.com/'\n";
        let files = [
            ("codegloss.toml", settings),
            ("catalog/big.toml", &catalog),
            ("catalog/small.toml", &small),
            ("locales/en/big.ftl", &english),
            ("locales/en/small.ftl", &small_texts),
            ("locales/zh-Hans/big.ftl", chinese),
        ];
        Site::of_files(&files, "https://example.com/")
    })
}

/// The pages of a folder of English with their rows.
fn rows(folder: &str, selector: &str) -> BTreeMap<String, Vec<String>> {
    let site = many();
    let paths = site.paths(".html").filter(|path| path.starts_with(&format!("en/{folder}/")));
    let rows = |path: &str| {
        let page = page(site, path);
        page.select(selector).iter().map(|row| words(&row.text())).collect()
    };
    paths.map(|path| (path.to_owned(), rows(path))).collect()
}

fn links(path: &str, selector: &str) -> Vec<(String, String)> {
    let page = page(many(), path);
    let links = page.select(selector);
    links.iter().map(|link| (words(&link.text()), link.attr("href").unwrap().to_string())).collect()
}

fn linked(path: &str, selector: &str) -> Vec<String> {
    links(path, selector).into_iter().map(|(text, href)| format!("{text} -> {href}")).collect()
}

/// The list of all codes has the groups of each domain with their counts; a domain of few codes has its list on its own page, a group of many
/// has the ranges of its numbers.
#[test]
fn the_list_of_many_codes_is_of_groups_and_ranges() {
    let domains = ["Big 450 codes -> big/index.html", "Small 60 codes -> small/index.html"];
    let titles = page(many(), "en/index.html");
    let titles: Vec<String> =
        titles.select(".domain-name").iter().map(|title| words(&title.text())).collect();
    let heads = linked("en/index.html", ".domain-name a");
    assert_eq!(titles, domains.map(|domain| domain.split(" ->").next().unwrap().to_owned()));
    assert_eq!(heads, ["Big -> big/index.html", "Small -> small/index.html"]);
    let groups = [
        "Network 210 codes -> codes/big.Net.html",
        "Odd ones 30 codes -> codes/big.other.html",
        "Other codes 210 codes -> codes/big.other_.html",
        "A 40 codes -> small/index.html#small-a",
        "B 20 codes -> small/index.html#small-b",
    ];
    assert_eq!(linked("en/index.html", ".parts a"), groups);
    assert_eq!(
        linked("en/big/index.html", ".parts a"),
        groups[..3].iter().map(|link| link.replace("codes/", "../codes/")).collect::<Vec<_>>()
    );
    assert_eq!(page(many(), "en/small/index.html").select(".row").length(), 60);
    assert_eq!(
        linked("en/codes/big.Net.html", ".parts a"),
        [
            "1000–1099 100 codes -> big.Net.1000.html",
            "1100–1199 100 codes -> big.Net.1100.html",
            "1200–1299 10 codes -> big.Net.1200.html",
        ]
    );
    assert_eq!(
        linked("en/codes/big.other_.html", ".parts a"),
        [
            "5000–5099 5 codes -> big.other_.5000.html",
            "text-000 – text-099 100 codes -> big.other_.text.html",
            "text-100 – text-199 100 codes -> big.other_.text.2.html",
            "text-200 – text-204 5 codes -> big.other_.text.3.html",
        ]
    );
    // Links to a group in the list as it was are links to its link.
    assert!(page(many(), "en/index.html").select("li[id=big-Net]").exists());
}

/// Each code is on one page of each list, and none has more than two hundred: by group, by number, from A to Z and with all texts.
#[test]
fn every_code_is_on_one_page_of_each_list() {
    let site = many();
    let mut expected: Vec<String> =
        site.codes().iter().map(|code| format!("{}.html", code["page"].as_str().unwrap())).collect();
    expected.sort();
    assert_eq!(expected.len(), 510);
    for (folders, selector) in
        [(&["codes", "small"][..], ".row a"), (&["numbers"], "th a.number"), (&["all"], ".entry a.number")]
    {
        let mut found = Vec::new();
        for path in site.paths(".html") {
            let mut parts = path.split('/');
            if parts.next() != Some("en") || !folders.contains(&parts.next().unwrap_or_default()) {
                continue;
            }
            // The codes' own pages have rows of others.
            if path.starts_with("en/small/") && path != "en/small/index.html" {
                continue;
            }
            let rows = links(path, &format!("main {selector}"));
            assert!(rows.len() <= 200, "{path}: {}", rows.len());
            assert!(site.text(path).len() < 200_000, "{path}");
            let page = |href: String| href.trim_start_matches("../").to_owned();
            let below =
                |href: String| if path.starts_with("en/small/") { format!("small/{href}") } else { href };
            found.extend(rows.into_iter().map(|(_, href)| page(below(href))));
        }
        found.sort();
        assert_eq!(found, expected, "{folders:?}");
    }
    for path in ["index", "big/index", "codes/big.Net", "numbers", "a-z", "all"] {
        let page = page(site, &format!("en/{path}.html"));
        assert!(!page.select(".row, .entry, table").exists(), "{path}");
    }
    let names: Vec<String> = rows("a-z", ".row .symbol").into_values().flatten().collect();
    let distinct: BTreeSet<&String> = names.iter().collect();
    assert_eq!((names.len(), distinct.len()), (450, 450));
}

/// A letter with many names has several pages, which say with which names they begin and end.
#[test]
fn a_letter_of_many_names_is_split() {
    assert_eq!(
        linked("en/a-z.html", ".letters a"),
        [
            "1000 – 1199 200 -> a-z/big.digit.html",
            "1200 – 5004 45 -> a-z/big.digit.2.html",
            "text_000 – text_199 200 -> a-z/big.T.html",
            "text_200 – text_204 5 -> a-z/big.T.2.html",
        ]
    );
    assert_eq!(
        linked("en/a-z/big.digit.2.html", ".turn a"),
        ["Previous Big 1000 – 1199 -> big.digit.html", "Next Big text_000 – text_199 -> big.T.html"]
    );
    assert_eq!(linked("en/a-z/big.T.html", ".crumbs a"), ["Symbols from A to Z -> ../a-z.html"]);
}

/// The parts of a domain lead from one to the next, and say what they are in.
#[test]
fn parts_lead_to_each_other() {
    let turn = |path: &str| linked(path, ".turn a");
    assert_eq!(turn("en/codes/big.Net.1000.html"), ["Next Network 1100–1199 -> big.Net.1100.html"]);
    assert_eq!(
        turn("en/codes/big.other.html"),
        [
            "Previous Network 1200–1299 -> big.Net.1200.html",
            "Next Other codes 5000–5099 -> big.other_.5000.html"
        ]
    );
    assert_eq!(turn("en/codes/big.Net.html"), [""; 0]);
    assert_eq!(
        linked("en/codes/big.Net.1100.html", ".crumbs a"),
        ["Codes -> ../index.html", "Big -> ../big/index.html", "Network -> big.Net.html"]
    );
    assert_eq!(
        turn("en/all/big.other.html"),
        [
            "Previous Network 1200–1299 -> big.Net.1200.html",
            "Next Other codes 5000–5099 -> big.other_.5000.html"
        ]
    );
    let code = |selector: &str| linked("en/big/1100.html", selector);
    assert_eq!(code(".crumbs a"), ["Big -> index.html", "Network -> ../codes/big.Net.html"]);
    assert!(code(".side a").contains(&"Odd ones -> ../codes/big.other.html".to_owned()));
    assert!(linked("en/small/7.html", ".side a").contains(&"B -> index.html#small-b".to_owned()));
    let current = page(many(), "en/codes/big.other.html");
    assert_eq!(&*current.select("h1").text(), "Odd ones");
    // A list can be narrowed where its codes differ.
    assert!(!current.select(".filter").exists());
}

/// The Markdown table of many codes links to tables of their parts, and so does what language models read; each page of a part names its own.
#[test]
fn tables_of_parts_have_every_code() {
    let site = many();
    let targets = |path: &str| -> Vec<String> {
        let text = site.text(path);
        let targets = text.split("](https://example.com/").skip(1);
        targets.map(|rest| rest.split(')').next().unwrap().to_owned()).collect()
    };
    let parts = targets("en/errors.md");
    assert!(site.text("en/errors.md").contains("- [Network](https://example.com/en/codes/big.Net.md): 210 codes\n  - [1000–1099](https://example.com/en/codes/big.Net.1000.md): 100 codes\n"), "{}", site.text("en/errors.md"));
    let llms = targets("en/llms.txt");
    assert_eq!(llms[..2], ["en/errors.md", "en/llms-full.txt"]);
    assert_eq!(llms[2..], parts);
    let mut found = Vec::new();
    for part in &parts {
        let text = site.text(part);
        assert!(text.len() < 100_000, "{part}");
        if text.contains("| --- |") {
            found.extend(targets(part));
        }
    }
    found.sort();
    let mut expected: Vec<String> =
        site.codes().iter().map(|code| format!("en/{}.md", code["page"].as_str().unwrap())).collect();
    expected.sort();
    assert_eq!(found, expected);
    for (path, twin) in [
        ("codes/big.Net.1000", "big.Net.1000.md"),
        ("codes/big.Net", "big.Net.md"),
        ("numbers/big.1000", "big.1000.md"),
        ("all/small", "../codes/small.md"),
        ("small/index", "../codes/small.md"),
        ("big/index", "../codes/big.md"),
        ("index", "errors.md"),
        ("a-z/big.T", "../errors.md"),
    ] {
        let page = page(site, &format!("en/{path}.html"));
        let link = page.select("link[type='text/markdown']").attr("href").unwrap().to_string();
        assert_eq!(link, twin, "{path}");
    }
    assert!(site.text("en/numbers/big.3000.md").starts_with("# Big 3000–3099\n"));
    assert_eq!(site.text("en/codes/small.md").matches("\n## ").count(), 2);
}

/// Search engines are told of the parts of the lists, but for those that repeat the codes' own pages.
#[test]
fn parts_are_in_the_sitemap() {
    let sitemap = many().text("en/sitemap.xml");
    for (path, is_listed) in [
        ("index", true),
        ("codes/big.Net", true),
        ("codes/big.Net.1000", true),
        ("a-z/big.T", true),
        ("numbers/big.1000", true),
        ("all/small", false),
        ("coverage/small", false),
    ] {
        assert_eq!(
            sitemap.contains(&format!("<loc>https://example.com/en/{path}.html</loc>")),
            is_listed,
            "{path}"
        );
    }
}

/// A language that lacks much has a page for each part that lacks something; one that lacks nothing has none, and the way to it from such a
/// page is the way to its coverage.
#[test]
fn what_is_missing_is_split() {
    let site = many();
    let parts = links("zh-Hans/coverage.html", ".parts a");
    assert_eq!(parts[0].1, "coverage/big.Net.1000.html");
    assert!(!page(site, "zh-Hans/coverage.html").select(".row").exists());
    let mut rows = 0;
    for (text, href) in &parts {
        let part = page(site, &format!("zh-Hans/{href}"));
        let count = part.select(".row").length();
        assert!(text.ends_with(&format!(" {count} 个错误码")), "{text}: {count}");
        rows += count;
    }
    assert_eq!(rows, 510);
    assert_eq!(site.paths(".html").find(|path| path.starts_with("en/coverage/")), None);
    let other = page(site, "zh-Hans/coverage/small.html");
    assert_eq!(
        other.select(".languages [hreflang=en]").attr("href").as_deref(),
        Some("../../en/coverage.html")
    );
}

/// Up to three hundred codes are in one list of each kind, and nothing is split.
#[test]
fn three_hundred_codes_are_one_list() {
    let of_each = |text: &dyn Fn(u32) -> String| (1..=300).map(text).collect::<Vec<_>>().concat();
    let catalog = format!(
        "domain = 'app'\n{}",
        of_each(&|code| format!("[[code]]\ncode = {code}\nsymbol = 'E{code}'\n"))
    );
    let messages = format!("app = App\n{}", of_each(&|code| format!("app-{code} = Error\n")));
    let files =
        [crate::reading::ENGLISH, ("catalog/app.toml", &*catalog), ("locales/en/app.ftl", &*messages)];
    let site = Site::of_files(&files, "");
    for (list, selector) in
        [("index", ".row"), ("a-z", ".row"), ("all", ".entry"), ("numbers", "th a.number")]
    {
        assert_eq!(page(&site, &format!("en/{list}.html")).select(selector).length(), 300, "{list}");
    }
    assert_eq!(site.text("en/errors.md").matches("\n| [").count(), 300);
    let folders = ["codes", "numbers", "a-z", "all", "coverage"];
    let is_part = |path: &&str| folders.iter().any(|folder| path.starts_with(&format!("en/{folder}/")));
    assert_eq!(site.files.keys().map(String::as_str).find(is_part), None);
}
