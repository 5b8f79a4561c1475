//! Newer packs in place of those that a program has.
//!
//! The codes are matched by domain and code, and each text is taken if the program can fill it: if the code that the program has declares
//! the arguments that the text uses. What comes out are packs like all others, so that reading does not change. How they are put together is
//! specified in `PACK.md`, under "Updates".

mod codes;
mod merge;
mod refused;

use alloc::borrow::ToOwned;
use alloc::vec::Vec;
use core::fmt;

use crate::bytes::layout::LANGUAGES_MAGIC;
use crate::bytes::read::Reader;
use crate::catalog::Catalog;
use crate::error::OpenError;
use crate::languages::Languages;
use crate::pack::Pack;

use codes::Codes;
pub use refused::{Because, RefusedText};

/// The bytes that an update has made.
#[derive(Clone, Debug, Default)]
pub struct UpdatedFiles {
    /// By the places of the catalog's packs, then those of new locales: the bytes of a pack, or `None` if it is as it was.
    pub packs: Vec<Option<Vec<u8>>>,
    /// The bytes of a languages table that differs.
    pub languages: Option<Vec<u8>>,
    /// What was refused.
    pub refused: Vec<RefusedText>,
}

impl UpdatedFiles {
    /// Whether anything differs from the catalog that was updated.
    #[must_use]
    pub fn is_change(&self) -> bool {
        self.languages.is_some() || self.packs.iter().any(Option::is_some)
    }
}

/// Why an update was refused as a whole: nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// A file is no whole and sound pack or languages table of the version that this crate reads.
    Open {
        /// Its place in the list.
        file: usize,
        /// What is wrong with it.
        error: OpenError,
    },
    /// Neither the catalog nor a languages table of the update has the locale of the pack at this place in the list.
    UnknownLocale {
        /// The place.
        file: usize,
    },
    /// The file is another pack of a locale, or another languages table.
    Twice {
        /// Its place in the list.
        file: usize,
    },
    /// The last locale that the pack falls back to is neither in the catalog nor in the update.
    Incomplete {
        /// The place of the pack in the list.
        file: usize,
    },
    /// A pack would be larger than its form allows.
    TooLarge,
}

impl fmt::Display for UpdateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open { file, error } => write!(f, "file {file}: {error}"),
            Self::UnknownLocale { file } => {
                write!(f, "file {file}: no languages table has the locale of the pack")
            }
            Self::Twice { file } => write!(f, "file {file}: another file is of the same locale or kind"),
            Self::Incomplete { file } => {
                write!(f, "file {file}: the last locale that the pack falls back to is missing")
            }
            Self::TooLarge => f.write_str("a pack would be larger than its form allows"),
        }
    }
}

impl core::error::Error for UpdateError {}

/// The files of an update, opened.
struct Newer<'f> {
    packs: Vec<Pack<'f>>,
    table: Option<(&'f [u8], Languages<'f>)>,
}

impl<'f> Newer<'f> {
    fn open(catalog: &Catalog<'_>, files: &[&'f [u8]]) -> Result<Self, UpdateError> {
        let mut newer = Self { packs: Vec::new(), table: None };
        let mut places = Vec::new();
        for (file, bytes) in files.iter().enumerate() {
            let refused = |error| UpdateError::Open { file, error };
            let is_twice = if Reader(bytes).word() == Ok(LANGUAGES_MAGIC) {
                newer.table.replace((*bytes, Languages::open(bytes).map_err(refused)?)).is_some()
            } else {
                let pack = Pack::open(bytes).map_err(refused)?;
                let is_twice = newer.pack(pack.locale()).is_some();
                places.push(file);
                newer.packs.push(pack);
                is_twice
            };
            if is_twice {
                return Err(UpdateError::Twice { file });
            }
        }
        let table = newer.table.map_or(catalog.languages, |(_, table)| table);
        for (pack, file) in newer.packs.iter().zip(places) {
            let is_known = |locale: &str| catalog.locales().any(|known| known == locale);
            let is_there = |locale| is_known(locale) || newer.pack(locale).is_some();
            if !is_known(pack.locale()) && table.locales().all(|locale| locale != pack.locale()) {
                return Err(UpdateError::UnknownLocale { file });
            }
            if pack.chain().next_back().is_some_and(|last| !is_there(last)) {
                return Err(UpdateError::Incomplete { file });
            }
        }
        Ok(newer)
    }

    fn pack(&self, locale: &str) -> Option<&Pack<'f>> {
        self.packs.iter().find(|pack| pack.locale() == locale)
    }
}

/// Makes the packs of a catalog with newer texts. All files are checked before anything else is done.
///
/// # Errors
///
/// Says which file does not fit.
#[doc(hidden)]
pub fn update(catalog: &Catalog<'_>, files: &[&[u8]]) -> Result<UpdatedFiles, UpdateError> {
    let newer = Newer::open(catalog, files)?;
    let codes = Codes::of(catalog.packs, &newer.packs);
    let table = newer.table.map_or(catalog.languages, |(_, table)| table);
    let mut made = UpdatedFiles::default();
    let is_new = |pack: &&Pack<'_>| catalog.locales().all(|locale| locale != pack.locale());
    let pairs = catalog.packs.iter().map(|old| (Some(old), newer.pack(old.locale())));
    for (old, new) in pairs.chain(newer.packs.iter().filter(is_new).map(|new| (None, Some(new)))) {
        let pack = if new.is_none_or(|new| old == Some(new)) && old.is_some_and(|old| codes.are_those_of(old))
        {
            None
        } else {
            let locale = new.or(old).map(Pack::locale).unwrap_or_default();
            let bytes = merge::merge(&codes, old, new, &table.chain(locale), &mut made.refused);
            let bytes = bytes.ok_or(UpdateError::TooLarge)?;
            // What reads it relies on it.
            let merged = Pack::open(&bytes).map_err(|_| UpdateError::TooLarge)?;
            (Some(&merged) != old).then_some(bytes)
        };
        made.packs.push(pack);
    }
    let differs = |(_, table): &(&[u8], Languages<'_>)| *table != catalog.languages;
    made.languages = newer.table.filter(differs).map(|(bytes, _)| bytes.to_owned());
    Ok(made)
}
