//! Pictures in texts.

use pulldown_cmark::Event;

use super::link::{escaped_address, title};
use crate::syntax::markdown::marks::SIZE;
use crate::syntax::markdown::setting::{escaped, escaped_text};

/// A picture in a text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// The address.
    pub target: String,
    /// The width and height in pixels, if known.
    pub size: Option<(u32, u32)>,
    /// What its writer wants of them: 0 for what follows from the other.
    wanted: Option<(u32, u32)>,
    title: String,
    /// The alternative text.
    alternative: String,
}

impl Image {
    /// A picture that has begun, without a size of its own.
    pub(in super::super) fn new(target: &str, title: &str, id: &str, alternative: String) -> Self {
        let (target, title) = (target.to_owned(), title.to_owned());
        Self { target, size: None, wanted: wanted(id), title, alternative }
    }

    pub(in super::super) fn html(&self) -> String {
        self.tag(&title(&self.title))
    }

    /// The picture with its caption, if it has one.
    pub(in super::super) fn figure(&self) -> Option<String> {
        let caption = (!self.title.is_empty()).then(|| escaped_text(&self.title))?;
        Some(format!("<figure>{}<figcaption>{caption}</figcaption></figure>\n", self.tag("")))
    }

    /// Whether its writer wants a size, which only HTML has.
    pub(in super::super) fn is_sized(&self) -> bool {
        self.wanted.is_some()
    }

    fn tag(&self, title: &str) -> String {
        let [width, height] = self
            .sides()
            .map(|(name, side)| side.map(|side| format!(" {name}=\"{side}\"")).unwrap_or_default());
        let (target, alternative) = (escaped_address(&self.target), escaped(&self.alternative));
        format!("<img src=\"{target}\"{width}{height} alt=\"{alternative}\"{title}>")
    }

    /// Its sides as its writer wants them; one that follows from the other keeps the picture's form.
    fn sides(&self) -> [(&'static str, Option<u32>); 2] {
        let (width, height) = match (self.wanted, self.size) {
            (None, size) => (size.map(|size| size.0), size.map(|size| size.1)),
            (Some((width, 0)), Some(size)) => (Some(width), scaled(size.1, width, size.0)),
            (Some((0, height)), Some(size)) => (scaled(size.0, height, size.1), Some(height)),
            (Some((width, height)), _) => {
                (Some(width).filter(|side| *side > 0), Some(height).filter(|side| *side > 0))
            }
        };
        [("width", width), ("height", height)]
    }
}

/// A side in the proportion of the other.
fn scaled(side: u32, wanted: u32, other: u32) -> Option<u32> {
    u32::try_from((u64::from(side) * u64::from(wanted)).checked_div(u64::from(other))?).ok()
}

/// The size that a picture's reference keeps.
fn wanted(id: &str) -> Option<(u32, u32)> {
    let (width, height) = id.strip_prefix(SIZE)?.split_once('x')?;
    Some((width.parse().ok()?, height.parse().ok()?))
}

/// The text of a picture that has begun, up to its end.
pub(super) fn alternative<'a>(events: &mut impl Iterator<Item = Event<'a>>) -> String {
    let mut text = String::new();
    let mut depth = 0_usize;
    for event in events {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) if depth == 0 => break,
            Event::End(_) => depth -= 1,
            Event::Text(more) | Event::Code(more) => text.push_str(&more),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text
}
