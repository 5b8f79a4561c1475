//! Where the lines of a file begin, so that a place is a line and a column.

/// Where each line of a text begins.
#[derive(Clone, Debug)]
pub struct LineIndex<'a> {
    text: &'a str,
    /// In bytes, the first line's first.
    starts: Vec<usize>,
    /// Bytes within long lines, each with the number of code points before it in its line.
    marks: Vec<(usize, usize)>,
}

/// How many bytes of a line are counted through for a place in it.
const STEP: usize = 1024;

impl<'a> LineIndex<'a> {
    /// Counts the lines of a text once.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        let starts: Vec<usize> = std::iter::once(0).chain(breaks).collect();
        let ends = starts.iter().skip(1).copied().chain([text.len()]);
        let marks = starts.iter().zip(ends).flat_map(|(&start, end)| marks(text, start, end)).collect();
        Self { text, starts, marks }
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
        let start = self.start(line);
        let mark = self.marks[..self.marks.partition_point(|(at, _)| *at <= offset)].last();
        let (from, column) = mark.copied().filter(|(at, _)| *at > start).unwrap_or((start, 0));
        let before = self.text[from..].char_indices();
        let between = before.take_while(|(at, c)| from + at + c.len_utf8() <= offset).count();
        (line, column + between + 1)
    }
}

/// Those of a line.
fn marks(text: &str, start: usize, end: usize) -> impl Iterator<Item = (usize, usize)> {
    let mut column = 0;
    let mut from = start;
    (start..end).step_by(STEP).skip(1).map(move |at| {
        let at = (from..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(from);
        column += text[from..at].chars().count();
        from = at;
        (at, column)
    })
}

#[cfg(test)]
mod tests {
    use super::{LineIndex, STEP};

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

    /// In a line that is longer than a step, a byte has the same column as in a short one.
    #[test]
    fn a_byte_of_a_long_line_has_its_column() {
        for unit in ["a", "错", "é", "a错\u{1f600}"] {
            let line = unit.repeat(3 * STEP);
            let text = format!("{line}\n\n{line}");
            let index = LineIndex::new(&text);
            for (number, start) in [(1, 0), (3, line.len() + 2)] {
                for (column, (at, c)) in line.char_indices().enumerate() {
                    let positions = [start + at, start + at + c.len_utf8() - 1].map(|at| index.position(at));
                    assert_eq!(positions, [(number, column + 1); 2]);
                }
            }
            assert_eq!(index.position(line.len() + 1), (2, 1));
        }
    }
}
