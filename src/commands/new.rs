//! `new`: makes a small project to begin with.

use std::path::Path;

use super::session::{as_argument, report_output};
use crate::builtin;
use crate::cli::ExitStatus;
use crate::output::{self, OutputError};
use crate::project::Project;
use crate::report::Reporter;

/// The project is in the user's language.
pub(super) fn run(reporter: &Reporter, folder: &Path) -> ExitStatus {
    let shown = folder.display().to_string();
    let outer = std::path::absolute(folder).ok().and_then(|folder| Project::find(folder.parent()?));
    match output::create(&builtin::starter(reporter.localizer.tag()), folder) {
        Ok(()) => {
            reporter.info("project-created", &[("folder", shown.clone().into())]);
            if let Some(outer) = outer {
                let outer = outer.display().to_string().into();
                reporter.warning("project-within", &[("folder", shown.clone().into()), ("outer", outer)]);
            }
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
