//! What the tool prints: the one place that writes to a terminal.

use std::io::{IsTerminal as _, Write as _};
use std::sync::OnceLock;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use codegloss_engine::hygiene::{for_json, for_terminal};
use codegloss_engine::{Diagnostic, DiagnosticArgument, Severity, Sources, Span, Wording};
use serde::Serialize;

use crate::places::{Excerpt, Places};

/// Why something that was printed did not arrive.
static LOST: OnceLock<String> = OnceLock::new();

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
            eprint_styled(&format!("\r\x1b[2K{text}"));
        }
    }

    /// Prints every finding with the author's own text underlined.
    pub(crate) fn findings(&self, sources: &Sources, findings: &[Diagnostic]) {
        let renderer = Renderer::styled();
        let places = Places::new(sources, findings);
        let mut out = anstream::stdout().lock();
        for finding in findings {
            let text = renderer.render(&[self.group(&places, finding)]).replace(JOINER_STAND_IN, JOINER);
            if !was_written(&out.write_all(format!("{text}\n\n").as_bytes())) {
                return;
            }
        }
        was_written(&out.flush());
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
        let places = Places::new(sources, findings);
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
                spans: finding.spans.iter().map(|span| place(&places, span)).collect(),
            })
            .collect();
        print_json(&Findings { errors, warnings, list });
    }

    fn group<'a>(&self, places: &Places<'a>, finding: &'a Diagnostic) -> Group<'a> {
        let (level, label) = match finding.severity() {
            Severity::Error => (Level::ERROR, "label-error"),
            Severity::Warning => (Level::WARNING, "label-warning"),
        };
        let title = level
            .with_name(self.wording.say(label, &[]))
            .primary_title(joined(&self.wording.title(finding)))
            .id(finding.rule.id());
        let mut group = Group::with_title(title);
        for (index, span) in finding.spans.iter().enumerate() {
            let kind = match index {
                0 => AnnotationKind::Primary,
                _ => AnnotationKind::Context,
            };
            let label = (index > 0).then(|| self.wording.say("label-other-place", &[]));
            let path = joined(&for_terminal(&span.path));
            let origin = Origin::path(path.clone());
            group = match places.excerpt(span) {
                Some(Excerpt { text, line, range, column }) => {
                    let snippet = Snippet::source(joined(&text)).line_start(line);
                    let snippet = snippet.annotation(kind.span(range).label(label));
                    match column {
                        None => group.element(snippet.path(path)),
                        Some(column) => group.element(origin.line(line).char_column(column)).element(snippet),
                    }
                }
                None => group.element(origin),
            };
        }
        let help = Level::HELP.with_name(self.wording.say("label-help", &[]));
        group.element(help.message(joined(&self.wording.advice(finding))))
    }
}

/// Joins the pictures of an emoji.
const JOINER: &str = "\u{200d}";

/// What the renderer is given for [`JOINER`], which it would take out: as wide and as long, and in no text that may be shown.
const JOINER_STAND_IN: &str = "\u{34f}";

fn joined(text: &str) -> String {
    text.replace(JOINER, JOINER_STAND_IN)
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

fn place<'a>(places: &Places<'_>, span: &'a Span) -> Place<'a> {
    let [(line, column), (end_line, end_column)] = places.ends(span);
    Place { path: &span.path, line, column, end_line, end_column }
}

/// Prints text on standard output, whoever wrote it.
pub(crate) fn print(text: &str) {
    print_styled(&for_terminal(text));
}

/// Prints what codegloss wrote itself on standard output, with its styles.
pub(crate) fn print_styled(text: &str) {
    let mut out = anstream::stdout().lock();
    was_written(&out.write_all(text.as_bytes()).and_then(|()| out.flush()));
}

/// Why something that was printed did not arrive, although somebody was there to read it; in the system's words.
pub(crate) fn lost() -> Option<&'static str> {
    LOST.get().map(String::as_str)
}

/// Remembers what could not be printed. A reader that has gone away is no fault; a full disk is one.
fn was_written(result: &std::io::Result<()>) -> bool {
    if let Err(error) = result
        && error.kind() != std::io::ErrorKind::BrokenPipe
    {
        LOST.get_or_init(|| error.to_string());
    }
    result.is_ok()
}

/// Prints text on standard error, whoever wrote it.
pub(crate) fn eprint(text: &str) {
    eprint_styled(&for_terminal(text));
}

/// Prints what codegloss wrote itself on standard error, with its styles.
fn eprint_styled(text: &str) {
    let mut err = anstream::stderr().lock();
    let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
}

/// Takes the line of progress away.
pub(crate) fn progress_ends() {
    if std::io::stderr().is_terminal() {
        eprint_styled("\r\x1b[2K");
    }
}

/// Prints a value as JSON.
pub(crate) fn print_json(value: &impl Serialize) {
    let json = serde_json::to_string_pretty(value).unwrap_or_default();
    print_styled(&format!("{}\n", for_json(&json)));
}
