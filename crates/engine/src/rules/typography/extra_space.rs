//! `extra-space`: two spaces in a row, and a space beside a mark that has none.

use std::ops::Range;

use super::scripts::{before, from, is_chinese, is_english, is_japanese};
use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, ProseKind, Reports};
use crate::syntax::markdown::Line;

/// The most bytes of an excerpt on either side.
const MAX_EXCERPT: usize = 20;

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    let is_full_width = is_chinese(prose) || is_japanese(prose);
    let is_english = is_english(prose);
    for line in prose.lines {
        let text = line.as_str();
        // Markdown's own spaces mean nothing, and columns are no mistake.
        let may_repeat = prose.kind == ProseKind::Article || is_layout(text);
        let mut end = 0;
        while let Some(start) = text[end..].find(' ').map(|at| end + at) {
            end = text[start..].find(|c| c != ' ').map_or(text.len(), |length| start + length);
            let sides = (before(line, start), from(line, end));
            let (Some(previous), Some(next)) = sides else { continue };
            // At an argument or a variant that is empty, spaces from both of its sides meet.
            if previous == '\n' || next == '\n' || line.is_opaque(start) || !line.is_written(start..end) {
                continue;
            }
            // An example of an argument or code beside a space is no mark of the sentence.
            let is_full_width = is_full_width && ![start - 1, end].into_iter().any(|at| line.is_opaque(at));
            if is_full_width && (takes_no_space_before(next) || takes_no_space_after(previous)) {
                beside(line, start..end, if takes_no_space_before(next) { next } else { previous }, reports);
            } else if is_english && next == ',' && previous.is_alphanumeric() && !line.is_opaque(end) {
                beside(line, start..end, next, reports);
            } else if end - start > 1 && !may_repeat {
                let text = excerpt(line, &(start..end));
                reports.emit(Finding::ExtraSpaceDoubled { text }, line, start..end, Some(" ".to_owned()));
            }
        }
    }
}

/// Whether a text of several lines has columns: runs of spaces that nobody types by mistake, or lines of a usage (`or:  tool FILE`).
fn is_layout(text: &str) -> bool {
    let is_usage = |line: &str| line.split_once(":  ").is_some_and(|(word, _)| !word.contains(' '));
    let is_column = |line: &str| line.starts_with('|') || line.contains("    ") || is_usage(line);
    text.contains('\n') && text.split('\n').any(|line| is_column(line.trim_start()))
}

fn takes_no_space_before(c: char) -> bool {
    matches!(c, '，' | '。' | '、' | '；' | '：' | '！' | '？' | '）')
}

/// After a sentence, a space may separate it from a link.
fn takes_no_space_after(c: char) -> bool {
    matches!(c, '，' | '、' | '；' | '（')
}

fn beside(line: &Line, range: Range<usize>, mark: char, reports: &mut Reports<'_>) {
    let finding = Finding::ExtraSpaceBesideMark { mark: mark.to_string() };
    reports.emit(finding, line, range, Some(String::new()));
}

/// The spaces between the words around them. Chinese words are not separated.
fn excerpt(line: &Line, range: &Range<usize>) -> String {
    let text = line.as_str();
    let end = text[range.end..].char_indices().skip(1).find(|(at, c)| is_end(*at, *c));
    let start = text[..range.start].char_indices().rev().find(|(at, c)| is_end(range.start - at, *c));
    let start = start.map_or(0, |(at, c)| at + c.len_utf8());
    text[start..end.map_or(text.len(), |(at, _)| range.end + at)].to_owned()
}

/// Whether an excerpt ends at this character, so many bytes from its middle.
fn is_end(distance: usize, c: char) -> bool {
    c.is_whitespace() || distance > MAX_EXCERPT
}
