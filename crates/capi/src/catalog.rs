//! Packs, opened together.

use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::{ptr, slice};

use codegloss_runtime::{Catalog, Languages, OpenError, Pack, RefusedText, update};

use crate::pointer;
use crate::status::codegloss_status;
use crate::value::codegloss_string;

/// The bytes of a file.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct codegloss_bytes {
    /// The first of them.
    pub data: *const u8,
    /// How many they are.
    pub length: usize,
}

/// Packs of a project, opened. It never changes: any number of threads may read it at once.
pub struct codegloss_catalog {
    /// What `view` points to.
    packs: Arc<[Pack<'static>]>,
    view: Catalog<'static>,
    /// What the packs of an updated catalog point to, apart from the bytes that the caller keeps.
    files: Vec<Arc<[u8]>>,
    refused: Vec<RefusedText>,
}

// The compiler's own proof of what the header promises about threads.
const _: () = {
    const fn may_be_shared<T: Send + Sync>() {}
    may_be_shared::<codegloss_catalog>();
};

impl codegloss_catalog {
    /// Opens packs given in any order.
    fn open(packs: &[Pack<'static>], languages: Languages<'static>) -> Result<Self, OpenError> {
        Catalog::open(packs, languages)?;
        let sorted =
            languages.locales().filter_map(|locale| packs.iter().find(|pack| pack.locale() == locale));
        Ok(Self::assembled(sorted.copied().collect(), languages))
    }

    /// Puts packs together that belong together.
    fn assembled(packs: Arc<[Pack<'static>]>, languages: Languages<'static>) -> Self {
        // SAFETY: these are the elements of the array that the catalog keeps beside the view, which nothing ever writes to. The
        // view is handed out for as long as the catalog is borrowed.
        let kept = unsafe { slice::from_raw_parts(packs.as_ptr(), packs.len()) };
        let view = Catalog::assembled(kept, languages);
        Self { view, packs, files: Vec::new(), refused: Vec::new() }
    }

    /// Another catalog, with the texts of newer files.
    pub(crate) fn updated(&self, files: &[&[u8]]) -> Result<Self, codegloss_status> {
        let made = update(&self.view, files)?;
        let mut files = self.files.clone();
        let mut keep = |bytes: Vec<u8>| {
            let bytes: Arc<[u8]> = bytes.into();
            // SAFETY: the catalog keeps the bytes together with the pointers to them, and nothing ever writes to them.
            let kept: &'static [u8] = unsafe { slice::from_raw_parts(bytes.as_ptr(), bytes.len()) };
            files.push(bytes);
            kept
        };
        let languages =
            made.languages.map_or(Ok(self.view.languages()), |bytes| Languages::open(keep(bytes)))?;
        let packs = made.packs.into_iter().enumerate().map(|(place, bytes)| match bytes {
            Some(bytes) => Pack::open(keep(bytes)).map_err(codegloss_status::from),
            None => self.packs.get(place).copied().ok_or(codegloss_status::PackRefused),
        });
        let packs = packs.collect::<Result<_, _>>()?;
        Ok(Self { files, refused: made.refused, ..Self::assembled(packs, languages) })
    }

    /// The texts of an update that were not taken.
    pub(crate) fn refused(&self) -> &[RefusedText] {
        &self.refused
    }

    /// The runtime's view of it. Its packs were checked when they were opened.
    pub(crate) fn view(&self) -> Catalog<'_> {
        self.view
    }

    /// The view of a catalog that C hands in.
    ///
    /// # Safety
    ///
    /// The pointer is null, or was given by [`codegloss_open`] and is not closed during `'a`.
    pub(crate) unsafe fn read<'a>(catalog: *const Self) -> Result<Catalog<'a>, codegloss_status> {
        // SAFETY: by this function's contract, `codegloss_open` has put a catalog there, and nothing ever writes to one.
        unsafe { pointer::reference(catalog) }.map(Self::view)
    }
}

/// Opens packs of one run of a project in any order, and its languages table, and checks all of them. They may be the packs of all its locales, or of
/// some: with each, there must be the pack of the last locale that it falls back to. A reader whose locale is not there gets the
/// first one that it falls back to.
///
/// The bytes are not copied: they must stay as they are until the catalog is closed. They may be parts of the program or
/// memory-mapped files, and need no alignment. On success `*catalog` is the catalog, to be closed with `codegloss_close`;
/// otherwise it is null and the status says why.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_open(
    packs: *const codegloss_bytes,
    pack_count: usize,
    languages: codegloss_bytes,
    catalog: *mut *mut codegloss_catalog,
) -> codegloss_status {
    // SAFETY: the caller promises that result pointers are writable.
    if let Err(status) = unsafe { pointer::put(catalog, ptr::null_mut()) } {
        return status;
    }
    // SAFETY: the caller promises that an array has as many elements as its count says, and that the bytes of packs and
    // table are there and stay as they are until the catalog is closed; they are reached through it alone.
    match unsafe { open(packs, pack_count, languages) } {
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
/// As for [`pointer::array`]: of the array during the call, of the bytes as long as the result is used.
unsafe fn open(
    packs: *const codegloss_bytes,
    pack_count: usize,
    languages: codegloss_bytes,
) -> Result<codegloss_catalog, codegloss_status> {
    // SAFETY: by this function's contract.
    let packs = unsafe { pointer::array(packs, pack_count) }?;
    // SAFETY: by this function's contract.
    let languages = Languages::open(unsafe { pointer::array(languages.data, languages.length) }?)?;
    let open = |bytes: &codegloss_bytes| {
        // SAFETY: by this function's contract.
        let bytes = unsafe { pointer::array(bytes.data, bytes.length) }?;
        Ok(Pack::open(bytes)?)
    };
    let packs: Vec<_> = packs.iter().map(open).collect::<Result<_, codegloss_status>>()?;
    Ok(codegloss_catalog::open(&packs, languages)?)
}

/// Closes a catalog: it and all texts of it may not be used any more, nor may it be closed again. Null does nothing.
///
/// The packs' bytes are the caller's again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_close(catalog: *mut codegloss_catalog) {
    if !catalog.is_null() {
        // SAFETY: the caller promises that `codegloss_open` gave it, which made it with `Box::into_raw`, that it was not
        // closed before, and that no other thread is reading it.
        drop(unsafe { Box::from_raw(catalog) });
    }
}

/// Checks one pack without opening a project, such as one that was just downloaded. If all is well and `locale` is not
/// null, `*locale` is its language tag, a part of its bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_check_pack(
    pack: codegloss_bytes,
    locale: *mut codegloss_string,
) -> codegloss_status {
    // SAFETY: the caller promises that the pointer points to as many bytes as the length says.
    let bytes = unsafe { pointer::array(pack.data, pack.length) };
    let tag = bytes.and_then(|bytes| Ok(codegloss_string::from(Pack::open(bytes)?.locale())));
    codegloss_status::of(tag.and_then(|tag| {
        if locale.is_null() {
            return Ok(());
        }
        // SAFETY: the caller promises that result pointers are writable.
        unsafe { pointer::put(locale, tag) }
    }))
}

/// Checks a languages table without opening a project.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_check_languages(languages: codegloss_bytes) -> codegloss_status {
    // SAFETY: the caller promises that the pointer points to as many bytes as the length says.
    let bytes = unsafe { pointer::array(languages.data, languages.length) };
    codegloss_status::of(bytes.and_then(|bytes| Ok(Languages::open(bytes).map(drop)?)))
}
