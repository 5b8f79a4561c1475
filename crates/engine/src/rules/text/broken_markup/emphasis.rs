//! Two asterisks: apart from the words by spaces, full-width, or alone.

use std::ops::Range;

use super::{beside, runs, unclosed};
use crate::diagnostics::Finding;
use crate::rules::prose::Reports;
use crate::syntax::markdown::Line;

/// A pair of asterisks that is text.
struct Mark {
    range: Range<usize>,
    is_full_width: bool,
}

pub(super) fn check(line: &Line, reports: &mut Reports<'_>) {
    let text = line.as_str();
    let marks = marks(line);
    let mut left = marks.as_slice();
    while let [first, rest @ ..] = left {
        left = rest;
        if let Some(second) = rest.first().filter(|second| is_apart(text, first, second)) {
            left = &rest[1..];
            report(line, first, second, reports);
        } else if marks.len() == 1 && opens(text, first) {
            unclosed(line, first.range.clone(), reports);
        }
    }
}

/// Exactly two asterisks in a row, in their order. Within a word, as in `f**k` and `2**3`, they are signs.
fn marks(line: &Line) -> Vec<Mark> {
    let is_word = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let is_mark = |range: &Range<usize>| !beside(line.as_str(), range).into_iter().all(is_word);
    let of = |mark: char, is_full_width| {
        let pairs = runs(line, mark).into_iter().filter(move |range| range.len() == 2 * mark.len_utf8());
        pairs.filter(is_mark).map(move |range| Mark { range, is_full_width })
    };
    let mut marks: Vec<Mark> = of('*', false).chain(of('＊', true)).collect();
    marks.sort_by_key(|mark| mark.range.start);
    marks
}

/// Whether two marks are around words, and are no markup.
fn is_apart(text: &str, first: &Mark, second: &Mark) -> bool {
    let inside = &text[first.range.end..second.range.start];
    let words = inside.trim();
    let is_apart = words.len() < inside.len() || first.is_full_width || second.is_full_width;
    is_apart && !words.is_empty() && !words.contains('\n')
}

fn report(line: &Line, first: &Mark, second: &Mark, reports: &mut Reports<'_>) {
    let words = line.as_str()[first.range.end..second.range.start].trim();
    let range = first.range.start..second.range.end;
    let (text, instead) = (line.as_str()[range.clone()].to_owned(), format!("**{words}**"));
    let fixed = Some(instead.clone());
    let is_full_width = first.is_full_width || second.is_full_width;
    if is_full_width {
        reports.emit(Finding::BrokenMarkupFullWidth { text, instead }, line, range, fixed);
    } else if !words.is_ascii() || words.contains(' ') {
        // `a ** b ** c` is arithmetic.
        reports.emit(Finding::BrokenMarkupSpaces { text, instead }, line, range, fixed);
    }
}

/// Whether a mark alone begins what was to be emphasis: `**/*.js` and a footnote's sign do not.
fn opens(text: &str, mark: &Mark) -> bool {
    let [before, after] = beside(text, &mark.range);
    !mark.is_full_width
        && before.is_none_or(|c| c.is_whitespace() || !c.is_ascii())
        && after.is_some_and(|c| c.is_alphabetic() && (!c.is_ascii() || c.is_ascii_uppercase()))
}
