//! Keeps two builds out of one folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use same_file::Handle;

use super::OutputError;

/// Locked by a build as long as it writes, and gone afterwards.
pub(super) const LOCK: &str = ".codegloss-lock";

/// How often a lock is asked for anew because the build that held it has just ended.
const ATTEMPTS: usize = 100;

/// Keeps other builds out of a folder until it is dropped.
pub(super) struct Lock {
    path: PathBuf,
    file: Handle,
}

impl Lock {
    pub(super) fn take(folder: &Path) -> Result<Self, OutputError> {
        let path = folder.join(LOCK);
        fs::create_dir_all(folder).map_err(|error| OutputError::Io(path.clone(), error))?;
        for _ in 0..ATTEMPTS {
            // A link would make a file elsewhere.
            if fs::symlink_metadata(&path).is_ok_and(|found| !found.is_file()) {
                return Err(OutputError::Occupied(path));
            }
            let file = open(&path).map_err(|error| OutputError::Io(path.clone(), error))?;
            match Self::hold(file, &path) {
                Ok(Some(lock)) => return Ok(lock),
                Ok(None) => {}
                Err(fs::TryLockError::WouldBlock) => break,
                Err(fs::TryLockError::Error(error)) => return Err(OutputError::Io(path, error)),
            }
        }
        Err(OutputError::Locked(folder.to_owned()))
    }

    /// Locks a file that was opened at `path`. `None` where it is no longer the one that is there: the build that held the lock
    /// has ended and removed it, and others would lock a new one.
    fn hold(file: fs::File, path: &Path) -> Result<Option<Self>, fs::TryLockError> {
        file.try_lock()?;
        let lock =
            Self { path: path.to_owned(), file: Handle::from_file(file).map_err(fs::TryLockError::Error)? };
        Ok(lock.is_there().then_some(lock))
    }

    /// Whether the locked file is the one that others would open.
    fn is_there(&self) -> bool {
        // Looking into a pipe would never end.
        let is_file = fs::symlink_metadata(&self.path).is_ok_and(|found| found.is_file());
        is_file && Handle::from_path(&self.path).is_ok_and(|found| found == self.file)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if self.is_there() {
            // Left behind, it would only be an empty file that the next build takes over.
            let _ = fs::remove_file(&self.path);
        }
    }
}

fn open(path: &Path) -> io::Result<fs::File> {
    fs::OpenOptions::new().create(true).append(true).open(path)
}

#[cfg(test)]
mod tests {
    use super::{LOCK, Lock, open};
    use crate::output::OutputError;

    /// A build that opened the lock before the last one removed it, and locks it afterwards, holds nothing: another may have
    /// made a new one.
    #[test]
    fn a_lock_that_was_removed_keeps_nobody_out() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(LOCK);
        let first = Lock::take(folder.path()).unwrap();
        let opened = open(&path).unwrap();
        drop(first);
        let third = Lock::take(folder.path()).unwrap();
        assert!(Lock::hold(opened, &path).unwrap().is_none());
        assert!(matches!(Lock::take(folder.path()), Err(OutputError::Locked(_))));
        drop(third);
        assert!(!path.exists());
    }

    /// Whoever held a lock that somebody else removed does not remove that of another.
    #[test]
    fn a_lock_is_removed_by_its_holder_alone() {
        let folder = tempfile::tempdir().unwrap();
        let first = Lock::take(folder.path()).unwrap();
        std::fs::remove_file(folder.path().join(LOCK)).unwrap();
        let second = Lock::take(folder.path()).unwrap();
        drop(first);
        assert!(matches!(Lock::take(folder.path()), Err(OutputError::Locked(_))));
        drop(second);
    }
}
