//! What guides have beyond CommonMark, on the manual's page that has an example of each.

use std::sync::OnceLock;

use serde_json::json;

use crate::accessibility::{axe, violations};
use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::looks::manual;
use crate::support::{self, Site};

const PAGES: [&str; 2] = ["en/guide/publish/markdown.html", "zh-Hans/guide/publish/markdown.html"];

/// axe-core finds nothing on alerts, tabs, tasks, footnotes and blocks of code.
#[test]
fn axe_finds_nothing_on_what_guides_have() {
    let (axe, browser) = (axe(), Browser::start(Setup::default()));
    let host = Host::start(manual(), Missing::Nearest);
    let mut found = Vec::new();
    for page in PAGES {
        browser.open(&host.url(page));
        found.extend(violations(&browser, &axe, page));
    }
    assert_eq!(found, [""; 0]);
}

/// One tab is open, the arrow keys open the next, and every block of code has a button.
#[test]
fn tabs_are_chosen_and_code_is_copied() {
    let browser = Browser::start(Setup::default());
    browser.open(&Host::start(manual(), Missing::Nearest).url(PAGES[0]));
    let open =
        "return Array.from(document.querySelectorAll('.tab')).map((tab) => tab.checkVisibility()).join()";
    assert_eq!(browser.text(open), "true,false");
    browser.run(
        "document.querySelector('[role=tab]').focus(); \
         document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));",
    );
    assert_eq!(browser.text(open), "false,true");
    assert_eq!(browser.text("return document.activeElement.textContent"), "macOS");
    let without = "return String(Array.from(document.querySelectorAll('.prose pre')) \
         .filter((pre) => !pre.parentNode.querySelector('button.copy')).length)";
    assert_eq!(browser.text(without), "0");
}

/// Without scripts, tabs are one below the other, each below its title, and no button is there.
#[test]
fn without_scripts_every_tab_is_read() {
    let browser = Browser::start(Setup { languages: "en-US,en", scripts: false });
    browser.open(&Host::start(manual(), Missing::Nearest).url(PAGES[0]));
    let seen = "return Array.from(document.querySelectorAll('.tab')) \
         .filter((tab) => tab.getClientRects().length).map((tab) => tab.innerText.replace(/\\s+/g, ' ')).join('|')";
    assert_eq!(browser.text(seen), "Linux Use apt.|macOS Use brew.");
    assert_eq!(browser.text("return String(document.querySelectorAll('.copy:not([hidden])').length)"), "0");
}

/// Paper has every tab, each below its title.
#[test]
fn every_tab_is_printed() {
    let browser = Browser::start(Setup::default());
    browser.open(&Host::start(manual(), Missing::Nearest).url(PAGES[0]));
    browser.command("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
    let seen = "return Array.from(document.querySelectorAll('.tab, .tabs')) \
         .filter((tab) => tab.checkVisibility()).map((tab) => tab.innerText.replace(/\\s+/g, ' ')).join('|')";
    assert_eq!(browser.text(seen), "Linux Use apt.|macOS Use brew.");
}

/// A guide of two tabs, each with a heading.
fn tabs() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let tab = |name: &str| {
            format!("<details name=\"a\">\n<summary>{name}</summary>\n\n## 在 {name}\n\n</details>\n")
        };
        let guide = format!("# T\n\n{}{}", tab("1"), tab("2"));
        let files = [
            (
                "codegloss.toml",
                "[project]\nlocales = [\"en\"]\nsource-locale = \"en\"\ndefault-locale = \"en\"\n",
            ),
            ("catalog/a.toml", "domain = \"a\"\n[[code]]\ncode = 1\n"),
            ("locales/en/a.ftl", "a = A\na-1 = One\n"),
            ("site/guide/t.en.md", &guide),
        ];
        let project = support::temporary();
        support::write_tree(project.path(), files.map(|(path, text)| (path, text.as_bytes())));
        Site::of(project.path(), "https://a.example/")
    })
}

/// A link to a heading of a tab opens the tab, on arrival and on the page.
#[test]
fn a_link_to_a_tabs_heading_opens_it() {
    let browser = Browser::start(Setup::default());
    let open =
        "return Array.from(document.querySelectorAll('.tab')).map((tab) => tab.checkVisibility()).join()";
    browser.open(&Host::start(tabs(), Missing::Nearest).url("en/guide/t.html#在-2"));
    assert_eq!(browser.text(open), "false,true");
    let followed = "return new Promise((done) => { addEventListener('hashchange', () => done(true)); \
         location.hash = document.querySelector('h2').id })";
    assert_eq!(browser.run(followed), true);
    assert_eq!(browser.text(open), "true,false");
}
