//! The words of the site and of the runtime: which of them a locale has, and that each language has all of them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use icu_locale::Locale;
use icu_plurals::{PluralRuleType, PluralRules};

use super::BUILT_IN_WORDS;
use crate::analysis::analyze;
use crate::cldr::tests::category_name;
use crate::diagnostics::Diagnostics;
use crate::project::messages::{Messages, ParsedFiles};
use crate::project::resolved::Resolved;
use crate::source::Sources;
use crate::syntax::fluent::{Element, Entry, Expression};
use crate::syntax::pattern::VariantKey;

/// The languages that every word comes in.
const LANGUAGES: [&str; 11] = ["ar", "de", "en", "es", "fr", "ja", "ko", "pt-BR", "ru", "zh-Hans", "zh-Hant"];

/// The words of the theme, as the tool gives them.
fn theme() -> Sources {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../templates/words");
    let files = std::fs::read_dir(folder).expect("is a folder").map(|file| {
        let path = file.expect("is a file").path();
        let tag = path.file_stem().and_then(|name| name.to_str()).expect("is a tag").to_owned();
        (format!("locales/{tag}/site.ftl"), std::fs::read(path).expect("is readable"))
    });
    of_files(&files.collect::<Vec<_>>())
}

fn of_files(files: &[(String, Vec<u8>)]) -> Sources {
    let (sources, unreadable) =
        Sources::from_files(files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
    assert_eq!(unreadable, []);
    sources
}

/// A project of these locales, the last of which is default and source, and of these messages.
fn project(locales: &[&str], messages: &[(&str, &str)]) -> Resolved {
    let last = locales.last().expect("has a locale");
    let settings =
        format!("[project]\nlocales = {locales:?}\nsource-locale = '{last}'\ndefault-locale = '{last}'\n");
    let own = messages.iter().map(|(tag, text)| (format!("locales/{tag}/a.ftl"), (*text).into()));
    let facts = [
        ("codegloss.toml".to_owned(), settings.into_bytes()),
        ("catalog/a.toml".to_owned(), "domain = 'a'\n".into()),
    ];
    let files: Vec<_> = facts.into_iter().chain(own).collect();
    analyze(&of_files(&files), Some(&theme())).resolved.expect("has locales")
}

/// A word that a locale's readers see, and the locale that it comes from.
fn word(project: &Resolved, tag: &str, id: &str) -> (String, String) {
    let locale = project.settings.locale(tag).expect("is a locale");
    let (from, text) = project.name(locale, id).expect("is a word");
    let text = format!("{:?}", text.plain);
    (text, project.locales[from].tag.clone())
}

/// A locale has the words of its readers' language, however its tag says it.
#[test]
fn a_locale_has_the_words_of_its_language() {
    for (tag, expected) in [
        ("zh", "跳到正文"),
        ("zh-CN", "跳到正文"),
        ("zh-SG", "跳到正文"),
        ("zh-TW", "跳到主要內容"),
        ("zh-HK", "跳到主要內容"),
        ("yue", "跳到主要內容"),
        ("es-MX", "Ir al contenido"),
        ("pt-PT", "Ir para o conteúdo"),
        ("gsw", "Zum Inhalt springen"),
        ("en-GB", "Skip to content"),
    ] {
        let (text, from) = word(&project(&[tag], &[]), tag, "site-skip");
        assert!(text.contains(expected), "{tag}: {text}");
        assert_eq!(from, tag);
    }
}

/// Words in the reader's language come before the project's own in another, and after those in the same.
#[test]
fn the_readers_language_comes_before_the_projects_words() {
    let title = "site-title = Codes of Shop\n";
    let skip = "site-skip = To the text\n";
    let english = format!("{title}{skip}site-copy = Take\n");
    let chinese = "site-skip = 去正文\n";
    let project =
        project(&["zh-Hant", "ja", "en-GB", "zh-Hans", "en"], &[("en", &english), ("zh-Hans", chinese)]);
    let expected = [
        ("zh-Hant", "site-skip", "跳到主要內容", "zh-Hant"),
        ("ja", "site-skip", "本文へスキップ", "ja"),
        ("zh-Hans", "site-skip", "去正文", "zh-Hans"),
        ("en-GB", "site-skip", "To the text", "en"),
        ("en-GB", "site-copy", "Take", "en"),
        ("en-GB", "site-copied", "Copied", "en-GB"),
        ("ja", "site-title", "Codes of Shop", "en"),
        ("zh-Hant", "site-title", "Codes of Shop", "en"),
    ];
    for (tag, id, text, from) in expected {
        let (shown, shown_from) = word(&project, tag, id);
        assert!(shown.contains(text), "{tag} {id}: {shown}");
        assert_eq!(shown_from, from, "{tag} {id}");
    }
}

/// A language of which codegloss has no words gets the project's own, then English, and never what its readers may happen to read.
#[test]
fn no_reader_is_expected_to_read_another_language() {
    let both = project(&["ca", "fr"], &[("fr", "site-skip = Au contenu\n")]);
    assert_eq!(word(&both, "ca", "site-skip").1, "fr");
    assert!(word(&both, "ca", "site-copy").0.contains("Copier"));
    for tag in ["ca", "uk"] {
        assert!(word(&project(&[tag], &[]), tag, "site-skip").0.contains("Skip to content"), "{tag}");
    }
}

/// Words that serve several locales of a language do not name them.
#[test]
fn a_locale_is_not_named_by_the_words_of_another() {
    let project = project(&["pt-PT", "en-GB", "pt-BR"], &[("en-GB", "site-language = English (UK)\n")]);
    assert_eq!(project.name(0.into(), "site-language"), None);
    assert!(word(&project, "en-GB", "site-language").0.contains("English (UK)"));
}

/// Every word comes in every language, with the same values in it.
#[test]
fn every_word_comes_in_every_language() {
    let theme = theme();
    let (built_in, _) = Sources::from_files(BUILT_IN_WORDS);
    for sources in [&theme, &built_in] {
        let tags: BTreeSet<&str> = super::tags(sources).collect();
        assert_eq!(tags.into_iter().collect::<Vec<_>>(), LANGUAGES);
        let english = words(sources, "en");
        let english = values(&english);
        assert!(!english.is_empty());
        for tag in LANGUAGES {
            assert_eq!(values(&words(sources, tag)), english, "{tag}");
        }
    }
}

/// What is counted is said for every plural category that its language has, and for no other.
#[test]
fn every_plural_category_of_a_language_is_said() {
    let theme = theme();
    let english = words(&theme, "en");
    let counted: Vec<&str> = english.entries().filter(|entry| !keys(entry).is_empty()).map(id).collect();
    assert_eq!(counted, ["site-count", "site-said-more"]);
    for tag in LANGUAGES {
        let locale: Locale = tag.parse().expect("is a tag");
        let rules = PluralRules::try_new(locale.into(), PluralRuleType::Cardinal.into()).expect("has rules");
        let categories: BTreeSet<&str> = rules.categories().map(category_name).collect();
        for entry in words(&theme, tag).entries() {
            // Where there is but one category, there is nothing to choose.
            let expected = categories.len() > 1 && counted.contains(&id(entry));
            let expected = if expected { categories.clone() } else { BTreeSet::new() };
            assert_eq!(
                keys(entry),
                expected.iter().map(|name| (*name).to_owned()).collect(),
                "{tag} {}",
                id(entry)
            );
        }
    }
}

fn words(sources: &Sources, tag: &str) -> Messages {
    let mut findings = Diagnostics::default();
    let words =
        Messages::load(sources, &format!("locales/{tag}/"), &mut ParsedFiles::default(), &mut findings);
    assert_eq!(findings.into_vec(), [], "{tag}");
    words
}

fn id(entry: &Entry) -> &str {
    &entry.id.value
}

/// The variables of each word that has a value.
fn values(words: &Messages) -> BTreeMap<&str, BTreeSet<&str>> {
    let with_value = words.entries().filter(|entry| entry.value.is_some());
    with_value.map(|entry| (id(entry), entry.variables().into_iter().collect())).collect()
}

/// The keys of the variants that a word is chosen from.
fn keys(entry: &Entry) -> BTreeSet<String> {
    let variants = entry.value.iter().flatten().filter_map(|element| match element {
        Element::Placeable(Expression::Select { variants, .. }) => Some(variants),
        _ => None,
    });
    // A month has a number, and is not counted.
    let keys = variants.flatten().filter_map(|variant| match &variant.key {
        VariantKey::Name(key) => Some(key.clone()),
        VariantKey::Number(_) => None,
    });
    keys.collect()
}
