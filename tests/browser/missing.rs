//! Addresses that are not there.

use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::support;

/// The texts of the headings that a reader sees.
const HEADINGS: &str = "return [...document.querySelectorAll('h1, h2')].filter(e => e.checkVisibility()).map(e => e.textContent).join('|')";

/// Whether the page has its style: the site's own link looks like a button.
const IS_STYLED: &str = "return getComputedStyle(document.querySelector('a.button')).display !== 'inline'";

/// A host that knows the 404 page of a folder shows the reader's language, at any depth, with its style and links.
#[test]
fn a_missing_page_is_in_the_language_of_its_address() {
    for scripts in [true, false] {
        let browser = Browser::start(Setup { scripts, ..Setup::default() });
        // In the folder of a domain that has a code 404, such a host shows that code's page; so it does for `chat`.
        for (site, code, unknown) in [
            (support::shipped_site(), "chat/1.html", "chat-999.html"),
            (support::fixture_site(), "pay/104.html", "pay/999.html"),
        ] {
            let host = Host::start(site, Missing::Nearest);
            for (locale, heading) in [("en", "Page not found"), ("zh-Hans", "找不到页面")] {
                for address in ["nothing.html", unknown, "a/b/c/d.html"] {
                    browser.open(&host.url(&format!("{locale}/{address}")));
                    assert_eq!(browser.text("return document.documentElement.lang"), locale);
                    assert_eq!(browser.text(HEADINGS), heading, "{locale}/{address}");
                    assert_eq!(browser.run(IS_STYLED), true, "{locale}/{address}");
                }
                browser.click("main a.button");
                browser.wait_for(&format!("{}{locale}/index.html", site.base_path()));
                assert_eq!(
                    browser.run(&format!("return !!document.querySelector(\"a[href='{code}']\")")),
                    true
                );
            }
        }
    }
}

/// A host that knows one 404 page shows all languages without scripts, and with them that of the address or else the reader's.
#[test]
fn the_one_missing_page_of_a_host_speaks_every_language() {
    let host = Host::start(support::shipped_site(), Missing::Root);
    let all = "找不到页面|Page not found";
    for (scripts, address, headings) in [
        (false, "en/chat/999.html", all),
        (false, "nothing", all),
        (true, "nothing", "Page not found"),
        (true, "en/chat/999.html", "Page not found"),
        (true, "zh-Hans/a/b/c.html", "找不到页面"),
    ] {
        let browser = Browser::start(Setup { scripts, ..Setup::default() });
        browser.open(&host.url(address));
        assert_eq!(browser.text(HEADINGS), headings, "{address} {scripts}");
        assert_eq!(browser.run(IS_STYLED), true, "{address}");
        if scripts {
            let language = address.split('/').next().filter(|part| *part != "nothing").unwrap_or("en");
            assert_eq!(browser.text("return document.documentElement.lang"), language);
        }
        browser.click("section:not([hidden]) a.button");
        browser.wait_for("/index.html");
    }
}

/// Nothing fails on a missing page but the page itself.
#[test]
fn a_missing_page_loads_everything_else() {
    let browser = Browser::start(Setup::default());
    for missing in [Missing::Nearest, Missing::Root] {
        let host = Host::start(support::fixture_site(), missing);
        let address = host.url("ar/a/b/999.html");
        browser.open(&address);
        let failures: Vec<String> =
            browser.console().into_iter().filter(|line| !line.starts_with(&address)).collect();
        assert_eq!(failures, [""; 0]);
    }
}

/// The search boxes that a reader sees, and what is in them.
const BOXES: &str = "return [...document.querySelectorAll('.search input')].filter(e => e.checkVisibility()).map(e => e.value).join('|')";

/// What the page suggests, once it does: the pages' addresses below the site.
fn suggested(browser: &Browser, base: &str) -> Vec<String> {
    for _ in 0..200 {
        let found = browser.run(
            "return [...document.querySelectorAll('.suggested a')].map(a => decodeURIComponent(a.pathname))",
        );
        let found = support::strings(&found);
        let is_busy = browser.run("return !!document.querySelector('[aria-busy]')");
        if !found.is_empty() && is_busy == false {
            return found.iter().map(|path| path.strip_prefix(base).unwrap().to_owned()).collect();
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    panic!("nothing is suggested: {:?}", browser.console());
}

/// A missing page has the box, with the last part of its address in it, and says what that may have meant: on hosts that know
/// a 404 page a folder and on those that know one.
#[test]
fn a_missing_page_suggests_what_its_address_meant() {
    let shipped = support::shipped_site();
    let fixture = support::fixture_site();
    for missing in [Missing::Nearest, Missing::Root] {
        let browser = Browser::start(Setup::default());
        for (site, address, query, first) in [
            // In `chat/`, a host that looks for the nearest page shows that of the code 404.
            (shipped, "en/InvalidTok", "InvalidTok", "en/chat/104.html"),
            (shipped, "en/chatt/UserNotFuond.html?from=log", "UserNotFuond", "en/chat/204.html"),
            (shipped, "zh-Hans/nothing/%E4%BB%A4%E7%89%8C/", "令牌", "zh-Hans/chat/104.html"),
            (shipped, "zh-Hans/code/10", "10", "zh-Hans/chat/100.html"),
            (fixture, "ar/pay/card-declined.html", "card-declined", "ar/pay/card_declined.html"),
        ] {
            let host = Host::start(site, missing);
            browser.open(&host.url(address));
            assert_eq!(browser.text(BOXES), query, "{address}");
            assert_eq!(suggested(&browser, site.base_path())[0], first, "{address}");
            let is_busy = browser.run("return document.activeElement !== document.body");
            assert_eq!(is_busy, false, "the page is for reading first");
            browser.click(".suggested a");
            browser.wait_for(first);
        }
    }
}

/// Of a number that is no code, the codes that one slip makes of it, and no others: an extra digit, a letter for a digit.
#[test]
fn a_missing_code_suggests_those_that_it_is_like() {
    let site = support::shipped_site();
    let browser = Browser::start(Setup::default());
    for (missing, folder) in [(Missing::Root, "en/chat"), (Missing::Nearest, "en/codes")] {
        let host = Host::start(site, missing);
        for (asked, codes) in [("1004", vec!["104", "100"]), ("1O4.html", vec!["104"])] {
            browser.open(&host.url(&format!("{folder}/{asked}")));
            let found = suggested(&browser, site.base_path());
            let codes: Vec<String> = codes.iter().map(|code| format!("en/chat/{code}.html")).collect();
            assert_eq!(found[..codes.len()], codes, "{asked}");
            assert!(asked != "1004" || found.len() == 2, "{found:?}");
        }
    }
}

/// The page has the frame of all pages at any depth: the site's name, the search where there are scripts, and the other languages; and
/// what it suggests is on the first screen of a phone.
#[test]
fn a_missing_page_has_the_frame() {
    let site = support::shipped_site();
    for scripts in [true, false] {
        let browser = Browser::start(Setup { scripts, ..Setup::default() });
        browser.screen(390, 844);
        for missing in [Missing::Nearest, Missing::Root] {
            let host = Host::start(site, missing);
            browser.open(&host.url("en/a/b/1004"));
            let seen = |part: &str| {
                browser.run(&format!(
                    "return [...document.querySelectorAll('{part}')].filter(e => e.checkVisibility()).length"
                ))
            };
            // The one page of a host speaks every language without scripts.
            let pages = if scripts || missing == Missing::Nearest { 1 } else { site.locales().len() };
            assert_eq!(seen(".bar .brand"), pages);
            assert_eq!(seen(".bar .search"), if scripts { pages } else { 0 });
            assert_eq!(seen(".bar .languages a:not([aria-current])"), pages);
            assert_eq!(seen("main a.button"), pages);
            if scripts {
                suggested(&browser, site.base_path());
                let end = "return document.querySelector('section:not([hidden]) .suggested .row:last-child, div.missing .suggested .row:last-child').getBoundingClientRect().bottom <= innerHeight";
                assert_eq!(browser.run(end), true);
            }
            browser.click("section:not([hidden]) .bar .languages a:not([aria-current]), header.bar .languages a:not([aria-current])");
            browser.wait_for("/index.html");
        }
    }
}

/// An address without a language is answered in the reader's, and so is a search on that page.
#[test]
fn a_missing_page_of_no_language_searches_in_the_readers() {
    let host = Host::start(support::shipped_site(), Missing::Root);
    for (languages, locale) in [("zh-TW,en", "zh-Hans"), ("en-GB", "en"), ("fr", "en")] {
        let browser = Browser::start(Setup { languages, ..Setup::default() });
        browser.open(&host.url("chat/InvalidTok"));
        assert_eq!(suggested(&browser, "/")[0], format!("{locale}/chat/104.html"));
        assert_eq!(browser.text("return document.documentElement.lang"), locale);
        let typed = "const box = [...document.querySelectorAll('.search input')].find(e => e.checkVisibility()); box.focus();
            box.value = '405'; box.dispatchEvent(new InputEvent('input'));
            return [...document.querySelectorAll('[role=option]')].map(o => o.pathname).join(' ')";
        assert_eq!(browser.text(typed), format!("/{locale}/chat/405.html"));
        assert_eq!(browser.text("return new URLSearchParams(location.search).get('q')"), "405");
    }
}

/// What stands in an address is text, and what is like nothing gets no suggestion.
#[test]
fn an_address_is_no_markup() {
    let browser = Browser::start(Setup::default());
    for missing in [Missing::Nearest, Missing::Root] {
        let host = Host::start(support::shipped_site(), missing);
        browser.open(&host.url("en/%3Cimg%20src=x%20onerror=alert(1)%3E"));
        assert_eq!(browser.text(BOXES), "<img src=x onerror=alert(1)>");
        assert_eq!(browser.run("return document.querySelectorAll('main img[src=x]').length"), 0);
        browser.open(&host.url("en/%E0%A4%A/qqqqqqqq"));
        assert_eq!(browser.text(BOXES), "qqqqqqqq");
        assert_eq!(browser.text("return document.querySelector('section:not([hidden]) .suggested, div.missing .suggested').textContent"), "");
    }
}

/// A search that is asked of the front door is answered in the reader's language.
#[test]
fn the_front_door_passes_a_search_on() {
    let host = Host::start(support::shipped_site(), Missing::Nearest);
    let browser = Browser::start(Setup { languages: "zh-CN", ..Setup::default() });
    browser.open(&host.url("?q=405"));
    browser.wait_for("/zh-Hans/index.html?q=405");
}
