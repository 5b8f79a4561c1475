//! How much of the lists of codes a screen has.

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
