//! Markdown in messages: parsed once, then said as plain text, as Markdown or as HTML. The one place that knows pulldown-cmark.

mod lines;
mod page;
mod serialize;

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options, Parser, Tag as Mark, TagEnd, html};

use crate::fold::Piece;
use crate::pattern::{PluralType, VariantKey};

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
    Argument(String),
    Select {
        argument: String,
        plural: PluralType,
        variants: Vec<(VariantKey, Vec<Node>)>,
        default: usize,
    },
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

/// What placeables stand for where a text is shown with examples.
pub(crate) trait Examples {
    /// The value of an argument.
    fn value(&self, argument: &str) -> String;
    /// Which of these keys the value of an argument chooses.
    fn choose(&self, argument: &str, plural: PluralType, keys: &[&VariantKey]) -> Option<usize>;
}

/// Removed after parsing: makes a delimiter beside Chinese punctuation open or close as its writer meant.
const FLANK: char = '\u{f0000}';

/// The stand-in of the first placeable; the others follow it. All are private use, which Markdown takes for letters.
const FIRST_HOLE: u32 = 0xf0001;

/// Whether a link may lead there: http, https, mailto or relative, as it would be written in a page's address bar.
#[must_use]
pub(crate) fn is_safe_target(target: &str) -> bool {
    if target.is_empty() || target.starts_with("//") {
        return false;
    }
    if target.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\') {
        return false;
    }
    let scheme = match target.find([':', '/', '?', '#']) {
        Some(end) if target[end..].starts_with(':') => &target[..end],
        _ => return true,
    };
    ["http", "https", "mailto"]
        .iter()
        .any(|allowed| scheme.eq_ignore_ascii_case(allowed))
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
            Piece::Argument(name) => hole(&mut source, Node::Argument(name.clone())),
            Piece::Select {
                argument,
                plural,
                variants,
                default,
            } => {
                let variants = variants
                    .iter()
                    .map(|(key, pieces)| (key.clone(), parse_pieces(pieces, Layout::Inline, links, problems)))
                    .collect();
                let node = Node::Select {
                    argument: argument.clone(),
                    plural: *plural,
                    variants,
                    default: *default,
                };
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
    let mut builder = Builder {
        holes: &holes,
        layout,
        problems,
        nodes: Vec::new(),
        images: 0,
    };
    builder.text(before);
    builder.parse(&guarded, links);
    builder.text(after);
    builder.nodes
}

struct Builder<'a> {
    holes: &'a [Node],
    layout: Layout,
    problems: &'a mut Vec<Problem>,
    nodes: Vec<Node>,
    images: usize,
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
            Mark::Link { dest_url, .. } => self.link(&dest_url),
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

    fn link(&mut self, target: &str) -> Tag {
        let mut whole = String::new();
        let mut is_fixed = true;
        for c in target.chars().filter(|&c| c != FLANK) {
            match self.hole(c) {
                Some(Node::Text(text)) => whole.push_str(text),
                Some(node) => {
                    is_fixed = false;
                    if let Node::Argument(name) | Node::Select { argument: name, .. } = node {
                        whole.push_str(&format!("{{ ${name} }}"));
                    }
                }
                None => whole.push(c),
            }
        }
        if !is_fixed || !is_safe_target(&whole) {
            self.problems.push(Problem::UnsafeLink(whole));
            return Tag::Link(String::new());
        }
        Tag::Link(whole)
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

    fn push_text(&mut self, text: String) {
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
    /// HTML with every placeable filled in: blocks where the field may have them, otherwise inline.
    #[must_use]
    pub(crate) fn html(&self, examples: &dyn Examples) -> String {
        let mut flat = Vec::new();
        fill(&self.nodes, examples, &mut flat);
        let mut out = String::new();
        html::push_html(&mut out, events(&flat).into_iter());
        // push_html ends each block with a line; a template decides that itself.
        out.truncate(out.trim_end().len());
        out
    }

    /// The targets of its links, in their order.
    pub fn targets(&self) -> impl Iterator<Item = &str> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Start(Tag::Link(target)) if !target.is_empty() => Some(target.as_str()),
            _ => None,
        })
    }
}

/// Replaces arguments by their values, and selects by the variant that is chosen.
fn fill(nodes: &[Node], examples: &dyn Examples, out: &mut Vec<Node>) {
    for node in nodes {
        match node {
            Node::Argument(name) => out.push(Node::Text(examples.value(name))),
            Node::Select {
                argument,
                plural,
                variants,
                default,
            } => {
                let keys: Vec<_> = variants.iter().map(|(key, _)| key).collect();
                let chosen = examples.choose(argument, *plural, &keys).unwrap_or(*default);
                if let Some((_, nodes)) = variants.get(chosen) {
                    fill(nodes, examples, out);
                }
            }
            node => out.push(node.clone()),
        }
    }
}

fn events(nodes: &[Node]) -> Vec<Event<'_>> {
    let mut events = Vec::new();
    let mut code: Option<String> = None;
    for (index, node) in nodes.iter().enumerate() {
        match (node, &mut code) {
            (Node::Start(Tag::Code), _) => code = Some(String::new()),
            (Node::Text(text), Some(code)) => code.push_str(text),
            (Node::End(Tag::Code), _) => {
                // Identifiers and values stay as they are when a browser translates the page.
                events.push(Event::InlineHtml("<code translate=\"no\">".into()));
                events.push(Event::Text(code.take().unwrap_or_default().into()));
                events.push(Event::InlineHtml("</code>".into()));
            }
            (Node::Text(text), None) => events.push(Event::Text(text.as_str().into())),
            (Node::SoftBreak, _) if !lines::joins_cjk(&nodes[..index], &nodes[index + 1..]) => {
                events.push(Event::SoftBreak);
            }
            (Node::HardBreak, _) => events.push(Event::HardBreak),
            (Node::Start(tag), _) => events.extend(mark(tag).map(Event::Start)),
            (Node::End(tag), _) => events.extend(mark_end(tag, &nodes[..index]).map(Event::End)),
            _ => {}
        }
    }
    events
}

fn mark(tag: &Tag) -> Option<Mark<'_>> {
    Some(match tag {
        Tag::Paragraph => Mark::Paragraph,
        Tag::List(first) => Mark::List(*first),
        Tag::Item => Mark::Item,
        Tag::Emphasis => Mark::Emphasis,
        Tag::Strong => Mark::Strong,
        Tag::Link(target) if !target.is_empty() => Mark::Link {
            link_type: LinkType::Inline,
            dest_url: target.as_str().into(),
            title: "".into(),
            id: "".into(),
        },
        Tag::Link(_) | Tag::Code => return None,
    })
}

/// The end of a tag. What it began as stands before it: whether a list is numbered, whether a link leads anywhere.
fn mark_end(tag: &Tag, before: &[Node]) -> Option<TagEnd> {
    Some(match tag {
        Tag::Paragraph => TagEnd::Paragraph,
        Tag::List(_) => TagEnd::List(matches!(opening(tag, before), Some(Tag::List(Some(_))))),
        Tag::Item => TagEnd::Item,
        Tag::Emphasis => TagEnd::Emphasis,
        Tag::Strong => TagEnd::Strong,
        Tag::Link(_) => match opening(tag, before) {
            Some(Tag::Link(target)) if !target.is_empty() => TagEnd::Link,
            _ => return None,
        },
        Tag::Code => return None,
    })
}

/// The start that an end belongs to.
fn opening<'n>(tag: &Tag, before: &'n [Node]) -> Option<&'n Tag> {
    let kind = std::mem::discriminant(tag);
    let mut open = 1_usize;
    before.iter().rev().find_map(|node| match node {
        Node::End(end) if std::mem::discriminant(end) == kind => {
            open += 1;
            None
        }
        Node::Start(start) if std::mem::discriminant(start) == kind => {
            open -= 1;
            (open == 0).then_some(start)
        }
        _ => None,
    })
}
