//! What `codegloss pack` writes for languages that have no build scripts: packs, and the code beside them.

use codegloss_engine::pack::PackError;
use codegloss_engine::{FACTS_FILE, Resolved};

use crate::{c, typescript};

/// The packs by file name, and the facts where they are asked for: Rust has its facts in generated code.
///
/// # Errors
///
/// When the project is larger than a pack can be.
#[doc(hidden)]
pub fn pack_files(resolved: &Resolved) -> Result<Vec<(String, Vec<u8>)>, PackError> {
    let mut files = resolved.packs()?;
    files.extend(resolved.facts_file()?.map(|bytes| (FACTS_FILE.to_owned(), bytes)));
    Ok(files)
}

/// The same, and a module for JavaScript and TypeScript: `codes.js` and what belongs to it.
///
/// # Errors
///
/// When the project is larger than a pack can be.
#[doc(hidden)]
pub fn typescript_files(resolved: &Resolved) -> Result<Vec<(String, Vec<u8>)>, PackError> {
    let mut files = pack_files(resolved)?;
    files.extend(typescript::files(resolved));
    Ok(files)
}

/// The same, and a header for C and C++, `codes.h`.
///
/// # Errors
///
/// When the project is larger than a pack can be.
#[doc(hidden)]
pub fn c_files(resolved: &Resolved) -> Result<Vec<(String, Vec<u8>)>, PackError> {
    let mut files = pack_files(resolved)?;
    files.push((c::HEADER.to_owned(), c::header(resolved).into_bytes()));
    Ok(files)
}
