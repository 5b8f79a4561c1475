//! Texts of codes, pasted into the box.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde_json::Value;

use super::{ready, search};
use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::support::{self, Site};

/// codegloss's own manual.
pub(super) fn manual() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| Site::of(&support::shipped().join("docs"), "https://codegloss.example.com/"))
}

/// Every text of every public code in every language, and the pages of the codes that have it.
fn texts(site: &Site) -> BTreeMap<String, BTreeSet<String>> {
    let catalog: Value = serde_json::from_slice(&site.files["errors.json"]).unwrap();
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let domains = catalog["domains"].as_array().unwrap();
    for code in domains.iter().flat_map(|domain| domain["codes"].as_array().unwrap()) {
        let causes = code["causes"].as_array().unwrap().iter().map(|cause| &cause["descriptions"]);
        let descriptions = causes.chain([&code["descriptions"]]);
        let fields = descriptions
            .flat_map(|descriptions| descriptions.as_object().unwrap().values())
            .flat_map(|fields| fields.as_object().unwrap().values());
        for text in fields.filter_map(|field| field["text"].as_str()) {
            texts.entry(text.to_owned()).or_default().insert(code["page"].as_str().unwrap().to_owned());
        }
    }
    texts
}

/// Whatever text of a code is pasted, in any language and on a page in any other, leads first to a code that has it.
#[test]
fn every_text_leads_first_to_a_code_that_has_it() {
    let browser = Browser::start(Setup::default());
    for (site, least) in [(support::shipped_site(), 300), (support::fixture_site(), 40), (manual(), 300)] {
        let host = Host::start(site, Missing::Nearest);
        let texts = texts(site);
        assert!(texts.len() > least, "{}", texts.len());
        let catalog: Value = serde_json::from_slice(&site.files["errors.json"]).unwrap();
        let locales = support::strings(&catalog["locales"]);
        for locale in locales {
            ready(&browser, &host.url(&format!("{locale}/index.html")));
            // The lists of texts are loaded.
            search(&browser, "No such text, nowhere.");
            let found = browser.run(&format!(
                "const box = document.querySelector('.search input');
                 return {}.map(text => {{ box.value = text; box.dispatchEvent(new InputEvent('input'));
                   const first = document.querySelector('[role=option]');
                   return first ? decodeURIComponent(first.pathname).split(`/${{document.documentElement.lang}}/`)[1].replace(/.html$/, '') : '' }})",
                serde_json::to_string(&texts.keys().collect::<Vec<_>>()).unwrap()
            ));
            for ((text, pages), first) in texts.iter().zip(support::strings(&found)) {
                assert!(pages.contains(&first), "{locale} `{text}`: {first} is none of {pages:?}");
            }
        }
    }
}

/// The values in a pasted text are a reader's own: they are not what it is found by.
#[test]
fn values_in_a_pasted_text_do_not_hinder() {
    let folder = support::temporary();
    let files: [(&str, &[u8]); 3] = [
        ("codegloss.toml", b"[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
        (
            "catalog/x.toml",
            b"domain = 'x'\n[[code]]\ncode = 7\nargs = { n = { type = 'number', example = 12 } }\n[[code]]\ncode = 104\n[[code]]\ncode = 8\nargs = { name = { type = 'string', example = 'Friends' } }\n",
        ),
        (
            "locales/en/x.ftl",
            b"x = X\nx-7 = { $n } files are already waiting\n    .user-message = You have { $n } files to send. Wait a moment.\nx-104 = Team not found\nx-8 = Group full\n    .user-message = The group { $name } has no more places.\n",
        ),
    ];
    support::write_tree(folder.path(), files);
    let site = Site::of(folder.path(), "https://example.com/");
    let host = Host::start(Box::leak(Box::new(site)), Missing::Nearest);
    let browser = Browser::start(Setup::default());
    ready(&browser, &host.url("en/index.html"));
    for (text, page) in [
        ("You have 104 files to send. Wait a moment.", "x/7"),
        ("104 files are already waiting", "x/7"),
        ("The group Team not found has no more places.", "x/8"),
    ] {
        assert_eq!(search(&browser, text)[0], page, "{text}");
    }
}
