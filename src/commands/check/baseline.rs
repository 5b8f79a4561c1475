//! The warnings that a project had at one time, in a file, so that only those that are new are reported.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegloss_engine::{Diagnostic, DiagnosticArgument, Severity};
use serde::{Deserialize, Serialize};

use crate::cli::ExitStatus;
use crate::commands::session::report_output;
use crate::output;
use crate::report::Reporter;

/// The version of the file's form.
const VERSION: u32 = 1;

/// Known warnings, and how many there are of each.
pub(super) struct Baseline(BTreeMap<Known, usize>);

/// What a warning is known by: not by its place, which moves, nor by how many things it is about, which are counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Known {
    path: String,
    finding: String,
    arguments: BTreeMap<String, String>,
}

#[derive(Serialize, Deserialize)]
struct Counted {
    #[serde(flatten)]
    known: Known,
    count: usize,
}

#[derive(Serialize, Deserialize)]
struct Document {
    version: u32,
    findings: Vec<Counted>,
}

impl Baseline {
    /// Reads a file. Why it cannot be read is reported.
    pub(super) fn read(reporter: &Reporter, path: &Path) -> Result<Self, ExitStatus> {
        let shown = || ("path", DiagnosticArgument::from(path.display().to_string()));
        let text = fs::read(path).map_err(|error| {
            reporter.error("baseline-unreadable", &[shown(), ("problem", error.to_string().into())]);
            ExitStatus::CouldNotRun
        })?;
        parse(&text).ok_or_else(|| {
            reporter.error("baseline-foreign", &[shown()]);
            ExitStatus::CouldNotRun
        })
    }

    /// Writes the warnings among these findings into a file, unless that is a file of somebody else's.
    pub(super) fn write(
        reporter: &Reporter,
        path: &Path,
        findings: &[Diagnostic],
    ) -> Result<Self, ExitStatus> {
        if fs::symlink_metadata(path).is_ok() {
            Self::read(reporter, path)?;
        }
        let baseline = Self::of(findings);
        output::write_named(path, baseline.text().as_bytes())
            .map_err(|error| report_output(reporter, &error))?;
        let count = findings.iter().filter(|finding| finding.severity() == Severity::Warning).count();
        let path = path.display().to_string();
        reporter.note("baseline-written", &[("count", count.into()), ("path", path.into())]);
        Ok(baseline)
    }

    fn of(findings: &[Diagnostic]) -> Self {
        let mut counts: BTreeMap<Known, usize> = BTreeMap::new();
        for finding in findings.iter().filter(|finding| finding.severity() == Severity::Warning) {
            *counts.entry(Known::of(finding)).or_default() += amount(finding);
        }
        Self(counts)
    }

    /// Takes away the warnings that are known, and returns how many they were.
    pub(super) fn take_from(mut self, findings: &mut Vec<Diagnostic>) -> usize {
        let before = findings.len();
        findings.retain(|finding| finding.severity() == Severity::Error || !self.knows(finding));
        before - findings.len()
    }

    /// Whether a warning is about no more than was known; it is known once.
    fn knows(&mut self, finding: &Diagnostic) -> bool {
        let Some(left) = self.0.get_mut(&Known::of(finding)) else { return false };
        let rest = left.checked_sub(amount(finding));
        rest.map(|rest| *left = rest).is_some()
    }

    /// The file's text: a line for each warning, so that versions of it can be compared and merged.
    fn text(&self) -> String {
        let lines = self.0.iter().map(|(known, &count)| {
            let counted = Counted { known: known.clone(), count };
            format!("\n    {}", serde_json::to_string(&counted).unwrap_or_default())
        });
        let lines: Vec<String> = lines.collect();
        let end = if lines.is_empty() { "" } else { "\n  " };
        format!("{{\n  \"version\": {VERSION},\n  \"findings\": [{}{end}]\n}}\n", lines.join(","))
    }
}

fn parse(text: &[u8]) -> Option<Baseline> {
    let document: Document = serde_json::from_slice(text).ok()?;
    let mut counts: BTreeMap<Known, usize> = BTreeMap::new();
    for Counted { known, count } in document.findings {
        let sum = counts.entry(known).or_default();
        *sum = sum.saturating_add(count);
    }
    (document.version == VERSION).then_some(Baseline(counts))
}

impl Known {
    fn of(finding: &Diagnostic) -> Self {
        let texts = finding.arguments.iter().filter_map(|(name, value)| match value {
            // Suggestions depend on the rest of the project, and each release may have a folder of its own.
            _ if ["similar", "suggestion", "release"].contains(name) => None,
            DiagnosticArgument::Text(text) => Some(((*name).to_owned(), text.clone())),
            _ => None,
        });
        let mut arguments: BTreeMap<String, String> = texts.collect();
        arguments.insert("locale".to_owned(), finding.locales().join(", "));
        arguments.retain(|_, value| !value.is_empty());
        let path = finding.spans.first().map(|span| span.path.to_string()).unwrap_or_default();
        Self { path, finding: finding.code.to_owned(), arguments }
    }
}

/// How many things a finding is about.
fn amount(finding: &Diagnostic) -> usize {
    finding.number("count").and_then(|count| usize::try_from(count).ok()).unwrap_or(1)
}
