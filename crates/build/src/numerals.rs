//! What a locale writes numbers with, as CLDR has it: taken from ICU4X, and from `numerals/percent.txt` for percentages.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale::Locale;

use crate::cldr::nearest;

const PERCENT: &str = include_str!("numerals/percent.txt");

/// The symbols and groups of a locale: see "Numbers" in the runtime's `PACK.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Numerals {
    /// The ten digits from 0 to 9.
    pub(crate) digits: String,
    pub(crate) decimal: String,
    pub(crate) group: String,
    pub(crate) minus: String,
    /// What stands before a percentage, and what behind it.
    pub(crate) percentage: (String, String),
    /// How many digits the last group has, how many the others, and how many must stand before the last.
    pub(crate) groups: [u8; 3],
    /// How many digits the last group of a percentage has, and how many the others.
    pub(crate) percentage_groups: [u8; 2],
}

/// What a locale writes numbers with. A locale that CLDR does not know writes them as CLDR's root does.
pub(crate) fn numerals(locale: &str) -> Numerals {
    let id = locale.parse().unwrap_or(Locale::UNKNOWN);
    let formatter = DecimalFormatter::try_new(id.into(), DecimalFormatterOptions::default());
    let write = |number: Decimal| match &formatter {
        Ok(formatter) => formatter.format(&number).to_string(),
        // The data are compiled in; were they not, numbers would be written as programs write them.
        Err(_) => number.to_string(),
    };
    let digits: String = (0..10_u8).map(|digit| write(digit.into())).collect();
    let mut sample = Decimal::from(-12_345_678_901_i64);
    sample.multiply_pow10(-1);
    let (minus, runs) = take_apart(&write(sample), &digits);
    let (integers, decimal) = match runs.as_slice() {
        [integers @ .., (_, decimal), _decimals] => (integers, decimal.as_str()),
        _ => (runs.as_slice(), "."),
    };
    let group = integers.last().map_or("", |(_, group)| group.as_str());
    // The length of the last group is that of the run before the decimals.
    let last = runs.iter().rev().nth(1).map_or(0, |(length, _)| *length);
    let others = integers.last().map_or(0, |(length, _)| *length);
    let usual = (1..=4_u8).find(|before| {
        let digits = u32::from(last) + u32::from(*before);
        !group.is_empty() && write(10_u64.pow(digits - 1).into()).contains(group)
    });
    let groups = usual.map_or([0; 3], |usual| [last, others, usual]);
    let percentage = nearest(locale, listed_percentage).unwrap_or_default();
    Numerals {
        decimal: decimal.to_owned(),
        group: group.to_owned(),
        minus,
        percentage_groups: percentage.groups.filter(|_| groups[0] != 0).unwrap_or([groups[0], groups[1]]),
        percentage: (percentage.before, percentage.behind),
        groups,
        digits,
    }
}

/// What stands before the first digit, and the runs of digits: the length of each, and what stands behind it.
fn take_apart(number: &str, digits: &str) -> (String, Vec<(u8, String)>) {
    let mut before = String::new();
    let mut runs: Vec<(u8, String)> = Vec::new();
    for c in number.chars() {
        match runs.last_mut() {
            Some((length, behind)) if behind.is_empty() && digits.contains(c) => *length += 1,
            _ if digits.contains(c) => runs.push((1, String::new())),
            Some((_, behind)) => behind.push(c),
            None => before.push(c),
        }
    }
    (before, runs)
}

/// How a percentage is written.
struct Percentage {
    before: String,
    behind: String,
    /// How many digits the last group has, and how many the others, where decimals are grouped in another way.
    groups: Option<[u8; 2]>,
}

impl Default for Percentage {
    /// What the table leaves out.
    fn default() -> Self {
        Self { before: String::new(), behind: "%".to_owned(), groups: None }
    }
}

/// What the table has for a locale.
fn listed_percentage(locale: &str) -> Option<Percentage> {
    let lines = PERCENT.lines().filter(|line| !line.starts_with('#'));
    let mut lines = lines.map(|line| line.split('|'));
    lines.find_map(|mut fields| {
        let is_listed = fields.next()?.split(' ').any(|listed| listed == locale);
        is_listed.then(|| Percentage {
            before: unescape(fields.next()),
            behind: unescape(fields.next()),
            groups: fields.next().and_then(|groups| {
                let (last, others) = groups.trim().split_once(' ')?;
                Some([last.parse().ok()?, others.parse().ok()?])
            }),
        })
    })
}

/// Characters that cannot be seen are written as `\u{a0}` in the table.
fn unescape(field: Option<&str>) -> String {
    let mut parts = field.unwrap_or_default().trim_matches(' ').split("\\u{");
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
