//! Makes a folder hold a tree.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use super::disk::{TEMPORARY, clear_temporary, is_same, remove, write, write_temporary};
use super::lock::{LOCK, Lock};
use super::manifest::{self, MANIFEST, Maker, Manifest};
use super::{Outcome, OutputError, Tree};

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
    maker: &Maker,
    before: &mut dyn FnMut(Step) -> io::Result<()>,
) -> Result<Outcome, OutputError> {
    // A folder of others is left without a lock in it, too.
    made_before(folder, maker)?;
    let _lock = Lock::take(folder)?;
    // Another build may have ended between the two.
    let old = made_before(folder, maker)?;
    clear_temporary(folder).map_err(|error| OutputError::Io(folder.join(TEMPORARY), error))?;
    refuse_occupied(tree, folder, &old)?;
    let new: BTreeSet<&str> = tree.keys().map(String::as_str).collect();
    let mut outcome = Outcome { files: tree.len(), ..Outcome::default() };
    let both: BTreeSet<&str> = old.iter().map(String::as_str).chain(new.iter().copied()).collect();
    write_manifest(folder, maker, &both, before)?;
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
    write_manifest(folder, maker, &new, before)?;
    Ok(outcome)
}

/// What [`publish`] would change, by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Difference {
    pub(crate) changed: Vec<String>,
    pub(crate) removed: Vec<String>,
}

/// Looks at what [`publish`] would do, and does nothing.
pub(crate) fn difference(tree: &Tree, folder: &Path, maker: &Maker) -> Result<Difference, OutputError> {
    let old = made_before(folder, maker)?;
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

/// The files that earlier builds of this maker made. A folder that holds others and no manifest is not ours to write in.
fn made_before(folder: &Path, maker: &Maker) -> Result<BTreeSet<String>, OutputError> {
    if fs::symlink_metadata(folder).is_ok() && !folder.is_dir() {
        return Err(OutputError::NoFolder(folder.to_owned()));
    }
    let Some(manifest) = Manifest::read(folder)? else {
        refuse_used(folder)?;
        return Ok(BTreeSet::new());
    };
    manifest.refuse_others(folder, maker)?;
    Ok(manifest.files)
}

/// A folder without a manifest holds what no build made, unless it is empty or a build was killed at its first step.
fn refuse_used(folder: &Path) -> Result<(), OutputError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(OutputError::Io(folder.to_owned(), error)),
    };
    let is_ours = |name: &std::ffi::OsStr| name == TEMPORARY || name == LOCK;
    if entries.flatten().any(|entry| !is_ours(&entry.file_name())) {
        return Err(OutputError::Foreign(folder.to_owned()));
    }
    Ok(())
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

/// Writes the manifest, and waits until it is on the disk: whatever happens afterwards, a power cut included, it names every file
/// that may be there.
fn write_manifest(
    folder: &Path,
    maker: &Maker,
    paths: &BTreeSet<&str>,
    before: &mut dyn FnMut(Step) -> io::Result<()>,
) -> Result<(), OutputError> {
    let text = manifest::text(maker, paths);
    let target = folder.join(MANIFEST);
    if is_same(&target, text.as_bytes()) {
        return Ok(());
    }
    step(before, Step::Manifest, &target)?;
    let failed = |error| OutputError::Io(target.clone(), error);
    let (temporary, file) = write_temporary(folder, text.as_bytes()).map_err(failed)?;
    file.sync_all().map_err(failed)?;
    drop(file);
    fs::rename(temporary, &target).map_err(failed)?;
    // Where folders cannot be opened or flushed, the system does what it can.
    let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
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
