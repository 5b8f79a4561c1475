//! Blocks of code, and tables.

use pulldown_cmark::{Alignment, CodeBlockKind, Event, Tag as Mark, TagEnd};

use super::super::escaping::{code_fence, info_string};
use super::super::inlines::{Place, inlines};
use super::{Blocks, is_inline};

impl Blocks {
    pub(super) fn code(&mut self, kind: &CodeBlockKind<'_>, inner: &[Event<'_>]) -> usize {
        let length = inner.iter().take_while(|event| matches!(event, Event::Text(_))).count();
        let text: String = inner[..length].iter().map(text_of).collect();
        let info = match kind {
            CodeBlockKind::Fenced(info) => info_string(info),
            CodeBlockKind::Indented => String::new(),
        };
        let fence = code_fence(&text, &info);
        self.block();
        self.out.extend([fence.as_str(), &info]);
        for line in text.lines() {
            if line.is_empty() {
                self.blank_line();
            } else {
                self.line();
                self.out.push_str(line);
            }
        }
        self.line();
        self.out.push_str(&fence);
        length
    }

    pub(super) fn table(&mut self, alignments: &[Alignment], inner: &[Event<'_>]) -> usize {
        let length = inner.iter().take_while(|event| !matches!(event, Event::End(TagEnd::Table))).count();
        self.block();
        for row in
            inner[..length].split(|event| matches!(event, Event::End(TagEnd::TableHead | TagEnd::TableRow)))
        {
            match row.first() {
                Some(Event::Start(Mark::TableHead)) => {
                    self.row(row);
                    self.line();
                    self.out.push('|');
                    self.out.extend(alignments.iter().map(|alignment| column(*alignment)));
                }
                Some(_) => {
                    self.line();
                    self.row(row);
                }
                None => {}
            }
        }
        length
    }

    fn row(&mut self, events: &[Event<'_>]) {
        self.out.push('|');
        for cell in events.split(|event| matches!(event, Event::Start(Mark::TableCell))).skip(1) {
            let length = cell.iter().take_while(|event| is_inline(event)).count();
            let text = inlines(&cell[..length], Place::Cell, "");
            self.out.extend([if text.is_empty() { "" } else { " " }, &text, " |"]);
        }
    }
}

/// The column's part of a table's second line.
fn column(alignment: Alignment) -> &'static str {
    match alignment {
        Alignment::None => "---|",
        Alignment::Left => ":--|",
        Alignment::Center => ":-:|",
        Alignment::Right => "--:|",
    }
}

fn text_of<'e>(event: &'e Event<'_>) -> &'e str {
    match event {
        Event::Text(text) => text,
        _ => "",
    }
}
