//! `check`: reports everything that is wrong with a project.

mod baseline;
mod filter;
mod fix;
mod release;

use std::path::PathBuf;

use codegloss_engine::Diagnostic;

use self::baseline::Baseline;
use self::filter::Filter;
use super::session::{open, report_project};
use crate::cli::{CheckOptions, ExitStatus};
use crate::project::Project;
use crate::report::Reporter;
use crate::site;

/// Reports the findings that were asked for. Only these decide the exit code.
pub(super) fn run(reporter: &Reporter, folder: Option<PathBuf>, options: &CheckOptions) -> ExitStatus {
    let Some(project) = open(reporter, folder) else {
        return ExitStatus::CouldNotRun;
    };
    let release = options.against.as_ref().map(|path| release::read(reporter, path));
    let project = match release {
        Some(Err(status)) => return status,
        Some(Ok(release)) => project.against(release),
        None => project,
    };
    match find(reporter, project, options) {
        Ok(project) => report(reporter, &project, options),
        Err(status) => status,
    }
}

/// The project with the findings to report, after what can be corrected was corrected.
fn find(reporter: &Reporter, mut project: Project, options: &CheckOptions) -> Result<Project, ExitStatus> {
    let filter = Filter::new(reporter, &project, options).ok_or(ExitStatus::CouldNotRun)?;
    if options.fix {
        project = fix::run(reporter, project, &filter, options)?;
    }
    find_in_templates(&mut project);
    leave_out_known(reporter, &mut project.analysis.diagnostics, options)?;
    let mut findings = std::mem::take(&mut project.analysis.diagnostics);
    findings.retain(|finding| filter.keeps(project.settings(), finding));
    project.analysis.diagnostics = findings;
    Ok(project)
}

/// Templates are part of a project: whether they render is only seen by rendering.
fn find_in_templates(project: &mut Project) {
    let faults = project.whole().map(|resolved| site::check(resolved, &project.sources));
    let findings = &mut project.analysis.diagnostics;
    findings.extend(faults.unwrap_or_default());
    findings.sort_by_key(Diagnostic::severity);
}

fn leave_out_known(
    reporter: &Reporter,
    findings: &mut Vec<Diagnostic>,
    options: &CheckOptions,
) -> Result<(), ExitStatus> {
    let (baseline, path) = match (&options.write_baseline, &options.baseline) {
        (Some(path), _) => (Baseline::write(reporter, path, findings)?, None),
        (None, Some(path)) => (Baseline::read(reporter, path)?, Some(path)),
        (None, None) => return Ok(()),
    };
    let count = baseline.take_from(findings);
    if let Some(path) = path.filter(|_| count > 0) {
        let path = path.display().to_string();
        reporter.note("baseline-known", &[("count", count.into()), ("path", path.into())]);
    }
    Ok(())
}

fn report(reporter: &Reporter, project: &Project, options: &CheckOptions) -> ExitStatus {
    report_project(reporter, project, options.format, options.is_part());
    let is_bad =
        project.analysis.has_errors() || (options.strict && !project.analysis.diagnostics.is_empty());
    if is_bad { ExitStatus::Findings } else { ExitStatus::Success }
}
