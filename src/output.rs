//! The one door to the disk for everything that is written.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The list of files that a build made, so that the next one removes what it no longer makes, and nothing else.
const MANIFEST: &str = ".codegloss-manifest";

/// A file on its way: renamed into its place once it is whole.
const TEMPORARY: &str = ".codegloss-new";

/// Locked by a build as long as it writes.
const LOCK: &str = ".codegloss-lock";

/// The largest manifest that is read, in bytes: a path of 100 bytes for each of a million files.
const MAX_MANIFEST: u64 = 100_000_000;

const HEADER: &str = "codegloss manifest 1";

/// Files to be written, by path with `/` between its parts.
pub(crate) type Tree = BTreeMap<String, Vec<u8>>;

/// What a publication changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) files: usize,
    pub(crate) changed: usize,
    pub(crate) removed: usize,
}

/// Why a tree was not written.
#[derive(Debug)]
pub(crate) enum OutputError {
    /// The folder holds files that no build made.
    Foreign(PathBuf),
    /// A file stands where a build would write one, and no build made it.
    Occupied(PathBuf),
    /// Another build is writing into the folder.
    Busy(PathBuf),
    /// The system refused.
    Io(PathBuf, io::Error),
}

/// What is about to happen to the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The list of files is about to be written.
    Manifest,
    /// This many of so many files have been looked at.
    File(usize, usize),
    /// A file is about to be removed.
    Remove,
}

/// Makes `folder` hold the tree: writes what differs, each file whole or not at all, and removes what an earlier build
/// made and this one does not. `before` sees every step and may end it there.
///
/// The manifest first names old and new files together, so that whatever moment a build ends at, the next one knows
/// every file that it may have left.
pub(crate) fn publish(
    tree: &Tree,
    folder: &Path,
    before: &mut dyn FnMut(Step) -> io::Result<()>,
) -> Result<Outcome, OutputError> {
    let mut old = read_manifest(folder)?;
    let _lock = Lock::take(folder)?;
    // Another build may have ended between the two.
    old.append(&mut read_manifest(folder)?);
    clear_temporary(folder)?;
    refuse_occupied(tree, folder, &old)?;
    let new: BTreeSet<&str> = tree.keys().map(String::as_str).collect();
    let mut outcome = Outcome { files: tree.len(), ..Outcome::default() };
    let both: BTreeSet<&str> = old.iter().map(String::as_str).chain(new.iter().copied()).collect();
    write_manifest(folder, &both, before)?;
    for (done, (path, bytes)) in tree.iter().enumerate() {
        let target = folder.join(path);
        if is_same(&target, bytes) {
            continue;
        }
        step(before, Step::File(done, tree.len()), &target)?;
        clear_way(folder, path, &old)?;
        write(folder, path, bytes)?;
        outcome.changed += 1;
    }
    for path in old.iter().filter(|path| !new.contains(path.as_str())) {
        let target = folder.join(path);
        step(before, Step::Remove, &target)?;
        outcome.removed += usize::from(remove(folder, path)?);
    }
    write_manifest(folder, &new, before)?;
    Ok(outcome)
}

/// What [`publish`] would change, by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Difference {
    pub(crate) changed: Vec<String>,
    pub(crate) removed: Vec<String>,
}

/// Looks at what [`publish`] would do, and does nothing.
pub(crate) fn difference(tree: &Tree, folder: &Path) -> Result<Difference, OutputError> {
    let old = read_manifest(folder)?;
    refuse_occupied(tree, folder, &old)?;
    let changed = tree.iter().filter(|(path, bytes)| !is_same(&folder.join(path), bytes));
    let removed = old.iter().filter(|path| !tree.contains_key(*path) && folder.join(path).is_file());
    Ok(Difference {
        changed: changed.map(|(path, _)| path.clone()).collect(),
        removed: removed.cloned().collect(),
    })
}

/// Writes a tree into a folder that holds nothing yet.
pub(crate) fn create(tree: &Tree, folder: &Path) -> Result<(), OutputError> {
    let is_used = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_some(),
        Err(_) => fs::symlink_metadata(folder).is_ok(),
    };
    if is_used {
        return Err(OutputError::Foreign(folder.to_owned()));
    }
    for (path, bytes) in tree {
        write(folder, path, bytes)?;
    }
    Ok(())
}

fn step(before: &mut dyn FnMut(Step) -> io::Result<()>, step: Step, path: &Path) -> Result<(), OutputError> {
    before(step).map_err(|error| OutputError::Io(path.to_owned(), error))
}

/// The files that earlier builds made. A folder that holds others and no manifest is not ours to write in.
fn read_manifest(folder: &Path) -> Result<BTreeSet<String>, OutputError> {
    let path = folder.join(MANIFEST);
    match fs::symlink_metadata(&path) {
        // A pipe or a device would never end.
        Ok(found) if found.is_file() && found.len() <= MAX_MANIFEST => {}
        Ok(_) => return Err(OutputError::Foreign(folder.to_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return no_manifest(folder),
        Err(error) => return Err(OutputError::Io(path, error)),
    }
    let text = fs::read_to_string(&path).map_err(|error| OutputError::Io(path, error))?;
    let mut lines = text.lines();
    if lines.next() != Some(HEADER) {
        return Err(OutputError::Foreign(folder.to_owned()));
    }
    // The manifest lies in a folder that others may write in: it must not lead a removal out of it.
    Ok(lines.filter(|path| is_inside(path)).map(str::to_owned).collect())
}

/// A folder without a manifest holds what no build made, unless it is empty or a build was killed at its first step.
fn no_manifest(folder: &Path) -> Result<BTreeSet<String>, OutputError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(OutputError::Io(folder.to_owned(), error)),
    };
    let is_ours = |name: &std::ffi::OsStr| name == TEMPORARY || name == LOCK;
    if entries.flatten().any(|entry| !is_ours(&entry.file_name())) {
        return Err(OutputError::Foreign(folder.to_owned()));
    }
    Ok(BTreeSet::new())
}

/// A file that somebody else put where the tree has one is neither overwritten nor, later, removed.
fn refuse_occupied(tree: &Tree, folder: &Path, old: &BTreeSet<String>) -> Result<(), OutputError> {
    for (path, bytes) in tree.iter().filter(|(path, _)| !old.contains(*path)) {
        let target = folder.join(path);
        let is_file = fs::symlink_metadata(&target).is_ok_and(|found| !found.is_dir());
        if is_file && !is_same(&target, bytes) {
            return Err(OutputError::Occupied(target));
        }
    }
    Ok(())
}

/// Keeps other builds out of a folder until it is dropped.
struct Lock {
    path: PathBuf,
    _file: fs::File,
}

impl Lock {
    fn take(folder: &Path) -> Result<Self, OutputError> {
        let path = folder.join(LOCK);
        let failed = |error| OutputError::Io(path.clone(), error);
        fs::create_dir_all(folder).map_err(failed)?;
        // A link would make a file elsewhere.
        if fs::symlink_metadata(&path).is_ok_and(|found| !found.is_file()) {
            return Err(OutputError::Occupied(path));
        }
        let file = fs::OpenOptions::new().create(true).append(true).open(&path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { path, _file: file }),
            Err(fs::TryLockError::WouldBlock) => Err(OutputError::Busy(folder.to_owned())),
            Err(fs::TryLockError::Error(error)) => Err(OutputError::Io(path, error)),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Left behind, it would only be an empty file that the next build takes over.
        let _ = fs::remove_file(&self.path);
    }
}

/// Whether a path of a manifest stays in the folder.
fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\\', ':'])
        && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

fn write_manifest(
    folder: &Path,
    paths: &BTreeSet<&str>,
    before: &mut dyn FnMut(Step) -> io::Result<()>,
) -> Result<(), OutputError> {
    let mut text = format!("{HEADER}\n");
    for path in paths {
        text.push_str(path);
        text.push('\n');
    }
    let target = folder.join(MANIFEST);
    if is_same(&target, text.as_bytes()) {
        return Ok(());
    }
    step(before, Step::Manifest, &target)?;
    write(folder, MANIFEST, text.as_bytes())
}

fn is_same(path: &Path, bytes: &[u8]) -> bool {
    let is_as_long =
        fs::symlink_metadata(path).is_ok_and(|found| found.is_file() && found.len() == bytes.len() as u64);
    is_as_long && fs::read(path).is_ok_and(|found| found == bytes)
}

/// Removes what an earlier build made in the place of a folder or of the file.
fn clear_way(folder: &Path, path: &str, old: &BTreeSet<String>) -> Result<(), OutputError> {
    for (slash, _) in path.match_indices('/') {
        if old.contains(&path[..slash]) {
            remove(folder, &path[..slash])?;
        }
    }
    let below = format!("{path}/");
    for inner in old.range(below.clone()..).take_while(|inner| inner.starts_with(&below)) {
        remove(folder, inner)?;
    }
    Ok(())
}

fn write(folder: &Path, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
    let target = folder.join(path);
    let failed = |error| OutputError::Io(target.clone(), error);
    make_folders(folder, path).map_err(failed)?;
    let temporary = folder.join(TEMPORARY);
    // Opening one as it stands would follow a link that somebody put there.
    clear_temporary(folder)?;
    fs::write(&temporary, bytes).map_err(failed)?;
    fs::rename(&temporary, &target).map_err(failed)
}

/// Removes what a build that was killed left half-written.
fn clear_temporary(folder: &Path) -> Result<(), OutputError> {
    let temporary = folder.join(TEMPORARY);
    match fs::remove_file(&temporary) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(OutputError::Io(temporary, error)),
        _ => Ok(()),
    }
}

/// Makes the folders of a path below `folder`. A symbolic link among them would lead out of it.
fn make_folders(folder: &Path, path: &str) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for (slash, _) in path.match_indices('/') {
        let inner = folder.join(&path[..slash]);
        match fs::symlink_metadata(&inner) {
            Ok(found) if found.is_dir() => {}
            Ok(_) => return Err(io::Error::other(format!("{} is no folder", inner.display()))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => fs::create_dir(&inner)?,
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Removes a file, and the folders that it leaves empty. Tells whether there was one.
fn remove(folder: &Path, path: &str) -> Result<bool, OutputError> {
    let target = folder.join(path);
    let leads_out = path.match_indices('/').any(|(slash, _)| {
        !fs::symlink_metadata(folder.join(&path[..slash])).is_ok_and(|found| found.is_dir())
    });
    if leads_out {
        return Ok(false);
    }
    // A build that ended half-way may have put a folder where an older one had a file.
    if fs::symlink_metadata(&target).is_ok_and(|found| found.is_dir()) {
        return Ok(false);
    }
    match fs::remove_file(&target) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(OutputError::Io(target, error)),
    }
    let mut parent = Path::new(path).parent();
    while let Some(inner) = parent.filter(|inner| !inner.as_os_str().is_empty()) {
        if fs::remove_dir(folder.join(inner)).is_err() {
            break;
        }
        parent = inner.parent();
    }
    Ok(true)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]
mod tests;
