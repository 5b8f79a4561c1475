//! Line breaks that a page does not need.

use pulldown_cmark::{Event, Tag as Mark, TagEnd};

use super::Placed;

/// A line break of the writer's at the edge of a block, or beside one of the text's own, is none.
pub(super) fn tidy(events: Vec<Placed<'_>>) -> Vec<Placed<'_>> {
    let mut out: Vec<Placed<'_>> = Vec::with_capacity(events.len());
    for (event, place) in events {
        match (&event, out.last().map(|(event, _)| event)) {
            (Event::SoftBreak, Some(Event::HardBreak)) => continue,
            (Event::HardBreak, Some(Event::SoftBreak)) => drop(out.pop()),
            (Event::HardBreak, Some(Event::Start(mark))) if !is_within_line(mark) => continue,
            (Event::End(end), Some(Event::HardBreak)) if !ends_within_line(*end) => {
                while matches!(out.last(), Some((Event::HardBreak, _))) {
                    out.pop();
                }
            }
            _ => {}
        }
        out.push((event, place));
    }
    out
}

fn is_within_line(mark: &Mark<'_>) -> bool {
    matches!(
        mark,
        Mark::Emphasis | Mark::Strong | Mark::Strikethrough | Mark::Link { .. } | Mark::Image { .. }
    )
}

fn ends_within_line(end: TagEnd) -> bool {
    matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}
