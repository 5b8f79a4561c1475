//! Makes a folder hold files.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use super::disk::{STAGING, Staging, is_same, remove};
use super::lock::{LOCK, Lock};
use super::manifest::{self, MANIFEST, Maker, Manifest};
use super::{FileTree, Files, OutputError, PublishSummary};
use crate::workers::Workers;

/// What is about to happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// This many of so many files have been made and compared with what is there.
    Made(usize, usize),
    /// The list of files is about to be written.
    Manifest,
    /// This many of so many files have been put into their places.
    File(usize, usize),
    /// A file is about to be removed.
    Remove,
}

/// Sees every step, and may end a publication there.
pub(crate) type Before<'a> = dyn FnMut(Step) -> io::Result<()> + 'a;

/// Sees the number and the bytes of a file that differs from what is there.
type Keep<'a> = dyn Fn(usize, &[u8]) -> Result<(), OutputError> + Sync + 'a;

/// How many files are made before the next step: enough for every core, and few enough that they take little memory.
const BATCH: usize = 64;

/// Makes `folder` hold these files: writes what differs, each file whole or not at all, and removes what an earlier build
/// made and this one does not. `before` sees every step and may end it there.
///
/// Files are made one after another, and what differs is put aside first: nothing that is there changes before all are made.
/// Then the manifest names old and new files together, so that whatever moment a build ends at, the next one knows every file
/// that it may have left.
pub(crate) fn publish(
    files: &dyn Files,
    folder: &Path,
    maker: &Maker,
    before: &mut Before<'_>,
) -> Result<PublishSummary, OutputError> {
    // A folder of others is left without a lock in it, too.
    made_before(folder, maker)?;
    let is_new = fs::symlink_metadata(folder).is_err();
    let outcome = Lock::take(folder).and_then(|_lock| publish_locked(files, folder, maker, before));
    if is_new && matches!(outcome, Err(OutputError::Faults(_))) {
        let _ = fs::remove_dir(folder);
    }
    outcome
}

fn publish_locked(
    files: &dyn Files,
    folder: &Path,
    maker: &Maker,
    before: &mut Before<'_>,
) -> Result<PublishSummary, OutputError> {
    // Another build may have ended since the folder was looked at.
    let old = made_before(folder, maker)?;
    let staging = Staging::new(folder)?;
    let paths = files.paths();
    let stage = |number: usize, bytes: &[u8]| staging.write(number, bytes).map(drop);
    let changed = compare(files, &paths, &Published { folder, old: &old }, before, &stage)?;
    let new: BTreeSet<&str> = paths.iter().copied().collect();
    let both: BTreeSet<&str> = old.iter().map(String::as_str).chain(new.iter().copied()).collect();
    let mut manifest = ManifestWriter { folder, maker, staging: &staging, next: paths.len() };
    manifest.write(&both, before)?;
    for (done, &number) in changed.iter().enumerate() {
        let path = paths[number];
        step(before, Step::File(done, changed.len()), &folder.join(path))?;
        remove_obstacles(folder, path, &old)?;
        staging.put(number, path)?;
    }
    let mut outcome = PublishSummary { files: paths.len(), changed: changed.len(), removed: 0 };
    for path in old.iter().filter(|path| !new.contains(path.as_str())) {
        step(before, Step::Remove, &folder.join(path))?;
        outcome.removed += usize::from(remove(folder, path)?);
    }
    manifest.write(&new, before)?;
    Ok(outcome)
}

/// What is in a folder.
struct Published<'a> {
    folder: &'a Path,
    /// The files that earlier builds made.
    old: &'a BTreeSet<String>,
}

/// Makes every file and compares it with what is there: the numbers of those that differ, of each of which `keep` sees the bytes.
fn compare(
    files: &dyn Files,
    paths: &[&str],
    found: &Published<'_>,
    before: &mut Before<'_>,
    keep: &Keep<'_>,
) -> Result<Vec<usize>, OutputError> {
    let workers = Workers::new();
    let numbers: Vec<usize> = (0..paths.len()).collect();
    let (mut changed, mut faults) = (Vec::new(), Vec::new());
    for batch in numbers.chunks(BATCH) {
        step(before, Step::Made(batch[0], paths.len()), found.folder)?;
        let compared = workers.map(batch, |&number| {
            let bytes = files.file(paths[number]).map_err(|fault| OutputError::Faults(vec![fault]))?;
            let differs = found.differs(paths[number], &bytes)?;
            if differs {
                keep(number, &bytes)?;
            }
            Ok(differs)
        });
        for (&number, compared) in batch.iter().zip(compared) {
            match compared {
                Ok(differs) => changed.extend(differs.then_some(number)),
                Err(OutputError::Faults(more)) => faults.extend(more),
                Err(error) => return Err(error),
            }
        }
    }
    if faults.is_empty() { Ok(changed) } else { Err(OutputError::Faults(faults)) }
}

impl Published<'_> {
    /// Whether a file is not there, or has other bytes. One that somebody else put there is neither overwritten nor, later, removed.
    fn differs(&self, path: &str, bytes: &[u8]) -> Result<bool, OutputError> {
        let target = self.folder.join(path);
        if is_same(&target, bytes) {
            return Ok(false);
        }
        let is_file = fs::symlink_metadata(&target).is_ok_and(|found| !found.is_dir());
        if is_file && !self.old.contains(path) {
            return Err(OutputError::Occupied(target));
        }
        Ok(true)
    }
}

/// What [`publish`] would change, by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Difference {
    /// How many files there would be.
    pub(crate) files: usize,
    pub(crate) changed: Vec<String>,
    pub(crate) removed: Vec<String>,
}

/// Looks at what [`publish`] would do, and does nothing.
pub(crate) fn difference(
    files: &dyn Files,
    folder: &Path,
    maker: &Maker,
    before: &mut Before<'_>,
) -> Result<Difference, OutputError> {
    let old = made_before(folder, maker)?;
    let paths = files.paths();
    let changed = compare(files, &paths, &Published { folder, old: &old }, before, &|_, _| Ok(()))?;
    let new: BTreeSet<&str> = paths.iter().copied().collect();
    let removed = old.iter().filter(|path| !new.contains(path.as_str()) && folder.join(path).is_file());
    Ok(Difference {
        files: paths.len(),
        changed: changed.into_iter().map(|number| paths[number].to_owned()).collect(),
        removed: removed.cloned().collect(),
    })
}

/// Writes a tree into a folder that holds nothing yet.
pub(crate) fn create(tree: &FileTree, folder: &Path) -> Result<(), OutputError> {
    let is_used = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_some(),
        Err(_) => fs::symlink_metadata(folder).is_ok(),
    };
    if is_used {
        return Err(OutputError::NotOurs(folder.to_owned()));
    }
    let staging = Staging::new(folder)?;
    for (number, (path, bytes)) in tree.iter().enumerate() {
        staging.write(number, bytes)?;
        staging.put(number, path)?;
    }
    Ok(())
}

fn step(before: &mut Before<'_>, step: Step, path: &Path) -> Result<(), OutputError> {
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
    let is_ours = |name: &std::ffi::OsStr| name == STAGING || name == LOCK;
    if entries.flatten().any(|entry| !is_ours(&entry.file_name())) {
        return Err(OutputError::NotOurs(folder.to_owned()));
    }
    Ok(())
}

/// Writes the manifest, and waits until it is on the disk: whatever happens afterwards, a power cut included, it names every file
/// that may be there.
struct ManifestWriter<'a> {
    folder: &'a Path,
    maker: &'a Maker,
    staging: &'a Staging<'a>,
    /// The number of the next file that is put aside.
    next: usize,
}

impl ManifestWriter<'_> {
    fn write(&mut self, paths: &BTreeSet<&str>, before: &mut Before<'_>) -> Result<(), OutputError> {
        let text = manifest::text(self.maker, paths);
        let target = self.folder.join(MANIFEST);
        if is_same(&target, text.as_bytes()) {
            return Ok(());
        }
        step(before, Step::Manifest, &target)?;
        let file = self.staging.write(self.next, text.as_bytes())?;
        file.sync_all().map_err(|error| OutputError::Io(target, error))?;
        drop(file);
        self.staging.put(self.next, MANIFEST)?;
        self.next += 1;
        // Where folders cannot be opened or flushed, the system does what it can.
        let _ = fs::File::open(self.folder).and_then(|folder| folder.sync_all());
        Ok(())
    }
}

/// Removes what an earlier build made in the place of a folder or of the file.
fn remove_obstacles(folder: &Path, path: &str, old: &BTreeSet<String>) -> Result<(), OutputError> {
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
