//! What a text has that its translations have as well, for the rules that compare them.

use super::{Document, Node, Tag};
use crate::diagnostics::Span;
use crate::diagnostics::mapped_text::MappedText;

/// What is in a text in place of each code span and each argument.
pub(crate) const HOLE: &str = "\u{fffc}";

/// What translations keep of a text, whatever its order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outline {
    /// The texts of code spans, with `…` for arguments.
    pub(crate) code: Vec<Excerpt>,
    pub(crate) blocks: Vec<CodeBlock>,
    pub(crate) links: Vec<OutlineLink>,
    /// How many passages are bold; of variants, the most in any of them.
    pub(crate) bold: usize,
    pub(crate) items: usize,
    pub(crate) headings: usize,
    /// What is read in any case, without markup.
    pub(crate) prose: MappedText,
    /// What is read in one variant or another.
    pub(crate) variants: MappedText,
}

/// A piece of a text, and where it was written.
#[derive(Clone, Debug)]
pub(crate) struct Excerpt {
    pub(crate) text: String,
    pub(crate) span: Option<Span>,
}

/// A code block of an article.
#[derive(Clone, Debug)]
pub(crate) struct CodeBlock {
    /// The first word behind its fence.
    pub(crate) language: String,
    pub(crate) text: String,
    pub(crate) span: Option<Span>,
}

/// A link of a text.
#[derive(Clone, Debug)]
pub(crate) struct OutlineLink {
    /// Its address, or its label in the catalog.
    pub(crate) target: Excerpt,
    pub(crate) text: Excerpt,
}

impl Document {
    /// The outline of the text. The targets of its links are their addresses.
    pub(crate) fn outline(&self) -> Outline {
        let mut reader = Reader::default();
        reader.read(&self.nodes, false);
        reader.outline
    }
}

impl Outline {
    /// Whether there is nothing to read.
    pub(crate) fn is_empty(&self) -> bool {
        self.blocks.is_empty() && self.prose.as_str().trim().is_empty()
    }

    pub(in crate::syntax::markdown) fn push_code(&mut self, code: &MappedText) {
        let span = code.span(0..code.as_str().len());
        self.code.push(Excerpt { text: code.as_str().to_owned(), span });
        self.prose.push(HOLE, None);
    }
}

impl From<&MappedText> for Excerpt {
    fn from(text: &MappedText) -> Self {
        Self { text: text.as_str().to_owned(), span: text.span(0..text.as_str().len()) }
    }
}

#[derive(Default)]
struct Reader {
    outline: Outline,
    code: Option<MappedText>,
    /// The link that is read, with its text so far.
    link: Option<(Excerpt, MappedText)>,
}

impl Reader {
    fn read(&mut self, nodes: &[Node], is_variant: bool) {
        for node in nodes {
            match node {
                Node::Text(text) => self.text(text, is_variant),
                Node::Argument(_) => self.hole(is_variant),
                Node::Select { variants, .. } => self.variants(variants),
                Node::SoftBreak | Node::HardBreak => self.text(&MappedText::unwritten("\n"), is_variant),
                Node::Start(Tag::Code) => self.code = Some(MappedText::default()),
                Node::End(Tag::Code) => {
                    let code = self.code.take().unwrap_or_default();
                    self.outline.push_code(&code);
                }
                Node::Start(Tag::Link(target)) => {
                    let target = Excerpt { text: target.address.clone(), span: target.span.clone() };
                    self.link = Some((target, MappedText::default()));
                }
                Node::End(Tag::Link(_)) => {
                    let link = self.link.take();
                    let link = link.map(|(target, text)| OutlineLink { target, text: Excerpt::from(&text) });
                    self.outline.links.extend(link);
                }
                Node::Start(Tag::Strong) => self.outline.bold += 1,
                Node::Start(Tag::Item) => self.outline.items += 1,
                Node::End(Tag::Paragraph | Tag::Item) => {
                    self.text(&MappedText::unwritten("\n"), is_variant);
                }
                Node::Start(_) | Node::End(_) => {}
            }
        }
    }

    fn variants<K>(&mut self, variants: &[(K, Vec<Node>)]) {
        self.hole(false);
        let before = self.outline.bold;
        let mut most = before;
        for (_, nodes) in variants {
            self.outline.bold = before;
            self.read(nodes, true);
            self.outline.variants.push("\n", None);
            most = most.max(self.outline.bold);
        }
        self.outline.bold = most;
    }

    fn hole(&mut self, is_variant: bool) {
        match &mut self.code {
            Some(code) => code.push("…", None),
            None => self.text(&MappedText::unwritten(HOLE), is_variant),
        }
    }

    fn text(&mut self, text: &MappedText, is_variant: bool) {
        if let Some(code) = &mut self.code {
            return code.append(text);
        }
        if let Some((_, words)) = &mut self.link {
            words.append(text);
        }
        let prose = if is_variant { &mut self.outline.variants } else { &mut self.outline.prose };
        prose.append(text);
    }
}
