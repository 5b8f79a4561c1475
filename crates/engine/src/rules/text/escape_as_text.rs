//! `escape-as-text`: escapes of other formats, whose backslash is text in Fluent.

use std::cell::LazyCell;

use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, ProseKind, Reports};

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    if prose.kind == ProseKind::Article {
        return;
    }
    for line in prose.lines.iter().filter(|line| line.as_str().contains('\\')) {
        // In a text with paths, a backslash is a separator.
        if line.as_str().contains(":\\") || line.as_str().contains("\\\\") {
            continue;
        }
        let has_pairs = LazyCell::new(|| has_pairs(line.as_str()));
        for (at, _) in line.prose().filter(|(_, c)| *c == '\\') {
            let Some((finding, length, fixed)) = escape(line.as_str(), at, &|| *has_pairs) else { continue };
            // In a string of Fluent, an escaped backslash is meant.
            if line.is_written(at..at + length) {
                reports.emit(finding, line, at..at + length, fixed);
            }
        }
    }
}

/// The escape at a place, its length, and the character that it means. `has_pairs` says whether quotation marks are around something.
fn escape(text: &str, at: usize, has_pairs: &dyn Fn() -> bool) -> Option<(Finding, usize, Option<String>)> {
    let rest = &text[at + 1..];
    let after = |length: usize| text[at..at + length].to_owned();
    match rest.chars().next()? {
        'u' => {
            let is_code =
                rest.get(1..5).is_some_and(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()));
            is_code.then(|| {
                let escape = after(6);
                let literal = format!("{{ \"{escape}\" }}");
                (Finding::EscapeAsTextCharacter { text: escape }, 6, Some(literal))
            })
        }
        quote @ ('"' | '\'') if if quote == '"' { has_pairs() } else { is_apostrophe(text, at) } => {
            Some((Finding::EscapeAsTextQuote { text: after(2) }, 2, Some(quote.to_string())))
        }
        'n' | 'r' | 't' if is_white_space(&text[..at], &rest[1..]) => {
            Some((Finding::EscapeAsTextSpace { text: after(2) }, 2, None))
        }
        _ => None,
    }
}

/// Whether an escaped apostrophe is within a word.
fn is_apostrophe(text: &str, at: usize) -> bool {
    beside(text, at).into_iter().all(|c| c.is_some_and(char::is_alphabetic))
}

/// Whether the escaped quotation marks of a text are around something.
fn has_pairs(text: &str) -> bool {
    let mut marks = text.match_indices("\\\"").map(|(at, _)| at);
    let opens = |at| {
        let [before, after] = beside(text, at);
        before.is_none_or(|c| !c.is_ascii_alphanumeric()) && after.is_some_and(|c| !c.is_whitespace())
    };
    marks.next().is_some_and(opens) && !marks.count().is_multiple_of(2)
}

/// The characters on both sides of an escape.
fn beside(text: &str, at: usize) -> [Option<char>; 2] {
    [text[..at].chars().next_back(), text[at + 2..].chars().next()]
}

/// Whether a line break or a tab can be between these, where a path `dir\name` cannot. Where it is a word by itself, the text is about
/// the escape.
fn is_white_space(before: &str, after: &str) -> bool {
    let begins_word = before.chars().next_back().is_none_or(|c| c.is_whitespace() || "([\"'“‘（".contains(c));
    let ends_word =
        after.chars().next().is_none_or(|c| c.is_whitespace() || ",.;:)]\"'”’，。；）".contains(c));
    if begins_word && ends_word {
        return false;
    }
    let continues_name =
        after.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-.\\/".contains(c));
    let mut before = before.chars().rev();
    let ends = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || !c.is_ascii());
    match before.next() {
        // `..\name` is a path.
        Some('.') => before.next().is_some_and(|c| !c.is_whitespace()) && !continues_name,
        Some(c) if "!?;,)".contains(c) => true,
        last if ends(last) => true,
        _ => !continues_name || after.starts_with("\\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::{escape, has_pairs};

    fn found(text: &str) -> Option<&str> {
        let (at, _) = text.char_indices().find(|(_, c)| *c == '\\')?;
        escape(text, at, &|| has_pairs(text)).map(|(_, length, _)| &text[at..at + length])
    }

    /// Escapes are told from the separators of paths.
    #[test]
    fn an_escape_is_told_from_a_path() {
        for (text, expected) in [
            ("登录未成功。\\n请重新登录。", "\\n"),
            ("登录\\n请", "\\n"),
            ("Failed.\\nLog in.", "\\n"),
            ("Failed!\\nlog in", "\\n"),
            ("First\\nSecond", "\\n"),
            ("First\\n\\nsecond", "\\n"),
            ("\\tName", "\\t"),
            ("成功\\u00A0请", "\\u00A0"),
            ("Open \\\"a\\\"", "\\\""),
            ("don\\'t", "\\'"),
        ] {
            assert_eq!(found(text), Some(expected), "{text}");
        }
        for text in [
            "dir\\name",
            "..\\new",
            "\\d+",
            "a\\*b",
            "\\users",
            "src\\test.rs",
            "HKEY\\node",
            "LF (\\n)",
            "\\n",
            "\\n, \\t",
            "-S\\\" \\\"",
            "'\\''",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
