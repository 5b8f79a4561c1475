//! CommonMark: of messages, in which placeables stay open, and of whole texts.

mod blocks;
mod cell;
mod emphasis;
mod escaping;
mod inlines;
#[cfg(test)]
mod tests;

use super::serialize::{Form, end_of, fenced, write};
use super::{Document, Node, Tag, start_of};
use crate::syntax::pattern::Pattern;

pub(super) use blocks::markdown;
use emphasis::{Beside, Stress, delimiter, flanks};
use escaping::{Line, escape_in, fence, link_target};
pub use escaping::{code_block, code_span, escape};

impl Document {
    /// The text as CommonMark without reference links. Emphasis that CommonMark's flanking rule forbids beside Chinese
    /// punctuation, and code with an argument in it, are written as HTML elements. Links to codes and guides are whole addresses.
    #[must_use]
    pub fn markdown(&self) -> Pattern {
        let document = self.with_addresses(|addresses| addresses.whole.as_ref());
        write(&document.nodes, &mut CommonMark::new())
    }
}

/// Markdown that any CommonMark reader understands.
pub(super) struct CommonMark {
    line: Line,
    /// Whether other texts can come before and after this one.
    is_variant: bool,
    /// Whether the text is in a place that holds no blocks, where nothing can be mistaken for the start of one.
    is_inline: bool,
}

impl CommonMark {
    pub(super) fn new() -> Self {
        Self { line: Line::Start, is_variant: false, is_inline: false }
    }

    /// For a place that holds no blocks.
    pub(super) fn inline() -> Self {
        Self { is_inline: true, ..Self::new() }
    }
}

impl Form for CommonMark {
    fn text(&mut self, text: &str, next: Option<&Node>, in_code: bool) -> String {
        let line = std::mem::replace(&mut self.line, Line::Within);
        // In Markdown, a line break in the value of a placeable is a space, or ends a paragraph.
        let text = text.replace(['\n', '\r'], " ");
        if in_code {
            return text;
        }
        // At the start or end of a line, spaces in the value of a placeable would make a code block or a line break.
        let text = if line == Line::Start { text.trim_start_matches([' ', '\t']) } else { &text };
        let ends_line = match next {
            None => !self.is_variant,
            Some(next) => matches!(next, Node::SoftBreak | Node::HardBreak),
        };
        let text = if ends_line { text.trim_end_matches(' ') } else { text };
        if text.trim().is_empty() {
            self.line = line;
        } else if line != Line::Within && text.bytes().all(|byte| byte.is_ascii_digit()) {
            // Digits, a placeable and a full stop together may look like the number of an item.
            self.line = Line::AfterHole;
        }
        let is_before_link = match next {
            None => self.is_variant,
            Some(next) => matches!(next, Node::Start(Tag::Link(_)) | Node::Select { .. }),
        };
        escape_in(text, if self.is_inline { Line::Within } else { line }, is_before_link)
    }

    fn delimiter(&mut self, nodes: &[Node], index: usize) -> String {
        self.line = Line::Within;
        match &nodes[index] {
            Node::Start(Tag::Link(_)) => "[".to_owned(),
            Node::End(tag @ Tag::Link(_)) => match super::opening(tag, &nodes[..index]) {
                Some(Tag::Link(target)) => format!("]({})", link_target(&target.address)),
                _ => String::new(),
            },
            Node::Start(Tag::Code) => code_fence(nodes, index, true),
            Node::End(Tag::Code) => {
                let start = start_of(nodes, index, &Tag::Code).unwrap_or(index);
                code_fence(nodes, start, false)
            }
            Node::Start(tag @ (Tag::Strong | Tag::Emphasis)) => {
                emphasis(tag, nodes, index, true, self.is_variant)
            }
            Node::End(tag @ (Tag::Strong | Tag::Emphasis)) => {
                let start = start_of(nodes, index, tag).unwrap_or(index);
                emphasis(tag, nodes, start, false, self.is_variant)
            }
            _ => String::new(),
        }
    }

    fn soft_break(&mut self, _nodes: &[Node], _index: usize) -> &'static str {
        // An empty line would end the paragraph.
        if self.is_variant || self.line == Line::AfterHole {
            return " ";
        }
        if self.line == Line::Start {
            ""
        } else {
            self.line = Line::Start;
            "\n"
        }
    }

    fn hard_break(&self) -> &'static str {
        "\\\n"
    }

    fn before_empty_list(&self) -> &'static str {
        // CommonMark 0.31 §5.2: an item that begins with nothing cannot interrupt a paragraph.
        "\n"
    }

    fn inner(&self) -> Self {
        Self { line: self.line, is_variant: true, is_inline: self.is_inline }
    }

    fn line_begins(&mut self) {
        self.line = Line::Start;
    }

    fn placeholder(&mut self) {
        if self.line == Line::Start {
            self.line = Line::AfterHole;
        }
    }
}

/// The delimiter of a code span: backticks, or an HTML element if the value of an argument may contain any number of backticks.
fn code_fence(nodes: &[Node], start: usize, is_start: bool) -> String {
    let Some(text) = fenced(nodes, start) else {
        return if is_start { "<code>" } else { "</code>" }.to_owned();
    };
    let (open, close) = fence(text);
    if is_start { open } else { close }
}

/// Asterisks where CommonMark lets them open and close here, otherwise an element.
fn emphasis(tag: &Tag, nodes: &[Node], start: usize, is_start: bool, is_variant: bool) -> String {
    let end = end_of(nodes, start, tag);
    let before = |index: usize| {
        beside(index.checked_sub(1).map(|index| &nodes[index]), is_variant, |text| text.chars().next_back())
    };
    let after = |index: usize| beside(nodes.get(index + 1), is_variant, |text| text.chars().next());
    let nests = nodes[start + 1..end].iter().any(|node| matches!(node, Node::Start(inner) if inner == tag));
    let is_plain = !nests && flanks(before(start), after(start)) && flanks(after(end), before(end));
    let stress = if *tag == Tag::Strong { Stress::Strong } else { Stress::Emphasis };
    delimiter(stress, is_plain, is_start).to_owned()
}

/// The end of a node next to a delimiter; a variant may be between other texts.
fn beside(node: Option<&Node>, is_variant: bool, end: fn(&str) -> Option<char>) -> Beside {
    match node {
        None if is_variant => Beside::Unknown,
        None | Some(Node::SoftBreak | Node::HardBreak) => Beside::Edge,
        Some(Node::Text(text)) => end(text.as_str()).map_or(Beside::Unknown, Beside::Char),
        Some(Node::Argument(_) | Node::Select { .. }) => Beside::Unknown,
        Some(Node::Start(tag) | Node::End(tag)) => match tag {
            Tag::Emphasis | Tag::Strong => Beside::Unknown,
            Tag::Code => Beside::Char('`'),
            Tag::Link(_) => Beside::Char('['),
            Tag::Paragraph | Tag::List(_) | Tag::Item => Beside::Edge,
        },
    }
}
