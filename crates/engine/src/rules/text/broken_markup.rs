//! `broken-markup`: characters that were meant as markup, and are text.

mod emphasis;
mod headings;
mod items;
mod links;
mod rows;
mod ticks;

use std::ops::Range;

use codegloss_runtime::Field;

use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, ProseKind, Reports};
use crate::syntax::markdown::Line;

/// The longest piece of text that a finding repeats, in characters.
const MAX_SHOWN: usize = 24;

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    if !prose.has_markup {
        return;
    }
    for line in prose.lines {
        emphasis::check(line, reports);
        ticks::check(line, reports);
        links::check(line, &prose.names.labels, reports);
    }
    if prose.kind == ProseKind::Article {
        headings::check(prose.lines, reports);
    } else {
        rows::check(prose.lines, reports);
    }
    if prose.kind != ProseKind::Field(Field::Message) {
        items::check(prose.lines, reports);
    }
}

/// The runs of a mark in the prose of a line.
fn runs(line: &Line, mark: char) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    if !line.as_str().contains(mark) {
        return runs;
    }
    for (at, c) in line.prose().filter(|(_, c)| *c == mark) {
        let end = at + c.len_utf8();
        match runs.last_mut() {
            Some(last) if last.end == at => last.end = end,
            _ => runs.push(at..end),
        }
    }
    runs
}

/// The characters on both sides of a range.
fn beside(text: &str, range: &Range<usize>) -> [Option<char>; 2] {
    [text[..range.start].chars().next_back(), text[range.end..].chars().next()]
}

/// Reports a mark that nothing closes.
fn unclosed(line: &Line, mark: Range<usize>, reports: &mut Reports<'_>) {
    let rest = line.as_str()[mark.start..].lines().next().unwrap_or_default();
    let mut text: String = rest.chars().take(MAX_SHOWN).collect();
    if text.len() < rest.len() {
        text.push('…');
    }
    reports.emit(Finding::BrokenMarkupUnclosed { text }, line, mark, None);
}
