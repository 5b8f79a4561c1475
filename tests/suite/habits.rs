//! The shipped texts, the manual, the READMEs and the command line have none of the habits of writing in `habits.tsv`.

use std::path::Path;

use regex::Regex;

use crate::support;

/// Patterns, with what to write in their place.
const HABITS: &str = include_str!("habits.tsv");

/// The folders and files whose texts are read. Translators' and developers' comments in them are texts, too.
const TEXTS: [&str; 30] = [
    ".github",
    "catalog",
    "locales",
    "site",
    "starter",
    "examples",
    "docs/catalog",
    "docs/dev",
    "docs/locales",
    "docs/site",
    "templates/words/en.ftl",
    "templates/words/zh-Hans.ftl",
    "crates/engine/words/en.ftl",
    "crates/engine/words/zh-Hans.ftl",
    "README.md",
    "README.zh-Hans.md",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "conformance/README.md",
    "crates/build/README.md",
    "crates/capi/README.md",
    "crates/engine/DIFFERENCES.md",
    "crates/engine/README.md",
    "crates/runtime/PACK.md",
    "crates/runtime/README.md",
    "fuzz/README.md",
    "js/README.md",
    "tests/README.md",
];

/// The kinds of files in those folders that hold texts.
const KINDS: [&str; 3] = ["ftl", "md", "toml"];

/// Lines that may have a habit: the file, words of the line, and why.
const EXCEPTIONS: [(&str, &str, &str); 22] = [
    ("templates/words/en.ftl", "site-search-synonyms", "the words that people type, whatever they are"),
    (
        "docs/locales/zh-Hans/catalog.ftl",
        "site-search-synonyms",
        "the words that people type, whatever they are",
    ),
    ("docs/locales/zh-Hans/cli.ftl", "符号链接", "symbolic link"),
    ("docs/locales/zh-Hans/finding.ftl", "符号链接", "symbolic link"),
    ("docs/locales/zh-Hans/finding.ftl", "表情符号", "emoji"),
    ("docs/locales/zh-Hans/rule.ftl", "符号链接", "symbolic link"),
    ("docs/locales/zh-Hans/rule.ftl", "表情符号", "emoji"),
    ("docs/locales/en/finding.ftl", "finding-please", "the rule about it"),
    ("docs/locales/en/rule.ftl", "rule-please", "the rule about it"),
    ("docs/locales/en/rule.ftl", "“please” makes instructions longer", "the rule about it"),
    ("docs/site/codes/rule/half-width-punctuation.zh-Hans.md", "设备, 参见", "what is wrong"),
    ("docs/site/codes/rule/please.en.md", "Please remove a device", "what is wrong"),
    ("docs/site/codes/rule/invalid-character-escape.en.md", "-console(sign", "code"),
    ("docs/site/guide/publish/look.zh-Hans.md", "一个域名下的所有主机", "a name in DNS"),
    ("docs/site/guide/reference/measurements.en.md", "on two threads at once", "what `cargo bench` prints"),
    ("docs/site/guide/reference/messages.en.md", "minus signs", "the name of that character"),
    ("docs/site/guide/apps/runtime.en.md", "line endings", "the term of art"),
    ("starter/locales/en/app.ftl", "Too many files at once", "at the same time"),
    ("templates/words/zh-Hans.ftl", "目录的读屏名称", "a table of contents"),
    ("templates/words/zh-Hans.ftl", "site-contents = 目录", "a table of contents"),
    ("crates/engine/DIFFERENCES.md", "The minus sign", "the name of that character"),
    ("crates/runtime/PACK.md", "minus sign", "the name of that character"),
];

struct Habit {
    language: &'static str,
    pattern: Regex,
    instead: &'static str,
    example: &'static str,
}

fn habits() -> impl Iterator<Item = Habit> {
    HABITS.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let fields: Vec<&str> = line.split('\t').collect();
        let [language, pattern, instead, example] = fields[..] else { panic!("four fields: {line}") };
        let pattern = Regex::new(&format!("(?i){pattern}")).unwrap();
        Habit { language, pattern, instead, example }
    })
}

/// The language of a file's texts: that of its name or folder, or else English.
fn language(path: &str) -> &'static str {
    if path.contains("zh-Hans") { "zh-Hans" } else { "en" }
}

/// A line as patterns see it: without code; of a catalog only comments, because its words are what people type.
fn text(path: &str, line: &str) -> String {
    if Path::new(path).extension().is_some_and(|kind| kind == "toml") && !line.starts_with('#') {
        return String::new();
    }
    line.split('`').step_by(2).collect::<Vec<_>>().join("`")
}

/// The files of a folder, or the file itself, by their paths in the repository.
fn files(place: &str) -> Vec<(String, Vec<u8>)> {
    let full = support::shipped().join(place);
    if full.is_file() {
        return vec![(place.to_owned(), std::fs::read(full).unwrap())];
    }
    let is_text =
        |path: &str| Path::new(path).extension().is_some_and(|kind| KINDS.iter().any(|text| kind == *text));
    let tree = support::read_tree(&full).into_iter().filter(|(path, _)| is_text(path));
    tree.map(|(path, bytes)| (format!("{place}/{path}"), bytes)).collect()
}

/// Every line of the texts: file, number, text.
fn lines() -> Vec<(String, usize, String)> {
    let mut lines = Vec::new();
    for place in TEXTS {
        for (path, bytes) in files(place) {
            let mut is_code = false;
            for (at, line) in String::from_utf8(bytes).unwrap().lines().enumerate() {
                let is_fence = line.starts_with("```");
                is_code ^= is_fence;
                if !is_code && !is_fence {
                    lines.push((path.clone(), at + 1, text(&path, line)));
                }
            }
        }
    }
    lines
}

/// A habit in a text is one that a reader of the language stumbles over. An exception that no line needs is an error, too.
#[test]
fn no_text_has_a_habit() {
    let habits: Vec<Habit> = habits().collect();
    let mut needed = Vec::new();
    let mut found = Vec::new();
    for (path, number, line) in lines() {
        let own = habits.iter().filter(|habit| habit.language == language(&path));
        for habit in own.filter(|habit| habit.pattern.is_match(&line)) {
            match EXCEPTIONS.iter().find(|(file, words, _)| path == *file && line.contains(words)) {
                Some(exception) => needed.push(exception.1),
                None => found.push(format!("{path}:{number}: {} ({}): {line}", habit.instead, habit.pattern)),
            }
        }
    }
    assert_eq!(found, [""; 0]);
    assert!(EXCEPTIONS.iter().all(|(_, words, _)| needed.contains(words)), "only {needed:?} is needed");
}

/// A pattern that finds nothing would hold nothing: each finds its example.
#[test]
fn each_pattern_finds_its_example() {
    for habit in habits() {
        assert!(habit.pattern.is_match(&text("", habit.example)), "{}", habit.pattern);
    }
}
