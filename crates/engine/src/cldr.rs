//! CLDR's data: tables as text, written by `cargo xtask generate cldr`, and what reads them.
//!
//! Text needs no parsing when the program starts: a table is searched as it is.

use unic_langid::LanguageIdentifier;

mod aliases;
mod languages;
mod likely;
mod matching;
mod names;
mod numbers;
mod parents;
mod plurals;

pub(crate) use aliases::{canonical, old_languages};
pub(crate) use languages::{is_known, meant, suggestion};
pub(crate) use likely::{is_right_to_left, likely, regional_scripts};
pub(crate) use matching::Matching;
#[cfg(test)]
pub(crate) use matching::rules;
#[cfg(feature = "site")]
pub(crate) use names::is_own_name;
pub(crate) use names::{own_name, own_names};
pub(crate) use numbers::{NumberSymbols, number_symbols};
pub(crate) use parents::parents;
pub use plurals::PluralType;
#[cfg(feature = "site")]
pub(crate) use plurals::plural_categories;
pub(crate) use plurals::plural_rules;

/// The version of CLDR that all tables have: major and minor.
///
/// To go to another, change it and run `cargo xtask generate cldr`; the ICU4X of the tests must go with it.
pub const CLDR_VERSION: (u16, u16) = (48, 2);

const REGIONS: &str = include_str!("cldr/regions.txt");

/// The regions that there are or were, by two letters.
pub(crate) fn regions() -> impl Iterator<Item = &'static str> {
    REGIONS.lines().filter(|line| !line.starts_with('#'))
}

/// What `find` has for a locale's tag, or for the nearest of its parents.
fn nearest<T>(locale: &str, find: impl Fn(&str) -> Option<T>) -> Option<T> {
    let tag: LanguageIdentifier = locale.parse().ok()?;
    find(locale).or_else(|| parents(&canonical(&tag)).iter().find_map(|tag| find(&tag.to_string())))
}

/// What a table, whose lines are in the order of their first words, has behind this word.
fn lookup(table: &'static str, word: &str) -> Option<&'static str> {
    let (found, value) = seek(table, word).lines().next()?.split_once(' ')?;
    (found == word).then_some(value)
}

/// The lines of a table from the first on whose word is not less than this one.
fn seek(table: &'static str, word: &str) -> &'static str {
    let bytes = table.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    while low < high {
        // The line in the middle, and the end of its word. These loops are run so often that iterators cost too much in
        // programs that are not optimized.
        let mut start = usize::midpoint(low, high);
        while start > low && bytes[start - 1] != b'\n' {
            start -= 1;
        }
        let mut end = start;
        while end < high && bytes[end] != b' ' && bytes[end] != b'\n' {
            end += 1;
        }
        if &bytes[start..end] >= word.as_bytes() {
            high = start;
        } else {
            low = end;
            while low < high && bytes[low] != b'\n' {
                low += 1;
            }
            low += 1;
        }
    }
    table.get(low..).unwrap_or_default()
}

#[cfg(test)]
pub(crate) mod tests;
