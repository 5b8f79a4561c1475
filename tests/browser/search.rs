//! The search box: what it finds, how it is used, and what it loads.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use serde_json::{Value, json};

use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::languages::on_disk;
use crate::support::{self, Site};

/// Searches: site, language, query, the page that should come first.
const QUERIES: &str = include_str!("queries.tsv");

/// The most bytes that a reader of two languages downloads to search ten thousand codes, compressed.
const MOST_BYTES: u64 = 120 * 1024;

/// Uses the box and waits for the lists.
fn ready(browser: &Browser, url: &str) {
    browser.open(url);
    browser.run("document.querySelector('.search input').focus()");
    let languages = browser.text("return document.querySelector('.search').dataset.languages");
    for _ in 0..200 {
        let loaded = "return performance.getEntriesByType('resource').filter(r => r.name.includes('/assets/search/') && r.responseEnd).length";
        // The list of codes, and one a language; the last one has run when the search answers with its words.
        if browser.run(loaded).as_u64() == Some(languages.split(' ').count() as u64 + 1)
            && browser.run("return typeof codeglossList") == "function"
        {
            browser.command(
                "Runtime.evaluate",
                &json!({ "expression": "new Promise(done => setTimeout(done, 50))", "awaitPromise": true }),
            );
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    panic!("the lists are not loaded: {:?}", browser.console());
}

/// Types a query as a whole and gives the addresses of what is found, below the language.
fn search(browser: &Browser, query: &str) -> Vec<String> {
    let found = browser.run(&format!(
        "const box = document.querySelector('.search input'); box.value = {}; box.dispatchEvent(new InputEvent('input'));
         return [...document.querySelectorAll('[role=option]')].map(o => decodeURIComponent(o.pathname).split(`/${{document.documentElement.lang}}/`)[1].replace(/.html$/, ''))",
        Value::from(query)
    ));
    support::strings(&found)
}

fn site_of(name: &str) -> &'static Site {
    if name == "shipped" { support::shipped_site() } else { support::fixture_site() }
}

/// Every query of the list has its page first: numbers, names, words, Chinese, log lines, errors of typing, in all languages.
#[test]
fn each_search_finds_its_page_first() {
    let browser = Browser::start(Setup::default());
    let mut places: BTreeMap<(&str, &str), Vec<(&str, &str)>> = BTreeMap::new();
    for line in QUERIES.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [site, locale, query, page] = fields[..] else { panic!("four fields: {line}") };
        places.entry((site, locale)).or_default().push((query, page));
    }
    let (mut first, mut all, mut missed) = (0, 0, String::new());
    for ((site, locale), queries) in places {
        let host = Host::start(site_of(site), Missing::Nearest);
        ready(&browser, &host.url(&format!("{locale}/index.html")));
        for (query, page) in queries {
            let found = search(&browser, query);
            all += 1;
            if found.first().is_some_and(|found| found == page) {
                first += 1;
            } else {
                let top = &found[..found.len().min(4)];
                writeln!(missed, "{site} {locale} `{query}`: {page} is not first of {top:?}").unwrap();
            }
        }
    }
    println!("{first} of {all} searches have their page first");
    assert!(all >= 60);
    assert_eq!(first, all, "\n{missed}");
}
