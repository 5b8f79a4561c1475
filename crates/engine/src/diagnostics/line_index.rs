//! Where the lines of a file begin, so that a place is a line and a column.

/// Where each line of a text begins.
#[derive(Clone, Debug)]
pub struct LineIndex<'a> {
    text: &'a str,
    /// In bytes, the first line's first.
    starts: Vec<usize>,
}

impl<'a> LineIndex<'a> {
    /// Counts the lines of a text once.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { text, starts: std::iter::once(0).chain(breaks).collect() }
    }

    /// The number of the line that a byte is in, from 1.
    #[must_use]
    pub fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|&start| start <= offset)
    }

    /// Where a line begins, in bytes; the text's end for a line that it does not have.
    #[must_use]
    pub fn start(&self, line: usize) -> usize {
        self.starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len())
    }

    /// Line and column of a byte, from 1; columns are code points. A byte within a character counts as its beginning, one beyond
    /// the text as its end.
    #[must_use]
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let line = self.line(offset.min(self.text.len()));
        let before = self.text[self.start(line)..].char_indices();
        let column = before.take_while(|(at, c)| self.start(line) + at + c.len_utf8() <= offset).count();
        (line, column + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::LineIndex;

    /// Lines end as LF or CRLF; columns are characters.
    #[test]
    fn a_byte_has_a_line_and_a_column() {
        let index = LineIndex::new("ab\r\n错误\n\nx");
        for (offset, expected) in [
            (0, (1, 1)),
            (2, (1, 3)),
            (4, (2, 1)),
            (7, (2, 2)),
            (8, (2, 2)),
            (11, (3, 1)),
            (12, (4, 1)),
            (13, (4, 2)),
            (99, (4, 2)),
        ] {
            assert_eq!(index.position(offset), expected, "{offset}");
        }
        assert_eq!((index.start(2), index.start(9)), (4, 13));
        assert_eq!(LineIndex::new("").position(0), (1, 1));
    }
}
