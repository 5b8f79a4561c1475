//! Buttons that copy: a code's permanent address, and a page as Markdown.

use serde_json::json;

use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::languages::on_disk;
use crate::platforms::wait;
use crate::support;

/// What is in the clipboard after a button was pressed.
fn copied(browser: &Browser, button: &str) -> String {
    browser.command(
        "Browser.grantPermissions",
        &json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] }),
    );
    browser.click(button);
    wait(browser, &format!("document.querySelector('{button}').innerText.includes('Copied')"));
    browser.run(
        "delete window.copied; navigator.clipboard.readText().then((text) => { window.copied = text; })",
    );
    wait(browser, "window.copied");
    browser.text("return window.copied")
}

/// The permanent address is whole, and the page as Markdown is its file; a guide has that button as well.
#[test]
fn an_address_and_a_page_are_copied() {
    let site = support::shipped_site();
    let browser = Browser::start(Setup::default());
    let host = Host::start(site, Missing::Nearest);
    browser.open(&host.url("en/chat/104.html"));
    assert_eq!(copied(&browser, ".permalink button"), "https://errors.example.com/e/104.html");
    let page = "button[data-page]";
    assert_eq!(copied(&browser, page), site.text("en/chat/104.md"));
    browser.open(&host.url("en/guide/reading-error-codes.html"));
    assert_eq!(copied(&browser, page), site.text("en/guide/reading-error-codes.md"));
    assert_eq!(browser.console(), [""; 0]);
}

/// A page on a disk cannot read other files, and one without scripts copies nothing: only buttons that work are there. The links are.
#[test]
fn only_buttons_that_work_are_shown() {
    let seen = "return Array.from(document.querySelectorAll('.permalink a, .permalink button, .foot a')) \
         .filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => one.localName).join()";
    let (_folder, address) = on_disk();
    let browser = Browser::start(Setup::default());
    browser.open(&format!("{address}en/chat/104.html"));
    assert_eq!(browser.text(seen), "a,button,a");
    let browser = Browser::start(Setup { languages: "en-US,en", scripts: false });
    browser.open(&Host::start(support::shipped_site(), Missing::Nearest).url("en/chat/104.html"));
    assert_eq!(browser.text(seen), "a,a");
}

/// What the search finds breaks between its words, as on pages, and is copied whole.
#[test]
fn a_found_symbol_breaks_between_its_words() {
    let browser = Browser::start(Setup::default());
    browser.open(
        &Host::start(support::shipped_site(), Missing::Nearest)
            .url("en/index.html?q=AgoraChatErrorUserAlreadyLoginSame"),
    );
    wait(&browser, "document.querySelector('.found .symbol')");
    let symbol = browser.text("return document.querySelector('.found .symbol').innerHTML");
    assert_eq!(symbol, "Agora<wbr>Chat<wbr>Error<wbr>User<wbr>Already<wbr>Login<wbr>Same");
}
