//! The page of a language's coverage.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::reading::{page, sites};
use crate::support;

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

/// The page of a language's coverage lists what `check` reports, but for codes that the site keeps to itself.
#[test]
fn coverage_agrees_with_check() {
    let site = support::fixture_site();
    let mut reported = reported();
    assert_eq!(reported.keys().collect::<Vec<_>>(), ["ar"]);
    let missing = reported.get_mut("ar").unwrap();
    for id in ["pay-900", "pay-901"] {
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
        let mut fields: Vec<&str> = fields.strip_prefix("الناقص: ").unwrap().split("، ").collect();
        listed += fields.len();
        // A long text is a file of its own.
        if fields.pop_if(|field| *field == "بالتفصيل").is_some() {
            let file = format!("site/codes/{}", code["page"].as_str().unwrap());
            assert!(missing.remove(&(file.clone(), "long-text".to_owned())), "{file}");
        }
        let id = match code["page"].as_str().unwrap() {
            "pay/receipt" => "receipt-too-large".to_owned(),
            page => page.replace('/', "-"),
        };
        if fields.contains(&"الرسالة") {
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
                    "السبب" => "reason",
                    "الحل" => "recovery",
                    "رسالة للمستخدمين" => "user-message",
                    "ملاحظة" => "note",
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
    assert!(share("ar").contains("13.3\u{200e}%"), "{}", share("ar"));
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
        assert!(run.stdout.contains("The name must not be a locale"), "{name}: {}", run.stdout);
    }
}
