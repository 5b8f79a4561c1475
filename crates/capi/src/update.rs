//! A catalog with newer texts.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::ptr;

use codegloss_runtime::{Because, RefusedText, UpdateError};

use crate::catalog::{codegloss_bytes, codegloss_catalog};
use crate::description::codegloss_field;
use crate::pointer;
use crate::status::codegloss_status;
use crate::value::{codegloss_code, codegloss_string};

/// What is wrong with an argument of a text that was refused.
#[repr(i32)]
#[derive(Clone, Copy, Debug)]
pub enum codegloss_because {
    /// The code that the base has does not declare it.
    Undeclared = 1,
    /// The code that the base has declares it as a text where the newer one has a number, or the other way round.
    OtherKind = 2,
}

/// A text of an update that was not taken, because a program that was made for the base does not give its code such an argument. The text
/// that the base had stays.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct codegloss_refused {
    /// The locale of the text.
    pub locale: codegloss_string,
    /// The domain of its code.
    pub domain: codegloss_string,
    /// Its code.
    pub code: codegloss_code,
    /// Which of the code's texts it is.
    pub field: codegloss_field,
    /// The argument that the program does not give as the text needs it.
    pub argument: codegloss_string,
    /// What is wrong with it.
    pub because: codegloss_because,
}

impl From<&RefusedText> for codegloss_refused {
    fn from(refused: &RefusedText) -> Self {
        Self {
            locale: refused.locale().into(),
            domain: refused.domain().into(),
            code: refused.code().into(),
            field: refused.field().into(),
            argument: refused.argument().into(),
            because: match refused.because() {
                Because::Undeclared => codegloss_because::Undeclared,
                _ => codegloss_because::OtherKind,
            },
        }
    }
}

impl From<UpdateError> for codegloss_status {
    fn from(error: UpdateError) -> Self {
        match error {
            UpdateError::Open { error, .. } => error.into(),
            UpdateError::TooLarge => Self::PackRefused,
            _ => Self::PackMismatch,
        }
    }
}

/// Opens a catalog that is another one with newer texts: `files` are newer packs of the project in any order, and its newer languages table
/// if there are locales that the base does not have.
///
/// Codes are matched by domain and code. What a program keeps of the base stays true: rows of its descriptions, languages, arguments. New codes
/// and locales are added. A text that uses an argument which its code did not declare in the base is refused: the text that was there
/// stays, and `codegloss_get_refused` tells it. A code that a newer pack does not have keeps its texts.
///
/// The base does not change, and either may be closed first. The bytes that the base was opened from must stay as they are until both
/// are closed; those of `files` are copied. On success `*catalog` is the catalog, to be closed with `codegloss_close`; otherwise it is null and
/// the status says why: `CODEGLOSS_STATUS_PACK_MISMATCH` if a pack's locale is not known, is there twice, or lacks the last
/// locale that it falls back to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_open_updated(
    base: *const codegloss_catalog,
    files: *const codegloss_bytes,
    file_count: usize,
    catalog: *mut *mut codegloss_catalog,
) -> codegloss_status {
    // SAFETY: the caller promises that result pointers are writable.
    if let Err(status) = unsafe { pointer::put(catalog, ptr::null_mut()) } {
        return status;
    }
    // SAFETY: the caller promises that the base is open, that an array has as many elements as its count says, and that the bytes of
    // the files are there during the call.
    match unsafe { open_updated(base, files, file_count) } {
        Ok(opened) => {
            let opened = Box::into_raw(Box::new(opened));
            // SAFETY: as above.
            codegloss_status::of(unsafe { pointer::put(catalog, opened) })
        }
        Err(status) => status,
    }
}

/// # Safety
///
/// As for [`pointer::reference`] and [`pointer::array`], during the call.
unsafe fn open_updated(
    base: *const codegloss_catalog,
    files: *const codegloss_bytes,
    file_count: usize,
) -> Result<codegloss_catalog, codegloss_status> {
    // SAFETY: by this function's contract.
    let base = unsafe { pointer::reference(base) }?;
    // SAFETY: by this function's contract.
    let files = unsafe { pointer::array(files, file_count) }?;
    // SAFETY: by this function's contract.
    let bytes = |file: &codegloss_bytes| unsafe { pointer::array(file.data, file.length) };
    let files: Vec<&[u8]> = files.iter().map(bytes).collect::<Result<_, _>>()?;
    base.updated(&files)
}

/// How many texts were refused when the catalog was opened; 0 for a null pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_refused_count(catalog: *const codegloss_catalog) -> usize {
    // SAFETY: the caller promises that the catalog is open.
    unsafe { pointer::reference(catalog) }.map_or(0, |catalog| catalog.refused().len())
}

/// Tells one of the texts that were refused when the catalog was opened, by its number from 0. Its strings last until the catalog is closed.
///
/// Gives `CODEGLOSS_STATUS_NOT_FOUND` if there are fewer; `*refused` stays as it is then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_get_refused(
    catalog: *const codegloss_catalog,
    number: usize,
    refused: *mut codegloss_refused,
) -> codegloss_status {
    // SAFETY: the caller promises that the catalog is open.
    let catalog = unsafe { pointer::reference(catalog) };
    let found = catalog.and_then(|catalog| catalog.refused().get(number).ok_or(codegloss_status::NotFound));
    // SAFETY: the caller promises that result pointers are writable.
    codegloss_status::of(found.and_then(|found| unsafe { pointer::put(refused, found.into()) }))
}
