//! What makes a page easy to read and to touch, beyond what axe-core looks at.

use std::collections::BTreeSet;

use serde_json::json;

use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::looks::{in_every_language, manual};
use crate::pseudo::everything;
use crate::search::{ready, search};
use crate::support;

/// The manual's page that has an example of all that Markdown has.
const MARKDOWN: &str = "en/guide/publish/markdown.html";

fn open(page: &str, width: u32) -> Browser {
    let browser = Browser::start(Setup::default());
    browser.screen(width, 844);
    browser.open(&Host::start(manual(), Missing::Nearest).url(page));
    browser
}

/// Each kind of alert has a color and a sign of its own, in both themes.
#[test]
fn no_two_kinds_of_alerts_look_alike() {
    let browser = open(MARKDOWN, 1280);
    for theme in ["light", "dark"] {
        browser.theme(theme);
        let looks = "return [...document.querySelectorAll('.alert-title')].map(title => {
                const sign = getComputedStyle(title, '::before');
                return [getComputedStyle(title).color, sign.content + sign.clipPath];
            })";
        let looks = browser.run(looks);
        let looks: Vec<_> = looks.as_array().unwrap().iter().collect();
        let distinct = |part: usize| looks.iter().map(|look| look[part].to_string()).collect::<BTreeSet<_>>();
        assert_eq!((distinct(0).len(), distinct(1).len()), (5, 5), "{looks:?}");
    }
}

/// A line of code is one line high, with the button that copies it beside it, on a phone as well.
#[test]
fn a_line_of_code_has_no_empty_line_for_its_button() {
    for width in [390, 1280] {
        let browser = open("en/guide/getting-started.html", width);
        let least =
            "return Math.min(...[...document.querySelectorAll('.fence')].map(fence => fence.offsetHeight))";
        assert!(browser.run(least).as_u64().unwrap() <= 56, "{width}");
        let overlaps = "return [...document.querySelectorAll('.fence')].filter(fence => {
                const range = document.createRange();
                range.selectNodeContents(fence.querySelector('code'));
                const button = fence.querySelector('.copy').getBoundingClientRect();
                return [...range.getClientRects()].some(line => line.right > button.left && line.top < button.bottom && line.bottom > button.top);
            }).length";
        assert_eq!(browser.run(overlaps), 0, "{width}");
    }
}

/// A table that is wider than its box has a shadow where more of it is, without a script.
#[test]
fn a_wide_table_shows_that_it_scrolls() {
    let browser = open(MARKDOWN, 390);
    let shade = "return getComputedStyle(document.querySelector('.prose .table')).backgroundAttachment";
    assert_eq!(browser.text(shade), "local, local, scroll, scroll");
}

/// The button that opens the drawer says what it is.
#[test]
fn the_menu_button_has_a_label_that_is_seen() {
    for width in [320, 390, 768] {
        let browser = open("en/index.html", width);
        let seen =
            "const box = document.querySelector('.menu .word').getBoundingClientRect(); return box.width";
        assert!(browser.run(seen).as_f64().unwrap() > 20.0, "{width}");
    }
}

/// The groups of codes are further in than the heading above them, as guides are in their sections.
#[test]
fn groups_are_further_in_than_codes() {
    let browser = Browser::start(Setup::default());
    for site in [support::shipped_site(), support::fixture_site()] {
        let host = Host::start(site, Missing::Nearest);
        browser.screen(1280, 900);
        browser.open(&host.url("en/index.html"));
        let starts = "return [...document.querySelectorAll('.side > ul:last-child a')].map(link => link.getBoundingClientRect().left)";
        let starts = browser.run(starts);
        let starts: Vec<f64> =
            starts.as_array().unwrap().iter().map(|start| start.as_f64().unwrap()).collect();
        assert!(starts[1..].iter().all(|start| *start > starts[0]), "{starts:?}");
    }
}

/// The list of codes begins at its top beside a page that is in its sight, and no further down than it must elsewhere.
#[test]
fn the_list_is_scrolled_no_further_than_it_must() {
    let browser = Browser::start(Setup::default());
    let host = Host::start(manual(), Missing::Nearest);
    for height in [700, 800, 900, 1200] {
        browser.screen(1280, height);
        browser.open(&host.url("en/index.html"));
        let beyond = "const side = document.querySelector('.side'), own = side.querySelector('[aria-current]').getBoundingClientRect();
            return Math.max(0, own.bottom + side.scrollTop - Math.min(innerHeight, side.getBoundingClientRect().bottom)) + 50 - side.scrollTop";
        assert!(browser.run(beyond).as_f64().unwrap() >= 0.0, "{height}");
    }
}

/// The site's name is at most two lines, in every language.
#[test]
fn the_sites_name_takes_two_lines_at_most() {
    let site = in_every_language();
    let host = Host::start(site, Missing::Nearest);
    let browser = Browser::start(Setup::default());
    for width in [390, 768] {
        for locale in site.locales() {
            browser.screen(width, 844);
            browser.open(&host.url(&format!("{locale}/index.html")));
            let lines = "const name = document.querySelector('.brand > span'); return name.offsetHeight / parseFloat(getComputedStyle(name).lineHeight)";
            assert!(browser.run(lines).as_f64().unwrap() < 2.5, "{locale} at {width}");
        }
    }
}

/// What is touched with a finger is at least 44 pixels high; links in running text are as high as their lines.
#[test]
fn controls_are_large_enough_for_fingers() {
    let browser = Browser::start(Setup::default());
    for (site, page) in [
        (support::shipped_site(), "en/chat/104.html"),
        (support::shipped_site(), "en/index.html"),
        (support::fixture_site(), "zh-Hans/numbers.html"),
        (manual(), "en/guide/publish/index.html"),
        (manual(), MARKDOWN),
    ] {
        browser.screen(390, 844);
        browser.command("Emulation.setTouchEmulationEnabled", &json!({ "enabled": true }));
        browser.open(&Host::start(site, Missing::Nearest).url(page));
        let small = "document.querySelector('.menu').click();
            const kinds = 'button, select, summary, input[type=text], .bar a, .side a, .jump a, .lists a, .crumbs a, .foot a, .turn a, .rows > .row > a, .section-pages a, .toc a';
            return [...document.querySelectorAll(kinds)].filter(e => e.checkVisibility({ visibilityProperty: true }))
                .map(e => [e, e.getBoundingClientRect()]).filter(([, box]) => box.height < 43.5 || box.width < 43.5)
                .map(([e, box]) => `${e.className} ${e.textContent.trim()}: ${box.width} × ${box.height}`)";
        assert_eq!(support::strings(&browser.run(small)), [""; 0], "{page}");
    }
}

/// On a phone, a result has its code in one line beside the message, and what it says below both.
#[test]
fn results_are_in_lines_for_fingers() {
    let browser = Browser::start(Setup::default());
    browser.screen(390, 844);
    browser.command("Emulation.setTouchEmulationEnabled", &json!({ "enabled": true }));
    let host = Host::start(support::shipped_site(), Missing::Nearest);
    ready(&browser, &host.url("en/index.html"));
    assert!(!search(&browser, "expired token").is_empty());
    let broken = "return [...document.querySelectorAll('.found a .number')]
        .filter(number => number.offsetHeight > 1.5 * parseFloat(getComputedStyle(number).lineHeight)).map(number => number.textContent)";
    assert_eq!(support::strings(&browser.run(broken)), [""; 0]);
    let beside = "return [...document.querySelectorAll('.found a')].filter(row => row.querySelector('.about, .names'))
        .filter(row => row.querySelector('.about, .names').getBoundingClientRect().top < row.querySelector('.message').getBoundingClientRect().bottom - 1).length";
    assert_eq!(browser.run(beside), 0);
}

/// On a phone, in every language, a count is on one line, and what a choice has no room for ends with an ellipsis.
#[test]
fn counts_and_choices_are_on_one_line() {
    let browser = Browser::start(Setup::default());
    browser.screen(390, 844);
    let site = everything();
    let host = Host::start(site, Missing::Nearest);
    for locale in site.locales() {
        browser.open(&host.url(&format!("{locale}/coverage.html")));
        let broken = "return [...document.querySelectorAll('.shares td:last-child bdi')].filter(count => count.getClientRects().length > 1).length";
        assert_eq!(browser.run(broken), 0, "{locale}");
        let choices = "return [...new Set([...document.querySelectorAll('select')].map(one => getComputedStyle(one).textOverflow))].join()";
        assert_eq!(browser.text(choices), "ellipsis", "{locale}");
    }
}

/// On a phone, of two languages the header has the other one, and the search box has room for what is typed.
#[test]
fn on_a_phone_the_search_box_has_room() {
    let browser = Browser::start(Setup::default());
    browser.screen(390, 844);
    browser.command("Emulation.setTouchEmulationEnabled", &json!({ "enabled": true }));
    let host = Host::start(support::shipped_site(), Missing::Nearest);
    for (locale, other) in [("en", "zh-Hans"), ("zh-Hans", "en")] {
        browser.open(&host.url(&format!("{locale}/index.html")));
        let seen = "return [...document.querySelectorAll('.bar .languages a')].filter(link => link.checkVisibility()).map(link => link.lang).join()";
        assert_eq!(browser.text(seen), other);
        let width = browser.run("return document.querySelector('.bar .search input').offsetWidth");
        assert!(width.as_u64().unwrap() >= 140, "{locale}: {width}");
    }
}

/// A marked line is as wide as its block, beside the button that copies it as well.
#[test]
fn a_marked_line_is_as_wide_as_its_block() {
    for width in [390, 1280] {
        let browser = open(MARKDOWN, width);
        let short = "return [...document.querySelectorAll('.prose pre')].map(pre => {
            const mark = document.createElement('mark');
            mark.textContent = 'a();';
            pre.querySelector('code').append(mark);
            const [inner, outer] = [mark, pre].map(e => e.getBoundingClientRect());
            return Math.abs(inner.left - outer.left) + Math.abs(inner.right - outer.right);
        }).filter(difference => difference > 1)";
        assert_eq!(browser.run(short).as_array().map(Vec::len), Some(0), "{width}");
    }
}

/// A link in bold is a button on a site's first page: it has the color of the site, and its text is readable on it.
#[test]
fn a_link_in_bold_is_a_button_on_the_first_page() {
    let browser = Browser::start(Setup::default());
    let host = Host::start(everything(), Missing::Nearest);
    for locale in ["en", "zh-Hans"] {
        browser.open(&host.url(&format!("{locale}/index.html")));
        let grounds = "return [...document.querySelectorAll('.landing p a')].map(link => getComputedStyle(link).backgroundColor)";
        let grounds = support::strings(&browser.run(grounds));
        let [button, link] = grounds.as_slice() else { panic!("{grounds:?}") };
        assert!(button != link && link == "rgba(0, 0, 0, 0)", "{grounds:?}");
    }
}

/// The search box of the page for what is missing, which knows no language, has its own row on a phone; what it marks is underlined.
#[test]
fn the_root_page_for_what_is_missing_fits_a_phone() {
    let browser = Browser::start(Setup::default());
    let host = Host::start(support::shipped_site(), Missing::Root);
    browser.screen(390, 844);
    browser.open(&host.url("deep/er/invalidtoken"));
    let width = "return Math.min(...[...document.querySelectorAll('.doors .search input')].filter(e => e.checkVisibility()).map(e => e.offsetWidth))";
    assert!(browser.run(width).as_f64().unwrap() > 200.0);
    let ground = "const mark = document.createElement('mark');
        document.querySelector('.suggested').append(mark);
        return getComputedStyle(mark).backgroundColor";
    assert_eq!(browser.text(ground), "rgba(0, 0, 0, 0)");
}

/// An amount in a table is in one line on any screen; the table scrolls where it is too wide.
#[test]
fn an_amount_in_a_table_is_in_one_line() {
    for width in [390, 1280] {
        let browser = open(MARKDOWN, width);
        let lines = "const cell = document.createElement('td');
            cell.className = 'amount';
            cell.innerHTML = '<span>1.4% + €0.25</span>';
            const row = document.querySelector('.prose td').closest('tr');
            row.append(cell);
            row.querySelector('td').textContent = 'word '.repeat(200);
            return cell.firstChild.getClientRects().length";
        assert_eq!(browser.run(lines), 1, "{width}");
    }
}
