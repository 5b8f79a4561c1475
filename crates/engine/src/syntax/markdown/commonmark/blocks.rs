//! A whole text as CommonMark with tables, from parser events.

mod lists;
mod open;
mod verbatim;

use pulldown_cmark::{BlockQuoteKind, Event, Tag as Mark, TagEnd};

use super::inlines::{Place, inlines};
use crate::syntax::markdown::passage::{Image, Passage};
use lists::tight_lists;
use open::{At, Kind, Last, Open};

/// A whole text as CommonMark with tables: line breaks stay where they are, links have their targets with them, and code is in fences.
/// Emphasis that CommonMark's flanking rule forbids is written as HTML elements, and so is a line break in a heading.
pub(in super::super) fn markdown(events: &[Event<'_>]) -> String {
    let mut blocks = Blocks {
        out: String::new(),
        prefix: String::new(),
        at: At::Start,
        open: vec![Open::new(Kind::Text, 0)],
    };
    let mut tight = tight_lists(events).into_iter();
    let mut index = 0;
    while let Some(event) = events.get(index) {
        let length = events[index..].iter().take_while(|event| is_inline(event)).count();
        if length > 0 {
            let run = &events[index..index + length];
            blocks.lines(run);
            if let [Event::TaskListMarker(_)] = run {
                // Behind a blank line, the paragraph would not be in the item.
                blocks.at = At::Line;
            }
            index += length;
            continue;
        }
        index += 1;
        let inner = &events[index..];
        match event {
            Event::Start(Mark::Heading { level, .. }) => index += blocks.heading(*level as usize, inner),
            Event::Start(Mark::CodeBlock(kind)) => index += blocks.code(kind, inner),
            Event::Start(Mark::Table(alignments)) => index += blocks.table(alignments, inner),
            Event::Start(Mark::BlockQuote(kind)) => blocks.quote(*kind),
            Event::Start(Mark::FootnoteDefinition(label)) => {
                blocks.begin(Kind::Text, &format!("[^{label}]:"), "    ");
            }
            Event::Start(Mark::DefinitionList) => blocks.definitions(tight.next().unwrap_or(true)),
            Event::Start(Mark::DefinitionListTitle) => blocks.title(),
            // A list would end behind an empty one.
            Event::Start(Mark::DefinitionListDefinition)
                if matches!(inner.first(), Some(Event::End(TagEnd::DefinitionListDefinition))) =>
            {
                index += 1;
            }
            Event::Start(Mark::DefinitionListDefinition) => blocks.definition(),
            Event::Html(html) => index += blocks.element(html, inner),
            Event::Start(Mark::List(first)) => blocks.list(*first, tight.next().unwrap_or(true)),
            Event::Start(Mark::Item) => blocks.item(),
            Event::End(
                TagEnd::BlockQuote(_)
                | TagEnd::List(_)
                | TagEnd::Item
                | TagEnd::FootnoteDefinition
                | TagEnd::DefinitionList
                | TagEnd::DefinitionListDefinition,
            ) => blocks.end(),
            Event::Rule => blocks.rule(),
            _ => {}
        }
    }
    blocks.out
}

/// From how many characters on a prefix is left away where a paragraph goes on without it: many lines deep within lists would make
/// the text many times as long.
const DEEP: usize = 100;

struct Blocks {
    out: String,
    /// What the lines of the innermost open block begin with.
    prefix: String,
    at: At,
    /// The blocks around the next one.
    open: Vec<Open>,
}

impl Blocks {
    /// Begins a block that is no marker's first in a line of its own.
    fn block(&mut self) {
        let Some(open) = self.open.last_mut() else { return };
        let last = std::mem::replace(&mut open.last, Last::Other);
        let is_tight = open.is_tight();
        match (std::mem::replace(&mut self.at, At::End), is_tight, last) {
            (At::Start, ..) => {}
            (At::Marker, ..) => self.out.push(' '),
            (At::Line, ..) => self.line(),
            (At::End, true, last) => {
                if last == Last::Quote {
                    // Otherwise a paragraph would go on in the quotation.
                    self.line();
                    self.out.push('>');
                }
                self.line();
            }
            (At::End, false, _) => {
                self.blank_line();
                self.line();
            }
        }
    }

    fn line(&mut self) {
        self.out.push('\n');
        self.out.push_str(&self.prefix);
    }

    fn blank_line(&mut self) {
        self.out.extend(["\n", self.prefix.trim_end()]);
    }

    /// Begins a block that holds others, with its marker and what its other lines begin with.
    fn begin(&mut self, kind: Kind, marker: &str, prefix: &str) {
        self.block();
        self.out.push_str(marker);
        self.at = At::Marker;
        self.open.push(Open::new(kind, self.prefix.len()));
        self.prefix.push_str(prefix);
    }

    fn end(&mut self) {
        let Some(ended) = self.open.pop() else { return };
        self.prefix.truncate(ended.outside);
        self.at = At::End;
        if let Some(open) = self.open.last_mut() {
            open.last = match ended.kind {
                Kind::Quote => Last::Quote,
                Kind::List { mark, .. } => Last::List(mark),
                _ => Last::Other,
            };
        }
    }

    fn quote(&mut self, kind: Option<BlockQuoteKind>) {
        if let Some(open) = self.open.last_mut()
            && open.last == Last::Quote
            && open.is_tight()
        {
            // Otherwise it would go on in the quotation before it.
            open.last = Last::Other;
            self.blank_line();
        }
        self.begin(Kind::Quote, ">", "> ");
        let Some(kind) = kind else { return };
        self.out.push_str(match kind {
            BlockQuoteKind::Note => " [!NOTE]",
            BlockQuoteKind::Tip => " [!TIP]",
            BlockQuoteKind::Important => " [!IMPORTANT]",
            BlockQuoteKind::Warning => " [!WARNING]",
            BlockQuoteKind::Caution => " [!CAUTION]",
        });
        self.at = At::Line;
    }

    /// Writes a tag of `<details>`, and its summary with it; the number of events in that.
    fn element(&mut self, tag: &str, inner: &[Event<'_>]) -> usize {
        if tag == "<summary>" {
            let length = inner.iter().take_while(|event| !matches!(event, Event::Html(_))).count();
            let text = Passage::new(inner[..length].iter().cloned()).html();
            self.at = At::Line;
            self.block();
            self.out.extend([tag, &text.replace('\n', " "), "</summary>"]);
            return length + 1;
        }
        self.block();
        self.out.push_str(tag);
        0
    }

    /// The lines of a paragraph.
    fn lines(&mut self, events: &[Event<'_>]) {
        let prefix = if self.prefix.len() > DEEP { "" } else { &self.prefix };
        if let [Event::Start(Mark::Image { dest_url, title, id, .. }), Event::Text(text), Event::End(_)] =
            events
        {
            let image = Image::new(dest_url, title, id, text.to_string());
            if let Some(figure) = image.figure().filter(|_| image.is_sized()) {
                self.block();
                self.out.push_str(figure.trim_end());
                return;
            }
        }
        let text = inlines(events, Place::Lines, prefix);
        if !text.is_empty() {
            self.block();
            self.out.push_str(&text);
        }
    }

    /// Writes a heading; the number of events in it.
    fn heading(&mut self, level: usize, inner: &[Event<'_>]) -> usize {
        let length = inner.iter().take_while(|event| is_inline(event)).count();
        let text = inlines(&inner[..length], Place::Heading, "");
        self.block();
        self.out.push_str(&"#".repeat(level));
        if !text.is_empty() {
            self.out.extend([" ", &text]);
        }
        length
    }

    fn rule(&mut self) {
        self.block();
        // Beside the mark of an item, hyphens or asterisks would be one rule with it.
        self.out.push_str(if self.open.len() == 1 { "---" } else { "___" });
    }
}

fn is_inline(event: &Event<'_>) -> bool {
    matches!(
        event,
        Event::Text(_)
            | Event::Code(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::Start(
                Mark::Emphasis | Mark::Strong | Mark::Strikethrough | Mark::Link { .. } | Mark::Image { .. }
            )
            | Event::End(
                TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
            )
    )
}
