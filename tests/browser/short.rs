//! Short addresses and guessed ones, as readers follow them.

use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::languages::on_disk;
use crate::support;

/// A number, a symbol and an alias lead to the page in the reader's language, at the same part.
#[test]
fn a_short_address_leads_to_the_readers_language() {
    let host = Host::start(support::shipped_site(), Missing::Nearest);
    for (languages, short, page) in [
        ("zh-CN,zh", "e/104.html", "/zh-Hans/chat/104.html"),
        ("en-GB", "e/chat/104.html#recovery", "/en/chat/104.html#recovery"),
        ("fr", "e/chat/AgoraChatErrorInvalidToken.html", "/en/chat/104.html"),
    ] {
        let browser = Browser::start(Setup { languages, ..Setup::default() });
        browser.open(&host.url(short));
        browser.wait_for(page);
    }
    let host = Host::start(support::fixture_site(), Missing::Nearest);
    let browser = Browser::start(Setup { languages: "ar", ..Setup::default() });
    browser.open(&host.url("e/pay/PayErrorTimeout.html"));
    browser.wait_for("/ar/pay/104.html");
}

/// From a disk, too.
#[test]
fn a_short_address_leads_on_from_a_disk() {
    let (_folder, address) = on_disk();
    let browser = Browser::start(Setup { languages: "zh-CN", ..Setup::default() });
    browser.open(&format!("{address}e/104.html"));
    browser.wait_for("/zh-Hans/chat/104.html");
    assert_eq!(browser.console(), [""; 0]);
}

/// Without scripts it is a choice that works, and says the message in each language.
#[test]
fn a_short_address_is_a_choice_without_scripts() {
    let host = Host::start(support::shipped_site(), Missing::Nearest);
    let browser = Browser::start(Setup { languages: "en", scripts: false });
    browser.open(&host.url("e/104.html"));
    assert_eq!(browser.url(), host.url("e/104.html"));
    assert_eq!(browser.run("return document.querySelectorAll('main a').length"), 2);
    assert_eq!(browser.console(), [""; 0]);
    browser.click("main a[lang=zh-Hans]");
    browser.wait_for("/zh-Hans/chat/104.html");
}

/// The page of a code 404 is what some hosts show for short addresses that are not there: it leads on for its own alone.
#[test]
fn an_unknown_short_address_does_not_lead_to_the_code_404() {
    let mut site =
        support::Site { files: support::fixture_site().files.clone(), base: support::fixture_site().base };
    let page = site.text("e/104.html").replace("data-name=\"104\"", "data-name=\"404\"");
    site.files.insert("e/404.html".to_owned(), page.into_bytes());
    let host = Host::start(Box::leak(Box::new(site)), Missing::Nearest);
    let browser = Browser::start(Setup::default());
    browser.open(&host.url("e/404.html"));
    browser.wait_for("/en/pay/104.html");
    browser.open(&host.url("e/999"));
    assert_eq!(browser.run("return !!document.querySelector('[data-name]')"), true);
    assert_eq!(browser.url(), host.url("e/999"));
}

/// An address with another tag for a language of the site leads to that language, at a root and below a path; one of a
/// language that the site lacks does not.
#[test]
fn a_guessed_language_leads_to_the_one_that_serves_it() {
    for (site, page) in
        [(support::shipped_site(), "chat/104.html"), (support::fixture_site(), "pay/104.html")]
    {
        let host = Host::start(site, Missing::Nearest);
        let browser = Browser::start(Setup::default());
        for guess in ["zh", "zh-CN", "zh_TW", "zh-Hant-HK"] {
            browser.open(&host.url(&format!("{guess}/{page}#note")));
            browser.wait_for(&format!("{}zh-Hans/{page}#note", site.base_path()));
        }
        for address in ["fr/nothing.html", "za/nothing.html"] {
            browser.open(&host.url(address));
            assert_eq!(browser.url(), host.url(address));
        }
    }
}
