//! The release that a project is compared with: a site's `errors.json`, or the packs of an app.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use codegloss_engine::{DiagnosticArgument, FACTS_FILE, LANGUAGES_FILE, Release};

use crate::cli::ExitStatus;
use crate::report::Reporter;

/// The file of a site that lists its codes.
const CATALOG_FILE: &str = "errors.json";

/// Reads `errors.json`, the folder of a site, or a folder of packs. Why it cannot be read is reported.
pub(super) fn read(reporter: &Reporter, path: &Path) -> Result<Release, ExitStatus> {
    let shown = path.display().to_string();
    let catalog = if path.is_dir() { path.join(CATALOG_FILE) } else { path.to_owned() };
    let is_of_packs = !catalog.is_file() && path.join(LANGUAGES_FILE).is_file();
    let release = if is_of_packs { of_packs(path, &shown) } else { of_site(path, &catalog, &shown) };
    release.map_err(|problem| {
        let path = ("path", DiagnosticArgument::from(shown));
        match problem {
            Problem::Unreadable(file, error) => {
                let path = ("path", file.display().to_string().into());
                reporter.error("release-unreadable", &[path, ("problem", error.to_string().into())]);
            }
            Problem::Missing => reporter.error("release-missing", &[path]),
            Problem::Foreign(file) => {
                reporter.error("release-foreign", &[("path", file.display().to_string().into())]);
            }
            Problem::Packs => reporter.error("release-foreign-packs", &[path]),
        }
        ExitStatus::CouldNotRun
    })
}

enum Problem {
    Unreadable(PathBuf, io::Error),
    /// A folder without either.
    Missing,
    Foreign(PathBuf),
    /// Damaged packs, or not of one build.
    Packs,
}

fn of_site(path: &Path, catalog: &Path, shown: &str) -> Result<Release, Problem> {
    if path.is_dir() && !catalog.is_file() {
        return Err(Problem::Missing);
    }
    let bytes = read_file(catalog)?;
    let name = if path.is_dir() { catalog.display().to_string() } else { shown.to_owned() };
    Release::of_json(&name, &bytes).ok_or_else(|| Problem::Foreign(catalog.to_owned()))
}

fn of_packs(folder: &Path, shown: &str) -> Result<Release, Problem> {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let entries = entries.map_err(|error| Problem::Unreadable(folder.to_owned(), error))?;
    let mut paths: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "pack"));
    paths.retain(|path| path.file_name().is_some_and(|name| name != LANGUAGES_FILE && name != FACTS_FILE));
    paths.sort();
    let packs = paths.iter().map(|path| read_file(path)).collect::<Result<Vec<_>, _>>()?;
    let languages = read_file(&folder.join(LANGUAGES_FILE))?;
    let packs = packs.iter().map(Vec::as_slice);
    Release::of_packs(shown, packs, &languages).map_err(|_| Problem::Packs)
}

fn read_file(path: &Path) -> Result<Vec<u8>, Problem> {
    fs::read(path).map_err(|error| Problem::Unreadable(path.to_owned(), error))
}
