//! Lists, with bullets, numbers or definitions.

use pulldown_cmark::{Event, Tag as Mark, TagEnd};

use super::Blocks;
use super::open::{At, Kind, Last, Open};

impl Blocks {
    pub(super) fn definitions(&mut self, is_tight: bool) {
        self.block();
        self.at = At::Start;
        self.open.push(Open::new(Kind::Definitions { is_tight }, self.prefix.len()));
    }

    /// Begins what is defined. Right behind a definition it would be a line of that.
    pub(super) fn title(&mut self) {
        if matches!(self.at, At::End) {
            self.blank_line();
            self.at = At::Line;
        }
    }

    pub(super) fn definition(&mut self) {
        let is_tight =
            matches!(self.open.last(), Some(Open { kind: Kind::Definitions { is_tight: true }, .. }));
        if is_tight {
            self.at = At::Line;
        }
        self.begin(Kind::Item { is_tight }, ":", "  ");
    }

    /// A list of the same mark as one right before it would be one with that, and `- - -` would be a line across the page.
    pub(super) fn list(&mut self, number: Option<u64>, is_tight: bool) {
        let [first, second] = if number.is_some() { ['.', ')'] } else { ['-', '*'] };
        let before = match (self.at, &*self.open) {
            (At::Marker, [.., Open { kind: Kind::List { mark, .. }, .. }, _])
            | (_, [.., Open { last: Last::List(mark), .. }]) => Some(*mark),
            _ => None,
        };
        let mark = if before == Some(first) { second } else { first };
        self.block();
        self.at = At::Start;
        self.open.push(Open::new(Kind::List { mark, number, is_tight }, self.prefix.len()));
    }

    pub(super) fn item(&mut self) {
        let Some(Open { kind: Kind::List { mark, number, is_tight }, .. }) = self.open.last_mut() else {
            return;
        };
        let marker = match number {
            Some(number) => {
                // A number of ten digits is none.
                let marker = format!("{}{mark}", (*number).min(999_999_999));
                *number += 1;
                marker
            }
            None => mark.to_string(),
        };
        let kind = Kind::Item { is_tight: *is_tight };
        let prefix = " ".repeat(marker.len() + 1);
        self.begin(kind, &marker, &prefix);
    }
}

/// For each list, in the order of their starts, whether it has no blank lines: none of its items holds a paragraph.
pub(super) fn tight_lists(events: &[Event<'_>]) -> Vec<bool> {
    let mut tight = Vec::new();
    // For each open block the list whose item it is.
    let mut open: Vec<Option<usize>> = Vec::new();
    let mut lists = Vec::new();
    for event in events {
        match event {
            Event::Start(Mark::List(_) | Mark::DefinitionList) => {
                lists.push(tight.len());
                tight.push(true);
                open.push(None);
            }
            Event::Start(Mark::Item | Mark::DefinitionListDefinition) => open.push(lists.last().copied()),
            Event::Start(mark) => {
                if let (Mark::Paragraph, Some(Some(list))) = (mark, open.last()) {
                    tight[*list] = false;
                }
                open.push(None);
            }
            Event::End(end) => {
                if matches!(end, TagEnd::List(_) | TagEnd::DefinitionList) {
                    lists.pop();
                }
                open.pop();
            }
            _ => {}
        }
    }
    tight
}
