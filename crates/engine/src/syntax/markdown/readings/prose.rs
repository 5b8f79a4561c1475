//! Texts as their readers see them, line by line, for the rules about how texts are written.

use std::ops::Range;

use super::{Document, Node, Tag};
use crate::diagnostics::Span;
use crate::diagnostics::mapped_text::MappedText;
use crate::syntax::pattern::Variable;

/// The most readings of a text: each shows other variants of its selections.
const MAX_READINGS: usize = 64;

/// Gives what is shown in place of an argument.
pub(crate) type Example<'a> = &'a dyn Fn(&Variable) -> String;

/// A paragraph, an item, a heading or a cell, without markup. In place of each argument is an example of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) kind: LineKind,
    text: MappedText,
    /// Code and examples, in their order: nobody writes these as prose.
    opaque: Vec<Range<usize>>,
    /// Where emphasis and links begin and end, in their order.
    edges: Vec<usize>,
    /// Those of links.
    link_edges: Vec<usize>,
}

/// What a line is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum LineKind {
    #[default]
    Paragraph,
    Item,
    Heading,
    Cell,
}

impl Line {
    pub(in crate::syntax::markdown) fn new(kind: LineKind) -> Self {
        Self { kind, ..Self::default() }
    }

    pub(crate) fn as_str(&self) -> &str {
        self.text.as_str()
    }

    /// The place of a range, if it comes from a file.
    pub(crate) fn span(&self, range: Range<usize>) -> Option<Span> {
        self.text.span(range)
    }

    /// Whether a file has exactly these characters in a row: no markup, escape or argument is among them.
    pub(crate) fn is_written(&self, range: Range<usize>) -> bool {
        self.span(range.clone()).is_some_and(|span| span.range.len() == range.len())
    }

    /// Whether this byte belongs to code or to an example.
    pub(crate) fn is_opaque(&self, at: usize) -> bool {
        let index = self.opaque.partition_point(|range| range.end <= at);
        self.opaque.get(index).is_some_and(|range| range.contains(&at))
    }

    /// Whether emphasis or a link begins or ends at this byte.
    pub(crate) fn is_edge(&self, at: usize) -> bool {
        self.edges.binary_search(&at).is_ok()
    }

    /// Whether a link begins or ends at this byte.
    pub(crate) fn is_link_edge(&self, at: usize) -> bool {
        self.link_edges.binary_search(&at).is_ok()
    }

    /// Whether a range has something of code or of an example.
    pub(crate) fn has_opaque(&self, range: Range<usize>) -> bool {
        let index = self.opaque.partition_point(|opaque| opaque.end <= range.start);
        self.opaque.get(index).is_some_and(|opaque| opaque.start < range.end)
    }

    /// The characters of prose with their offsets.
    pub(crate) fn prose(&self) -> impl Iterator<Item = (usize, char)> {
        self.as_str().char_indices().filter(|(at, _)| !self.is_opaque(*at))
    }

    pub(in crate::syntax::markdown) fn push(&mut self, text: &MappedText) {
        self.text.append(text);
    }

    pub(in crate::syntax::markdown) fn push_opaque(&mut self, text: &MappedText) {
        let start = self.as_str().len();
        self.text.append(text);
        if !text.is_empty() {
            self.opaque.push(start..self.as_str().len());
        }
    }

    pub(in crate::syntax::markdown) fn push_edge(&mut self, is_of_link: bool) {
        let at = self.as_str().len();
        self.link_edges.extend(is_of_link.then_some(at));
        if self.edges.last() != Some(&at) {
            self.edges.push(at);
        }
    }

    /// Ends a line of the file; the text goes on.
    pub(in crate::syntax::markdown) fn push_break(&mut self) {
        self.text.push("\n", None);
    }
}

impl Document {
    /// The lines of the text. Where it has selections, a line is there once for each of their variants.
    pub(crate) fn lines(&self, example: Example<'_>) -> Vec<Line> {
        let mut lines = Vec::new();
        for reading in 0..readings(&self.nodes).min(MAX_READINGS) {
            let mut reader = Reader { example, reading, lines: Vec::new(), is_new: true, is_varied: false };
            reader.read(&self.nodes);
            reader.end();
            let own = reader.lines.into_iter();
            lines.extend(own.filter(|(_, is_varied)| reading == 0 || *is_varied).map(|(line, _)| line));
        }
        lines
    }
}

/// How many readings it takes until each variant was shown.
fn readings(nodes: &[Node]) -> usize {
    let of_selections = nodes.iter().map(|node| match node {
        Node::Select { variants, .. } => variants.iter().map(|(_, nodes)| readings(nodes)).sum(),
        _ => 1,
    });
    of_selections.max().unwrap_or(1).max(1)
}

/// Reads a text with one variant of each selection.
struct Reader<'a> {
    example: Example<'a>,
    reading: usize,
    /// Each with whether it has a selection.
    lines: Vec<(Line, bool)>,
    /// Whether what comes next begins a line.
    is_new: bool,
    /// Whether what is read is a variant.
    is_varied: bool,
}

impl Reader<'_> {
    fn read(&mut self, nodes: &[Node]) {
        let mut is_in_code = false;
        for node in nodes {
            match node {
                Node::Text(text) if is_in_code => self.line().push_opaque(text),
                Node::Text(text) => self.line().push(text),
                Node::Argument(argument) => {
                    let shown = MappedText::unwritten(&(self.example)(argument));
                    self.line().push_opaque(&shown);
                }
                Node::Select { variants, .. } => self.variant(variants),
                Node::SoftBreak | Node::HardBreak => self.line().push_break(),
                Node::Start(Tag::Code) => is_in_code = true,
                Node::End(Tag::Code) => is_in_code = false,
                Node::Start(Tag::Item) => self.begin(LineKind::Item),
                Node::Start(Tag::Paragraph | Tag::List(_))
                | Node::End(Tag::Paragraph | Tag::List(_) | Tag::Item) => {
                    self.end();
                }
                Node::Start(Tag::Link(_)) | Node::End(Tag::Link(_)) => self.line().push_edge(true),
                Node::Start(_) | Node::End(_) => self.line().push_edge(false),
            }
        }
    }

    /// The variant of this reading.
    fn variant<K>(&mut self, variants: &[(K, Vec<Node>)]) {
        let mut left = self.reading;
        for (index, (_, nodes)) in variants.iter().enumerate() {
            let own = readings(nodes);
            if left < own || index + 1 == variants.len() {
                let outer = std::mem::replace(&mut self.reading, left.min(own - 1));
                let was_varied = std::mem::replace(&mut self.is_varied, true);
                // An empty variant changes its line as well.
                self.line();
                self.read(nodes);
                (self.reading, self.is_varied) = (outer, was_varied);
                return;
            }
            left -= own;
        }
    }

    fn begin(&mut self, kind: LineKind) {
        self.end();
        self.lines.push((Line::new(kind), self.is_varied));
        self.is_new = false;
    }

    fn end(&mut self) {
        self.is_new = true;
    }

    fn line(&mut self) -> &mut Line {
        if self.is_new || self.lines.is_empty() {
            self.begin(LineKind::Paragraph);
        }
        let last = self.lines.len() - 1;
        let (line, is_varied) = &mut self.lines[last];
        *is_varied |= self.is_varied;
        line
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Line, LineKind};
    use crate::diagnostics::Span;
    use crate::diagnostics::mapped_text::MappedText;
    use crate::source::SourceFile;
    use crate::syntax::markdown::{Layout, article_lines, parse};
    use crate::syntax::pattern::VariantKey;
    use crate::syntax::piece::Piece;

    fn written(text: &str) -> Piece {
        Piece::Source(MappedText::written(text, &Span::new(&Arc::from("a.ftl"), 100..100 + text.len())))
    }

    fn select(variants: &[(&str, &[Piece])]) -> Piece {
        let variants =
            variants.iter().map(|(key, pieces)| (VariantKey::Name((*key).to_owned()), pieces.to_vec()));
        Piece::Select { argument: "count".into(), variants: variants.collect(), default: 0 }
    }

    /// The lines of pieces, with `_` in place of each character that is not prose.
    fn lines(pieces: &[Piece], layout: Layout) -> Vec<(LineKind, String)> {
        let (document, _) = parse(pieces, layout, &|_| Some("a.html".to_owned()));
        document.lines(&|variable| variable.name.clone()).iter().map(shown).collect()
    }

    fn shown(line: &Line) -> (LineKind, String) {
        let chars = line.as_str().char_indices();
        (line.kind, chars.map(|(at, c)| if line.is_opaque(at) { '_' } else { c }).collect())
    }

    /// Markup is no part of a line; code and examples are there, and are no prose.
    #[test]
    fn a_line_is_what_readers_see() {
        use LineKind::{Item, Paragraph};
        let text = "See **the** [list][a] of\n`a,b`.\n\n- One\n- Two\n\nEnd";
        let expected = [
            (Paragraph, "See the list of\n___.".to_owned()),
            (Item, "One".to_owned()),
            (Item, "Two".to_owned()),
            (Paragraph, "End".to_owned()),
        ];
        assert_eq!(lines(&[written(text)], Layout::Blocks), expected);
        let argument = Piece::Argument("name".into(), None);
        let pieces = [written("Open "), argument, written(", now")];
        assert_eq!(lines(&pieces, Layout::Inline), [(Paragraph, "Open ____, now".to_owned())]);
    }

    /// Every variant is read once with what is around it, however selections are nested; a line without any is read once.
    #[test]
    fn every_variant_is_read() {
        let inner = select(&[("x", &[written("X")]), ("y", &[written("Y")])]);
        let outer = select(&[("one", &[written("1")]), ("other", &[written("2"), inner]), ("none", &[])]);
        let pieces = [written("First\n\nA "), outer, written(" B "), select(&[("x", &[written("C")])])];
        let found: Vec<_> = lines(&pieces, Layout::Blocks).into_iter().map(|(_, text)| text).collect();
        assert_eq!(found, ["First", "A 1 B C", "A 2X B C", "A 2Y B C", "A  B C"]);
    }

    /// A place in a line is the place in the file.
    #[test]
    fn a_place_is_where_it_is_written() {
        let (document, _) = parse(&[written("See **the** list")], Layout::Inline, &|_| None);
        let lines = document.lines(&|_| String::new());
        assert_eq!(lines[0].as_str(), "See the list");
        assert_eq!(lines[0].span(4..7).map(|span| span.range), Some(106..109));
    }

    /// An article's lines have neither its code blocks nor its front matter, and keep their places.
    #[test]
    fn an_article_is_read_line_by_line() {
        use LineKind::{Cell, Heading, Item, Paragraph};
        let text = "---\norder: 1\n---\n# The *title* {#id}\n\nSee [a][b], `c,d` &amp; **中文：**字\n\n```\ncode,,\n```\n\n- One\n\n  More\n\n| A | B |\n|---|---|\n| 1 | 2 |\n";
        let file = SourceFile::new("a.md", text);
        let found = article_lines(&file, text.find("# The").unwrap());
        let expected = [
            (Heading, "The title"),
            (Paragraph, "See a, ___ & 中文：字"),
            (Item, "One"),
            (Paragraph, "More"),
            (Cell, "A"),
            (Cell, "B"),
            (Cell, "1"),
            (Cell, "2"),
        ];
        let shown: Vec<_> = found.iter().map(shown).collect();
        assert_eq!(shown, expected.map(|(kind, text)| (kind, text.to_owned())));
        for (line, said) in [(0, "title"), (1, "中文"), (1, "字"), (3, "More"), (7, "2")] {
            let at = found[line].as_str().find(said).unwrap();
            let span = found[line].span(at..at + said.len()).unwrap();
            assert_eq!(&text[span.range], said);
        }
    }
}
