//! Right to left: a site in Arabic letters alone, held to what its readers expect.

use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::kinds::kinds_of_pages;
use crate::{pseudo, search, support};

/// What is Latin whatever the page: codes, symbols, code, log lines. Its signs would change places if it ran with the page.
const NOT_ISOLATED: &str = "return [...document.querySelectorAll('.number, code, pre, kbd, samp')].filter(e => {
    const style = getComputedStyle(e);
    // In a block of code the block itself is what runs.
    return e.checkVisibility() && !e.closest('pre code') && !(style.direction === 'ltr' && style.unicodeBidi.includes('isolate'));
}).map(e => e.outerHTML)";

/// Every kind of page runs from right to left, and what is Latin on it does not.
#[test]
fn pages_run_from_right_to_left_and_code_does_not() {
    let site = pseudo::site();
    let host = Host::start(site, Missing::Nearest);
    let browser = Browser::start(Setup::default());
    for width in [1280, 390, 320] {
        browser.narrow(width);
        for page in kinds_of_pages(site, "ar") {
            browser.open(&host.url(&page));
            assert_eq!(browser.text("return getComputedStyle(document.body).direction"), "rtl", "{page}");
            assert_eq!(support::strings(&browser.run(NOT_ISOLATED)), [""; 0], "{page}");
            // What overflows to the left cannot even be scrolled to.
            let overflow = browser.run(
                "return [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && !e.closest('.skip, .spoken, .found')).filter(e => {
                    const box = e.getBoundingClientRect();
                    return box.width > 1 && (box.left < -1 || box.right > document.documentElement.clientWidth + 1);
                }).map(e => e.outerHTML.slice(0, 120))",
            );
            assert_eq!(support::strings(&overflow), [""; 0], "{page} at {width}");
        }
    }
}

/// A page and its mirror image: what begins at the left in English begins at the right, as far from the edge.
#[test]
fn a_page_from_right_to_left_is_the_mirror_image() {
    let edges = "return ['.brand', '.languages', '.crumbs', 'h1', '.symbols', '.part h2', '.part .prose', '.turn a'].map(selector => {
        const box = document.querySelector(selector).getBoundingClientRect();
        const width = document.documentElement.clientWidth;
        const isMirrored = getComputedStyle(document.body).direction === 'rtl';
        // The name begins after the button, whose word has a width of its own in each language.
        const before = selector === '.brand' ? document.querySelector('.menu').offsetWidth : 0;
        // The languages stand at the far side.
        const isFar = selector === '.languages';
        return `${selector} ${Math.round((isMirrored !== isFar ? width - box.right : box.left) - before)}`;
    })";
    let site = pseudo::site();
    let host = Host::start(site, Missing::Nearest);
    let browser = Browser::start(Setup::default());
    for width in [1280, 390] {
        browser.narrow(width);
        let measured = |locale: &str| {
            browser.open(&host.url(&format!("{locale}/pay/104.html")));
            support::strings(&browser.run(edges))
        };
        assert_eq!(measured("ar"), measured("en"), "at {width}");
    }
}

/// A table's columns keep the sides that their writer gave them; one without a side begins where reading begins.
#[test]
fn columns_keep_the_side_that_their_writer_chose() {
    let site = pseudo::site();
    let host = Host::start(site, Missing::Nearest);
    let browser = Browser::start(Setup::default());
    for locale in ["en", "ar"] {
        browser.open(&host.url(&format!("{locale}/guide/start.html")));
        for cells in ["thead th", "tbody td"] {
            let sides = browser.run(&format!(
                "return [...document.querySelectorAll('main {cells}')].map(cell => getComputedStyle(cell).textAlign)"
            ));
            assert_eq!(support::strings(&sides), ["start", "left", "center", "right"], "{locale} {cells}");
        }
    }
}

/// The list of the search opens below its box, within the page, and marks what is chosen at the side where reading begins.
#[test]
fn the_search_opens_within_the_page() {
    let site = pseudo::site();
    let host = Host::start(site, Missing::Nearest);
    let browser = Browser::start(Setup::default());
    for width in [1280, 390] {
        browser.narrow(width);
        search::ready(&browser, &host.url("ar/index.html"));
        assert!(!search::search(&browser, "pay").is_empty());
        let place = browser.text("const list = document.querySelector('.found').getBoundingClientRect(), box = document.querySelector('.search input').getBoundingClientRect();
            return [list.left >= 0, list.right <= document.documentElement.clientWidth, list.top >= box.bottom, getComputedStyle(document.querySelector('.found .number')).direction].join()");
        assert_eq!(place, "true,true,true,ltr", "at {width}");
    }
}
