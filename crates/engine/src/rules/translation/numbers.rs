//! The numbers of a text, with their units.

use std::ops::Range;

use super::units::unit;

/// A number as it is written.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// Its digits, whatever groups them and whatever script they are of, with a period before its decimals.
    pub(super) digits: String,
    pub(super) range: Range<usize>,
    /// What it counts, as [`unit`] names it, and where that ends.
    pub(super) unit: Option<(&'static str, usize)>,
    /// Whether it is a part of a name or a word: `UTF-8`, `2FA`, `3rd`.
    pub(super) is_in_word: bool,
}

/// The zeros of the scripts that have decimal digits of their own.
const ZEROS: [char; 19] =
    ['٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '០', '᠐', '０'];

/// Separators between the digits of a number.
const SEPARATORS: [char; 9] = ['.', ',', '\'', '’', '٫', '٬', '\u{a0}', '\u{202f}', '\u{2009}'];

/// Those before decimals.
const POINTS: [char; 3] = ['.', ',', '٫'];

/// The value of a digit.
pub(super) fn digit(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let of = |zero: &char| (*zero as u32..*zero as u32 + 10).contains(&(c as u32));
    ZEROS.iter().find(|zero| of(zero)).map(|zero| c as u32 - *zero as u32)
}

/// The numbers of a text in their order.
pub(super) fn numbers(text: &str) -> Vec<Number> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(begin) = text[rest..].find(|c| digit(c).is_some()) {
        let begin = rest + begin;
        let groups = groups(&text[begin..]);
        rest = begin + groups.last().map_or(1, |last| last.range.end);
        if let Some(digits) = read(&groups) {
            found.push(number(text, begin..rest, digits));
        } else {
            found.extend(groups.iter().map(|group| {
                let range = begin + group.range.start..begin + group.range.end;
                number(text, range, significant(&group.digits))
            }));
        }
    }
    found
}

fn number(text: &str, range: Range<usize>, digits: String) -> Number {
    let unit = unit(&text[range.end..]).map(|(name, length)| (name, range.end + length));
    let is_in_word = is_in_word(&text[..range.start], &text[range.end..], unit.is_some());
    Number { digits, range, unit, is_in_word }
}

/// Digits in a row.
struct Group {
    digits: String,
    /// What separates them from the group before.
    separator: Option<char>,
    /// Where they are, from the beginning of the first group.
    range: Range<usize>,
}

/// The digits at the beginning of a text, with single separators between them.
fn groups(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = vec![Group { digits: String::new(), separator: None, range: 0..0 }];
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if let (Some(value), Some(group)) = (digit(c), groups.last_mut()) {
            group.digits.extend(char::from_digit(value, 10));
            group.range.end = at + c.len_utf8();
        } else if SEPARATORS.contains(&c) && chars.peek().is_some_and(|(_, next)| digit(*next).is_some()) {
            let start = at + c.len_utf8();
            groups.push(Group { digits: String::new(), separator: Some(c), range: start..start });
        } else {
            break;
        }
    }
    groups
}

/// The number that groups of digits are: thousands (`10,000`, India's `1,00,000`), with decimals or without, or a version. `None` for a
/// list (`1,2,3`).
fn read(groups: &[Group]) -> Option<String> {
    let (first, rest) = groups.split_first()?;
    let joined = |groups: &[Group]| groups.iter().map(|group| group.digits.as_str()).collect::<String>();
    let Some((last, others)) = rest.split_last() else { return Some(significant(&first.digits)) };
    let is_same = others.iter().all(|group| group.separator == last.separator);
    if is_same && are_thousands(first, rest) {
        return Some(joined(groups));
    }
    let is_point = last.separator.is_some_and(|point| POINTS.contains(&point));
    if is_point && (others.is_empty() || !is_same) && are_thousands(first, others) {
        return Some(format!("{}.{}", significant(&joined(&groups[..groups.len() - 1])), last.digits));
    }
    let is_version = rest.iter().all(|group| group.separator == Some('.'));
    is_version.then(|| groups.iter().map(|group| group.digits.as_str()).collect::<Vec<_>>().join("."))
}

/// Whether these groups continue the first one as thousands do.
fn are_thousands(first: &Group, rest: &[Group]) -> bool {
    let Some((last, others)) = rest.split_last() else { return true };
    let is_short = (1..=3).contains(&first.digits.len()) && !first.digits.starts_with('0');
    let is_group =
        |group: &Group| group.digits.len() == 3 || (group.digits.len() == 2 && group.separator == Some(','));
    is_short && last.digits.len() == 3 && others.iter().all(is_group)
}

/// Digits without zeros before them.
fn significant(digits: &str) -> String {
    let significant = digits.trim_start_matches('0');
    if significant.is_empty() { "0".to_owned() } else { significant.to_owned() }
}

/// The numbers that are separated in a text of digits and separators.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = String> + '_ {
    groups(text).into_iter().map(|group| significant(&group.digits))
}

/// Whether letters or signs of names are beside a number. Letters of scripts without spaces are not a part of it.
fn is_in_word(before: &str, after: &str, has_unit: bool) -> bool {
    let is_of_name = |c: char| c.is_ascii_alphabetic() || "_#$@\\=&".contains(c);
    let mut before = before.chars().rev();
    let last = before.next();
    let is_joined = last.is_some_and(|c| "-/.:+~".contains(c))
        && before.next().is_some_and(|c| c.is_ascii_alphanumeric() || c == '/');
    let mut after = after.chars();
    let next = after.next();
    let goes_on =
        next.is_some_and(|c| "-/:_+".contains(c)) && after.next().is_some_and(|c| c.is_ascii_alphanumeric());
    let is_word = next.is_some_and(|c| c.is_alphabetic() && !super::script::is_unspaced(c)) && !has_unit;
    last.is_some_and(is_of_name) || is_joined || goes_on || is_word
}

#[cfg(test)]
mod tests {
    use super::numbers;

    /// Separators and scripts make no difference, and a unit is what follows, with or without a space.
    #[test]
    fn a_number_is_its_digits_and_its_unit() {
        let found = |text| -> Vec<(String, Option<&str>)> {
            numbers(text)
                .into_iter()
                .map(|number| (number.digits, number.unit.map(|(unit, _)| unit)))
                .collect()
        };
        let owned = |expected: &[(&str, Option<&'static str>)]| -> Vec<(String, Option<&str>)> {
            expected.iter().map(|(digits, unit)| ((*digits).to_owned(), *unit)).collect()
        };
        assert_eq!(found("10,000 or 10.000 or 10\u{a0}000"), owned(&[("10000", None); 3]));
        assert_eq!(found("٢٠ MB、２０MB"), owned(&[("20", Some("MB")), ("20", Some("MB"))]));
        assert_eq!(found("5\u{a0}minutes, 5 分钟"), owned(&[("5", Some("minute")), ("5", Some("minute"))]));
        assert_eq!(found("05 and 0.5"), owned(&[("5", None), ("0.5", None)]));
    }

    /// Thousands, decimals, versions and lists are told apart by how many digits are between their separators.
    #[test]
    fn a_list_is_neither_thousands_nor_decimals() {
        let found = |text| -> Vec<String> { numbers(text).into_iter().map(|number| number.digits).collect() };
        for (text, expected) in [
            ("1,2,3", &["1", "2", "3"][..]),
            ("1、2、3", &["1", "2", "3"]),
            ("1.5, 1,5", &["1.5", "1.5"]),
            ("15", &["15"]),
            ("1,234,567.89 or 1.234.567,89", &["1234567.89", "1234567.89"]),
            ("1,00,000", &["100000"]),
            ("1.2.3", &["1.2.3"]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    /// The digits of names and words are told apart.
    #[test]
    fn a_number_in_a_name_is_no_fact() {
        for text in ["UTF-8", "2FA", "3rd", "IPv4", "x_1", "HTTP/2", "24/7", "#12"] {
            assert!(numbers(text)[0].is_in_word, "{text}");
        }
        for text in ["最多20个", "20MB", "(8)", "版本 2。", "No. 7", "20%"] {
            assert!(!numbers(text)[0].is_in_word, "{text}");
        }
    }
}
