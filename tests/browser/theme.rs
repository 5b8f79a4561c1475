//! The choice of a theme.

use serde_json::json;

use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::languages::on_disk;
use crate::looks::manual;
use crate::support;

const LIGHT: &str = "rgb(255, 255, 255)";
const DARK: &str = "rgb(17, 23, 28)";

/// The paper, what the button says, and what was said last.
const SHOWN: &str = "const said = e => e.innerText.trim();
    return [getComputedStyle(document.body).backgroundColor, ...['.theme button', '.theme [role=status]'].map(name => said(document.querySelector(name)))].join('|')";

/// The first choice is the other theme than the system's, then the system's own, then none. Each is said, kept on other pages, and
/// holds against the system.
#[test]
fn a_theme_is_chosen_said_and_kept() {
    let browser = Browser::start(Setup::default());
    let host = Host::start(support::shipped_site(), Missing::Nearest);
    for (system, own, other) in [("light", LIGHT, DARK), ("dark", DARK, LIGHT)] {
        let opposite = if system == "light" { "dark" } else { "light" };
        browser.theme(system);
        browser.open(&host.url("en/index.html"));
        assert_eq!(browser.text(SHOWN), format!("{own}|Theme: system|"));
        browser.click(".theme button");
        assert_eq!(browser.text(SHOWN), format!("{other}|Theme: {opposite}|Theme: {opposite}"));
        browser.open(&host.url("zh-Hans/chat/104.html"));
        assert!(browser.text(SHOWN).starts_with(other));
        browser.theme(opposite);
        assert!(browser.text(SHOWN).starts_with(other));
        browser.theme(system);
        browser.open(&host.url("en/chat/104.html"));
        browser.click(".theme button");
        assert_eq!(browser.text(SHOWN), format!("{own}|Theme: {system}|Theme: {system}"));
        browser.click(".theme button");
        assert_eq!(browser.text(SHOWN), format!("{own}|Theme: system|Theme: system"));
    }
    assert_eq!(browser.console(), [""; 0]);
}

/// The theme is there before the first element of the body: no page is seen in the other one first. So it is on the pages that belong to
/// no language.
#[test]
fn no_page_is_seen_in_the_other_theme_first() {
    let browser = Browser::start(Setup::default());
    let host = Host::start(support::shipped_site(), Missing::Root);
    browser.open(&host.url("en/index.html"));
    browser.run("localStorage.setItem('codegloss-theme', 'dark')");
    let first = "new MutationObserver((_, observer) => { if (document.body) { window.first = document.documentElement.dataset.theme; observer.disconnect(); } }).observe(document, { childList: true, subtree: true })";
    browser.command("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": first }));
    for page in ["en/index.html", "en/chat/104.html", "e/not-there"] {
        browser.open(&host.url(page));
        assert_eq!(browser.text("return window.first"), "dark", "{page}");
        assert_eq!(browser.text("return getComputedStyle(document.body).backgroundColor"), DARK, "{page}");
        let bars = "return [...document.querySelectorAll('meta[name=theme-color]')].find(meta => matchMedia(meta.media).matches).content";
        assert_eq!(browser.text(bars), "#11171c", "{page}");
    }
}

/// On a disk, and where storage is forbidden, the choice holds for the page at least. Without scripts there is no button.
#[test]
fn a_theme_needs_no_storage() {
    let (_folder, address) = on_disk();
    let forbidden = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('forbidden', 'SecurityError') } })";
    for source in ["", forbidden] {
        let browser = Browser::start(Setup::default());
        browser.command("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": source }));
        browser.theme("light");
        browser.open(&format!("{address}en/index.html"));
        browser.click(".theme button");
        assert!(browser.text(SHOWN).starts_with(DARK), "{source}");
        assert_eq!(browser.console(), [""; 0]);
    }
    let browser = Browser::start(Setup { scripts: false, ..Setup::default() });
    browser.open(&format!("{address}en/index.html"));
    assert_eq!(browser.run("return document.querySelector('.theme').checkVisibility()"), false);
}

/// Code in color can be read in each theme, the system's or the other one that a reader chose: every color of the stylesheet on the
/// ground of a block and of a marked line, by the ratio of WCAG 2.2.
#[test]
fn code_is_readable_in_the_theme_that_was_chosen() {
    let browser = Browser::start(Setup::default());
    let host = Host::start(manual(), Missing::Nearest);
    browser.open(&host.url("en/guide/publish/markdown.html"));
    let poor = "const rules = [...document.styleSheets[0].cssRules].filter(rule => /^pre (\\.|:is\\()/.test(rule.selectorText) && rule.style.color);
        const names = rules.flatMap(rule => [...rule.selectorText.matchAll(/\\.(\\w+)/g)].map(name => name[1]));
        if (names.length < 6) return ['only ' + names];
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const light = color => {
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
            const parts = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map(part => part / 255).map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
            return .2126 * parts[0] + .7152 * parts[1] + .0722 * parts[2];
        };
        const grounds = [document.querySelector('.prose pre:has(mark)'), document.querySelector('.prose pre mark')];
        return grounds.flatMap(ground => names.map(name => {
            const span = document.createElement('span');
            span.className = name;
            ground.append(span);
            const pair = [light(getComputedStyle(span).color), light(getComputedStyle(ground).backgroundColor)].sort((a, b) => b - a);
            span.remove();
            return [(pair[0] + .05) / (pair[1] + .05), ground.tagName, name];
        })).filter(found => found[0] < 4.5).map(found => found.join(' '))";
    for system in ["light", "dark"] {
        browser.theme(system);
        for chosen in ["light", "dark"] {
            browser.run(&format!("document.documentElement.dataset.theme = '{chosen}'"));
            assert_eq!(support::strings(&browser.run(poor)), [""; 0], "{chosen} chosen, system {system}");
        }
    }
}
