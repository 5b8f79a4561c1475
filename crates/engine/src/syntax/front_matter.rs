//! Where the front matter of a page is.

use std::ops::Range;

/// Where the front matter of a page is: the whole block, and the YAML in it.
pub(crate) struct Block {
    whole: usize,
    pub(crate) yaml: Range<usize>,
}

/// The bytes at the beginning of a page that are no part of its text.
pub(crate) fn length(text: &str) -> usize {
    block(text).map_or(0, |block| block.whole)
}

/// A block begins with the first line of the page and ends with the first `---` or `...` after it. Without an end, the line is a
/// rule, as in any Markdown.
pub(crate) fn block(text: &str) -> Option<Block> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().filter(|line| line.trim_end() == "---")?;
    let mut end = first.len();
    for line in lines {
        let begin = end;
        end += line.len();
        if matches!(line.trim_end(), "---" | "...") {
            return Some(Block { whole: end, yaml: first.len()..begin });
        }
    }
    None
}
