//! How much of the lists of codes a screen has.

use std::sync::OnceLock;

use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::looks::in_every_language;
use crate::support::{self, Site};

/// The codes that are wholly on the first screen, and how many there are.
const ON_SCREEN: &str = "const rows = [...document.querySelectorAll('main .row, main .numbers tr:has(> th[scope=row])')];
    const whole = rows.map(row => row.getBoundingClientRect()).filter(box => box.top >= 0 && box.bottom <= innerHeight);
    return [whole.length, rows.length]";

fn on_screen(browser: &Browser) -> (u64, u64) {
    let found = browser.run(ON_SCREEN);
    (found[0].as_u64().unwrap(), found[1].as_u64().unwrap())
}

/// Every site with every language.
fn each_locale(check: impl Fn(&Browser, &dyn Fn(&str) -> String, &str)) {
    let browser = Browser::start(Setup::default());
    for site in [support::shipped_site(), support::fixture_site(), in_every_language()] {
        let host = Host::start(site, Missing::Nearest);
        for locale in site.locales() {
            check(&browser, &|page| host.url(&format!("{locale}/{page}.html")), &locale);
        }
    }
}

/// The short list has ten codes, or all, on the first screen of a small computer, and one on that of a phone; the table has a code with
/// its meaning on either.
#[test]
fn the_first_screen_has_codes() {
    each_locale(|browser, url, locale| {
        for (size, page, least) in [
            ((1280, 900), "index", 10),
            ((390, 844), "index", 1),
            ((1280, 900), "numbers", 1),
            ((390, 844), "numbers", 1),
        ] {
            browser.screen(size.0, size.1);
            browser.open(&url(page));
            let (seen, all) = on_screen(browser);
            assert!(seen >= least.min(all), "{locale}/{page} at {size:?}: {seen} of {all}");
        }
    });
}

/// On a phone each code of the table is a card that names its parts and needs no scroll; on a computer the table's head names them once.
#[test]
fn the_table_is_cards_on_a_phone() {
    let named = "return [document.querySelector('.numbers thead').checkVisibility(), document.querySelector('.told > b').checkVisibility(), document.documentElement.scrollWidth > innerWidth].join()";
    for scripts in [true, false] {
        let browser = Browser::start(Setup { scripts, ..Setup::default() });
        let host = Host::start(support::shipped_site(), Missing::Nearest);
        browser.screen(390, 844);
        browser.open(&host.url("zh-Hans/numbers.html"));
        assert_eq!(browser.text(named), "false,true,false");
        browser.screen(1280, 900);
        assert_eq!(browser.text(named), "true,false,false");
    }
}

/// The platform is chosen in the header and nowhere else; the lists then have its symbols.
#[test]
fn the_platform_is_chosen_once() {
    let site: &Site = support::fixture_site();
    let host = Host::start(site, Missing::Nearest);
    let browser = Browser::start(Setup::default());
    for page in ["index", "numbers", "a-z"] {
        browser.open(&host.url(&format!("en/{page}.html")));
        let menus = "return [...document.querySelectorAll('select')].filter(menu => [...menu.options].some(option => option.value === 'android')).length";
        assert_eq!(browser.run(menus), 1, "{page}");
        browser.run("const menu = document.querySelector('.platforms select'); menu.value = 'android'; menu.dispatchEvent(new Event('change'))");
        let symbols = "return [...document.querySelectorAll('main code.symbol')].filter(e => e.checkVisibility() && e.textContent === 'PAYErrorCardDeclined').length";
        assert_eq!(browser.run(symbols), 0, "{page}");
    }
}

/// A project whose codes are as long as codes are: numbers of up to twenty digits, and names.
fn long_codes() -> Site {
    let codes = [
        "1",
        "1005",
        "20409",
        "-2001",
        "100504",
        "-9223372036854775807",
        "'invalid_request'",
        "'payment_intent_authentication_failure'",
        "'ErrorUserPermissionDenied'",
    ];
    let entries = codes
        .iter()
        .enumerate()
        .map(|(place, code)| format!("[[code]]\ncode = {code}\nsymbol = 'PayErrorNumber{place}OfAll'\n"));
    let catalog = format!("domain = 'pay'\n{}", entries.collect::<Vec<_>>().concat());
    let ids = codes.iter().map(|code| code.trim_matches('\''));
    let texts = ids.map(|id| format!("pay-{id} = The card was declined by the bank\n"));
    let messages = format!("pay = Pay\n{}", texts.collect::<Vec<_>>().concat());
    let folder = support::temporary();
    let settings = "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n";
    let files =
        [("codegloss.toml", settings), ("catalog/pay.toml", &catalog), ("locales/en/pay.ftl", &messages)];
    support::write_tree(folder.path(), files.map(|(path, text)| (path, text.as_bytes())));
    Site::of(folder.path(), "https://errors.example.com/")
}

/// A number is never broken on any list, page or screen; a name only between its words.
#[test]
fn no_code_is_broken_but_between_words() {
    static SITE: OnceLock<Site> = OnceLock::new();
    let host = Host::start(SITE.get_or_init(long_codes), Missing::Nearest);
    let browser = Browser::start(Setup::default());
    let broken = "const texts = [...document.querySelectorAll('main .number, .side .number')].flatMap(number => [...number.childNodes].filter(node => node.nodeType === 3));
        if (!texts.length) return ['no codes'];
        // The ends of a range are words of their own.
        return texts.flatMap(text => [...text.data.matchAll(/\\S+/g)].filter(word => {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            return new Set([...range.getClientRects()].map(line => Math.round(line.top))).size > 1;
        }).map(word => word[0]))";
    for page in ["a-z", "index", "numbers", "all", "pay/-9223372036854775807"] {
        for width in [320, 390, 768, 1024, 1280, 1680] {
            browser.narrow(width);
            browser.open(&host.url(&format!("en/{page}.html")));
            assert_eq!(support::strings(&browser.run(broken)), [""; 0], "{page} at {width}");
            assert_eq!(
                browser.run("return document.documentElement.scrollWidth > innerWidth"),
                false,
                "{page} at {width}"
            );
        }
    }
}
