//! Locales' names in their own languages.

use unic_langid::LanguageIdentifier;

use super::{canonical, lookup};

pub(super) const TABLE: &str = include_str!("names.txt");

/// A locale's name in its own language: `Deutsch`, `繁體中文`, `español de México`.
///
/// It begins with a small letter where the language writes it so within a sentence. There is none for a locale whose exact
/// tag CLDR lacks: that of its language alone would be another's too.
pub(crate) fn own_name(tag: &LanguageIdentifier) -> Option<&'static str> {
    lookup(TABLE, &tag.to_string()).or_else(|| lookup(TABLE, &canonical(tag).to_string()))
}
