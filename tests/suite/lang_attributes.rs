//! Passages in another language than their page.

use std::collections::BTreeSet;

use crate::reading::page;
use crate::support::{self, Site};

/// The fixture in a language of which codegloss has no words: its Arabic under the tag of Persian.
fn site() -> Site {
    let folder = support::temporary();
    let mut files = support::read_tree(&support::fixture());
    let arabic = files.remove("locales/ar/pay.ftl").unwrap();
    files.insert("locales/fa/pay.ftl".to_owned(), arabic);
    let settings = files.get_mut("codegloss.toml").unwrap();
    *settings = String::from_utf8(settings.clone()).unwrap().replace("\"ar\"", "\"fa\"").into_bytes();
    support::write_tree(folder.path(), files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
    Site::of(folder.path(), "")
}

/// A word of the theme that the page's language lacks says which language it is in (WCAG 2.2, success criterion 3.1.2).
#[test]
fn a_word_in_another_language_is_marked() {
    let site = site();
    let words = std::fs::read_to_string(support::shipped().join("templates/words/en.ftl")).unwrap();
    let own = std::fs::read_to_string(support::fixture().join("site/guide/start.en.md")).unwrap();
    let guide = own.lines().next().unwrap().trim_start_matches("# ");
    // Words with arguments are no text that could be looked for.
    let words: BTreeSet<&str> = words
        .lines()
        .filter(|line| line.starts_with("site-") && !line.contains('{'))
        .filter_map(|line| line.split_once(" = "))
        .map(|(_, word)| word)
        .chain([guide])
        .collect();
    let mut marked = BTreeSet::new();
    for path in site.paths(".html").filter(|path| path.starts_with("fa/") || *path == "404.html") {
        let page = page(&site, path);
        for element in &page.select("body *") {
            let text = element.text().trim().to_owned();
            let is_foreign = words.contains(&*text) && element.select("*").is_empty();
            // Names of languages are in themselves, and what is only drawn is not read.
            if !is_foreign || element.is("[translate=no], [aria-hidden=true]") {
                continue;
            }
            let node = element.nodes()[0];
            let nearest =
                std::iter::once(node).chain(node.ancestors_it(None)).find_map(|node| node.attr("lang"));
            assert_eq!(nearest.as_deref(), Some("en"), "{path}: {}", element.html());
            marked.insert(text);
        }
    }
    assert!(marked.len() > 15, "{marked:?}");
}

/// Punctuation is in no language: what it joins keeps its own.
#[test]
fn punctuation_is_in_no_language() {
    let page = page(&site(), "fa/all.html");
    let argument = page.select("dd li:has(> code)");
    assert!(argument.text().contains("user: Text (Example: ana@example.com)"), "{}", argument.text());
    assert!(!page.select("span[lang=en]:has(code), span[lang=en]:has(bdi)").exists());
    assert!(argument.select("span[lang=en]").exists());
}

/// So does a sentence around a symbol, and the name of a platform.
#[test]
fn a_sentence_in_another_language_keeps_what_it_holds() {
    let page = page(&site(), "fa/a-z.html");
    let sentence = page.select(".begin > span[lang=en]");
    assert_eq!(
        sentence.text().to_string(),
        "iOS: all symbols begin with PAYError, which is not repeated below."
    );
    assert_eq!(sentence.select("code[translate=no][dir=ltr]").text().to_string(), "PAYError");
    let platforms = page.select(".platform");
    assert!(!platforms.is_empty());
    assert_eq!(platforms.length(), page.select(".platform > bdi[lang=en]").length());
}
