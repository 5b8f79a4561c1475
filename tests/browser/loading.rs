//! What a page does while it loads: nothing that its policy refuses, nothing that moves, no font.

use serde_json::json;

use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::sites::pages_of_every_kind;
use crate::support;

/// Keeps what the policy refuses, from before the page's first element.
const LISTENER: &str = "window.refused = []; addEventListener('securitypolicyviolation', event => window.refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`), true)";

/// What moved after it was drawn. Two frames later the browser has drawn whatever it had loaded.
const SHIFTS: &str = "return document.fonts.ready.then(() => new Promise(done => {
    const moved = entries => entries.flatMap(entry => entry.sources.map(source => `${entry.value} ${[source.previousRect, source.currentRect].map(box => [box.x, box.y, box.width, box.height])} ${source.node && source.node.outerHTML || source.node}`.slice(0, 200)));
    const found = [];
    const observer = new PerformanceObserver(list => found.push(...moved(list.getEntries())));
    observer.observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(found.concat(moved(observer.takeRecords()))))));
}))";

/// What else than a page, its stylesheet, scripts and pictures was requested.
const FONTS: &str = "return performance.getEntriesByType('resource').map(entry => entry.name).filter(name => /\\.(woff2?|ttf|otf|eot)\\b/.test(name))";

/// Opens a page as if for the first time; gives what moves. A busy browser may draw half of what it has read: what a page itself
/// makes move, moves each time.
pub(crate) fn shifts(browser: &Browser, url: &str) -> Vec<String> {
    let mut moved = Vec::new();
    for _ in 0..5 {
        browser.command("Network.clearBrowserCache", &json!({}));
        browser.open(url);
        moved = support::strings(&browser.run(SHIFTS));
        if moved.is_empty() {
            break;
        }
    }
    moved
}

/// The policy holds on every kind of page, without a word in the console, and nothing moves while the page loads.
#[test]
fn a_page_loads_in_peace() {
    let browser = Browser::start(Setup::default());
    browser.command("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": LISTENER }));
    for (site, pages) in pages_of_every_kind() {
        let host = Host::start(site, Missing::Nearest);
        for page in pages {
            for width in [390, 1280] {
                browser.narrow(width);
                assert_eq!(shifts(&browser, &host.url(&page)), [""; 0], "{page} at {width}");
                assert_eq!(support::strings(&browser.run("return window.refused")), [""; 0], "{page}");
                assert_eq!(support::strings(&browser.run(FONTS)), [""; 0], "{page}");
                assert_eq!(browser.console(), [""; 0], "{page}");
            }
        }
    }
}

/// A page of several languages shows the reader's from the first, however late its script comes.
#[test]
fn a_missing_page_does_not_change_its_language() {
    let browser = Browser::start(Setup::default());
    browser.command(
        "Network.emulateNetworkConditions",
        &json!({ "offline": false, "latency": 200, "downloadThroughput": -1, "uploadThroughput": -1 }),
    );
    let host = Host::start(support::fixture_site(), Missing::Root);
    for locale in support::fixture_site().locales() {
        browser.open(&host.url(&format!("{locale}/not-there.html")));
        assert_eq!(support::strings(&browser.run(SHIFTS)), [""; 0], "{locale}");
    }
}

/// Both are noticed, so the test above can fail.
#[test]
fn what_is_refused_and_what_moves_is_noticed() {
    let browser = Browser::start(Setup::default());
    browser.command("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": LISTENER }));
    let host = Host::start(support::shipped_site(), Missing::Nearest);
    assert_eq!(shifts(&browser, &host.url("en/index.html")), [""; 0]);
    browser.run("document.querySelector('main').setAttribute('style', 'color: red'); const image = new Image(); image.src = 'https://elsewhere.example/a.png'; document.body.append(image)");
    browser.run("document.querySelector('.bar').style.marginBlockEnd = '300px'");
    assert!(!support::strings(&browser.run(SHIFTS)).is_empty());
    let refused = support::strings(&browser.run("return window.refused")).join("\n");
    assert!(refused.contains("style-src-attr") && refused.contains("img-src"), "{refused}");
}
