//! The tokens of a file that does not parse, and its headings.

use std::ops::Range;

use toml_parser::Source;
use toml_parser::lexer::{Token, TokenKind};

use super::Found;
use crate::diagnostics::Finding;

/// A text with its tokens.
pub(super) struct Tokens<'a> {
    text: &'a str,
    /// In the order of the text, without blanks; newlines are tokens.
    list: Vec<Token>,
    headers: Vec<Header<'a>>,
}

/// A heading such as `[constants]`.
pub(super) struct Header<'a> {
    pub(super) name: &'a str,
    /// Whether it is in double brackets.
    pub(super) is_list: bool,
    /// Its line.
    pub(super) start: usize,
    pub(super) end: usize,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let mut tokens = Source::new(text).lex().into_vec();
        tokens.retain(|token| token.kind() != TokenKind::Whitespace);
        let mut all = Self { text, list: tokens, headers: Vec::new() };
        let starts = (0..all.list.len()).filter(|index| all.begins_header(*index));
        let starts: Vec<usize> = starts.map(|index| all.list[index].span().start()).collect();
        all.headers = starts.into_iter().map(|start| all.read_header(start)).collect();
        all
    }

    fn begins_header(&self, index: usize) -> bool {
        let is_first =
            index.checked_sub(1).is_none_or(|before| self.list[before].kind() == TokenKind::Newline);
        is_first && self.list[index].kind() == TokenKind::LeftSquareBracket
    }

    fn read_header(&self, start: usize) -> Header<'a> {
        let line = self.text[start..].lines().next().unwrap_or_default();
        let (is_list, name) = match line.strip_prefix("[[") {
            Some(name) => (true, name),
            None => (false, &line[1..]),
        };
        let name = name.split(']').next().unwrap_or_default().trim();
        Header { name, is_list, start, end: start + line.len() }
    }

    pub(super) fn text(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    /// The bytes of the line of a place, without its end.
    pub(super) fn line(&self, at: usize) -> Range<usize> {
        let start = self.text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        start..self.text[at..].find('\n').map_or(self.text.len(), |length| at + length)
    }

    /// The headings with this name.
    pub(super) fn headers<'n>(&'n self, name: &'n str) -> impl Iterator<Item = &'n Header<'a>> {
        self.headers.iter().filter(move |header| header.name == name)
    }

    /// The number of headings up to a place, of which the last is that of its table.
    pub(super) fn table(&self, at: usize) -> Option<usize> {
        Some(self.headers.partition_point(|header| header.start <= at)).filter(|count| *count > 0)
    }

    /// The heading that a place is in.
    pub(super) fn header(&self, at: usize) -> Option<&Header<'a>> {
        self.headers.get(self.table(at)? - 1).filter(|header| at <= header.end)
    }

    /// The tokens that begin in these bytes.
    pub(super) fn within(&self, range: Range<usize>) -> &[Token] {
        let index = |at: usize| self.list.partition_point(|token| token.span().start() < at);
        &self.list[index(range.start)..index(range.end)]
    }

    /// The bytes of the token at a place, or else of the next one in its line.
    pub(super) fn word(&self, at: usize) -> Range<usize> {
        let index = self.list.partition_point(|token| token.span().end() <= at);
        let token = self.list.get(index).filter(|token| !is_end(token.kind()));
        token.map_or(at..at, |token| token.span().start()..token.span().end())
    }

    /// The last token that ends before a place, or at it.
    pub(super) fn before(&self, at: usize) -> Option<Token> {
        let index = self.list.partition_point(|token| token.span().end() <= at);
        self.list[..index].iter().rev().find(|token| !is_end(token.kind())).copied()
    }

    /// The first bracket of a value that is never closed, and what closes it.
    pub(super) fn open_bracket(&self) -> Option<Found> {
        use TokenKind::{LeftCurlyBracket, LeftSquareBracket, RightCurlyBracket, RightSquareBracket};
        let mut open: Vec<Token> = Vec::new();
        for token in &self.list {
            match token.kind() {
                LeftCurlyBracket | LeftSquareBracket => open.push(*token),
                RightCurlyBracket | RightSquareBracket => drop(open.pop()),
                _ => {}
            }
        }
        let range = open.first().map(|token| token.span().start()..token.span().end())?;
        let bracket = self.text(range.clone());
        let expected = if bracket == "{" { "}" } else { "]" };
        let [bracket, expected] = [bracket, expected].map(str::to_owned);
        Some((Finding::InvalidTomlOpen { bracket, expected }, range))
    }
}

fn is_end(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Newline | TokenKind::Comment | TokenKind::Eof)
}
