//! `placeholder-as-text`: a placeholder of another format, which is text in Fluent.

use std::cell::LazyCell;
use std::ops::Range;

use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, ProseKind, Reports};
use crate::syntax::markdown::Line;

/// What begins a placeholder.
const SIGNS: [char; 4] = ['$', '＄', '%', '｛'];

/// What a format of dates has, and a text about formats.
const FORMATS: [&str; 6] = ["%Y", "%m", "%H", "%M", "%y", "printf"];

/// Conversions of numbers and characters that no message for readers is filled with: a text that has one lists them.
const LISTED: [char; 9] = ['a', 'A', 'b', 'c', 'e', 'g', 'o', 'q', 'x'];

/// Names that examples use for a variable of any name.
const ANY: [&str; 3] = ["var", "foo", "bar"];

/// A placeholder, and the variable that it names.
struct Found<'a> {
    range: Range<usize>,
    name: Option<&'a str>,
}

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    if prose.kind == ProseKind::Article {
        return;
    }
    let is_about_formats = LazyCell::new(|| prose.lines.iter().map(Line::as_str).any(is_about_formats));
    for line in prose.lines {
        let text = line.as_str();
        if !text.contains(SIGNS) {
            continue;
        }
        for (at, sign) in line.prose().filter(|(_, c)| SIGNS.contains(c)) {
            if let Some(name) = variable_in_full_width(&text[at..]) {
                reports.explain_missing_variable(prose, Some(name));
            } else if let Some(found) = placeholder(text, at, sign, prose, &|| *is_about_formats) {
                reports.explain_missing_variable(prose, found.name);
                let text = text[found.range.clone()].to_owned();
                let suggestion = found.name.map(str::to_owned);
                reports.emit(Finding::PlaceholderAsText { text, suggestion }, line, found.range, None);
            }
        }
    }
}

/// Whether a text explains formats: it has what only one of dates has, lists conversions, pads a number, or names the sign `%%`.
fn is_about_formats(text: &str) -> bool {
    let ends = |rest: &str| !rest.starts_with(|c: char| c.is_ascii_alphanumeric());
    let is_listed = |rest: &str| rest.strip_prefix(LISTED).is_some_and(ends);
    let is_padded = |rest: &str| {
        let letter = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        letter.len() < rest.len() && letter.strip_prefix('f').is_some_and(ends)
    };
    let mut signs = text.match_indices('%').map(|(at, _)| (&text[..at], &text[at + 1..]));
    FORMATS.iter().any(|part| text.contains(part))
        // `50%a` is no conversion, and `%d%%` is a percentage.
        || signs.any(|(before, rest)| {
            !before.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '%')
                && (is_listed(rest) || is_padded(rest) || rest.starts_with('%'))
        })
}

/// The placeholder that begins with a sign, if any. `is_about_formats` says whether no conversion is one.
fn placeholder<'a>(
    text: &'a str,
    at: usize,
    sign: char,
    prose: &Prose<'_>,
    is_about_formats: &dyn Fn() -> bool,
) -> Option<Found<'a>> {
    let rest = &text[at + sign.len_utf8()..];
    // A price, or a part of a word.
    if text[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == sign) {
        return None;
    }
    let name = &rest[..name_length(rest)];
    let until = |length: usize| at..at + sign.len_utf8() + length;
    if sign == '｛' {
        return full_width(rest).map(|(name, length)| Found {
            range: until(length),
            name: Some(name).filter(|name| prose.has_variable(name)),
        });
    }
    // Its braces are what is wrong.
    if text[..at].trim_end().ends_with(['{', '｛']) {
        return None;
    }
    if prose.has_variable(name) {
        return Some(Found { range: until(name.len()), name: Some(name) });
    }
    if sign == '$' && is_variable(name, &rest[name.len()..]) {
        return Some(Found { range: until(name.len()), name: None });
    }
    if sign != '%' || is_about_formats() {
        return None;
    }
    let length = conversion(rest)?;
    Some(Found { range: until(length), name: None })
}

/// Whether a name that nobody declared looks like an argument's: `$name`, where `$HOME` and `$PATH` are a shell's, and `$a` may be a
/// letter.
fn is_variable(name: &str, after: &str) -> bool {
    let is_word = name.len() > 1 && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    is_word && !ANY.contains(&name) && !name.ends_with('-') && !after.starts_with(['(', '[', '/', '=', '$'])
}

/// The variable after a full-width brace, which is a syntax error.
fn variable_in_full_width(text: &str) -> Option<&str> {
    let name = text.strip_prefix('｛')?.trim_start().strip_prefix(['$', '＄'])?;
    Some(&name[..name_length(name)])
}

/// The length of the name or the number that a text begins with.
fn name_length(text: &str) -> usize {
    let is_end = |c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_';
    text.find(is_end).unwrap_or(text.len())
}

/// A name or a number in full-width braces, which it ends with. With a dollar sign it is a syntax error.
fn full_width(rest: &str) -> Option<(&str, usize)> {
    let from = rest.trim_start();
    let name = &from[..name_length(from)];
    let after = from[name.len()..].trim_start().strip_prefix('｝')?;
    (!name.is_empty()).then_some((name, rest.len() - after.len()))
}

/// The length of a conversion of `printf`, without its percent sign: `s`, `1$s`, `.2f`, `(name)s`. No language has it after a number.
fn conversion(rest: &str) -> Option<usize> {
    let mut left = rest;
    let named = rest.strip_prefix('(').map(|name| name.split_at(name.find(['(', ')']).unwrap_or_default()));
    if let Some(after) = named.and_then(|(_, after)| after.strip_prefix(')')) {
        left = after;
    }
    left = left.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == '$');
    left = left.trim_start_matches(['l', 'h', 'z']);
    let after = left.strip_prefix(['s', 'd', 'i', 'u', 'f', '@'])?;
    let is_word =
        after.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c));
    (!is_word).then(|| rest.len() - after.len())
}

#[cfg(test)]
mod tests {
    use super::{conversion, full_width, is_about_formats};

    /// A text that lists conversions, or pads with them, is about formats, and one that is filled with several is not.
    #[test]
    fn a_text_about_formats_is_told_from_one_that_is_filled() {
        for text in [
            "%d, %x and the others",
            "one of %e, %g",
            "a literal % is written %%",
            "width (%10f)",
            "%010f",
            "date +%Y",
        ] {
            assert!(is_about_formats(text), "{text}");
        }
        for text in ["%s of %d", "50%a", "%.2f MB", "%02d:%02d", "100% xylitol", "%d%%", "%axis", "% e", "%f"]
        {
            assert!(!is_about_formats(text), "{text}");
        }
    }

    /// Conversions are told from percentages and addresses.
    #[test]
    fn a_conversion_is_told_from_a_percentage() {
        for (text, expected) in [
            ("s", "s"),
            ("1$s 个", "1$s"),
            ("dMB", "d"),
            (".2f%", ".2f"),
            ("(name)s", "(name)s"),
            ("@", "@"),
            ("ld", "ld"),
        ] {
            assert_eq!(conversion(text).map(|end| &text[..end]), Some(expected), "{text}");
        }
        for text in ["", " d", "20", "5", "discount", "20space", "。", "s-a", "E4%BD"] {
            assert_eq!(conversion(text), None, "{text}");
        }
        assert_eq!(full_width("name｝ 过大"), Some(("name", "name｝".len())));
        assert_eq!(full_width("注｝"), None);
    }
}
