//! `placeholder-as-text`: a placeholder of another format, which is text in Fluent.

use std::ops::Range;

use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, ProseKind, Reports};
use crate::syntax::markdown::Line;

/// What begins a placeholder.
const SIGNS: [char; 4] = ['$', '＄', '%', '｛'];

/// A placeholder, and the variable that it names.
struct Found<'a> {
    range: Range<usize>,
    name: Option<&'a str>,
}

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    if prose.kind == ProseKind::Article {
        return;
    }
    for line in &prose.lines {
        if !line.as_str().contains(SIGNS) {
            continue;
        }
        for (at, sign) in line.prose().filter(|(_, c)| SIGNS.contains(c)) {
            if let Some(name) = variable_in_full_width(&line.as_str()[at..]) {
                reports.explain_missing_variable(prose, Some(name));
            } else if let Some(found) = placeholder(line, at, sign, prose) {
                reports.explain_missing_variable(prose, found.name);
                let text = line.as_str()[found.range.clone()].to_owned();
                let suggestion = found.name.map(str::to_owned);
                reports.emit(Finding::PlaceholderAsText { text, suggestion }, line, found.range, None);
            }
        }
    }
}

fn placeholder<'a>(line: &'a Line, at: usize, sign: char, prose: &Prose<'_>) -> Option<Found<'a>> {
    let text = line.as_str();
    let rest = &text[at + sign.len_utf8()..];
    // A price, or a part of a word.
    if text[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == sign) {
        return None;
    }
    let name = &rest
        [..rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len())];
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
    // A format of dates, or a text about formats.
    if sign != '%' || ["%Y", "%m", "%H", "%M", "%y", "printf"].iter().any(|part| text.contains(part)) {
        return None;
    }
    let length = conversion(rest)?;
    Some(Found { range: until(length), name: None })
}

/// Whether a name that nobody declared looks like an argument's: `$name`, where `$HOME` and `$PATH` are a shell's, and `$a` may be a
/// letter.
fn is_variable(name: &str, after: &str) -> bool {
    let is_word = name.len() > 1 && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    is_word && !name.ends_with('-') && !after.starts_with(['(', '[', '/', '=', '$'])
}

/// The variable after a full-width brace, which is a syntax error.
fn variable_in_full_width(text: &str) -> Option<&str> {
    let name = text.strip_prefix('｛')?.trim_start().strip_prefix(['$', '＄'])?;
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(name.len());
    Some(&name[..end])
}

/// A name or a number in full-width braces, which it ends with. With a dollar sign it is a syntax error.
fn full_width(rest: &str) -> Option<(&str, usize)> {
    let end = rest.find('｝')?;
    let name = rest[..end].trim();
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    is_name.then_some((name, end + '｝'.len_utf8()))
}

/// The length of a conversion of `printf`, without its percent sign: `s`, `1$s`, `.2f`, `(name)s`. No language has it after a number.
fn conversion(rest: &str) -> Option<usize> {
    let mut left = rest;
    if let Some((_, after)) = rest.strip_prefix('(').and_then(|name| name.split_once(')')) {
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
    use super::{conversion, full_width};

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
