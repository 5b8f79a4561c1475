//! `irregular-space`: spaces at the end of a line, full-width spaces.

use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Span};
use crate::rules::Project;
use crate::rules::prose::{Prose, Reports};
use crate::source::SourceFile;
use crate::syntax::markdown::Line;

const FULL_WIDTH: char = '\u{3000}';

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    let is_japanese = prose.language.language.as_str() == "ja";
    for line in prose.lines {
        if !is_japanese && line.as_str().contains(FULL_WIDTH) {
            full_width(line, reports);
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
