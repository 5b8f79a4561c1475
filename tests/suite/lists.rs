//! The lists of all codes beside the index: from A to Z, by number, on one page.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::reading::{ENGLISH, key, page, sites, words, words_at};
use crate::support::{self, Site, strings};

/// Every public code by its domain.
fn domains(site: &Site) -> Vec<(String, Vec<Value>)> {
    let json = site.json();
    let domains = json["domains"].as_array().unwrap().iter();
    domains
        .map(|domain| {
            (domain["domain"].as_str().unwrap().to_owned(), domain["codes"].as_array().unwrap().clone())
        })
        .collect()
}

/// The names of a code with what they are said to be.
fn names(code: &Value) -> BTreeSet<(String, &'static str)> {
    let symbols = code["symbols"].as_array().unwrap().iter();
    let mut names: BTreeSet<_> =
        symbols.map(|symbol| (symbol["symbol"].as_str().unwrap().to_owned(), "symbol")).collect();
    if names.is_empty() && code["code"].is_string() {
        names.insert((key(code), "symbol"));
    }
    names.extend(strings(&code["aliases"]).into_iter().map(|alias| (alias, "alias")));
    let misprints = code["misprints"].as_array().unwrap().iter();
    names.extend(misprints.map(|misprint| (misprint["symbol"].as_str().unwrap().to_owned(), "misprint")));
    names
}

/// The list from A to Z has every name of every code once, whole and in order, and says which are no symbols.
#[test]
fn every_name_is_listed_once_from_a_to_z() {
    for site in sites() {
        let expected: BTreeSet<(String, String, &str)> = site
            .codes()
            .iter()
            .flat_map(|code| {
                let page = code["page"].as_str().unwrap();
                names(code).into_iter().map(move |(name, kind)| (format!("{page}.html"), name, kind))
            })
            .collect();
        for (locale, alias, misprint) in
            [("en", "another name", "Printed by mistake"), ("zh-Hans", "别名", "早期文档中的误写")]
        {
            let page = page(site, &format!("{locale}/a-z.html"));
            let mut found = Vec::new();
            for domain in &page.select(".domain") {
                let mut seen: Vec<String> = Vec::new();
                for section in &domain.select("section") {
                    let label = section.select("h2, h3").text().to_string();
                    for row in &section.select(".row") {
                        let about = row.select(".about").text().to_string();
                        let kind = match about {
                            about if about.contains(misprint) => "misprint",
                            about if about.contains(alias) => "alias",
                            about => {
                                assert_eq!(about, "");
                                "symbol"
                            }
                        };
                        let whole = row.select("code.symbol").text().to_string();
                        let rest = whole.strip_prefix(&*row.select(".beginning").text()).unwrap().to_owned();
                        assert!(
                            rest.to_uppercase().trim_start_matches('_').starts_with(&*label),
                            "{rest} under {label}"
                        );
                        seen.push(rest.to_lowercase());
                        found.push((row.select("a").attr("href").unwrap().to_string(), whole, kind));
                    }
                }
                assert!(seen.is_sorted(), "{seen:?}");
                assert_eq!(domain.select(".jump a").length(), domain.select("section").length());
            }
            assert_eq!(found.len(), expected.len());
            assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), expected);
        }
    }
}

/// What all symbols of a platform begin with is said at the top and not drawn again; a misprint that begins so, too.
#[test]
fn what_all_symbols_begin_with_is_said_once() {
    for (locale, said) in [
        ("en", "iOS: all symbols begin with AgoraChatError, which is not repeated below."),
        ("zh-Hans", "iOS：常量名均以 AgoraChatError 开头，下文不再重复。"),
    ] {
        let page = page(support::shipped_site(), &format!("{locale}/a-z.html"));
        for list in [&page, &self::page(support::shipped_site(), &format!("{locale}/numbers.html"))] {
            assert_eq!(words(&list.select(".begin").text()), said);
        }
        let beginnings = page.select(".row .beginning");
        assert!(beginnings.length() >= 59);
        assert!(beginnings.iter().all(|beginning| &*beginning.text() == "AgoraChatError"));
    }
    let page = page(support::fixture_site(), "en/a-z.html");
    assert_eq!(
        words(&page.select(".begin").text()),
        "iOS: all symbols begin with PAYError, which is not repeated below."
    );
    let drawn = |name: &str| {
        let rows = page.select(".row code.symbol");
        let row = rows.iter().find(|row| &*row.text() == name).unwrap();
        row.select(".beginning").text().to_string()
    };
    assert_eq!(drawn("PAYErrorNoFunds"), "PAYError");
    assert_eq!(drawn("PAYErrorTimedOt"), "PAYError");
    assert_eq!(drawn("PayErrorTimeout"), "");
    assert_eq!(drawn("PAY_TIMED_OUT"), "");
}

/// A symbol names its platforms; one of all platforms needs no name, and is shown whatever platform a reader chose.
#[test]
fn a_symbol_names_its_platforms() {
    let page = page(support::fixture_site(), "en/a-z.html");
    let on = |name: &str| {
        let rows = page.select(".row");
        let row = rows.iter().find(|row| &*row.select("code.symbol").text() == name).unwrap();
        (row.attr("data-on").map(|on| on.to_string()), words(&row.select(".platform").text()))
    };
    assert_eq!(on("AuthSessionEnded"), (None, String::new()));
    assert_eq!(on("INVALID_TOKEN"), (Some("android".to_owned()), "Android".to_owned()));
    assert_eq!(on("PayErrorTimeout"), (None, String::new()));
}

/// The table has the numbers in order, those below zero first, then the codes that are texts; its jumps lead to its ranges.
#[test]
fn the_table_is_in_the_order_of_numbers() {
    for site in sites() {
        for locale in site.locales() {
            let page = page(site, &format!("{locale}/numbers.html"));
            for ((_, codes), table) in domains(site).iter().zip(page.select("table.numbers").iter()) {
                let mut expected = codes.clone();
                expected.sort_by_key(|code| (code["code"].is_string(), code["code"].as_i64(), key(code)));
                let rows: Vec<(String, String)> = table
                    .select("tbody tr:not(.range)")
                    .iter()
                    .map(|row| {
                        let link = row.select("th a.number");
                        (link.text().to_string(), link.attr("href").unwrap().to_string())
                    })
                    .collect();
                let expected: Vec<(String, String)> = expected
                    .iter()
                    .map(|code| (key(code), format!("{}.html", code["page"].as_str().unwrap())))
                    .collect();
                assert_eq!(rows, expected);
            }
        }
    }
    let jumps = |site, path| {
        let page = page(site, path);
        page.select(".jump a").iter().map(|jump| jump.text().to_string()).collect::<Vec<_>>()
    };
    let shipped = jumps(support::shipped_site(), "en/numbers.html");
    assert_eq!(shipped[..2], ["0–99", "100–199"]);
    assert_eq!(shipped.len(), 9);
    let fixture = jumps(support::fixture_site(), "zh-Hans/numbers.html");
    assert_eq!(fixture, ["100–199", "其他错误码", "-100 … -1", "100–199", "200–299", "其他错误码"]);
}

/// The table of many codes is pages of a hundred numbers, whose addresses do not depend on how many there are; each code is on one of
/// them, and what links to a range of the table finds the link to its page.
#[test]
fn the_table_does_not_grow_with_the_catalog() {
    let pages = |numbers: std::ops::RangeInclusive<u32>| {
        let of_each = |text: &dyn Fn(u32) -> String| numbers.clone().map(text).collect::<Vec<_>>().concat();
        let catalog = of_each(&|code| format!("[[code]]\ncode = {code}\n"));
        let catalog = format!("domain = 'big'\n{catalog}[[code]]\ncode = 'lost'\n");
        let messages =
            format!("big = Big\nbig-lost = Lost\n{}", of_each(&|code| format!("big-{code} = Code {code}\n")));
        let files =
            [ENGLISH, ("catalog/big.toml", catalog.as_str()), ("locales/en/big.ftl", messages.as_str())];
        let site = Site::of_files(&files, "");
        let table = page(&site, "en/numbers.html");
        assert!(!table.select("table").exists());
        let ranges = table.select(".jump a");
        let ranges: Vec<(String, String)> =
            ranges.iter().map(|link| (words(&link.text()), link.attr("href").unwrap().to_string())).collect();
        let mut listed = Vec::new();
        for (_, range) in &ranges {
            let range = page(&site, &format!("en/{range}"));
            let rows = range.select("th a.number");
            assert!(rows.length() <= 100);
            listed.extend(rows.iter().map(|code| code.text().to_string()));
        }
        assert_eq!(
            listed,
            numbers.map(|code| code.to_string()).chain(["lost".to_owned()]).collect::<Vec<_>>()
        );
        assert!(table.select("li[id='big.100']").exists());
        ranges
    };
    let some = pages(1..=301);
    assert_eq!(some[1], ("100–199 100".to_owned(), "numbers/big.100.html".to_owned()));
    assert_eq!(some.last().unwrap(), &("Other codes 1".to_owned(), "numbers/big.text.html".to_owned()));
    let more = pages(1..=420);
    assert_eq!(more[..3], some[..3]);
}

/// Sparse numbers have pages of wider ranges, with at least ten codes each on average: neither a page for each code, nor one with
/// more than a hundred.
#[test]
fn sparse_numbers_share_pages() {
    let numbers: Vec<u32> = (0..600).map(|number| number * number * 7 + 1).collect();
    let of_each = |text: &dyn Fn(&u32) -> String| numbers.iter().map(text).collect::<Vec<_>>().concat();
    let catalog = format!("domain = 'big'\n{}", of_each(&|code| format!("[[code]]\ncode = {code}\n")));
    let messages = format!("big = Big\n{}", of_each(&|code| format!("big-{code} = Code {code}\n")));
    let files = [ENGLISH, ("catalog/big.toml", catalog.as_str()), ("locales/en/big.ftl", messages.as_str())];
    let site = Site::of_files(&files, "");
    let table = page(&site, "en/numbers.html");
    let ranges: Vec<String> =
        table.select(".jump a").iter().map(|link| link.attr("href").unwrap().to_string()).collect();
    assert!(ranges.len() <= 60, "{ranges:?}");
    let mut listed = Vec::new();
    for range in &ranges {
        let range = page(&site, &format!("en/{range}"));
        let rows = range.select("th a.number");
        assert!(rows.length() <= 100);
        listed.extend(rows.iter().map(|code| code.text().parse::<u32>().unwrap()));
    }
    assert_eq!(listed, numbers);
}

/// The table has, for each code, what its own page says: why it happens and what to do, in the same words.
#[test]
fn the_table_has_the_meaning_of_every_code() {
    for site in sites() {
        for locale in site.locales() {
            let table = page(site, &format!("{locale}/numbers.html"));
            for row in &table.select("table.numbers tbody tr:not(.range)") {
                let path = row.select("a.number").attr("href").unwrap().to_string();
                let own = page(site, &format!("{locale}/{path}"));
                let told = words(&row.text());
                for place in ["h1 .message", "#reason .prose", "#recovery .prose"] {
                    if let Some(text) = words_at(&own.select("main"), place) {
                        assert!(told.contains(&text), "{locale}/{path} {place}: {text}\n{told}");
                    }
                }
            }
        }
    }
}

/// A column that no code of a domain fills is not there, and a link that is relative to a code's page leads to the same place.
#[test]
fn the_table_has_what_codes_have() {
    let messages = "app = App\napp-1 = Error\n    .recovery = See [the page](1.html#recovery).\n";
    let files = [
        ENGLISH,
        ("catalog/app.toml", "domain = 'app'\n[[code]]\ncode = 1\n"),
        ("locales/en/app.ftl", messages),
    ];
    let site = Site::of_files(&files, "");
    let table = page(&site, "en/numbers.html");
    let head = table.select("thead th");
    let head: Vec<String> = head.iter().map(|head| head.text().to_string()).collect();
    assert_eq!(head, ["Code", "Message", "What to do"]);
    assert_eq!(table.select(".told a").attr("href").as_deref(), Some("app/1.html#recovery"));
}

/// One page has every text of every code, in the words of its own page.
#[test]
fn one_page_has_everything() {
    let mut long = 0;
    for site in sites() {
        for locale in site.locales() {
            let all = page(site, &format!("{locale}/all.html"));
            let entries = all.select("article.entry");
            assert_eq!(entries.length(), site.codes().len());
            for code in site.codes() {
                let below = format!("{}.html", code["page"].as_str().unwrap());
                let path = format!("{locale}/{below}");
                let entry = entries
                    .iter()
                    .find(|entry| entry.select("a.number").attr("href").as_deref() == Some(&below))
                    .unwrap();
                let own = page(site, &path);
                let own = own.select("main");
                assert_eq!(
                    words_at(&entry, ":is(h2, h3, h4) > .message"),
                    words_at(&own, "h1 .message"),
                    "{path}"
                );
                let told = words(&entry.text());
                for place in
                    ["#reason .prose", "#recovery .prose", "#user-message .own .dialog p", "#note .prose"]
                {
                    if let Some(text) = words_at(&own, place) {
                        assert!(told.contains(&text), "{path} {place}: {text}\n{told}");
                    }
                }
                for part in &own.select("[id^=text] .prose > :not(.fallback, .improve)") {
                    assert!(told.contains(&words(&part.text())), "{path}: {}", part.html());
                    long += 1;
                }
            }
        }
    }
    assert!(long > 0);
}

/// Paper has the target of each link once, by its number.
#[test]
fn the_targets_of_links_are_listed_once() {
    for site in sites() {
        for locale in site.locales() {
            let page = page(site, &format!("{locale}/all.html"));
            let listed: Vec<String> =
                page.select(".targets li").iter().map(|target| target.text().to_string()).collect();
            assert_eq!(listed.iter().collect::<BTreeSet<_>>().len(), listed.len());
            let mut used = BTreeSet::new();
            for link in &page.select(".entry a[href^=http], .entry a[href^=mailto]") {
                let number: usize = link.attr("data-link").unwrap().parse().unwrap();
                assert_eq!(listed[number - 1], link.attr("href").unwrap().to_string());
                used.insert(number);
            }
            assert_eq!(used.len(), listed.len());
            assert!(!listed.is_empty());
        }
    }
}

/// The lists and the index lead to each other, and each says which it is.
#[test]
fn the_lists_lead_to_each_other() {
    for site in sites() {
        for locale in site.locales() {
            for name in ["index", "numbers", "a-z", "all", "coverage"] {
                let page = page(site, &format!("{locale}/{name}.html"));
                let links = page.select(".lists a");
                let targets: Vec<String> =
                    links.iter().map(|link| link.attr("href").unwrap().to_string()).collect();
                // Where everything is translated, nothing but the page itself names that of translations.
                let is_named = name == "coverage" || std::ptr::eq(site, support::fixture_site());
                let all = ["index.html", "numbers.html", "a-z.html", "all.html", "coverage.html"];
                assert_eq!(targets, all[..all.len() - usize::from(!is_named)]);
                let current = page.select(".lists [aria-current]").attr("href").unwrap().to_string();
                assert_eq!(current, format!("{name}.html"));
            }
        }
    }
}

/// A project in one language whose codes have no names has neither list of those.
#[test]
fn a_list_of_nothing_is_not_there() {
    let files = [
        ENGLISH,
        (
            "catalog/app.toml",
            "domain = 'app'\n[[code]]\ncode = 1\n[[code]]\ncode = 2\nsymbol = 'HIDDEN'\ninternal = true\n",
        ),
        ("locales/en/app.ftl", "app = App\napp-1 = Error\napp-2 = Hidden\n"),
    ];
    let site = Site::of_files(&files, "");
    let pages: Vec<&str> = site.paths("html").filter(|path| path.starts_with("en/")).collect();
    assert_eq!(
        pages,
        [
            "en/404.html",
            "en/all.html",
            "en/app/1.html",
            "en/app/index.html",
            "en/index.html",
            "en/numbers.html"
        ]
    );
}

/// In the Markdown table, which has one line for each code, lists keep their numbers, their dots and their depth.
#[test]
fn lists_survive_in_the_table() {
    let messages = "app = App\napp-1 = Error\n    .reason =\n        - First | last.\n        - Second.\n    .recovery =\n        \
                    Do this:\n\n        1. Open the page.\n        2. Reload it.\n           - twice\n        3. Wait.\n\n        \
                    Then go on.\n";
    let files = [
        ENGLISH,
        ("catalog/app.toml", "domain = 'app'\n[[code]]\ncode = 1\n"),
        ("locales/en/app.ftl", messages),
    ];
    let site = Site::of_files(&files, "");
    let table = site.text("en/errors.md");
    let row = table.lines().find(|line| line.starts_with("| [`1`]")).unwrap();
    let cells: Vec<&str> = row.split(" | ").collect();
    assert_eq!(
        cells[3..5],
        [
            "• First \\| last.<br>• Second.",
            "Do this:<br>1. Open the page.<br>2. Reload it.<br>\u{2003}• twice<br>3. Wait.<br><br>Then go on."
        ]
    );
}
