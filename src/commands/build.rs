//! `build`: makes the site.

use std::path::{Path, PathBuf};

use codegloss_engine::Diagnostic;

use super::session::{open, refuse_folder, report_difference, report_findings, report_output};
use crate::cli::ExitStatus;
use crate::output::{self, Maker, Outcome, Step, Writer};
use crate::report::{self, Reporter};
use crate::site;

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
    let findings = &project.analysis.diagnostics;
    let progress = |done, total| reporter.progress("progress-render", done, total);
    let made = match project.whole() {
        Some(resolved) => site::render(resolved, &project.sources, &progress)
            .map(|tree| (tree, Maker::new(Writer::Build, resolved))),
        None => Err(Vec::new()),
    };
    report::clear_progress();
    let (tree, maker) = match made {
        Ok(made) => made,
        Err(faults) => {
            let all: Vec<Diagnostic> = findings.iter().cloned().chain(faults).collect();
            let status = report_findings(reporter, &project, &all);
            reporter.note("site-not-written", &[]);
            return status;
        }
    };
    if check {
        return report_difference(reporter, &tree, out, &maker, ["site-unchanged", "site-would-change"]);
    }
    let mut before = |step: Step| {
        if let Step::File(done, total) = step
            && done % 64 == 0
        {
            reporter.progress("progress-write", done, total);
        }
        Ok(())
    };
    let written = output::publish(&tree, out, &maker, &mut before);
    report::clear_progress();
    let outcome = match written {
        Ok(outcome) => outcome,
        Err(error) => return report_output(reporter, &error),
    };
    if !findings.is_empty() {
        report_findings(reporter, &project, findings);
    }
    report_site(reporter, outcome, out);
    ExitStatus::Success
}

/// Says what a build wrote, and how to look at it.
fn report_site(reporter: &Reporter, outcome: Outcome, out: &Path) {
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
