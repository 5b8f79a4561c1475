//! A catalog whose packs may be replaced while the program runs.
//!
//! It owns bytes, which are checked once, and makes views of them for each reading: a struct cannot hold bytes and views of them
//! without unsafe code. An update may change texts alone, not locales, codes or fallback, so that whatever a program has kept, a
//! language or a code, stays true. A program that replaces nothing pays for one look.

extern crate std;

use core::fmt;
use std::boxed::Box;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::vec::Vec;

use arc_swap::ArcSwapOption;

use crate::catalog::Catalog;
use crate::error::OpenError;
use crate::pack::Pack;

/// A catalog that may get newer texts while the program runs, such as a translation mended after the release.
///
/// It begins with the packs that are built in. [`replace`](Self::replace) takes another pack of one of its locales, or
/// refuses it and keeps the old one. Any number of threads read meanwhile and wait for nobody; what was replaced is
/// freed when its last reader is done.
///
/// ```
/// use codegloss_runtime::{LiveCatalog, ReplaceError};
///
/// # mod errors {
/// #     use codegloss_runtime::{Catalog, Languages};
/// #     pub static CATALOG: Catalog<'static> = Catalog::trusted(&[], Languages::trusted(&[]));
/// # }
/// // `errors` is the module that `codegloss-build` writes.
/// static ERRORS: LiveCatalog<'static> = LiveCatalog::new(errors::CATALOG);
///
/// fn update(downloaded: &[u8]) -> Result<(), ReplaceError> {
///     ERRORS.replace(downloaded)
/// }
///
/// fn show(code: i64, tag: &str) -> Option<String> {
///     ERRORS.read(|catalog| {
///         let language = catalog.language(tag);
///         let message = catalog.describe("chat", code, language)?.message()?;
///         Some(message.to_string())
///     })
/// }
/// # assert!(update(b"damaged").is_err() && show(104, "zh").is_none());
/// ```
#[derive(Debug)]
pub struct LiveCatalog<'a> {
    base: Catalog<'a>,
    /// `None` until something is replaced, so that a program that never does pays for one look only.
    updates: ArcSwapOption<Updates>,
}

/// The newer packs, by the number of their locale. It never changes: a newer one takes its place as a whole.
type Updates = BTreeMap<usize, Arc<Update>>;

/// A pack's two parts, checked. Views of them are made for each reading: a struct cannot hold bytes and views of them.
#[derive(Debug)]
struct Update {
    index: Box<[u8]>,
    text: Box<str>,
}

impl<'a> LiveCatalog<'a> {
    /// A catalog that says what `base` says until one of its packs is replaced.
    #[must_use]
    pub const fn new(base: Catalog<'a>) -> Self {
        Self { base, updates: ArcSwapOption::const_empty() }
    }

    /// Takes a pack in place of the one of the same locale. Readings that have begun go on with the old one.
    ///
    /// The bytes are checked as [`Pack::open`] checks them, which takes as long as they are many, and copied. The
    /// checksum in them finds damage, not forgery: whether they come from where they should is the caller's to know,
    /// and so is which of two packs is the newer one.
    ///
    /// # Errors
    ///
    /// Says why the pack is refused; nothing has changed then.
    pub fn replace(&self, pack: &[u8]) -> Result<(), ReplaceError> {
        let new = Pack::open(pack).map_err(ReplaceError::Open)?;
        let mut packs = self.base.packs.iter().enumerate();
        let (locale, old) =
            packs.find(|(_, old)| old.locale() == new.locale()).ok_or(ReplaceError::UnknownLocale)?;
        if (new.code_set, new.default_domain) != (old.code_set, old.default_domain) {
            return Err(ReplaceError::CodeSet);
        }
        if !new.chain().eq(old.chain()) {
            return Err(ReplaceError::Chain);
        }
        if !new
            .argument_names()
            .all(|name| self.base.packs.iter().any(|pack| pack.argument_names().any(|known| known == name)))
        {
            return Err(ReplaceError::Arguments);
        }
        let (index, _) = Pack::split(pack).map_err(ReplaceError::Open)?;
        let update = Arc::new(Update { index: index.into(), text: new.text.into() });
        // Another thread may replace another pack at the same time: then this is done again, on top of that.
        self.updates.rcu(|updates| {
            let mut updates = updates.as_deref().cloned().unwrap_or_default();
            updates.insert(locale, Arc::clone(&update));
            Some(Arc::new(updates))
        });
        Ok(())
    }

    /// Goes back to the packs that it began with.
    pub fn reset(&self) {
        self.updates.store(None);
    }

    /// Gives `reader` the catalog as it is now. It stays so until `reader` returns, whatever is replaced meanwhile.
    ///
    /// As long as nothing is replaced, that is the catalog that it began with, and costs next to nothing. Otherwise the
    /// catalog is put together for each reading: one allocation, in which the packs of all locales are copied or, where they
    /// are newer, read from their headers. So read in one go what is needed together.
    #[inline]
    pub fn read<T>(&self, reader: impl FnOnce(Catalog<'_>) -> T) -> T {
        match &*self.updates.load() {
            None => reader(self.base),
            Some(updates) => read_updated(self.base, updates, reader),
        }
    }

    /// The state of now, to be read more than once: a request that is answered in several steps says the same in all
    /// of them. It keeps the packs in memory that it is made of.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot<'a> {
        Snapshot { base: self.base, updates: self.updates.load_full() }
    }
}

/// What a [`LiveCatalog`] said at one moment.
#[derive(Clone, Debug)]
pub struct Snapshot<'a> {
    base: Catalog<'a>,
    updates: Option<Arc<Updates>>,
}

impl Snapshot<'_> {
    /// Gives `reader` the catalog, which is the same each time.
    #[inline]
    pub fn read<T>(&self, reader: impl FnOnce(Catalog<'_>) -> T) -> T {
        match &self.updates {
            None => reader(self.base),
            Some(updates) => read_updated(self.base, updates, reader),
        }
    }
}

fn read_updated<T>(base: Catalog<'_>, updates: &Updates, reader: impl FnOnce(Catalog<'_>) -> T) -> T {
    let packs: Vec<Pack<'_>> = base
        .packs
        .iter()
        .enumerate()
        .map(|(locale, old)| match updates.get(&locale) {
            Some(update) => Pack::trusted(&update.index, &update.text),
            None => *old,
        })
        .collect();
    reader(Catalog { packs: &packs, ..base })
}

/// The reason why [`LiveCatalog::replace`] refused a pack. The old pack stays in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReplaceError {
    /// The bytes are no whole and sound pack of the version that this crate reads.
    Open(OpenError),
    /// The catalog has no such locale.
    UnknownLocale,
    /// The pack has other domains or codes, or another default domain, than the catalog.
    CodeSet,
    /// The locale falls back to other locales than in the catalog.
    Chain,
    /// A text takes an argument that no text of the catalog takes: the program does not give it.
    Arguments,
}

impl fmt::Display for ReplaceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Open(error) => return error.fmt(f),
            Self::UnknownLocale => "the catalog does not have the locale of the pack",
            Self::CodeSet => "the pack has other codes than the catalog",
            Self::Chain => "the locale of the pack falls back to other locales than in the catalog",
            Self::Arguments => "a text of the pack takes an argument that no text of the catalog takes",
        })
    }
}

impl core::error::Error for ReplaceError {}
