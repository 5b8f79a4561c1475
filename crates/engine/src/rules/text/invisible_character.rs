//! `invisible-character` and `invisible-character-in-name`: characters that nobody sees, in every file that people write. The names of
//! files are looked at where they are read.

use std::ops::Range;

use crate::diagnostics::invisible::{finding, is_invisible, is_needed};
use crate::diagnostics::{Diagnostics, Span};
use crate::project::messages::ParsedFiles;
use crate::source::{SourceFile, Sources};
use crate::syntax::markdown;
use crate::syntax::toml;

/// In how many lines of a file they are reported one by one. A tool that puts them in does so everywhere.
const MAX_LINES: usize = 20;

/// An invisible character that has no business where it is.
struct Found {
    /// The bytes that it is written with.
    range: Range<usize>,
    character: char,
    is_in_name: bool,
}

/// What tells from the texts around a character whether it belongs there.
type Needed = fn(&str, char, &str) -> bool;

/// Reports them by line: each line's first one, with how many there are.
pub(crate) fn check(sources: &Sources, parsed: &mut ParsedFiles, findings: &mut Diagnostics) {
    // What a publisher adds to the head of each page is not looked into.
    let files =
        sources.texts("").filter(|file| !file.path.starts_with("site/") || file.path.ends_with(".md"));
    for file in files {
        let mut found = match file.path.rsplit('.').next() {
            Some("toml") => in_toml(file),
            Some("ftl") => in_fluent(file, parsed),
            Some("md") => in_markdown(file),
            _ => raw(&file.text, 0..file.text.len(), is_needed),
        };
        found.sort_by_key(|found| found.range.start);
        let (names, texts): (Vec<Found>, Vec<Found>) = found.into_iter().partition(|found| found.is_in_name);
        report(file, true, &names, findings);
        report(file, false, &texts, findings);
    }
}

fn report(file: &SourceFile, are_in_names: bool, found: &[Found], findings: &mut Diagnostics) {
    let is_one_line =
        |one: &Found, next: &Found| !file.text[one.range.start..next.range.start].contains('\n');
    let lines: Vec<&[Found]> = found.chunk_by(is_one_line).collect();
    for (index, line) in lines.iter().take(MAX_LINES).enumerate() {
        let more = if index + 1 == MAX_LINES { lines.len() - MAX_LINES } else { 0 };
        let span = Span::new(&file.path, line[0].range.clone());
        if let Some(finding) = finding(are_in_names, line[0].character, line.len(), more) {
            findings.emit(finding, span);
        }
    }
}

/// Those that are written as they are. What is beyond the range is no neighbor of theirs.
fn raw(text: &str, range: Range<usize>, is_needed: Needed) -> Vec<Found> {
    let places = text[range.clone()].char_indices().filter(|(_, c)| is_invisible(*c));
    let written = places.map(|(at, c)| (range.start + at..range.start + at + c.len_utf8(), c));
    out_of_place(text, &range, written, is_needed)
}

/// Those of these characters, each with its bytes, that are not needed within the range.
fn out_of_place(
    text: &str,
    within: &Range<usize>,
    written: impl Iterator<Item = (Range<usize>, char)>,
    is_needed: Needed,
) -> Vec<Found> {
    let is_out_of_place = |(range, c): &(Range<usize>, char)| {
        is_invisible(*c) && !is_needed(&text[within.start..range.start], *c, &text[range.end..within.end])
    };
    let written = written.filter(is_out_of_place);
    written.map(|(range, character)| Found { range, character, is_in_name: false }).collect()
}

fn in_toml(file: &SourceFile) -> Vec<Found> {
    let text = &*file.text;
    if !text.contains('\\') && !text.contains(is_invisible) {
        return Vec::new();
    }
    let mut all = Vec::new();
    let mut end = 0;
    for string in toml::strings(file) {
        // Between strings are comments, and what does not parse.
        if string.range.start >= end {
            all.extend(raw(text, end..string.range.start, is_needed));
            end = string.range.end;
        }
        let is_in_name = file.path.starts_with("catalog/") && is_name(&string.key);
        let is_needed: Needed = if is_in_name { is_needed_in_name } else { is_needed };
        let escaped = out_of_place(text, &string.range, string.escapes.into_iter(), is_needed);
        let own = raw(text, string.range, is_needed).into_iter().chain(escaped);
        all.extend(own.map(|found| Found { is_in_name, ..found }));
    }
    all.extend(raw(text, end..text.len(), is_needed));
    all
}

/// A name is never hyphenated.
fn is_needed_in_name(before: &str, c: char, after: &str) -> bool {
    c != '\u{ad}' && is_needed(before, c, after)
}

/// Whether these keys lead to a name of a code, which people type and programs compare.
fn is_name(key: &str) -> bool {
    let key = key.strip_prefix("code.").unwrap_or_default();
    let names = ["code", "name", "symbol", "raised-by", "aliases", "replaced-by", "see-also"];
    names.contains(&key) || key.starts_with("symbol.") || key.starts_with("raised-by.")
}

fn in_fluent(file: &SourceFile, parsed: &mut ParsedFiles) -> Vec<Found> {
    let text = &*file.text;
    let whole = 0..text.len();
    let mut all = raw(text, whole.clone(), is_needed_in_fluent);
    if text.contains('\\') {
        let file = parsed.parse(file);
        let hidden = file.parsed.hidden.iter().cloned();
        all.extend(out_of_place(text, &whole, hidden, is_needed_in_fluent));
    }
    all
}

/// A literal `{ "…" }` is a part of the text around it.
fn is_needed_in_fluent(before: &str, c: char, after: &str) -> bool {
    let left = before.strip_suffix('"').and_then(|before| before.trim_end().strip_suffix('{'));
    let right = after.strip_prefix('"').and_then(|after| after.trim_start().strip_prefix('}'));
    is_needed(left.unwrap_or(before), c, right.unwrap_or(after))
}

fn in_markdown(file: &SourceFile) -> Vec<Found> {
    let whole = 0..file.text.len();
    let hidden = markdown::hidden(&file.text).into_iter();
    let mut all = out_of_place(&file.text, &whole, hidden, is_needed);
    all.extend(raw(&file.text, whole, is_needed));
    all
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Diagnostics, ParsedFiles, check};
    use crate::source::Sources;

    /// Where each finding of a file points.
    fn found(path: &str, text: &str) -> Vec<String> {
        let (sources, _) = Sources::from_files([(path, text.as_bytes())]);
        let mut findings = Diagnostics::default();
        check(&sources, &mut ParsedFiles::default(), &mut findings);
        let ranges = findings.into_vec().into_iter().map(|finding| finding.spans[0].range.clone());
        ranges.map(|range| text.strip_prefix('\u{feff}').unwrap_or(text)[range].to_owned()).collect()
    }

    /// A character reference is found where Markdown reads it: on pages, outside code. A message has it as text.
    #[test]
    fn references_are_found_where_they_are_read() {
        assert_eq!(found("site/guide/a.en.md", "`&rlm;` \\&rlm; &rlm;\n\n```\n&rlm;\n```\n"), ["&rlm;"]);
        assert_eq!(found("locales/en/a.ftl", "a = &rlm; & \u{200b} &amp;\n"), ["\u{200b}"]);
    }

    /// What is not written by people, or not checked, is left alone.
    #[test]
    fn other_files_are_left_alone() {
        for path in ["site/head.html", "site/static/a.md", "templates/assets/a.html"] {
            assert!(found(path, "\u{200b}").is_empty(), "{path}");
        }
        assert_eq!(found("templates/code.html", "\u{feff}\u{200b}"), ["\u{200b}"]);
    }

    fn fragments() -> impl Strategy<Value = String> {
        let fragment = prop_oneof![
            "[\u{200b}-\u{200f}\u{202a}-\u{202e}\u{feff}\u{e0061}\u{fe0f}]",
            "[ma👨🏴错\u{e9} =\"'{}.\\\\`&;#\\[\\]\n-]",
            Just("\\u200B".to_owned()),
            Just("\\U0000202E".to_owned()),
            Just("&rlm;".to_owned()),
            Just("&#x200b;".to_owned()),
            Just("\n[[code]]\ncode = \"".to_owned()),
            Just("\n    .b = ".to_owned()),
            Just("\"\"\"".to_owned()),
            Just("\r\n".to_owned()),
        ];
        proptest::collection::vec(fragment, 0..40).prop_map(|fragments| fragments.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        /// However a file is broken, each finding points to characters of it.
        #[test]
        fn any_file_is_looked_into(text in fragments()) {
            for path in ["catalog/a.toml", "locales/en/a.ftl", "site/guide/a.en.md", "templates/a.html"] {
                prop_assert!(found(path, &text).iter().all(|written| !written.is_empty()));
            }
        }
    }
}
