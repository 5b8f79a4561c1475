//! Half-width brackets after Chinese: `超时(3 秒)`, `（3 秒)`.

use std::ops::Range;

use crate::diagnostics::{Finding, Span};
use crate::rules::prose::Reports;
use crate::rules::typography::scripts::{before, is_han};
use crate::source::Sources;
use crate::syntax::markdown::Line;

pub(super) fn check(line: &Line, sources: &Sources, reports: &mut Reports<'_>) {
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, mark) in line.prose() {
        match mark {
            '(' | '（' => open.push((at, mark)),
            // A label such as `1)`, within brackets.
            ')' if open.last().is_some_and(|(_, mark)| *mark == '（') && is_closed(&line.as_str()[at..]) => {
            }
            ')' | '）' => match (open.pop(), mark) {
                (Some((start, '(')), ')') if is_wrong(line, start + 1..at) => {
                    pair(line, start..at + 1, sources, reports);
                }
                (Some((start, '(')), '）') => single(line, start, '(', '（', reports),
                (Some((_, '（')), ')') => single(line, at, ')', '）', reports),
                _ => {}
            },
            _ => {}
        }
    }
    // One that nothing closes is reported where it can be nothing else.
    for (at, _) in open.into_iter().filter(|(_, mark)| *mark == '(') {
        let is_before_han = line.as_str()[at + 1..].starts_with(is_han);
        if is_before_han && before(line, at).is_some_and(is_han) {
            single(line, at, '(', '（', reports);
        }
    }
}

/// Whether the next full-width bracket closes.
fn is_closed(text: &str) -> bool {
    text.find(['（', '）']).is_some_and(|next| text[next..].starts_with('）'))
}

/// Whether half-width brackets around this are wrong: they follow Chinese, and have Chinese, a word or a number between them. `(F)` is a
/// key, and `(s)` an ending.
fn is_wrong(line: &Line, content: Range<usize>) -> bool {
    let text = line.as_str()[content.clone()].trim();
    let is_word =
        text.starts_with(|c: char| is_han(c) || c.is_ascii_alphanumeric()) || line.is_opaque(content.start);
    let is_letter = text.len() == 1 && text.starts_with(|c: char| c.is_ascii_alphabetic());
    is_word && !is_letter && before(line, content.start - 1).is_some_and(is_han)
}

/// Reports both brackets at once, and keeps what the author wrote between them.
fn pair(line: &Line, range: Range<usize>, sources: &Sources, reports: &mut Reports<'_>) {
    let finding = Finding::HalfWidthPunctuation { mark: "()".to_owned(), right: "（）".to_owned() };
    let ends = [line.span(range.start..range.start + 1), line.span(range.end - 1..range.end)];
    let [Some(open), Some(close)] = ends else { return };
    let is_whole = open.path == close.path && open.range.end <= close.range.start;
    let span = if is_whole { Span::new(&open.path, open.range.start..close.range.end) } else { open };
    let written = sources.text(&span.path).and_then(|file| file.text.get(span.range.clone()));
    let content = written.and_then(|text| text.strip_prefix('(')?.strip_suffix(')'));
    let fixed = content.map(|content| format!("（{}）", content.trim()));
    reports.emit_at(finding, span, fixed);
}

fn single(line: &Line, at: usize, mark: char, right: char, reports: &mut Reports<'_>) {
    let finding = Finding::HalfWidthPunctuation { mark: mark.to_string(), right: right.to_string() };
    reports.emit(finding, line, at..at + mark.len_utf8(), Some(right.to_string()));
}
