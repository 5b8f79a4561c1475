//! `breaking-space`: an ordinary space between a number and its unit.

use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, Reports};

/// The symbols of units, which are the same in all languages.
const SYMBOLS: [&str; 25] = [
    "B", "KB", "kB", "MB", "GB", "TB", "KiB", "MiB", "GiB", "TiB", "kbit/s", "Mbit/s", "ms", "s", "min", "h",
    "Hz", "kHz", "MHz", "GHz", "px", "mm", "cm", "km", "kg",
];

/// English words for units of time.
const WORDS: [&str; 10] =
    ["millisecond", "milliseconds", "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days"];

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    let language = prose.language.language.as_str();
    if matches!(language, "zh" | "ja" | "ko" | "th" | "lo" | "km" | "my" | "yue") {
        return;
    }
    for line in prose.lines {
        let text = line.as_str();
        for (space, _) in text.match_indices(' ') {
            if !text[..space].ends_with(|c: char| c.is_ascii_digit()) {
                continue;
            }
            let rest = &text[space + 1..];
            let unit = &rest[..rest.find(|c: char| !c.is_alphabetic() && c != '/').unwrap_or(rest.len())];
            let is_unit = SYMBOLS.contains(&unit) || (language == "en" && WORDS.contains(&unit));
            let range = space..space + 1;
            if is_unit
                && !line.has_opaque(range.clone())
                && !line.has_opaque(space + 1..space + 1 + unit.len())
            {
                let is_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
                let begin = text[..space].trim_end_matches(is_number).len();
                let finding = Finding::BreakingSpace { text: text[begin..=space + unit.len()].to_owned() };
                reports.emit(finding, line, range, Some("\u{a0}".to_owned()));
            }
        }
    }
}
