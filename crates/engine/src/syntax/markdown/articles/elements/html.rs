//! Blocks and tags of HTML as events, and as tags whose partners are still to be found.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag as Mark, TagEnd};

use super::element::{has_other_size, known};
use super::{Item, Placed, is_of_block};
use crate::syntax::markdown::articles::tags::{Tag, Token, tokens};
use crate::syntax::markdown::articles::unread::foreign;
use crate::syntax::markdown::articles::{Unread, Unreadable};

/// The items of a text.
pub(super) fn items<'a>(
    events: Vec<Placed<'a>>,
    unread: &mut Vec<Unreadable>,
) -> Vec<(Item<'a>, Range<usize>)> {
    let mut items = Vec::with_capacity(events.len());
    let mut events = events.into_iter();
    while let Some((event, place)) = events.next() {
        match event {
            // It begins a line of its own, or is in none.
            Event::InlineHtml(html) if is_of_block(&html) => {
                unread.push(Unread::Unclosed.at(place.clone(), &html));
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
            Token::Comment => include(html, at, from, places, unread),
            Token::Text(text) => {
                items.extend(
                    texts(text).map(|event| (Item::Event(event), placed(places, from + at, text.len()))),
                );
            }
            Token::Tag(tag) => {
                let place = placed(places, from + at, tag.written.len());
                if let Some(new) = known(&tag) {
                    if has_other_size(&tag) {
                        unread.push(Unread::Size.at(place.clone(), tag.written));
                    }
                    items.extend(new.into_iter().map(|item| (item, place.clone())));
                } else {
                    items.push((Item::Event(Event::Text(tag.written.to_owned().into())), place.clone()));
                    // One finding for an element.
                    if !tag.is_end {
                        unread.push(foreign::tag(tag.written).at(place, tag.written));
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
        unread.push(foreign::tag(&first).at(found, &first));
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
                if let Some((line, begin)) = markdown_of(token).filter(|_| !is_in_summary) {
                    let found = placed(places, at + begin, line.len());
                    unread.push(Unread::BlankLine.at(found, line));
                }
                let target = if is_in_summary { &mut *items } else { &mut paragraph };
                inline(written, *at, places, target, unread);
                continue;
            }
            Token::Comment => {
                include(html, *at, 0, places, unread);
                continue;
            }
        };
        finish(&mut paragraph, items, &place);
        is_in_summary = tag.name == "summary" && !tag.is_end;
        inline(tag.written, *at, places, items, unread);
    }
    finish(&mut paragraph, items, &place);
}

/// Reports a comment that other generators put a file in place of.
fn include(html: &str, at: usize, from: usize, places: &[(usize, usize)], unread: &mut Vec<Unreadable>) {
    let Some((comment, _)) = html[at..].split_once("-->") else { return };
    if comment.trim_start_matches("<!--").trim_start().starts_with("@include") {
        let written = &html[at..at + comment.len() + "-->".len()];
        unread.push(Unread::Include.at(placed(places, from + at, written.len()), written));
    }
}

/// The first line of a text of HTML that is written in Markdown, and where it begins.
fn markdown_of<'t>(token: &Token<'t>) -> Option<(&'t str, usize)> {
    let Token::Text(text) = token else { return None };
    let mut at = 0;
    text.split_inclusive('\n').find_map(|line| {
        let begin = at + (line.len() - line.trim_start().len());
        at += line.len();
        let line = line.trim();
        let is_markdown = ["**", "](", "`"].iter().any(|mark| line.contains(mark))
            || ["- ", "* ", "# ", "## ", "> "].iter().any(|start| line.starts_with(start));
        is_markdown.then_some((line, begin))
    })
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
