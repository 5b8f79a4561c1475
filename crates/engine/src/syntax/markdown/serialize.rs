//! Serialization of a document: as plain text, as CommonMark, and as Markdown for a table cell.

use crate::syntax::pattern::{Part, Pattern, Select, Variant};

use super::{Document, Node, Tag};

impl Document {
    /// The text without markup: a link is its text, a list one line an item.
    #[must_use]
    pub fn plain(&self) -> Pattern {
        write(&self.nodes, &mut Plain)
    }
}

/// A form of serialization: one function for each kind of node.
pub(super) trait Form {
    fn text(&mut self, text: &str, next: Option<&Node>, in_code: bool) -> String;
    fn delimiter(&mut self, nodes: &[Node], index: usize) -> String;
    /// The line break at `index`.
    fn soft_break(&mut self, nodes: &[Node], index: usize) -> &'static str;
    fn hard_break(&self) -> &'static str;
    /// The separator of two paragraphs, at this depth of lists.
    fn between_paragraphs(&self, depth: usize) -> String {
        format!("\n\n{}", "   ".repeat(depth))
    }
    /// The separator of other blocks and a top-level list.
    fn before_list(&self) -> &'static str {
        "\n"
    }
    /// The separator of an item's text and a list within the item whose first item may turn out to be empty.
    fn before_empty_list(&self) -> &'static str {
        ""
    }
    /// The start of an item at this depth of lists, with its number if it has one. It begins a line unless it `is_first` in the text.
    fn item(&self, number: Option<u64>, depth: usize, is_first: bool) -> String {
        let line = if is_first { "" } else { "\n" };
        let marker = number.map_or_else(|| "- ".to_owned(), |number| format!("{number}. "));
        format!("{line}{}{marker}", "   ".repeat(depth.saturating_sub(1)))
    }
    fn inner(&self) -> Self;
    fn line_begins(&mut self);
    /// A placeable, whose value may be empty.
    fn placeholder(&mut self);
}

pub(super) fn write<F: Form>(nodes: &[Node], form: &mut F) -> Pattern {
    let mut out = Pattern::default();
    let mut lists: Vec<Option<u64>> = Vec::new();
    let mut in_code = false;
    let mut last: Option<char> = None;
    for (index, node) in nodes.iter().enumerate() {
        let text = match node {
            Node::Text(text) => form.text(text.as_str(), nodes.get(index + 1), in_code),
            Node::Argument(argument) => {
                form.placeholder();
                out.push(Part::Argument(argument.clone()));
                last = Some('a');
                continue;
            }
            Node::Select { argument, variants, default } => {
                let variants = variants
                    .iter()
                    .map(|(key, nodes)| Variant { key: key.clone(), value: write(nodes, &mut form.inner()) })
                    .collect();
                form.placeholder();
                out.push(Part::Select(Select { argument: argument.clone(), variants, default: *default }));
                last = Some('a');
                continue;
            }
            Node::SoftBreak => form.soft_break(nodes, index).to_owned(),
            Node::HardBreak => {
                form.line_begins();
                form.hard_break().to_owned()
            }
            Node::Start(Tag::Paragraph) => {
                let begins_item =
                    matches!(index.checked_sub(1).map(|before| &nodes[before]), Some(Node::Start(Tag::Item)));
                form.line_begins();
                match last {
                    Some(_) if !begins_item => form.between_paragraphs(lists.len()),
                    _ => String::new(),
                }
            }
            Node::Start(Tag::List(first)) => {
                let text = match last {
                    Some(_) if lists.is_empty() => form.before_list(),
                    Some(_) if may_be_empty(&nodes[index..]) => form.before_empty_list(),
                    _ => "",
                };
                lists.push(*first);
                text.to_owned()
            }
            Node::Start(Tag::Item) => {
                form.line_begins();
                let depth = lists.len();
                let next = lists.last_mut().and_then(Option::as_mut);
                let number = next.map(|next| std::mem::replace(next, *next + 1));
                form.item(number, depth, last.is_none())
            }
            Node::End(Tag::List(_)) => {
                lists.pop();
                String::new()
            }
            Node::End(Tag::Paragraph | Tag::Item) => String::new(),
            Node::Start(tag) | Node::End(tag) => {
                if *tag == Tag::Code {
                    in_code = matches!(node, Node::Start(_)) && fenced(nodes, index).is_some();
                }
                form.delimiter(nodes, index)
            }
        };
        last = text.chars().next_back().or(last);
        out.push(Part::Text(text));
    }
    out
}

/// Whether the first item of the list that begins here holds nothing but placeables, whose values may be empty.
fn may_be_empty(list: &[Node]) -> bool {
    let is_end = |node: &Node| matches!(node, Node::End(Tag::Paragraph | Tag::Item));
    let is_hole = |node: &Node| {
        matches!(
            node,
            Node::Argument(_)
                | Node::Select { .. }
                | Node::SoftBreak
                | Node::Start(Tag::List(_) | Tag::Item | Tag::Paragraph)
        )
    };
    list.iter().take_while(|node| !is_end(node)).all(is_hole)
}

struct Plain;

impl Form for Plain {
    fn text(&mut self, text: &str, _next: Option<&Node>, _in_code: bool) -> String {
        text.to_owned()
    }

    fn delimiter(&mut self, _nodes: &[Node], _index: usize) -> String {
        String::new()
    }

    fn soft_break(&mut self, _nodes: &[Node], _index: usize) -> &'static str {
        "\n"
    }

    fn hard_break(&self) -> &'static str {
        "\n"
    }

    fn inner(&self) -> Self {
        Self
    }

    fn line_begins(&mut self) {}

    fn placeholder(&mut self) {}
}

/// Index of the end that the start at `start` belongs to.
pub(super) fn end_of(nodes: &[Node], start: usize, tag: &Tag) -> usize {
    let kind = std::mem::discriminant(tag);
    let mut open = 0_usize;
    let found = nodes[start..].iter().position(|node| {
        match node {
            Node::Start(start) if std::mem::discriminant(start) == kind => open += 1,
            Node::End(end) if std::mem::discriminant(end) == kind => open -= 1,
            _ => {}
        }
        open == 0
    });
    found.map_or(start, |offset| start + offset)
}

/// The text of the code span that begins at `start`, when it is text alone and no placeable beside it can hold a backtick.
pub(super) fn fenced(nodes: &[Node], start: usize) -> Option<&str> {
    let end = end_of(nodes, start, &Tag::Code);
    let is_hole = |node: Option<&Node>| matches!(node, Some(Node::Argument(_) | Node::Select { .. }));
    let before = start.checked_sub(1).map(|index| &nodes[index]);
    match nodes.get(start + 1..end)? {
        [Node::Text(text)] if !is_hole(before) && !is_hole(nodes.get(end + 1)) => Some(text.as_str()),
        _ => None,
    }
}
