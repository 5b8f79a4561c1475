//! What is markup within a paragraph: code spans, emphasis, links.

use std::collections::BTreeSet;
use std::ops::Range;

use super::super::{Node, Tag, hole, without_controls};
use super::emphasis::{self, Beside, Run, Side};
use super::tokens::{Scanner, Star, Token};
use super::{Links, Parsed, mark};
use crate::diagnostics::mapped_text::MappedText;

/// A paragraph, and what its placeables and labels are.
pub(super) struct Inline<'a> {
    pub(super) text: &'a MappedText,
    pub(super) holes: &'a [Node],
    pub(super) links: Links<'a>,
    /// Its characters with their bytes.
    pub(super) chars: Vec<(usize, char)>,
}

/// The kind of a mark and its characters.
type WrittenMark = (&'static str, Range<usize>);

impl<'a> Inline<'a> {
    pub(super) fn new(text: &'a MappedText, holes: &'a [Node], links: Links<'a>) -> Self {
        Self { text, holes, links, chars: text.as_str().char_indices().collect() }
    }

    /// Adds what the paragraph becomes.
    pub(super) fn parse(&self, parsed: &mut Parsed) {
        let mut marks: Vec<WrittenMark> = Vec::new();
        self.emit(0..self.chars.len(), false, &mut marks, parsed);
        marks.sort_by_key(|(_, range)| range.start);
        let marks =
            marks.into_iter().map(|(kind, range)| mark(kind, self.text, self.bytes(&range), self.holes));
        parsed.marks.extend(marks);
    }

    pub(super) fn char(&self, index: usize) -> Option<char> {
        self.chars.get(index).map(|(_, c)| *c)
    }

    pub(super) fn hole(&self, index: usize) -> Option<&'a Node> {
        hole(self.holes, self.char(index)?)
    }

    /// The bytes of characters.
    pub(super) fn bytes(&self, range: &Range<usize>) -> Range<usize> {
        let byte = |index: usize| self.chars.get(index).map_or(self.text.as_str().len(), |(at, _)| *at);
        byte(range.start)..byte(range.end)
    }

    fn emit(&self, range: Range<usize>, in_link: bool, marks: &mut Vec<WrittenMark>, parsed: &mut Parsed) {
        let tokens = Scanner::new(self, range.clone(), in_link).tokens(parsed);
        let stars: Vec<Star> = tokens.iter().filter_map(Token::star).collect();
        let escaped = self.escaped(&stars, &range);
        let signs: Vec<Star> = stars.iter().filter(|star| !escaped.contains(&star.at)).copied().collect();
        let delimiters = emphasis::pair(&self.runs(&signs, &range));
        let mut opened = Vec::new();
        let mut star = 0;
        let mut delimiter_end = 0;
        for token in tokens {
            match token {
                Token::Text(range) => self.push(range, parsed),
                Token::Break => parsed.nodes.push(Node::SoftBreak),
                Token::Code { whole, inner } => {
                    marks.push(("code", whole));
                    parsed.nodes.push(Node::Start(Tag::Code));
                    self.push_code(inner, parsed);
                    parsed.nodes.push(Node::End(Tag::Code));
                }
                Token::Link { whole, text, target, is_address } => {
                    marks.push(("link", whole));
                    parsed.nodes.push(Node::Start(Tag::Link(target)));
                    if is_address {
                        self.push(text, parsed);
                    } else {
                        self.emit(text, true, marks, parsed);
                    }
                    parsed.nodes.push(Node::End(Tag::Link(String::new())));
                }
                Token::Star(Star { at, .. }) if escaped.contains(&at) => self.push(at..at + 1, parsed),
                Token::Star(Star { at, first }) => {
                    match delimiters.get(&star) {
                        Some((length, Side::Start)) => {
                            opened.push(at);
                            parsed.nodes.extend(emphasis::tags(*length).iter().cloned().map(Node::Start));
                            delimiter_end = star + length;
                        }
                        Some((length, Side::End)) => {
                            marks.extend(opened.pop().map(|start| ("emphasis", start..at + length)));
                            parsed.nodes.extend(emphasis::tags(*length).iter().rev().cloned().map(Node::End));
                            delimiter_end = star + length;
                        }
                        None if star >= delimiter_end => self.push(first..at + 1, parsed),
                        None => {}
                    }
                    star += 1;
                }
            }
        }
    }

    /// The asterisks that a backslash keeps from being a delimiter: those that would be one without it.
    fn escaped(&self, stars: &[Star], range: &Range<usize>) -> BTreeSet<usize> {
        if stars.iter().all(|star| star.first == star.at) {
            return BTreeSet::new();
        }
        let delimiters = emphasis::pair(&self.runs(stars, range));
        let signs = delimiters.iter().flat_map(|(start, (length, _))| *start..start + length);
        signs.map(|star| stars[star]).filter(|star| star.first < star.at).map(|star| star.at).collect()
    }

    /// Asterisks in a row, with what is beside them.
    fn runs(&self, stars: &[Star], range: &Range<usize>) -> Vec<Run> {
        let mut runs = Vec::new();
        let mut from = 0;
        for row in stars.chunk_by(|one, next| one.at + 1 == next.first) {
            let (Some(first), Some(last)) = (row.first(), row.last()) else { continue };
            let before =
                if first.first > range.start { self.beside(first.first - 1, true) } else { Beside::Edge };
            let after = if last.at + 1 < range.end { self.beside(last.at + 1, false) } else { Beside::Edge };
            runs.push(Run { stars: from..from + row.len(), before, after });
            from += row.len();
        }
        runs
    }

    /// What is at a place, for the delimiter after or before it. A literal's character is known.
    fn beside(&self, index: usize, is_before: bool) -> Beside {
        match self.hole(index) {
            Some(Node::Text(text)) => {
                let mut chars = text.as_str().chars();
                let c = if is_before { chars.next_back() } else { chars.next() };
                c.map_or(Beside::Hole, Beside::Char)
            }
            Some(_) => Beside::Hole,
            None => self.char(index).map_or(Beside::Edge, Beside::Char),
        }
    }

    /// Adds characters, with the placeables in their places.
    fn push(&self, range: Range<usize>, parsed: &mut Parsed) {
        let mut start = range.start;
        for index in range.clone() {
            let Some(node) = self.hole(index) else { continue };
            push_text(self.text.part(self.bytes(&(start..index))), parsed);
            start = index + 1;
            match node {
                Node::Text(literal) => push_text(literal.clone(), parsed),
                node => parsed.nodes.push(node.clone()),
            }
        }
        push_text(self.text.part(self.bytes(&(start..range.end))), parsed);
    }

    /// Adds code: a line's end in it is a space.
    fn push_code(&self, range: Range<usize>, parsed: &mut Parsed) {
        let mut start = range.start;
        for index in range.clone().filter(|&index| self.char(index) == Some('\n')) {
            self.push(start..index, parsed);
            let mut space = MappedText::default();
            space.push(" ", self.text.span(self.bytes(&(index..index + 1))));
            push_text(space, parsed);
            start = index + 1;
        }
        self.push(start..range.end, parsed);
    }
}

fn push_text(text: MappedText, parsed: &mut Parsed) {
    let text = without_controls(text);
    match parsed.nodes.last_mut() {
        _ if text.is_empty() => {}
        Some(Node::Text(last)) => last.append(&text),
        _ => parsed.nodes.push(Node::Text(text)),
    }
}
