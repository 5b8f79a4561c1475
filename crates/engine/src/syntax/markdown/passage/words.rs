//! The words of texts, for search and for terminals.

use pulldown_cmark::{Event, HeadingLevel, Tag as Mark, TagEnd};

use super::{Passage, Piece, is_inline};

/// A part of a page: what follows a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Section {
    /// The heading's id, if it has one.
    pub id: Option<String>,
    /// The heading as readers see it; empty for what comes before the first one.
    pub heading: String,
    /// The words under it, separated by single spaces.
    pub words: String,
}

impl Passage {
    /// The words as readers see them, separated by single spaces, without those of a first-level heading, which is the page's title.
    #[must_use]
    pub fn words(&self) -> String {
        let mut words = String::new();
        let mut is_in_title = false;
        for piece in &self.pieces {
            match piece {
                Piece::Event(Event::Text(text) | Event::Code(text)) if !is_in_title => words.push_str(text),
                Piece::Event(Event::Start(Mark::Heading { level: HeadingLevel::H1, .. })) => {
                    is_in_title = true;
                }
                Piece::Event(Event::End(TagEnd::Heading(HeadingLevel::H1))) => is_in_title = false,
                piece if !is_inline(piece) => words.push(' '),
                _ => {}
            }
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Its words by section: a section begins with each heading. What is before the first heading is a section without one, and so is
    /// what follows the title, the heading of the first level.
    #[must_use]
    pub fn sections(&self) -> Vec<Section> {
        let mut sections = vec![Section::default()];
        let mut is_in_title = false;
        let mut is_in_heading = false;
        for piece in &self.pieces {
            let last = sections.len() - 1;
            match piece {
                Piece::Event(Event::Start(Mark::Heading { level: HeadingLevel::H1, .. })) => {
                    is_in_title = true;
                }
                Piece::Event(Event::End(TagEnd::Heading(HeadingLevel::H1))) => is_in_title = false,
                Piece::Event(Event::Start(Mark::Heading { id, .. })) => {
                    is_in_heading = true;
                    sections.push(Section { id: id.as_deref().map(str::to_owned), ..Section::default() });
                }
                Piece::Event(Event::End(TagEnd::Heading(_))) => is_in_heading = false,
                Piece::Event(Event::Text(text) | Event::Code(text)) if !is_in_title => {
                    let section = &mut sections[last];
                    if is_in_heading { &mut section.heading } else { &mut section.words }.push_str(text);
                }
                piece if !is_inline(piece) => sections[last].words.push(' '),
                _ => {}
            }
        }
        for section in &mut sections {
            section.words = section.words.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        sections
    }

    /// Its text in lines: a blank one between blocks, items with a mark, code indented.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut text = String::new();
        let mut indent = "";
        for piece in &self.pieces {
            match piece {
                Piece::Event(Event::Text(more) | Event::Code(more)) => {
                    for line in more.split_inclusive('\n') {
                        let is_new = text.is_empty() || text.ends_with('\n');
                        text.extend([if is_new { indent } else { "" }, line]);
                    }
                }
                Piece::Event(
                    Event::SoftBreak
                    | Event::HardBreak
                    | Event::End(TagEnd::Item | TagEnd::List(_) | TagEnd::TableRow | TagEnd::TableHead),
                ) => text.push('\n'),
                Piece::Event(Event::Start(Mark::Item)) => text.push_str("- "),
                Piece::Event(Event::Start(Mark::CodeBlock(_))) => indent = "  ",
                Piece::Event(Event::End(TagEnd::CodeBlock)) => {
                    indent = "";
                    text.push('\n');
                }
                Piece::Event(Event::End(TagEnd::Paragraph | TagEnd::Heading(_))) => text.push_str("\n\n"),
                Piece::Event(Event::End(TagEnd::TableCell)) => text.push(' '),
                _ => {}
            }
        }
        text.trim_end().lines().map(|line| line.trim_end().to_owned()).collect()
    }
}
