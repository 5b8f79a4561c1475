//! The number symbols of locales.

use super::nearest;

pub(super) const TABLE: &str = include_str!("numbers.txt");

/// The symbols and groups of a locale: see "Numbers" in the runtime's `PACK.md`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct NumberSymbols {
    /// The ten digits from 0 to 9.
    pub(crate) digits: String,
    pub(crate) decimal: String,
    pub(crate) group: String,
    pub(crate) minus: String,
    /// The text before a percentage, and the text after it.
    pub(crate) percentage: (String, String),
    /// The number of digits in the last group, in the other groups, and at least before the last group.
    pub(crate) groups: [u8; 3],
    /// The number of digits in the last group of a percentage, and in its other groups.
    pub(crate) percentage_groups: [u8; 2],
}

/// The number symbols of a locale; those of CLDR's root for a locale that is not in CLDR.
pub(crate) fn number_symbols(locale: &str) -> NumberSymbols {
    let line = nearest(locale, line).or_else(|| line("und")).unwrap_or_default();
    let fields: Vec<_> = line.split('|').map(|field| field.trim_matches(' ')).collect();
    let [_, digits, decimal, group, minus, groups, before, behind, percentage_groups @ ..] =
        fields.as_slice()
    else {
        // The table has a line for the root.
        return NumberSymbols::default();
    };
    let groups: [u8; 3] = sizes(groups);
    NumberSymbols {
        digits: unescape(digits),
        decimal: unescape(decimal),
        group: unescape(group),
        minus: unescape(minus),
        groups,
        percentage: (unescape(before), unescape(behind)),
        percentage_groups: percentage_groups.first().map_or([groups[0], groups[1]], |groups| sizes(groups)),
    }
}

/// The line of a locale.
fn line(locale: &str) -> Option<&'static str> {
    TABLE.lines().find(|line| {
        let locales = line.split_once('|').map(|(locales, _)| locales);
        locales.is_some_and(|locales| locales.split(' ').any(|listed| listed == locale))
    })
}

/// Group sizes, separated by spaces.
fn sizes<const N: usize>(field: &str) -> [u8; N] {
    let mut sizes = field.split(' ').map(|size| size.parse().unwrap_or_default());
    std::array::from_fn(|_| sizes.next().unwrap_or_default())
}

/// Characters that cannot be seen are written as `\u{a0}` in the table.
fn unescape(field: &str) -> String {
    let mut parts = field.split("\\u{");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once('}').unwrap_or_default();
        text.extend(u32::from_str_radix(number, 16).ok().and_then(char::from_u32));
        text.push_str(rest);
    }
    text
}

#[cfg(test)]
mod tests;
