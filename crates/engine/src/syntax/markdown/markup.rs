//! The markup of texts: little, and only what can have been meant as markup. Everything else is text, and stays as it is written.
//!
//! Texts come from files that nobody wrote for a Markdown parser: `10*1024*1024`, `\)`, `std::vector<std::string>`. CommonMark would
//! take characters from each. What is markup here is in one table of the manual, on the page "Catalog"; guides and articles have
//! CommonMark as a whole, from pulldown-cmark.

mod blocks;
mod emphasis;
mod inline;
mod links;
mod paragraph;
#[cfg(test)]
mod tests;
mod tokens;

use std::ops::Range;

use super::{Layout, Node, Problem, ProblemKind, Tag};
use crate::diagnostics::Span;
use crate::diagnostics::mapped_text::MappedText;
use blocks::Block;
use paragraph::Paragraph;

/// Gives the target of a link's label, and of a reference where such a link may be.
pub(crate) type Links<'a> = &'a dyn Fn(&str) -> Option<String>;

/// What a text becomes.
#[derive(Default)]
pub(super) struct Parsed {
    pub(super) nodes: Vec<Node>,
    pub(super) problems: Vec<Problem>,
    pub(super) marks: Vec<Mark>,
}

/// A kind of markup. A list has at least two items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MarkKind {
    Code,
    Emphasis,
    Link,
    List,
}

/// Markup as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) kind: MarkKind,
    /// The characters, with `…` for placeables.
    pub(crate) text: String,
    /// Where they were written.
    pub(crate) span: Option<Span>,
}

/// Parses a text in which a private-use character represents each placeable; `placeholders` has them in order.
pub(super) fn parse(source: &MappedText, placeholders: &[Node], layout: Layout, links: Links<'_>) -> Parsed {
    let mut parsed = Parsed::default();
    if layout == Layout::Blocks {
        let blocks = blocks::parse(source);
        emit(source, &blocks, false, placeholders, links, &mut parsed);
        return parsed;
    }
    let (paragraph, second) = blocks::joined(source);
    if let Some(second) = second {
        parsed.problems.push(Problem { kind: ProblemKind::JoinedParagraphs, span: source.span(second) });
    } else if let Some(item) = blocks::list(source) {
        parsed.problems.push(Problem { kind: ProblemKind::JoinedList, span: source.span(item) });
    }
    inline::parse(&Paragraph::new(&paragraph, placeholders, links), &mut parsed);
    parsed
}

/// Adds blocks. An item of one paragraph is its text.
fn emit(
    source: &MappedText,
    blocks: &[Block],
    in_item: bool,
    placeholders: &[Node],
    links: Links<'_>,
    parsed: &mut Parsed,
) {
    let paragraphs = blocks.iter().filter(|block| matches!(block, Block::Paragraph(_))).count();
    let is_tight = in_item && paragraphs == 1 && matches!(blocks.first(), Some(Block::Paragraph(_)));
    for block in blocks {
        match block {
            Block::Paragraph(text) => {
                parsed.nodes.extend((!is_tight).then_some(Node::Start(Tag::Paragraph)));
                inline::parse(&Paragraph::new(text, placeholders, links), parsed);
                parsed.nodes.extend((!is_tight).then_some(Node::End(Tag::Paragraph)));
            }
            Block::List { numbered, items, line } => {
                let first = numbered.then_some(1);
                if items.len() > 1 {
                    parsed.marks.push(mark(MarkKind::List, source, line.clone(), placeholders));
                }
                parsed.nodes.push(Node::Start(Tag::List(first)));
                for item in items {
                    parsed.nodes.push(Node::Start(Tag::Item));
                    emit(source, item, true, placeholders, links, parsed);
                    parsed.nodes.push(Node::End(Tag::Item));
                }
                parsed.nodes.push(Node::End(Tag::List(first)));
            }
        }
    }
}

/// The longest piece of text that a finding repeats, in characters.
const MAX_SHOWN: usize = 40;

fn mark(kind: MarkKind, source: &MappedText, range: Range<usize>, placeholders: &[Node]) -> Mark {
    let text = &source.as_str()[range.clone()];
    let line = text
        .chars()
        .take_while(|c| *c != '\n')
        .map(|c| if super::placeholder(placeholders, c).is_some() { '…' } else { c });
    let mut shown: String = line.clone().take(MAX_SHOWN).collect();
    if line.count() > MAX_SHOWN {
        shown.push('…');
    }
    Mark { kind, text: shown, span: source.span(range) }
}
