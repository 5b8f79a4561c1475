//! The lists of all codes beside the index: from A to Z, by number, on one page; and how much is translated.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::reading::{key, page, words, words_at};
use crate::support::{self, Site, strings};

fn sites() -> [&'static Site; 2] {
    [support::shipped_site(), support::fixture_site()]
}

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
            [("en", "another name", "Printed by mistake"), ("zh-Hans", "别名", "早期文档误印")]
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
        ("zh-Hans", "iOS：符号均以 AgoraChatError 开头，下文省略。"),
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
                        let link = row.select("td a.number");
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
    assert_eq!(fixture, ["100–199", "非数字", "-100 … -1", "100–199", "200–299", "非数字"]);
}

/// One page has every text of every code, in the words of its own page.
#[test]
fn one_page_has_everything() {
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
                }
            }
        }
    }
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
            for name in ["index", "a-z", "numbers", "all", "coverage"] {
                let page = page(site, &format!("{locale}/{name}.html"));
                let links = page.select(".lists a");
                let targets: Vec<String> =
                    links.iter().map(|link| link.attr("href").unwrap().to_string()).collect();
                assert_eq!(targets, ["index.html", "a-z.html", "numbers.html", "all.html", "coverage.html"]);
                let current = page.select(".lists [aria-current]").attr("href").unwrap().to_string();
                assert_eq!(current, format!("{name}.html"));
            }
        }
    }
}

/// A project in one language whose codes have no names has neither list of those.
#[test]
fn a_list_of_nothing_is_not_there() {
    let folder = support::temporary();
    let project = folder.path().join("project");
    let files = [
        ("codegloss.toml", "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
        (
            "catalog/app.toml",
            "domain = 'app'\n[[code]]\ncode = 1\n[[code]]\ncode = 2\nsymbol = 'HIDDEN'\ninternal = true\n",
        ),
        ("locales/en/app.ftl", "app = App\napp-1 = Error\napp-2 = Hidden\n"),
    ];
    support::write_tree(&project, files.map(|(path, text)| (path, text.as_bytes())));
    let site = folder.path().join("site");
    support::build(&project, &site);
    let tree = support::read_tree(&site);
    let pages: Vec<&str> = tree
        .keys()
        .map(String::as_str)
        .filter(|path| path.starts_with("en/") && path.ends_with("html"))
        .collect();
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

/// What `check` reports as missing in each language: ids with the fields that they lack, `value` for a message.
fn reported() -> BTreeMap<String, BTreeSet<(String, String)>> {
    let run = support::run(
        support::tool("en").args(["check", "--format", "json", "--project"]).arg(support::fixture()),
    );
    let findings: Value = serde_json::from_str(&run.stdout).unwrap();
    let mut missing: BTreeMap<String, BTreeSet<(String, String)>> = BTreeMap::new();
    for finding in findings["findings"].as_array().unwrap() {
        let arguments = &finding["arguments"];
        let text = |name: &str| arguments[name].as_str().unwrap().to_owned();
        if ["missing-message", "missing-translation"].contains(&finding["rule"].as_str().unwrap()) {
            missing.entry(text("locale")).or_default().insert((text("id"), text("field")));
        }
    }
    missing
}

/// The page of a language's coverage lists what `check` reports, but for codes that the site keeps to itself and for texts that
/// apps alone show.
#[test]
fn coverage_agrees_with_check() {
    let site = support::fixture_site();
    let mut reported = reported();
    assert_eq!(reported.keys().collect::<Vec<_>>(), ["ar"]);
    let missing = reported.get_mut("ar").unwrap();
    for id in ["pay-900", "pay-901", "unknown-error", "generic-user-message"] {
        assert!(missing.remove(&(id.to_owned(), "value".to_owned())), "{id}");
    }
    let page = page(site, "ar/coverage.html");
    // A message that is missing whole is one finding; the page names each text.
    let codes: BTreeMap<String, Value> = site
        .codes()
        .into_iter()
        .map(|code| (format!("{}.html", code["page"].as_str().unwrap()), code))
        .collect();
    let mut listed = 0;
    for row in &page.select("#missing .row") {
        let code = &codes[&row.select("a").attr("href").unwrap().to_string()];
        let fields = row.select(".about").text().to_string();
        let mut fields: Vec<&str> = fields.strip_prefix("Missing: ").unwrap().split(" · ").collect();
        listed += fields.len();
        // A long text is a file of its own.
        if fields.pop_if(|field| *field == "In detail").is_some() {
            let file = format!("site/codes/{}", code["page"].as_str().unwrap());
            assert!(missing.remove(&(file.clone(), "long-text".to_owned())), "{file}");
        }
        let id = match code["page"].as_str().unwrap() {
            "pay/receipt" => "receipt-too-large".to_owned(),
            page => page.replace('/', "-"),
        };
        if fields.contains(&"Message") {
            assert!(missing.remove(&(id.clone(), "value".to_owned())), "{id}");
            // Of a message that is not there, no field is.
            let source = &code["descriptions"]["en"];
            let all = ["message", "reason", "recovery", "user_message", "note"]
                .iter()
                .filter(|field| !source[**field].is_null());
            assert!(fields.len() == all.count() || code["user_facing"] == false, "{id}: {fields:?}");
        } else {
            for field in fields {
                let field = match field {
                    "Why it happens" => "reason",
                    "What to do" => "recovery",
                    "What to tell your users" => "user-message",
                    "Note" => "note",
                    other => panic!("{other}"),
                };
                assert!(missing.remove(&(id.clone(), field.to_owned())), "{id} {field}");
            }
        }
    }
    let others = page.select("#missing .prose > ul:not(.rows) li").length();
    assert_eq!(missing.len(), others, "{missing:?}");
    let (have, of) = total(&page);
    assert_eq!(of - have, listed + others);
}

/// The numbers of the last row of a page's table of texts.
fn total(page: &dom_query::Document) -> (usize, usize) {
    let meter = page.select(".shares tfoot meter");
    let number = |name: &str| meter.attr(name).unwrap().parse().unwrap();
    (number("value"), number("max"))
}

/// A language that has everything says so; the counts of its kinds make the total, which every language's page has of it.
#[test]
fn coverage_is_the_same_on_every_page() {
    for site in sites() {
        let locales = site.locales();
        let totals: Vec<(usize, usize)> =
            locales.iter().map(|locale| total(&page(site, &format!("{locale}/coverage.html")))).collect();
        for (locale, (have, of)) in locales.iter().zip(&totals) {
            let page = page(site, &format!("{locale}/coverage.html"));
            let table = |name: &str| -> Vec<usize> {
                let meters = page.select(&format!("#texts tbody meter, #languages {name}"));
                meters.iter().filter_map(|meter| meter.attr("value")?.parse().ok()).collect()
            };
            assert_eq!(table("nothing").iter().sum::<usize>(), *have);
            let languages: Vec<(usize, usize)> = page
                .select("#languages meter")
                .iter()
                .map(|meter| {
                    (
                        meter.attr("value").unwrap().parse().unwrap(),
                        meter.attr("max").unwrap().parse().unwrap(),
                    )
                })
                .collect();
            assert_eq!(languages, totals);
            assert_eq!(page.select("#missing .row").exists(), have < of);
        }
    }
    let share = |locale: &str| {
        page(support::fixture_site(), &format!("{locale}/coverage.html"))
            .select("tfoot td")
            .text()
            .to_string()
    };
    assert!(share("en").contains("100%"), "{}", share("en"));
    assert!(share("ar").contains("13.3%"), "{}", share("ar"));
}

/// No domain has the name of a page beside its folder: hosts that leave `.html` out could not tell them apart.
#[test]
fn no_domain_has_the_name_of_a_page() {
    let site = support::fixture_site();
    let pages: Vec<&str> = site
        .paths(".html")
        .filter_map(|path| path.strip_prefix("en/")?.strip_suffix(".html"))
        .filter(|name| !name.contains('/') && *name != "404")
        .collect();
    assert!(pages.len() >= 5);
    for name in pages {
        let folder = support::temporary();
        let files = [
            (
                "codegloss.toml",
                "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n".to_owned(),
            ),
            ("catalog/app.toml", format!("domain = '{name}'\n[[code]]\ncode = 1\n")),
            ("locales/en/app.ftl", format!("{name} = App\n{name}-1 = Error\n")),
        ];
        support::write_tree(folder.path(), files.iter().map(|(path, text)| (*path, text.as_bytes())));
        let run = support::run(support::tool("en").args(["check", "--project"]).arg(folder.path()));
        assert_eq!(run.code, Some(1), "{name}: {}", run.stdout);
        assert!(run.stdout.contains("The name must not be taken"), "{name}: {}", run.stdout);
    }
}
