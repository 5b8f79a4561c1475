//! From a reader's languages to one of the project's locales.

use codegloss_runtime::{Catalog, Language};

use crate::catalog::codegloss_catalog;
use crate::pointer;
use crate::status::codegloss_status;
use crate::value::codegloss_string;

/// One of a catalog's locales: its place among those whose packs are there, in the project's order, from 0. It is found once and used
/// for any number of lookups.
///
/// A number that the catalog does not have means the project's default locale.
pub type codegloss_language = u32;

/// Finds the locale for a reader's language tag.
///
/// Letter case does not matter; `_` serves for `-`; what POSIX adds (`zh_CN.UTF-8@x`) is understood, so that the value of
/// `LANG` will do. If the project has nothing for that language, the status is `CODEGLOSS_STATUS_NOT_FOUND`, and
/// `*language` is another that such readers can read (Spanish for Catalan), otherwise the default locale, as it is when a tag
/// cannot be read.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_find_language(
    catalog: *const codegloss_catalog,
    tag: codegloss_string,
    language: *mut codegloss_language,
) -> codegloss_status {
    // SAFETY: the caller promises that the catalog is open.
    let catalog = match unsafe { codegloss_catalog::read(catalog) } {
        Ok(catalog) => catalog,
        Err(status) => return status,
    };
    // SAFETY: the caller promises that a text that is passed in points to as many bytes as its length says.
    let tag = unsafe { tag.read() };
    let found = tag.and_then(|tag| catalog.find_language(tag).ok_or(codegloss_status::NotFound));
    let number = tag.map_or(catalog.default_language(), |tag| catalog.language(tag)).number();
    // SAFETY: the caller promises that result pointers are writable.
    let written = unsafe { pointer::put(language, number) };
    codegloss_status::of(written.and(found.map(|_| ())))
}

/// Finds the locale for a reader who names several languages, the dearest first, as a device does; if the project has none
/// of them, another that such readers can read, otherwise the default locale. What is no UTF-8 is passed over.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_first_language(
    catalog: *const codegloss_catalog,
    tags: *const codegloss_string,
    tag_count: usize,
    language: *mut codegloss_language,
) -> codegloss_status {
    // SAFETY: the caller promises that an array has as many elements as its count says.
    let tags = match unsafe { pointer::array(tags, tag_count) } {
        Ok(tags) => tags,
        Err(status) => return status,
    };
    // SAFETY: the caller promises that a text that is passed in points to as many bytes as its length says.
    let tags = tags.iter().filter_map(|tag| unsafe { tag.read() }.ok());
    // SAFETY: the caller promises that the catalog is open and that result pointers are writable.
    unsafe { choose(catalog, language, |catalog| Ok(catalog.first_language(tags))) }
}

/// Finds the locale for the value of an `Accept-Language` header; the default locale if the project has nothing of it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_accept_language(
    catalog: *const codegloss_catalog,
    header: codegloss_string,
    language: *mut codegloss_language,
) -> codegloss_status {
    // SAFETY: the caller promises that a text that is passed in points to as many bytes as its length says.
    let header = unsafe { header.read() };
    // SAFETY: the caller promises that the catalog is open and that result pointers are writable.
    unsafe { choose(catalog, language, |catalog| Ok(catalog.accept_language(header?))) }
}

/// The locale of readers for whose languages the project has nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_default_language(
    catalog: *const codegloss_catalog,
    language: *mut codegloss_language,
) -> codegloss_status {
    // SAFETY: the caller promises that the catalog is open and that result pointers are writable.
    unsafe { choose(catalog, language, |catalog| Ok(catalog.default_language())) }
}

/// How many locales the catalog has; 0 for a null pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_locale_count(catalog: *const codegloss_catalog) -> usize {
    // SAFETY: the caller promises that the catalog is open.
    unsafe { codegloss_catalog::read(catalog) }.map_or(0, |catalog| catalog.locales().len())
}

/// The language tag of a locale, a part of its pack; no text for a null pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_locale(
    catalog: *const codegloss_catalog,
    language: codegloss_language,
) -> codegloss_string {
    // SAFETY: the caller promises that the catalog is open.
    match unsafe { codegloss_catalog::read(catalog) } {
        Ok(catalog) => catalog.locale(Language::from_number(language)).into(),
        Err(_) => codegloss_string::NONE,
    }
}

/// Hands out the locale that is chosen.
///
/// # Safety
///
/// As for [`codegloss_catalog::read`] and [`pointer::put`].
unsafe fn choose<'a>(
    catalog: *const codegloss_catalog,
    language: *mut codegloss_language,
    choice: impl FnOnce(Catalog<'a>) -> Result<Language, codegloss_status>,
) -> codegloss_status {
    // SAFETY: by this function's contract.
    let chosen = unsafe { codegloss_catalog::read(catalog) }.and_then(choice);
    // SAFETY: by this function's contract.
    codegloss_status::of(chosen.and_then(|chosen| unsafe { pointer::put(language, chosen.number()) }))
}
