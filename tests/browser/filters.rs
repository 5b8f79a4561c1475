//! The filters of the lists of codes, as readers use them.

use serde_json::json;

use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::languages::on_disk;
use crate::support;

/// The codes that are seen.
const SHOWN: &str = "return [...document.querySelectorAll('main .row')].filter(e => e.checkVisibility()).map(e => e.querySelector('.number').textContent).join(' ')";

/// What is said below the menus.
const SAID: &str = "return document.querySelector('.filter [role=status]').textContent";

/// Chooses an option as a reader does.
fn choose(browser: &Browser, menu: &str, value: &str) {
    browser.run(&format!(
        "const menu = document.querySelector('.filter [name={menu}]'); menu.value = '{value}'; menu.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    ));
}

/// Each menu narrows the list further; groups without a code are gone, with what leads to them; clearing shows all.
#[test]
fn filters_narrow_the_list() {
    let host = Host::start(support::fixture_site(), Missing::Nearest);
    let browser = Browser::start(Setup::default());
    browser.open(&host.url("en/index.html"));
    let all = "104 auth/invalid-token 104 105 200 card_declined -3";
    assert_eq!(browser.text(SHOWN), all);
    assert_eq!(browser.text(SAID), "");
    choose(&browser, "status", "deprecated");
    assert_eq!(browser.text(SHOWN), "-3");
    assert_eq!(browser.text(SAID), "Codes shown: 1");
    let seen = "return [...document.querySelectorAll('.domain-name, .label h3, .jump a')].filter(e => e.checkVisibility()).map(e => e.textContent.trim()).join('|')";
    assert_eq!(browser.text(seen), "Example Pay 5|Cards 2|Example Pay|Cards");
    choose(&browser, "retry", "yes");
    assert_eq!(browser.text(SHOWN), "");
    assert_eq!(browser.text(SAID), "No code matches these filters.");
    browser.click(".filter button");
    assert_eq!(browser.text(SHOWN), all);
    assert_eq!(browser.text(SAID), "");
    assert_eq!(browser.run("return document.activeElement.name"), "status");
    assert_eq!(browser.run("return document.querySelector('.filter button').checkVisibility()"), false);
    assert_eq!(browser.console(), [""; 0]);
}

/// A choice is in the address: it can be linked, going back takes it back, another language keeps it, a search leaves it, and what was
/// a choice in former versions hides nothing.
#[test]
fn a_choice_is_in_the_address() {
    let host = Host::start(support::fixture_site(), Missing::Nearest);
    let browser = Browser::start(Setup::default());
    browser.open(&host.url("en/pay/index.html?status=deprecated&retry=nonsense&group=pay-request&q="));
    assert_eq!(browser.text(SHOWN), "-3");
    assert_eq!(browser.text("return document.querySelector('.filter [name=retry]').value"), "");
    choose(&browser, "status", "");
    assert_eq!(browser.text(SHOWN), "104 105 200 card_declined -3");
    choose(&browser, "status", "deprecated");
    assert!(browser.url().ends_with("status=deprecated"), "{}", browser.url());
    browser.run("history.back()");
    for _ in 0..100 {
        if browser.text(SAID).is_empty() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    assert_eq!(browser.text(SHOWN), "104 105 200 card_declined -3");
    browser.open(&host.url("en/index.html?status=deprecated"));
    browser.click(".languages summary");
    browser.click(".languages a[lang=zh-Hans]");
    browser.wait_for("/zh-Hans/index.html?status=deprecated");
    assert_eq!(browser.text(SHOWN), "-3");
    assert_eq!(browser.text(SAID), "显示的错误码：1");
}

/// From a disk, too, where pages may not change the address everywhere.
#[test]
fn filters_work_from_a_disk() {
    let (_folder, address) = on_disk();
    let browser = Browser::start(Setup::default());
    browser.open(&format!("{address}en/index.html"));
    choose(&browser, "retry", "unknown");
    assert_eq!(browser.text(SHOWN), "1 3 303 406");
    assert_eq!(browser.console(), [""; 0]);
}

/// Without scripts there is no menu that does nothing, and every list is whole.
#[test]
fn without_scripts_there_is_no_menu() {
    let host = Host::start(support::shipped_site(), Missing::Nearest);
    let count = "return [...document.querySelectorAll('main .row, table.numbers tr:not(.range) > th[scope=row], article.entry')].filter(e => e.checkVisibility()).length";
    for scripts in [true, false] {
        let browser = Browser::start(Setup { scripts, ..Setup::default() });
        browser.open(&host.url("en/index.html"));
        assert_eq!(browser.run("return document.querySelector('.filter').checkVisibility()"), scripts);
        for (page, codes) in [("index", 59), ("a-z", 59), ("numbers", 59), ("all", 59)] {
            browser.open(&host.url(&format!("en/{page}.html")));
            assert!(browser.run(count).as_u64() >= Some(codes), "{page}");
        }
    }
}

/// A name whose beginning is not drawn is copied whole, and found whole on the page.
#[test]
fn a_name_is_copied_with_its_beginning() {
    let browser = Browser::start(Setup::default());
    browser.open(&Host::start(support::shipped_site(), Missing::Nearest).url("en/a-z.html"));
    let copied = "const name = [...document.querySelectorAll('.row code')].find(e => e.textContent.endsWith('InvalidToken'));
        getSelection().selectAllChildren(name); return getSelection().toString()";
    assert_eq!(browser.text(copied), "AgoraChatErrorInvalidToken");
    assert_eq!(browser.run("return find('AgoraChatErrorFileTooLarge', false, false, true)"), true);
    let width = "return document.querySelector('.row .beginning').getBoundingClientRect().width";
    assert_eq!(browser.run(width), 0);
}

/// A page of everything is printed without what is only for screens, with the targets of its links.
#[test]
fn paper_has_the_codes_and_the_targets() {
    let browser = Browser::start(Setup::default());
    browser.open(&Host::start(support::shipped_site(), Missing::Nearest).url("en/all.html"));
    let shown = "return ['.lists', '.search', '.targets', '.contents', '.entry'].filter(part => document.querySelector(part).checkVisibility()).join(' ')";
    assert_eq!(browser.text(shown), ".lists .search .contents .entry");
    browser.command("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
    assert_eq!(browser.text(shown), ".targets .contents .entry");
    let number = "return getComputedStyle(document.querySelector('[data-link]'), '::after').content";
    assert_eq!(browser.text(number), "\" [1]\"");
    let breaks = "return getComputedStyle(document.querySelectorAll('.chapter')[1]).breakBefore + ' ' + getComputedStyle(document.querySelector('.entry:not(:has(.detail))')).breakInside";
    assert_eq!(browser.text(breaks), "page avoid");
}
