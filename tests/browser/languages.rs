//! The reader's language: the front door, the language list, and what is remembered.

use tempfile::TempDir;

use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::support::{self, write_tree};

const WITHOUT_SCRIPTS: Setup = Setup { languages: "en-US,en", scripts: false };

fn shipped() -> Host {
    Host::start(support::shipped_site(), Missing::Nearest)
}

/// The shipped site on a disk, and what addresses of its pages begin with.
pub(crate) fn on_disk() -> (TempDir, String) {
    let folder = support::temporary();
    let files = &support::shipped_site().files;
    write_tree(folder.path(), files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
    let address = format!("file://{}/", folder.path().display());
    (folder, address)
}

/// The front door leads on to the first of the reader's languages that the site has.
#[test]
fn the_front_door_leads_to_the_readers_language() {
    let host = shipped();
    for (languages, page) in [
        ("zh-CN,zh", "/zh-Hans/index.html"),
        ("fr-FR,fr,zh-SG", "/zh-Hans/index.html"),
        ("en-GB,zh-CN", "/en/index.html"),
        // CLDR has it that readers of Zhuang can read Chinese: no more than a second best.
        ("za,en-GB", "/en/index.html"),
        ("za,fr", "/zh-Hans/index.html"),
    ] {
        let browser = Browser::start(Setup { languages, ..Setup::default() });
        browser.open(&host.url(""));
        browser.wait_for(page);
    }
}

/// A reader of none of its languages gets the default, below a path as at a root.
#[test]
fn a_reader_of_another_language_gets_the_default() {
    let setup = Setup { languages: "fr-FR,fr", ..Setup::default() };
    let browser = Browser::start(setup);
    browser.open(&shipped().url(""));
    browser.wait_for("/en/index.html");
    browser.open(&Host::start(support::fixture_site(), Missing::Nearest).url(""));
    browser.wait_for("/reference/en/index.html");
}

/// What the reader chose in the language list counts more than what the browser says.
#[test]
fn a_chosen_language_is_remembered() {
    let host = shipped();
    let browser = Browser::start(Setup::default());
    browser.open(&host.url("en/chat/104.html"));
    browser.click(".languages a[lang=zh-Hans]");
    browser.wait_for("/zh-Hans/chat/104.html");
    browser.open(&host.url(""));
    browser.wait_for("/zh-Hans/index.html");
}

/// From a disk the front door leads on, too.
#[test]
fn the_front_door_leads_on_from_a_disk() {
    let (_folder, address) = on_disk();
    let browser = Browser::start(Setup { languages: "zh-CN", ..Setup::default() });
    browser.open(&format!("{address}index.html"));
    browser.wait_for("/zh-Hans/index.html");
    browser.click("a[href='chat/104.html']");
    browser.wait_for("/zh-Hans/chat/104.html");
    assert_eq!(browser.console(), [""; 0]);
}

/// Without scripts the front door is a choice that works.
#[test]
fn the_front_door_works_without_scripts() {
    let host = shipped();
    let browser = Browser::start(WITHOUT_SCRIPTS);
    browser.open(&host.url(""));
    assert_eq!(browser.url(), host.url(""));
    assert_eq!(browser.run("return document.querySelectorAll('main a').length"), 2);
    browser.click("main a[lang=zh-Hans]");
    browser.wait_for("/zh-Hans/index.html");
}

/// The language list opens the same part of the same page; without scripts, the same page.
#[test]
fn the_language_list_keeps_page_and_part() {
    let host = shipped();
    let browser = Browser::start(Setup::default());
    browser.open(&host.url("en/chat/104.html#recovery"));
    browser.click(".languages a[lang=zh-Hans]");
    browser.wait_for("/zh-Hans/chat/104.html#recovery");
    browser.click("#note h2 a");
    browser.wait_for("/zh-Hans/chat/104.html#note");
    browser.click(".languages a[lang=en]");
    browser.wait_for("/en/chat/104.html#note");
    let browser = Browser::start(WITHOUT_SCRIPTS);
    browser.open(&host.url("en/chat/104.html"));
    browser.click(".languages a[lang=zh-Hans]");
    browser.wait_for("/zh-Hans/chat/104.html");
}
