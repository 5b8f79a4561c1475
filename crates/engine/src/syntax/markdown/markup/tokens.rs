//! The tokens of a paragraph: text, code spans, links, and asterisks whose meaning is not known yet.

use std::collections::BTreeSet;
use std::ops::Range;

use super::super::Problem;
use super::super::emphasis::code_span_end;
use super::Parsed;
use super::links::{Brackets, Found, address};
use super::paragraph::{Paragraph, is_quotation};

/// A piece of a paragraph. Ranges are indices of characters.
pub(super) enum Token {
    Text(Range<usize>),
    Break,
    Code { whole: Range<usize>, inner: Range<usize> },
    Link { whole: Range<usize>, text: Range<usize>, target: String, is_address: bool },
    Star(Star),
}

/// An asterisk.
#[derive(Clone, Copy, Debug)]
pub(super) struct Star {
    pub(super) at: usize,
    /// Where the backslash before it is, otherwise where it is itself.
    pub(super) first: usize,
}

impl Token {
    pub(super) fn star(&self) -> Option<Star> {
        match self {
            Self::Star(star) => Some(*star),
            _ => None,
        }
    }
}

/// Reads a paragraph, or the text of a link.
pub(super) struct Scanner<'a> {
    paragraph: &'a Paragraph<'a>,
    range: Range<usize>,
    /// Links hold no links.
    in_link: bool,
    /// Those of the paragraph up to the end of the range.
    chars: &'a [char],
    brackets: Brackets<'a>,
    /// Runs of backticks that nothing closes: looked for once for each length.
    unclosed: BTreeSet<usize>,
    /// Whether a backslash took its meaning from the backtick that would have begun a code span.
    is_code_escaped: bool,
    /// Brackets of links that a backslash before the first one makes text.
    escaped: BTreeSet<usize>,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(paragraph: &'a Paragraph<'a>, range: Range<usize>, in_link: bool) -> Self {
        let chars = &paragraph.chars[..range.end];
        let brackets = if in_link { Brackets::default() } else { Brackets::new(chars) };
        Self {
            paragraph,
            range,
            in_link,
            chars,
            brackets,
            unclosed: BTreeSet::new(),
            is_code_escaped: false,
            escaped: BTreeSet::new(),
        }
    }

    pub(super) fn tokens(mut self, parsed: &mut Parsed) -> Vec<Token> {
        let mut tokens = Vec::new();
        let mut text = self.range.start;
        let mut at = self.range.start;
        while at < self.range.end {
            let (token, end) = self.next(at, parsed);
            if let Some(token) = token {
                if text < at {
                    tokens.push(Token::Text(text..at));
                }
                tokens.push(token);
                text = end;
            }
            at = end;
        }
        if text < self.range.end {
            tokens.push(Token::Text(text..self.range.end));
        }
        tokens
    }

    /// The token at a place, with its end; no token for text.
    fn next(&mut self, at: usize, parsed: &mut Parsed) -> (Option<Token>, usize) {
        match self.chars[at] {
            '\n' => (Some(Token::Break), at + 1),
            '*' => (Some(Token::Star(Star { at, first: at })), at + 1),
            '`' => self.code(at),
            '\\' => self.escape(at),
            '[' if !self.in_link && !self.is_picture(at) => {
                self.found(at, self.brackets.link(at, false, self.paragraph), parsed)
            }
            '<' if !self.in_link => self.found(at, address(self.paragraph, self.chars, at), parsed),
            _ => (None, at + 1),
        }
    }

    fn code(&mut self, at: usize) -> (Option<Token>, usize) {
        let run = self.backticks(at);
        match self.code_end(at, run) {
            None => (None, at + run),
            Some(end) => {
                let inner = self.within_backticks(at + run..end - run);
                (Some(Token::Code { whole: at..end, inner }), end)
            }
        }
    }

    /// A backslash. It takes the meaning from a character that would have one, and is text itself before any other.
    fn escape(&mut self, at: usize) -> (Option<Token>, usize) {
        let next = at + 1;
        let is_escape = match self.chars.get(next) {
            Some('*') => return (Some(Token::Star(Star { at: next, first: at })), next + 1),
            Some('`') => {
                let run = self.backticks(next);
                // The end of what was escaped at its beginning is no code either.
                let is_end = std::mem::take(&mut self.is_code_escaped);
                if !is_end && self.code_end(next, run).is_none() {
                    return (None, next + run);
                }
                self.is_code_escaped = !is_end;
                return (Some(Token::Text(next..next + run)), next + run);
            }
            Some('[' | ']') if self.in_link || self.escaped.contains(&next) => true,
            Some('[') => match self.brackets.link(next, true, self.paragraph) {
                Some(Found::Link { brackets, .. }) => {
                    self.escaped.extend(brackets);
                    true
                }
                _ => false,
            },
            Some('<') => {
                !self.in_link && matches!(address(self.paragraph, self.chars, next), Some(Found::Link { .. }))
            }
            Some(_) => false,
            None => return (None, next),
        };
        // A backslash before a backslash is text, and the second one may still be an escape.
        let end = if self.chars[next] == '\\' { next } else { next + 1 };
        if is_escape { (Some(Token::Text(next..end)), end) } else { (None, end) }
    }

    /// The token of a link, or none where its characters are shown.
    fn found(&self, at: usize, found: Option<Found>, parsed: &mut Parsed) -> (Option<Token>, usize) {
        match found {
            Some(Found::Link { text, target, end, is_address, .. }) => {
                (Some(Token::Link { whole: at..end, text, target, is_address }), end)
            }
            Some(Found::Shown { kind, place }) => {
                let span = self.paragraph.text.span(self.paragraph.bytes(&place));
                parsed.problems.push(Problem { kind, span });
                (None, at + 1)
            }
            None => (None, at + 1),
        }
    }

    /// Whether a bracket is that of `![…](…)`: texts load nothing.
    fn is_picture(&self, at: usize) -> bool {
        at > self.range.start && self.chars[at - 1] == '!'
    }

    /// How many backticks there are from a place on.
    fn backticks(&self, start: usize) -> usize {
        self.chars[start..].iter().take_while(|c| **c == '`').count()
    }

    fn code_end(&mut self, start: usize, run: usize) -> Option<usize> {
        if self.unclosed.contains(&run) {
            return None;
        }
        let end = code_span_end(self.chars, start, run);
        if end.is_none() {
            self.unclosed.insert(run);
        }
        end.filter(|end| !is_quotation(self.chars, start, *end))
    }

    /// Code without the space on either side that keeps a backtick of its own from the delimiter.
    fn within_backticks(&self, inner: Range<usize>) -> Range<usize> {
        let is_space = |index: usize| matches!(self.chars.get(index), Some(' ' | '\n'));
        let is_padded = inner.len() > 2 && is_space(inner.start) && is_space(inner.end - 1);
        let has_content = inner.clone().any(|index| !is_space(index));
        if is_padded && has_content { inner.start + 1..inner.end - 1 } else { inner }
    }
}
