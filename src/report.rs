//! What the tool prints: the one place that writes to a terminal.

use std::io::{IsTerminal as _, Write as _};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use codegloss_build::{Diagnostic, DiagnosticArgument, Severity, Sources, Span, Wording};
use serde::Serialize;

/// Speaks to the user, in their language.
pub(crate) struct Reporter {
    pub(crate) wording: Wording,
}

/// A finding for programs.
#[derive(Serialize)]
struct Finding<'a> {
    rule: &'static str,
    severity: &'static str,
    message: String,
    help: String,
    arguments: serde_json::Map<String, serde_json::Value>,
    spans: Vec<Place<'a>>,
}

/// A place for programs: lines and columns from 1, columns in code points.
#[derive(Serialize)]
struct Place<'a> {
    path: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
struct Findings<'a> {
    errors: usize,
    warnings: usize,
    #[serde(rename = "findings")]
    list: Vec<Finding<'a>>,
}

impl Reporter {
    pub(crate) fn new(tag: &str) -> Self {
        Self { wording: Wording::new(tag) }
    }

    /// Says a line on standard output.
    pub(crate) fn say(&self, id: &str, arguments: &[(&str, DiagnosticArgument)]) {
        print(&format!("{}\n", self.wording.say(id, arguments)));
    }

    /// Says why nothing could be done, on standard error.
    pub(crate) fn fail(&self, id: &str, arguments: &[(&str, DiagnosticArgument)]) {
        let text = self.wording.say(id, arguments);
        eprint(&format!("{}\n", self.labelled("label-error", text)));
    }

    /// A label and what it labels, on one line.
    pub(crate) fn labelled(&self, label: &str, text: String) -> String {
        let label = self.wording.say(label, &[]);
        self.wording.say("labelled", &[("label", label.into()), ("text", text.into())])
    }

    /// Says something beside the matter, on standard error.
    pub(crate) fn aside(&self, id: &str, arguments: &[(&str, DiagnosticArgument)]) {
        eprint(&format!("{}\n", self.wording.say(id, arguments)));
    }

    /// Shows progress on one line of a terminal; silent in a pipe.
    pub(crate) fn progress(&self, id: &str, done: usize, total: usize) {
        if std::io::stderr().is_terminal() {
            let text = self.wording.say(id, &[("done", done.into()), ("total", total.into())]);
            eprint(&format!("\r\x1b[2K{text}"));
        }
    }

    /// Prints every finding with the author's own text underlined.
    pub(crate) fn findings(&self, sources: &Sources, findings: &[Diagnostic]) {
        let renderer = Renderer::styled();
        let mut out = anstream::stdout().lock();
        for finding in findings {
            let text = renderer.render(&[self.group(sources, finding)]);
            if out.write_all(format!("{text}\n\n").as_bytes()).is_err() {
                return;
            }
        }
        let _ = out.flush();
    }

    /// How many there were, on one line.
    pub(crate) fn summary(&self, findings: &[Diagnostic], codes: usize, locales: usize) {
        let (errors, warnings) = count(findings);
        match (errors, warnings) {
            (0, 0) => self.say("summary-clean", &[("codes", codes.into()), ("locales", locales.into())]),
            (0, _) => self.say("summary-warnings", &[("warnings", warnings.into())]),
            _ => self.say("summary-findings", &[("errors", errors.into()), ("warnings", warnings.into())]),
        }
    }

    /// Prints every finding as JSON.
    pub(crate) fn findings_json(&self, sources: &Sources, findings: &[Diagnostic]) {
        let (errors, warnings) = count(findings);
        let list = findings
            .iter()
            .map(|finding| Finding {
                rule: finding.rule.id(),
                severity: match finding.severity() {
                    Severity::Error => "error",
                    Severity::Warning => "warning",
                },
                message: self.wording.title(finding),
                help: self.wording.advice(finding),
                arguments: finding
                    .arguments
                    .iter()
                    .map(|(name, value)| ((*name).to_owned(), argument(value)))
                    .collect(),
                spans: finding.spans.iter().map(|span| place(sources, span)).collect(),
            })
            .collect();
        print_json(&Findings { errors, warnings, list });
    }

    fn group<'a>(&self, sources: &'a Sources, finding: &'a Diagnostic) -> Group<'a> {
        let (level, label) = match finding.severity() {
            Severity::Error => (Level::ERROR, "label-error"),
            Severity::Warning => (Level::WARNING, "label-warning"),
        };
        let title = level
            .with_name(self.wording.say(label, &[]))
            .primary_title(self.wording.title(finding))
            .id(finding.rule.id());
        let mut group = Group::with_title(title);
        for (index, span) in finding.spans.iter().enumerate() {
            let kind = match index {
                0 => AnnotationKind::Primary,
                _ => AnnotationKind::Context,
            };
            let label = (index > 0).then(|| self.wording.say("label-other-place", &[]));
            group = match sources.text(&span.path) {
                Some(file) if !span.range.is_empty() => {
                    let (text, line, range) = excerpt(&file.text, span.range.clone());
                    let annotation = kind.span(range).label(label);
                    group.element(
                        Snippet::source(text).path(&*span.path).line_start(line).annotation(annotation),
                    )
                }
                _ => group.element(Origin::path(&*span.path)),
            };
        }
        let help = Level::HELP.with_name(self.wording.say("label-help", &[]));
        group.element(help.message(self.wording.advice(finding)))
    }
}

/// The lines around a place, the number of the first of them, and the place in them. A page of a hostile file is
/// no more to print than one of an honest one.
fn excerpt(text: &str, range: std::ops::Range<usize>) -> (&str, usize, std::ops::Range<usize>) {
    let clamp =
        |index: usize| (0..=index.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let (start, end) = (clamp(range.start), clamp(range.end));
    let first = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let last = text[end..].find('\n').map_or(text.len(), |newline| end + newline);
    let line = text[..first].matches('\n').count() + 1;
    (text[first..last].trim_end_matches('\r'), line, start - first..end - first)
}

fn count(findings: &[Diagnostic]) -> (usize, usize) {
    let errors = findings.iter().filter(|finding| finding.severity() == Severity::Error).count();
    (errors, findings.len() - errors)
}

fn argument(value: &DiagnosticArgument) -> serde_json::Value {
    match value {
        DiagnosticArgument::Text(text) => text.as_str().into(),
        DiagnosticArgument::Number(number) => (*number).into(),
        _ => serde_json::Value::Null,
    }
}

fn place<'a>(sources: &Sources, span: &'a Span) -> Place<'a> {
    let text = sources.text(&span.path).map_or("", |file| &*file.text);
    let position = |index: usize| {
        let before = text.get(..index).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    };
    let (line, column) = position(span.range.start);
    let (end_line, end_column) = position(span.range.end);
    Place { path: &span.path, line, column, end_line, end_column }
}

/// Prints text as it is on standard output. A reader that has gone away is no fault.
pub(crate) fn print(text: &str) {
    let mut out = anstream::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Prints text as it is on standard error.
pub(crate) fn eprint(text: &str) {
    let mut err = anstream::stderr().lock();
    let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
}

/// Takes the line of progress away.
pub(crate) fn progress_ends() {
    if std::io::stderr().is_terminal() {
        eprint("\r\x1b[2K");
    }
}

/// Prints a value as JSON.
pub(crate) fn print_json(value: &impl Serialize) {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    print(&format!("{text}\n"));
}
