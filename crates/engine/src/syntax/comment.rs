//! Comments that speak to codegloss: what those of Fluent, TOML and Markdown have in common.

use std::ops::Range;

/// What such a comment begins with.
pub(crate) const ADDRESS: &str = "codegloss:";

/// A comment that speaks to codegloss.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Comment {
    /// Its bytes.
    pub(crate) range: Range<usize>,
    /// What it says after [`ADDRESS`], without space around it.
    pub(crate) said: String,
    /// From the comment to the end of the entry that follows it.
    pub(crate) covers: Range<usize>,
}

impl Comment {
    /// The comment in these bytes, when it speaks to codegloss; `said` is what it says without its signs.
    pub(crate) fn new(range: Range<usize>, said: &str, end: usize) -> Option<Self> {
        let said = said.trim().strip_prefix(ADDRESS)?.trim().to_owned();
        Some(Self { covers: range.start..end, range, said })
    }
}

/// The lines of a text, each with its first byte, without what ends it.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let at = start;
        start += line.len();
        (at, line.trim_end())
    })
}
