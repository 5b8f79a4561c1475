//! Finds and reads a project.

use std::path::{Path, PathBuf};

use codegloss_build::{Analysis, Diagnostic, PROJECT_FILE, Resolved, Sources, analyze};

use crate::builtin;

/// A project that was read.
pub(crate) struct Project {
    pub(crate) sources: Sources,
    pub(crate) analysis: Analysis,
}

impl Project {
    /// The folder of the nearest `codegloss.toml`, from `start` upwards.
    pub(crate) fn find(start: &Path) -> Option<PathBuf> {
        let start = std::path::absolute(start).ok()?;
        start.ancestors().find(|folder| folder.join(PROJECT_FILE).is_file()).map(Path::to_owned)
    }

    /// Reads the project in a folder.
    pub(crate) fn read(folder: &Path) -> Self {
        let (sources, unreadable) = Sources::read(folder);
        Self::from_sources(sources, unreadable)
    }

    /// The catalog that is built into the tool.
    pub(crate) fn built_in() -> Self {
        Self::from_sources(builtin::catalog(), Vec::new())
    }

    /// The resolved project, when nothing keeps it from being built.
    pub(crate) fn whole(&self) -> Option<&Resolved> {
        self.analysis.resolved.as_ref().filter(|_| !self.analysis.has_errors())
    }

    pub(crate) fn from_sources(sources: Sources, unreadable: Vec<Diagnostic>) -> Self {
        let mut analysis = analyze(&sources, Some(&builtin::theme_words()));
        analysis.diagnostics.splice(..0, unreadable);
        Self { sources, analysis }
    }
}
