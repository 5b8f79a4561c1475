//! Makes a document of what the parser finds, and puts the placeables back for their stand-ins.

use std::ops::Range;

use pulldown_cmark::{BrokenLink, Event, LinkType, Options, Parser, Tag as Mark, TagEnd};

use super::emphasis::FLANK;
use super::{FIRST_HOLE, Layout, Node, Problem, ProblemKind, Tag, is_safe_target, place_of, resolve_link};
use crate::diagnostics::hygiene::is_forbidden_in_text;
use crate::diagnostics::mapped_text::MappedText;

/// Makes nodes of what the parser finds.
pub(super) struct Builder<'a> {
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

impl<'a> Builder<'a> {
    pub(super) fn new(
        source: &'a MappedText,
        holes: &'a [Node],
        layout: Layout,
        problems: &'a mut Vec<Problem>,
    ) -> Self {
        Self { source, holes, layout, problems, nodes: Vec::new(), images: 0, is_link_dropped: false }
    }

    pub(super) fn parse(&mut self, links: &dyn Fn(&str) -> Option<String>) {
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

    /// What was made.
    pub(super) fn finish(self) -> Vec<Node> {
        self.nodes
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

    pub(super) fn push_text(&mut self, text: MappedText) {
        let text = without_controls(text);
        match self.nodes.last_mut() {
            _ if text.is_empty() => {}
            Some(Node::Text(last)) => last.append(&text),
            _ => self.nodes.push(Node::Text(text)),
        }
    }
}

/// A string literal of Fluent may have any character.
pub(super) fn without_controls(text: MappedText) -> MappedText {
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
