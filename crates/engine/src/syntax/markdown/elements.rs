//! The few elements of HTML that a text may have. Each becomes an event of ours, written anew: nothing of the writer's own tag
//! reaches a page. All other HTML is shown as text and reported.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Parser, Tag as Mark, TagEnd};

use super::tags::{Tag, Token, tokens};
use super::{Unread, Unreadable};

type Placed<'a> = (Event<'a>, Range<usize>);

/// What an image's size is kept in: a reference's label, which nothing else reads.
pub(super) const SIZE: &str = "size=";

/// An element that has an end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Element {
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

/// An event, or a tag whose partner is still to be found.
enum Item<'a> {
    Event(Event<'a>),
    Open(Element, String, String),
    Close(Element, String),
}

/// The events with the elements that are understood.
pub(super) fn understood<'a>(events: Vec<Placed<'a>>, unread: &mut Vec<Unreadable>) -> Vec<Placed<'a>> {
    let items = items(events, unread);
    let partners = partners(&items);
    let mut out = Vec::with_capacity(items.len());
    for (index, (item, place)) in items.into_iter().enumerate() {
        match item {
            Item::Event(event) => out.push((event, place)),
            Item::Open(_, _, written) | Item::Close(_, written) if !partners[index] => {
                unread.push(Unreadable { what: Unread::Unclosed(written.clone()), place: place.clone() });
                let is_block = is_of_block(&written);
                out.extend(is_block.then(|| (Event::Start(Mark::Paragraph), place.clone())));
                out.push((Event::Text(written.into()), place.clone()));
                out.extend(is_block.then_some((Event::End(TagEnd::Paragraph), place)));
            }
            Item::Open(element, attributes, _) => out.push((start(element, &attributes), place)),
            Item::Close(Element::Code, _) => code(&mut out, place),
            Item::Close(element, _) => out.push((end(element), place)),
        }
    }
    tidy(out)
}

fn items<'a>(events: Vec<Placed<'a>>, unread: &mut Vec<Unreadable>) -> Vec<(Item<'a>, Range<usize>)> {
    let mut items = Vec::with_capacity(events.len());
    let mut events = events.into_iter();
    while let Some((event, place)) = events.next() {
        match event {
            // It begins a line of its own, or is in none.
            Event::InlineHtml(html) if is_of_block(&html) => {
                unread.push(Unreadable { what: Unread::Unclosed(html.to_string()), place: place.clone() });
                items.push((Item::Event(Event::Text(html)), place));
            }
            Event::InlineHtml(html) => inline(&html, 0, &[(0, place.start)], &mut items, unread),
            Event::Start(Mark::HtmlBlock) => {
                let mut html = String::new();
                let mut places = Vec::new();
                for (event, place) in events.by_ref() {
                    let (Event::Html(line) | Event::Text(line)) = event else { break };
                    places.push((html.len(), place.start));
                    html.push_str(&line);
                }
                block(&html, &places, place, &mut items, unread);
            }
            event => items.push((Item::Event(event), place)),
        }
    }
    items
}

/// Whether a tag is that of a block.
fn is_of_block(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']).to_ascii_lowercase();
    ["details", "summary"].iter().any(|block| name.starts_with(block))
}

/// The place of a part of HTML of which each line begins somewhere.
fn placed(places: &[(usize, usize)], at: usize, length: usize) -> Range<usize> {
    let line = places.iter().rev().find(|(start, _)| *start <= at);
    let start = line.map_or(0, |(start, place)| place + (at - start));
    start..start + length
}

/// The items of tags and texts within a line.
fn inline(
    html: &str,
    from: usize,
    places: &[(usize, usize)],
    items: &mut Vec<(Item<'_>, Range<usize>)>,
    unread: &mut Vec<Unreadable>,
) {
    for (token, at) in tokens(html) {
        match token {
            Token::Comment => {}
            Token::Text(text) => {
                items.extend(
                    texts(text).map(|event| (Item::Event(event), placed(places, from + at, text.len()))),
                );
            }
            Token::Tag(tag) => {
                let place = placed(places, from + at, tag.written.len());
                if let Some(new) = known(&tag) {
                    items.extend(new.into_iter().map(|item| (item, place.clone())));
                } else {
                    items.push((Item::Event(Event::Text(tag.written.to_owned().into())), place.clone()));
                    // One finding for an element.
                    if !tag.is_end {
                        unread.push(Unreadable { what: Unread::Html(tag.written.to_owned()), place });
                    }
                }
            }
        }
    }
}

/// The items of a block of HTML; where it has a tag that is not understood, all of it is text.
fn block<'a>(
    html: &str,
    places: &[(usize, usize)],
    place: Range<usize>,
    items: &mut Vec<(Item<'a>, Range<usize>)>,
    unread: &mut Vec<Unreadable>,
) {
    let tokens = tokens(html);
    let foreign = tokens.iter().find_map(|(token, at)| match token {
        Token::Tag(tag) if known(tag).is_none() => Some((tag.written.to_owned(), *at)),
        Token::Text(text) if text.starts_with('<') => Some(((*text).trim_end().to_owned(), *at)),
        _ => None,
    });
    if let Some((written, at)) = foreign {
        let first = written.lines().next().unwrap_or_default().to_owned();
        let found = placed(places, at, first.len());
        unread.push(Unreadable { what: Unread::Html(first), place: found });
        items.push((Item::Event(Event::Start(Mark::Paragraph)), place.clone()));
        items.push((Item::Event(Event::Text(html.to_owned().into())), place.clone()));
        items.push((Item::Event(Event::End(TagEnd::Paragraph)), place));
        return;
    }
    let mut is_in_summary = false;
    let mut paragraph: Vec<(Item<'a>, Range<usize>)> = Vec::new();
    for (token, at) in &tokens {
        let tag = match token {
            Token::Tag(tag) if ["details", "summary"].contains(&&*tag.name) => tag,
            Token::Tag(Tag { written, .. }) | Token::Text(written) => {
                let target = if is_in_summary { &mut *items } else { &mut paragraph };
                inline(written, *at, places, target, unread);
                continue;
            }
            Token::Comment => continue,
        };
        finish(&mut paragraph, items, &place);
        is_in_summary = tag.name == "summary" && !tag.is_end;
        inline(tag.written, *at, places, items, unread);
    }
    finish(&mut paragraph, items, &place);
}

/// Adds what is between the tags of blocks as a paragraph, if it is more than white space.
fn finish<'a>(
    paragraph: &mut Vec<(Item<'a>, Range<usize>)>,
    items: &mut Vec<(Item<'a>, Range<usize>)>,
    place: &Range<usize>,
) {
    let is_blank = paragraph.iter().all(|(item, _)| match item {
        Item::Event(Event::Text(text)) => text.trim().is_empty(),
        Item::Event(Event::HardBreak) => true,
        _ => false,
    });
    if is_blank {
        paragraph.clear();
        return;
    }
    items.push((Item::Event(Event::Start(Mark::Paragraph)), place.clone()));
    items.append(paragraph);
    items.push((Item::Event(Event::End(TagEnd::Paragraph)), place.clone()));
}

/// A text of HTML, its references read, with white space as a browser shows it.
fn texts<'a>(html: &str) -> impl Iterator<Item = Event<'a>> + use<'a> {
    let mut text = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('&') {
        text.push_str(&rest[..at]);
        let end = rest[at..].find(';').map_or(rest.len(), |end| at + end + 1);
        // The parser knows the names.
        match Parser::new(&rest[at..end]).nth(1) {
            Some(Event::Text(said)) => text.push_str(&said),
            _ => text.push_str(&rest[at..end]),
        }
        rest = &rest[end..];
    }
    text.push_str(rest);
    let words: Vec<&str> = text.split([' ', '\t', '\n', '\r']).filter(|word| !word.is_empty()).collect();
    let edge = |is_there: bool| if is_there && !text.is_empty() { " " } else { "" };
    let is_space = |c: char| " \t\n\r".contains(c);
    let joined = words.join(" ");
    let text = if joined.is_empty() {
        edge(true).to_owned()
    } else {
        [edge(text.starts_with(is_space)), &joined, edge(text.ends_with(is_space))].concat()
    };
    (!text.is_empty()).then(|| Event::Text(text.into())).into_iter()
}

/// The items of a tag that is understood.
fn known<'a>(tag: &Tag<'_>) -> Option<Vec<Item<'a>>> {
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

/// A picture with the size that its tag has.
fn image<'a>(tag: &Tag<'_>) -> Option<Vec<Item<'a>>> {
    let target = tag.attribute("src")?.to_owned();
    let number =
        |name| tag.attribute(name).and_then(|value| value.trim_end_matches("px").parse::<u32>().ok());
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

/// For each item that is a tag, whether it has a partner in the same block and the same element.
fn partners(items: &[(Item<'_>, Range<usize>)]) -> Vec<bool> {
    let mut partners = vec![false; items.len()];
    // What is open: an event's own block, or an element by its index.
    let mut open: Vec<Option<usize>> = Vec::new();
    for (index, (item, _)) in items.iter().enumerate() {
        match item {
            Item::Event(Event::Start(_)) => open.push(None),
            Item::Event(Event::End(_)) => while open.pop().is_some_and(|element| element.is_some()) {},
            Item::Event(_) => {}
            Item::Open(Element::Summary, ..) if !is_in_details(items, &open) => {}
            Item::Open(..) => open.push(Some(index)),
            Item::Close(element, _) => {
                let Some(Some(start)) = open.last().copied() else { continue };
                if matches!(&items[start].0, Item::Open(opened, ..) if opened == element) {
                    (partners[start], partners[index]) = (true, true);
                    open.pop();
                }
            }
        }
    }
    if partners.contains(&true) {
        code_alone(items, &mut partners);
    }
    partners
}

/// Whether the innermost open element is one whose summary may follow.
fn is_in_details(items: &[(Item<'_>, Range<usize>)], open: &[Option<usize>]) -> bool {
    let Some(Some(index)) = open.last() else { return false };
    matches!(items[*index].0, Item::Open(Element::Details, ..))
}

/// Code holds text alone: with anything else in it, its tags are text.
fn code_alone(items: &[(Item<'_>, Range<usize>)], partners: &mut [bool]) {
    for (index, (item, _)) in items.iter().enumerate() {
        if !matches!(item, Item::Open(Element::Code, ..)) || !partners[index] {
            continue;
        }
        let inner = items[index + 1..].iter();
        let length = inner.take_while(|(item, _)| matches!(item, Item::Event(Event::Text(_)))).count();
        let end = index + 1 + length;
        let is_alone = length > 0 && matches!(items.get(end), Some((Item::Close(Element::Code, _), _)));
        if !is_alone {
            partners[index] = false;
            let end = (index + 1..items.len())
                .find(|&end| partners[end] && matches!(items[end].0, Item::Close(Element::Code, _)));
            if let Some(end) = end {
                partners[end] = false;
            }
        }
    }
}

fn start<'a>(element: Element, attributes: &str) -> Event<'a> {
    match element {
        Element::Emphasis => Event::Start(Mark::Emphasis),
        Element::Strong => Event::Start(Mark::Strong),
        Element::Strikethrough => Event::Start(Mark::Strikethrough),
        Element::Code => Event::InlineHtml("<code>".into()),
        Element::Keys => Event::InlineHtml("<kbd>".into()),
        Element::Subscript => Event::InlineHtml("<sub>".into()),
        Element::Superscript => Event::InlineHtml("<sup>".into()),
        Element::Summary => Event::Html("<summary>".into()),
        Element::Details => Event::Html(format!("<details{attributes}>").into()),
    }
}

fn end<'a>(element: Element) -> Event<'a> {
    match element {
        Element::Emphasis => Event::End(TagEnd::Emphasis),
        Element::Strong => Event::End(TagEnd::Strong),
        Element::Strikethrough => Event::End(TagEnd::Strikethrough),
        Element::Code => Event::InlineHtml("</code>".into()),
        Element::Keys => Event::InlineHtml("</kbd>".into()),
        Element::Subscript => Event::InlineHtml("</sub>".into()),
        Element::Superscript => Event::InlineHtml("</sup>".into()),
        Element::Summary => Event::Html("</summary>".into()),
        Element::Details => Event::Html("</details>".into()),
    }
}

/// Ends an element of code: what is in it becomes a code span.
fn code(out: &mut Vec<Placed<'_>>, place: Range<usize>) {
    let mut text = String::new();
    while let Some((event, _)) = out.pop() {
        match event {
            Event::Text(part) => text.insert_str(0, &part),
            _ => break,
        }
    }
    out.push((Event::Code(text.into()), place));
}

/// A line break of the writer's at the edge of a block, or beside one of the text's own, is none.
fn tidy(events: Vec<Placed<'_>>) -> Vec<Placed<'_>> {
    let mut out: Vec<Placed<'_>> = Vec::with_capacity(events.len());
    for (event, place) in events {
        match (&event, out.last().map(|(event, _)| event)) {
            (Event::SoftBreak, Some(Event::HardBreak)) => continue,
            (Event::HardBreak, Some(Event::SoftBreak)) => drop(out.pop()),
            (Event::HardBreak, Some(Event::Start(mark))) if !is_within_line(mark) => continue,
            (Event::End(end), Some(Event::HardBreak)) if !ends_within_line(*end) => {
                while matches!(out.last(), Some((Event::HardBreak, _))) {
                    out.pop();
                }
            }
            _ => {}
        }
        out.push((event, place));
    }
    out
}

fn is_within_line(mark: &Mark<'_>) -> bool {
    matches!(
        mark,
        Mark::Emphasis | Mark::Strong | Mark::Strikethrough | Mark::Link { .. } | Mark::Image { .. }
    )
}

fn ends_within_line(end: TagEnd) -> bool {
    matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}
