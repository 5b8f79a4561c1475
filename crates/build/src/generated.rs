//! What `codegloss pack` writes for languages that have no build scripts: packs, and the code beside them.

use codegloss_engine::Resolved;
use codegloss_engine::pack::PackError;

use crate::{c, typescript};

/// The packs by file name, and a module for JavaScript and TypeScript: `codes.js` and what belongs to it.
///
/// # Errors
///
/// When the project is larger than a pack can be.
#[doc(hidden)]
pub fn typescript_files(resolved: &Resolved) -> Result<Vec<(String, Vec<u8>)>, PackError> {
    let mut files = resolved.packs()?;
    files.extend(typescript::files(resolved));
    Ok(files)
}

/// The packs by file name, and a header for C and C++, `codes.h`.
///
/// # Errors
///
/// When the project is larger than a pack can be.
#[doc(hidden)]
pub fn c_files(resolved: &Resolved) -> Result<Vec<(String, Vec<u8>)>, PackError> {
    let mut files = resolved.packs()?;
    files.push((c::HEADER.to_owned(), c::header(resolved).into_bytes()));
    Ok(files)
}
