//! Links: with a space between their brackets, or with full-width brackets. What is in the second pair is a label of a link or an
//! address; all other brackets are punctuation.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diagnostics::Finding;
use crate::rules::prose::Reports;
use crate::syntax::markdown::Line;

/// Brackets that look alike, opening and closing.
const SQUARE: [[char; 3]; 2] = [['[', '［', '【'], [']', '］', '】']];
const ROUND: [[char; 2]; 2] = [['(', '（'], [')', '）']];

/// The second pair of brackets.
struct Second {
    range: Range<usize>,
    /// The target with its brackets, as it was meant.
    instead: String,
    is_ascii: bool,
}

pub(super) fn check(line: &Line, labels: &BTreeSet<&str>, reports: &mut Reports<'_>) {
    let text = line.as_str();
    if !text.contains(SQUARE[1]) {
        return;
    }
    // The last bracket that nothing has closed yet.
    let mut open = None;
    for (at, c) in text.char_indices() {
        if SQUARE[0].contains(&c) {
            open = Some(at).filter(|at| !line.is_opaque(*at));
        }
        let Some(start) = open.filter(|_| SQUARE[1].contains(&c) && !line.is_opaque(at)) else { continue };
        let end = at + c.len_utf8();
        let Some(second) = second(text, end, labels) else { continue };
        open = None;
        let words = text[start..at].trim_start_matches(SQUARE[0]);
        let has_space = second.range.start > end;
        let is_ascii = c == ']' && text[start..].starts_with('[') && second.is_ascii;
        if words.trim().is_empty() || (is_ascii && !has_space) {
            continue;
        }
        let range = start..second.range.end;
        let (text, instead) = (text[range.clone()].to_owned(), format!("[{words}]{}", second.instead));
        let fixed = Some(instead.clone());
        let finding = if is_ascii {
            Finding::BrokenMarkupSpaces { text, instead }
        } else {
            Finding::BrokenMarkupFullWidth { text, instead }
        };
        reports.emit(finding, line, range, fixed);
    }
}

fn second(text: &str, from: usize, labels: &BTreeSet<&str>) -> Option<Second> {
    let rest = text[from..].trim_start_matches([' ', '\u{3000}']);
    let start = text.len() - rest.len();
    let open = rest.chars().next()?;
    let inside = &rest[open.len_utf8()..];
    let found = |length: usize, close: char, instead| {
        let range = start..start + open.len_utf8() + length + close.len_utf8();
        Some(Second { range, instead, is_ascii: open.is_ascii() && close.is_ascii() })
    };
    if SQUARE[0].contains(&open) {
        let (length, close) = inside.char_indices().find(|(_, c)| SQUARE[1].contains(c))?;
        let label = inside[..length].trim();
        return if labels.contains(label) { found(length, close, format!("[{label}]")) } else { None };
    }
    if ROUND[0].contains(&open) {
        // The address ends before the next bracket of words.
        let is_end = |c: &char| ROUND[1].contains(c) || SQUARE[1].contains(c);
        let (length, close) =
            inside.char_indices().find(|(_, c)| is_end(c)).filter(|(_, c)| ROUND[1].contains(c))?;
        let target = inside[..length].trim();
        return if is_address(target) { found(length, close, format!("({target})")) } else { None };
    }
    None
}

fn is_address(target: &str) -> bool {
    let begins = ["http://", "https://", "mailto:", "code:", "guide:"];
    let is_page = target.starts_with("../") || (target.contains(".html") && target.contains('/'));
    !target.contains(char::is_whitespace)
        && (is_page || begins.iter().any(|scheme| target.starts_with(scheme)))
}
