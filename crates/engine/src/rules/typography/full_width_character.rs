//! `full-width-character`: letters and digits that an input method wrote in the width of a Chinese character, such as `２０`.

use std::ops::Range;

use super::missing_space;
use super::scripts::{end_of_run, is_chinese};
use crate::diagnostics::{Finding, Rule};
use crate::rules::prose::{Prose, Reports};
use crate::syntax::markdown::Line;

/// From a character in the range of ASCII to its full-width form.
const DISTANCE: u32 = 0xfee0;

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    for line in prose.lines {
        let mut end = 0;
        for (at, c) in line.prose() {
            if at < end || !is_letter_or_digit(c) {
                continue;
            }
            end = end_of_run(line, at, is_letter_or_digit);
            let text = &line.as_str()[at..end];
            let fixed: String = text.chars().map(half_width).collect();
            let written = with_spaces(prose, line, at..end, &fixed);
            let finding = Finding::FullWidthCharacter { text: text.to_owned(), fixed };
            reports.emit(finding, line, at..end, Some(written));
        }
    }
}

/// The text in the place of a range, with the spaces that Chinese has around it: `missing-space` would ask for them.
fn with_spaces(prose: &Prose<'_>, line: &Line, range: Range<usize>, fixed: &str) -> String {
    if !is_chinese(prose) || prose.project.settings.levels.is_off(Rule::MissingSpace) {
        return fixed.to_owned();
    }
    let whole = format!("{}{fixed}{}", &line.as_str()[..range.start], &line.as_str()[range.end..]);
    let space = |border: usize, edge: usize| {
        let last = whole[..border].char_indices().next_back();
        let is_missing = last.is_some_and(|(at, _)| missing_space::is_missing(&whole, at));
        // Beside markup, the space may belong on either side.
        if is_missing && !line.is_edge(edge) { " " } else { "" }
    };
    let (left, right) = (space(range.start, range.start), space(range.start + fixed.len(), range.end));
    format!("{left}{fixed}{right}")
}

fn is_letter_or_digit(c: char) -> bool {
    matches!(c, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

fn half_width(c: char) -> char {
    u32::from(c).checked_sub(DISTANCE).and_then(char::from_u32).unwrap_or(c)
}
