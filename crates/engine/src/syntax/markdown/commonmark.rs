//! Text as CommonMark: fences, emphasis, targets, and what is escaped.

use super::lines::is_punctuation;
use super::serialize::{Form, end_of, fenced, write};
use super::{Document, Node, Tag, start_of};
use crate::syntax::pattern::Pattern;

impl Document {
    /// The text as CommonMark without reference links. Emphasis that CommonMark's flanking rule forbids beside Chinese
    /// punctuation, and code with an argument in it, are written as HTML elements.
    #[must_use]
    pub fn markdown(&self) -> Pattern {
        write(&self.nodes, &mut CommonMark::new())
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

/// The position of a text in its line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Start,
    /// After placeables alone.
    AfterHole,
    Within,
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
                Some(Tag::Link(target)) => format!("]({})", link_target(target)),
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

/// A fence longer than any run of backticks in the text, except for those at its edges.
fn fence(text: &str) -> (String, String) {
    let ticks = backticks(text, 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    (format!("{ticks}{pad}"), format!("{pad}{ticks}"))
}

/// A fence of at least this many backticks, and longer than any run in the text.
fn backticks(text: &str, least: usize) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    "`".repeat(least.max(longest + 1))
}

/// Text as a code block of Markdown.
#[must_use]
pub fn code_block(text: &str, language: &str) -> String {
    let fence = backticks(text, 3);
    format!("{fence}{language}\n{text}\n{fence}")
}

/// Text as a code span of Markdown.
#[must_use]
pub fn code_span(text: &str) -> String {
    let (open, close) = fence(text);
    format!("{open}{text}{close}")
}

/// Text with a backslash before every character that Markdown would read as markup.
#[must_use]
pub fn escape(text: &str) -> String {
    escape_in(text, Line::Start, false)
}

/// The character next to a delimiter.
#[derive(Clone, Copy)]
enum Beside {
    /// The start or the end of a line.
    Edge,
    Char(char),
    /// Unknown: it depends on an argument, or on other delimiters.
    Unknown,
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
    let (mark, name) = match tag {
        Tag::Strong => ("**", "strong"),
        _ => ("*", "em"),
    };
    match (is_plain, is_start) {
        (true, _) => mark.to_owned(),
        (false, true) => format!("<{name}>"),
        (false, false) => format!("</{name}>"),
    }
}

/// CommonMark 0.31 §6.2: a run of delimiters flanks what is inside when that begins with neither space nor punctuation,
/// or with punctuation while a space or punctuation is outside. Where that is not sure, it does not.
fn flanks(outside: Beside, inside: Beside) -> bool {
    match (outside, inside) {
        (Beside::Unknown, _) | (_, Beside::Unknown | Beside::Edge) => false,
        (_, Beside::Char(inside)) if inside.is_alphanumeric() => true,
        (_, Beside::Char(inside)) if inside.is_whitespace() => false,
        (Beside::Edge, _) => true,
        (Beside::Char(outside), _) => outside.is_whitespace() || is_punctuation(outside),
    }
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

/// A target, in angle brackets if it contains a character that would end it.
fn link_target(target: &str) -> String {
    // A part that looks like a character reference would be read as one, and change the target.
    let is_reference = |rest: &str| {
        rest.split_once(';')
            .is_some_and(|(name, _)| name.chars().all(|c| c == '#' || c.is_ascii_alphanumeric()))
    };
    let mut parts = target.split('&');
    let mut target = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        target.push_str(if is_reference(part) { "&amp;" } else { "&" });
        target.push_str(part);
    }
    if target.contains(['(', ')', '<', '>']) {
        let escaped = target.replace('<', "%3C").replace('>', "%3E");
        return format!("<{escaped}>");
    }
    target
}

/// Escapes the characters that Markdown would read as markup, and no others, because people also read the source.
fn escape_in(text: &str, line: Line, is_before_link: bool) -> String {
    let chars: Vec<char> = text.chars().collect();
    let lead = chars.iter().take_while(|c| **c == ' ').count();
    let digits = chars[lead..].iter().take_while(|c| c.is_ascii_digit()).count();
    let end = chars.iter().rposition(|c| *c != ' ').map_or(0, |last| last + 1);
    let mut out = String::with_capacity(text.len());
    for (index, &c) in chars.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| chars[before]);
        let after = chars.get(index + 1).copied();
        // Two spaces before the end of a line would be a break, four at its start code; the text beside them can be empty.
        let is_at_edge = index >= end || (index < lead && line != Line::Within);
        if c == ' ' && before == Some(' ') && is_at_edge {
            continue;
        }
        let begins_line = index == lead && line != Line::Within;
        let is_markup = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
            '_' => !(before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)),
            '&' => after.is_some_and(|c| c == '#' || c.is_ascii_alphanumeric()),
            '!' => after.is_none() && is_before_link,
            '#' | '>' | '+' | '-' | '=' => begins_line,
            '.' | ')' => {
                line != Line::Within && index == lead + digits && (digits > 0 || line == Line::AfterHole)
            }
            _ => false,
        };
        out.extend(is_markup.then_some('\\'));
        out.push(c);
    }
    out
}
