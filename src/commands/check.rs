//! `check`: reports everything that is wrong with a project.

use std::path::PathBuf;

use super::session::{open, report_findings};
use crate::cli::ExitStatus;
use crate::report::Reporter;
use crate::site;

/// With `json`, reports it for programs; with `strict`, a warning is as bad as an error.
pub(super) fn run(reporter: &Reporter, folder: Option<PathBuf>, json: bool, strict: bool) -> ExitStatus {
    let Some(mut project) = open(reporter, folder) else {
        return ExitStatus::CouldNotRun;
    };
    // Templates are part of a project: whether they render is only seen by rendering.
    let faults = project.whole().map(|resolved| site::check(resolved, &project.sources));
    project.analysis.diagnostics.extend(faults.unwrap_or_default());
    let findings = &project.analysis.diagnostics;
    if json {
        reporter.findings_json(&project.sources, findings, project.analysis.left_out);
    } else {
        report_findings(reporter, &project, findings);
    }
    let is_bad = project.analysis.has_errors() || (strict && !findings.is_empty());
    if is_bad { ExitStatus::Findings } else { ExitStatus::Success }
}
