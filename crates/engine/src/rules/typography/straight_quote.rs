//! `straight-quote`: straight quotation marks in Chinese, and straight quotation marks and apostrophes beside curly ones in other languages.

use super::scripts::{before, from, is_chinese, is_han, next_char};
use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, Reports};
use crate::syntax::markdown::Line;

/// The most characters of a word on either side of its mark that a finding repeats.
const MAX_SHOWN: usize = 40;

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    let has = |mark: char| prose.lines.iter().any(|line| line.prose().any(|(_, c)| c == mark));
    if is_chinese(prose) {
        prose.lines.iter().filter(|line| line.as_str().contains('"')).for_each(|line| pairs(line, reports));
        return;
    }
    if has('"') && (has('“') || has('”')) {
        for line in prose.lines {
            for (at, _) in line.prose().filter(|(at, c)| *c == '"' && !is_in_tag(&line.as_str()[..*at])) {
                reports.emit(Finding::StraightQuoteMixed { text: word(line, at) }, line, at..at + 1, None);
            }
        }
    }
    if has('\'') && prose.lines.iter().any(|line| apostrophes(line, '’').next().is_some()) {
        for line in prose.lines {
            for at in apostrophes(line, '\'') {
                let finding = Finding::StraightQuoteApostrophe { text: word(line, at) };
                reports.emit(finding, line, at..at + 1, Some("’".to_owned()));
            }
        }
    }
}

/// Whether a text ends within the attributes of an HTML element.
fn is_in_tag(before: &str) -> bool {
    let tag = before.rfind('<').map(|start| &before[start + 1..]);
    tag.is_some_and(|tag| {
        tag.starts_with(|c: char| c.is_ascii_alphabetic()) && !tag.contains('>') && tag.contains('=')
    })
}

/// The places of a mark between two letters.
fn apostrophes(line: &Line, mark: char) -> impl Iterator<Item = usize> + '_ {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let marks = line.prose().filter(move |(_, c)| *c == mark);
    marks.map(|(at, _)| at).filter(move |at| {
        is_letter(before(line, *at)) && is_letter(from(line, next_char(line.as_str(), *at)))
    })
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
