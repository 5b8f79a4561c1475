//! Markdown in messages: parsed once, then said as plain text, as Markdown or as HTML. The one place that knows pulldown-cmark.

mod html;
mod lines;
mod long;
mod page;
mod serialize;
#[cfg(test)]
mod tests;

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options, Parser, Tag as Mark, TagEnd};

use crate::fold::Piece;
use crate::hygiene::{is_forbidden_in_name, is_forbidden_in_text};
use crate::invisible::is_invisible;
use crate::pattern::{Variable, VariantKey};

pub(crate) use html::Examples;
pub(crate) use long::long_text;
pub use long::{LongPart, LongText};
pub use page::Page;
pub(crate) use page::page;
pub use serialize::{code_span, escape};

/// How much of Markdown a field may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
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
    Text(String),
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

/// What was wrong with a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// No link of this label is defined.
    UnknownLink(String),
    /// A target that no page may carry.
    UnsafeLink(String),
}

/// Removed after parsing: makes a delimiter beside Chinese punctuation open or close as its writer meant.
const FLANK: char = '\u{f0000}';

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
    let nodes = parse_pieces(pieces, layout, links, &mut problems);
    (Document { nodes }, problems)
}

fn parse_pieces(
    pieces: &[Piece],
    layout: Layout,
    links: &dyn Fn(&str) -> Option<String>,
    problems: &mut Vec<Problem>,
) -> Vec<Node> {
    let mut source = String::new();
    let mut holes: Vec<Node> = Vec::new();
    let mut hole = |source: &mut String, node: Node| {
        let stand_in = u32::try_from(holes.len()).ok().and_then(|index| char::from_u32(FIRST_HOLE + index));
        if let Some(stand_in) = stand_in {
            source.push(stand_in);
            holes.push(node);
        }
    };
    for piece in pieces {
        match piece {
            Piece::Source(text) => {
                for c in text.chars() {
                    if c >= FLANK {
                        hole(&mut source, Node::Text(c.to_string()));
                    } else {
                        source.push(c);
                    }
                }
            }
            Piece::Literal(text) if text.is_empty() => {}
            Piece::Literal(text) => hole(&mut source, Node::Text(text.clone())),
            Piece::Argument(argument) => hole(&mut source, Node::Argument(argument.clone())),
            Piece::Select { argument, variants, default } => {
                let variants = variants
                    .iter()
                    .map(|(key, pieces)| (key.clone(), parse_pieces(pieces, Layout::Inline, links, problems)))
                    .collect();
                let node = Node::Select { argument: argument.clone(), variants, default: *default };
                hole(&mut source, node);
            }
        }
    }
    // A variant or a whole text may begin or end with a space that Fluent keeps and Markdown would drop.
    let trimmed = source.trim_matches(' ');
    let lead = source.len() - source.trim_start_matches(' ').len();
    let (before, after) = match trimmed {
        "" => (source.as_str(), ""),
        _ => (&source[..lead], &source[lead + trimmed.len()..]),
    };
    let guarded = lines::flank(&lines::guard(trimmed, layout));
    let mut builder =
        Builder { holes: &holes, layout, problems, nodes: Vec::new(), images: 0, is_link_dropped: false };
    builder.parse(&guarded, links);
    builder.text(after);
    let mut nodes = builder.nodes;
    if !before.is_empty() {
        nodes.insert(0, Node::Text(before.to_owned()));
    }
    nodes
}

struct Builder<'a> {
    holes: &'a [Node],
    layout: Layout,
    problems: &'a mut Vec<Problem>,
    nodes: Vec<Node>,
    images: usize,
    /// Whether the link that is open leads where none may. Links hold no links.
    is_link_dropped: bool,
}

impl Builder<'_> {
    fn parse(&mut self, source: &str, links: &dyn Fn(&str) -> Option<String>) {
        let mut unknown = Vec::new();
        let mut callback = |broken: BrokenLink<'_>| resolve_link(&broken, links, &mut unknown);
        let parser = Parser::new_with_broken_link_callback(source, Options::empty(), Some(&mut callback));
        for event in parser {
            self.event(event);
        }
        self.problems.extend(unknown.into_iter().map(Problem::UnknownLink));
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(mark) => self.start(mark),
            Event::End(mark) => self.end(mark),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::Code(text) => {
                self.nodes.push(Node::Start(Tag::Code));
                self.text(&text);
                self.nodes.push(Node::End(Tag::Code));
            }
            Event::SoftBreak => self.nodes.push(Node::SoftBreak),
            Event::HardBreak => self.nodes.push(Node::HardBreak),
            _ => {}
        }
    }

    fn start(&mut self, mark: Mark<'_>) {
        let tag = match mark {
            Mark::Emphasis => Tag::Emphasis,
            Mark::Strong => Tag::Strong,
            Mark::Link { dest_url, .. } => {
                let Some(target) = self.target(&dest_url) else {
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

    /// A link's target with its placeables filled in; `None` where no link may lead.
    fn target(&mut self, target: &str) -> Option<String> {
        let mut whole = String::new();
        let mut is_fixed = true;
        for c in target.chars().filter(|&c| c != FLANK) {
            match self.hole(c) {
                Some(Node::Text(text)) => whole.push_str(text),
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
            self.problems.push(Problem::UnsafeLink(whole));
            return None;
        }
        Some(whole)
    }

    fn hole(&self, c: char) -> Option<&Node> {
        let index = u32::from(c).checked_sub(FIRST_HOLE)?;
        self.holes.get(usize::try_from(index).ok()?)
    }

    /// Appends text, putting the placeables back for their stand-ins.
    fn text(&mut self, text: &str) {
        let mut plain = String::new();
        for c in text.chars().filter(|&c| c != FLANK) {
            match self.hole(c).cloned() {
                Some(Node::Text(literal)) => plain.push_str(&literal),
                Some(node) => {
                    self.push_text(std::mem::take(&mut plain));
                    self.nodes.push(node);
                }
                None => plain.push(c),
            }
        }
        self.push_text(plain);
    }

    fn push_text(&mut self, mut text: String) {
        // A string literal of Fluent may have any character.
        if text.contains(is_forbidden_in_text) {
            text = text.replace(is_forbidden_in_text, "\u{fffd}");
        }
        match self.nodes.last_mut() {
            _ if text.is_empty() => {}
            Some(Node::Text(last)) => last.push_str(&text),
            _ => self.nodes.push(Node::Text(text)),
        }
    }
}

/// The target of a link that is not defined in the text itself: `[text][label]`, or `[label]` where a link has that name.
fn resolve_link<'a>(
    broken: &BrokenLink<'_>,
    links: &dyn Fn(&str) -> Option<String>,
    unknown: &mut Vec<String>,
) -> Option<(CowStr<'a>, CowStr<'a>)> {
    let label = broken.reference.trim();
    if let Some(target) = links(label) {
        return Some((target.into(), "".into()));
    }
    // Brackets alone are text; two pairs of them can only be meant as a link.
    if broken.link_type == LinkType::Reference || broken.link_type == LinkType::ReferenceUnknown {
        unknown.push(label.to_owned());
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
