//! Findings as JSON, for programs.

use codegloss_engine::hygiene::for_json;
use codegloss_engine::{Diagnostic, DiagnosticArgument, Localizer, Severity, Sources, Span};
use serde::Serialize;

use super::excerpt::Excerpts;
use super::printer::print_all;

/// A finding for programs.
#[derive(Serialize)]
struct Finding<'a> {
    rule: &'static str,
    severity: &'static str,
    message: String,
    help: String,
    arguments: serde_json::Map<String, serde_json::Value>,
    spans: Vec<SourceLocation<'a>>,
}

/// A place for programs: lines and columns from 1, columns in code points.
#[derive(Serialize)]
struct SourceLocation<'a> {
    path: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

/// Prints every finding as soon as it is put into words: a million of them in memory would be gigabytes. `errors` and `warnings` are
/// their numbers, and `left_out` is how many more there are.
pub(super) fn print(
    localizer: &Localizer,
    sources: &Sources,
    findings: &[Diagnostic],
    (errors, warnings): (usize, usize),
    left_out: usize,
) {
    let excerpts = Excerpts::new(sources, findings);
    let counts = [("errors", errors), ("warnings", warnings), ("left_out", left_out)];
    let counts = counts.map(|(name, count)| format!("  \"{name}\": {count},\n")).concat();
    let begin = format!("{{\n{counts}  \"findings\": [");
    let items = findings.iter().enumerate().map(|(index, finding)| {
        let json = serde_json::to_string_pretty(&self::finding(localizer, &excerpts, finding));
        // Within JSON, a line only ends between values.
        let indented = for_json(&json.unwrap_or_default()).replace('\n', "\n    ");
        format!("{}\n    {indented}", if index > 0 { "," } else { "" })
    });
    let end = if findings.is_empty() { "]\n}\n" } else { "\n  ]\n}\n" };
    print_all([begin].into_iter().chain(items).chain([end.to_owned()]));
}

fn finding<'a>(localizer: &Localizer, excerpts: &Excerpts<'_>, finding: &'a Diagnostic) -> Finding<'a> {
    let arguments = finding.arguments.iter().map(|(name, value)| ((*name).to_owned(), argument(value)));
    Finding {
        rule: finding.rule.id(),
        severity: match finding.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        message: localizer.message(finding),
        help: localizer.help(finding),
        arguments: arguments.collect(),
        spans: finding.spans.iter().map(|span| location(excerpts, span)).collect(),
    }
}

fn argument(value: &DiagnosticArgument) -> serde_json::Value {
    match value {
        DiagnosticArgument::Text(text) => text.as_str().into(),
        DiagnosticArgument::Number(number) => (*number).into(),
        DiagnosticArgument::List(items) => items.join(", ").into(),
        _ => serde_json::Value::Null,
    }
}

fn location<'a>(excerpts: &Excerpts<'_>, span: &'a Span) -> SourceLocation<'a> {
    let [(line, column), (end_line, end_column)] = excerpts.ends(span);
    SourceLocation { path: &span.path, line, column, end_line, end_column }
}
