//! Findings as commands in a log of GitHub Actions, which shows them beside their lines in a pull request.
//!
//! A job shows ten errors and ten warnings; what is missing is put together so that it leaves room for others.

use codegloss_engine::hygiene::for_terminal;
use codegloss_engine::{Localizer, Rule, Span};

use super::excerpt::Excerpts;
use super::missing::{Entry, entries};
use super::printer::print_all;
use super::{Findings, severity};

/// Prints a command for each finding.
pub(super) fn print(localizer: &Localizer, found: &Findings<'_>) {
    let excerpts = Excerpts::new(found.sources, found.list);
    let command = |entry: &Entry<'_>| {
        let (rule, place, text) = match entry {
            Entry::Finding(finding) => {
                let place = finding.spans.first().map(|span| place(found, &excerpts, span));
                let text = format!("{}\n{}", localizer.message(finding), localizer.help(finding));
                (finding.rule, place, text)
            }
            Entry::Missing(missing) => {
                let place = missing.file().map(|file| file_property(found, file));
                (Rule::MissingTranslation, place, missing.message(localizer))
            }
        };
        let place = place.map(|place| place + ",").unwrap_or_default();
        let severity = severity(entry.severity());
        format!("::{severity} {place}title={}::{}\n", rule.id(), data(&text))
    };
    print_all(entries(found.list).iter().map(command));
}

fn file_property(found: &Findings<'_>, path: &str) -> String {
    format!("file={}", property(&format!("{}{path}", found.folder)))
}

/// Where a finding is. GitHub takes columns only for a place within one line.
fn place(found: &Findings<'_>, excerpts: &Excerpts<'_>, span: &Span) -> String {
    let file = file_property(found, &span.path);
    if span.range == (0..0) {
        return file;
    }
    match excerpts.ends(span) {
        [(line, column), (end, end_column)] if line == end => {
            format!("{file},line={line},col={column},endColumn={end_column}")
        }
        [(line, _), (end, _)] => format!("{file},line={line},endLine={end}"),
    }
}

/// A text in a command: <https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts>.
fn data(text: &str) -> String {
    for_terminal(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
