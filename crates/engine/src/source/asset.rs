//! Files that are carried as they are. Those of a disk stay there: the bytes of a whole site's would not fit in memory.

use std::borrow::Cow;
use std::fs::{self, File, Metadata};
use std::io::{self, Read as _};
#[cfg(feature = "site")]
use std::io::{BufRead, BufReader, Cursor, Seek};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use super::{MAX_FILE_MIB, has_a_legal_length};
use crate::diagnostics::{Diagnostic, Finding, Span};

/// A file whose bytes are read when they are asked for, and held by nobody.
#[derive(Clone, Debug)]
pub struct Asset(Place);

#[derive(Clone, Debug)]
enum Place {
    Memory(Arc<[u8]>),
    Disk {
        /// A path without links.
        real: PathBuf,
        state: State,
    },
}

/// What tells that a file was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
struct State {
    length: u64,
    /// Unknown on some file systems.
    modified: Option<SystemTime>,
}

impl State {
    fn of(found: &Metadata) -> Self {
        Self { length: found.len(), modified: found.modified().ok() }
    }
}

/// What a picture's head is read from.
#[cfg(feature = "site")]
pub(crate) trait Source: BufRead + Seek {}

#[cfg(feature = "site")]
impl<T: BufRead + Seek> Source for T {}

impl Asset {
    pub(super) fn in_memory(bytes: Vec<u8>) -> Self {
        Self(Place::Memory(bytes.into()))
    }

    /// A file that can be read, of which nothing is read yet; `None` when it is larger than [`MAX_FILE_MIB`].
    pub(super) fn on_disk(real: &Path) -> io::Result<Option<Self>> {
        let found = open_plain(real)?.metadata()?;
        let asset = Self(Place::Disk { real: real.to_owned(), state: State::of(&found) });
        Ok(has_a_legal_length(found.len()).then_some(asset))
    }

    /// Opens it, for as much of it as is needed.
    #[cfg(feature = "site")]
    pub(crate) fn open(&self) -> io::Result<Box<dyn Source + '_>> {
        match &self.0 {
            Place::Memory(bytes) => Ok(Box::new(Cursor::new(&**bytes))),
            Place::Disk { real, .. } => Ok(Box::new(BufReader::new(open_plain(real)?))),
        }
    }

    /// Its bytes. `path` is where it is in the project: a file that is not as it was when the project was read is a finding there.
    ///
    /// # Errors
    ///
    /// The file was changed or removed, or the system cannot read it any more.
    pub fn bytes(&self, path: &str) -> Result<Cow<'_, [u8]>, Diagnostic> {
        let (real, state) = match &self.0 {
            Place::Memory(bytes) => return Ok(Cow::Borrowed(bytes)),
            Place::Disk { real, state } => (real, state),
        };
        let path = path.to_owned();
        let place = Span::file(&*path);
        let finding = match read_unchanged(real, state) {
            Ok(Some(bytes)) => return Ok(Cow::Owned(bytes)),
            Ok(None) => Finding::UnreadableFileChanged { path },
            Err(error) if error.kind() == io::ErrorKind::NotFound => Finding::UnreadableFileChanged { path },
            Err(error) => Finding::UnreadableFileOther { path, detail: error.to_string() },
        };
        Err(Diagnostic::new(finding, place))
    }
}

/// The file's bytes, or `None` when it is not in this state, before or after.
fn read_unchanged(real: &Path, state: &State) -> io::Result<Option<Vec<u8>>> {
    let mut file = open_plain(real)?;
    if State::of(&file.metadata()?) != *state {
        return Ok(None);
    }
    let bytes = read_to_limit(&mut file)?;
    let is_same = bytes.len() as u64 == state.length && State::of(&file.metadata()?) == *state;
    Ok(is_same.then_some(bytes))
}

/// Opens a plain file; others are refused before: a pipe would never end.
pub(super) fn open_plain(path: &Path) -> io::Result<File> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("not a plain file"));
    }
    File::open(path)
}

/// The bytes of a file, with one more than is allowed where there are more.
pub(super) fn read_to_limit(file: &mut File) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(MAX_FILE_MIB as u64 * 1024 * 1024 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
