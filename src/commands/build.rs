//! `build`: makes the site.

use std::path::{Path, PathBuf};

use codegloss_engine::{Diagnostic, Resolved};

use super::session::{open, refuse_folder, report_difference, report_findings, report_output};
use crate::cli::ExitStatus;
use crate::dates::{Dates, Failure};
use crate::output::{self, Maker, OutputError, PublishSummary, Step, Writer};
use crate::project::Project;
use crate::report::{self, Reporter};
use crate::site::{self, Selection, Site};

/// With errors, nothing is written: the last good site stays. With `check`, nothing is written either, and the differences are listed.
pub(super) fn run(
    reporter: &Reporter,
    folder: Option<PathBuf>,
    out: Option<PathBuf>,
    check: bool,
) -> ExitStatus {
    let Some(project) = open(reporter, folder) else {
        return ExitStatus::CouldNotRun;
    };
    let out = &out.unwrap_or_else(|| project.site_folder());
    if project.reads_from(out) {
        return refuse_folder(reporter, out);
    }
    let Some(resolved) = project.whole() else {
        return report_faults(reporter, &project, Vec::new());
    };
    let selection = Selection::whole(resolved);
    let dates = dates(reporter, &project, resolved);
    let site = match Site::new(resolved, &project.sources, &selection, dates.as_ref()) {
        Ok(site) => site,
        Err(fault) => return report_faults(reporter, &project, vec![fault]),
    };
    let maker = Maker::new(Writer::Build, resolved);
    let mut before = |step: Step| {
        match step {
            Step::Made(done, total) => reporter.progress("progress-render", done, total),
            Step::File(done, total) if done % 64 == 0 => reporter.progress("progress-write", done, total),
            _ => {}
        }
        Ok(())
    };
    if check {
        let difference = output::difference(&site, out, &maker, &mut before);
        report::clear_progress();
        return match difference {
            Err(OutputError::Faults(faults)) => report_faults(reporter, &project, faults),
            difference => {
                report_difference(reporter, difference, out, ["site-unchanged", "site-would-change"])
            }
        };
    }
    let written = output::publish(&site, out, &maker, &mut before);
    report::clear_progress();
    let outcome = match written {
        Ok(outcome) => outcome,
        Err(OutputError::Faults(faults)) => return report_faults(reporter, &project, faults),
        Err(error) => return report_output(reporter, &error),
    };
    let findings = &project.analysis.diagnostics;
    if !findings.is_empty() {
        report_findings(reporter, &project, findings);
    }
    report_site(reporter, outcome, out);
    ExitStatus::Success
}

/// The commits of the project's texts if its settings ask for them. If they cannot be read, a warning says why, and the site has no
/// dates.
fn dates(reporter: &Reporter, project: &Project, resolved: &Resolved) -> Option<Dates> {
    let frame = &resolved.settings.frame;
    if !frame.last_updated && !frame.feed {
        return None;
    }
    let folder = project.folder().ok_or(Failure::NoRepository);
    match folder.and_then(|folder| Dates::read(folder, resolved, &project.sources)) {
        Ok(dates) => return Some(dates),
        Err(Failure::NoGit) => reporter.warning("dates-no-git", &[]),
        Err(Failure::NoRepository) => reporter.warning("dates-no-repository", &[]),
        Err(Failure::Shallow) => reporter.warning("dates-shallow", &[]),
        Err(Failure::Untracked) => reporter.warning("dates-untracked", &[]),
        Err(Failure::Other(problem)) => reporter.warning("dates-other", &[("problem", problem.into())]),
    }
    None
}

/// Reports what is wrong with a project and its templates, and that nothing was written.
fn report_faults(reporter: &Reporter, project: &Project, faults: Vec<Diagnostic>) -> ExitStatus {
    let mut findings = project.analysis.diagnostics.clone();
    findings.extend(site::unique(faults));
    findings.sort_by_key(Diagnostic::severity);
    let status = report_findings(reporter, project, &findings);
    reporter.note("site-not-written", &[]);
    status
}

/// Says what a build wrote, and how to look at it.
fn report_site(reporter: &Reporter, outcome: PublishSummary, out: &Path) {
    let folder = out.display().to_string();
    if outcome.changed == 0 && outcome.removed == 0 {
        reporter.info("site-unchanged", &[("files", outcome.files.into()), ("folder", folder.into())]);
    } else {
        reporter.info(
            "site-written",
            &[
                ("files", outcome.files.into()),
                ("changed", outcome.changed.into()),
                ("removed", outcome.removed.into()),
                ("folder", folder.into()),
            ],
        );
    }
    reporter.info("site-look", &[("path", out.join("index.html").display().to_string().into())]);
}
