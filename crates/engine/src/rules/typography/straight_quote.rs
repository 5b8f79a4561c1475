//! `straight-quote`: straight quotation marks in Chinese, and beside curly ones in other languages.

use super::scripts::{before, from, is_chinese, is_han};
use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, Reports};
use crate::syntax::markdown::Line;

/// The most characters of a word on either side of its mark that a finding repeats.
const MAX_SHOWN: usize = 40;

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    let has = |mark: char| prose.lines.iter().any(|line| line.prose().any(|(_, c)| c == mark));
    if is_chinese(prose) {
        prose.lines.iter().filter(|line| line.as_str().contains('"')).for_each(|line| pairs(line, reports));
    } else if has('"') && (has('“') || has('”')) {
        for line in prose.lines {
            for (at, _) in line.prose().filter(|(_, c)| *c == '"') {
                reports.emit(Finding::StraightQuoteMixed { text: word(line, at) }, line, at..at + 1, None);
            }
        }
    }
}

/// Reports each pair that has Chinese beside it. A mark alone is one of inches.
fn pairs(line: &Line, reports: &mut Reports<'_>) {
    let marks: Vec<usize> = line.prose().filter(|(_, c)| *c == '"').map(|(at, _)| at).collect();
    if !marks.len().is_multiple_of(2) {
        return;
    }
    for pair in marks.chunks_exact(2) {
        let (open, close) = (pair[0], pair[1]);
        let beside = [before(line, open), from(line, open + 1), before(line, close), from(line, close + 1)];
        if beside.into_iter().flatten().any(is_han) {
            let content = &line.as_str()[open + 1..close];
            let (text, fixed) = (format!("\"{content}\""), format!("“{content}”"));
            let is_written = !(open..close).any(|at| line.is_opaque(at));
            let finding = Finding::StraightQuoteInChinese { text, fixed: fixed.clone() };
            reports.emit(finding, line, open..close + 1, is_written.then_some(fixed));
        }
    }
}

/// The word that the mark is part of, or what of a long one is around it.
fn word(line: &Line, at: usize) -> String {
    let text = line.as_str();
    let before = text[..at].chars().rev().take(MAX_SHOWN).take_while(|c| !c.is_whitespace());
    let start = at - before.map(char::len_utf8).sum::<usize>();
    let after = text[at..].chars().take(MAX_SHOWN).take_while(|c| !c.is_whitespace());
    text[start..at + after.map(char::len_utf8).sum::<usize>()].to_owned()
}
