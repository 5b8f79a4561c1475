//! Paragraphs and lists.

use std::ops::Range;

use super::super::lines::{is_allowed_item, item_marker, without_escape};
use crate::diagnostics::mapped_text::MappedText;

/// A block of a text.
#[derive(Debug)]
pub(super) enum Block {
    Paragraph(MappedText),
    /// A list, with the place of the line that its first item begins with.
    List {
        numbered: bool,
        items: Vec<Vec<Block>>,
        line: Range<usize>,
    },
}

/// The indent, beyond the marker of its list, of a line that belongs to an item.
const INDENT: usize = 2;

/// A list that is being read.
struct Open {
    indent: usize,
    /// The number of its next item, where items have numbers.
    next: Option<u32>,
    items: Vec<Vec<Block>>,
    line: Range<usize>,
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    lists: Vec<Open>,
    paragraph: Option<MappedText>,
}

/// The blocks of a text.
pub(super) fn parse(source: &MappedText) -> Vec<Block> {
    let mut reader = Reader::default();
    let mut start = 0;
    let mut is_after_blank = false;
    for line in source.as_str().split('\n') {
        let end = start + line.len();
        let rest = line.trim_start_matches([' ', '\t']);
        let indent = line.len() - rest.len();
        if rest.is_empty() && source.as_str().contains('\n') {
            reader.end_paragraph();
            is_after_blank = true;
        } else {
            if !reader.item(source, start + indent, rest, indent) {
                reader.text(source, start..end, indent, is_after_blank);
            }
            is_after_blank = false;
        }
        start = end + 1;
    }
    reader.end_lists(0);
    reader.end_paragraph();
    reader.blocks
}

/// A text as one paragraph, and the place of what follows its first blank line.
pub(super) fn joined(source: &MappedText) -> (MappedText, Option<Range<usize>>) {
    let text = source.as_str();
    if !text.contains('\n') {
        return (source.clone(), None);
    }
    let mut edits = Vec::new();
    let mut second = None;
    let mut start = 0;
    let mut last: Option<usize> = None;
    for line in text.split('\n') {
        let end = start + line.len();
        if !is_blank(line) {
            match last {
                None => edits.push((0..start, String::new())),
                Some(last) if last + 1 < start => {
                    edits.push((last..start, "\n".to_owned()));
                    second = second.or(Some(start..end));
                }
                Some(_) => {}
            }
            last = Some(end);
        }
        start = end + 1;
    }
    edits.push((last.unwrap_or(0)..text.len(), String::new()));
    edits.retain(|(range, _)| !range.is_empty());
    (source.edited(edits), second)
}

/// The first item of a list that a text would have if it could have one.
pub(super) fn list(source: &MappedText) -> Option<Range<usize>> {
    if !source.as_str().contains('\n') {
        return None;
    }
    parse(source).into_iter().find_map(|block| match block {
        Block::List { items, line, .. } if items.len() > 1 => Some(line),
        _ => None,
    })
}

fn is_blank(line: &str) -> bool {
    line.trim_matches([' ', '\t']).is_empty()
}

/// Whether another bullet follows in the list whose first item ends here.
fn has_another(after: &str, list: usize) -> bool {
    let mut is_after_blank = false;
    for line in after.split('\n').skip(1) {
        let rest = line.trim_start_matches([' ', '\t']);
        let indent = line.len() - rest.len();
        if rest.is_empty() {
            is_after_blank = true;
        } else if indent < list + INDENT {
            let is_bullet = rest.starts_with(['-', '*', '+']) && is_allowed_item(rest, 1);
            if is_bullet || is_after_blank {
                return is_bullet && indent >= list;
            }
        }
    }
    false
}

impl Reader {
    /// Reads a line that begins an item.
    fn item(&mut self, source: &MappedText, at: usize, rest: &str, indent: usize) -> bool {
        let outer = self.lists.iter().rposition(|list| list.indent <= indent).unwrap_or(0);
        let is_nested = self.lists.get(outer).is_some_and(|list| indent >= list.indent + INDENT);
        let sibling = self.lists.get(outer).filter(|_| !is_nested);
        let next = sibling.and_then(|list| list.next).unwrap_or(1);
        if !is_allowed_item(rest, next) {
            return false;
        }
        let is_numbered = rest.starts_with(|c: char| c.is_ascii_digit());
        let continues = sibling.is_some_and(|list| list.next.is_some() == is_numbered);
        // One alone is a footnote, or an operand: `* required`, `+ TOKEN`.
        let is_sign = !continues && rest.starts_with(['*', '+']);
        if is_sign && !has_another(&source.as_str()[at + rest.len()..], indent) {
            return false;
        }
        self.end_paragraph();
        self.end_lists(outer + usize::from(is_nested || continues));
        if !continues {
            let next = is_numbered.then_some(1);
            let line = at..at + rest.len();
            self.lists.push(Open { indent, next, items: Vec::new(), line });
        }
        if let Some(list) = self.lists.last_mut() {
            list.items.push(Vec::new());
            list.next = list.next.map(|next| next + 1);
        }
        let content = item_marker(rest);
        self.paragraph = Some(source.part(at + content..at + rest.len()));
        true
    }

    /// Reads a line of a paragraph.
    fn text(&mut self, source: &MappedText, line: Range<usize>, indent: usize, is_after_blank: bool) {
        if is_after_blank {
            let within = self.lists.iter().rposition(|list| indent >= list.indent + INDENT);
            self.end_lists(within.map_or(0, |list| list + 1));
        }
        // An item's own indent is none of its text.
        let start = if self.lists.is_empty() { line.start } else { line.start + indent };
        let text = without_escape(source.part(start..line.end));
        match &mut self.paragraph {
            Some(paragraph) => {
                paragraph.append(&source.part(line.start - 1..line.start));
                paragraph.append(&text);
            }
            None => self.paragraph = Some(text),
        }
    }

    fn end_paragraph(&mut self) {
        if let Some(text) = self.paragraph.take() {
            self.current().push(Block::Paragraph(text));
        }
    }

    /// Ends the innermost lists, so that this many are left open.
    fn end_lists(&mut self, left: usize) {
        if self.lists.len() > left {
            self.end_paragraph();
        }
        while self.lists.len() > left
            && let Some(list) = self.lists.pop()
        {
            let numbered = list.next.is_some();
            self.current().push(Block::List { numbered, items: list.items, line: list.line });
        }
    }

    /// The container of the next block.
    fn current(&mut self) -> &mut Vec<Block> {
        self.lists.last_mut().and_then(|list| list.items.last_mut()).unwrap_or(&mut self.blocks)
    }
}
