//! The few elements of HTML that a text may have. Each becomes an event of ours, written anew: nothing of the writer's own tag
//! reaches a page. All other HTML is shown as text and reported.

mod breaks;
mod element;
mod html;
mod partners;

use std::ops::Range;

use pulldown_cmark::{Event, Tag as Mark, TagEnd};

use super::{Unread, Unreadable};
use element::Element;

type Placed<'a> = (Event<'a>, Range<usize>);

/// An event, or a tag whose partner is still to be found.
enum Item<'a> {
    Event(Event<'a>),
    Open(Element, String, String),
    Close(Element, String),
}

/// The events with the elements that are understood.
pub(in crate::syntax::markdown) fn understood<'a>(
    events: Vec<Placed<'a>>,
    unread: &mut Vec<Unreadable>,
) -> Vec<Placed<'a>> {
    let items = html::items(events, unread);
    let partners = partners::partners(&items);
    let mut out = Vec::with_capacity(items.len());
    for (index, (item, place)) in items.into_iter().enumerate() {
        match item {
            Item::Event(event) => out.push((event, place)),
            Item::Open(_, _, written) | Item::Close(_, written) if !partners[index] => {
                unread.push(Unread::Unclosed.at(place.clone(), &written));
                let is_block = is_of_block(&written);
                out.extend(is_block.then(|| (Event::Start(Mark::Paragraph), place.clone())));
                out.push((Event::Text(written.into()), place.clone()));
                out.extend(is_block.then_some((Event::End(TagEnd::Paragraph), place)));
            }
            Item::Open(element, attributes, _) => out.push((element.start(&attributes), place)),
            Item::Close(Element::Code, _) => code(&mut out, place),
            Item::Close(element, _) => out.push((element.end(), place)),
        }
    }
    breaks::tidy(out)
}

/// Whether a tag is that of a block.
fn is_of_block(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']).to_ascii_lowercase();
    ["details", "summary"].iter().any(|block| name.starts_with(block))
}

/// Ends an element of code: what is in it becomes a code span.
fn code(out: &mut Vec<Placed<'_>>, place: Range<usize>) {
    let mut text = String::new();
    while let Some((event, _)) = out.pop() {
        match event {
            Event::Text(part) => text.insert_str(0, &part),
            _ => break,
        }
    }
    out.push((Event::Code(text.into()), place));
}
