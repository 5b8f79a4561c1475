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

/// A host that knows one 404 page shows all languages without scripts, and with them that of the address.
#[test]
fn the_one_missing_page_of_a_host_speaks_every_language() {
    let host = Host::start(support::shipped_site(), Missing::Root);
    let all = "找不到页面|Page not found";
    for (scripts, address, headings) in [
        (false, "en/chat/999.html", all),
        (false, "nothing", all),
        (true, "nothing", all),
        (true, "en/chat/999.html", "Page not found"),
        (true, "zh-Hans/a/b/c.html", "找不到页面"),
    ] {
        let browser = Browser::start(Setup { scripts, ..Setup::default() });
        browser.open(&host.url(address));
        assert_eq!(browser.text(HEADINGS), headings, "{address} {scripts}");
        assert_eq!(browser.run(IS_STYLED), true, "{address}");
        if scripts && headings != all {
            let language = address.split('/').next().unwrap();
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
