//! Texts without markup: every character is shown as it is written, and possible markup is reported.

use super::{Document, Layout, Links, Markup, Node, parse_pieces, without_controls};
use crate::diagnostics::mapped_text::MappedText;
use crate::syntax::piece::Piece;

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

/// The first part of a text that its writer may have meant as markup.
pub(crate) fn looks_like_markup(pieces: &[Piece], links: Links<'_>) -> Option<Markup> {
    parse_pieces(pieces, Layout::Blocks, links).marks.into_iter().next()
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
        let found = looks_like_markup(&pieces, &|label| (label == "plan").then(String::new))?;
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
