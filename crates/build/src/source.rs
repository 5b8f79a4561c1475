//! The one door to the disk for everything that is read.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::check_invisible::in_file_name;
use crate::diagnostic::{Diagnostic, Rule, Span};
use crate::hygiene::is_forbidden_in_file_name;

/// The file that makes a folder a project.
pub const PROJECT_FILE: &str = "codegloss.toml";

/// The largest file that is read, in MiB. Real catalogs stay below one.
pub const MAX_FILE_MIB: usize = 4;

/// The most files that a project may have.
pub const MAX_FILES: usize = 50_000;

/// The most folders in each other.
const MAX_FOLDERS: usize = 16;

/// The folders below a project that hold what people write.
pub const SOURCE_FOLDERS: [&str; 4] = ["catalog", "locales", "site", "templates"];

/// The templates of snippets, which are text whatever they end with.
pub(crate) const SNIPPETS: &str = "templates/snippets/";

/// Endings of the files that are text; all others below `site/static` and `templates` are carried as they are.
const TEXT_ENDINGS: [&str; 4] = [".toml", ".ftl", ".md", ".html"];

/// A text file of the project.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// From the project's folder, with `/` between its parts.
    pub path: Arc<str>,
    /// Its text without a byte order mark; line ends are as they are in the file.
    pub text: Arc<str>,
}

/// Every file of a project, by path, in memory.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    texts: BTreeMap<Arc<str>, SourceFile>,
    assets: BTreeMap<Arc<str>, Vec<u8>>,
}

impl Sources {
    /// Reads the project in the folder `root`. What cannot be read is a finding, and the rest is there.
    #[must_use]
    pub fn read(root: &Path) -> (Self, Vec<Diagnostic>) {
        let mut reader = Reader {
            root: root.to_owned(),
            real_root: fs::canonicalize(root).unwrap_or_else(|_| root.to_owned()),
            sources: Self::default(),
            findings: Vec::new(),
            files: 0,
        };
        reader.entry(PROJECT_FILE, &mut Vec::new());
        for folder in SOURCE_FOLDERS {
            if root.join(folder).is_dir() {
                reader.entry(folder, &mut Vec::new());
            }
        }
        (reader.sources, reader.findings)
    }

    /// Files that are in memory already, such as those built into a program.
    pub fn from_files<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> (Self, Vec<Diagnostic>) {
        let mut sources = Self::default();
        let mut findings = Vec::new();
        for (path, bytes) in files {
            findings.extend(sources.add(path, bytes.to_vec()).err());
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

    /// Path and bytes of the other files whose path begins with `prefix`, in the order of their paths.
    pub fn assets<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        self.assets
            .range(Arc::from(prefix)..)
            .map(|(path, bytes)| (&**path, bytes.as_slice()))
            .take_while(move |(path, _)| path.starts_with(prefix))
    }

    fn add(&mut self, path: &str, bytes: Vec<u8>) -> Result<(), Diagnostic> {
        let key: Arc<str> = Arc::from(path);
        let is_static = path.starts_with("site/static/") || path.starts_with("templates/assets/");
        let is_text = path.starts_with(SNIPPETS) || TEXT_ENDINGS.iter().any(|ending| path.ends_with(ending));
        if is_static || !is_text {
            self.assets.insert(key, bytes);
            return Ok(());
        }
        let text = String::from_utf8(bytes).map_err(|error| {
            let valid = error.utf8_error().valid_up_to();
            unreadable(path, "not-utf8", &format!("byte {valid}"), 0)
        })?;
        let text: Arc<str> = Arc::from(text.strip_prefix('\u{feff}').unwrap_or(&text));
        let file = SourceFile { path: Arc::clone(&key), text };
        self.texts.insert(key, file);
        Ok(())
    }
}

fn unreadable(path: &str, problem: &str, detail: &str, limit: usize) -> Diagnostic {
    Diagnostic::new(Rule::UnreadableFile, Span::file(path))
        .with("path", path)
        .with("problem", problem)
        .with("detail", detail)
        .with("limit", limit)
}

struct Reader {
    root: PathBuf,
    real_root: PathBuf,
    sources: Sources,
    findings: Vec<Diagnostic>,
    files: usize,
}

impl Reader {
    /// Reads a file or a folder, wherever links lead within the project. `above` are the real paths of the folders on the way.
    fn entry(&mut self, path: &str, above: &mut Vec<PathBuf>) {
        let Some(real) = self.real_path(path) else {
            return;
        };
        if !real.is_dir() {
            self.file(path);
        } else if !above.contains(&real) {
            // A link to a folder that it stands in itself would lead round in a circle.
            above.push(real);
            self.folder(path, above);
            above.pop();
        }
    }

    fn folder(&mut self, folder: &str, above: &mut Vec<PathBuf>) {
        if self.files > MAX_FILES {
            return;
        }
        if above.len() > MAX_FOLDERS {
            let detail = format!("more than {MAX_FOLDERS} folders in each other");
            return self.findings.push(unreadable(folder, "other", &detail, 0));
        }
        let entries = match fs::read_dir(self.root.join(folder)) {
            Ok(entries) => entries,
            Err(error) => return self.system(folder, &error),
        };
        let mut names: Vec<String> = Vec::new();
        for entry in entries {
            match entry.map(|entry| entry.file_name().into_string()) {
                Ok(Ok(name)) => names.push(name),
                Ok(Err(name)) => {
                    let path = format!("{folder}/{}", name.to_string_lossy());
                    self.findings.push(unreadable(&path, "not-utf8", "file name", 0));
                }
                Err(error) => self.system(folder, &error),
            }
        }
        names.sort_unstable();
        for name in names {
            // Editors leave `.x.swp` and `x~` beside what people write.
            if name.starts_with('.') || name.ends_with('~') {
                continue;
            }
            let path = format!("{folder}/{name}");
            // Such a name cannot be printed, listed or addressed.
            if name.contains(is_forbidden_in_file_name) {
                self.findings.push(unreadable(&path, "other", &format!("{name:?}"), 0));
                continue;
            }
            if let Some(finding) = in_file_name(&path, &name) {
                self.findings.push(finding);
                continue;
            }
            self.entry(&path, above);
        }
    }

    /// The path once symbolic links are followed, as long as it stays in the project.
    fn real_path(&mut self, path: &str) -> Option<PathBuf> {
        match fs::canonicalize(self.root.join(path)) {
            Ok(real) if real.starts_with(&self.real_root) => Some(real),
            Ok(_) => {
                self.findings
                    .push(Diagnostic::new(Rule::PathOutsideProject, Span::file(path)).with("path", path));
                None
            }
            Err(error) => {
                self.system(path, &error);
                None
            }
        }
    }

    fn file(&mut self, path: &str) {
        self.files += 1;
        if self.files > MAX_FILES {
            if self.files == MAX_FILES + 1 {
                self.findings.push(unreadable(path, "too-many", "", MAX_FILES));
            }
            return;
        }
        match read_limited(&self.root.join(path)) {
            Ok(Some(bytes)) => {
                let problem = self.sources.add(path, bytes).err();
                self.findings.extend(problem);
            }
            Ok(None) => self.findings.push(unreadable(path, "too-large", "", MAX_FILE_MIB)),
            Err(error) => self.system(path, &error),
        }
    }

    fn system(&mut self, path: &str, error: &io::Error) {
        let problem = match error.kind() {
            io::ErrorKind::NotFound => "missing",
            _ => "other",
        };
        self.findings.push(unreadable(path, problem, &error.to_string(), 0));
    }
}

/// The file's bytes, or `None` when it is larger than [`MAX_FILE_MIB`]. Only plain files are opened: a pipe would never end.
fn read_limited(path: &Path) -> io::Result<Option<Vec<u8>>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("not a plain file"));
    }
    let limit = MAX_FILE_MIB * 1024 * 1024;
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() <= limit).then_some(bytes))
}
