//! The one door to the disk for everything that is written.

mod disk;
mod edit;
mod lock;
mod manifest;
mod publish;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use codegloss_engine::Diagnostic;

pub(crate) use disk::write_named;
pub(crate) use edit::{Edit, edit};
pub(crate) use manifest::{Maker, Writer};
pub(crate) use publish::{Difference, Step, create, difference, publish};

/// Files, by path with `/` between its parts.
pub(crate) type FileTree = BTreeMap<String, Vec<u8>>;

/// Files to be written, each made when it is asked for: together they may be larger than the memory.
pub(crate) trait Files: Sync {
    /// Their paths, in their order, with `/` between the parts of each.
    fn paths(&self) -> Vec<&str>;

    /// The bytes of the file with one of these paths, or why there are none.
    fn file(&self, path: &str) -> Result<Cow<'_, [u8]>, Diagnostic>;
}

impl Files for FileTree {
    fn paths(&self) -> Vec<&str> {
        self.keys().map(String::as_str).collect()
    }

    fn file(&self, path: &str) -> Result<Cow<'_, [u8]>, Diagnostic> {
        Ok(self.get(path).map_or(&[][..], Vec::as_slice).into())
    }
}

/// What a publication changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct PublishSummary {
    pub(crate) files: usize,
    pub(crate) changed: usize,
    pub(crate) removed: usize,
}

/// Why files were not written.
#[derive(Debug)]
pub(crate) enum OutputError {
    /// Some of them could not be made.
    Faults(Vec<Diagnostic>),
    /// What should be the folder is something else, or a link to nothing.
    NoFolder(PathBuf),
    /// The folder holds files that no build made.
    NotOurs(PathBuf),
    /// Another command wrote into the folder.
    OtherCommand { folder: PathBuf, writer: Writer },
    /// Another project did; `main` is its main domain, as far as it is known.
    OtherProject { folder: PathBuf, main: Option<String> },
    /// The list of what was made does not tell what was.
    Manifest(PathBuf),
    /// A file stands where a build would write one, and no build made it.
    Occupied(PathBuf),
    /// A file is not as it was when it was read.
    Changed(PathBuf),
    /// Of several files that are edited, these were written before one could not be.
    Partial { written: Vec<String>, error: Box<OutputError> },
    /// Another build is writing into the folder.
    Locked(PathBuf),
    /// The system refused.
    Io(PathBuf, io::Error),
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]
mod tests;
