//! Texts composed of pieces of files, with the source location of every byte.

use std::ops::Range;

use crate::diagnostics::Span;

/// A text and the source location of each of its pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct MappedText {
    text: String,
    /// Pieces in the order of the text: a byte belongs to the last piece that starts at or before it.
    pieces: Vec<Piece>,
}

/// A piece of a text, which ends where the next piece starts.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    /// Byte offset in the text.
    start: usize,
    /// Source location. A span of the piece's own length maps byte for byte; any other span belongs to the piece as a whole.
    /// `None` for text that comes from no file.
    written: Option<Span>,
}

/// A range of a text and its replacement.
pub(crate) type Edit = (Range<usize>, String);

impl MappedText {
    /// A text that its file has at `span`, byte for byte.
    pub(crate) fn written(text: &str, span: &Span) -> Self {
        let mut mapped = Self::default();
        mapped.push(text, Some(span.clone()));
        mapped
    }

    /// A text that comes from no file, such as a formatted number.
    pub(crate) fn unwritten(text: &str) -> Self {
        let mut mapped = Self::default();
        mapped.push(text, None);
        mapped
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Appends a text with its source location, or `None` for text that comes from no file.
    pub(crate) fn push(&mut self, text: &str, written: Option<Span>) {
        if !text.is_empty() {
            self.pieces.push(Piece { start: self.text.len(), written });
            self.text.push_str(text);
        }
    }

    /// Appends another text and the locations of its pieces.
    pub(crate) fn append(&mut self, other: &Self) {
        let start = self.text.len();
        let moved = other.pieces.iter().map(|piece| Piece { start: start + piece.start, ..piece.clone() });
        self.pieces.extend(moved);
        self.text.push_str(&other.text);
    }

    /// The part of the text in a range; empty for a range outside of the text.
    pub(crate) fn part(&self, range: Range<usize>) -> Self {
        let mut part = Self::default();
        for (piece, bounds) in self.pieces_in(&range) {
            let bounds = bounds.start.max(range.start)..bounds.end.min(range.end);
            let text = self.text.get(bounds.clone()).unwrap_or_default();
            part.push(text, piece.written.is_some().then(|| self.span(bounds)).flatten());
        }
        part
    }

    /// The text with every edit applied. A replacement has the source location of the text that it replaces; an insertion has
    /// none. Edits must be sorted and must not overlap.
    pub(crate) fn edited(&self, edits: impl IntoIterator<Item = Edit>) -> Self {
        let mut out = Self::default();
        let mut copied = 0;
        for (range, text) in edits {
            out.append(&self.part(copied..range.start));
            out.push(&text, if range.is_empty() { None } else { self.span(range.clone()) });
            copied = range.end;
        }
        out.append(&self.part(copied..self.text.len()));
        out
    }

    /// Source location of a range: from its first byte that comes from a file to its last byte from the same file.
    pub(crate) fn span(&self, range: Range<usize>) -> Option<Span> {
        let mut found: Option<Span> = None;
        for (piece, bounds) in self.pieces_in(&range) {
            let Some(written) = &piece.written else { continue };
            let is_exact = written.range.len() == bounds.len();
            let from = |at: usize| written.range.start + (at - bounds.start);
            let part = if is_exact {
                from(bounds.start.max(range.start))..from(bounds.end.min(range.end))
            } else {
                written.range.clone()
            };
            match &mut found {
                None => found = Some(Span::new(&written.path, part)),
                Some(found) if found.path == written.path && found.range.end <= part.start => {
                    found.range.end = part.end;
                }
                Some(_) => {}
            }
        }
        found
    }

    /// The pieces that a range overlaps, with their bounds. An empty range overlaps the piece that it is in or at the end of.
    fn pieces_in(&self, range: &Range<usize>) -> impl Iterator<Item = (&Piece, Range<usize>)> {
        let first = self.pieces.partition_point(|piece| piece.start <= range.start).saturating_sub(1);
        let end = range.end.max(range.start + 1);
        let touched = self.pieces[first..].iter().take_while(move |piece| piece.start < end);
        touched.enumerate().map(move |(index, piece)| {
            let next = self.pieces.get(first + index + 1);
            (piece, piece.start..next.map_or(self.text.len(), |next| next.start))
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::MappedText;
    use crate::diagnostics::Span;

    fn span(path: &str, range: std::ops::Range<usize>) -> Span {
        Span::new(&Arc::from(path), range)
    }

    /// A range of a text from two files and from none maps to its location in the first file.
    #[test]
    fn a_range_is_found_where_it_was_written() {
        let mut text = MappedText::written("one two", &span("a", 10..17));
        text.push("{3}", None);
        text.push("four", Some(span("b", 0..4)));
        text.push("<", Some(span("b", 4..8)));
        assert_eq!(text.span(4..7), Some(span("a", 14..17)));
        assert_eq!(text.span(4..9), Some(span("a", 14..17)));
        assert_eq!(text.span(7..10), None);
        assert_eq!(text.span(8..12), Some(span("b", 0..2)));
        assert_eq!(text.span(13..15), Some(span("b", 3..8)));
        // The first file counts.
        assert_eq!(text.span(0..15), Some(span("a", 10..17)));
        assert_eq!(text.span(2..2), Some(span("a", 12..12)));
        assert_eq!(MappedText::default().span(0..0), None);
    }

    /// Text after an edit keeps its source location, and a replacement has that of the replaced text.
    #[test]
    fn edits_keep_places() {
        let text = MappedText::written("# 1 * 2", &span("a", 0..7));
        let edited = text.edited([(0..0, "\\".to_owned()), (4..5, "×".to_owned())]);
        assert_eq!(edited.as_str(), "\\# 1 × 2");
        assert_eq!(edited.span(0..1), None);
        assert_eq!(edited.span(1..4), Some(span("a", 0..3)));
        assert_eq!(edited.span(5..7), Some(span("a", 4..5)));
        assert_eq!(edited.span(8..9), Some(span("a", 6..7)));
        assert_eq!(edited.part(7..9), MappedText::written(" 2", &span("a", 5..7)));
    }
}
