//! The one door to the disk for everything that is read.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use crate::diagnostics::hygiene::is_forbidden_in_file_name;
use crate::diagnostics::{Diagnostic, Finding, Span};

mod asset;
mod decode;
mod path_pattern;
mod reader;

pub use asset::Asset;
pub(crate) use path_pattern::PathPattern;

/// The file that makes a folder a project.
pub const PROJECT_FILE: &str = "codegloss.toml";

/// The file of a project's terms.
pub(crate) const GLOSSARY_FILE: &str = "glossary.toml";

/// The largest file that is read, in MiB. Real catalogs stay below one.
pub const MAX_FILE_MIB: usize = 4;

/// The most files that a project may have, each counted as often as symbolic links lead to it.
pub const MAX_FILES: usize = 50_000;

/// The folder of the files that define codes.
pub(crate) const CATALOG_FOLDER: &str = "catalog";

/// The folders of what is for the site alone.
pub(crate) const SITE_FOLDERS: [&str; 2] = ["site", "templates"];

/// The templates of snippets, which are text whatever they end with.
pub(crate) const SNIPPETS: &str = "templates/snippets/";

/// Endings of the files that are text; all others below `site/static` and `templates` are carried as they are.
const TEXT_ENDINGS: [&str; 4] = [".toml", ".ftl", ".md", ".html"];

/// A text file of the project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// From the project's folder, with `/` between its parts.
    pub path: Arc<str>,
    /// Its text without a byte order mark; line ends are as they are in the file.
    pub text: Arc<str>,
}

#[cfg(test)]
impl SourceFile {
    /// A file that is nowhere but in a test.
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}

/// Every file of a project, by path: texts in memory, the others where they are.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    texts: BTreeMap<Arc<str>, SourceFile>,
    /// The text files that are not read for their merge conflicts, to be shown.
    conflicting: BTreeMap<Arc<str>, SourceFile>,
    assets: BTreeMap<Arc<str>, Asset>,
    /// The files and folders that could not be read; empty for all that follow where a limit was passed.
    unread: BTreeSet<String>,
}

impl Sources {
    /// Reads the project's settings, its catalog, the files that the `patterns` of its settings are for, and what is in these other
    /// folders. What cannot be read is a finding, and the rest is there.
    pub(crate) fn read_folders(
        root: &Path,
        others: &[&str],
        patterns: impl FnOnce(&Self) -> Vec<PathPattern>,
    ) -> (Self, Vec<Diagnostic>) {
        reader::read_folders(root, others, patterns)
    }

    /// Files that are in memory already, such as those built into a program.
    pub fn from_files<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> (Self, Vec<Diagnostic>) {
        let mut sources = Self::default();
        let mut findings = Vec::new();
        for (path, bytes) in files {
            if let Err(problem) = sources.add(path, bytes.to_vec()) {
                sources.unread.insert(path.to_owned());
                findings.push(problem);
            }
        }
        (sources, findings)
    }

    /// The text file at `path`, to show or to read.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&SourceFile> {
        self.texts.get(path).or_else(|| self.conflicting.get(path))
    }

    /// These files with another text in the file at `path`, which is one of them.
    #[must_use]
    pub fn with_text(mut self, path: &str, text: &str) -> Self {
        if let Some(file) = self.texts.get_mut(path) {
            file.text = Arc::from(text);
        }
        self
    }

    /// The project's settings, unless they cannot be read.
    pub(crate) fn project_file(&self) -> Option<&SourceFile> {
        self.texts.get(PROJECT_FILE)
    }

    /// The text files whose path begins with `prefix`, in the order of their paths.
    pub fn texts<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a SourceFile> {
        self.texts
            .range(Arc::from(prefix)..)
            .map(|(_, file)| file)
            .take_while(move |file| file.path.starts_with(prefix))
    }

    /// The other file at `path`.
    #[must_use]
    pub fn asset(&self, path: &str) -> Option<&Asset> {
        self.assets.get(path)
    }

    /// The other files whose path begins with `prefix`, in the order of their paths.
    pub fn assets<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a Asset)> {
        self.assets
            .range(Arc::from(prefix)..)
            .map(|(path, asset)| (&**path, asset))
            .take_while(move |(path, _)| path.starts_with(prefix))
    }

    /// The paths of all files but `codegloss.toml`: texts, then the others, each in their order.
    #[cfg(feature = "site")]
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().chain(self.assets.keys()).map(|path| &**path)
    }

    /// The paths of files and folders that could not be read.
    pub(crate) fn unread(&self) -> impl Iterator<Item = &str> {
        self.unread.iter().map(String::as_str)
    }

    /// Whether everything whose path begins with `path` was read.
    pub(crate) fn is_whole(&self, path: &str) -> bool {
        let above = path.match_indices('/').map(|(slash, _)| &path[..slash]);
        let inside = self.unread.range(path.to_owned()..).next();
        !above.chain([""]).any(|folder| self.unread.contains(folder))
            && !inside.is_some_and(|unread| unread.starts_with(path))
    }

    fn add(&mut self, path: &str, bytes: Vec<u8>) -> Result<(), Diagnostic> {
        let key: Arc<str> = Arc::from(path);
        if !is_text(path) {
            self.assets.insert(key, Asset::in_memory(bytes));
            return Ok(());
        }
        let text =
            decode::decode(path, bytes).map_err(|finding| Diagnostic::new(finding, Span::file(path)))?;
        let conflict = decode::merge_conflict(path, &text);
        let file = SourceFile { path: Arc::clone(&key), text: Arc::from(text) };
        if let Some(span) = conflict {
            self.conflicting.insert(key, file);
            return Err(Diagnostic::new(Finding::MergeConflict { path: path.to_owned() }, span));
        }
        self.texts.insert(key, file);
        Ok(())
    }
}

/// Whether the file with this path is read as a text.
fn is_text(path: &str) -> bool {
    let is_static = path.starts_with("site/static/") || path.starts_with("templates/assets/");
    let has_ending = || TEXT_ENDINGS.iter().any(|ending| path.ends_with(ending));
    !is_static && (path.starts_with(SNIPPETS) || has_ending())
}

/// Whether a file may have this name: one that can be printed, listed in a manifest and addressed, and that leads nowhere.
/// What a project's files may be called and what the files made of it may be called is one rule.
#[must_use]
pub fn is_file_name(name: &str) -> bool {
    let is_steering = |c: char| is_forbidden_in_file_name(c) || c == '/';
    // Windows takes a colon for a drive or a stream, and leaves dots and spaces at the end out: `.. ` would lead up.
    let is_other = cfg!(windows) && (name.contains(':') || name.ends_with(['.', ' ']));
    !matches!(name, "" | "." | "..") && !name.contains(is_steering) && !is_other
}

fn has_a_legal_length(bytes: u64) -> bool {
    bytes <= MAX_FILE_MIB as u64 * 1024 * 1024
}
