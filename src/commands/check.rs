//! `check`: reports everything that is wrong with a project.

use std::path::PathBuf;

use super::session::{open, report_project};
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
    report_project(reporter, &project, json);
    let is_bad = project.analysis.has_errors() || (strict && !project.analysis.diagnostics.is_empty());
    if is_bad { ExitStatus::Findings } else { ExitStatus::Success }
}
