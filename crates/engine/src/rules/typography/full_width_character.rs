//! `full-width-character`: letters and digits that an input method wrote in the width of a Chinese character, such as `２０`.

use super::scripts::end_of_run;
use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, Reports};

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
            let finding = Finding::FullWidthCharacter { text: text.to_owned(), fixed: fixed.clone() };
            reports.emit(finding, line, at..end, Some(fixed));
        }
    }
}

fn is_letter_or_digit(c: char) -> bool {
    matches!(c, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

fn half_width(c: char) -> char {
    u32::from(c).checked_sub(DISTANCE).and_then(char::from_u32).unwrap_or(c)
}
