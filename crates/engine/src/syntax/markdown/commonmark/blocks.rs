//! A whole text as CommonMark with tables, from parser events.

use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, Event, Tag as Mark, TagEnd};

use super::escaping::{code_fence, info_string};
use super::inlines::{Place, inlines};
use crate::syntax::markdown::passage::{Image, Passage};

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
            blocks.lines(&events[index..index + length]);
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

/// Where the next block begins.
#[derive(Clone, Copy)]
enum At {
    /// Here.
    Start,
    /// Behind the marker of the block around it.
    Marker,
    /// In a line of its own.
    End,
    /// In the next line.
    Line,
}

/// A block that others are in.
struct Open {
    kind: Kind,
    /// The length of the prefix around it.
    outside: usize,
    /// The last block in it.
    last: Last,
}

#[derive(Clone, Copy)]
enum Kind {
    Text,
    Quote,
    /// Its mark, and the number of the next item.
    List {
        mark: char,
        number: Option<u64>,
        is_tight: bool,
    },
    Item {
        is_tight: bool,
    },
    /// A list of definitions.
    Definitions {
        is_tight: bool,
    },
}

/// What decides how the next block begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Quote,
    /// With this mark.
    List(char),
    Other,
}

impl Open {
    fn new(kind: Kind, outside: usize) -> Self {
        Self { kind, outside, last: Last::Other }
    }
}

impl Blocks {
    /// Begins a block that is no marker's first in a line of its own.
    fn block(&mut self) {
        let Some(open) = self.open.last_mut() else { return };
        let last = std::mem::replace(&mut open.last, Last::Other);
        let is_tight = matches!(open.kind, Kind::List { is_tight: true, .. } | Kind::Item { is_tight: true });
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

    fn definitions(&mut self, is_tight: bool) {
        self.block();
        self.at = At::Start;
        self.open.push(Open::new(Kind::Definitions { is_tight }, self.prefix.len()));
    }

    /// Begins what is defined. Right behind a definition it would be a line of that.
    fn title(&mut self) {
        if matches!(self.at, At::End) {
            self.blank_line();
            self.at = At::Line;
        }
    }

    fn definition(&mut self) {
        let is_tight =
            matches!(self.open.last(), Some(Open { kind: Kind::Definitions { is_tight: true }, .. }));
        if is_tight {
            self.at = At::Line;
        }
        self.begin(Kind::Item { is_tight }, ":", "  ");
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

    /// A list of the same mark as one right before it would be one with that, and `- - -` would be a line across the page.
    fn list(&mut self, number: Option<u64>, is_tight: bool) {
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

    fn item(&mut self) {
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

    fn code(&mut self, kind: &CodeBlockKind<'_>, inner: &[Event<'_>]) -> usize {
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

    fn table(&mut self, alignments: &[Alignment], inner: &[Event<'_>]) -> usize {
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

    fn rule(&mut self) {
        self.block();
        // Beside the mark of an item, hyphens or asterisks would be one rule with it.
        self.out.push_str(if self.open.len() == 1 { "---" } else { "___" });
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

/// For each list, in the order of their starts, whether it has no blank lines: none of its items holds a paragraph.
fn tight_lists(events: &[Event<'_>]) -> Vec<bool> {
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

fn text_of<'e>(event: &'e Event<'_>) -> &'e str {
    match event {
        Event::Text(text) => text,
        _ => "",
    }
}
