//! `repeated-punctuation`: the same mark twice, such as `，，` or `!!`.

use std::ops::Range;

use super::scripts::{before, from};
use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, Reports};
use crate::syntax::markdown::Line;

/// Marks that are never written twice. Two colons are in names, two periods in paths, two dashes and two ellipses are one mark in Chinese.
const MARKS: [char; 11] = ['，', '。', '、', '；', '：', '！', '？', ',', ';', '!', '?'];

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    for line in prose.lines {
        let mut marks = line.prose().filter(|(_, c)| MARKS.contains(c)).peekable();
        while let Some((start, mark)) = marks.next() {
            let mut end = start + mark.len_utf8();
            while marks.next_if_eq(&(end, mark)).is_some() {
                end += mark.len_utf8();
            }
            let text = &line.as_str()[start..end];
            // Three of these are an ellipsis. Three of those at the beginning are another program's note.
            let is_ellipsis = mark == '。' && text.len() >= 3 * mark.len_utf8();
            let begins = start == 0 || line.as_str()[..start].ends_with('\n');
            if text.len() > mark.len_utf8() && !is_ellipsis && !begins && !is_stand_in(line, &(start..end)) {
                let finding = Finding::RepeatedPunctuation { text: text.to_owned(), mark: mark.to_string() };
                reports.emit(finding, line, start..end, Some(mark.to_string()));
            }
        }
    }
}

/// Whether question marks are there for what nobody knows: `up ???? days ??:??`.
fn is_stand_in(line: &Line, marks: &Range<usize>) -> bool {
    let (previous, next) = (before(line, marks.start), from(line, marks.end));
    let is_word = !previous.is_some_and(char::is_alphanumeric);
    let is_in_time = previous == Some(':') || next == Some(':');
    line.as_str()[marks.clone()].starts_with('?') && is_word && (marks.len() > 3 || is_in_time)
}
