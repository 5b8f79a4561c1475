//! The text of one block of a whole text, from parser events.

use pulldown_cmark::{Event, LinkType, Tag as Mark, TagEnd};

use super::emphasis::{Beside, Stress, delimiter, flanks};
use super::escaping::{Line, escape_in, fence, titled_target};
use crate::syntax::markdown::marks::AGAIN;
use crate::syntax::markdown::passage::Image;
use crate::syntax::markdown::passage::breaks::{is_left_out, shown_of_event};

/// The place of a text: what ends it, and what a line break is in it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Lines of a paragraph.
    Lines,
    /// One line, in which `#` at the end would belong to the heading.
    Heading,
    /// One line, which a bar would end.
    Cell,
}

/// The text of events; its lines begin with `prefix`, except for the first.
pub(super) fn inlines(events: &[Event<'_>], place: Place, prefix: &str) -> String {
    let partners = partners(events);
    let line = if place == Place::Lines { Line::Start } else { Line::Within };
    let mut text = Inlines {
        events,
        partners: &partners,
        place,
        prefix,
        line,
        breaks: String::new(),
        open: Vec::new(),
        out: String::new(),
    };
    let mut index = 0;
    while index < events.len() {
        index = text.push(index);
    }
    text.out
}

struct Inlines<'e> {
    events: &'e [Event<'e>],
    /// For the index of a start that of its end, and the other way round.
    partners: &'e [usize],
    place: Place,
    prefix: &'e str,
    line: Line,
    /// The line breaks that are written before the next text: an empty line would end the paragraph.
    breaks: String,
    /// For each stress around the next text, which it is, when its mark is written.
    open: Vec<Option<Stress>>,
    out: String,
}

impl Inlines<'_> {
    /// Writes an event; the index of the next one to write.
    fn push(&mut self, index: usize) -> usize {
        match &self.events[index] {
            Event::Text(text) => self.text(text, index),
            Event::Code(text) => self.code(text),
            Event::SoftBreak => self.soft_break(index),
            Event::HardBreak => self.hard_break(),
            Event::Start(Mark::Link { .. }) => {
                if let Some(address) = self.autolink(index) {
                    self.write(&format!("<{address}>"));
                    return self.partners[index] + 1;
                }
                self.write("[");
            }
            Event::Start(Mark::Image { dest_url, title, id, .. }) => {
                let image = Image::new(dest_url, title, id, self.alternative(index));
                if image.is_sized() {
                    self.delimiter(&image.html(), false);
                    return self.partners[index] + 1;
                }
                self.write("![");
            }
            Event::End(TagEnd::Link | TagEnd::Image) => self.target(index),
            Event::Start(mark) => {
                if let Some(stress) = stress(mark) {
                    self.stress_begins(stress, index);
                }
            }
            Event::End(end) => {
                if let Some(stress) = stress_end(*end) {
                    self.stress_ends(stress);
                }
            }
            Event::InlineHtml(element) => self.delimiter(element, false),
            Event::FootnoteReference(label) => {
                let label = label.trim_start_matches(AGAIN);
                self.write(&format!("[^{label}]"));
            }
            Event::TaskListMarker(is_done) => {
                let line = self.line;
                self.write(if *is_done { "[x] " } else { "[ ] " });
                self.line = line;
            }
            _ => {}
        }
        index + 1
    }

    /// Writes what a reader sees in its line.
    fn write(&mut self, text: &str) {
        self.out.push_str(&std::mem::take(&mut self.breaks));
        self.line = Line::Within;
        match self.place {
            Place::Cell => self.out.push_str(&text.replace('|', "\\|")),
            _ => self.out.push_str(text),
        }
    }

    fn text(&mut self, text: &str, index: usize) {
        let next = self.events.get(index + 1);
        let text = text.replace('\r', " ");
        let mut lines = text.split('\n').peekable();
        while let Some(line) = lines.next() {
            let is_last = lines.peek().is_none();
            let ends = !is_last || matches!(next, None | Some(Event::SoftBreak | Event::HardBreak));
            let line = if self.line == Line::Start { line.trim_start_matches([' ', '\t']) } else { line };
            let line = if ends { line.trim_end_matches([' ', '\t']) } else { line };
            if !line.is_empty() {
                let is_before_link = is_last && matches!(next, Some(Event::Start(Mark::Link { .. })));
                let mut escaped = escape_in(line, self.line, is_before_link);
                if self.place == Place::Heading && next.is_none() && is_last && escaped.ends_with('#') {
                    escaped.insert(escaped.len() - 1, '\\');
                }
                self.write(&escaped);
            }
            if !is_last {
                self.soft_break(index);
            }
        }
    }

    fn code(&mut self, text: &str) {
        // A backslash before a bar would not be a part of the code.
        if self.place == Place::Cell && text.contains("\\|") {
            self.write(&format!("<code>{}</code>", escape_in(text, Line::Within, false)));
            return;
        }
        let (open, close) = fence(text);
        self.write(&format!("{open}{text}{close}"));
    }

    fn soft_break(&mut self, index: usize) {
        if self.place != Place::Lines {
            // On the page there is no space between two Chinese characters either.
            let space = if is_left_out(self.events, index, shown_of_event) { "" } else { " " };
            space.clone_into(&mut self.breaks);
        } else if self.line == Line::Within {
            self.breaks = format!("\n{}", self.prefix);
            self.line = Line::Start;
        }
    }

    fn hard_break(&mut self) {
        let written = match self.place {
            Place::Lines => format!("\\\n{}", self.prefix),
            Place::Heading | Place::Cell => "<br>".to_owned(),
        };
        self.breaks.push_str(&written);
        if self.place == Place::Lines {
            self.line = Line::Start;
        }
    }

    /// The address of a link that is its own text.
    fn autolink(&self, index: usize) -> Option<&str> {
        match &self.events[index..=self.partners[index]] {
            [
                Event::Start(Mark::Link {
                    link_type: LinkType::Autolink | LinkType::Email, dest_url, ..
                }),
                Event::Text(text),
                _,
            ] if text == dest_url && !text.contains(['&', '\\']) => Some(text),
            _ => None,
        }
    }

    fn target(&mut self, end: usize) {
        let Event::Start(
            Mark::Link { link_type, dest_url, title, .. } | Mark::Image { link_type, dest_url, title, .. },
        ) = &self.events[self.partners[end]]
        else {
            return;
        };
        let scheme = if *link_type == LinkType::Email { "mailto:" } else { "" };
        self.write(&format!("]({})", titled_target(&format!("{scheme}{dest_url}"), title)));
    }

    /// The text of a picture.
    fn alternative(&self, start: usize) -> String {
        let texts = self.events[start..self.partners[start]].iter().filter_map(|event| match event {
            Event::Text(text) | Event::Code(text) => Some(&**text),
            _ => None,
        });
        texts.collect()
    }

    fn stress_begins(&mut self, stress: Stress, start: usize) {
        let end = self.partners[start];
        let is_plain = !self.open.contains(&Some(stress))
            && flanks(self.before(start), self.after(start))
            && flanks(self.after(end), self.before(end));
        self.open.push(is_plain.then_some(stress));
        self.delimiter(delimiter(stress, is_plain, true), is_plain);
    }

    fn stress_ends(&mut self, stress: Stress) {
        let is_plain = self.open.pop().flatten().is_some();
        self.delimiter(delimiter(stress, is_plain, false), is_plain);
    }

    /// Writes a delimiter. A line that begins with an element and has no text would be a block of HTML.
    fn delimiter(&mut self, delimiter: &str, is_plain: bool) {
        let line = self.line;
        self.write(delimiter);
        if !is_plain {
            self.line = line;
        }
    }

    fn before(&self, index: usize) -> Beside {
        self.beside(index.checked_sub(1), |text| text.chars().next_back())
    }

    fn after(&self, index: usize) -> Beside {
        self.beside(index.checked_add(1), |text| text.chars().next())
    }

    fn beside(&self, index: Option<usize>, end: fn(&str) -> Option<char>) -> Beside {
        match index.filter(|&index| self.is_left_out(index)) {
            // What is behind it is beside the mark.
            Some(_) => Beside::Unknown,
            None => beside(index.and_then(|index| self.events.get(index)), end),
        }
    }

    /// Whether an event is a line break of which nothing is written.
    fn is_left_out(&self, index: usize) -> bool {
        self.place != Place::Lines
            && matches!(self.events.get(index), Some(Event::SoftBreak))
            && is_left_out(self.events, index, shown_of_event)
    }
}

fn stress(mark: &Mark<'_>) -> Option<Stress> {
    Some(match mark {
        Mark::Emphasis => Stress::Emphasis,
        Mark::Strong => Stress::Strong,
        Mark::Strikethrough => Stress::Strikethrough,
        _ => return None,
    })
}

fn stress_end(end: TagEnd) -> Option<Stress> {
    Some(match end {
        TagEnd::Emphasis => Stress::Emphasis,
        TagEnd::Strong => Stress::Strong,
        TagEnd::Strikethrough => Stress::Strikethrough,
        _ => return None,
    })
}

/// The end of an event next to a delimiter.
fn beside(event: Option<&Event<'_>>, end: fn(&str) -> Option<char>) -> Beside {
    match event {
        Some(Event::Text(text)) => end(text).map_or(Beside::Unknown, Beside::Char),
        Some(Event::Code(_)) => Beside::Char('`'),
        Some(
            Event::Start(Mark::Link { .. } | Mark::Image { .. })
            | Event::End(TagEnd::Link | TagEnd::Image)
            | Event::FootnoteReference(_),
        ) => Beside::Char('['),
        Some(Event::Start(_) | Event::End(_) | Event::InlineHtml(_)) => Beside::Unknown,
        _ => Beside::Edge,
    }
}

fn partners(events: &[Event<'_>]) -> Vec<usize> {
    let mut partners: Vec<usize> = (0..events.len()).collect();
    let mut open = Vec::new();
    for (index, event) in events.iter().enumerate() {
        match event {
            Event::Start(_) => open.push(index),
            Event::End(_) => {
                if let Some(start) = open.pop() {
                    partners[start] = index;
                    partners[index] = start;
                }
            }
            _ => {}
        }
    }
    partners
}
