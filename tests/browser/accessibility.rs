//! WCAG 2.2 AA on every kind of page: what axe-core finds, and what it cannot see.

use std::path::Path;

use serde_json::json;

use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::kinds::kinds_of_pages;
use crate::sites::pages_of_every_kind;
use crate::{pseudo, search, support};

/// Everything that axe-core holds against the page, in words for a failing test; what it cannot decide itself, too. It cannot look
/// past what is drawn on a phone: the dialog before that has a ground of its own. Nor past the shadows at the edges of a table, where no
/// text is once it is scrolled to.
const AXE: &str = r"
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.phone::before, .phone::after { content: none !important } .prose .table { background: none !important }');
    document.adoptedStyleSheets = [sheet];
    const place = target => document.querySelector(target)?.closest('pre') ? `code ${target}` : target;
    return axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations', 'incomplete'],
    }).then(found => ['violations', 'incomplete'].flatMap(kind => found[kind].flatMap(rule =>
        rule.nodes.map(node => `${kind}: ${rule.id}: ${place(node.target)} ${[...node.any, ...node.all, ...node.none].map(check => check.message)}`))));
";

const THEMES: [&str; 2] = ["light", "dark"];
const WIDTHS: [u32; 2] = [390, 1280];

/// axe-core's source, as a page is given it.
pub(crate) fn axe() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(path)
        .expect("axe-core is not there: `npm ci --ignore-scripts` in tests/browser, or `cargo xtask test`")
}

/// A browser that stays on the pages that belong to no language, which would lead on.
pub(crate) fn standing_browser() -> Browser {
    let browser = Browser::start(Setup::default());
    browser.command("Network.enable", &json!({}));
    browser.command("Network.setBlockedURLs", &json!({ "urls": ["*/assets/root.js"] }));
    browser
}

/// What axe-core finds on the page that is open, in both themes and two widths.
pub(crate) fn violations(browser: &Browser, axe: &str, page: &str) -> Vec<String> {
    browser.run(axe);
    let mut found = Vec::new();
    for theme in THEMES {
        browser.theme(theme);
        for width in WIDTHS {
            browser.narrow(width);
            let said = support::strings(&browser.run(AXE));
            found.extend(said.into_iter().map(|said| format!("{page} ({theme}, {width}): {said}")));
        }
    }
    found
}

/// Every kind of page, in every language, both themes, on a phone and on a desk.
#[test]
fn axe_finds_nothing_on_any_kind_of_page() {
    let axe = axe();
    let browser = standing_browser();
    let mut found = Vec::new();
    for (site, pages) in pages_of_every_kind() {
        let host = Host::start(site, Missing::Nearest);
        for page in pages {
            browser.open(&host.url(&page));
            found.extend(violations(&browser, &axe, &page));
        }
    }
    // What the box of a wide table hides on a phone cannot be judged; on a desk it is. Nor can one letter of code; longer words have its
    // colors.
    found.retain(|said| {
        let is_hidden =
            said.contains("390): incomplete: color-contrast") && said.contains("partially obscured");
        let is_letter =
            said.contains("incomplete: color-contrast: code ") && said.contains("content is too short");
        !is_hidden && !is_letter
    });
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// With the list of the search open, and the menu of languages.
#[test]
fn axe_finds_nothing_while_something_is_open() {
    let axe = axe();
    let browser = Browser::start(Setup::default());
    let mut found = Vec::new();
    for (site, locale, query) in [
        (support::shipped_site(), "en", "user"),
        (support::shipped_site(), "zh-Hans", "qqqq"),
        (support::fixture_site(), "en", "ticket"),
        (pseudo::site(), "ar", "auth"),
    ] {
        let host = Host::start(site, Missing::Nearest);
        search::ready(&browser, &host.url(&format!("{locale}/index.html")));
        search::search(&browser, query);
        browser.press("ArrowDown");
        found.extend(violations(&browser, &axe, &format!("{locale}/index.html?q={query}")));
    }
    browser.press("Escape");
    browser.press("Escape");
    browser.run("document.querySelector('.languages details').open = true");
    found.extend(violations(&browser, &axe, "ar/index.html with the menu of languages"));
    browser.run("document.querySelector('.languages details').open = false");
    for page in ["ar/pay/104.html", "ar/guide/start.html"] {
        browser.narrow(390);
        browser.open(&Host::start(pseudo::site(), Missing::Nearest).url(page));
        browser.run("document.querySelector('.menu').click()");
        found.extend(violations(&browser, &axe, &format!("{page} with the drawer")));
    }
    // What lies below the list cannot be judged, and need not.
    found.retain(|said| !said.contains(": incomplete: "));
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// axe-core does find what is wrong, so the tests above can fail.
#[test]
fn axe_finds_what_is_wrong() {
    let browser = Browser::start(Setup::default());
    browser.open(&Host::start(support::shipped_site(), Missing::Nearest).url("en/chat/104.html"));
    browser.run("document.documentElement.removeAttribute('lang'); document.querySelector('.crumbs a').style.color = '#999'");
    let found = violations(&browser, &axe(), "a broken page").join("\n");
    for rule in ["color-contrast", "html-has-lang"] {
        assert!(found.contains(rule), "{rule}: {found}");
    }
}

/// What is in front of a keyboard user: what has the focus, whether it can be seen, and whether it says so.
const FOCUSED: &str = "const e = document.activeElement, box = e.getClientRects()[0], style = getComputedStyle(e);
    const isOnTop = e.contains(document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 8)));
    const isMarked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    return e === document.body ? '' : [isOnTop ? 'seen' : 'hidden', isMarked ? 'marked' : 'unmarked', e.outerHTML.slice(0, 100)].join(' ')";

/// The Tab key goes through everything that it is meant for (of tabs the open one, as arrows go on), in the order of the page, and each is seen and marked when it has the
/// focus (success criteria 2.4.3, 2.4.7 and 2.4.11), with forced colors, too.
#[test]
fn the_keyboard_reaches_everything_in_order_and_is_seen() {
    let browser = standing_browser();
    for (site, locale) in [(support::shipped_site(), "en"), (pseudo::site(), "ar"), (pseudo::site(), "")] {
        let host = Host::start(site, Missing::Nearest);
        for (width, colors) in [(1280, "none"), (390, "active")] {
            browser.narrow(width);
            browser.media(&json!([{ "name": "forced-colors", "value": colors }]));
            for page in kinds_of_pages(site, locale) {
                browser.open(&host.url(&page));
                let usable = browser.run("return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')].filter(e => e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true })).map(e => e.outerHTML.slice(0, 100))");
                // The first of a long list stand for the rest.
                for expected in support::strings(&usable).iter().take(40) {
                    browser.press("Tab");
                    assert_eq!(browser.text(FOCUSED), format!("seen marked {expected}"), "{page} at {width}");
                }
            }
        }
    }
}

/// The first thing that the keyboard reaches leads past the header.
#[test]
fn the_skip_link_leads_to_the_content() {
    let browser = Browser::start(Setup::default());
    let site = support::shipped_site();
    let host = Host::start(site, Missing::Nearest);
    for page in kinds_of_pages(site, "zh-Hans") {
        browser.open(&host.url(&page));
        browser.press("Tab");
        browser.press("Enter");
        assert_eq!(browser.text("return document.activeElement.id"), "content", "{page}");
        browser.press("Tab");
        let is_within = "return !document.activeElement.closest('header.bar')";
        assert_eq!(browser.run(is_within), true, "{page}");
    }
}

/// A reader who spaces texts out loses none of them (success criterion 1.4.12): nothing is cut off, covered or pushed out.
#[test]
fn texts_can_be_spaced_out() {
    let spaced = "const sheet = new CSSStyleSheet(); sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
        document.adoptedStyleSheets = [sheet];
        const cut = [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && !e.closest('.skip, .spoken, .word, .found, .fence .copy')).filter(e => {
            const style = getComputedStyle(e);
            return style.overflow !== 'visible' && !/auto|scroll/.test(style.overflow) && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
        });
        return [document.documentElement.scrollWidth > innerWidth ? 'too wide' : '', ...cut.map(e => e.outerHTML.slice(0, 120))].filter(Boolean)";
    let browser = standing_browser();
    browser.narrow(320);
    for (site, pages) in pages_of_every_kind() {
        let host = Host::start(site, Missing::Nearest);
        for page in pages {
            browser.open(&host.url(&page));
            assert_eq!(support::strings(&browser.run(spaced)), [""; 0], "{page}");
        }
    }
}

/// A reader who asked for less motion gets none.
#[test]
fn nothing_moves_for_a_reader_who_asked_for_that() {
    let moving = "return [...document.querySelectorAll('*')].flatMap(e => ['', '::before', '::after'].map(part => getComputedStyle(e, part || null))).filter(style => style.scrollBehavior !== 'auto' || /[1-9]/.test(style.transitionDuration) || style.animationName !== 'none').length";
    let browser = Browser::start(Setup::default());
    let host = Host::start(support::shipped_site(), Missing::Nearest);
    for (motion, expected) in [("reduce", 0), ("no-preference", 1)] {
        browser.media(&json!([{ "name": "prefers-reduced-motion", "value": motion }]));
        browser.open(&host.url("en/chat/104.html"));
        // Without the wish, the page glides to its parts.
        assert_eq!(browser.run(moving), expected);
    }
}
