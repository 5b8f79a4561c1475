//! How much one reader of a large project downloads, compressed as hosts compress it.
#![allow(clippy::print_stdout, reason = "the bytes are for reading")]
#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use codegloss_engine::{LANGUAGES_FILE, Resolved, Sources, analyze};
use codegloss_runtime::{Field, Pack};
use flate2::{Compression, write::GzEncoder};

const CODES: usize = 500;
const LOCALES: [&str; 20] = [
    "en", "ar", "de", "es", "fa", "fr", "he", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th",
    "tr", "vi", "zh-Hans",
];
/// The most bytes that one reader downloads.
const MOST_BYTES: usize = 20_000;

fn compressed(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap().len()
}

/// Messages for every code: texts of the shipped catalog, so that lengths are real ones, with the code behind them, so that no two
/// are the same.
fn messages(shipped: &Resolved, locale: &str) -> String {
    let locale = shipped.settings.locale(locale).unwrap();
    let texts = |field| -> Vec<&str> {
        let of = |index| shipped.text(locale, index, field)?.1.plain.as_text();
        shipped.catalog.codes.indices().filter_map(of).collect()
    };
    let (titles, told) = (texts(Field::Message), texts(Field::UserMessage));
    let mut ftl =
        "large = Large\nunknown-error = Error { $code }\ngeneric-user-message = That did not work.\n"
            .to_owned();
    for code in 0..CODES {
        let (title, told) = (titles[code % titles.len()], told[code * 7 % told.len()]);
        write!(ftl, "large-{code} = {title} {code}\n    .user-message = {told} {code}\n").unwrap();
    }
    ftl
}

/// 500 codes in 20 languages, a message and a user message each: a reader downloads the languages table and the pack of the language, which
/// needs no other because it has every text.
#[test]
fn one_reader_downloads_little() {
    let (sources, _) = Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."));
    let shipped = analyze(&sources, None).resolved.unwrap();
    let settings = format!(
        "[project]\nsource-locale = 'en'\ndefault-locale = 'en'\nlocales = {LOCALES:?}\n[packs]\nmarkdown = false\n[packs.alerts]\nmarkdown = false\nfields = ['user-message']\n"
    );
    let mut codes = "domain = 'large'\n".to_owned();
    for code in 0..CODES {
        writeln!(codes, "[[code]]\ncode = {code}\nname = 'Code{code}'").unwrap();
    }
    let mut files = vec![("codegloss.toml".to_owned(), settings), ("catalog/large.toml".to_owned(), codes)];
    for locale in LOCALES {
        let is_asian = ["ja", "ko", "th", "zh-Hans"].contains(&locale);
        let texts = messages(&shipped, if is_asian { "zh-Hans" } else { "en" });
        files.push((format!("locales/{locale}/large.ftl"), texts));
    }
    let files = files.iter().map(|(path, text)| (path.as_str(), text.as_bytes()));
    let resolved = analyze(&Sources::from_files(files).0, None).resolved.unwrap();
    let most = most("default", &resolved.packs().unwrap());
    assert!(most < MOST_BYTES, "{most}");
    // A target that has what an app shows its users and nothing else: the titles of codes are gone, the table of codes stays.
    let alerts = self::most("alerts", &resolved.for_target("alerts").unwrap().packs().unwrap());
    assert!(alerts < most * 3 / 4, "{alerts}");
}

/// The most bytes that one reader of these packs downloads.
fn most(target: &str, packs: &[(String, Vec<u8>)]) -> usize {
    let size = |wanted: &str| {
        let (_, bytes) = packs.iter().find(|(name, _)| name.strip_suffix(".pack") == Some(wanted)).unwrap();
        compressed(bytes)
    };
    let all: usize = packs.iter().map(|(_, bytes)| compressed(bytes)).sum();
    let table = size(LANGUAGES_FILE.trim_end_matches(".pack"));
    let reader = |(name, bytes): &(String, Vec<u8>)| {
        let pack = Pack::open(bytes).unwrap();
        let chain: usize = pack.chain().filter(|_| !pack.is_complete()).map(size).sum();
        (table + size(name.trim_end_matches(".pack")) + chain, name.clone())
    };
    let (most, name) = packs.iter().filter(|(name, _)| name != LANGUAGES_FILE).map(reader).max().unwrap();
    println!("{target}: all: {all}, the languages table: {table}, one reader at most: {most} ({name})");
    most
}
