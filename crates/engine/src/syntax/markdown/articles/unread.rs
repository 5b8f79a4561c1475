//! What writers know from other generators and we do not read: it is shown as it is written, and reported.

pub(in crate::syntax::markdown) mod foreign;
pub(in crate::syntax::markdown) mod kinds;

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Tag as Mark, TagEnd};

use super::fences::{self, languages};
use super::{EMPHASIS_BOUNDARY, Unread, Unreadable};

/// What is shown as it is written in the paragraphs of a text.
pub(super) fn unread(source: &str, events: &[(Event<'_>, Range<usize>)], found: &mut Vec<Unreadable>) {
    let mut is_in_code = false;
    let mut within_tight_item = false;
    // Texts that are written in one piece.
    let mut run = 0..0;
    for (event, range) in events {
        match event {
            Event::Start(Mark::CodeBlock(kind)) => {
                is_in_code = true;
                code(source, kind, range, found);
            }
            Event::End(TagEnd::CodeBlock) => is_in_code = false,
            Event::Start(Mark::Paragraph) => within_tight_item = false,
            Event::Start(Mark::Item | Mark::BlockQuote(_)) => within_tight_item = true,
            // One tilde strikes nothing through.
            Event::Start(Mark::Strikethrough) => {
                let of_one = foreign::inline(&source[..range.end], range.start);
                if let Some((what, start, length)) = of_one.filter(|(_, start, _)| *start == range.start) {
                    found.push(what.at(start..start + length, &source[start..start + length]));
                }
            }
            // A backslash is no text, and parts none.
            Event::Text(_) if !is_in_code && is_next(source, run.end, range.start) => run.end = range.end,
            Event::Text(_) if !is_in_code => {
                words(source, &run, found);
                run = range.clone();
            }
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
    words(source, &run, found);
    comments(source, events, found);
    quotes(events, found);
    // What is said of a line is not said again of a part of it.
    found.sort_by_key(|found| (found.place.start, std::cmp::Reverse(found.place.end)));
    let mut end = 0;
    found.retain(|found| {
        let is_part = found.place.end <= end;
        end = end.max(found.place.end);
        !is_part
    });
}

/// Whether a text goes on where another one ends: a backslash before a mark is no text.
fn is_next(source: &str, end: usize, start: usize) -> bool {
    end == start || source.get(end..start) == Some("\\")
}

/// The places of texts that are not code.
fn texts<'e>(events: &'e [(Event<'_>, Range<usize>)]) -> impl Iterator<Item = &'e Range<usize>> {
    let mut is_in_code = false;
    events.iter().filter_map(move |(event, range)| {
        match event {
            Event::Start(Mark::CodeBlock(_)) => is_in_code = true,
            Event::End(TagEnd::CodeBlock) => is_in_code = false,
            _ => {}
        }
        (matches!(event, Event::Text(_)) && !is_in_code).then_some(range)
    })
}

/// Comments of MDX. What is between two of them may be read as emphasis.
fn comments(source: &str, events: &[(Event<'_>, Range<usize>)], found: &mut Vec<Unreadable>) {
    let mut from = 0;
    for range in texts(events) {
        let mut begin = range.start.max(from);
        while let Some(at) = source.get(begin..range.end).and_then(|text| text.find("{/")) {
            begin += at;
            match foreign::comment(&source[begin..]) {
                None => begin += "{/".len(),
                Some((length, is_closed)) => {
                    let end = begin + length;
                    if is_closed {
                        found.push(Unread::Script.at(begin..end, &source[begin..end]));
                    }
                    // What begins within one that is not closed ends no sooner.
                    (begin, from) = (end, end);
                }
            }
        }
    }
}

/// Quotations that begin with the name of an alert in bold, which GitHub once read as alerts.
fn quotes(events: &[(Event<'_>, Range<usize>)], found: &mut Vec<Unreadable>) {
    for window in events.windows(6) {
        if let [
            (Event::Start(Mark::BlockQuote(None)), _),
            (Event::Start(Mark::Paragraph), _),
            (Event::Start(Mark::Strong), place),
            (Event::Text(name), _),
            (Event::End(TagEnd::Strong), _),
            (Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph), _),
        ] = window
            && ["Note", "Tip", "Important", "Warning", "Caution"].contains(&&**name)
        {
            found.push(Unread::Quote.at(place.clone(), &format!("**{name}**")));
        }
    }
}

/// The headings of the first level after the first one.
pub(super) fn titles(source: &str, events: &[(Event<'_>, Range<usize>)], found: &mut Vec<Unreadable>) {
    let titles = events.iter().filter_map(|(event, range)| match event {
        Event::Start(Mark::Heading { level: HeadingLevel::H1, .. }) => Some(range),
        _ => None,
    });
    for range in titles.skip(1) {
        let line = source[range.clone()].lines().next().unwrap_or_default();
        found.push(Unread::Title.at(range.start..range.start + line.len(), line));
    }
}

/// Looks at a block of code: its language, the lines that it marks, and comments that mark them.
fn code(source: &str, kind: &CodeBlockKind<'_>, range: &Range<usize>, found: &mut Vec<Unreadable>) {
    let CodeBlockKind::Fenced(info) = kind else { return };
    let block = &source[range.clone()];
    let name = fences::language(kind);
    let place = in_fence(source, range, name);
    if foreign::is_diagram(name) {
        found.push(Unread::Diagram.at(place, name));
    } else if !name.is_empty() && !languages::names().any(|known| known.eq_ignore_ascii_case(name)) {
        found.push(Unread::Language.at(place, name));
    }
    let lines = block.trim_end().lines();
    let is_closed = lines.clone().last().is_some_and(|line| {
        let line = line.trim_start_matches([' ', '>']);
        line.starts_with("```") || line.starts_with("~~~")
    });
    let end = lines.count().saturating_sub(1 + usize::from(is_closed));
    if let Some(last) = fences::last_marked(kind).filter(|last| *last > end) {
        found.push(Unread::Lines.at(in_fence(source, range, info.trim()), &last.to_string()));
    }
    let is_of_words = ["", "md", "markdown", "text", "txt"].contains(&name);
    let marks = block.lines().find_map(foreign::mark_of_code).filter(|_| !is_of_words);
    if let Some((what, mark)) = marks
        && let Some(at) = block.find(mark)
    {
        let start = range.start + at;
        found.push(what.at(start..start + mark.len(), mark));
    }
}

/// Where a text is in the first line of a block of code. Where it has other characters there, such as an escape, it is the line.
fn in_fence(source: &str, range: &Range<usize>, text: &str) -> Range<usize> {
    let line = source[range.clone()].lines().next().unwrap_or_default();
    let (at, length) = line.find(text).map_or((0, line.len()), |at| (at, text.len()));
    range.start + at..range.start + at + length
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
    if let Some(what) = foreign::line(line) {
        return Some((what, line));
    }
    if line == "$$" || (line.starts_with("$$") && line.len() > 4 && line.ends_with("$$")) {
        return Some((Unread::Formula, line));
    }
    let (kind, title) = line.strip_prefix("[!")?.split_once(']')?;
    let is_kind = !kind.is_empty() && kind.chars().all(|c| c.is_ascii_alphabetic());
    match title.trim().is_empty() {
        _ if !is_kind || title.starts_with(['(', '[', ':']) => None,
        true => Some((Unread::Alert, kind)),
        false => Some((Unread::AlertTitle, line)),
    }
}

/// Looks within a text that is written in one piece.
fn words(source: &str, run: &Range<usize>, found: &mut Vec<Unreadable>) {
    let text = &source[run.clone()];
    // What follows a backslash is meant as it is.
    let escaped = usize::from(source[..run.start].ends_with('\\'));
    let mut from = text.chars().take(escaped).map(char::len_utf8).sum();
    while let Some((what, start, length)) = foreign::inline(&source[..run.end], run.start + from) {
        found.push(what.at(start..start + length, &source[start..start + length]));
        from = start + length - run.start;
    }
}

/// The references to footnotes that are not there: they are texts by now.
pub(super) fn footnotes(source: &str, events: &[(Event<'_>, Range<usize>)], found: &mut Vec<Unreadable>) {
    let mut end = 0;
    // The parser gives the bracket, and what follows it, as texts of their own.
    for start in texts(events).map(|range| range.start) {
        if start < end || source[..start].ends_with('\\') {
            continue;
        }
        if let Some(label) = source[start..].strip_prefix("[^").and_then(label)
            && !label.is_empty()
            && !label.contains(['\n', '[', '`', ' '])
        {
            end = start + label.len() + "[^]".len();
            found.push(Unread::Footnote.at(start..end, label));
        }
    }
}

/// The label of a footnote that a text begins with; none is longer than 99 bytes.
fn label(text: &str) -> Option<&str> {
    let end = text.bytes().take(100).position(|byte| byte == b']')?;
    Some(&text[..end])
}

#[cfg(test)]
mod tests {
    use super::in_fence;

    /// A word of an info string is at its own characters, and one that is written with an escape is somewhere in the line.
    #[test]
    fn a_word_that_is_not_found_is_the_whole_line() {
        let source = "a\n```r&#117;st title\nrust\n```\n";
        assert_eq!(&source[in_fence(source, &(2..source.len()), "title")], "title");
        assert_eq!(&source[in_fence(source, &(2..source.len()), "rust")], "```r&#117;st title");
    }
}
