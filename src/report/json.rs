//! Findings as JSON, for programs.

use codegloss_engine::hygiene::for_json;
use codegloss_engine::{Diagnostic, DiagnosticArgument, Localizer, Span};
use serde::Serialize;

use super::excerpt::Excerpts;
use super::printer::print_all;
use super::{Findings, count, severity};

/// A finding for programs.
#[derive(Serialize)]
struct Finding<'a> {
    rule: &'static str,
    severity: &'static str,
    message: String,
    help: String,
    arguments: serde_json::Map<String, serde_json::Value>,
    spans: Vec<SourceLocation<'a>>,
    /// The languages whose translators can act on it.
    locales: Vec<&'a str>,
    fix: Option<FixedText<'a>>,
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

/// What to write, and in place of what.
#[derive(Serialize)]
struct FixedText<'a> {
    #[serde(flatten)]
    location: SourceLocation<'a>,
    text: &'a str,
}

/// Prints every finding. `left_out` is how many more there are.
pub(super) fn print(localizer: &Localizer, found: &Findings<'_>) {
    let excerpts = Excerpts::new(found.sources, found.list);
    let (errors, warnings) = count(found.list);
    let counts = [("errors", errors), ("warnings", warnings), ("left_out", found.left_out)];
    let counts = counts.map(|(name, count)| format!("  \"{name}\": {count},\n")).concat();
    let findings = found.list.iter().map(|finding| {
        let locales = found.settings.map(|settings| settings.locales_of(finding)).unwrap_or_default();
        self::finding(localizer, &excerpts, finding, locales)
    });
    print_list(&format!("{{\n{counts}  \"findings\": ["), findings, "]\n}\n");
}

/// Prints a list, each item as soon as it is made: a million of them in memory would be gigabytes.
pub(super) fn print_list(begin: &str, items: impl ExactSizeIterator<Item = impl Serialize>, end: &str) {
    let end = if items.len() == 0 { end.to_owned() } else { format!("\n  {end}") };
    let items = items.enumerate().map(|(index, item)| {
        let json = serde_json::to_string_pretty(&item);
        // Within JSON, a line only ends between values.
        let indented = for_json(&json.unwrap_or_default()).replace('\n', "\n    ");
        format!("{}\n    {indented}", if index > 0 { "," } else { "" })
    });
    print_all([begin.to_owned()].into_iter().chain(items).chain([end]));
}

fn finding<'a>(
    localizer: &Localizer,
    excerpts: &Excerpts<'_>,
    finding: &'a Diagnostic,
    locales: Vec<&'a str>,
) -> Finding<'a> {
    let arguments = finding.arguments.iter().map(|(name, value)| ((*name).to_owned(), argument(value)));
    Finding {
        rule: finding.rule.id(),
        severity: severity(finding.severity()),
        message: localizer.message(finding),
        help: localizer.help(finding),
        arguments: arguments.collect(),
        spans: finding.spans.iter().map(|span| location(excerpts, span)).collect(),
        locales,
        fix: finding
            .fix
            .as_ref()
            .map(|fix| FixedText { location: location(excerpts, &fix.span), text: &fix.text }),
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
