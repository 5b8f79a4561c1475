//! The outlines of whole files.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Tag as Mark, TagEnd};

use super::elements;
use super::events::{normalized, read};
use super::prose::text_of;
use super::{CodeBlock, EMPHASIS_BOUNDARY, Excerpt, Outline, OutlineLink};
use crate::diagnostics::mapped_text::MappedText;
use crate::source::SourceFile;

/// The outline of the text from this byte on. `is_label` knows the labels of the catalog's links.
pub(crate) fn outline(file: &SourceFile, begin: usize, is_label: &dyn Fn(&str) -> bool) -> Outline {
    let source = normalized(file, begin);
    let (events, _) =
        read(&source, |broken| is_label(&broken.reference).then_some((CowStr::from(""), CowStr::from(""))));
    let mut reader = Reader { source: &source, outline: Outline::default(), block: None, links: Vec::new() };
    for (event, range) in elements::understood(events, &mut Vec::new()) {
        reader.read(event, range);
    }
    reader.outline
}

struct Reader<'s> {
    source: &'s MappedText,
    outline: Outline,
    block: Option<CodeBlock>,
    /// The links and pictures that are read: of pictures there is none.
    links: Vec<Option<(Excerpt, MappedText)>>,
}

impl Reader<'_> {
    fn read(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(Mark::CodeBlock(kind)) => self.block = Some(self.code_block(&kind, range)),
            Event::End(TagEnd::CodeBlock) => self.outline.blocks.extend(self.block.take()),
            Event::Text(text) => self.text(&text, range),
            Event::Code(text) => {
                let mut code = MappedText::default();
                code.push(&text.replace(EMPHASIS_BOUNDARY, ""), self.source.span(range));
                self.outline.push_code(&code);
            }
            Event::Start(Mark::Link { link_type, dest_url, id, .. }) => {
                let is_of_catalog = matches!(
                    link_type,
                    LinkType::ReferenceUnknown | LinkType::CollapsedUnknown | LinkType::ShortcutUnknown
                );
                let text = if is_of_catalog { id } else { dest_url };
                let target =
                    Excerpt { text: text.replace(EMPHASIS_BOUNDARY, ""), span: self.source.span(range) };
                self.links.push(Some((target, MappedText::default())));
            }
            Event::Start(Mark::Image { .. }) => self.links.push(None),
            Event::End(TagEnd::Link | TagEnd::Image) => {
                let link = self.links.pop().flatten();
                let link = link.map(|(target, text)| OutlineLink { target, text: Excerpt::from(&text) });
                self.outline.links.extend(link);
            }
            Event::Start(Mark::Strong) => self.outline.bold += 1,
            Event::Start(Mark::Item) => self.outline.items += 1,
            Event::Start(Mark::Heading { .. }) => self.outline.headings += 1,
            Event::SoftBreak | Event::HardBreak => self.outline.prose.push("\n", None),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell) => {
                self.outline.prose.push("\n", None);
            }
            _ => {}
        }
    }

    fn code_block(&self, kind: &CodeBlockKind<'_>, range: Range<usize>) -> CodeBlock {
        let language = match kind {
            CodeBlockKind::Fenced(info) => info.split([' ', ',']).next().unwrap_or_default().to_owned(),
            CodeBlockKind::Indented => String::new(),
        };
        CodeBlock { language, text: String::new(), span: self.source.span(range) }
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        if let Some(block) = &mut self.block {
            block.text.push_str(text);
            return;
        }
        let text = text_of(self.source, text, range);
        match self.links.last_mut() {
            // What a picture shows differs by language.
            Some(None) => return,
            Some(Some((_, words))) => words.append(&text),
            None => {}
        }
        self.outline.prose.append(&text);
    }
}
