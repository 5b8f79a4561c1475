//! What names a reader's language.

use crate::catalog::Catalog;
use crate::languages::Language;

/// What names a reader's language: a BCP 47 tag such as `zh-CN`, which is looked up, or a [`Language`] that was found before.
///
/// Texts of generated code take either.
pub trait AsLanguage {
    /// The language of a catalog that such a reader gets.
    fn in_catalog(self, catalog: &Catalog<'_>) -> Language;
}

impl AsLanguage for Language {
    #[inline]
    fn in_catalog(self, _catalog: &Catalog<'_>) -> Language {
        self
    }
}

impl<T: AsRef<str> + ?Sized> AsLanguage for &T {
    #[inline]
    fn in_catalog(self, catalog: &Catalog<'_>) -> Language {
        catalog.language(self.as_ref())
    }
}
