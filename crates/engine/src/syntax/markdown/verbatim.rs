//! Texts that are shown as they are written: nothing in them is markup, and what looks like it is found.

use super::{Document, Node, emphasis, lines, without_controls};
use crate::diagnostics::Span;
use crate::diagnostics::mapped_text::MappedText;
use crate::syntax::piece::Piece;

/// A kind of markup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Markup {
    Code,
    Link,
    Emphasis,
    List,
}

/// What a writer may have meant as markup, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LooksLikeMarkup {
    pub(crate) kind: Markup,
    /// The characters; `…` for placeables.
    pub(crate) text: String,
    /// Where they were written.
    pub(crate) span: Option<Span>,
}

/// The longest piece of text that a finding repeats, in characters.
const MAX_SHOWN: usize = 40;

/// Takes the place of a placeable while markup is looked for: a letter that nobody writes.
const HOLE: &str = "\u{f0001}";

impl Document {
    /// A text of which every character stays. A line break is a line break.
    pub(crate) fn verbatim(pieces: &[Piece]) -> Self {
        let mut nodes = Vec::new();
        push(pieces, &mut nodes);
        Self { nodes }
    }
}

fn push(pieces: &[Piece], nodes: &mut Vec<Node>) {
    for piece in pieces {
        match piece {
            Piece::Source(text) | Piece::Literal(text) => push_lines(text, nodes),
            Piece::Argument(argument, _) => nodes.push(Node::Argument(argument.clone())),
            Piece::Select { argument, variants, default } => {
                let variants = variants
                    .iter()
                    .map(|(key, pieces)| (key.clone(), Document::verbatim(pieces).nodes))
                    .collect();
                nodes.push(Node::Select { argument: argument.clone(), variants, default: *default });
            }
        }
    }
}

fn push_lines(text: &MappedText, nodes: &mut Vec<Node>) {
    let mut start = 0;
    for (index, line) in text.as_str().split('\n').enumerate() {
        if index > 0 {
            nodes.push(Node::HardBreak);
        }
        let range = start..start + line.len();
        start = range.end + 1;
        let line = without_controls(text.part(range));
        match nodes.last_mut() {
            _ if line.is_empty() => {}
            Some(Node::Text(last)) => last.append(&line),
            _ => nodes.push(Node::Text(line)),
        }
    }
}

/// The first thing in a text that its writer may have meant as markup. `labels` tells whether a label names a link.
pub(crate) fn looks_like_markup(pieces: &[Piece], labels: &dyn Fn(&str) -> bool) -> Option<LooksLikeMarkup> {
    let mut source = MappedText::default();
    let mut in_variants = None;
    for piece in pieces {
        match piece {
            Piece::Source(text) => source.append(text),
            Piece::Literal(_) | Piece::Argument(..) => source.push(HOLE, None),
            Piece::Select { variants, .. } => {
                source.push(HOLE, None);
                let first = || variants.iter().find_map(|(_, pieces)| looks_like_markup(pieces, labels));
                in_variants = in_variants.or_else(first);
            }
        }
    }
    let places: Vec<(usize, char)> = source.as_str().char_indices().collect();
    let chars: Vec<char> = places.iter().map(|(_, c)| *c).collect();
    let kinds: [(Markup, Option<(usize, usize)>); 4] = [
        (Markup::Code, code(&chars)),
        (Markup::Link, link(&chars, labels)),
        (Markup::Emphasis, emphasis(&chars)),
        (Markup::List, list(source.as_str())),
    ];
    let offset = |index: usize| places.get(index).map_or(source.as_str().len(), |(at, _)| *at);
    let found = kinds.into_iter().find_map(|(kind, range)| Some((kind, range?)));
    let found = found.map(|(kind, (start, end))| LooksLikeMarkup {
        kind,
        text: shown(&chars[start..end]),
        span: source.span(offset(start)..offset(end)),
    });
    found.or(in_variants)
}

fn shown(chars: &[char]) -> String {
    let is_hole = |c: char| HOLE.starts_with(c);
    let line = chars.iter().map(|&c| if is_hole(c) { '…' } else { c }).take_while(|&c| c != '\n');
    let short: String = line.clone().take(MAX_SHOWN).collect();
    if line.count() > MAX_SHOWN { format!("{short}…") } else { short }
}

/// Something between two runs of as many backticks.
fn code(chars: &[char]) -> Option<(usize, usize)> {
    let mut start = 0;
    while start < chars.len() {
        let run = run(chars, start, '`');
        if run > 0
            && let Some(end) = emphasis::code_span_end(chars, start, run)
        {
            return Some((start, end));
        }
        start += run.max(1);
    }
    None
}

/// Asterisks around something, none of them within a word: `10*1024*1024` and `Nutzer*innen` have none.
fn emphasis(chars: &[char]) -> Option<(usize, usize)> {
    let mut opened: Option<(usize, usize)> = None;
    let mut at = 0;
    while at < chars.len() {
        let run = run(chars, at, '*');
        if run == 0 {
            at += 1;
            continue;
        }
        let before = at.checked_sub(1).map(|before| chars[before]);
        let after = chars.get(at + run).copied();
        if let Some((start, length)) = opened
            && length == run
            && is_edge(before, after)
        {
            return Some((start, at + run));
        }
        if is_edge(after, before) {
            opened = Some((at, run));
        }
        at += run;
    }
    None
}

/// Whether a delimiter can have these beside it: a word or a placeable inside, and no letter of the same word outside.
fn is_edge(inside: Option<char>, outside: Option<char>) -> bool {
    let is_word = |c: char| c.is_alphanumeric() && !lines::is_cjk(c);
    let begins = |c: char| {
        HOLE.starts_with(c) || c.is_alphanumeric() || lines::is_cjk(c) || "\"'“”‘’«»!?.,:;".contains(c)
    };
    inside.is_some_and(begins) && !outside.is_some_and(is_word)
}

/// `[text](https://…)`, `[text](page.html)`, `[text][label]` with a label of the project, `<https://…>`, `<name@host>`.
fn link(chars: &[char], labels: &dyn Fn(&str) -> bool) -> Option<(usize, usize)> {
    (0..chars.len()).find_map(|start| match chars[start] {
        '[' => {
            let middle =
                start + 1 + chars[start + 1..].iter().position(|&c| matches!(c, '[' | ']' | '\n'))?;
            let open = chars.get(middle + 1).filter(|_| chars[middle] == ']' && middle > start + 1)?;
            let close = match open {
                '(' => ')',
                '[' => ']',
                _ => return None,
            };
            let end = middle + 2 + chars[middle + 2..].iter().position(|&c| c == close || c == '\n')?;
            let target: String = chars[middle + 2..end].iter().collect();
            let is_link = if close == ')' { is_address(&target) } else { labels(&target) };
            (chars[end] == close && is_link).then_some((start, end + 1))
        }
        '<' => {
            let end = start + 1 + chars[start + 1..].iter().position(|&c| c == '>' || c.is_whitespace())?;
            let target: String = chars[start + 1..end].iter().collect();
            (chars[end] == '>' && is_complete_address(&target)).then_some((start, end + 1))
        }
        _ => None,
    })
}

/// An address, or a path on the site.
fn is_address(target: &str) -> bool {
    is_complete_address(target)
        || (!target.contains(char::is_whitespace) && target.contains(['/', '#']))
        || [".html", ".md"].iter().any(|ending| target.ends_with(ending))
}

fn is_complete_address(target: &str) -> bool {
    let target = target.to_ascii_lowercase();
    let mail = || target.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    ["http://", "https://", "mailto:"].iter().any(|scheme| target.starts_with(scheme))
        || (!target.contains(['/', ':', ' ']) && mail())
}

/// Lines that begin as the items of a list do. One alone may be a dash.
fn list(source: &str) -> Option<(usize, usize)> {
    let mut next = 1;
    let mut start = 0;
    let mut first = None;
    for line in source.split('\n') {
        if lines::is_allowed_item(line.trim_start(), &mut next) {
            match first {
                None => first = Some((start, start + line.chars().count())),
                found => return found,
            }
        }
        start += line.chars().count() + 1;
    }
    None
}

/// How many of a character there are from a place on.
fn run(chars: &[char], start: usize, of: char) -> usize {
    chars[start..].iter().take_while(|&&c| c == of).count()
}

#[cfg(test)]
mod tests {
    use super::looks_like_markup;
    use crate::diagnostics::mapped_text::MappedText;
    use crate::syntax::piece::{Piece, unwritten};

    fn found(text: &str) -> Option<String> {
        let pieces: Vec<Piece> = text
            .split_inclusive("{ $x }")
            .flat_map(|part| match part.strip_suffix("{ $x }") {
                Some(text) => vec![Piece::Source(MappedText::unwritten(text)), unwritten("*")],
                None => vec![Piece::Source(MappedText::unwritten(part))],
            })
            .collect();
        let found = looks_like_markup(&pieces, &|label| label == "plan")?;
        Some(format!("{:?}: {}", found.kind, found.text))
    }

    /// What a writer means as markup is found, with as much of it as shows which.
    #[test]
    fn what_looks_like_markup_is_found() {
        for (text, expected) in [
            ("Run `fix` again.", "Code: `fix`"),
            ("Run ``a`b``.", "Code: ``a`b``"),
            ("**Wait**: sending.", "Emphasis: **Wait**"),
            ("Please *wait*", "Emphasis: *wait*"),
            ("请**稍候**再试。", "Emphasis: **稍候**"),
            ("**注意：**请重试。", "Emphasis: **注意：**"),
            ("Wait for *{ $x }*.", "Emphasis: *…*"),
            ("See [the plans][plan].", "Link: [the plans][plan]"),
            ("See [help](https://example.com/a).", "Link: [help](https://example.com/a)"),
            ("See [help](guide/start.html).", "Link: [help](guide/start.html)"),
            ("See <https://example.com/>.", "Link: <https://example.com/>"),
            ("Write to <help@example.com>.", "Link: <help@example.com>"),
            ("Try:\n- this\n- that", "List: - this"),
            ("Try:\n1. this\n2. that", "List: 1. this"),
        ] {
            assert_eq!(found(text).as_deref(), Some(expected), "{text}");
        }
    }

    /// Characters that mean themselves are not taken for markup.
    #[test]
    fn plain_text_is_not_taken_for_markup() {
        for text in [
            "10*1024*1024 bytes",
            "Nutzer*innen",
            "Nutzer*innen und Freund*innen",
            "\\)",
            "&lt;",
            "[a][b]",
            "<x:y>",
            "std::vector<std::string>",
            "a[i](x)",
            "2 * 3 * 4",
            "* required",
            "**",
            "it`s",
            "__init__ and _this_",
            "-5 to -3",
            "- 3 °C",
            "104. Not found",
            "(*) optional, (*) too",
            "*.txt or *.md",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
