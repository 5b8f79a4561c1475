//! Line breaks that show nothing: those between two Chinese characters, where HTML would show a space that nobody wrote.

use pulldown_cmark::{Event, Tag as Mark, TagEnd};

use crate::syntax::markdown::Node;
use crate::syntax::markdown::lines::is_cjk;

/// Whether the line break at an index shows nothing. `shown` is what a reader sees of an item: a text, or a space for what is none.
pub(in crate::syntax::markdown) fn is_left_out<'t, T>(
    items: &'t [T],
    index: usize,
    shown: impl Fn(&'t T) -> Option<&'t str>,
) -> bool {
    let before = items[..index].iter().rev().find_map(|item| shown(item)?.chars().next_back());
    let after = items[index + 1..].iter().find_map(|item| shown(item)?.chars().next());
    before.is_some_and(is_cjk) && after.is_some_and(is_cjk)
}

/// What a reader sees of an event; a picture and the like are no text.
pub(in crate::syntax::markdown) fn shown_of_event<'t>(event: &'t Event<'_>) -> Option<&'t str> {
    match event {
        Event::Text(text) => Some(text),
        Event::Code(_)
        | Event::InlineHtml(_)
        | Event::FootnoteReference(_)
        | Event::Start(Mark::Image { .. })
        | Event::End(TagEnd::Image) => Some(" "),
        _ => None,
    }
}

/// What a reader sees of a node.
pub(in crate::syntax::markdown) fn shown_of_node(node: &Node) -> Option<&str> {
    match node {
        Node::Text(text) => Some(text.as_str()),
        _ => None,
    }
}
