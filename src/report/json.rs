//! Findings as JSON, for programs.

use codegloss_engine::{Diagnostic, DiagnosticArgument, Localizer, Severity, Sources, Span};
use serde::Serialize;

use super::excerpt::Excerpts;
use super::printer::print_json;

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

#[derive(Serialize)]
struct Findings<'a> {
    errors: usize,
    warnings: usize,
    #[serde(rename = "findings")]
    list: Vec<Finding<'a>>,
}

/// Prints every finding. `errors` and `warnings` are their numbers.
pub(super) fn print(
    localizer: &Localizer,
    sources: &Sources,
    findings: &[Diagnostic],
    (errors, warnings): (usize, usize),
) {
    let excerpts = Excerpts::new(sources, findings);
    let list = findings.iter().map(|finding| self::finding(localizer, &excerpts, finding)).collect();
    print_json(&Findings { errors, warnings, list });
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
        _ => serde_json::Value::Null,
    }
}

fn location<'a>(excerpts: &Excerpts<'_>, span: &'a Span) -> SourceLocation<'a> {
    let [(line, column), (end_line, end_column)] = excerpts.ends(span);
    SourceLocation { path: &span.path, line, column, end_line, end_column }
}
