//! A catalog that gets newer texts while the program runs.
//!
//! What an update makes is leaked: so the catalog of any moment is one for ever, which may be kept and read without locks, guards or unsafe
//! code. An update is rare, and about as large as its packs.

extern crate std;

use alloc::vec::Vec;
use core::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::ArcSwapOption;

use crate::catalog::Catalog;
use crate::languages::Languages;
use crate::pack::Pack;
use crate::update::{RefusedText, UpdateError, UpdatedFiles, update};

/// A catalog that may get newer texts while the program runs, such as a translation that was corrected after the release.
///
/// It begins with the packs that are built in. [`update`](Self::update) takes newer ones; any number of threads read meanwhile and wait
/// for nobody.
///
/// ```
/// use codegloss_runtime::{LiveCatalog, UpdateError};
///
/// # mod errors {
/// #     use codegloss_runtime::{Catalog, Languages};
/// #     pub static CATALOG: Catalog<'static> = Catalog::trusted(&[], Languages::trusted(&[]));
/// #     codegloss_runtime::catalog!(CATALOG);
/// # }
/// // `errors` is the module that `codegloss-build` writes: `errors::LIVE` is its catalog.
/// fn update(downloaded: &[Vec<u8>]) -> Result<(), UpdateError> {
///     let files: Vec<&[u8]> = downloaded.iter().map(Vec::as_slice).collect();
///     for refused in errors::LIVE.update(&files)?.refused() {
///         eprintln!("{refused}");
///     }
///     Ok(())
/// }
///
/// fn show(code: i64, tag: &str) -> Option<String> {
///     let catalog = errors::catalog();
///     let message = catalog.describe("chat", code, catalog.language(tag))?.message()?;
///     Some(message.to_string())
/// }
/// # assert!(update(&[b"damaged".to_vec()]).is_err() && show(104, "zh").is_none());
/// ```
pub struct LiveCatalog {
    base: Catalog<'static>,
    /// `None` until something is updated, so that a program that never does pays for one look only.
    updated: ArcSwapOption<Catalog<'static>>,
    /// Held by the one thread that updates.
    turn: Mutex<()>,
}

impl LiveCatalog {
    /// A catalog that says what `base` says until it is updated.
    #[must_use]
    pub const fn new(base: Catalog<'static>) -> Self {
        Self { base, updated: ArcSwapOption::const_empty(), turn: Mutex::new(()) }
    }

    /// The catalog as it is now. It stays as it is, whatever is updated afterwards: keep it for as long as texts should be of one state.
    #[inline]
    #[must_use]
    pub fn catalog(&self) -> Catalog<'static> {
        match &*self.updated.load() {
            None => self.base,
            Some(updated) => **updated,
        }
    }

    /// Takes newer packs: any of the project's, and its newer languages table if there are locales that this program does not have.
    ///
    /// Codes are matched by domain and code. Codes, rows and [`Language`](crate::Language)s that the program has keep their meaning; new codes
    /// and locales are added. A text that uses an argument which the program does not give its code is refused, and the text
    /// that the program had stays, as do the texts of codes that a newer pack does not have. A text that is missing in a newer pack which has the
    /// code comes from the locale's chain.
    ///
    /// All files are checked as [`Pack::open`] checks them before anything changes. The checksum in them finds damage, not forgery: whether
    /// they come from where they should is the caller's to know, and so is which packs are the newer ones.
    ///
    /// What is made of them is leaked: about as many bytes as the packs have. The same packs once more cost nothing.
    ///
    /// # Errors
    ///
    /// Says which file does not fit; nothing has changed then.
    pub fn update(&self, files: &[&[u8]]) -> Result<UpdateReport, UpdateError> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let current = self.catalog();
        let made = update(&current, files)?;
        let is_changed = made.is_change();
        let UpdatedFiles { packs, languages, refused } = made;
        if is_changed {
            let languages = match languages {
                Some(bytes) => leaked_languages(bytes)?,
                None => current.languages,
            };
            let packs = packs.into_iter().enumerate().filter_map(|(place, bytes)| match bytes {
                Some(bytes) => leaked_pack(bytes),
                None => current.packs.get(place).copied(),
            });
            let packs: &'static [Pack<'static>] = packs.collect::<Vec<_>>().leak();
            self.updated.store(Some(Arc::new(Catalog::assembled(packs, languages))));
        }
        Ok(UpdateReport { refused, is_changed })
    }

    /// Goes back to the packs that it began with.
    pub fn reset(&self) {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        self.updated.store(None);
    }
}

impl fmt::Debug for LiveCatalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LiveCatalog").field(&self.catalog()).finish()
    }
}

/// A pack that was opened when it was made.
fn leaked_pack(bytes: Vec<u8>) -> Option<Pack<'static>> {
    Pack::open(bytes.leak()).ok()
}

fn leaked_languages(bytes: Vec<u8>) -> Result<Languages<'static>, UpdateError> {
    Languages::open(bytes.leak()).map_err(|error| UpdateError::Open { file: 0, error })
}

/// What came of an update that was taken.
#[derive(Clone, Debug)]
pub struct UpdateReport {
    refused: Vec<RefusedText>,
    is_changed: bool,
}

impl UpdateReport {
    /// The texts that were not taken.
    #[must_use]
    pub fn refused(&self) -> &[RefusedText] {
        &self.refused
    }

    /// Whether the catalog says anything else than before.
    #[must_use]
    pub const fn is_changed(&self) -> bool {
        self.is_changed
    }
}
