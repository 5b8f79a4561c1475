//! CLDR's data: tables as text, written by `cargo xtask generate cldr`, and what reads them.
//!
//! Text needs no parsing when the program starts: a table is searched as it is.

use icu_locale::fallback::LocaleFallbackConfig;
use icu_locale::{Locale, LocaleCanonicalizer, LocaleFallbacker};

mod matching;
mod numbers;
mod plurals;

pub(crate) use matching::Matching;
#[cfg(test)]
pub(crate) use matching::rules;
pub(crate) use numbers::{Numerals, numerals};
pub use plurals::PluralType;
pub(crate) use plurals::plural_rules;

/// The version of CLDR that all tables have: major and minor.
///
/// To go to another, change it and run `cargo xtask generate cldr`; the ICU4X of the tests must go with it.
pub const CLDR_VERSION: (u16, u16) = (48, 2);

/// What `find` has for a locale's tag, or for the nearest of its CLDR parents.
pub(crate) fn nearest<T>(locale: &str, find: impl Fn(&str) -> Option<T>) -> Option<T> {
    let mut locale = locale.parse::<Locale>().ok()?;
    if let Some(found) = find(&locale.to_string()) {
        return Some(found);
    }
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    let fallbacker = LocaleFallbacker::new();
    let mut parents =
        fallbacker.for_config(LocaleFallbackConfig::default()).fallback_for((&locale.id).into());
    while !parents.get().is_unknown() {
        if let Some(found) = find(&parents.get().to_string()) {
            return Some(found);
        }
        parents.step();
    }
    None
}

#[cfg(test)]
pub(crate) mod tests;
