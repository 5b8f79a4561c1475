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

/// Where an edit writes, and what it keeps.
struct Place {
    /// From the folder, by a path without links: a link is followed, as it is when the file is read, and stays.
    path: String,
    mark: &'static [u8],
    permissions: Option<fs::Permissions>,
}

/// Makes the edits. Nothing is changed unless all files are as they were read, and there is room for all of them.
pub(crate) fn edit(folder: &Path, edits: &[Edit<'_>]) -> Result<(), OutputError> {
    let places: Vec<Place> = edits.iter().map(|edit| place(folder, edit)).collect::<Result<_, _>>()?;
    let staging = Staging::new(folder)?;
    for (number, (edit, place)) in edits.iter().zip(&places).enumerate() {
        let written = staging.write(number, &[place.mark, edit.after.as_bytes()].concat())?;
        let kept = place.permissions.clone().map_or(Ok(()), |kept| written.set_permissions(kept));
        let synced = kept.and_then(|()| written.sync_all());
        synced.map_err(|error| OutputError::Io(folder.join(edit.path), error))?;
    }
    for (number, place) in places.iter().enumerate() {
        if let Err(error) = staging.put(number, &place.path) {
            let written = edits[..number].iter().map(|edit| edit.path.to_owned()).collect();
            return Err(OutputError::Partial { written, error: Box::new(error) });
        }
    }
    Ok(())
}

/// Where an edit of a file that is as it was read writes.
fn place(folder: &Path, edit: &Edit<'_>) -> Result<Place, OutputError> {
    let target = folder.join(edit.path);
    let changed = || OutputError::Changed(target.clone());
    let Some(before) = edit.before else {
        return match fs::symlink_metadata(&target) {
            Ok(_) => Err(changed()),
            Err(_) => Ok(Place { path: edit.path.to_owned(), mark: &[], permissions: None }),
        };
    };
    let path = real_path(folder, &target).ok_or_else(changed)?;
    let io = |error| OutputError::Io(target.clone(), error);
    let bytes = fs::read(&target).map_err(io)?;
    let mark = match bytes.strip_prefix(BYTE_ORDER_MARK) {
        _ if bytes == before.as_bytes() => &[][..],
        Some(text) if text == before.as_bytes() => BYTE_ORDER_MARK,
        _ => return Err(changed()),
    };
    let permissions = fs::metadata(&target).map_err(io)?.permissions();
    Ok(Place { path, mark, permissions: Some(permissions) })
}

/// The path of a file from the folder, once links are followed, as long as it stays in the folder.
fn real_path(folder: &Path, file: &Path) -> Option<String> {
    let (folder, file) = (fs::canonicalize(folder).ok()?, fs::canonicalize(file).ok()?);
    let inner = file.strip_prefix(folder).ok().filter(|_| file.is_file())?;
    let names: Option<Vec<&str>> = inner.iter().map(|name| name.to_str()).collect();
    Some(names?.join("/"))
}
