//! The elements that are understood.

use pulldown_cmark::{CowStr, Event, LinkType, Tag as Mark, TagEnd};

use super::Item;
use crate::syntax::markdown::articles::tags::Tag;
use crate::syntax::markdown::marks::SIZE;

/// An element that has an end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Element {
    Emphasis,
    Strong,
    Strikethrough,
    Code,
    Keys,
    Subscript,
    Superscript,
    Summary,
    Details,
}

impl Element {
    /// The event that begins it.
    pub(super) fn start<'a>(self, attributes: &str) -> Event<'a> {
        match self {
            Self::Emphasis => Event::Start(Mark::Emphasis),
            Self::Strong => Event::Start(Mark::Strong),
            Self::Strikethrough => Event::Start(Mark::Strikethrough),
            Self::Code => Event::InlineHtml("<code>".into()),
            Self::Keys => Event::InlineHtml("<kbd>".into()),
            Self::Subscript => Event::InlineHtml("<sub>".into()),
            Self::Superscript => Event::InlineHtml("<sup>".into()),
            Self::Summary => Event::Html("<summary>".into()),
            Self::Details => Event::Html(format!("<details{attributes}>").into()),
        }
    }

    /// The event that ends it.
    pub(super) fn end<'a>(self) -> Event<'a> {
        match self {
            Self::Emphasis => Event::End(TagEnd::Emphasis),
            Self::Strong => Event::End(TagEnd::Strong),
            Self::Strikethrough => Event::End(TagEnd::Strikethrough),
            Self::Code => Event::InlineHtml("</code>".into()),
            Self::Keys => Event::InlineHtml("</kbd>".into()),
            Self::Subscript => Event::InlineHtml("</sub>".into()),
            Self::Superscript => Event::InlineHtml("</sup>".into()),
            Self::Summary => Event::Html("</summary>".into()),
            Self::Details => Event::Html("</details>".into()),
        }
    }
}

/// The items of a tag that is understood.
pub(super) fn known<'a>(tag: &Tag<'_>) -> Option<Vec<Item<'a>>> {
    let element = match (&*tag.name, tag.is_end) {
        ("br", false) => return Some(vec![Item::Event(Event::HardBreak)]),
        ("img", false) => return image(tag),
        ("em" | "i", _) => Element::Emphasis,
        ("strong" | "b", _) => Element::Strong,
        ("del" | "s", _) => Element::Strikethrough,
        ("code", _) => Element::Code,
        ("kbd", _) => Element::Keys,
        ("sub", _) => Element::Subscript,
        ("sup", _) => Element::Superscript,
        ("summary", _) => Element::Summary,
        ("details", _) => Element::Details,
        _ => return None,
    };
    let written = tag.written.to_owned();
    if tag.is_end {
        return Some(vec![Item::Close(element, written)]);
    }
    let attributes = match (element, tag.attribute("name"), tag.attribute("open")) {
        (Element::Details, Some(name), _) if !name.is_empty() => format!(" name=\"{}\"", word(name)),
        (Element::Details, _, Some(_)) => " open".to_owned(),
        _ => String::new(),
    };
    Some(vec![Item::Open(element, attributes, written)])
}

/// A name without what ends an attribute.
fn word(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric() || "-_.".contains(*c)).collect()
}

/// Whether a picture asks for a size that is not in pixels.
pub(super) fn has_other_size(tag: &Tag<'_>) -> bool {
    let is_other = |name| tag.attribute(name).is_some_and(|value| pixels(value).is_none());
    tag.name == "img" && (is_other("width") || is_other("height") || tag.attribute("style").is_some())
}

fn pixels(value: &str) -> Option<u32> {
    value.trim_end_matches("px").parse().ok()
}

/// A picture with the size that its tag has.
fn image<'a>(tag: &Tag<'_>) -> Option<Vec<Item<'a>>> {
    let target = tag.attribute("src")?.to_owned();
    let number = |name| tag.attribute(name).and_then(pixels);
    let id = match (number("width"), number("height")) {
        (None, None) => String::new(),
        (width, height) => format!("{SIZE}{}x{}", width.unwrap_or(0), height.unwrap_or(0)),
    };
    let text = |name| tag.attribute(name).map(str::to_owned).unwrap_or_default();
    let picture = Mark::Image {
        link_type: LinkType::Inline,
        dest_url: target.into(),
        title: text("title").into(),
        id: id.into(),
    };
    let alternative: CowStr<'a> = text("alt").into();
    Some(vec![
        Item::Event(Event::Start(picture)),
        Item::Event(Event::Text(alternative)),
        Item::Event(Event::End(TagEnd::Image)),
    ])
}
