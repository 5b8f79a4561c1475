//! Characters that input methods and word processors write in place of TOML's own.

use std::ops::Range;

use toml_parser::lexer::TokenKind;

use super::kinds::{is_equals_missing, is_quote_missing};
use super::tokens::Tokens;
use super::{Found, Reported};
use crate::diagnostics::Finding;
use crate::syntax::full_width::ascii;

impl Tokens<'_> {
    /// The first character of a line that is none of TOML's and looks like one that is. In a string, every character may be meant, but
    /// for the quote of one that has no other end.
    pub(super) fn slip(&self, line: Range<usize>, error: &Reported<'_>) -> Option<Found> {
        if let Some(row) = self.row(line.clone()) {
            return Some(row);
        }
        let unclosed = is_quote_missing(error.message);
        self.within(line).iter().find_map(|token| {
            let start = token.span().start();
            let text = self.text(start..token.span().end());
            let is_meant = |c: char| match token.kind() {
                TokenKind::Atom => Meant::by(c, error.message),
                TokenKind::BasicString | TokenKind::LiteralString if unclosed && !is_closed(text) => {
                    Meant::by(c, error.message).filter(|meant| *meant == Meant::Character("\"".to_owned()))
                }
                _ => None,
            };
            let (at, c, meant) = text.char_indices().find_map(|(at, c)| Some((at, c, is_meant(c)?)))?;
            Some((meant.finding(c), start + at..start + at + c.len_utf8()))
        })
    }
}

impl Tokens<'_> {
    /// A line that is a row of a Markdown table.
    fn row(&self, line: Range<usize>) -> Option<Found> {
        let text = self.text(line.clone());
        let row = text.trim();
        let start = line.start + (text.len() - text.trim_start().len());
        let is_row = row.len() > 1 && row.starts_with('|') && row.ends_with('|');
        is_row.then(|| (Finding::InvalidTomlTableRow, start..start + row.len()))
    }
}

/// What was meant by a character.
#[derive(PartialEq, Eq)]
enum Meant {
    Character(String),
    Space,
}

impl Meant {
    fn by(c: char, message: &str) -> Option<Self> {
        match c {
            ':' | '：' => is_equals_missing(message).then(|| Self::Character("=".to_owned())),
            c if c.is_whitespace() => Some(Self::Space),
            c => ascii(c).filter(|meant| is_of_toml(meant)).map(Self::Character),
        }
    }

    fn finding(self, c: char) -> Finding {
        match self {
            Self::Space => Finding::InvalidTomlSpace { character: format!("U+{:04X}", u32::from(c)) },
            Self::Character(expected) => Finding::InvalidTomlCharacter { character: c.to_string(), expected },
        }
    }
}

/// Whether something can be written with it outside of strings.
fn is_of_toml(meant: &str) -> bool {
    meant.chars().all(|c| c.is_ascii_alphanumeric() || "\"',=[]{}#.-_".contains(c))
}

fn is_closed(string: &str) -> bool {
    string.len() > 1 && string.ends_with(|c| string.starts_with(c))
}
