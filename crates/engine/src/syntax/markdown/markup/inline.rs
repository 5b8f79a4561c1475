//! Markup within a paragraph: code spans, emphasis, links.

use std::collections::BTreeSet;
use std::ops::Range;

use super::super::{Node, Tag, Target, without_controls};
use super::emphasis::{self, Beside, Run, Side};
use super::paragraph::Paragraph;
use super::tokens::{Scanner, Star, Token};
use super::{MarkKind, Parsed, mark};
use crate::diagnostics::mapped_text::MappedText;

/// The kind of a mark and its characters.
type WrittenMark = (MarkKind, Range<usize>);

/// Reads a paragraph.
pub(super) fn parse(paragraph: &Paragraph<'_>, parsed: &mut Parsed) {
    let mut marks: Vec<WrittenMark> = Vec::new();
    Reader(paragraph).emit(0..paragraph.chars.len(), false, &mut marks, parsed);
    marks.sort_by_key(|(_, range)| range.start);
    let marks = marks
        .into_iter()
        .map(|(kind, range)| mark(kind, paragraph.text, paragraph.bytes(&range), paragraph.placeholders));
    parsed.marks.extend(marks);
}

struct Reader<'a>(&'a Paragraph<'a>);

impl Reader<'_> {
    fn emit(&self, range: Range<usize>, in_link: bool, marks: &mut Vec<WrittenMark>, parsed: &mut Parsed) {
        let tokens = Scanner::new(self.0, range.clone(), in_link).tokens(parsed);
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
                    marks.push((MarkKind::Code, whole));
                    parsed.nodes.push(Node::Start(Tag::Code));
                    self.push_code(inner, parsed);
                    parsed.nodes.push(Node::End(Tag::Code));
                }
                Token::Link { whole, text, target, is_address } => {
                    // The target is what follows the text and its brackets.
                    let place = if is_address { text.clone() } else { text.end + 2..whole.end - 1 };
                    let span = self.0.text.span(self.0.bytes(&place));
                    marks.push((MarkKind::Link, whole));
                    parsed.nodes.push(Node::Start(Tag::Link(Target {
                        address: target,
                        elsewhere: None,
                        span,
                    })));
                    if is_address {
                        self.push(text, parsed);
                    } else {
                        self.emit(text, true, marks, parsed);
                    }
                    parsed.nodes.push(Node::End(Tag::Link(Target::default())));
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
                            marks.extend(opened.pop().map(|start| (MarkKind::Emphasis, start..at + length)));
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
        let mut counted = 0;
        for row in stars.chunk_by(|one, next| one.at + 1 == next.first) {
            let (Some(first), Some(last)) = (row.first(), row.last()) else { continue };
            let before =
                if first.first > range.start { self.beside(first.first - 1, true) } else { Beside::Edge };
            let after = if last.at + 1 < range.end { self.beside(last.at + 1, false) } else { Beside::Edge };
            runs.push(Run { stars: counted..counted + row.len(), before, after });
            counted += row.len();
        }
        runs
    }

    /// The character at a place, for the delimiter next to it. The character of a literal is known.
    fn beside(&self, index: usize, is_before: bool) -> Beside {
        match self.0.placeholder(index) {
            Some(Node::Text(text)) => {
                let mut chars = text.as_str().chars();
                let c = if is_before { chars.next_back() } else { chars.next() };
                c.map_or(Beside::Hole, Beside::Char)
            }
            Some(_) => Beside::Hole,
            None => self.0.char(index).map_or(Beside::Edge, Beside::Char),
        }
    }

    /// Adds characters, with the placeables in their places.
    fn push(&self, range: Range<usize>, parsed: &mut Parsed) {
        let mut start = range.start;
        for index in range.clone() {
            let Some(node) = self.0.placeholder(index) else { continue };
            push_text(self.0.text.part(self.0.bytes(&(start..index))), parsed);
            start = index + 1;
            match node {
                Node::Text(literal) => push_text(literal.clone(), parsed),
                node => parsed.nodes.push(node.clone()),
            }
        }
        push_text(self.0.text.part(self.0.bytes(&(start..range.end))), parsed);
    }

    /// Adds code: a line's end in it is a space.
    fn push_code(&self, range: Range<usize>, parsed: &mut Parsed) {
        let mut start = range.start;
        for index in range.clone().filter(|&index| self.0.char(index) == Some('\n')) {
            self.push(start..index, parsed);
            let mut space = MappedText::default();
            space.push(" ", self.0.text.span(self.0.bytes(&(index..index + 1))));
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
