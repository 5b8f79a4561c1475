//! Markdown in messages: parsed once, then said as plain text, as Markdown or as HTML. The one place that knows pulldown-cmark.

mod comments;
mod emphasis;
mod events;
mod html;
mod lines;
mod long;
mod page;
mod serialize;
mod table;
#[cfg(test)]
mod tests;
mod verbatim;

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options, Parser, Tag as Mark, TagEnd};

use crate::diagnostics::Span;
use crate::diagnostics::hygiene::{is_forbidden_in_name, is_forbidden_in_text};
use crate::diagnostics::invisible::is_invisible;
use crate::diagnostics::mapped_text::MappedText;
use crate::syntax::pattern::{Variable, VariantKey};
use crate::syntax::piece::Piece;

pub(crate) use comments::comments;
use emphasis::FLANK;
pub(crate) use html::Examples;
#[cfg(feature = "site")]
pub(crate) use long::long_text;
pub use long::{LongPart, LongText};
pub use page::Page;
#[cfg(feature = "site")]
pub(crate) use page::page;
pub use serialize::{code_span, escape};
pub(crate) use verbatim::{LooksLikeMarkup, Markup, looks_like_markup};

/// How much of Markdown a field may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// Nothing: every character is shown as it is.
    Verbatim,
    /// Emphasis, code spans and links.
    Inline,
    /// These, in paragraphs and lists.
    Blocks,
}

/// A parsed text, its placeables opaque.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    nodes: Vec<Node>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    Text(MappedText),
    Argument(Variable),
    Select { argument: Variable, variants: Vec<(VariantKey, Vec<Node>)>, default: usize },
    SoftBreak,
    HardBreak,
    Start(Tag),
    End(Tag),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Tag {
    Paragraph,
    /// The number of the first item, when the items are numbered.
    List(Option<u64>),
    Item,
    Emphasis,
    Strong,
    Code,
    Link(String),
}

/// Something that is wrong with a link, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) kind: ProblemKind,
    pub(crate) span: Option<Span>,
}

/// What is wrong with a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ProblemKind {
    /// No link of this label is defined.
    UnknownLink(String),
    /// A target that no page may carry.
    UnsafeLink(String),
}

/// The stand-in of the first placeable; the others follow it. All are private use, which Markdown takes for letters.
const FIRST_HOLE: u32 = 0xf0001;

/// The invisible characters that a text spells by name or number, such as `&rlm;`, each with its bytes.
pub(crate) fn hidden(text: &str) -> Vec<(Range<usize>, char)> {
    if !text.contains('&') {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        // The parser gives such a character as a text of its own.
        if let Event::Text(said) = event
            && text[range.clone()].starts_with('&')
            && *said != text[range.clone()]
            && let Some(c) = said.chars().find(|c| is_invisible(*c))
        {
            found.push((range, c));
        }
    }
    found
}

/// Whether a link may lead there: http, https, mailto or relative, as it would be written in a page's address bar.
#[must_use]
pub(crate) fn is_safe_target(target: &str) -> bool {
    if target.is_empty() || target.starts_with("//") {
        return false;
    }
    if target.contains(|c| is_forbidden_in_name(c) || c == '\\') {
        return false;
    }
    let scheme = match target.find([':', '/', '?', '#']) {
        Some(end) if target[end..].starts_with(':') => &target[..end],
        _ => return true,
    };
    ["http", "https", "mailto"].iter().any(|allowed| scheme.eq_ignore_ascii_case(allowed))
}

/// Parses the pieces of a message. `links` gives the target of a reference link's label.
pub(crate) fn parse(
    pieces: &[Piece],
    layout: Layout,
    links: &dyn Fn(&str) -> Option<String>,
) -> (Document, Vec<Problem>) {
    let mut problems = Vec::new();
    if layout == Layout::Verbatim {
        return (Document::verbatim(pieces), problems);
    }
    let nodes = parse_pieces(pieces, layout, links, &mut problems);
    (Document { nodes }, problems)
}

fn parse_pieces(
    pieces: &[Piece],
    layout: Layout,
    links: &dyn Fn(&str) -> Option<String>,
    problems: &mut Vec<Problem>,
) -> Vec<Node> {
    let (source, holes) =
        with_holes(pieces, &mut |pieces| parse_pieces(pieces, Layout::Inline, links, problems));
    // A variant or a whole text may begin or end with a space that Fluent keeps and Markdown would drop.
    let text = source.as_str();
    let lead = text.len() - text.trim_start_matches(' ').len();
    let end = text.trim_end_matches(' ').len().max(lead);
    let trimmed = source.part(lead..end);
    let guarded = trimmed.edited(lines::guard(trimmed.as_str(), layout));
    let guarded = guarded.edited(emphasis::flank(guarded.as_str()));
    let mut builder = Builder {
        source: &guarded,
        holes: &holes,
        layout,
        problems,
        nodes: Vec::new(),
        images: 0,
        is_link_dropped: false,
    };
    builder.push_text(source.part(0..lead));
    builder.parse(links);
    builder.push_text(source.part(end..text.len()));
    builder.nodes
}

/// The text of pieces with a stand-in for each that is not parsed, and what these stand for, in their order.
fn with_holes(
    pieces: &[Piece],
    parse_variant: &mut dyn FnMut(&[Piece]) -> Vec<Node>,
) -> (MappedText, Vec<Node>) {
    let mut source = MappedText::default();
    let mut holes: Vec<Node> = Vec::new();
    let mut hole = |source: &mut MappedText, node: Node, written: Option<Span>| {
        let stand_in = u32::try_from(holes.len()).ok().and_then(|index| char::from_u32(FIRST_HOLE + index));
        if let Some(stand_in) = stand_in {
            source.push(stand_in.encode_utf8(&mut [0; 4]), written);
            holes.push(node);
        }
    };
    for piece in pieces {
        match piece {
            Piece::Source(text) => {
                let mut copied = 0;
                for (at, c) in text.as_str().char_indices().filter(|(_, c)| *c >= FLANK) {
                    source.append(&text.part(copied..at));
                    copied = at + c.len_utf8();
                    hole(&mut source, Node::Text(text.part(at..copied)), text.span(at..copied));
                }
                source.append(&text.part(copied..text.as_str().len()));
            }
            Piece::Literal(text) if text.is_empty() => {}
            Piece::Literal(text) => {
                hole(&mut source, Node::Text(text.clone()), text.span(0..text.as_str().len()));
            }
            Piece::Argument(argument, span) => {
                hole(&mut source, Node::Argument(argument.clone()), span.clone());
            }
            Piece::Select { argument, variants, default } => {
                let variants =
                    variants.iter().map(|(key, pieces)| (key.clone(), parse_variant(pieces))).collect();
                let node = Node::Select { argument: argument.clone(), variants, default: *default };
                hole(&mut source, node, None);
            }
        }
    }
    (source, holes)
}

struct Builder<'a> {
    /// What is parsed.
    source: &'a MappedText,
    holes: &'a [Node],
    layout: Layout,
    problems: &'a mut Vec<Problem>,
    nodes: Vec<Node>,
    images: usize,
    /// Whether the link that is open leads where none may. Links hold no links.
    is_link_dropped: bool,
}

impl Builder<'_> {
    fn parse(&mut self, links: &dyn Fn(&str) -> Option<String>) {
        let mut unknown = Vec::new();
        let mut callback = |broken: BrokenLink<'_>| resolve_link(&broken, self.source, links, &mut unknown);
        let parser = Parser::new_with_broken_link_callback(
            self.source.as_str(),
            Options::empty(),
            Some(&mut callback),
        );
        for (event, range) in parser.into_offset_iter() {
            self.event(event, range);
        }
        self.problems.extend(unknown);
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(mark) => self.start(mark, &range),
            Event::End(mark) => self.end(mark),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text, range),
            Event::Code(text) => {
                self.nodes.push(Node::Start(Tag::Code));
                self.text(&text, within_backticks(self.source.as_str(), range));
                self.nodes.push(Node::End(Tag::Code));
            }
            Event::SoftBreak => self.nodes.push(Node::SoftBreak),
            Event::HardBreak => self.nodes.push(Node::HardBreak),
            _ => {}
        }
    }

    fn start(&mut self, mark: Mark<'_>, range: &Range<usize>) {
        let tag = match mark {
            Mark::Emphasis => Tag::Emphasis,
            Mark::Strong => Tag::Strong,
            Mark::Link { link_type, dest_url, .. } => {
                // The parser gives the address of `<someone@example.com>` without a scheme.
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                let Some(target) = self.target(scheme, &dest_url, range) else {
                    self.is_link_dropped = true;
                    return;
                };
                Tag::Link(target)
            }
            Mark::Image { .. } => {
                self.images += 1;
                return;
            }
            _ if self.layout == Layout::Inline => {
                if !self.nodes.is_empty() && matches!(mark, Mark::Paragraph) {
                    self.nodes.push(Node::SoftBreak);
                }
                return;
            }
            Mark::List(first) => Tag::List(first),
            Mark::Item => Tag::Item,
            // Block starts other than lists are guarded against, so whatever is left is a paragraph.
            _ => Tag::Paragraph,
        };
        self.nodes.push(Node::Start(tag));
    }

    fn end(&mut self, mark: TagEnd) {
        let tag = match mark {
            TagEnd::Emphasis => Tag::Emphasis,
            TagEnd::Strong => Tag::Strong,
            TagEnd::Link if std::mem::take(&mut self.is_link_dropped) => return,
            TagEnd::Link => Tag::Link(String::new()),
            TagEnd::Image => {
                self.images -= 1;
                return;
            }
            _ if self.layout == Layout::Inline => return,
            TagEnd::List(_) => Tag::List(None),
            TagEnd::Item => Tag::Item,
            _ => Tag::Paragraph,
        };
        self.nodes.push(Node::End(tag));
    }

    /// A link's target with its placeables filled in; `None` where no link may lead. `range` is the whole link's.
    fn target(&mut self, scheme: &str, target: &str, range: &Range<usize>) -> Option<String> {
        let mut whole = scheme.to_owned();
        let mut is_fixed = true;
        for c in target.chars().filter(|&c| c != FLANK) {
            match self.hole(c) {
                Some(Node::Text(text)) => whole.push_str(text.as_str()),
                Some(node) => {
                    is_fixed = false;
                    if let Node::Argument(argument) | Node::Select { argument, .. } = node {
                        whole.extend(["{ $", &argument.name, " }"]);
                    }
                }
                None => whole.push(c),
            }
        }
        if !is_fixed || !is_safe_target(&whole) {
            let place = place_of(target, self.source.as_str()).unwrap_or_else(|| range.clone());
            self.problems
                .push(Problem { kind: ProblemKind::UnsafeLink(whole), span: self.source.span(place) });
            return None;
        }
        Some(whole)
    }

    fn hole(&self, c: char) -> Option<&Node> {
        let index = u32::from(c).checked_sub(FIRST_HOLE)?;
        self.holes.get(usize::try_from(index).ok()?)
    }

    /// Appends text that the parser found in a range, putting the placeables back for their stand-ins.
    fn text(&mut self, text: &str, range: Range<usize>) {
        let mut found = self.source.part(range.clone());
        if found.as_str() != text {
            // An entity, an escape, a line break within code: the outcome of the range as a whole.
            found = MappedText::default();
            found.push(text, self.source.span(range));
        }
        let mut copied = 0;
        for (at, c) in text.char_indices() {
            let node = self.hole(c).cloned();
            if node.is_none() && c != FLANK {
                continue;
            }
            self.push_text(found.part(copied..at));
            copied = at + c.len_utf8();
            match node {
                Some(Node::Text(literal)) => self.push_text(literal),
                node => self.nodes.extend(node),
            }
        }
        self.push_text(found.part(copied..text.len()));
    }

    fn push_text(&mut self, text: MappedText) {
        let text = without_controls(text);
        match self.nodes.last_mut() {
            _ if text.is_empty() => {}
            Some(Node::Text(last)) => last.append(&text),
            _ => self.nodes.push(Node::Text(text)),
        }
    }
}

/// A string literal of Fluent may have any character.
fn without_controls(text: MappedText) -> MappedText {
    if !text.as_str().contains(is_forbidden_in_text) {
        return text;
    }
    let controls = text.as_str().char_indices().filter(|(_, c)| is_forbidden_in_text(*c));
    text.edited(controls.map(|(at, c)| (at..at + c.len_utf8(), "\u{fffd}".to_owned())))
}

/// The range of a code span without its backticks, and without the space that keeps one from them.
fn within_backticks(source: &str, range: Range<usize>) -> Range<usize> {
    let text = &source[range.clone()];
    let ticks = text.len() - text.trim_start_matches('`').len();
    let inner = range.start + ticks..range.end.saturating_sub(ticks).max(range.start + ticks);
    let text = &source[inner.clone()];
    let is_padded = text.starts_with(' ') && text.ends_with(' ') && !text.trim().is_empty();
    if is_padded { inner.start + 1..inner.end - 1 } else { inner }
}

/// Where a text is in the source, if the parser cut it out of it.
fn place_of(text: &str, source: &str) -> Option<Range<usize>> {
    let start = (text.as_ptr() as usize).checked_sub(source.as_ptr() as usize)?;
    let range = start..start.checked_add(text.len())?;
    (range.end <= source.len()).then_some(range)
}

/// The target of a link that is not defined in the text itself: `[text][label]`, or `[label]` where a link has that name.
fn resolve_link<'a>(
    broken: &BrokenLink<'_>,
    source: &MappedText,
    links: &dyn Fn(&str) -> Option<String>,
    unknown: &mut Vec<Problem>,
) -> Option<(CowStr<'a>, CowStr<'a>)> {
    let label = broken.reference.trim();
    if let Some(target) = links(label) {
        return Some((target.into(), "".into()));
    }
    // Brackets alone are text; two pairs of them can only be meant as a link.
    if broken.link_type == LinkType::Reference || broken.link_type == LinkType::ReferenceUnknown {
        let place = place_of(label, source.as_str()).unwrap_or_else(|| broken.span.clone());
        unknown.push(Problem { kind: ProblemKind::UnknownLink(label.to_owned()), span: source.span(place) });
    }
    None
}

impl Document {
    /// The targets of its links, in their order.
    pub fn targets(&self) -> impl Iterator<Item = &str> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Start(Tag::Link(target)) => Some(target.as_str()),
            _ => None,
        })
    }
}

/// Index of the start that the end at `end` belongs to.
fn start_of(nodes: &[Node], end: usize, tag: &Tag) -> Option<usize> {
    let kind = std::mem::discriminant(tag);
    let mut open = 1_usize;
    nodes[..end].iter().rposition(|node| {
        match node {
            Node::End(end) if std::mem::discriminant(end) == kind => open += 1,
            Node::Start(start) if std::mem::discriminant(start) == kind => open -= 1,
            _ => {}
        }
        open == 0
    })
}

/// The start that an end belongs to, in the nodes before it.
fn opening<'n>(tag: &Tag, before: &'n [Node]) -> Option<&'n Tag> {
    match &before[start_of(before, before.len(), tag)?] {
        Node::Start(start) => Some(start),
        _ => None,
    }
}
