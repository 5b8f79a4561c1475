//! Markdown in a cell of a table, which has one line: blocks are parted by `<br>`, and items keep their numbers and depth.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// What an item is indented by for each list around its own.
const INDENT: &str = "\u{2003}";

/// Markdown of paragraphs and lists on one line. What is inside a block stays as it is written.
pub(crate) fn cell(markdown: &str) -> String {
    let mut cell =
        Cell { markdown, line: String::new(), lists: Vec::new(), is_block_new: true, inline: None };
    for (event, range) in Parser::new(markdown).into_offset_iter() {
        cell.add(&event, range);
    }
    cell.end_inline();
    cell.line
}

struct Cell<'a> {
    markdown: &'a str,
    line: String,
    /// The lists around the next block: the number of the next item, where items are numbered.
    lists: Vec<Option<u64>>,
    /// Whether nothing of a block was written yet, but for the mark of its item.
    is_block_new: bool,
    /// Text that was found and is not written yet.
    inline: Option<Range<usize>>,
}

impl Cell<'_> {
    fn add(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(Tag::List(first)) => {
                self.end_inline();
                self.lists.push(*first);
            }
            Event::Start(Tag::Item) => self.item(),
            Event::Start(Tag::Paragraph) => self.paragraph(),
            Event::End(TagEnd::List(_)) => {
                self.end_inline();
                self.lists.pop();
                self.is_block_new = false;
            }
            Event::End(TagEnd::Item | TagEnd::Paragraph) => self.end_inline(),
            Event::SoftBreak => self.soft_break(&range),
            Event::HardBreak => {
                self.end_inline_at(range.start);
                self.line.push_str("<br>");
                self.inline = Some(range.end..range.end);
            }
            _ => {
                let start = self.inline.as_ref().map_or(range.start, |inline| inline.start);
                let end = self.inline.as_ref().map_or(range.end, |inline| inline.end.max(range.end));
                self.inline = Some(start..end);
            }
        }
    }

    fn item(&mut self) {
        self.end_inline();
        if !self.line.is_empty() {
            self.line.push_str("<br>");
        }
        self.line.push_str(&INDENT.repeat(self.lists.len().saturating_sub(1)));
        match self.lists.last_mut() {
            Some(Some(number)) => {
                self.line.extend([&*number.to_string(), ". "]);
                *number += 1;
            }
            _ => self.line.push_str("• "),
        }
        self.is_block_new = true;
    }

    /// A paragraph after another block. Within an item it is as deep as the item's text.
    fn paragraph(&mut self) {
        self.end_inline();
        if !self.is_block_new {
            let depth = self.lists.len();
            self.line.push_str(if depth == 0 { "<br><br>" } else { "<br>" });
            self.line.push_str(&INDENT.repeat(depth));
        }
        self.is_block_new = false;
    }

    /// Between Chinese characters a line's end is no space.
    fn soft_break(&mut self, range: &Range<usize>) {
        self.end_inline_at(range.start);
        let is_wide = |c: char| c >= '\u{2e80}';
        let next = self.markdown[range.end..].trim_start_matches(' ');
        if !(self.line.ends_with(is_wide) && next.starts_with(is_wide)) {
            self.line.push(' ');
        }
        let start = self.markdown.len() - next.len();
        self.inline = Some(start..start);
    }

    fn end_inline_at(&mut self, end: usize) {
        if let Some(inline) = &mut self.inline {
            inline.end = end;
        }
        self.end_inline();
    }

    /// Writes the text that was found. A bar would end the cell, even in a code span.
    fn end_inline(&mut self) {
        let text = self.inline.take().and_then(|range| self.markdown.get(range)).unwrap_or_default();
        if !text.is_empty() {
            self.line.push_str(&text.replace('|', "\\|"));
            self.is_block_new = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    /// A cell of a table has one line: paragraphs and items are parted by breaks, and every item has its dot.
    #[test]
    fn a_list_in_a_table_has_a_dot_before_each_item() {
        assert_eq!(cell("One of:\n\n- a\n- b\n\nSo | so."), "One of:<br>• a<br>• b<br><br>So \\| so.");
        assert_eq!(cell("- a\n- b"), "• a<br>• b");
    }

    /// Items keep their numbers, whatever the first one is, and an item of an inner list is seen to be one.
    #[test]
    fn a_list_in_a_table_keeps_its_numbers_and_its_depth() {
        assert_eq!(
            cell("Do this:\n\n1. Open the page.\n2. Reload it.\n   - twice\n   - or more\n3. Wait."),
            "Do this:<br>1. Open the page.<br>2. Reload it.<br>\u{2003}• twice<br>\u{2003}• or more<br>3. Wait."
        );
        assert_eq!(cell("7. a\n\n   b\n8. c\n\nd"), "7. a<br>\u{2003}b<br>8. c<br><br>d");
        assert_eq!(cell("- a\n  1. b\n     - c"), "• a<br>\u{2003}1. b<br>\u{2003}\u{2003}• c");
    }

    /// What is inside a block stays as it is written.
    #[test]
    fn text_in_a_table_keeps_its_markup() {
        let text =
            "1\\. <strong>a：</strong>*b* **c `d | e` f** [g \\* h](<i(j)> \"k\") &lt; \\<l> <code>m</code>";
        assert_eq!(cell(text), text.replace('|', "\\|"));
        assert_eq!(cell("a\\\nb  \nc"), "a<br>b<br>c");
        assert_eq!(cell("**a\nb** c\n- *d\n  e*"), "**a b** c<br>• *d e*");
        assert_eq!(cell(""), "");
    }

    /// Chinese that its writer broke into lines gets no spaces.
    #[test]
    fn lines_of_chinese_are_joined_without_a_space() {
        assert_eq!(cell("另一台设备\n登录了 A\n账号"), "另一台设备登录了 A 账号");
        assert_eq!(cell("- 一\n  二"), "• 一二");
    }
}
