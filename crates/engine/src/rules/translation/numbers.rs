//! The numbers of a text, with their units.

use std::ops::Range;

use super::units::unit;

/// A number as it is written.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// Its digits, whatever separates them and whatever script they are of.
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
        let number = number(text, begin);
        rest = number.range.end;
        found.push(number);
    }
    found
}

fn number(text: &str, begin: usize) -> Number {
    let (mut digits, mut end, mut has_separator) = (String::new(), begin, false);
    let mut chars = text[begin..].char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if let Some(value) = digit(c) {
            digits.extend(char::from_digit(value, 10));
            end = begin + at + c.len_utf8();
        } else if SEPARATORS.contains(&c) && chars.peek().is_some_and(|(_, next)| digit(*next).is_some()) {
            has_separator = true;
        } else {
            break;
        }
    }
    if !has_separator {
        let significant = digits.trim_start_matches('0');
        digits = if significant.is_empty() { "0".to_owned() } else { significant.to_owned() };
    }
    let unit = unit(&text[end..]).map(|(name, length)| (name, end + length));
    let is_in_word = is_in_word(&text[..begin], &text[end..], unit.is_some());
    Number { digits, range: begin..end, unit, is_in_word }
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
        assert_eq!(found("05 and 0.5"), owned(&[("5", None), ("05", None)]));
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
