//! A paragraph of a text, by its characters.

use std::ops::Range;

use super::super::{Node, placeholder};
use super::Links;
use crate::diagnostics::mapped_text::MappedText;

/// A paragraph, and what its placeables and labels are.
pub(super) struct Paragraph<'a> {
    pub(super) text: &'a MappedText,
    pub(super) placeholders: &'a [Node],
    pub(super) links: Links<'a>,
    pub(super) chars: Vec<char>,
    /// The byte that each of them begins at.
    starts: Vec<usize>,
}

impl<'a> Paragraph<'a> {
    pub(super) fn new(text: &'a MappedText, placeholders: &'a [Node], links: Links<'a>) -> Self {
        let (starts, chars) = text.as_str().char_indices().unzip();
        Self { text, placeholders, links, chars, starts }
    }

    pub(super) fn char(&self, index: usize) -> Option<char> {
        self.chars.get(index).copied()
    }

    /// The placeable at a place.
    pub(super) fn placeholder(&self, index: usize) -> Option<&'a Node> {
        placeholder(self.placeholders, self.char(index)?)
    }

    /// The bytes of characters.
    pub(super) fn bytes(&self, range: &Range<usize>) -> Range<usize> {
        let byte = |index: usize| self.starts.get(index).copied().unwrap_or(self.text.as_str().len());
        byte(range.start)..byte(range.end)
    }

    /// Characters with literals filled in, and whether nothing else had to be.
    pub(super) fn filled(&self, range: &Range<usize>) -> (String, bool) {
        let mut text = String::new();
        let mut is_fixed = true;
        for index in range.clone() {
            match self.placeholder(index) {
                Some(Node::Text(literal)) => text.push_str(literal.as_str()),
                Some(node) => {
                    is_fixed = false;
                    if let Node::Argument(argument) | Node::Select { argument, .. } = node {
                        text.extend(["{ $", &argument.name, " }"]);
                    }
                }
                None => text.extend(self.char(index)),
            }
        }
        (text, is_fixed)
    }

    pub(super) fn has_hole(&self, range: &Range<usize>) -> bool {
        range.clone().any(|index| self.placeholder(index).is_some())
    }
}

/// Whether what would be code is between two quotations in the style of GNU: `` `a' and `b' ``. The second backtick begins a word.
pub(super) fn is_quotation(chars: &[char], start: usize, end: usize) -> bool {
    let begins_word = |at: usize| {
        let before = at.checked_sub(1).map(|before| chars[before]);
        let is_outside = before.is_none_or(|c| c.is_whitespace() || "([{/,;:=\"".contains(c));
        is_outside && chars.get(at + 1).is_some_and(|c| !c.is_whitespace() && *c != '`')
    };
    // A run of several ends with a backtick after a backtick, which begins nothing.
    let inside = chars.get(start + 1..end - 1).unwrap_or_default();
    let is_end = |two: &[char]| !two[0].is_whitespace() && two[1] == '\'';
    begins_word(start) && begins_word(end - 1) && inside.windows(2).any(is_end)
}
