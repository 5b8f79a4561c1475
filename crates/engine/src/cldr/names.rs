//! Locales' names in their own languages.

use unic_langid::LanguageIdentifier;

use super::{canonical, likely, lookup};

pub(super) const TABLE: &str = include_str!("names.txt");

/// A locale's name in its own language: `Deutsch`, `繁體中文`, `español de México`.
///
/// It begins with a small letter where the language writes it so within a sentence. There is none for a locale of which CLDR
/// lacks the exact tag, also with the likely script: that of its language alone would be another's too. Where a script is at home,
/// its region goes without saying: `zh-CN` is `简体中文`.
pub(crate) fn own_name(tag: &LanguageIdentifier) -> Option<&'static str> {
    let name = |tag: &LanguageIdentifier| lookup(TABLE, &tag.to_string());
    let tag = canonical(tag);
    let full = likely(&tag);
    let variants: Vec<_> = tag.variants().copied().collect();
    let written = LanguageIdentifier::from_parts(full.language, full.script, None, &variants);
    let at_home = || name(&written).filter(|_| likely(&written) == full);
    name(&tag).or_else(at_home).or_else(|| name(&full))
}

/// Whether a text is the name of some locale in its own language.
pub(crate) fn is_own_name(text: &str) -> bool {
    TABLE.lines().filter_map(|line| line.split_once(' ')).any(|(_, name)| name == text)
}

/// The languages, each with its name in itself.
pub(crate) fn own_names() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.lines().filter_map(|line| line.split_once(' ')).filter(|(tag, _)| !tag.contains(['-', '#']))
}
