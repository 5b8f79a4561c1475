//! What to show of the places of findings. Each file's lines are counted once, however many findings it has.

use std::collections::BTreeMap;
use std::ops::Range;

use codegloss_engine::hygiene::for_excerpt;
use codegloss_engine::{Diagnostic, LineIndex, Sources, Span};

/// How much of a longer line is shown on either side of a place, in bytes.
const AROUND: usize = 200;

/// The files that findings are in.
pub(super) struct Excerpts<'a> {
    files: BTreeMap<&'a str, File<'a>>,
}

struct File<'a> {
    text: &'a str,
    lines: LineIndex<'a>,
}

/// A piece of a file to show.
pub(super) struct Excerpt {
    /// What a terminal may get of it.
    pub(super) text: String,
    /// The number of its first line, from 1.
    pub(super) line: usize,
    /// The place in it, in bytes.
    pub(super) range: Range<usize>,
    /// The column of the place in its line, in code points from 1, where it is not that in the excerpt.
    pub(super) column: Option<usize>,
}

impl<'a> Excerpts<'a> {
    pub(super) fn new(sources: &'a Sources, findings: &'a [Diagnostic]) -> Self {
        let mut files = BTreeMap::new();
        let fixed = findings.iter().filter_map(|finding| finding.fix.as_ref()).map(|fix| &fix.span);
        for span in findings.iter().flat_map(|finding| &finding.spans).chain(fixed) {
            if let Some(file) = sources.text(&span.path) {
                files.entry(&*span.path).or_insert_with(|| File::new(&file.text));
            }
        }
        Self { files }
    }

    /// What to show of a place; `None` where a file is meant as a whole, or cannot be read.
    pub(super) fn excerpt(&self, span: &Span) -> Option<Excerpt> {
        let file = self.files.get(&*span.path).filter(|_| span.range != (0..0))?;
        Some(file.excerpt(file.pointed(span)))
    }

    /// Line and column of both ends of a place, from 1; columns are code points.
    pub(super) fn ends(&self, span: &Span) -> [(usize, usize); 2] {
        let Some(file) = self.files.get(&*span.path) else {
            return [(1, 1); 2];
        };
        let range = file.pointed(span);
        [file.lines.position(range.start), file.lines.position(range.end)]
    }
}

impl<'a> File<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, lines: LineIndex::new(text) }
    }

    /// The bytes of a place. What is missing at the end of a file is missing after its last word, not below it.
    fn pointed(&self, span: &Span) -> Range<usize> {
        match self.text.get(span.range.start..) {
            Some(rest) if span.range.is_empty() && rest.trim().is_empty() => {
                let end = self.text.trim_end().len();
                end..end
            }
            _ => self.clamp(span.range.start)..self.clamp(span.range.end),
        }
    }

    /// The lines that a place is in; of lines that nobody could read, the part around it.
    fn excerpt(&self, range: Range<usize>) -> Excerpt {
        let line = self.lines.line(range.start);
        let first = self.lines.start(line);
        // Of a long line, nothing is looked for beyond what is shown.
        let near = self.clamp(range.end + 3 * AROUND);
        let last = self.text[range.end..near].find('\n').map_or(near, |newline| range.end + newline);
        if last - first <= 2 * AROUND {
            let text = self.text[first..last].trim_end_matches('\r');
            return self.shown(text, first, range);
        }
        let from = self.clamp(range.start.saturating_sub(AROUND).max(first));
        let end = range.end.min(range.start + 2 * AROUND);
        let to = self.clamp((end + AROUND).min(last));
        let text = self.text[from..to].split('\n').next().unwrap_or_default();
        let end = self.clamp(end).min(from + text.len());
        self.shown(text, from, range.start..end)
    }

    /// A piece of the file that begins at `from`.
    fn shown(&self, text: &str, from: usize, range: Range<usize>) -> Excerpt {
        let (line, column) = self.lines.position(range.start);
        let mut ends = [range.start - from, range.end - from];
        let text = for_excerpt(text, &mut ends);
        let column = Some(column).filter(|column| *column != text[..ends[0]].chars().count() + 1);
        Excerpt { text, line, range: ends[0]..ends[1], column }
    }

    fn clamp(&self, index: usize) -> usize {
        let index = index.min(self.text.len());
        (0..=index).rev().find(|&at| self.text.is_char_boundary(at)).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::File;

    /// A line of a megabyte is shown around the place, and a short one whole.
    #[test]
    fn an_excerpt_is_as_long_as_can_be_read() {
        let text = format!("short\n{}错误{}\nend", "a".repeat(1_000_000), "b".repeat(1_000_000));
        let file = File::new(&text);
        let place = 6 + 1_000_000;
        let excerpt = file.excerpt(place..place + 3);
        assert_eq!((excerpt.line, excerpt.column), (2, Some(1_000_001)));
        assert!(excerpt.text.len() < 1_000);
        assert_eq!(&excerpt.text[excerpt.range], "错");
        let short = file.excerpt(1..3);
        assert_eq!((&*short.text, short.line, short.range, short.column), ("short", 1, 1..3, None));
        assert_eq!(file.lines.position(place + 3), (2, 1_000_002));
    }
}
