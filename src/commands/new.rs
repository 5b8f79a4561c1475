//! `new`: makes a small project to begin with.

use std::path::Path;

use super::session::report_output;
use crate::builtin;
use crate::cli::ExitStatus;
use crate::output::{self, OutputError};
use crate::report::Reporter;

/// The project is in the user's language.
pub(super) fn run(reporter: &Reporter, folder: &Path) -> ExitStatus {
    let shown = folder.display().to_string();
    match output::create(&builtin::starter(reporter.localizer.tag()), folder) {
        Ok(()) => {
            reporter.info("project-created", &[("folder", shown.clone().into())]);
            reporter.info("project-next", &[("folder", as_argument(&shown).into())]);
            ExitStatus::Success
        }
        Err(OutputError::NotOurs(_)) => {
            reporter.error("folder-not-empty", &[("folder", shown.into())]);
            ExitStatus::CouldNotRun
        }
        Err(error) => report_output(reporter, &error),
    }
}

/// A path as it is typed in a shell.
fn as_argument(path: &str) -> String {
    // An option begins so, too.
    let path = if path.starts_with('-') { format!("./{path}") } else { path.to_owned() };
    let is_plain = |c: char| c.is_alphanumeric() || std::path::is_separator(c) || "-_.:,+@%".contains(c);
    if path.chars().all(is_plain) { path } else { format!("'{}'", path.replace('\'', r"'\''")) }
}
