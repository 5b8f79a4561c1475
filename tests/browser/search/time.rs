//! How long a reader waits for an answer. No test: it holds nothing.

use serde_json::Value;

use super::size::ten_thousand;
use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::support::{self, Site};

/// How often each time is taken.
const ROUNDS: usize = 9;

/// Queries of every kind: a number, the beginning of a symbol, a word, Chinese, words with an error of typing, a line of a log.
const QUERIES: [&str; 6] = [
    "104",
    "invalidtok",
    "token",
    "令牌已过期",
    "tokne expired",
    "2026-01-02 ERROR code=405 FileTooLarge (17) at 10:00",
];

/// From the first use of the box, when neither scripts nor lists are loaded, until an answer is drawn.
const FIRST: &str = "const box = document.querySelector('.search input'), start = performance.now();
    box.focus(); box.value = QUERY; box.dispatchEvent(new InputEvent('input'));
    return new Promise(done => {
        const look = () => document.querySelector('[role=option]') && !document.querySelector('.search[aria-busy]')
            ? requestAnimationFrame(() => done(performance.now() - start)) : setTimeout(look, 1);
        look();
    })";

/// From the input of a query until its answer is in the page.
const NEXT: &str =
    "const box = document.querySelector('.search input'); box.value = QUERY; const start = performance.now();
    box.dispatchEvent(new InputEvent('input')); return performance.now() - start";

/// The median of times that a script takes; `prepare` comes before each.
fn median(browser: &Browser, script: &str, query: &str, prepare: impl Fn()) -> f64 {
    let script = script.replace("QUERY", &Value::from(query).to_string());
    let mut times: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            prepare();
            browser.run(&script).as_f64().unwrap()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[ROUNDS / 2]
}

/// The times of both catalogs, for "Measurements".
#[test]
#[ignore = "it prints times for docs/site/guide/reference/measurements.*.md"]
fn how_long_an_answer_takes() {
    let browser = Browser::start(Setup::default());
    let big: &'static Site = Box::leak(Box::new(ten_thousand()));
    for (codes, site) in [("59", support::shipped_site()), ("10,000", big)] {
        let url = Host::start(site, Missing::Nearest).url("zh-Hans/index.html");
        let first = median(&browser, FIRST, "104", || {
            browser.command("Network.clearBrowserCache", &serde_json::json!({}));
            browser.open(&url);
        });
        println!("{codes} codes: the first answer, with loading, takes {first:.0} ms");
        for query in QUERIES {
            // What is loaded for this query is there when the others come.
            browser.run(&FIRST.replace("QUERY", &Value::from(query).to_string()));
            println!("  `{query}` takes {:.1} ms", median(&browser, NEXT, query, || {}));
        }
    }
}
