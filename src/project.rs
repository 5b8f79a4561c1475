//! Finds and reads a project.

use std::path::{Path, PathBuf};

use codegloss_engine::{
    Analysis, Cache, Diagnostic, PROJECT_FILE, Release, Resolved, Rule, Settings, Severity, Sources,
    analyze_against,
};

use crate::builtin;

/// A project that was read.
pub(crate) struct Project {
    pub(crate) sources: Sources,
    pub(crate) analysis: Analysis,
    /// What was found while its files were read.
    unreadable: Vec<Diagnostic>,
    /// Where it was read from, when that is a folder.
    folder: Option<PathBuf>,
    /// What it is compared with.
    release: Option<Release>,
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
        Self { folder: Some(folder.to_owned()), ..Self::from_sources(sources, unreadable) }
    }

    /// Compares it with a release of it.
    pub(crate) fn against(mut self, release: Release) -> Self {
        self.analysis = analyzed(&mut Cache::default(), &self.sources, &self.unreadable, Some(&release));
        self.release = Some(release);
        self
    }

    /// The project as its files are now.
    pub(crate) fn read_again(self) -> Self {
        let Some(folder) = &self.folder else { return self };
        let project = Self::read(folder);
        match self.release {
            Some(release) => project.against(release),
            None => project,
        }
    }

    /// The catalog that is built into the tool.
    pub(crate) fn built_in() -> Self {
        Self::from_sources(builtin::catalog(), Vec::new())
    }

    /// Whether a folder is one of those that the project is read from, or below one.
    pub(crate) fn reads_from(&self, folder: &Path) -> bool {
        let Some(root) = &self.folder else {
            return false;
        };
        let folder = real(folder);
        self.sources.folders().iter().any(|name| folder.starts_with(real(&root.join(name))))
    }

    /// Where it was read from, when that is a folder.
    pub(crate) fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// Its folder as it is written in another one, with `/` at its end: empty for that folder itself. It is the whole path where the
    /// project is not below the other folder.
    pub(crate) fn folder_from(&self, other: &Path) -> String {
        let folder = real(self.folder.as_deref().unwrap_or(Path::new("")));
        let inner = folder.strip_prefix(real(other)).unwrap_or(&folder);
        let parts = inner.iter().flat_map(|part| [part.to_string_lossy(), "/".into()]);
        let path: String = parts.collect();
        path.replacen("//", "/", 1)
    }

    /// Where its site goes unless another folder is named: a folder that the project's own `.gitignore` can name.
    pub(crate) fn site_folder(&self) -> PathBuf {
        let folder = self.folder.as_deref().unwrap_or(Path::new(""));
        // In the project's folder, the short path is the one that its user would write.
        let here = std::env::current_dir().unwrap_or_default();
        folder.strip_prefix(here).unwrap_or(folder).join("public")
    }

    /// The resolved project, when nothing keeps it from being built.
    pub(crate) fn whole(&self) -> Option<&Resolved> {
        self.analysis.resolved.as_ref().filter(|_| !self.analysis.has_errors())
    }

    /// The resolved project, when nothing but missing translations keeps it from being built: whoever translates begins with these.
    pub(crate) fn translatable(&self) -> Option<&Resolved> {
        let is_other = |finding: &Diagnostic| {
            finding.severity() == Severity::Error && finding.rule != Rule::MissingTranslation
        };
        self.analysis.resolved.as_ref().filter(|_| !self.analysis.diagnostics.iter().any(is_other))
    }

    /// Its settings, as far as they can be read.
    pub(crate) fn settings(&self) -> Option<&Settings> {
        self.analysis.resolved.as_ref().map(|resolved| &resolved.settings)
    }

    pub(crate) fn from_sources(sources: Sources, unreadable: Vec<Diagnostic>) -> Self {
        let analysis = analyzed(&mut Cache::default(), &sources, &unreadable, None);
        Self { sources, analysis, unreadable, folder: None, release: None }
    }

    /// What is found if its files have other texts.
    pub(crate) fn analyze_with(&self, cache: &mut Cache, sources: &Sources) -> Analysis {
        analyzed(cache, sources, &self.unreadable, self.release.as_ref())
    }
}

fn analyzed(
    cache: &mut Cache,
    sources: &Sources,
    unreadable: &[Diagnostic],
    release: Option<&Release>,
) -> Analysis {
    let mut analysis = analyze_against(cache, sources, Some(&builtin::theme_words()), release);
    analysis.diagnostics.splice(..0, unreadable.iter().cloned());
    // Whoever reads the list begins with what keeps the project from being built.
    analysis.diagnostics.sort_by_key(Diagnostic::severity);
    analysis
}

/// A path without links, as far as it exists.
fn real(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let existing = path.ancestors().find_map(|part| Some((part, std::fs::canonicalize(part).ok()?)));
    match existing {
        Some((part, real)) => path.strip_prefix(part).map_or(real.clone(), |rest| real.join(rest)),
        None => path,
    }
}
