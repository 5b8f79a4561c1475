//! YAML as front matter has it: keys with a text or a list of texts. The one place that knows the YAML parser.

use std::sync::Arc;

use saphyr_parser::{Event, Parser, ScalarStyle};

use crate::diagnostics::Span;
use crate::syntax::toml::Located;

/// What a key has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// A text; one without quotes may be meant as a number, as `true` or `false`, or as nothing.
    Text { text: String, is_quoted: bool },
    /// A list of texts.
    List(Vec<Located<String>>),
    /// Anything else. What an alias repeats is not looked at: it can be made to be endless.
    Other,
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) key: Located<String>,
    pub(crate) value: Value,
    pub(crate) span: Span,
}

/// Why a text is no list of keys.
pub(crate) enum Problem {
    /// It is no YAML, as the parser says at this place.
    Syntax(String, Span),
    /// It is something else than keys with values.
    NoKeys,
}

/// Where the text is in its file.
struct Place<'a> {
    path: &'a Arc<str>,
    start: usize,
    /// The byte of each character, and the end.
    bytes: Vec<usize>,
}

impl Place<'_> {
    fn span(&self, span: saphyr_parser::Span) -> Span {
        let byte = |index: usize| self.bytes.get(index).or(self.bytes.last()).copied().unwrap_or_default();
        let (begin, end) = (byte(span.start.index()), byte(span.end.index()));
        Span::new(self.path, self.start + begin..self.start + end.max(begin))
    }
}

/// The keys of a text that begins at this byte of its file. Of several documents, the first is read.
pub(crate) fn entries(text: &str, path: &Arc<str>, start: usize) -> Result<Vec<Entry>, Problem> {
    let bytes = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let place = Place { path, start, bytes };
    let mut entries = Vec::new();
    let mut depth = 0_usize;
    let mut key: Option<Located<String>> = None;
    let mut open: Option<(Value, Span)> = None;
    for event in Parser::new_from_str(text) {
        let (event, range) = event.map_err(|error| {
            let at = saphyr_parser::Span::empty(*error.marker());
            Problem::Syntax(error.info().to_owned(), place.span(at))
        })?;
        let span = place.span(range);
        match event {
            Event::MappingStart(..) if depth == 0 => depth = 1,
            Event::Scalar(..) | Event::SequenceStart(..) | Event::Alias(_) if depth == 0 => {
                return Err(Problem::NoKeys);
            }
            Event::Scalar(text, style, ..) if depth == 1 => match key.take() {
                None => key = Some(Located { value: text.into_owned(), span }),
                Some(key) => {
                    let is_quoted = style != ScalarStyle::Plain;
                    entries.push(Entry {
                        key,
                        value: Value::Text { text: text.into_owned(), is_quoted },
                        span,
                    });
                }
            },
            Event::Alias(_) if depth == 1 => {
                let key = key.take().ok_or(Problem::NoKeys)?;
                entries.push(Entry { key, value: Value::Other, span });
            }
            Event::SequenceStart(..) if depth == 1 => {
                depth += 1;
                open = Some((Value::List(Vec::new()), span));
            }
            Event::MappingStart(..) if depth == 1 => {
                depth += 1;
                open = Some((Value::Other, span));
            }
            Event::Scalar(text, ..) if depth == 2 => {
                if let Some((Value::List(items), _)) = &mut open {
                    items.push(Located { value: text.into_owned(), span });
                }
            }
            Event::SequenceStart(..) | Event::MappingStart(..) | Event::Alias(_) => {
                depth += usize::from(!matches!(event, Event::Alias(_)));
                if let Some((value, _)) = &mut open {
                    *value = Value::Other;
                }
            }
            Event::SequenceEnd | Event::MappingEnd => {
                depth -= 1;
                if depth == 0 {
                    break;
                }
                if depth == 1
                    && let Some((value, begin)) = open.take()
                {
                    let key = key.take().ok_or(Problem::NoKeys)?;
                    let span = Span::new(path, begin.range.start..span.range.end);
                    entries.push(Entry { key, value, span });
                }
            }
            _ => {}
        }
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::{Problem, Value, entries};

    fn read(text: &str) -> Vec<(String, Value)> {
        let found = entries(text, &Arc::from("a.md"), 0).unwrap_or_else(|_| panic!("{text}"));
        found.into_iter().map(|entry| (entry.key.value, entry.value)).collect()
    }

    /// Keys have texts and lists of texts with their places; what is deeper is there, and not looked into.
    #[test]
    fn keys_have_texts_and_lists() {
        let text = "题: \"a: b\"\norder: 1\nlist:\n  - x\n  - y\ninline: [x]\ndeep: {a: {b: c}}\nlists: [[a]]\nempty:\n";
        let found = entries(text, &Arc::from("a.md"), 4).ok().expect("keys");
        let kinds: Vec<_> = found
            .iter()
            .map(|entry| match &entry.value {
                Value::Text { text, is_quoted } => format!("{text}{}", if *is_quoted { "\"" } else { "" }),
                Value::List(items) => {
                    format!("{:?}", items.iter().map(|item| &item.value).collect::<Vec<_>>())
                }
                Value::Other => "other".to_owned(),
            })
            .collect();
        assert_eq!(kinds, ["a: b\"", "1", "[\"x\", \"y\"]", "[\"x\"]", "other", "other", ""]);
        assert_eq!(found[1].key.span.range, 4 + 12..4 + 17);
        assert_eq!(&text[found[1].span.range.start - 4..found[1].span.range.end - 4], "1");
    }

    /// An alias is not followed, however often it is repeated.
    #[test]
    fn aliases_are_not_followed() {
        assert_eq!(read("a: &x [1]\nb: *x\n")[1].1, Value::Other);
        assert!(matches!(entries("- a\n", &Arc::from("a.md"), 0), Err(Problem::NoKeys)));
        assert!(matches!(entries("a: [\n", &Arc::from("a.md"), 0), Err(Problem::Syntax(..))));
    }

    proptest! {
        /// Any text gives keys or a problem, with places inside it.
        #[test]
        fn any_text_is_read(text in "([a-c:\\[\\]{}&*!|>'\"#,?é\n -]|\\PC){0,60}") {
            if let Ok(found) = entries(&text, &Arc::from("a.md"), 0) {
                for entry in found {
                    prop_assert!(text.get(entry.span.range).is_some());
                }
            }
        }
    }
}
