//! Markdown in messages: parsed once, then written as plain text, as Markdown, as HTML or as a cell of a table. The one place that knows
//! pulldown-cmark.

mod articles;
mod commonmark;
mod emphasis;
mod fences;
mod html;
mod lines;
mod marks;
mod markup;
mod passage;
#[cfg(feature = "site")]
mod readings;
mod reference;
mod serialize;
mod setting;
#[cfg(test)]
mod tests;
mod verbatim;

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Parser};

use crate::diagnostics::Span;
use crate::diagnostics::hygiene::{is_forbidden_in_name, is_forbidden_in_text};
use crate::diagnostics::invisible::is_invisible;
use crate::diagnostics::mapped_text::MappedText;
use crate::syntax::pattern::{Variable, VariantKey};
use crate::syntax::piece::Piece;

pub(crate) use articles::comments::comments;
#[cfg(feature = "site")]
pub(crate) use articles::heading_ids::ExplicitId;
pub use articles::heading_ids::Heading;
#[cfg(feature = "site")]
pub(crate) use articles::heading_ids::is_reserved as is_reserved_id;
#[cfg(feature = "site")]
pub(crate) use articles::long::long_text;
pub use articles::long::{LongPart, LongText};
#[cfg(feature = "site")]
pub(crate) use articles::outline::outline as article_outline;
pub use articles::page::Page;
#[cfg(all(test, feature = "site"))]
pub(crate) use articles::page::page;
#[cfg(feature = "site")]
pub(crate) use articles::page::{Opening, opened_page};
#[cfg(feature = "site")]
pub(crate) use articles::prose::lines as article_lines;
pub(crate) use articles::unread::kinds::Unread;
pub use articles::whole::Markdown;
pub use commonmark::{code_block, code_span, escape};
use emphasis::EMPHASIS_BOUNDARY;
#[cfg(feature = "site")]
pub(crate) use fences::languages::names as language_names;
pub use fences::languages::{grammar, grammars};
pub(crate) use html::Examples;
pub(crate) use lines::has_no_spaces;
use markup::Parsed;
pub(crate) use markup::{Links, Mark as Markup, MarkKind as MarkupKind};
pub use passage::{Image, Link, Passage, Section};
#[cfg(feature = "site")]
pub(crate) use readings::outline::{CodeBlock, Excerpt, HOLE, Outline};
#[cfg(feature = "site")]
pub(crate) use readings::prose::{Line, LineKind};
pub(crate) use reference::{Addresses, Reference, ReferenceKind};
pub use setting::Setting;
pub(crate) use verbatim::looks_like_markup;

/// The Markdown that a field may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// None: every character is shown as it is.
    Verbatim,
    /// The same, in a paragraph of its own.
    VerbatimBlock,
    /// Emphasis, code spans and links.
    Inline,
    /// The same, in paragraphs and lists.
    Blocks,
}

impl Layout {
    /// The layout without markup, for projects that turn it off.
    pub(crate) fn without_markup(self) -> Self {
        match self {
            Self::Verbatim | Self::Inline => Self::Verbatim,
            Self::VerbatimBlock | Self::Blocks => Self::VerbatimBlock,
        }
    }
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
    Link(Target),
}

/// Where a link leads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Target {
    address: String,
    /// Where it leads from other places, if it was written as a name.
    elsewhere: Option<Addresses>,
    /// Where it was written.
    span: Option<Span>,
}

/// A link or a picture, as an author wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WrittenLink {
    pub(crate) target: String,
    pub(crate) is_picture: bool,
    pub(crate) span: Option<Span>,
}

/// A problem that an author didn't intend, with its location.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) kind: ProblemKind,
    pub(crate) span: Option<Span>,
}

/// A kind of problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ProblemKind {
    /// No link of this label is defined.
    UnknownLink(String),
    /// A target that is not allowed on a page.
    UnsafeLink(String),
    /// Several paragraphs where only one is possible.
    JoinedParagraphs,
    /// A list there.
    JoinedList,
    /// What is shown as it is written.
    Unread(Unread, String),
}

/// The stand-in of the first placeable; the others follow it. All are private use, which Markdown takes for letters.
const FIRST_PLACEHOLDER: u32 = 0xf0001;

/// The invisible characters that a text spells by name or number, such as `&rlm;`, each with its bytes.
pub(crate) fn hidden(text: &str) -> Vec<(Range<usize>, char)> {
    if !text.contains('&') {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (event, range) in Parser::new_ext(text, articles::OPTIONS).into_offset_iter() {
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

/// Whether a link may have this target: http, https, mailto or relative, as in a browser's address bar.
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
pub(crate) fn parse(pieces: &[Piece], layout: Layout, links: Links<'_>) -> (Document, Vec<Problem>) {
    match layout {
        Layout::Verbatim => (Document::verbatim(pieces), Vec::new()),
        Layout::VerbatimBlock => {
            let mut document = Document::verbatim(pieces);
            document.nodes.insert(0, Node::Start(Tag::Paragraph));
            document.nodes.push(Node::End(Tag::Paragraph));
            (document, Vec::new())
        }
        Layout::Inline | Layout::Blocks => {
            let parsed = parse_pieces(pieces, layout, links);
            (Document { nodes: parsed.nodes }, parsed.problems)
        }
    }
}

fn parse_pieces(pieces: &[Piece], layout: Layout, links: Links<'_>) -> Parsed {
    let mut parsed = Parsed::default();
    let (source, placeholders) = with_placeholders(pieces, &mut |pieces| {
        let variant = parse_pieces(pieces, Layout::Inline, links);
        parsed.problems.extend(variant.problems);
        parsed.marks.extend(variant.marks);
        variant.nodes
    });
    let mut whole = markup::parse(&source, &placeholders, layout, links);
    whole.problems.append(&mut parsed.problems);
    whole.marks.append(&mut parsed.marks);
    whole
}

/// The placeable that a character represents, or `None` for a character of the text.
fn placeholder(placeholders: &[Node], c: char) -> Option<&Node> {
    let index = u32::from(c).checked_sub(FIRST_PLACEHOLDER)?;
    placeholders.get(usize::try_from(index).ok()?)
}

/// The text of pieces with a stand-in for each that is not parsed, and what these stand for, in their order.
fn with_placeholders(
    pieces: &[Piece],
    parse_variant: &mut dyn FnMut(&[Piece]) -> Vec<Node>,
) -> (MappedText, Vec<Node>) {
    let mut source = MappedText::default();
    let mut placeholders: Vec<Node> = Vec::new();
    let mut placeholder = |source: &mut MappedText, node: Node, written: Option<Span>| {
        let stand_in = u32::try_from(placeholders.len())
            .ok()
            .and_then(|index| char::from_u32(FIRST_PLACEHOLDER + index));
        if let Some(stand_in) = stand_in {
            source.push(stand_in.encode_utf8(&mut [0; 4]), written);
            placeholders.push(node);
        }
    };
    for piece in pieces {
        match piece {
            Piece::Source(text) => {
                let mut copied = 0;
                for (at, c) in text.as_str().char_indices().filter(|(_, c)| *c >= EMPHASIS_BOUNDARY) {
                    source.append(&text.part(copied..at));
                    copied = at + c.len_utf8();
                    placeholder(&mut source, Node::Text(text.part(at..copied)), text.span(at..copied));
                }
                source.append(&text.part(copied..text.as_str().len()));
            }
            Piece::Literal(text) if text.is_empty() => {}
            Piece::Literal(text) => {
                placeholder(&mut source, Node::Text(text.clone()), text.span(0..text.as_str().len()));
            }
            Piece::Argument(argument, span) => {
                placeholder(&mut source, Node::Argument(argument.clone()), span.clone());
            }
            Piece::Select { argument, variants, default } => {
                let variants =
                    variants.iter().map(|(key, pieces)| (key.clone(), parse_variant(pieces))).collect();
                let node = Node::Select { argument: argument.clone(), variants, default: *default };
                placeholder(&mut source, node, None);
            }
        }
    }
    (source, placeholders)
}

/// A string literal of Fluent may have any character.
fn without_controls(text: MappedText) -> MappedText {
    if !text.as_str().contains(is_forbidden_in_text) {
        return text;
    }
    let controls = text.as_str().char_indices().filter(|(_, c)| is_forbidden_in_text(*c));
    text.edited(controls.map(|(at, c)| (at..at + c.len_utf8(), "\u{fffd}".to_owned())))
}

/// The range of a text in the source, if the parser took it from there.
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
    /// Its first link, that of a variant included.
    pub(crate) fn first_link(&self) -> Option<FirstLink> {
        first_link(&self.nodes)
    }

    /// The targets of its links as they are outside of pages, in their order.
    pub fn targets(&self) -> impl Iterator<Item = &str> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Start(Tag::Link(Target { elsewhere: Some(elsewhere), .. })) => elsewhere.whole.as_deref(),
            Node::Start(Tag::Link(target)) => Some(target.address.as_str()),
            _ => None,
        })
    }

    /// Its links, those of variants included.
    pub(crate) fn links(&self) -> Vec<WrittenLink> {
        let mut found = Vec::new();
        collect_links(&self.nodes, &mut found);
        found
    }
}

fn collect_links(nodes: &[Node], found: &mut Vec<WrittenLink>) {
    for node in nodes {
        match node {
            Node::Start(Tag::Link(Target { address, span, .. })) => {
                found.push(WrittenLink { target: address.clone(), is_picture: false, span: span.clone() });
            }
            Node::Select { variants, .. } => {
                for (_, nodes) in variants {
                    collect_links(nodes, found);
                }
            }
            _ => {}
        }
    }
}

/// A link of a text.
pub(crate) struct FirstLink {
    /// Where its text was written, if it has any beside placeables.
    pub(crate) span: Option<Span>,
}

fn first_link(nodes: &[Node]) -> Option<FirstLink> {
    nodes.iter().enumerate().find_map(|(index, node)| match node {
        Node::Start(Tag::Link(_)) => {
            let span = nodes[index..].iter().find_map(|node| match node {
                Node::Text(text) => text.span(0..text.as_str().len()),
                _ => None,
            });
            Some(FirstLink { span })
        }
        Node::Select { variants, .. } => variants.iter().find_map(|(_, nodes)| first_link(nodes)),
        _ => None,
    })
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
