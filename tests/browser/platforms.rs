//! The choice of a platform: what it shows, and how long it holds.

use std::time::Duration;

use serde_json::json;

use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::languages::on_disk;
use crate::loading::shifts;
use crate::support;

const WITHOUT_SCRIPTS: Setup = Setup { languages: "en-US,en", scripts: false };

fn shipped() -> Host {
    Host::start(support::shipped_site(), Missing::Nearest)
}

/// Chooses as a reader does.
fn choose(browser: &Browser, platform: &str) {
    browser.run(&format!(
        "const list = document.querySelector('.platforms select'); list.value = '{platform}'; \
         list.dispatchEvent(new Event('change', {{ bubbles: true }}));"
    ));
}

/// The texts of what a selector finds and a reader sees.
fn seen(browser: &Browser, selector: &str) -> Vec<String> {
    let body = format!(
        "return Array.from(document.querySelectorAll('{selector}')).filter((found) => found.getClientRects().length) \
         .map((found) => found.textContent.trim())"
    );
    serde_json::from_value(browser.run(&body)).unwrap()
}

/// Waits until something is so in the page.
pub(crate) fn wait(browser: &Browser, what: &str) {
    let is_so = format!("return Boolean({what})");
    let tries = (0..400).take_while(|_| {
        std::thread::sleep(Duration::from_millis(25));
        browser.run(&is_so) != true
    });
    assert!(tries.count() < 400, "{what} never was so");
}

fn chosen(browser: &Browser) -> String {
    browser.text("return document.querySelector('.platforms select').value")
}

/// A chosen platform changes the symbols of pages and rows, from page to page, in the other language and after a reload;
/// \"all\" brings the others back.
#[test]
fn a_platform_is_kept_from_page_to_page() {
    let host = shipped();
    let browser = Browser::start(Setup::default());
    browser.open(&host.url("en/chat/209.html"));
    assert_eq!(seen(&browser, ".symbols code").len(), 3);
    choose(&browser, "android");
    assert_eq!(seen(&browser, ".symbols code"), ["USER_UPDATEINFO_FAILED"]);
    browser.open(&host.url("zh-Hans/index.html"));
    assert_eq!(chosen(&browser), "android");
    let row = ".row a[href$=\"chat/209.html\"] .names > .symbol";
    assert_eq!(seen(&browser, row), ["USER_UPDATEINFO_FAILED"]);
    choose(&browser, "windows");
    browser.open(&host.url("zh-Hans/index.html"));
    assert_eq!(seen(&browser, row), ["PUSH_UPDATECONFIGS_FAILED"]);
    choose(&browser, "");
    browser.open(&host.url("en/chat/209.html"));
    assert_eq!((chosen(&browser), seen(&browser, ".symbols code").len()), (String::new(), 3));
}

/// From a disk as well.
#[test]
fn a_platform_is_kept_on_a_disk() {
    let (_folder, address) = on_disk();
    let browser = Browser::start(Setup::default());
    browser.open(&format!("{address}en/chat/104.html"));
    choose(&browser, "unity");
    browser.open(&format!("{address}en/chat/209.html"));
    assert_eq!(seen(&browser, ".symbols li"), ["PUSH_UPDATECONFIGS_FAILED Unity Windows"]);
}

/// A reader whose platform has no symbol for a code is told so; what is called the same everywhere stays.
#[test]
fn a_platform_without_a_symbol_says_so() {
    let host = Host::start(support::fixture_site(), Missing::Nearest);
    let browser = Browser::start(Setup::default());
    browser.open(&host.url("en/pay/-3.html"));
    assert_eq!(seen(&browser, ".symbols li"), ["PAYErrorNoFunds iOS"]);
    choose(&browser, "web");
    assert_eq!(seen(&browser, ".symbols li"), ["No symbol on Web"]);
    browser.open(&host.url("en/auth/104.html"));
    assert_eq!(seen(&browser, ".symbols li"), ["AuthSessionEnded"]);
}

/// A reader who chose a platform sees only the calls that return a code there, and where there are none nothing of them.
#[test]
fn a_platform_has_its_own_calls() {
    let host = Host::start(support::fixture_site(), Missing::Nearest);
    let browser = Browser::start(Setup::default());
    browser.open(&host.url("en/pay/104.html"));
    let all = ["PayClient.charge(card)", "PayClient.refund", "- [PAYClient charge:completion:]"];
    assert_eq!(seen(&browser, ".raised code"), all);
    choose(&browser, "ios");
    assert_eq!(seen(&browser, ".raised code"), all[2..]);
    choose(&browser, "web");
    assert_eq!(seen(&browser, ".raised"), [""; 0]);
    // Calls of no platform are those of all.
    browser.open(&host.url("en/pay/card_declined.html"));
    assert_eq!(seen(&browser, ".raised code"), ["charge", "refund"]);
}

/// Another site on the same host may have other platforms: a choice that this one lacks counts as none, and is not lost.
#[test]
fn a_platform_that_the_site_lacks_counts_as_all() {
    let host = shipped();
    let browser = Browser::start(Setup::default());
    browser.open(&host.url("en/chat/209.html"));
    browser.run("localStorage.setItem('codegloss-platform', 'web')");
    browser.open(&host.url("en/chat/209.html"));
    assert_eq!((chosen(&browser), seen(&browser, ".symbols code").len()), (String::new(), 3));
    assert_eq!(browser.text("return localStorage.getItem('codegloss-platform')"), "web");
}

/// Where storage is forbidden the choice holds for the page.
#[test]
fn a_platform_holds_for_the_page_without_storage() {
    let browser = Browser::start(Setup::default());
    let forbid = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('forbidden'); } })";
    browser.command("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": forbid }));
    browser.open(&shipped().url("en/chat/209.html"));
    assert_eq!(browser.run("try { localStorage; return false; } catch { return true; }"), true);
    choose(&browser, "ios");
    assert_eq!(seen(&browser, ".symbols code"), ["AgoraChatErrorUpdateApnsConfigsFailed"]);
    assert_eq!(browser.console(), [""; 0]);
}

/// The search shows the chosen platform's symbol and finds those of all.
#[test]
fn the_search_shows_the_chosen_platforms_symbol() {
    let host = shipped();
    let browser = Browser::start(Setup::default());
    browser.open(&host.url("en/index.html"));
    choose(&browser, "android");
    let results = |query: &str| {
        browser.open(&host.url(&format!("en/index.html?q={query}")));
        wait(&browser, "document.querySelector('.found [role=option]')");
        seen(&browser, ".found [role=option]:first-child .symbol")
    };
    assert_eq!(results("209"), ["USER_UPDATEINFO_FAILED"]);
    assert_eq!(results("push+settings"), ["USER_UPDATEINFO_FAILED"]);
    assert_eq!(results("PUSH_UPDATECONFIGS_FAILED"), ["USER_UPDATEINFO_FAILED", "PUSH_UPDATECONFIGS_FAILED"]);
    // The lists hold many of them in short: each is shown as the catalog has it.
    for code in support::shipped_site().codes() {
        let symbols = code["symbols"].as_array().unwrap();
        let own = symbols.iter().find(|symbol| symbol["platform"] == "android").unwrap();
        let shown = browser.text(&format!(
            "const box = document.querySelector('.search input'); box.value = '{}'; box.dispatchEvent(new InputEvent('input')); \
             return document.querySelector('.found .symbol').textContent",
            code["code"]
        ));
        assert_eq!(shown, own["symbol"].as_str().unwrap());
    }
}

/// The code on a page is that of the chosen platform, one at a time; a part with none for it is not there.
#[test]
fn a_platform_has_its_own_code() {
    let host = shipped();
    let browser = Browser::start(Setup::default());
    browser.open(&host.url("en/chat/605.html"));
    let captions = |browser: &Browser| seen(browser, "#snippet [role=tab] [translate=no]");
    let open = |browser: &Browser| seen(browser, "#snippet pre code").concat();
    assert_eq!(captions(&browser), ["Objective-C", "Swift"]);
    assert!(open(&browser).contains("== AgoraChatError"), "{}", open(&browser));
    browser.click("#snippet [role=tab]:nth-child(2)");
    assert!(open(&browser).contains("error.code == ."), "{}", open(&browser));
    choose(&browser, "android");
    assert_eq!(seen(&browser, "#snippet"), [""; 0]);
    browser.open(&host.url("en/chat/104.html"));
    assert_eq!(captions(&browser), ["Java"]);
    assert!(open(&browser).contains("@Override"), "{}", open(&browser));
    choose(&browser, "unity");
    assert_eq!(captions(&browser), ["C#"]);
    assert!(open(&browser).contains("onError: "), "{}", open(&browser));
    choose(&browser, "");
    assert_eq!(captions(&browser), ["Objective-C", "Swift", "Java", "C#"]);
    assert!(open(&browser).contains("onError: "), "{}", open(&browser));
}

/// A button copies the code beside it as it is and says so; it has its place before it is there.
#[test]
fn code_is_copied_by_a_button() {
    let browser = Browser::start(Setup::default());
    browser.open(&shipped().url("en/chat/104.html"));
    browser.command(
        "Browser.grantPermissions",
        &json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] }),
    );
    browser.run(
        "window.said = []; const status = document.querySelector('.snippet [role=status]'); \
         new MutationObserver(() => window.said.push(status.textContent)).observe(status, { childList: true });",
    );
    assert_eq!(
        browser.text("return document.querySelector('.snippet button').innerText.replace(/\\s+/g, ' ')"),
        "Copy iOS Objective-C"
    );
    browser.click(".snippet button");
    wait(&browser, "window.said.includes('Copied')");
    browser.run("navigator.clipboard.readText().then((text) => { window.copied = text; })");
    wait(&browser, "window.copied");
    let copied = browser.text("return window.copied");
    assert_eq!(copied, "if (error.code == AgoraChatErrorInvalidToken) {\n    // 104: Invalid token\n}");
    let heights = |hidden: bool| {
        browser.run(&format!(
            "document.querySelectorAll('.snippet button').forEach((button) => {{ button.hidden = {hidden}; }}); \
             return document.documentElement.scrollHeight"
        ))
    };
    assert_eq!(heights(true), heights(false));
}

/// Without scripts there is no choice to make, and the symbols of all platforms are shown.
#[test]
fn without_scripts_all_platforms_are_shown() {
    let host = shipped();
    let browser = Browser::start(WITHOUT_SCRIPTS);
    browser.open(&host.url("en/chat/209.html"));
    assert_eq!(seen(&browser, ".symbols code").len(), 3);
    assert_eq!(seen(&browser, ".platforms"), [""; 0]);
    assert_eq!(seen(&browser, ".snippet .tab-title").len(), 4);
    assert_eq!(seen(&browser, ".snippet pre").len(), 4);
    assert_eq!(seen(&browser, ".snippet button"), [""; 0]);
    browser.open(&host.url("en/index.html"));
    assert_eq!(seen(&browser, ".row a[href$=\"chat/209.html\"] .names > .symbol").len(), 3);
}

/// Nothing moves while a page with a chosen platform is drawn: the choice is made before.
#[test]
fn a_choice_shifts_nothing() {
    let host = shipped();
    let browser = Browser::start(Setup::default());
    browser.open(&host.url("en/index.html"));
    choose(&browser, "android");
    for page in ["en/index.html", "en/chat/209.html", "zh-Hans/chat/104.html"] {
        assert_eq!(shifts(&browser, &host.url(page)), [""; 0], "{page}");
        assert_eq!(browser.text("return document.documentElement.dataset.platform"), "android", "{page}");
    }
}
