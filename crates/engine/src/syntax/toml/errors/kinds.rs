//! What each message of the parser is about. A message that is not known is quoted.

use std::ops::Range;

use toml_parser::lexer::TokenKind;

use super::tokens::Tokens;
use super::{Found, Reported};
use crate::diagnostics::Finding;

/// The message about a key that is there twice.
pub(super) const DUPLICATE: &str = "duplicate key";

/// What a message is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Comma,
    Duplicate,
    Equals,
    Escape,
    Extended,
    Header,
    Key,
    Open,
    Quote,
    Unexpected,
    Value,
}

/// How the messages begin. Of two that begin alike, the longer one is first.
const KINDS: [(&str, Kind); 38] = [
    (DUPLICATE, Kind::Duplicate),
    ("cannot extend value", Kind::Extended),
    ("missing comma", Kind::Comma),
    ("key with no value", Kind::Equals),
    ("missing assignment", Kind::Equals),
    ("too few unicode value digits", Kind::Escape),
    ("missing escaped value", Kind::Escape),
    ("unclosed table", Kind::Header),
    ("unclosed array table", Kind::Header),
    ("unclosed array", Kind::Open),
    ("unclosed inline table", Kind::Open),
    ("invalid unquoted key", Kind::Key),
    ("invalid basic string, expected `\"`", Kind::Quote),
    ("invalid literal string, expected `'`", Kind::Quote),
    ("invalid multi-line basic string, expected `\"`", Kind::Quote),
    ("invalid multi-line literal string, expected `'`", Kind::Quote),
    ("missing opening quote", Kind::Quote),
    ("missing value for key", Kind::Equals),
    ("missing value", Kind::Value),
    ("string values must be quoted", Kind::Value),
    ("invalid boolean", Kind::Value),
    ("invalid float", Kind::Value),
    ("invalid fraction", Kind::Value),
    ("invalid mantissa", Kind::Value),
    ("invalid exponent", Kind::Value),
    ("invalid integer number", Kind::Value),
    ("invalid hexadecimal number", Kind::Value),
    ("invalid octal number", Kind::Value),
    ("invalid binary number", Kind::Value),
    ("invalid date", Kind::Value),
    ("unexpected leading zero", Kind::Value),
    ("redundant", Kind::Value),
    ("radix must be lowercase", Kind::Value),
    ("integers with a radix", Kind::Value),
    ("missing", Kind::Unexpected),
    ("extra", Kind::Unexpected),
    ("unexpected", Kind::Unexpected),
    ("unquoted keys cannot be empty", Kind::Unexpected),
];

fn kind(message: &str) -> Option<Kind> {
    KINDS.iter().find(|(beginning, _)| message.starts_with(beginning)).map(|(_, kind)| *kind)
}

/// Whether the message is about a list or an inline table without an end.
pub(super) fn is_open(message: &str) -> bool {
    kind(message) == Some(Kind::Open)
}

pub(super) fn is_quote_missing(message: &str) -> bool {
    kind(message) == Some(Kind::Quote)
}

pub(super) fn is_equals_missing(message: &str) -> bool {
    kind(message) == Some(Kind::Equals)
}

impl Tokens<'_> {
    /// What is reported, by the words that it is about.
    pub(super) fn finding(&self, error: &Reported<'_>) -> Found {
        let at = error.range.start;
        let word = if error.range.is_empty() { self.word(at) } else { error.range.clone() };
        let text = || self.text(word.clone()).to_owned();
        match kind(error.message) {
            Some(Kind::Duplicate) => self.duplicate(at, word),
            Some(Kind::Extended) => (Finding::InvalidTomlDuplicateKey { key: text() }, word),
            Some(Kind::Quote) => (Finding::InvalidTomlQuote, self.string(at)),
            Some(Kind::Unexpected | Kind::Comma) if self.follows_string(at, &word) => {
                (Finding::InvalidTomlQuote, word)
            }
            Some(Kind::Comma) => (Finding::InvalidTomlComma, self.last_before(at)),
            Some(Kind::Equals) => {
                let key = self.last_before(at);
                (Finding::InvalidTomlEquals { key: self.text(key.clone()).to_owned() }, key)
            }
            Some(Kind::Value) if word.is_empty() => (Finding::InvalidTomlNoValue, self.last_before(at)),
            Some(Kind::Value) => (Finding::InvalidTomlValue { value: text() }, word),
            Some(Kind::Key) => (Finding::InvalidTomlKey { key: text() }, word),
            Some(Kind::Escape) => (Finding::InvalidTomlEscape, self.string(at)),
            Some(Kind::Header) => self.open_header(at),
            Some(Kind::Unexpected) if !word.is_empty() => {
                (Finding::InvalidTomlUnexpected { text: text() }, word)
            }
            Some(Kind::Unexpected | Kind::Open) | None => {
                (Finding::InvalidToml { problem: error.message.to_owned() }, word)
            }
        }
    }

    fn duplicate(&self, at: usize, word: Range<usize>) -> Found {
        let Some(header) = self.header(at) else {
            let key = self.text(word.clone()).to_owned();
            return (Finding::InvalidTomlDuplicateKey { key }, word);
        };
        let table = header.name.to_owned();
        if !self.headers(header.name).any(|other| other.is_list) {
            return (Finding::InvalidTomlDuplicateTable { table }, word);
        }
        let single = self.headers(header.name).find(|other| !other.is_list);
        let range = single.filter(|_| header.is_list).map_or(word, |single| single.start..single.end);
        (Finding::InvalidTomlSingleBrackets { table }, range)
    }

    /// A heading without its bracket.
    fn open_header(&self, at: usize) -> Found {
        let range = self.line(at);
        let line = self.text(range.clone()).trim_end();
        let [bracket, expected] = if line.starts_with("[[") { ["[[", "]]"] } else { ["[", "]"] };
        let [bracket, expected] = [bracket, expected].map(str::to_owned);
        (Finding::InvalidTomlOpen { bracket, expected }, range.start..range.start + line.len())
    }

    /// The string that a place is in, or behind.
    fn string(&self, at: usize) -> Range<usize> {
        let word = self.word(at);
        let is_in = !word.is_empty() && word.start <= at && self.text(word.clone()).starts_with(['"', '\'']);
        if is_in { word } else { self.last_before(at) }
    }

    /// The token before a place, or nothing there.
    fn last_before(&self, at: usize) -> Range<usize> {
        self.before(at).map_or(at..at, |token| token.span().start()..token.span().end())
    }

    /// Whether a word begins directly behind a string: its quote then came too early.
    fn follows_string(&self, at: usize, word: &Range<usize>) -> bool {
        use TokenKind::{BasicString, LiteralString, MlBasicString, MlLiteralString};
        self.before(at).is_some_and(|token| {
            let is_string =
                matches!(token.kind(), BasicString | LiteralString | MlBasicString | MlLiteralString);
            is_string && token.span().end() == word.start && !word.is_empty()
        })
    }
}
