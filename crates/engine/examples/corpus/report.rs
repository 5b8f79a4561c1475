//! What there is to say of a tree beside its line of the table.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use codegloss_engine::{Analysis, Diagnostic, Severity};

use super::project::Project;

#[derive(Default)]
pub(crate) struct Report {
    files: usize,
    codes: usize,
    /// Languages that a project cannot list.
    unusual: BTreeSet<String>,
    left_out: BTreeMap<String, usize>,
    errors: BTreeMap<&'static str, usize>,
    warnings: BTreeMap<&'static str, usize>,
    /// Errors in texts that fluent-bundle says without one.
    pub(crate) maybe_false: BTreeMap<&'static str, usize>,
    /// Where texts are that the packs lack.
    pub(crate) absent: Vec<String>,
}

impl Report {
    pub(crate) fn of(project: &Project, unusual: BTreeSet<String>) -> Self {
        let (files, codes) = (project.files.len(), project.codes.len());
        let mut report = Self { files, codes, unusual, ..Self::default() };
        for reason in project.left_out.values() {
            *report.left_out.entry(reason.clone()).or_default() += 1;
        }
        report
    }

    pub(crate) fn findings(&mut self, analysis: &Analysis) {
        for finding in &analysis.diagnostics {
            let counts = if is_error(finding) { &mut self.errors } else { &mut self.warnings };
            *counts.entry(finding.rule.id()).or_default() += 1;
        }
    }

    pub(crate) fn text(&self, tree: &str) -> String {
        let mut text = format!("{tree}: {} files, {} codes\n", self.files, self.codes);
        let unusual: Vec<&str> = self.unusual.iter().map(String::as_str).collect();
        let lists = [
            ("languages whose tags are in no standard form", unusual.join(", ")),
            ("left out for a function", list(&self.left_out)),
            ("errors", list(&self.errors)),
            ("of these false, as far as can be told", list(&self.maybe_false)),
            ("texts that the packs lack", self.absent.join(", ")),
            ("warnings", list(&self.warnings)),
        ];
        for (name, list) in lists {
            let list = if list.is_empty() { "none" } else { &list };
            let _ = writeln!(text, "  {name}: {list}");
        }
        text
    }
}

pub(crate) fn is_error(finding: &Diagnostic) -> bool {
    finding.severity() == Severity::Error
}

fn list(counts: &BTreeMap<impl AsRef<str>, usize>) -> String {
    let counts: Vec<_> = counts.iter().map(|(name, count)| format!("{} {count}", name.as_ref())).collect();
    counts.join(", ")
}
