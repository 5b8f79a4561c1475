//! Readies text for a CommonMark parser: line starts that messages do not use.

use std::ops::Range;

use super::{Layout, Node};
use crate::diagnostics::mapped_text::Edit;

/// Escapes what would begin a block that a field may not have.
///
/// `104. 错误` is no list in a message, and `# 1` no heading: only paragraphs and lists exist, and those only in fields of blocks.
pub(super) fn guard(text: &str, layout: Layout) -> Vec<Edit> {
    let mut edits = Edits::default();
    let mut next_number = 1;
    let mut in_list = false;
    let mut line_start = 0;
    for line in text.split('\n') {
        let rest = line.trim_start_matches([' ', '\t']);
        let indent = &line[..line.len() - rest.len()];
        let start = line_start + indent.len();
        if !in_list {
            next_number = 1;
        }
        let is_item = layout == Layout::Blocks && is_allowed_item(rest, &mut next_number);
        in_list = is_item || (in_list && (!indent.is_empty() || rest.is_empty()));
        if !in_list {
            // Four spaces would begin a code block, unless they continue an item of a list.
            edits.replace(line_start..start, indent, "");
        }
        let marker = if is_item { number_marker(rest).unwrap_or(0) + 1 } else { 0 };
        if marker == 1 {
            // One bullet for all: another would begin another list.
            edits.replace(start..start + 1, &rest[..1], "-");
        }
        // Nor does a block begin within an item, or after so many spaces that they would make it code.
        let content = rest[marker..].trim_start_matches([' ', '\t']);
        let content_start = line_start + line.len() - content.len();
        let gap = if is_item && !content.is_empty() { " " } else { "" };
        edits.replace(start + marker..content_start, &text[start + marker..content_start], gap);
        if let Some(at) = escape_at(content) {
            edits.replace(content_start + at..content_start + at, "", "\\");
        }
        line_start += line.len() + 1;
    }
    edits.0
}

/// Edits of a text, those left out that change nothing.
#[derive(Default)]
struct Edits(Vec<Edit>);

impl Edits {
    fn replace(&mut self, range: Range<usize>, old: &str, new: &str) {
        if old != new {
            self.0.push((range, new.to_owned()));
        }
    }
}

/// Whether a line begins an item of a list with something in it: a bullet, or the number that follows the last one (1 at first).
pub(super) fn is_allowed_item(line: &str, next_number: &mut u32) -> bool {
    if is_rule(line) {
        return false;
    }
    let has_content = |marker: usize| line.get(marker..).is_some_and(|content| !content.trim().is_empty());
    if let Some(digits) = number_marker(line) {
        let is_next = line[..digits].parse() == Ok(*next_number) && has_content(digits + 1);
        *next_number += u32::from(is_next);
        return is_next;
    }
    ["- ", "* ", "+ "].iter().any(|bullet| line.starts_with(bullet)) && has_content(1)
}

/// Where a backslash keeps a line from beginning a block.
fn escape_at(line: &str) -> Option<usize> {
    let first = line.chars().next()?;
    let is_marker = match first {
        '#' | '>' | '=' => true,
        '~' => line.starts_with("~~~"),
        // Three backticks are a fence unless they close again on the line.
        '`' => line.starts_with("```") && !line.trim_start_matches('`').contains('`'),
        '-' | '+' | '*' => is_rule(line) || line.len() == 1 || line[1..].starts_with([' ', '\t']),
        '_' => is_rule(line),
        '<' => !line.starts_with("<http") && !line.starts_with("<mailto:") && !is_mail_address(line),
        '[' => line.contains("]:"),
        _ => return number_marker(line),
    };
    is_marker.then_some(0)
}

/// Whether a line begins with an e-mail address in angle brackets: with no space before its `@`, it is no element.
fn is_mail_address(line: &str) -> bool {
    let name = line[1..].split(['@', '>']).next().unwrap_or_default();
    let is_part = |c: char| c.is_ascii_alphanumeric() || ".+-_".contains(c);
    line[1 + name.len()..].starts_with('@')
        && name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(is_part)
}

/// A line of three or more of the same mark, or of marks that would make a heading of the line above it.
fn is_rule(line: &str) -> bool {
    let line = line.trim_end();
    ['-', '*', '_'].iter().any(|&mark| {
        line.starts_with(mark)
            && line.chars().all(|c| c == mark || c == ' ' || c == '\t')
            && (line.matches(mark).count() >= 3 || (mark == '-' && !line.contains([' ', '\t'])))
    })
}

/// The number of digits before a `.` or `)` that would make a numbered item of a line.
fn number_marker(line: &str) -> Option<usize> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let after = &line[digits..];
    let is_marker = (1..=9).contains(&digits)
        && after.starts_with(['.', ')'])
        && (after.len() == 1 || after[1..].starts_with([' ', '\t']));
    is_marker.then_some(digits)
}

/// Whether a line break stands between two Chinese characters, where HTML would show a space that nobody wrote.
pub(super) fn joins_cjk(before: &[Node], after: &[Node]) -> bool {
    let last = before.iter().rev().find_map(|node| match node {
        Node::Text(text) => text.as_str().chars().next_back(),
        _ => None,
    });
    let first = after.iter().find_map(|node| match node {
        Node::Text(text) => text.as_str().chars().next(),
        _ => None,
    });
    last.is_some_and(is_cjk) && first.is_some_and(is_cjk)
}

/// Han, kana, and full-width forms with their punctuation (Unicode blocks U+2E80 to U+9FFF without Hangul, U+F900, U+FE30, U+FF00, and the Han planes).
pub(super) fn is_cjk(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

/// What CommonMark counts as punctuation here: ASCII's, and the blocks that hold that of Chinese and of general typography.
pub(super) fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
        || matches!(c, '\u{a1}'..='\u{bf}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3020}' | '\u{3030}' | '\u{30fb}' | '\u{fe30}'..='\u{fe6b}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}')
}
