//! Reads a project's folders, without following what leads out of it, and within limits of size and number.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::asset::{open_plain, read_to_limit};
use super::{
    Asset, CATALOG_FOLDER, GLOSSARY_FILE, MAX_FILE_MIB, MAX_FILES, PROJECT_FILE, PathPattern, Sources,
    has_a_legal_length, is_file_name, is_text,
};
use crate::diagnostics::invisible::{finding, is_out_of_place};
use crate::diagnostics::{Diagnostic, Finding, Span};

/// The most folders that are visited. A few links between folders can ask for millions of visits without one file.
const MAX_FOLDERS: usize = 10_000;

/// The most folders in each other.
const MAX_DEPTH: usize = 16;

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

/// Reads what [`Sources::read_folders`] reads.
pub(super) fn read_folders(
    root: &Path,
    others: &[&str],
    patterns: impl FnOnce(&Sources) -> Vec<PathPattern>,
) -> (Sources, Vec<Diagnostic>) {
    let root = fs::canonicalize(root).unwrap_or_else(|_| root.to_owned());
    let mut reader = Reader {
        root: root.clone(),
        sources: Sources::default(),
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

impl Reader {
    /// Reads a folder of the project, or its glossary, if it is there; the project's own is the empty path.
    fn root_folder(&mut self, folder: &str) {
        let place = self.root.join(folder);
        if folder.is_empty() {
            self.folder(folder, &place, &mut vec![place.clone()]);
        } else if place.is_dir() || (folder == GLOSSARY_FILE && place.is_file()) {
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
            // A link to a folder that contains the link would be followed without end.
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
                    self.report(&path, Finding::UnreadableFileNameNotUtf8 { path: path.clone() });
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

/// What is wrong with the name of a file that is not read for it.
fn invisible_in(name: &str) -> Option<Finding> {
    let mut found = name.char_indices().filter(|(at, c)| is_out_of_place(name, *at, *c)).map(|(_, c)| c);
    let first = found.next()?;
    finding(true, first, 1 + found.count(), 0)
}

/// The file's bytes, or `None` when it is larger than [`MAX_FILE_MIB`].
fn read_limited(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let bytes = read_to_limit(&mut open_plain(path)?)?;
    Ok(has_a_legal_length(bytes.len() as u64).then_some(bytes))
}
