//! The header and the list beside a page: what they take of a screen, and the drawer of narrow ones.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::kinds::kinds_of_pages;
use crate::looks::in_every_language;
use crate::support::{self, Site};

/// The header has two rows on a phone and one on anything wider, in every language of the theme and with two languages.
#[test]
fn the_header_takes_little_of_a_screen() {
    let rows = "const middles = [...document.querySelectorAll('.bar > *')].filter(e => e.checkVisibility()).map(e => {
            const box = e.getBoundingClientRect();
            return (box.top + box.bottom) / 2;
        });
        return middles.filter((middle, i) => !middles.slice(0, i).some(other => Math.abs(other - middle) < 4)).length";
    let browser = Browser::start(Setup::default());
    for site in [support::shipped_site(), support::fixture_site(), in_every_language()] {
        let host = Host::start(site, Missing::Nearest);
        for locale in site.locales() {
            for (width, most) in [(390, 2), (768, 1), (1280, 1), (1680, 1)] {
                browser.narrow(width);
                browser.open(&host.url(&format!("{locale}/index.html")));
                let found = browser.run(rows).as_u64().unwrap();
                assert_eq!(found, most, "{locale} at {width}");
            }
        }
    }
}

const FOCUSED: &str = "const e = document.activeElement; return `${e.closest('.side') ? 'side' : 'page'} ${e.className} ${e.textContent.trim()}`";

/// On a phone the button opens the drawer: the keyboard goes through it next, Escape or its own button closes it, and the focus is
/// where it was. No script is needed.
#[test]
fn the_drawer_opens_and_closes_without_a_script() {
    let site = support::fixture_site();
    let host = Host::start(site, Missing::Nearest);
    let shown = "return document.querySelector('.side').checkVisibility()";
    for scripts in [true, false] {
        let browser = Browser::start(Setup { scripts, ..Setup::default() });
        browser.narrow(390);
        browser.open(&host.url("en/pay/104.html"));
        assert_eq!(browser.run(shown), false);
        browser.press("Tab");
        for end in ["Escape", "Enter"] {
            if end == "Escape" {
                browser.press("Tab");
            }
            let before = browser.text(FOCUSED);
            assert!(before.starts_with("page menu"), "{before}");
            browser.press("Enter");
            assert_eq!(browser.run(shown), true);
            browser.press("Tab");
            assert_eq!(browser.text(FOCUSED), "side close Close");
            browser.press(end);
            assert_eq!(browser.run(shown), false, "{end}");
            assert_eq!(browser.text(FOCUSED), before, "{end}");
        }
        browser.press("Enter");
        browser.click(".side a[href='../guide/start.html']");
        browser.wait_for("/en/guide/start.html");
        assert_eq!(browser.console(), [""; 0]);
    }
}

/// A group of two hundred codes.
fn large() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let of_each = |text: &dyn Fn(u32) -> String| (1..=200).map(text).collect::<Vec<_>>().concat();
        let codes = of_each(&|code| format!("[[code]]\ncode = {code}\ngroup = 'net'\n"));
        let texts = of_each(&|code| format!("big-{code} = Code {code}\n"));
        let files = [
            (
                "codegloss.toml",
                "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n".to_owned(),
            ),
            ("catalog/big.toml", format!("domain = 'big'\n{codes}")),
            ("locales/en/big.ftl", format!("big = Big\nbig-group-net = Network\n{texts}")),
        ];
        let project = support::temporary();
        support::write_tree(project.path(), files.iter().map(|(path, text)| (*path, text.as_bytes())));
        Site::of(project.path(), "https://big.example.com/")
    })
}

/// On a wide screen the list is beside every page, without a button; its own entry is in sight, however many are before it.
#[test]
fn the_list_is_beside_a_wide_page() {
    let site = large();
    let host = Host::start(site, Missing::Nearest);
    let browser = Browser::start(Setup::default());
    browser.narrow(1280);
    let seen: BTreeSet<String> = kinds_of_pages(site, "en")
        .iter()
        .map(|page| {
            browser.open(&host.url(page));
            browser.text("return ['.side', '.menu', '.close'].map(name => document.querySelector(name).checkVisibility()).join()")
        })
        .collect();
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), ["true,false,false"]);
    for code in [1, 100, 200] {
        browser.open(&host.url(&format!("en/big/{code}.html")));
        let place = "const list = document.querySelector('.side').getBoundingClientRect(), own = document.querySelector('.side [aria-current]').getBoundingClientRect();
            return own.top >= list.top && own.bottom <= Math.min(list.bottom, innerHeight)";
        assert_eq!(browser.run(place), true, "{code}");
    }
}
