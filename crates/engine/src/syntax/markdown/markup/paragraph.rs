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
    /// Its characters with their bytes.
    pub(super) chars: Vec<(usize, char)>,
}

impl<'a> Paragraph<'a> {
    pub(super) fn new(text: &'a MappedText, placeholders: &'a [Node], links: Links<'a>) -> Self {
        Self { text, placeholders, links, chars: text.as_str().char_indices().collect() }
    }

    pub(super) fn char(&self, index: usize) -> Option<char> {
        self.chars.get(index).map(|(_, c)| *c)
    }

    /// The placeable at a place.
    pub(super) fn placeholder(&self, index: usize) -> Option<&'a Node> {
        placeholder(self.placeholders, self.char(index)?)
    }

    /// The bytes of characters.
    pub(super) fn bytes(&self, range: &Range<usize>) -> Range<usize> {
        let byte = |index: usize| self.chars.get(index).map_or(self.text.as_str().len(), |(at, _)| *at);
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
