//! The one door to the disk for everything that is read.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostics::hygiene::is_forbidden_in_file_name;
use crate::diagnostics::invisible::{finding, is_out_of_place};
use crate::diagnostics::{Diagnostic, Finding, Span};

mod asset;
mod path_pattern;

pub use asset::Asset;
use asset::{open_plain, read_to_limit};
pub(crate) use path_pattern::PathPattern;

/// The file that makes a folder a project.
pub const PROJECT_FILE: &str = "codegloss.toml";

/// The largest file that is read, in MiB. Real catalogs stay below one.
pub const MAX_FILE_MIB: usize = 4;

/// The most files that a project may have, each counted as often as symbolic links lead to it.
pub const MAX_FILES: usize = 50_000;

/// The most folders that are visited. A few links between folders can ask for millions of visits without one file.
const MAX_FOLDERS: usize = 10_000;

/// The most folders in each other.
const MAX_DEPTH: usize = 16;

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
        let root = fs::canonicalize(root).unwrap_or_else(|_| root.to_owned());
        let mut reader = Reader {
            root: root.clone(),
            sources: Self::default(),
            findings: Vec::new(),
            wanted: Wanted::Everything,
            names: 0,
            folders: 0,
        };
        reader.entry(PROJECT_FILE, &root.join(PROJECT_FILE), &mut Vec::new());
        reader.root_folder(CATALOG_FOLDER);
        let others = others.iter().map(|&folder| folder.to_owned());
        let but = others.clone().chain([CATALOG_FOLDER.to_owned()]).collect();
        let patterns = patterns(&reader.sources);
        reader.messages(patterns, but);
        for folder in others {
            reader.root_folder(&folder);
        }
        (reader.sources, reader.findings)
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

    /// The text file at `path`.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&SourceFile> {
        self.texts.get(path)
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
        let text = String::from_utf8(bytes).map_err(|error| {
            let valid = error.utf8_error().valid_up_to();
            let detail = format!("byte {valid}");
            Diagnostic::new(
                Finding::UnreadableFileNotUtf8 { path: path.to_owned(), detail },
                Span::file(path),
            )
        })?;
        let text: Arc<str> = Arc::from(text.strip_prefix('\u{feff}').unwrap_or(&text));
        let file = SourceFile { path: Arc::clone(&key), text };
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

/// What is wrong with the name of a file that is not read for it.
fn invisible_in(name: &str) -> Option<Finding> {
    let mut found = name.char_indices().filter(|(at, c)| is_out_of_place(name, *at, *c)).map(|(_, c)| c);
    let first = found.next()?;
    finding(true, first, 1 + found.count(), 0)
}

/// What of a folder is read.
enum Wanted {
    Everything,
    /// What a pattern is for, but for what is in folders that are read as a whole.
    Messages {
        patterns: Vec<PathPattern>,
        but: Vec<String>,
    },
}

struct Reader {
    /// The project's folder, by a path without links.
    root: PathBuf,
    wanted: Wanted,
    sources: Sources,
    findings: Vec<Diagnostic>,
    /// How many names in folders were looked at, and how many folders were visited.
    names: usize,
    folders: usize,
}

impl Reader {
    /// Reads a folder of the project if it is there; the project's own is the empty path.
    fn root_folder(&mut self, folder: &str) {
        let place = self.root.join(folder);
        if folder.is_empty() {
            self.folder(folder, &place, &mut vec![place.clone()]);
        } else if place.is_dir() {
            self.entry(folder, &place, &mut Vec::new());
        }
    }

    /// Reads the files that patterns are for, but for those in folders that are read as a whole.
    fn messages(&mut self, patterns: Vec<PathPattern>, but: Vec<String>) {
        // From the project's own folder inwards, so that no link on the way is passed over.
        let roots: BTreeSet<String> = patterns.iter().map(PathPattern::outermost_folder).collect();
        let is_alone = !roots.contains("");
        self.wanted = Wanted::Messages { patterns, but };
        for folder in roots.iter().filter(|folder| is_alone || folder.is_empty()) {
            if self.wants(folder) {
                self.root_folder(folder);
            }
        }
        self.wanted = Wanted::Everything;
    }

    /// Whether a path is asked for: a file, or a folder that may hold one.
    fn wants(&self, path: &str) -> bool {
        match &self.wanted {
            Wanted::Everything => true,
            Wanted::Messages { patterns, but } => {
                let is_in = |folder: &String| {
                    path.strip_prefix(folder.as_str())
                        .is_some_and(|rest| folder.is_empty() || rest.is_empty() || rest.starts_with('/'))
                };
                let is_for = |pattern: &PathPattern| {
                    pattern.reaches(path) || pattern.locale(path).is_some() || pattern.meant(path).is_some()
                };
                !but.iter().any(is_in) && patterns.iter().any(is_for)
            }
        }
    }

    /// Whether a file is asked for.
    fn wants_file(&self, path: &str) -> bool {
        match &self.wanted {
            Wanted::Everything => true,
            Wanted::Messages { patterns, .. } => {
                patterns.iter().any(|pattern| pattern.locale(path).is_some())
            }
        }
    }

    /// Whether a file is not asked for, but perhaps meant to be. That it is there is all that is known of it.
    fn is_slip(&self, path: &str) -> bool {
        match &self.wanted {
            Wanted::Everything => false,
            Wanted::Messages { patterns, .. } => patterns.iter().any(|pattern| pattern.meant(path).is_some()),
        }
    }

    /// Reads a file or a folder, wherever links lead within the project. `place` is where it is, by a path without links but
    /// its last part; `above` are the real paths of the folders on the way.
    fn entry(&mut self, path: &str, place: &Path, above: &mut Vec<PathBuf>) {
        let Some(real) = self.real_path(path, place) else {
            return;
        };
        if !real.is_dir() {
            if self.wants_file(path) {
                self.file(path, &real);
            } else if self.is_slip(path) {
                self.sources.assets.insert(Arc::from(path), Asset::in_memory(Vec::new()));
            }
        } else if !above.contains(&real) {
            // A link to a folder that it stands in itself would lead round in a circle.
            above.push(real.clone());
            self.folder(path, &real, above);
            above.pop();
        }
    }

    fn folder(&mut self, folder: &str, real: &Path, above: &mut Vec<PathBuf>) {
        self.folders += 1;
        if self.folders == MAX_FOLDERS + 1 {
            let path = folder.to_owned();
            self.report(folder, Finding::UnreadableFileTooManyFolders { path, limit: MAX_FOLDERS });
        } else if above.len() > MAX_DEPTH {
            let path = folder.to_owned();
            self.report(folder, Finding::UnreadableFileTooDeep { path, limit: MAX_DEPTH });
            return;
        }
        for name in self.names_in(folder, real) {
            if self.has_enough() {
                return;
            }
            // Editors leave `.x.swp` and `x~` beside what people write.
            if name.starts_with('.') || name.ends_with('~') {
                continue;
            }
            let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
            if !self.wants(&path) {
                continue;
            }
            if !is_file_name(&name) {
                self.report(&path, Finding::UnreadableFileName { path: path.clone() });
            } else if let Some(finding) = invisible_in(&name) {
                self.report(&path, finding);
            } else {
                self.entry(&path, &real.join(&name), above);
            }
        }
    }

    /// Whether a limit was passed: the finding is there, and what is not read yet is too much.
    fn has_enough(&self) -> bool {
        self.names > MAX_FILES || self.folders > MAX_FOLDERS
    }

    /// The names in a folder, in their order; none once there are too many.
    fn names_in(&mut self, folder: &str, real: &Path) -> Vec<String> {
        let mut names = Vec::new();
        let entries = match fs::read_dir(real) {
            Ok(entries) => entries,
            Err(error) => {
                self.system(folder, &error);
                return names;
            }
        };
        for entry in entries {
            self.names += 1;
            if self.names > MAX_FILES {
                let path = folder.to_owned();
                self.report(folder, Finding::UnreadableFileTooMany { path, limit: MAX_FILES });
                return Vec::new();
            }
            match entry.map(|entry| entry.file_name().into_string()) {
                Ok(Ok(name)) => names.push(name),
                Ok(Err(name)) => {
                    let path = format!("{folder}/{}", name.to_string_lossy());
                    let detail = "file name".to_owned();
                    self.report(&path, Finding::UnreadableFileNotUtf8 { path: path.clone(), detail });
                }
                Err(error) => self.system(folder, &error),
            }
        }
        names.sort_unstable();
        names
    }

    /// The path once symbolic links are followed, as long as it stays in the project.
    fn real_path(&mut self, path: &str, place: &Path) -> Option<PathBuf> {
        let is_link = fs::symlink_metadata(place).map(|found| found.is_symlink());
        let real =
            is_link.and_then(|is_link| if is_link { fs::canonicalize(place) } else { Ok(place.to_owned()) });
        match real {
            Ok(real) if real.starts_with(&self.root) => Some(real),
            Ok(_) => {
                self.report(path, Finding::PathOutsideProject { path: path.to_owned() });
                None
            }
            Err(error) => {
                self.system(path, &error);
                None
            }
        }
    }

    fn file(&mut self, path: &str, real: &Path) {
        if !is_text(path) {
            if let Some(asset) = self.readable(path, Asset::on_disk(real)) {
                self.sources.assets.insert(Arc::from(path), asset);
            }
        } else if let Some(bytes) = self.readable(path, read_limited(real))
            && let Err(problem) = self.sources.add(path, bytes)
        {
            self.sources.unread.insert(path.to_owned());
            self.findings.push(problem);
        }
    }

    /// What there is of a file; that it is too large, or cannot be read, is a finding.
    fn readable<T>(&mut self, path: &str, found: io::Result<Option<T>>) -> Option<T> {
        match found {
            Ok(Some(found)) => return Some(found),
            Ok(None) => {
                let finding = Finding::UnreadableFileTooLarge { path: path.to_owned(), limit: MAX_FILE_MIB };
                self.report(path, finding);
            }
            Err(error) => self.system(path, &error),
        }
        None
    }

    fn system(&mut self, path: &str, error: &io::Error) {
        let finding = match error.kind() {
            io::ErrorKind::NotFound => Finding::UnreadableFileMissing { path: path.to_owned() },
            _ => Finding::UnreadableFileOther { path: path.to_owned(), detail: error.to_string() },
        };
        self.report(path, finding);
    }

    /// A file or a folder as a whole is meant.
    fn report(&mut self, path: &str, finding: Finding) {
        self.sources.unread.insert(if self.has_enough() { "" } else { path }.to_owned());
        self.findings.push(Diagnostic::new(finding, Span::file(path)));
    }
}

/// The file's bytes, or `None` when it is larger than [`MAX_FILE_MIB`].
fn read_limited(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let bytes = read_to_limit(&mut open_plain(path)?)?;
    Ok(has_a_legal_length(bytes.len() as u64).then_some(bytes))
}

fn has_a_legal_length(bytes: u64) -> bool {
    bytes <= MAX_FILE_MIB as u64 * 1024 * 1024
}
