//! Footnotes: numbered in the order of their references, and moved behind the text.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag as Mark, TagEnd};

use super::{Unread, Unreadable};
use crate::syntax::markdown::marks::AGAIN;

type Placed<'a> = (Event<'a>, Range<usize>);

/// The events with their notes at the end, in the order of the references. A label becomes its number behind `prefix`, which
/// keeps the notes of several texts on one page apart. A note that nothing refers to is left away and reported.
pub(in crate::syntax::markdown) fn numbered<'a>(
    events: Vec<Placed<'a>>,
    prefix: &str,
    unread: &mut Vec<Unreadable>,
) -> Vec<Placed<'a>> {
    let (mut text, mut notes) = apart(events);
    let mut order: Vec<String> = Vec::new();
    number(&mut text, prefix, &mut order, &notes);
    let mut next = 0;
    while let Some(label) = order.get(next).cloned() {
        next += 1;
        let Some(mut note) = notes.remove(&label) else { continue };
        number(&mut note.events, prefix, &mut order, &notes);
        let label = format!("{prefix}{next}");
        text.push((Event::Start(Mark::FootnoteDefinition(label.into())), note.place.clone()));
        text.append(&mut note.events);
        text.push((Event::End(TagEnd::FootnoteDefinition), note.place));
    }
    unread.extend(notes.into_iter().map(|(label, Note { place, .. })| {
        let place = place.start..place.start + label.len() + "[^]".len();
        Unread::UnusedFootnote.at(place, &label)
    }));
    text
}

struct Note<'a> {
    events: Vec<Placed<'a>>,
    place: Range<usize>,
}

/// The text without its notes, and these by their labels. A note within another is one of its own.
fn apart(events: Vec<Placed<'_>>) -> (Vec<Placed<'_>>, BTreeMap<String, Note<'_>>) {
    let mut text = Vec::new();
    let mut notes = BTreeMap::new();
    let mut open: Vec<(String, Note<'_>)> = Vec::new();
    for (event, place) in events {
        match event {
            Event::Start(Mark::FootnoteDefinition(label)) => {
                open.push((label.into_string(), Note { events: Vec::new(), place }));
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                if let Some((label, note)) = open.pop() {
                    notes.entry(label.to_lowercase()).or_insert(note);
                }
            }
            event => open.last_mut().map_or(&mut text, |(_, note)| &mut note.events).push((event, place)),
        }
    }
    (text, notes)
}

/// Gives references their numbers; `order` has the labels by number. One within a link or a picture would be a link within a link,
/// and one without a note cannot be: the parser takes it for text.
fn number(
    events: &mut [Placed<'_>],
    prefix: &str,
    order: &mut Vec<String>,
    notes: &BTreeMap<String, Note<'_>>,
) {
    for (event, _) in events {
        let Event::FootnoteReference(label) = event else { continue };
        let key = label.to_lowercase();
        let known = order.iter().position(|known| *known == key);
        if known.is_none() && !notes.contains_key(&key) {
            *event = Event::Text(format!("[^{label}]").into());
            continue;
        }
        let written = if let Some(index) = known {
            format!("{AGAIN}{prefix}{}", index + 1)
        } else {
            order.push(key);
            format!("{prefix}{}", order.len())
        };
        *event = Event::FootnoteReference(written.into());
    }
}
