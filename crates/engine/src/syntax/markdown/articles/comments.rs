//! Comments in Markdown that are directives for codegloss. Other comments are only left out of what is published.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag as Mark};

use super::options::OPTIONS;
use crate::diagnostics::mapped_text::MappedText;
use crate::syntax::comment::{ADDRESS, Comment};

/// The comments that are directives, each with the block that follows it.
pub(crate) fn comments(text: &str) -> Vec<Comment> {
    let blocks = blocks(text);
    let comment = |range: Range<usize>| {
        let said = text[range.clone()].strip_prefix("<!--")?.strip_suffix("-->")?;
        let following = blocks.get(blocks.partition_point(|block| block.start < range.end));
        let end = following.map_or(range.end, |block| block.end);
        Comment::new(range, said, end)
    };
    ranges(text).into_iter().filter_map(comment).collect()
}

/// The text without these comments.
pub(super) fn without_comments(text: MappedText) -> MappedText {
    let ranges = ranges(text.as_str());
    if ranges.is_empty() { text } else { text.edited(ranges.into_iter().map(|range| (range, String::new()))) }
}

/// The byte ranges of these comments. Code has none.
fn ranges(text: &str) -> Vec<Range<usize>> {
    if !text.contains(ADDRESS) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (event, html) in Parser::new_ext(text, OPTIONS).into_offset_iter() {
        if !matches!(event, Event::Start(Mark::HtmlBlock) | Event::InlineHtml(_)) {
            continue;
        }
        let mut at = html.start;
        while let Some(start) = text[at..html.end].find("<!--").map(|start| at + start)
            && let Some(length) = text[start..html.end].find("-->")
        {
            at = start + length + "-->".len();
            if text[start + "<!--".len()..at].trim_start().starts_with(ADDRESS) {
                found.push(start..at);
            }
        }
    }
    found
}

/// The blocks other than these comments, by their start.
fn blocks(text: &str) -> Vec<Range<usize>> {
    let is_comment = |html: &Range<usize>| {
        let said = text[html.clone()].trim_start().strip_prefix("<!--");
        said.is_some_and(|said| said.trim_start().starts_with(ADDRESS))
    };
    let events = Parser::new_ext(text, OPTIONS).into_offset_iter();
    let blocks = events.filter_map(|(event, range)| match event {
        Event::Start(Mark::HtmlBlock) if is_comment(&range) => None,
        Event::Start(_) | Event::Rule => Some(range),
        _ => None,
    });
    blocks.collect()
}

#[cfg(test)]
mod tests {
    use super::comments;

    /// The content of each comment, and the words that it covers.
    fn read(text: &str) -> Vec<(String, String)> {
        let of = |comment: super::Comment| {
            let covered = text[comment.covers].split_once("-->").map_or("", |(_, covered)| covered);
            (comment.said, covered.trim().to_owned())
        };
        comments(text).into_iter().map(of).collect()
    }

    /// A comment belongs to the block that follows, a list included; code and other comments hold none.
    #[test]
    fn a_comment_covers_the_block_that_follows() {
        let text = "<!-- codegloss: a -->\n\n- b\n- c\n\nd\n\n<!-- other -->\n\n```\n<!-- codegloss: no -->\n```\n\n<!--\ncodegloss: e\n-->";
        let expected = [("a", "- b\n- c"), ("e", "")];
        assert_eq!(read(text), expected.map(|(said, covered)| (said.to_owned(), covered.to_owned())));
    }
}
