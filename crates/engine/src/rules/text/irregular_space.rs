//! `irregular-space`: several spaces in a row, spaces at the end of a line, full-width spaces.

use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Span};
use crate::rules::Project;
use crate::rules::prose::{Prose, ProseKind, Reports};
use crate::source::SourceFile;
use crate::syntax::markdown::Line;

const FULL_WIDTH: char = '\u{3000}';

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    let is_japanese = prose.language.language.as_str() == "ja";
    for line in &prose.lines {
        // Markdown's own spaces mean nothing.
        if prose.kind != ProseKind::Article && line.as_str().contains("  ") && !is_layout(line.as_str()) {
            repeated(line, reports);
        }
        if !is_japanese && line.as_str().contains(FULL_WIDTH) {
            full_width(line, reports);
        }
    }
}

/// Whether a text of several lines has columns: runs of spaces that nobody types by mistake.
fn is_layout(text: &str) -> bool {
    let is_column = |line: &str| line.starts_with('|') || line.contains("    ");
    text.contains('\n') && text.split('\n').any(|line| is_column(line.trim_start()))
}

fn repeated(line: &Line, reports: &mut Reports<'_>) {
    let text = line.as_str();
    let mut spaces = line.prose().filter(|(_, c)| *c == ' ').map(|(at, _)| at).peekable();
    while let Some(start) = spaces.next() {
        let mut end = start + 1;
        while spaces.next_if_eq(&end).is_some() {
            end += 1;
        }
        let count = end - start;
        let is_inside = !text[..start].trim_end_matches(' ').is_empty()
            && !text[..start].ends_with('\n')
            && text[end..].starts_with(|c: char| !c.is_whitespace());
        if count > 1 && is_inside && line.is_written(start..end) {
            reports.emit(Finding::IrregularSpaceRepeated { count }, line, start..end, Some(" ".to_owned()));
        }
    }
}

/// At the beginning of a line it is an indent.
fn full_width(line: &Line, reports: &mut Reports<'_>) {
    let mut before = '\n';
    for (at, c) in line.as_str().char_indices() {
        if c == FULL_WIDTH && before != '\n' && before != FULL_WIDTH && !line.is_opaque(at) {
            reports.emit(Finding::IrregularSpaceIdeographic, line, at..at + c.len_utf8(), None);
        }
        before = if c == FULL_WIDTH && before == '\n' { '\n' } else { c };
    }
}

/// The ends of lines in the files of messages, which no text has any more.
pub(in crate::rules) fn check_line_ends(project: &Project<'_>, findings: &mut Diagnostics) {
    for file in project.sources.texts("").filter(|file| file.path.ends_with(".ftl")) {
        for (start, end) in line_ends(file) {
            let span = Span::new(&file.path, start..end);
            let diagnostic = Diagnostic::new(Finding::IrregularSpaceTrailing, span.clone());
            findings.push(diagnostic.with_fix(span, String::new()));
        }
    }
}

/// Where the spaces after a text begin and end.
fn line_ends(file: &SourceFile) -> impl Iterator<Item = (usize, usize)> {
    let mut start = 0;
    file.text.split_inclusive('\n').filter_map(move |whole| {
        let begin = start;
        start += whole.len();
        let line = whole.trim_end_matches(['\n', '\r']);
        let text = line.trim_end_matches([' ', '\t']);
        // After a sign of Fluent's own, no text ends.
        let is_text = !text.is_empty() && !text.starts_with('#') && !text.ends_with(['=', '{', '}', '>']);
        (is_text && text.len() < line.len()).then_some((begin + text.len(), begin + line.len()))
    })
}
