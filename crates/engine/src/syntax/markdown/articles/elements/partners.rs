//! Which tags belong together.

use std::ops::Range;

use pulldown_cmark::Event;

use super::Item;
use super::element::Element;

/// For each item that is a tag, whether it has a partner in the same block and the same element.
pub(super) fn partners(items: &[(Item<'_>, Range<usize>)]) -> Vec<bool> {
    let mut partners = vec![false; items.len()];
    // What is open: an event's own block, or an element by its index.
    let mut open: Vec<Option<usize>> = Vec::new();
    for (index, (item, _)) in items.iter().enumerate() {
        match item {
            Item::Event(Event::Start(_)) => open.push(None),
            Item::Event(Event::End(_)) => while open.pop().is_some_and(|element| element.is_some()) {},
            Item::Event(_) => {}
            Item::Open(Element::Summary, ..) if !is_in_details(items, &open) => {}
            Item::Open(..) => open.push(Some(index)),
            Item::Close(element, _) => {
                let Some(Some(start)) = open.last().copied() else { continue };
                if matches!(&items[start].0, Item::Open(opened, ..) if opened == element) {
                    (partners[start], partners[index]) = (true, true);
                    open.pop();
                }
            }
        }
    }
    if partners.contains(&true) {
        code_alone(items, &mut partners);
    }
    partners
}

/// Whether the innermost open element is one whose summary may follow.
fn is_in_details(items: &[(Item<'_>, Range<usize>)], open: &[Option<usize>]) -> bool {
    let Some(Some(index)) = open.last() else { return false };
    matches!(items[*index].0, Item::Open(Element::Details, ..))
}

/// Code holds text alone: with anything else in it, its tags are text.
fn code_alone(items: &[(Item<'_>, Range<usize>)], partners: &mut [bool]) {
    for (index, (item, _)) in items.iter().enumerate() {
        if !matches!(item, Item::Open(Element::Code, ..)) || !partners[index] {
            continue;
        }
        let inner = items[index + 1..].iter();
        let length = inner.take_while(|(item, _)| matches!(item, Item::Event(Event::Text(_)))).count();
        let end = index + 1 + length;
        let is_alone = length > 0 && matches!(items.get(end), Some((Item::Close(Element::Code, _), _)));
        if !is_alone {
            partners[index] = false;
            let end = (index + 1..items.len())
                .find(|&end| partners[end] && matches!(items[end].0, Item::Close(Element::Code, _)));
            if let Some(end) = end {
                partners[end] = false;
            }
        }
    }
}
