//! A text as parser events, from which all its forms are rendered. A page that needs a different form changes the events.

pub(super) mod breaks;
mod image;
mod link;
mod table;
#[cfg(test)]
mod tests;
mod words;
mod writer;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Tag as Mark, TagEnd};

use super::setting::{NoPage, Setting};
pub use image::Image;
pub use link::Link;
pub use words::Section;

/// The events around the value of an argument, which no parser gives.
pub(super) const EXAMPLE: &str = "<example>";
pub(super) const EXAMPLE_END: &str = "</example>";

/// A text with its markup.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Passage {
    pieces: Vec<Piece>,
    /// The title of the values of its arguments, where a page tells them apart.
    example: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Link(Link),
    Image(Image),
    /// The beginning or the end of an argument's value.
    Example {
        begins: bool,
    },
    Event(Event<'static>),
}

impl Passage {
    pub(super) fn new<'a>(events: impl IntoIterator<Item = Event<'a>>) -> Self {
        let mut events = events.into_iter();
        let mut pieces = Vec::new();
        while let Some(event) = events.next() {
            pieces.push(match event {
                Event::Start(Mark::Link { link_type, dest_url, title, .. }) => {
                    // The parser gives the address of `<someone@example.com>` without a scheme.
                    let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                    let target = format!("{scheme}{dest_url}");
                    Piece::Link(Link { target, number: None, title: title.into_string() })
                }
                Event::Start(Mark::Image { dest_url, title, id, .. }) => {
                    let alternative = image::alternative(&mut events);
                    Piece::Image(Image::new(&dest_url, &title, &id, alternative))
                }
                Event::InlineHtml(html) if *html == *EXAMPLE => Piece::Example { begins: true },
                Event::InlineHtml(html) if *html == *EXAMPLE_END => Piece::Example { begins: false },
                event => Piece::Event(event.into_static()),
            });
        }
        Self { pieces, example: None }
    }

    /// Whether it holds nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// Its links.
    pub fn links_mut(&mut self) -> impl Iterator<Item = &mut Link> {
        self.pieces.iter_mut().filter_map(|piece| match piece {
            Piece::Link(link) => Some(link),
            _ => None,
        })
    }

    /// Its pictures.
    pub fn images_mut(&mut self) -> impl Iterator<Item = &mut Image> {
        self.pieces.iter_mut().filter_map(|piece| match piece {
            Piece::Image(image) => Some(image),
            _ => None,
        })
    }

    /// Says of the values of its arguments that they are examples, with a title that is asked for if there are any.
    pub fn label_examples(&mut self, label: impl FnOnce() -> String) {
        if self.pieces.contains(&Piece::Example { begins: true }) {
            self.example = Some(label());
        }
    }

    /// Lowers its headings by some levels, at most to the sixth. They lose their ids: the page may have the same text twice.
    pub fn lower_headings(&mut self, levels: usize) {
        let lower = |level: &mut HeadingLevel| {
            *level = HeadingLevel::try_from(*level as usize + levels).unwrap_or(HeadingLevel::H6);
        };
        for piece in &mut self.pieces {
            match piece {
                Piece::Event(Event::Start(Mark::Heading { level, id, .. })) => {
                    lower(level);
                    *id = None;
                }
                Piece::Event(Event::End(TagEnd::Heading(level))) => lower(level),
                _ => {}
            }
        }
    }

    /// HTML without a page: blocks where the text has any, otherwise inline.
    #[must_use]
    pub fn html(&self) -> String {
        self.html_in(&NoPage)
    }

    /// HTML as a part of a page.
    #[must_use]
    pub fn html_in(&self, setting: &dyn Setting) -> String {
        writer::html(&self.pieces, self.example.as_deref(), setting)
    }
}

/// Whether a word may continue after a piece.
fn is_inline(piece: &Piece) -> bool {
    match piece {
        Piece::Link(_) | Piece::Example { .. } => true,
        Piece::Image(_) => false,
        Piece::Event(event) => matches!(
            event,
            Event::Text(_)
                | Event::Code(_)
                | Event::InlineHtml(_)
                | Event::Start(Mark::Emphasis | Mark::Strong | Mark::Strikethrough)
                | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link)
                | Event::FootnoteReference(_)
                | Event::TaskListMarker(_)
        ),
    }
}
