//! CLDR's tables by locale, kept as text: finds a locale's line, or that of the nearest of its parents.

use icu_locale::fallback::LocaleFallbackConfig;
use icu_locale::{Locale, LocaleCanonicalizer, LocaleFallbacker};

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
