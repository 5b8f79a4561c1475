//! The search box: what it finds, how it is used, and what it loads.
#![allow(clippy::print_stdout, reason = "the share of searches, bytes and times are for reading")]

mod pasted;
mod size;
mod time;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::OnceLock;

use serde_json::{Value, json};

use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::languages::on_disk;
use crate::support::{self, Site};

/// Searches: site, language, query, the page that should come first.
const QUERIES: &str = include_str!("queries.tsv");

/// Uses the box and waits for the lists.
pub(crate) fn ready(browser: &Browser, url: &str) {
    browser.open(url);
    let is_ready = "const search = document.querySelector('.search'); search.querySelector('input').focus();
        return !!window.codeglossList && !search.hasAttribute('aria-busy')";
    for _ in 0..200 {
        if browser.run(is_ready) == true {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    panic!("the lists are not loaded: {:?}", browser.console());
}

/// Types a query as a whole and gives the addresses of what is found, below the language.
pub(crate) fn search(browser: &Browser, query: &str) -> Vec<String> {
    browser.run(&format!(
        "const box = document.querySelector('.search input'); box.value = {}; box.dispatchEvent(new InputEvent('input'))",
        Value::from(query)
    ));
    wait(browser);
    let found = browser.run(
        "return [...document.querySelectorAll('[role=option]')].map(o => decodeURIComponent(o.pathname).split(`/${document.documentElement.lang}/`)[1].replace(/.html$/, ''))",
    );
    support::strings(&found)
}

/// Waits for the lists that the box is loading.
fn wait(browser: &Browser) {
    for _ in 0..200 {
        if browser.run("return !document.querySelector('.search').hasAttribute('aria-busy')") == true {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    panic!("the lists are not loaded: {:?}", browser.console());
}

fn site_of(name: &str) -> &'static Site {
    match name {
        "shipped" => support::shipped_site(),
        "manual" => pasted::manual(),
        _ => support::fixture_site(),
    }
}

/// The queries of the list have their page first: numbers, names, words, Chinese, log lines, errors of typing, in all languages.
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
    println!("{first} of {all} searches have their page first\n{missed}");
    assert!(all >= 300);
    assert_eq!(first, all, "{missed}");
}

/// The fixture with a language that the theme has no words in.
fn without_words() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let mut files = support::read_tree(&support::fixture());
        let arabic = files.remove("locales/ar/pay.ftl").unwrap();
        files.insert("locales/fa/pay.ftl".to_owned(), arabic);
        let settings = files.get_mut("codegloss.toml").unwrap();
        *settings = String::from_utf8(settings.clone()).unwrap().replace("\"ar\"", "\"fa\"").into_bytes();
        let folder = support::temporary();
        let files = files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        support::write_tree(folder.path(), files);
        Site::of(folder.path(), "https://codes.example.com/reference/")
    })
}

/// A site of three languages whose titles share words.
fn small_site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let titles = [
            ("en", vec!["Timeout", "Connection timeout", "Read timeout after connecting", "Upload timeout"]),
            ("tr", vec!["Sınıf bulunamadı", "İstek reddedildi"]),
            ("th", vec!["ไม่พบไฟล์ที่ร้องขอ"]),
        ];
        let folder = support::temporary();
        let codes: Vec<String> = (1..=26).map(|code| format!("[[code]]\ncode = {code}\n")).collect();
        let mut files = vec![
            (
                "codegloss.toml".to_owned(),
                "[project]\nlocales = ['en', 'tr', 'th']\nsource-locale = 'en'\ndefault-locale = 'en'\n"
                    .to_owned(),
            ),
            ("catalog/x.toml".to_owned(), format!("domain = 'x'\n{}", codes.concat())),
        ];
        for (locale, titles) in &titles {
            let title = |code: usize| {
                titles.get(code - 1).map_or_else(|| format!("qq {code}"), |title| (*title).to_owned())
            };
            let messages: Vec<String> =
                (1..=26).map(|code| format!("x-{code} = {}\n", title(code))).collect();
            files.push((format!("locales/{locale}/x.ftl"), format!("x = X\n{}", messages.concat())));
        }
        support::write_tree(folder.path(), files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())));
        Site::of(folder.path(), "https://example.com/")
    })
}

/// What has every word of a query is found, however much more another page has of it; and in scripts whose capitals or spaces are not
/// those of English.
#[test]
fn nothing_that_has_every_word_is_hidden() {
    let host = Host::start(small_site(), Missing::Nearest);
    let browser = Browser::start(Setup::default());
    for (locale, query, expected) in [
        ("en", "timeout", &["x/1", "x/2", "x/4", "x/3"][..]),
        ("en", "timeouts", &["x/1", "x/2", "x/4", "x/3"]),
        ("en", "timeout read", &["x/3"]),
        ("tr", "SINIF", &["x/1"]),
        ("tr", "sınıf", &["x/1"]),
        ("tr", "istek", &["x/2"]),
        ("th", "ไฟล์", &["x/1"]),
        ("th", "ร้องขอ", &["x/1"]),
    ] {
        ready(&browser, &host.url(&format!("{locale}/index.html")));
        let found = search(&browser, query);
        assert_eq!(found[..expected.len().min(found.len())], *expected, "{query}");
    }
}

/// What the box tells those who do not see it: whether the list is open, the option that Enter opens, what is said aloud.
const STATE: &str = "const box = document.querySelector('.search input'); const active = document.getElementById(box.getAttribute('aria-activedescendant'));
    return [box.getAttribute('aria-expanded'), active ? active.querySelector('.number').textContent : '', document.querySelector('.search [role=status]').textContent].join('|')";

/// `/`, arrows, Enter and Escape are enough, and a screen reader hears where one is.
#[test]
fn the_keyboard_is_enough() {
    let host = Host::start(support::shipped_site(), Missing::Nearest);
    let browser = Browser::start(Setup::default());
    ready(&browser, &host.url("en/chat/405.html"));
    browser.run("document.activeElement.blur()");
    browser.press("/");
    assert_eq!(browser.run("return document.activeElement.matches('.search input')"), true);
    for key in ["6", "0"] {
        browser.press(key);
    }
    assert_eq!(browser.text(STATE), "true|600|Results: 7");
    browser.press("ArrowDown");
    assert_eq!(browser.text(STATE), "true|601|Results: 7");
    browser.press("ArrowUp");
    browser.press("ArrowUp");
    assert_eq!(browser.text(STATE), "true|606|Results: 7");
    browser.press("Escape");
    assert_eq!(browser.text(STATE), "false||");
    assert_eq!(browser.text("return document.querySelector('.search input').value"), "60");
    browser.press("ArrowDown");
    assert_eq!(browser.text(STATE), "true|600|Results: 7");
    browser.press("Enter");
    browser.wait_for("/en/chat/600.html");
    assert_eq!(browser.console(), [""; 0]);
}

/// What an input method shows before a word is chosen is not searched, and its Enter opens nothing.
#[test]
fn an_input_method_is_left_alone() {
    let host = Host::start(support::shipped_site(), Missing::Nearest);
    let browser = Browser::start(Setup::default());
    ready(&browser, &host.url("zh-Hans/index.html"));
    let typing = json!({ "text": "ling'pai", "selectionStart": 8, "selectionEnd": 8 });
    browser.command("Input.imeSetComposition", &typing);
    assert_eq!(browser.text(STATE), "false||");
    browser.command("Input.insertText", &json!({ "text": "令牌" }));
    assert_eq!(browser.text(STATE), "true|104|结果数：2");
}

/// A search can be linked: the address has the query, the page it leads to has the answer, and another language keeps it.
#[test]
fn the_query_is_in_the_address() {
    let host = Host::start(support::shipped_site(), Missing::Nearest);
    let browser = Browser::start(Setup::default());
    ready(&browser, &host.url("zh-Hans/index.html"));
    search(&browser, "令牌 & 密码");
    let address = browser.url();
    assert!(address.contains("index.html?q=%E4%BB%A4"), "{address}");
    browser.open("about:blank");
    ready(&browser, &address);
    assert_eq!(browser.text("return document.querySelector('.search input').value"), "令牌 & 密码");
    assert!(browser.text(STATE).starts_with("true|10"), "{}", browser.text(STATE));
    search(&browser, "");
    assert!(browser.url().ends_with("index.html"), "{}", browser.url());
    search(&browser, "405");
    browser.click(".languages a[lang=en]");
    browser.wait_for("/en/index.html?q=405");
}

/// From a disk it works the same: nothing is fetched. Nothing is loaded before the box is used.
#[test]
fn it_works_from_a_disk_and_loads_nothing_before_it_is_used() {
    let (_folder, address) = on_disk();
    let browser = Browser::start(Setup::default());
    let page = format!("{address}zh-Hans/chat/104.html");
    browser.open(&page);
    let scripts = "return [...document.scripts].filter(script => script.src).map(script => script.src.split('/assets/')[1]).join(' ')";
    let before = browser.text(scripts);
    assert!(!before.contains("search"), "{before}");
    ready(&browser, &page);
    assert_eq!(
        browser.text(scripts),
        format!("{before} search.js search-box.js search/codes.js search/zh-Hans.js search/en.js")
    );
    assert_eq!(search(&browser, "file too large")[0], "chat/405");
    browser.press("Enter");
    browser.wait_for("/zh-Hans/chat/405.html");
    assert_eq!(browser.console(), [""; 0]);
}

/// Where nothing is found, the codes with the nearest numbers and names are listed, and always the way to all of them.
#[test]
fn where_nothing_is_found_there_is_a_way_on() {
    let host = Host::start(support::shipped_site(), Missing::Nearest);
    let browser = Browser::start(Setup::default());
    ready(&browser, &host.url("en/index.html"));
    let said = "return document.querySelector('.search [role=status]').textContent";
    assert_eq!(search(&browser, "608")[..2], ["chat/606", "chat/605"]);
    assert_eq!(browser.text(said), "Nothing found. Closest matches:");
    assert!(search(&browser, "608").ends_with(&["index".to_owned()]));
    assert_eq!(search(&browser, "1004"), ["chat/104", "chat/100", "index"]);
    assert_eq!(search(&browser, "qqqqqqqq"), ["index"]);
    assert!(browser.text(said).starts_with("Nothing found. Try"), "{}", browser.text(said));
    browser.press("Enter");
    browser.wait_for("/en/index.html");
}

/// Control-K opens the box from everywhere, as on other sites.
#[test]
fn control_k_opens_the_box() {
    let host = Host::start(support::shipped_site(), Missing::Nearest);
    let browser = Browser::start(Setup::default());
    browser.open(&host.url("en/chat/405.html"));
    let press = "document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, cancelable: true, bubbles: true }));
        return document.activeElement.matches('.search input')";
    assert_eq!(browser.run(&press.replace("document.dispatch", "document.body.dispatch")), true);
}

/// A row marks what was typed, and tells by which search word or text its code was found where the message does not tell.
#[test]
fn a_row_tells_why_it_is_there() {
    let browser = Browser::start(Setup::default());
    let host = Host::start(support::shipped_site(), Missing::Nearest);
    for (page, query, why, marked) in [
        ("en/index.html", "token", "", "token"),
        ("en/index.html", "offline", "Search word: offline", "offline"),
        ("en/index.html", "contacts", "Why it happens", "contacts"),
        ("zh-Hans/index.html", "mmcw", "", "密码错误"),
        ("zh-Hans/index.html", "檔案過大", "", "文件过大"),
        ("zh-Hans/index.html", "30秒", "可能原因", "30|秒"),
    ] {
        ready(&browser, &host.url(page));
        search(&browser, query);
        let told = browser.text("const row = document.querySelector('[role=option]'); const about = row.querySelector(':scope > .about');
            return (about ? about.textContent : '') + '#' + [...row.querySelectorAll('mark')].map(mark => mark.textContent).join('|')");
        let (about, marks) = told.split_once('#').unwrap();
        assert!(about.starts_with(why) && about.is_empty() == why.is_empty(), "{query}: {told}");
        assert_eq!(marks.to_lowercase(), marked, "{query}: {told}");
    }
}

/// Texts are loaded when titles do not answer, and not before.
#[test]
fn texts_are_loaded_when_they_are_needed() {
    let host = Host::start(support::shipped_site(), Missing::Nearest);
    let browser = Browser::start(Setup::default());
    ready(&browser, &host.url("en/index.html"));
    let loaded = "return [...document.scripts].filter(script => script.src.includes('/texts/')).length";
    for (query, lists) in [("104", 0), ("invalid token", 0), ("InvalidTok", 0), ("contacts", 2)] {
        search(&browser, query);
        assert_eq!(browser.run(loaded), lists, "{query}");
    }
}

/// Without scripts there is no box that does nothing.
#[test]
fn without_scripts_there_is_no_box() {
    let host = Host::start(support::shipped_site(), Missing::Nearest);
    for scripts in [true, false] {
        let browser = Browser::start(Setup { scripts, ..Setup::default() });
        browser.open(&host.url("en/index.html"));
        assert_eq!(browser.run("return document.querySelector('.search').checkVisibility()"), scripts);
    }
}

/// A misprint, an alias and a retired name are said to be such where they are found, in the page's language.
#[test]
fn names_of_earlier_times_are_said_to_be_such() {
    let browser = Browser::start(Setup::default());
    for (site, page, query, said) in [
        (
            "shipped",
            "en/index.html",
            "AgoraChatErrorUsernameTooLong",
            "previously misprinted as AgoraChatErrorUsernameTooLong",
        ),
        ("shipped", "zh-Hans/index.html", "usernametoolong", "早期文档误写为 AgoraChatErrorUsernameTooLong"),
        ("fixture", "en/index.html", "PayErrorTimeout", "PayErrorTimeout another name for this code"),
        ("fixture", "zh-Hans/index.html", "InvalidTokenError", "已停用 InvalidTokenError"),
        ("fixture", "en/index.html", "nofunds", "Deprecated PAYErrorNoFunds"),
    ] {
        ready(&browser, &Host::start(site_of(site), Missing::Nearest).url(page));
        search(&browser, query);
        let option = browser.text("return document.querySelector('[role=option]').textContent");
        assert!(option.ends_with(said), "{query}: {option}");
    }
}

/// A word of the theme that the page's language lacks says in the list, too, which language it is in.
#[test]
fn a_word_of_another_language_is_marked_in_the_list() {
    let browser = Browser::start(Setup::default());
    let host = Host::start(without_words(), Missing::Nearest);
    for (query, place, word) in [
        ("PayErrorTimeout", ".about", "another name for this code"),
        ("PAYErrorTimedOt", ".about", "misprinted"),
        ("InvalidTokenError", ".badge", "Retired"),
        ("nofunds", ".badge", "Deprecated"),
        ("how an app reads the codes", ".kind", "Guides"),
        ("nofunds", "[role=status]", "Results: "),
        ("qqqqqqqq", "[role=status]", "Nothing found"),
    ] {
        let languages = |locale: &str| {
            ready(&browser, &host.url(&format!("{locale}/index.html")));
            search(&browser, query);
            let word = Value::from(word);
            let found = browser.run(&format!(
                "const within = document.querySelector('.found {place}');
                 const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT), found = [];
                 while (texts.nextNode()) if (texts.currentNode.data.includes({word})) found.push(texts.currentNode.parentElement.closest('[lang]').lang);
                 return found"
            ));
            support::strings(&found)
        };
        assert_eq!(languages("fa"), ["en"], "{query}");
        assert_eq!(languages("en"), ["en"], "{query}");
    }
    // What the page's language has is its own.
    ready(&browser, &host.url("zh-Hans/index.html"));
    search(&browser, "InvalidTokenError");
    assert_eq!(
        browser.run("return ['.badge', '.badge [lang], [role=status] [lang]'].map(place => document.querySelectorAll(`.found :is(${place})`).length > 0)"),
        json!([true, false])
    );
}

/// Nothing in the catalog becomes markup in the list.
#[test]
fn what_is_found_is_text() {
    let browser = Browser::start(Setup::default());
    ready(&browser, &Host::start(support::fixture_site(), Missing::Nearest).url("en/index.html"));
    search(&browser, "No raw HTML");
    assert_eq!(browser.run("return document.querySelectorAll('.found em').length"), 0);
    let option = browser.text("return document.querySelector('[role=option]').textContent");
    assert!(option.contains("<em>No</em> raw HTML."), "{option}");
}

/// With the list open, too, nothing is wider than the screen.
#[test]
fn the_open_list_fits_any_screen() {
    let browser = Browser::start(Setup::default());
    for (site, locale, query) in [
        ("shipped", "en", "user"),
        ("shipped", "en", "ticket"),
        ("fixture", "ar", "auth"),
        ("shipped", "zh-Hans", "qqqq"),
    ] {
        let host = Host::start(site_of(site), Missing::Nearest);
        for width in [1280, 768, 390, 320] {
            browser.narrow(width);
            ready(&browser, &host.url(&format!("{locale}/index.html")));
            search(&browser, query);
            let found = browser.run("const list = document.querySelector('.found').getBoundingClientRect(); return Math.max(document.documentElement.scrollWidth, list.right, list.width - Math.min(0, list.left))");
            assert!(
                found.as_f64().unwrap() <= f64::from(width),
                "{locale} {query} is {found} wide at {width}"
            );
        }
    }
}
