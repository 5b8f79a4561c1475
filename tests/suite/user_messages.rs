//! What an app says to its user, as pages show it: in every language, as `describe` gives it, and once each.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::reading::{page, words};
use crate::support;

/// A language with its text, as a page has them.
struct Dialog {
    lang: String,
    dir: String,
    text: String,
    /// The names of the languages that have no text of their own.
    also: Vec<String>,
    is_fallback: bool,
}

fn dialogs(page: &dom_query::Document) -> Vec<Dialog> {
    let attribute = |figure: &dom_query::Selection<'_>, name: &str| {
        figure.select(".dialog").attr(name).unwrap().to_string()
    };
    page.select("#user-message figure")
        .iter()
        .map(|figure| Dialog {
            lang: attribute(&figure, "lang"),
            dir: attribute(&figure, "dir"),
            text: words(&figure.select(".dialog p").text()),
            also: figure
                .select(".about bdi")
                .iter()
                .map(|name| name.attr("lang").unwrap().to_string())
                .collect(),
            is_fallback: figure.select(".fallback").exists(),
        })
        .collect()
}

/// A language stands under the text that its users get, the page's own first; none is left out or named twice.
#[test]
fn each_language_stands_under_the_text_that_its_users_get() {
    let mut shared = 0;
    for site in [support::shipped_site(), support::fixture_site()] {
        for code in site.codes() {
            for locale in site.locales() {
                let path = format!("{locale}/{}.html", code["page"].as_str().unwrap());
                let found = dialogs(&page(site, &path));
                let text = |locale: &str| &code["descriptions"][locale]["user_message"];
                if text(&locale).is_null() {
                    assert!(found.is_empty(), "{path}");
                    continue;
                }
                assert_eq!(text(&locale)["locale"], found[0].lang, "{path}");
                assert_eq!(found[0].is_fallback, found[0].lang != locale, "{path}");
                let mut named = BTreeSet::new();
                for (index, dialog) in found.iter().enumerate() {
                    let is_own = index == 0 && dialog.is_fallback;
                    let first = if is_own { &locale } else { &dialog.lang };
                    for language in std::iter::once(first).chain(&dialog.also) {
                        assert!(named.insert(language.clone()), "{path}: {language} twice");
                        let said = text(language);
                        assert_eq!(words(said["text"].as_str().unwrap()), dialog.text, "{path}: {language}");
                        assert_eq!(said["locale"], dialog.lang, "{path}: {language}");
                    }
                    shared += dialog.also.len();
                    assert_eq!(dialog.dir, if dialog.lang == "ar" { "rtl" } else { "ltr" }, "{path}");
                }
                let all: BTreeSet<String> = site.locales().into_iter().collect();
                // A text that the page's language borrows may be another's own.
                assert!(named.is_subset(&all), "{path}");
                let borrowed =
                    found.iter().filter(|dialog| dialog.is_fallback).map(|dialog| dialog.lang.clone());
                assert_eq!(named.into_iter().chain(borrowed).collect::<BTreeSet<_>>(), all, "{path}");
            }
        }
    }
    assert!(shared > 0, "a language of the fixture lacks a text");
}

/// Markdown lists the same languages with the same words.
#[test]
fn markdown_has_the_text_of_every_language() {
    let site = support::fixture_site();
    let text = site.text("en/pay/card_declined.md");
    let section = text.split("## What to tell your users\n\n").nth(1).unwrap();
    assert!(
        section.starts_with(
            "> The card was declined. Use another card.\n\n- English, العربية: The card was declined. Use another card.\n- 简体中文: 银行卡被拒，请换一张卡。\n"
        ),
        "{section}"
    );
}

/// Of many languages the first four are shown; the others are there, and folded away.
#[test]
fn more_than_four_languages_are_folded() {
    let tags = ["en", "de", "fr", "es", "it", "pl"];
    let settings = format!("[project]\nlocales = {tags:?}\nsource-locale = 'en'\ndefault-locale = 'en'\n");
    let catalog = "domain = 'a'\n[[code]]\ncode = 1\n[code.args]\nlargestNumberOfBytes = { type = 'number', example = 1234567.5 }\n";
    let texts = tags.map(|tag| {
        (format!("locales/{tag}/a.ftl"), format!("a = A\na-1 = {tag} {{ $largestNumberOfBytes }}\n    .user-message = Text {tag} {{ $largestNumberOfBytes }}\n"))
    });
    let files = [("codegloss.toml", settings.as_str()), ("catalog/a.toml", catalog)];
    let texts = texts.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let site = support::Site::of_files(&files.into_iter().chain(texts).collect::<Vec<_>>(), "");
    let page = page(&site, "fr/a/1.html");
    let langs = |selector: &str| -> Vec<String> {
        page.select(selector).iter().map(|dialog| dialog.attr("lang").unwrap().to_string()).collect()
    };
    assert_eq!(langs("#user-message .dialog"), ["fr", "en", "de", "es", "it", "pl"]);
    assert_eq!(langs("#user-message details .dialog"), ["it", "pl"]);
    assert!(page.select("#user-message summary").text().starts_with("2 "));
    // An example is written as the language writes numbers, and as the catalog has it in the JSON.
    assert_eq!(page.select("#arguments bdi").text().to_string(), "1\u{202f}234\u{202f}567,5");
    assert_eq!(page.select(".own .dialog p").text().to_string(), "Text fr 1\u{202f}234\u{202f}567,5");
    assert_eq!(page.select("#arguments code wbr").length(), 3);
    let json: Value = serde_json::from_str(site.text("e/a/1.json")).unwrap();
    assert_eq!(json["arguments"][0]["example"], "1234567.5");
}
