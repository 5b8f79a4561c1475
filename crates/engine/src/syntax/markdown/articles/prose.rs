//! The lines of whole files, for the rules about how texts are written.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag as Mark, TagEnd};

use super::events::{normalized, read};
use super::{EMPHASIS_BOUNDARY, Line, LineKind};
use super::{elements, unread};
use crate::diagnostics::mapped_text::MappedText;
use crate::source::SourceFile;

/// The lines of the text from this byte on. Code blocks have none.
pub(crate) fn lines(file: &SourceFile, begin: usize) -> Vec<Line> {
    let source = normalized(file, begin);
    // Which labels there are does not change what is written.
    let (events, _) = read(&source, |broken| {
        let is_named = broken.link_type == LinkType::Reference;
        is_named.then_some((CowStr::from(""), CowStr::from("")))
    });
    let mut found = Vec::new();
    unread::unread(source.as_str(), &events, &mut found);
    let events = elements::understood(events, &mut found);
    let foreign = found.into_iter().filter(|found| !found.what.is_prose()).map(|found| found.place);
    let foreign = apart(foreign.collect());
    let (kind, lines) = (LineKind::Paragraph, Vec::new());
    let mut reader = Reader { source: &source, foreign, lines, kind, is_new: true };
    let mut is_code = false;
    for (event, range) in events {
        match event {
            Event::Start(Mark::CodeBlock(_)) => is_code = true,
            Event::End(TagEnd::CodeBlock) => is_code = false,
            _ if is_code => {}
            Event::Text(text) => reader.text(&text, range),
            Event::Code(text) => {
                let code = MappedText::unwritten(&text.replace(EMPHASIS_BOUNDARY, ""));
                reader.line().push_opaque(&code);
            }
            Event::SoftBreak | Event::HardBreak => reader.line().push_break(),
            Event::Start(Mark::Heading { .. }) => reader.begin(LineKind::Heading),
            Event::Start(Mark::Item) => reader.begin(LineKind::Item),
            Event::Start(Mark::TableCell) => reader.begin(LineKind::Cell),
            Event::Start(Mark::Paragraph) => reader.paragraph(),
            Event::Start(tag) if is_inline(tag.to_end()) => reader.edge(tag.to_end() == TagEnd::Link),
            Event::End(tag) if is_inline(tag) => reader.edge(tag == TagEnd::Link),
            // A tab and its title are blocks.
            Event::Start(_) | Event::End(_) | Event::Rule | Event::Html(_) => {
                reader.begin(LineKind::Paragraph);
            }
            _ => {}
        }
    }
    let lines = reader.lines.into_iter();
    lines.filter(|line| !line.as_str().trim().is_empty()).collect()
}

fn is_inline(tag: TagEnd) -> bool {
    let is_block = matches!(
        tag,
        TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::BlockQuote(_)
            | TagEnd::HtmlBlock
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Table
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::TableCell
    );
    !is_block
}

/// The same places in their order, one for all that overlap.
fn apart(mut places: Vec<Range<usize>>) -> Vec<Range<usize>> {
    places.sort_by_key(|place| place.start);
    let mut apart: Vec<Range<usize>> = Vec::new();
    for place in places {
        match apart.last_mut() {
            Some(last) if place.start < last.end => last.end = last.end.max(place.end),
            _ => apart.push(place),
        }
    }
    apart
}

/// What is in the place of foreign syntax: neither a letter nor a digit, so that nothing is known of what is beside it.
const FOREIGN: &str = "\u{fffc}";

struct Reader<'s> {
    source: &'s MappedText,
    /// What is of another generator, in its order: nobody writes it as prose.
    foreign: Vec<Range<usize>>,
    lines: Vec<Line>,
    /// Of the line that comes next.
    kind: LineKind,
    is_new: bool,
}

impl Reader<'_> {
    fn begin(&mut self, kind: LineKind) {
        (self.kind, self.is_new) = (kind, true);
    }

    /// The first paragraph of an item is the item's line.
    fn paragraph(&mut self) {
        if !(self.is_new && self.kind == LineKind::Item) {
            self.begin(LineKind::Paragraph);
        }
    }

    fn line(&mut self) -> &mut Line {
        if self.is_new || self.lines.is_empty() {
            self.lines.push(Line::new(self.kind));
            self.begin(LineKind::Paragraph);
            self.is_new = false;
        }
        let last = self.lines.len() - 1;
        &mut self.lines[last]
    }

    /// What begins a line is before all of its text.
    fn edge(&mut self, is_of_link: bool) {
        if let Some(line) = self.lines.last_mut().filter(|_| !self.is_new) {
            line.push_edge(is_of_link);
        }
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        if self.foreign_at(&range).is_none() {
            let text = text_of(self.source, text, range);
            return self.line().push(&text);
        }
        let is_whole = self.source.as_str().get(range.clone()) == Some(text);
        let mut at = range.start;
        while let Some(place) = self.foreign_at(&(at..range.end)).filter(|_| is_whole) {
            let part = text_of(self.source, &text[at - range.start..][..place.start - at], at..place.start);
            self.line().push(&part);
            self.line().push_opaque(&MappedText::unwritten(FOREIGN));
            at = place.end;
        }
        if is_whole {
            let rest = text_of(self.source, &text[at - range.start..], at..range.end);
            self.line().push(&rest);
        } else {
            self.line().push_opaque(&MappedText::unwritten(FOREIGN));
        }
    }

    /// The first part of a range that is foreign.
    fn foreign_at(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let first = self.foreign.partition_point(|place| place.end <= range.start);
        let place = self.foreign.get(first).filter(|place| place.start.max(range.start) < range.end)?;
        Some(place.start.max(range.start)..place.end.min(range.end))
    }
}

/// A text of the parser with its places.
pub(super) fn text_of(source: &MappedText, text: &str, range: Range<usize>) -> MappedText {
    let written = source.part(range.clone());
    if written.as_str() == text {
        let letters = text.match_indices(EMPHASIS_BOUNDARY);
        let edits: Vec<_> = letters.map(|(at, c)| (at..at + c.len(), String::new())).collect();
        return written.edited(edits);
    }
    let mut mapped = MappedText::default();
    mapped.push(&text.replace(EMPHASIS_BOUNDARY, ""), source.span(range));
    mapped
}
