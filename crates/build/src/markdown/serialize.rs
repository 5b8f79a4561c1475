//! A document said again, as plain text and as Markdown that any CommonMark reader understands.

use crate::pattern::{Part, Pattern, Select, Variant};

use super::lines::is_punctuation;
use super::{Document, Node, Tag};

impl Document {
    /// The text without markup: a link is its text, a list one line an item.
    #[must_use]
    pub fn plain(&self) -> Pattern {
        write(&self.nodes, &mut Plain)
    }

    /// The text as CommonMark without reference links. Emphasis that CommonMark's flanking rule forbids beside Chinese
    /// punctuation, and code with an argument in it, are written as HTML elements.
    #[must_use]
    pub fn markdown(&self) -> Pattern {
        write(&self.nodes, &mut Markdown { line_start: true })
    }
}

/// How one form says each kind of node.
trait Form {
    fn text(&mut self, text: &str, next: Option<&Node>, in_code: bool) -> String;
    fn delimiter(&mut self, nodes: &[Node], index: usize) -> String;
    fn hard_break(&self) -> &'static str;
    fn inner(&self) -> Self;
    fn line_begins(&mut self);
}

fn write<F: Form>(nodes: &[Node], form: &mut F) -> Pattern {
    let mut out = Pattern::default();
    let mut lists: Vec<Option<u64>> = Vec::new();
    let mut in_code = false;
    let mut last: Option<char> = None;
    for (index, node) in nodes.iter().enumerate() {
        let text = match node {
            Node::Text(text) => form.text(text, nodes.get(index + 1), in_code),
            Node::Argument(name) => {
                out.push(Part::Argument(name.clone()));
                last = Some('a');
                continue;
            }
            Node::Select {
                argument,
                plural,
                variants,
                default,
            } => {
                let variants = variants
                    .iter()
                    .map(|(key, nodes)| Variant {
                        key: key.clone(),
                        value: write(nodes, &mut form.inner()),
                    })
                    .collect();
                out.push(Part::Select(Select {
                    argument: argument.clone(),
                    plural: *plural,
                    variants,
                    default: *default,
                }));
                last = Some('a');
                continue;
            }
            Node::SoftBreak => {
                form.line_begins();
                "\n".to_owned()
            }
            Node::HardBreak => {
                form.line_begins();
                form.hard_break().to_owned()
            }
            Node::Start(Tag::Paragraph) => {
                let begins_item = matches!(index.checked_sub(1).map(|before| &nodes[before]), Some(Node::Start(Tag::Item)));
                form.line_begins();
                separator(last, begins_item, lists.len())
            }
            Node::Start(Tag::List(first)) => {
                let text = if last.is_none() || !lists.is_empty() { String::new() } else { "\n".to_owned() };
                lists.push(*first);
                text
            }
            Node::Start(Tag::Item) => {
                form.line_begins();
                item(&mut lists, last)
            }
            Node::End(Tag::List(_)) => {
                lists.pop();
                String::new()
            }
            Node::End(Tag::Paragraph | Tag::Item) => String::new(),
            Node::Start(tag) | Node::End(tag) => {
                if *tag == Tag::Code {
                    in_code = matches!(node, Node::Start(_));
                }
                form.delimiter(nodes, index)
            }
        };
        last = text.chars().next_back().or(last);
        out.push(Part::Text(text));
    }
    out
}

/// What stands between a paragraph and what came before it; within an item it is indented.
fn separator(last: Option<char>, begins_item: bool, depth: usize) -> String {
    match last {
        None => String::new(),
        Some(_) if begins_item => String::new(),
        Some(_) => format!("\n\n{}", "   ".repeat(depth)),
    }
}

/// The beginning of an item: a new line, its indent, its bullet or number.
fn item(lists: &mut [Option<u64>], last: Option<char>) -> String {
    let indent = "   ".repeat(lists.len().saturating_sub(1));
    let marker = match lists.last_mut() {
        Some(Some(number)) => {
            let marker = format!("{number}. ");
            *number += 1;
            marker
        }
        _ => "- ".to_owned(),
    };
    let line = if last.is_none() { "" } else { "\n" };
    format!("{line}{indent}{marker}")
}

struct Plain;

impl Form for Plain {
    fn text(&mut self, text: &str, _next: Option<&Node>, _in_code: bool) -> String {
        text.to_owned()
    }

    fn delimiter(&mut self, _nodes: &[Node], _index: usize) -> String {
        String::new()
    }

    fn hard_break(&self) -> &'static str {
        "\n"
    }

    fn inner(&self) -> Self {
        Self
    }

    fn line_begins(&mut self) {}
}

struct Markdown {
    line_start: bool,
}

impl Form for Markdown {
    fn text(&mut self, text: &str, next: Option<&Node>, in_code: bool) -> String {
        let line_start = std::mem::take(&mut self.line_start);
        if in_code { text.to_owned() } else { escape_in(text, line_start, next) }
    }

    fn delimiter(&mut self, nodes: &[Node], index: usize) -> String {
        self.line_start = false;
        match &nodes[index] {
            Node::Start(Tag::Link(target)) if !target.is_empty() => "[".to_owned(),
            Node::End(tag @ Tag::Link(_)) => match super::opening(tag, &nodes[..index]) {
                Some(Tag::Link(target)) if !target.is_empty() => format!("]({})", link_target(target)),
                _ => String::new(),
            },
            Node::Start(Tag::Code) => code_fence(nodes, index, true),
            Node::End(Tag::Code) => {
                let start = start_of(nodes, index, &Tag::Code);
                code_fence(nodes, start, false)
            }
            Node::Start(tag @ (Tag::Strong | Tag::Emphasis)) => emphasis(tag, nodes, index, true),
            Node::End(tag @ (Tag::Strong | Tag::Emphasis)) => {
                let start = start_of(nodes, index, tag);
                emphasis(tag, nodes, start, false)
            }
            _ => String::new(),
        }
    }

    fn hard_break(&self) -> &'static str {
        "\\\n"
    }

    fn inner(&self) -> Self {
        Self { line_start: false }
    }

    fn line_begins(&mut self) {
        self.line_start = true;
    }
}

/// Index of the start that the end at `end` belongs to. Emphasis and code do not nest in themselves.
fn start_of(nodes: &[Node], end: usize, tag: &Tag) -> usize {
    nodes[..end]
        .iter()
        .rposition(|node| matches!(node, Node::Start(start) if start == tag))
        .unwrap_or(end)
}

fn end_of(nodes: &[Node], start: usize, tag: &Tag) -> usize {
    nodes[start..]
        .iter()
        .position(|node| matches!(node, Node::End(end) if end == tag))
        .map_or(start, |offset| start + offset)
}

/// Backticks that the code does not hold itself. An argument's value may hold any: then only an element is safe.
fn code_fence(nodes: &[Node], start: usize, is_start: bool) -> String {
    let content = &nodes[start + 1..end_of(nodes, start, &Tag::Code)];
    let [Node::Text(text)] = content else {
        return if is_start { "<code>" } else { "</code>" }.to_owned();
    };
    let (open, close) = fence(text);
    if is_start { open } else { close }
}

/// More backticks than the text has in a row, apart from those at its edges.
fn fence(text: &str) -> (String, String) {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let ticks = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    (format!("{ticks}{pad}"), format!("{pad}{ticks}"))
}

/// Text as a code span of Markdown.
#[must_use]
pub fn code_span(text: &str) -> String {
    let (open, close) = fence(text);
    format!("{open}{text}{close}")
}

/// Text with a backslash before everything that Markdown would take for markup.
#[must_use]
pub fn escape(text: &str) -> String {
    escape_in(text, true, None)
}

/// Asterisks where CommonMark lets them open and close here, otherwise an element.
fn emphasis(tag: &Tag, nodes: &[Node], start: usize, is_start: bool) -> String {
    let end = end_of(nodes, start, tag);
    let opens = flanks(char_before(nodes, start), char_after(nodes, start));
    let closes = flanks(char_after(nodes, end), char_before(nodes, end));
    let (mark, name) = match tag {
        Tag::Strong => ("**", "strong"),
        _ => ("*", "em"),
    };
    match (opens && closes, is_start) {
        (true, _) => mark.to_owned(),
        (false, true) => format!("<{name}>"),
        (false, false) => format!("</{name}>"),
    }
}

/// CommonMark 0.31 §6.2: a run of delimiters flanks what is inside when that begins with neither space nor punctuation,
/// or with punctuation while a space or punctuation is outside. `None` is an edge outside, and unknown inside.
fn flanks(outside: Option<char>, inside: Option<char>) -> bool {
    let Some(inside) = inside else {
        return false;
    };
    let open_outside = outside.is_none_or(|c| c.is_whitespace() || (is_punctuation(c) && c != '*'));
    !inside.is_whitespace() && outside != Some('*') && (!is_punctuation(inside) || (open_outside && inside != '*'))
}

/// The first character after a node, as Markdown writes it; `None` at an edge or where it depends on an argument.
fn char_after(nodes: &[Node], index: usize) -> Option<char> {
    match nodes.get(index + 1)? {
        Node::Text(text) => text.chars().next(),
        Node::SoftBreak | Node::HardBreak => Some('\n'),
        Node::Start(tag) | Node::End(tag) => delimiter_char(tag),
        Node::Argument(_) | Node::Select { .. } => Some('a'),
    }
}

fn char_before(nodes: &[Node], index: usize) -> Option<char> {
    match &nodes[index.checked_sub(1)?] {
        Node::Text(text) => text.chars().next_back(),
        Node::SoftBreak | Node::HardBreak => Some('\n'),
        Node::Start(tag) | Node::End(tag) => delimiter_char(tag),
        Node::Argument(_) | Node::Select { .. } => Some('a'),
    }
}

fn delimiter_char(tag: &Tag) -> Option<char> {
    match tag {
        Tag::Emphasis | Tag::Strong => Some('*'),
        Tag::Code => Some('`'),
        Tag::Link(_) => Some('['),
        Tag::Paragraph | Tag::List(_) | Tag::Item => None,
    }
}

/// A target in angle brackets where it holds what would end it.
fn link_target(target: &str) -> String {
    if target.contains(['(', ')', '<', '>']) {
        let escaped = target.replace('<', "%3C").replace('>', "%3E");
        return format!("<{escaped}>");
    }
    target.to_owned()
}

/// Escapes what Markdown would take for markup, and no more: the text is read as it is, too.
fn escape_in(text: &str, line_start: bool, next: Option<&Node>) -> String {
    let chars: Vec<char> = text.chars().collect();
    let digits = chars.iter().take_while(|c| c.is_ascii_digit()).count();
    let mut out = String::with_capacity(text.len());
    for (index, &c) in chars.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| chars[before]);
        let after = chars.get(index + 1).copied();
        let begins_line = index == 0 && line_start || before == Some('\n');
        let is_markup = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
            '_' => !(before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)),
            '&' => after.is_some_and(|c| c == '#' || c.is_ascii_alphanumeric()),
            '!' => after.is_none() && matches!(next, Some(Node::Start(Tag::Link(_)))),
            '#' | '>' | '+' | '-' | '=' => begins_line,
            '.' | ')' => line_start && digits > 0 && index == digits,
            _ => false,
        };
        out.extend(is_markup.then_some('\\'));
        out.push(c);
    }
    out
}
