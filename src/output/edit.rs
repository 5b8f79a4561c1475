//! Edits files that people write: each is written whole or not at all, and none that was changed in the meantime.

use std::fs;
use std::path::Path;

use super::OutputError;
use super::disk::Staging;

/// What editors of Windows begin a file with, and what is no part of its text.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// A file of a project, by its path from the project's folder.
pub(crate) struct Edit<'a> {
    pub(crate) path: &'a str,
    /// Its text as it was read, or `None` for a file that is new.
    pub(crate) before: Option<&'a str>,
    pub(crate) after: &'a str,
}

/// Makes the edits. Nothing is changed unless all files are as they were read.
pub(crate) fn edit(folder: &Path, edits: &[Edit<'_>]) -> Result<(), OutputError> {
    let marks: Vec<&[u8]> = edits.iter().map(|edit| unchanged(folder, edit)).collect::<Result<_, _>>()?;
    let staging = Staging::new(folder)?;
    for (number, (edit, mark)) in edits.iter().zip(marks).enumerate() {
        let target = folder.join(edit.path);
        let written = staging.write(number, &[mark, edit.after.as_bytes()].concat())?;
        let kept = fs::metadata(&target).ok().map(|found| written.set_permissions(found.permissions()));
        let synced = kept.unwrap_or(Ok(())).and_then(|()| written.sync_all());
        synced.map_err(|error| OutputError::Io(target, error))?;
    }
    edits.iter().enumerate().try_for_each(|(number, edit)| staging.put(number, edit.path))
}

/// The byte order mark of a file that is as it was read.
fn unchanged(folder: &Path, edit: &Edit<'_>) -> Result<&'static [u8], OutputError> {
    let target = folder.join(edit.path);
    let changed = || OutputError::Changed(target.clone());
    let Some(before) = edit.before else {
        return if fs::symlink_metadata(&target).is_ok() { Err(changed()) } else { Ok(&[]) };
    };
    // A link would be replaced by a file.
    if !fs::symlink_metadata(&target).is_ok_and(|found| found.is_file()) {
        return Err(changed());
    }
    let bytes = fs::read(&target).map_err(|error| OutputError::Io(target.clone(), error))?;
    match bytes.strip_prefix(BYTE_ORDER_MARK) {
        _ if bytes == before.as_bytes() => Ok(&[]),
        Some(text) if text == before.as_bytes() => Ok(BYTE_ORDER_MARK),
        _ => Err(changed()),
    }
}
