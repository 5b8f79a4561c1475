//! `sentence-case`: an English message with capitals in the middle, or without one at the beginning.

use std::cell::LazyCell;
use std::ops::Range;

use codegloss_runtime::Field;

use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, ProseKind, Reports};
use crate::syntax::markdown::Line;

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    if prose.kind != ProseKind::Field(Field::Message) || prose.language.language.as_str() != "en" {
        return;
    }
    for line in prose.lines {
        let text = line.as_str();
        let names = LazyCell::new(|| names(prose, line));
        let mut is_first = true;
        for (at, word) in words(text) {
            let range = at..at + word.len();
            // After an argument, a sentence may go on.
            let is_wrong =
                if is_first { begins_small(word) && !line.has_opaque(0..at) } else { is_capitalized(word) };
            if is_wrong && !line.has_opaque(range.clone()) && !is_name(&names, at) {
                reports.emit(Finding::SentenceCase { word: word.to_owned() }, line, range, None);
                break;
            }
            let after = &text[at + word.len()..];
            is_first = after.starts_with([':', '.', '?', '!']) && after[1..].starts_with(char::is_whitespace);
        }
    }
}

/// The words of a text with their places.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_letter = |c: char| c.is_alphanumeric() || matches!(c, '_' | '\'' | '’' | '-');
    let words = text.split(move |c| !is_letter(c)).filter(|word| !word.is_empty());
    words.map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// Whether a word is written small: `iOS` has its capitals elsewhere.
fn begins_small(word: &str) -> bool {
    word.chars().all(|c| !c.is_uppercase()) && word.starts_with(char::is_lowercase)
}

/// Whether only the first letter is a capital. Abbreviations have more, and `I` is one.
fn is_capitalized(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_some_and(char::is_lowercase)
        && !letters.any(char::is_uppercase)
}

/// The words of the glossary in a line, in their order.
fn names(prose: &Prose<'_>, line: &Line) -> Vec<Range<usize>> {
    let hits = prose.project.resolved.glossary.found(prose.locale, line.as_str());
    hits.filter(|hit| !hit.is_avoided).map(|hit| hit.range).collect()
}

fn is_name(names: &[Range<usize>], at: usize) -> bool {
    let index = names.partition_point(|name| name.end <= at);
    names.get(index).is_some_and(|name| name.start <= at)
}
