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
    match output::create(&builtin::starter(reporter.wording.tag()), folder) {
        Ok(()) => {
            reporter.info("project-created", &[("folder", shown.clone().into())]);
            reporter.info("project-next", &[("folder", shown.into())]);
            ExitStatus::Success
        }
        Err(OutputError::Foreign(_)) => {
            reporter.error("folder-not-empty", &[("folder", shown.into())]);
            ExitStatus::CouldNotRun
        }
        Err(error) => report_output(reporter, &error),
    }
}
