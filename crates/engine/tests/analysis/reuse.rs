//! An analysis with what the last one made: the same result, for less work.

use std::collections::BTreeMap;
use std::path::Path;

use codegloss_engine::{Analysis, Cache, Sources, analyze, analyze_with};
use proptest::prelude::*;
use proptest::sample::Index;

/// Files by path.
type Files = BTreeMap<String, String>;

/// The text files of the fixture, with a language that falls back to another of its own.
fn fixture() -> Files {
    let (sources, _) = Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixture"));
    let texts = sources.texts("").map(|file| (file.path.to_string(), file.text.to_string()));
    let mut files: Files = texts.collect();
    let settings = files.get_mut("codegloss.toml").unwrap();
    *settings = settings.replace("\"ar\"]", "\"ar\", \"en-GB\"]");
    files.insert("locales/en-GB/pay.ftl".to_owned(), "pay = Payment\n".to_owned());
    files
}

/// Words of a theme in two of its languages.
fn theme() -> Sources {
    let words = [
        ("en", "site-search = Search\nsite-codes = { $count } codes\n"),
        ("zh-Hans", "site-search = 搜索\n"),
    ];
    let files = words.map(|(tag, text)| (format!("locales/{tag}/site.ftl"), text.to_owned()));
    sources(&Files::from(files))
}

fn sources(files: &Files) -> Sources {
    let files = files.iter().map(|(path, text)| (path.as_str(), text.as_bytes()));
    Sources::from_files(files).0
}

/// What an analysis with the cache did: the files that it parsed, and the locales that it resolved.
fn work(cache: &mut Cache, files: &Files, theme: &Sources) -> (usize, usize) {
    let analysis = analyze_with(cache, &sources(files), Some(theme));
    assert!(analysis.resolved.is_some());
    (cache.parsed_files(), cache.resolved_locales())
}

/// After an edit of one file of one language, that file is parsed and that language resolved; without an edit, nothing is.
#[test]
fn an_edit_is_the_work_of_one_file_and_one_locale() {
    let (mut files, theme, mut cache) = (fixture(), theme(), Cache::default());
    let (parsed, resolved) = work(&mut cache, &files, &theme);
    assert!(parsed > 8, "{parsed}");
    assert_eq!(resolved, 4);
    assert_eq!(work(&mut cache, &files, &theme), (0, 0));
    for path in ["locales/zh-Hans/auth.ftl", "locales/en/pay.ftl", "locales/ar/pay.ftl"] {
        files.get_mut(path).unwrap().push_str("-new-term = New\n");
        assert_eq!(work(&mut cache, &files, &theme), (1, 1), "{path}");
    }
    files.remove("locales/ar/pay.ftl");
    assert_eq!(work(&mut cache, &files, &theme), (0, 1));
}

/// A word of the theme that a language says itself is said so by those that fall back to it, which are resolved as well.
#[test]
fn a_word_of_the_theme_reaches_those_that_fall_back_to_it() {
    let (mut files, theme, mut cache) = (fixture(), theme(), Cache::default());
    work(&mut cache, &files, &theme);
    files.get_mut("locales/en/pay.ftl").unwrap().push_str("unknown-error = Error { $code }\n");
    assert_eq!(work(&mut cache, &files, &theme), (1, 2));
}

/// What every text depends on has every language resolved and every page parsed; what no text depends on is no work at all.
#[test]
fn the_catalog_is_the_work_of_every_locale() {
    let (mut files, theme, mut cache) = (fixture(), theme(), Cache::default());
    work(&mut cache, &files, &theme);
    files.get_mut("catalog/pay.toml").unwrap().push_str("# The end.\n");
    assert_eq!(work(&mut cache, &files, &theme), (6, 4));
    files.get_mut("site/guide/start.en.md").unwrap().push_str("\nThe end.\n");
    assert_eq!(work(&mut cache, &files, &theme), (1, 0));
    files.get_mut("site/head.html").unwrap().push('\n');
    assert_eq!(work(&mut cache, &files, &theme), (0, 0));
}

/// What an analysis did not use is forgotten: a text that was there before the last one is parsed again.
#[test]
fn what_is_not_used_is_forgotten() {
    let (files, theme, mut cache) = (fixture(), theme(), Cache::default());
    let mut changed = files.clone();
    changed.get_mut("locales/ar/pay.ftl").unwrap().push_str("-new-term = New\n");
    work(&mut cache, &files, &theme);
    for files in [&changed, &files, &changed] {
        assert_eq!(work(&mut cache, files, &theme), (1, 1));
    }
}

/// A change of one file, which may be there or not.
#[derive(Clone, Debug)]
enum Edit {
    /// A line before one of its lines.
    Add(Index, &'static str),
    /// A line instead of one of its lines.
    Replace(Index, &'static str),
    /// Nothing of it from one of its lines on.
    Cut(Index),
    Remove,
    /// It is as it was at first.
    Restore,
}

/// Lines that mean something in some of the files, and break others.
const LINES: [&str; 16] = [
    "",
    "pay = Pay { -term }",
    "-term = *Term* [Status][status]",
    "    .user-message = Sorry, **{ $amount }** { limit } \\u200B",
    "    .recovery = { pay } [a][nowhere] { \"\\u200B\" } { pay-1 }",
    "unknown-error = Error { $code }",
    "site-search = Find",
    "site-title = Codes",
    "unit-s = { $value ->\n    [one] second\n   *[other] seconds\n }",
    "# codegloss: allow(unknown-reference) It comes later.",
    "} = {",
    "markdown = false",
    "locales = ['en', 'ar', 'zh-Hans', 'zh-Hant', 'en-GB']",
    "[[code]]\ncode = 77\nuser-facing = true",
    "[links]\nnowhere = 'https://example.com/'",
    "default-locale = 'ar'",
];

fn edit() -> impl Strategy<Value = (Index, Edit)> {
    let line = || (any::<Index>(), proptest::sample::select(LINES.as_slice()));
    let edit = prop_oneof![
        4 => line().prop_map(|(at, line)| Edit::Add(at, line)),
        4 => line().prop_map(|(at, line)| Edit::Replace(at, line)),
        1 => any::<Index>().prop_map(Edit::Cut),
        1 => Just(Edit::Remove),
        4 => Just(Edit::Restore),
    ];
    (any::<Index>(), edit)
}

/// Does to a text what is not about the whole file.
fn edited(text: &str, edit: &Edit) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    lines.push("");
    match edit {
        Edit::Add(at, line) => lines.insert(at.index(lines.len()), line),
        Edit::Replace(at, line) => *at.get_mut(&mut lines) = line,
        Edit::Cut(at) => lines.truncate(at.index(lines.len())),
        Edit::Remove | Edit::Restore => {}
    }
    lines.join("\n")
}

/// The packs of an analysis, by locale.
fn packs(analysis: &Analysis) -> Vec<Vec<u8>> {
    let resolved = analysis.resolved.iter();
    resolved
        .flat_map(|resolved| resolved.locales.indices().map(|locale| resolved.pack(locale).unwrap()))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever was edited in whatever order, an analysis gives what it gives without a cache.
    #[test]
    fn a_cache_changes_no_result(edits in proptest::collection::vec(edit(), 1..12)) {
        let mut original = fixture();
        original.insert("locales/zh-Hant/pay.ftl".to_owned(), "pay = 付款\n".to_owned());
        let paths: Vec<&String> = original.keys().collect();
        let (mut files, theme, mut cache) = (fixture(), theme(), Cache::default());
        for (file, edit) in edits {
            let path = *file.get(&paths);
            match edit {
                Edit::Remove => drop(files.remove(path)),
                Edit::Restore => drop(files.insert(path.clone(), original[path].clone())),
                edit => {
                    let text = edited(files.get(path).map_or("", String::as_str), &edit);
                    files.insert(path.clone(), text);
                }
            }
            let sources = sources(&files);
            let (with, without) = (analyze_with(&mut cache, &sources, Some(&theme)), analyze(&sources, Some(&theme)));
            prop_assert_eq!(&with.diagnostics, &without.diagnostics);
            prop_assert!(packs(&with) == packs(&without), "{}", path);
            prop_assert!(format!("{with:?}") == format!("{without:?}"), "{}", path);
        }
    }
}
