//! The strings of a TOML file as they are written, for rules about single characters.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::source::SourceFile;

/// A string, which may be a key.
pub(crate) struct Written {
    /// The keys that lead to it, with dots between them; a key leads to itself.
    pub(crate) key: String,
    /// Its bytes between the quotes.
    pub(crate) range: Range<usize>,
    /// The characters that are written by number.
    pub(crate) escapes: Vec<(Range<usize>, char)>,
}

/// Every string of a file, in the order of the file.
pub(crate) fn strings(file: &SourceFile) -> Vec<Written> {
    let (root, _) = DeTable::parse_recoverable(&file.text);
    let mut found = Vec::new();
    in_table("", root.get_ref(), &file.text, &mut found);
    found.sort_by_key(|string: &Written| string.range.start);
    found
}

fn in_table(path: &str, table: &DeTable<'_>, text: &str, found: &mut Vec<Written>) {
    for (key, value) in table {
        let below = match path {
            "" => key.get_ref().to_string(),
            path => format!("{path}.{}", key.get_ref()),
        };
        found.extend(written(&below, key.span(), text));
        in_value(&below, value, text, found);
    }
}

fn in_value(path: &str, value: &Spanned<DeValue<'_>>, text: &str, found: &mut Vec<Written>) {
    match value.get_ref() {
        DeValue::String(_) => found.extend(written(path, value.span(), text)),
        DeValue::Array(items) => items.iter().for_each(|item| in_value(path, item, text, found)),
        DeValue::Table(table) => in_table(path, table, text, found),
        _ => {}
    }
}

/// The string that is written in these bytes; none where the parser mended what is missing.
fn written(key: &str, range: Range<usize>, text: &str) -> Option<Written> {
    let whole = text.get(range.clone())?;
    let quotes = ["\"\"\"", "'''", "\"", "'"];
    let quotes =
        quotes.into_iter().find(|quotes| whole.len() >= 2 * quotes.len() && whole.starts_with(quotes));
    let quotes = quotes.unwrap_or_default();
    let range = range.start + quotes.len()..range.end - quotes.len();
    let inner = text.get(range.clone())?;
    let escapes = if quotes.starts_with('"') { escapes(inner, range.start) } else { Vec::new() };
    Some(Written { key: key.to_owned(), range, escapes })
}

/// The escapes `\uXXXX` and `\UXXXXXXXX` of a string whose first byte is at `start`.
fn escapes(inner: &str, start: usize) -> Vec<(Range<usize>, char)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(offset) = inner[at..].find('\\') {
        let digits = match inner.as_bytes().get(at + offset + 1) {
            Some(b'u') => 4,
            Some(b'U') => 8,
            _ => 0,
        };
        let (first, end) = (at + offset + 2, at + offset + 2 + digits);
        let number = inner.get(first..end).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        if let Some(c) = number.and_then(char::from_u32) {
            found.push((start + at + offset..start + end, c));
        }
        // What is escaped may be a backslash, or in a broken file any character.
        at = (first..=inner.len()).find(|&at| inner.is_char_boundary(at)).unwrap_or(inner.len());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::strings;
    use crate::source::Sources;

    /// Strings are found where they are, with their keys, whatever their quotes; only basic strings have escapes.
    #[test]
    fn strings_are_found_with_their_escapes() {
        let text = "a = \"x\\u200by\" # \"no\"\n'b' = ['\\u200b', \"\"\"\n\\\\u0041\\U0001F600\"\"\"]\n[[c]]\nd.e = { f = \"\" }\n";
        let (sources, _) = Sources::from_files([("a.toml", text.as_bytes())]);
        let found = strings(sources.text("a.toml").expect("is there"));
        let found: Vec<_> = found
            .iter()
            .map(|string| {
                let escapes: Vec<_> =
                    string.escapes.iter().map(|(range, c)| (&text[range.clone()], *c)).collect();
                (string.key.as_str(), &text[string.range.clone()], escapes)
            })
            .filter(|(_, text, _)| text.len() != 1)
            .collect();
        assert_eq!(
            found,
            [
                ("a", "x\\u200by", vec![("\\u200b", '\u{200b}')]),
                ("b", "\\u200b", vec![]),
                ("b", "\n\\\\u0041\\U0001F600", vec![("\\U0001F600", '😀')]),
                ("c.d.e.f", "", vec![]),
            ]
        );
    }

    /// A file that does not parse is read as far as it goes.
    #[test]
    fn broken_files_are_read() {
        for text in ["a = \"\\u20", "a = \"\\\u{e9}\"", "a = '", "\"", "[\"\\u200b", "a = \"\"\""] {
            let (sources, _) = Sources::from_files([("a.toml", text.as_bytes())]);
            strings(sources.text("a.toml").expect("is there"));
        }
    }
}
