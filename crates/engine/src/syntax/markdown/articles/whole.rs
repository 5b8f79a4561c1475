//! Whole texts that can be written as Markdown, with other targets of their links for each place.

use std::fmt;

use pulldown_cmark::{Event, LinkType, Tag as Mark};

use super::commonmark::markdown;

/// A whole text as CommonMark with tables. Where it is shown as it is, its links are its author's.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Markdown {
    events: Vec<Event<'static>>,
}

impl Markdown {
    pub(super) fn new(events: &[Event<'_>]) -> Self {
        Self { events: events.iter().map(|event| event.clone().into_static()).collect() }
    }

    /// The text with the targets of links and pictures that `follow` returns.
    #[must_use]
    pub fn following(&self, follow: &dyn Fn(&str) -> String) -> String {
        let mut events = self.events.clone();
        for event in &mut events {
            match event {
                // An address that is its own text stays as it is.
                Event::Start(Mark::Link { link_type: LinkType::Autolink | LinkType::Email, .. }) => {}
                Event::Start(Mark::Link { dest_url, .. } | Mark::Image { dest_url, .. }) => {
                    *dest_url = follow(dest_url).into();
                }
                _ => {}
            }
        }
        markdown(&events)
    }
}

impl fmt::Display for Markdown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&markdown(&self.events))
    }
}
