//! `pack`: writes the packs that apps read.

mod targets;

use std::path::{Path, PathBuf};

use super::session::{open, refuse_folder, report_difference, report_findings, report_output};
use codegloss_engine::Resolved;

use crate::cli::ExitStatus;
use crate::output::{self, FileTree, Maker, Writer};
use crate::report::Reporter;

/// Git must leave the line ends of checked-in packs alone: a pack is found by its length in bytes.
const ATTRIBUTES: (&str, &[u8]) = (".gitattributes", b"* -text\n");

/// With a target, writes its packs, and otherwise those of all targets. With `rust`, writes them in the form that an app checks in and compiles. With `check`, nothing is written, and the differences are
/// listed.
pub(super) fn run(
    reporter: &Reporter,
    folder: Option<PathBuf>,
    out: &Path,
    target: Option<&str>,
    rust: bool,
    check: bool,
) -> ExitStatus {
    let Some(project) = open(reporter, folder) else {
        return ExitStatus::CouldNotRun;
    };
    if project.reads_from(out) {
        return refuse_folder(reporter, out);
    }
    let Some(resolved) = project.whole() else {
        return report_findings(reporter, &project, &project.analysis.diagnostics);
    };
    if !targets::is_known(reporter, resolved, target) {
        return ExitStatus::CouldNotRun;
    }
    let make = |resolved: &Resolved| {
        if rust {
            codegloss_build::rust_files(resolved).map_err(|error| error.to_string())
        } else {
            targets::packs(resolved)
        }
    };
    let mut tree: FileTree = match targets::files(resolved, target, make) {
        Ok(files) => files.into_iter().collect(),
        Err(problem) => {
            reporter.error("cannot-run", &[("problem", problem.into())]);
            return ExitStatus::CouldNotRun;
        }
    };
    if rust {
        tree.insert(ATTRIBUTES.0.to_owned(), ATTRIBUTES.1.to_vec());
    }
    let maker = Maker::new(if rust { Writer::PackRust } else { Writer::Pack }, resolved);
    if check {
        let difference = output::difference(&tree, out, &maker, &mut |_| Ok(()));
        return report_difference(reporter, difference, out, ["packs-unchanged", "packs-would-change"]);
    }
    match output::publish(&tree, out, &maker, &mut |_| Ok(())) {
        Ok(outcome) => {
            let shown = out.display().to_string();
            reporter.info("packs-written", &[("files", outcome.files.into()), ("folder", shown.into())]);
            ExitStatus::Success
        }
        Err(error) => report_output(reporter, &error),
    }
}
