//! What writers know from other generators and we do not read: it is shown as it is written, and reported.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag as Mark, TagEnd};

use super::{EMPHASIS_BOUNDARY, fences, languages};

/// What a part of a text that is shown as it is written was meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// A tag of HTML that is not one of the few.
    Html,
    /// A tag without its partner in the same block.
    Unclosed,
    /// A block that other generators have, by its first line: `:::tip`, `!!! note`.
    Block,
    /// A place for a table of contents.
    Contents,
    /// A formula.
    Formula,
    /// An alert of an unknown kind.
    Alert,
    /// The language of a block of code: its name is not known.
    Language,
    /// A reference to a footnote that is not there.
    Footnote,
    /// A footnote that nothing refers to; it is not shown.
    UnusedFootnote,
}

impl Unread {
    /// The keyword that wordings choose by.
    #[cfg(feature = "site")]
    pub(crate) fn keyword(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Unclosed => "unclosed",
            Self::Block => "block",
            Self::Contents => "contents",
            Self::Formula => "formula",
            Self::Alert => "alert",
            Self::Language => "language",
            Self::Footnote => "footnote",
            Self::UnusedFootnote => "unused",
        }
    }

    /// The part that is written at a place.
    pub(super) fn at(self, place: Range<usize>, text: &str) -> Unreadable {
        Unreadable { what: self, text: text.replace(EMPHASIS_BOUNDARY, ""), place }
    }
}

/// A part of a text that is shown as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::syntax::markdown) struct Unreadable {
    pub(super) what: Unread,
    /// As its writer wrote it.
    pub(super) text: String,
    pub(super) place: Range<usize>,
}

/// What is shown as it is written in the paragraphs of a text.
pub(super) fn unread(source: &str, events: &[(Event<'_>, Range<usize>)], found: &mut Vec<Unreadable>) {
    let mut is_in_code = false;
    let mut within_tight_item = false;
    for (event, range) in events {
        match event {
            Event::Start(Mark::CodeBlock(kind)) => {
                is_in_code = true;
                language(source, kind, range, found);
            }
            Event::End(TagEnd::CodeBlock) => is_in_code = false,
            Event::Start(Mark::Paragraph) => within_tight_item = false,
            Event::Start(Mark::Item | Mark::BlockQuote(_)) => within_tight_item = true,
            Event::Text(_) if !is_in_code => words(source, range, found),
            _ => {}
        }
        let begins = match event {
            Event::Start(Mark::Paragraph) => true,
            Event::Text(_) => within_tight_item && !is_in_code,
            _ => false,
        };
        if begins {
            lines(source, range, found);
        }
    }
}

/// Looks at the name of a language.
fn language(source: &str, kind: &CodeBlockKind<'_>, range: &Range<usize>, found: &mut Vec<Unreadable>) {
    let name = fences::language(kind);
    if !name.is_empty() && !languages::names().any(|known| known.eq_ignore_ascii_case(name)) {
        let start = range.start + source[range.clone()].find(name).unwrap_or(0);
        found.push(Unread::Language.at(start..start + name.len(), name));
    }
}

/// Looks at the beginning of each line.
fn lines(source: &str, range: &Range<usize>, found: &mut Vec<Unreadable>) {
    let mut at = range.start;
    for line in source[range.clone()].split_inclusive('\n') {
        let start = line.len() - line.trim_start_matches([' ', '\t', '>', EMPHASIS_BOUNDARY]).len();
        let text = line[start..].trim_end();
        let place = at + start..at + start + text.len();
        if let Some((what, text)) = first_of(&text.replace(EMPHASIS_BOUNDARY, "")) {
            found.push(what.at(place, text));
        }
        at += line.len();
    }
}

fn first_of(line: &str) -> Option<(Unread, &str)> {
    let is_container = line.strip_prefix(":::").is_some_and(|name| !name.trim_matches([':', ' ']).is_empty());
    let is_admonition = ["!!! ", "??? ", "???+ ", "=== \"", "{% ", "{{< ", "{{% "]
        .iter()
        .any(|start| line.starts_with(start));
    if is_container || is_admonition {
        return Some((Unread::Block, line));
    }
    if ["[[toc]]", "[toc]", "[[_toc_]]"].contains(&&*line.to_ascii_lowercase()) {
        return Some((Unread::Contents, line));
    }
    if line == "$$" || (line.starts_with("$$") && line.len() > 4 && line.ends_with("$$")) {
        return Some((Unread::Formula, line));
    }
    let kind = line.strip_prefix("[!")?.strip_suffix(']')?;
    kind.chars().all(|c| c.is_ascii_alphabetic()).then_some((Unread::Alert, kind))
}

/// Looks for formulas and references within a text.
fn words(source: &str, range: &Range<usize>, found: &mut Vec<Unreadable>) {
    let text = &source[range.clone()];
    if let Some((start, length)) = formula(text) {
        let place = range.start + start..range.start + start + length;
        found.push(Unread::Formula.at(place, &text[start..start + length]));
    }
}

/// The first formula: between dollar signs without space inside, with a command, a power or an index.
fn formula(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    while let Some(start) = text[from..].find('$').map(|at| from + at) {
        let inner = &text[start + 1..];
        let length = inner.find('$')?;
        let formula = &inner[..length];
        let is_command =
            formula.split('\\').skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()));
        let is_formula = is_command || formula.contains('^') || formula.contains("_{");
        if is_formula && !formula.starts_with(' ') && !formula.ends_with(' ') {
            return Some((start, length + 2));
        }
        from = start + 1;
    }
    None
}

/// The references to footnotes that are not there: they are texts by now.
pub(super) fn footnotes(source: &str, events: &[(Event<'_>, Range<usize>)], found: &mut Vec<Unreadable>) {
    let mut is_in_code = false;
    let mut end = 0;
    for (event, range) in events {
        match event {
            Event::Start(Mark::CodeBlock(_)) => is_in_code = true,
            Event::End(TagEnd::CodeBlock) => is_in_code = false,
            // The parser gives the bracket, and what follows it, as texts of their own.
            Event::Text(_) if !is_in_code && range.start >= end && !source[..range.start].ends_with('\\') => {
                let rest = &source[range.start..];
                let Some(label) = rest.strip_prefix("[^").and_then(|rest| rest.split_once(']')) else {
                    continue;
                };
                let label = label.0;
                if !label.is_empty() && label.len() < 100 && !label.contains(['\n', '[', '`', ' ']) {
                    end = range.start + label.len() + "[^]".len();
                    found.push(Unread::Footnote.at(range.start..end, label));
                }
            }
            _ => {}
        }
    }
}
