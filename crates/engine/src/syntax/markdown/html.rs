//! A document as the events of its HTML, its placeables filled in.

use pulldown_cmark::{Event, LinkType, Tag as Mark, TagEnd};

use super::passage::breaks::{is_left_out, shown_of_node};
use super::passage::{EXAMPLE, EXAMPLE_END, Passage};
use super::{Document, Node, Tag, opening};
use crate::diagnostics::mapped_text::MappedText;
use crate::syntax::pattern::{Variable, VariantKey};
use crate::syntax::symbol::breakable_parts;

/// Values for placeables, for a text that is shown with examples.
pub(crate) trait Examples {
    /// The value of an argument.
    fn value(&self, argument: &Variable) -> String;
    /// The index of the key that the value of an argument selects.
    fn choose(&self, argument: &Variable, keys: &[&VariantKey]) -> Option<usize>;
}

impl Document {
    /// The text with every placeable filled in: blocks where the field may have them, otherwise inline.
    #[must_use]
    pub(crate) fn passage(&self, examples: &dyn Examples) -> Passage {
        let (mut nodes, mut values) = (Vec::new(), Vec::new());
        fill(&self.nodes, examples, &mut nodes, &mut values);
        Passage::new(events(&nodes, &values))
    }

    /// The text with the targets of links that `follow` returns; `None` if it has no links.
    pub(crate) fn following(&self, follow: &dyn Fn(&str) -> String) -> Option<Self> {
        let mut nodes = self.nodes.clone();
        relink(&mut nodes, follow).then_some(Self { nodes })
    }

    /// Its nodes with every placeable filled in.
    pub(super) fn filled(&self, examples: &dyn Examples) -> Vec<Node> {
        let mut flat = Vec::new();
        fill(&self.nodes, examples, &mut flat, &mut Vec::new());
        flat
    }
}

/// Replaces the targets of links by those that `follow` returns. Returns whether there are links.
fn relink(nodes: &mut [Node], follow: &dyn Fn(&str) -> String) -> bool {
    let mut has_links = false;
    for node in nodes {
        match node {
            Node::Start(Tag::Link(target)) | Node::End(Tag::Link(target)) => {
                target.address = follow(&target.address);
                has_links = true;
            }
            Node::Select { variants, .. } => {
                for (_, nodes) in variants {
                    has_links |= relink(nodes, follow);
                }
            }
            _ => {}
        }
    }
    has_links
}

/// Replaces arguments with their values, and selects with the selected variant. `values` are the indices of the values.
fn fill(nodes: &[Node], examples: &dyn Examples, out: &mut Vec<Node>, values: &mut Vec<usize>) {
    for node in nodes {
        match node {
            Node::Argument(argument) => {
                values.push(out.len());
                out.push(Node::Text(MappedText::unwritten(&examples.value(argument))));
            }
            Node::Select { argument, variants, default } => {
                let keys: Vec<_> = variants.iter().map(|(key, _)| key).collect();
                let chosen = examples.choose(argument, &keys).unwrap_or(*default);
                if let Some((_, nodes)) = variants.get(chosen) {
                    fill(nodes, examples, out, values);
                }
            }
            node => out.push(node.clone()),
        }
    }
}

/// Code that may break between the words of a symbol.
fn breakable(text: &str) -> Vec<Event<'_>> {
    let mut events = Vec::new();
    for part in breakable_parts(text) {
        if !events.is_empty() {
            events.push(Event::InlineHtml("<wbr>".into()));
        }
        events.push(Event::Text(part.into()));
    }
    events
}

/// `values` are the indices of the values of arguments.
fn events<'a>(nodes: &'a [Node], values: &[usize]) -> Vec<Event<'a>> {
    let mut events = Vec::new();
    let mut in_code = false;
    for (index, node) in nodes.iter().enumerate() {
        if let Node::Start(Tag::Code) | Node::End(Tag::Code) = node {
            in_code = matches!(node, Node::Start(_));
        }
        let is_value = values.binary_search(&index).is_ok();
        events.extend(is_value.then_some(Event::InlineHtml(EXAMPLE.into())));
        match node {
            // Identifiers and values stay as they are when a browser translates the page.
            Node::Start(Tag::Code) => events.push(Event::InlineHtml("<code translate=\"no\">".into())),
            Node::End(Tag::Code) => events.push(Event::InlineHtml("</code>".into())),
            Node::Text(text) if in_code => events.extend(breakable(text.as_str())),
            Node::Text(text) => events.push(Event::Text(text.as_str().into())),
            Node::SoftBreak if !is_left_out(nodes, index, shown_of_node) => {
                events.push(Event::SoftBreak);
            }
            Node::HardBreak => events.push(Event::HardBreak),
            Node::Start(tag) => events.extend(mark(tag).map(Event::Start)),
            Node::End(tag) => events.extend(mark_end(tag, &nodes[..index]).map(Event::End)),
            _ => {}
        }
        events.extend(is_value.then_some(Event::InlineHtml(EXAMPLE_END.into())));
    }
    events
}

fn mark(tag: &Tag) -> Option<Mark<'_>> {
    Some(match tag {
        Tag::Paragraph => Mark::Paragraph,
        Tag::List(first) => Mark::List(*first),
        Tag::Item => Mark::Item,
        Tag::Emphasis => Mark::Emphasis,
        Tag::Strong => Mark::Strong,
        Tag::Link(target) => Mark::Link {
            link_type: LinkType::Inline,
            dest_url: target.address.as_str().into(),
            title: "".into(),
            id: "".into(),
        },
        Tag::Code => return None,
    })
}

/// The end tag of a node. Its start precedes it and tells whether a list is numbered.
fn mark_end(tag: &Tag, before: &[Node]) -> Option<TagEnd> {
    Some(match tag {
        Tag::Paragraph => TagEnd::Paragraph,
        Tag::List(_) => TagEnd::List(matches!(opening(tag, before), Some(Tag::List(Some(_))))),
        Tag::Item => TagEnd::Item,
        Tag::Emphasis => TagEnd::Emphasis,
        Tag::Strong => TagEnd::Strong,
        Tag::Link(_) => TagEnd::Link,
        Tag::Code => return None,
    })
}
