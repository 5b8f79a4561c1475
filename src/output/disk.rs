//! Single files, each written whole or not at all.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::OutputError;

/// A file on its way: renamed into its place once it is whole.
pub(super) const TEMPORARY: &str = ".codegloss-new";

/// Whether a file has these bytes.
pub(super) fn is_same(path: &Path, bytes: &[u8]) -> bool {
    let is_as_long =
        fs::symlink_metadata(path).is_ok_and(|found| found.is_file() && found.len() == bytes.len() as u64);
    is_as_long && fs::read(path).is_ok_and(|found| found == bytes)
}

/// Writes a file into its place.
pub(super) fn write(folder: &Path, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
    let target = folder.join(path);
    let failed = |error| OutputError::Io(target.clone(), error);
    make_folders(folder, path).map_err(failed)?;
    let (temporary, _) = write_temporary(folder, bytes).map_err(failed)?;
    fs::rename(temporary, &target).map_err(failed)
}

/// Writes a file that is still to be renamed into its place.
pub(super) fn write_temporary(folder: &Path, bytes: &[u8]) -> io::Result<(PathBuf, fs::File)> {
    clear_temporary(folder)?;
    let path = folder.join(TEMPORARY);
    // A link that somebody puts there is not followed.
    let mut file = fs::File::create_new(&path)?;
    file.write_all(bytes)?;
    Ok((path, file))
}

/// Removes what a build that was killed left half-written.
pub(super) fn clear_temporary(folder: &Path) -> io::Result<()> {
    match fs::remove_file(folder.join(TEMPORARY)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
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
