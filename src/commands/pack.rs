//! `pack`: writes the packs that apps read.

mod targets;

use std::path::{Path, PathBuf};

use super::session::{open, refuse_folder, report_difference, report_findings, report_output};
use codegloss_engine::Resolved;

use crate::cli::{ExitStatus, PackForm};
use crate::output::{self, FileTree, Maker, Writer};
use crate::report::Reporter;

/// Git must leave the line ends of checked-in packs alone: a pack is found by its length in bytes. GitHub and others fold the files in
/// diffs, and do not count them among a repository's languages.
const ATTRIBUTES: (&str, &[u8]) = (".gitattributes", b"* -text linguist-generated\n");

/// With a target, writes its packs, and otherwise those of all targets, in the form that is asked for; all but the packs alone are for an
/// app to check in. With `check`, nothing is written, and the differences are listed.
pub(super) fn run(
    reporter: &Reporter,
    folder: Option<PathBuf>,
    out: &Path,
    target: Option<&str>,
    form: PackForm,
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
    let make = |resolved: &Resolved| match form {
        PackForm::Packs => codegloss_build::pack_files(resolved).map_err(|error| error.to_string()),
        PackForm::Rust => codegloss_build::rust_files(resolved).map_err(|error| error.to_string()),
        PackForm::TypeScript => {
            codegloss_build::typescript_files(resolved).map_err(|error| error.to_string())
        }
        PackForm::C => codegloss_build::c_files(resolved).map_err(|error| error.to_string()),
    };
    let writer = match form {
        PackForm::Packs => Writer::Pack,
        PackForm::Rust => Writer::PackRust,
        PackForm::TypeScript => Writer::PackTypeScript,
        PackForm::C => Writer::PackC,
    };
    let mut tree: FileTree = match targets::files(resolved, target, make) {
        Ok(files) => files.into_iter().collect(),
        Err(problem) => {
            reporter.error("cannot-run", &[("problem", problem.into())]);
            return ExitStatus::CouldNotRun;
        }
    };
    if form != PackForm::Packs {
        tree.insert(ATTRIBUTES.0.to_owned(), ATTRIBUTES.1.to_vec());
    }
    let maker = Maker::new(writer, resolved);
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
