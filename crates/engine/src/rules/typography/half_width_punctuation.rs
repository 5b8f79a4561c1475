//! `half-width-punctuation`: the punctuation of English in a Chinese or Japanese sentence, such as `为空,或`.

mod brackets;

use std::cell::LazyCell;

use super::scripts::{before, from, is_chinese, is_full_width_mark, is_han, is_han_or_kana, is_japanese};
use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, Reports};
use crate::syntax::markdown::Line;

/// Each mark with the one that is written in its place.
const MARKS: [(char, char); 6] =
    [(',', '，'), ('.', '。'), (';', '；'), (':', '：'), ('!', '！'), ('?', '？')];

/// Abbreviations that end with a period.
const ABBREVIATIONS: [&str; 6] = ["Inc", "Ltd", "Corp", "Co", "etc", "No"];

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    let is_wrong = match (is_chinese(prose), is_japanese(prose)) {
        (true, _) => is_wrong_in_chinese,
        (_, true) => is_wrong_in_japanese,
        _ => return,
    };
    for line in prose.lines.iter().filter(|line| line.as_str().chars().any(is_han_or_kana)) {
        let is_list = is_list(line.as_str());
        for (at, mark) in line.prose() {
            if let Some((_, right)) = MARKS.iter().find(|(wrong, _)| *wrong == mark)
                && is_wrong(line, at, mark)
                && !(mark == ',' && is_list(at))
            {
                emit(line, at, mark, *right, reports);
            }
        }
        if is_chinese(prose) {
            brackets::check(line, prose.project.sources, reports);
        }
    }
}

fn emit(line: &Line, at: usize, mark: char, right: char, reports: &mut Reports<'_>) {
    // A full-width mark has its space within it.
    let is_spaced = from(line, at + 1) == Some(' ') && !line.is_opaque(at + 1);
    let finding = Finding::HalfWidthPunctuation { mark: mark.to_string(), right: right.to_string() };
    reports.emit(finding, line, at..at + 1 + usize::from(is_spaced), Some(right.to_string()));
}

fn is_wrong_in_chinese(line: &Line, at: usize, mark: char) -> bool {
    let (previous, next) = (before(line, at), from(line, at + 1));
    // Marks that are repeated are another rule's.
    if previous == Some(mark) || next == Some(mark) {
        return false;
    }
    let follows_han = previous.is_some_and(is_han);
    match mark {
        ',' => follows_han || precedes_han(line, at),
        '.' => (follows_han && ends_sentence(next)) || ends_mixed_sentence(line, at),
        '?' => follows_han && !next.is_some_and(|c| c.is_ascii_alphanumeric()),
        ':' => follows_han && next != Some('/'),
        _ => follows_han,
    }
}

/// Japanese software has half-width brackets, colons and exclamation marks.
fn is_wrong_in_japanese(line: &Line, at: usize, mark: char) -> bool {
    let next = from(line, at + 1);
    let follows = before(line, at).is_some_and(is_han_or_kana);
    follows
        && match mark {
            ',' => true,
            '.' => ends_sentence(next),
            _ => false,
        }
}

fn ends_sentence(next: Option<char>) -> bool {
    next.is_none_or(|c| c.is_whitespace() || matches!(c, '”' | '’' | '」'))
}

/// A comma that is after a word in Latin letters, code or an example, and before Chinese.
fn precedes_han(line: &Line, at: usize) -> bool {
    let follows_word = before(line, at).is_some_and(|c| c.is_ascii_alphabetic() || c == ')')
        || at.checked_sub(1).is_some_and(|last| line.is_opaque(last));
    follows_word && line.as_str()[at + 1..].trim_start_matches(' ').chars().next().is_some_and(is_han)
}

/// A period at the end of a Chinese sentence whose last word is in Latin letters.
fn ends_mixed_sentence(line: &Line, at: usize) -> bool {
    if from(line, at + 1).is_some() {
        return false;
    }
    let text = &line.as_str()[..at];
    let word = text.rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '.').next().unwrap_or_default();
    text.contains(is_full_width_mark)
        && word.len() > 1
        && !word.contains('.')
        && !ABBREVIATIONS.contains(&word)
}

/// Whether a comma of this text is one of a list. Words to search for, and other values that only programs read, are separated by
/// half-width commas.
fn is_list(text: &str) -> impl Fn(usize) -> bool {
    let is_sentence = LazyCell::new(|| text.contains(is_full_width_mark));
    let has_others = LazyCell::new(|| text.matches(',').nth(1).is_some());
    move |at| {
        let precedes_word =
            text[at + 1..].strip_prefix(' ').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii()));
        !*is_sentence && (precedes_word || *has_others)
    }
}
