//! Single files, each written whole or not at all.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::OutputError;

/// A folder of files on their way, each renamed into its place once it is whole.
pub(super) const STAGING: &str = ".codegloss-new";

/// Where files are until they are renamed into their places in a folder. It is gone when it is dropped.
pub(super) struct Staging<'a> {
    folder: &'a Path,
    path: PathBuf,
}

impl<'a> Staging<'a> {
    /// Begins anew in a folder: what a build that was killed left goes.
    pub(super) fn new(folder: &'a Path) -> Result<Self, OutputError> {
        let path = folder.join(STAGING);
        let begun =
            clear(&path).and_then(|()| fs::create_dir_all(folder)).and_then(|()| fs::create_dir(&path));
        match begun {
            Ok(()) => Ok(Self { folder, path }),
            Err(error) => Err(OutputError::Io(path, error)),
        }
    }

    /// Writes a file that is still to be put into its place. Each has a number of its own.
    pub(super) fn write(&self, number: usize, bytes: &[u8]) -> Result<fs::File, OutputError> {
        let path = self.path.join(number.to_string());
        // A link that somebody puts there is not followed.
        let written = fs::File::create_new(&path).and_then(|mut file| file.write_all(bytes).map(|()| file));
        written.map_err(|error| OutputError::Io(path, error))
    }

    /// Puts the file with this number into its place.
    pub(super) fn put(&self, number: usize, path: &str) -> Result<(), OutputError> {
        let target = self.folder.join(path);
        let put = make_folders(self.folder, path)
            .and_then(|()| fs::rename(self.path.join(number.to_string()), &target));
        put.map_err(|error| OutputError::Io(target, error))
    }
}

impl Drop for Staging<'_> {
    fn drop(&mut self) {
        // Left behind, it would go with the next build.
        let _ = clear(&self.path);
    }
}

/// Writes a file that a user named, whole or not at all. It is written beside its place first: whatever moment that ends at, the old
/// file or the new one is there.
pub(crate) fn write_named(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let aside = path.with_file_name(format!("{STAGING}.{name}"));
    let written = clear(&aside).and_then(|()| fs::File::create_new(&aside)).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&aside, path)
    });
    written.map_err(|error| {
        // What is left of it is of no use to anybody.
        let _ = clear(&aside);
        OutputError::Io(path.to_owned(), error)
    })
}

/// Removes a folder with all that is in it, or whatever else is in its place. A link is removed, not followed.
fn clear(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// Whether a file has these bytes.
pub(super) fn is_same(path: &Path, bytes: &[u8]) -> bool {
    let is_as_long =
        fs::symlink_metadata(path).is_ok_and(|found| found.is_file() && found.len() == bytes.len() as u64);
    is_as_long && fs::read(path).is_ok_and(|found| found == bytes)
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
pub(super) fn remove(folder: &Path, path: &str) -> Result<bool, OutputError> {
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
