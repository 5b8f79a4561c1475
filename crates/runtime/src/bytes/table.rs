//! Tables of entries that are all of one size.
//!
//! They are views of bytes. A slice of arrays would be made of them by `as_chunks`, which is in newer versions of Rust than this crate
//! asks for.

use core::ops::Range;

/// A table of entries of `N` bytes: a view of bytes that are held elsewhere.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Table<'a, const N: usize>(&'a [u8]);

impl<'a, const N: usize> Table<'a, N> {
    pub(crate) const EMPTY: Self = Self(&[]);

    /// The entries that these bytes are.
    #[inline]
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// The number of entries.
    #[inline]
    pub(crate) const fn len(&self) -> usize {
        match self.0.len().checked_div(N) {
            Some(count) => count,
            None => 0,
        }
    }

    #[inline]
    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    #[inline]
    pub(crate) fn get(&self, index: usize) -> Option<[u8; N]> {
        // What is multiplied too far is behind every end.
        let start = index.saturating_mul(N);
        self.0.get(start..start.saturating_add(N))?.first_chunk().copied()
    }

    /// The number of entries at the beginning for which this is so, in a table in which those for which it is so come first.
    pub(crate) fn partition_point(&self, is_before: impl Fn([u8; N]) -> bool) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.get(middle).is_some_and(&is_before) {
                low = middle.saturating_add(1);
            } else {
                high = middle;
            }
        }
        low
    }

    /// The entries of a range.
    #[inline]
    pub(crate) fn range(&self, range: Range<usize>) -> Option<Self> {
        self.0.get(range.start.checked_mul(N)?..range.end.checked_mul(N)?).map(Self)
    }

    /// The entries behind the first so many.
    #[inline]
    pub(crate) fn behind(&self, count: usize) -> Self {
        let rest = count.checked_mul(N).and_then(|start| self.0.get(start..));
        Self(rest.unwrap_or_default())
    }

    /// The entries from `index` on, but none before those of `rest`, which are the last ones of this table.
    #[inline]
    pub(crate) fn forward(&self, rest: Self, index: usize) -> Self {
        let start = index.saturating_mul(N).max(self.0.len().saturating_sub(rest.0.len()));
        Self(self.0.get(start..).unwrap_or_default())
    }

    /// The entry before those of `rest`, which are the last ones of this table.
    #[inline]
    pub(crate) fn last_before(&self, rest: Self) -> Option<[u8; N]> {
        let end = self.0.len().checked_sub(rest.0.len())?;
        self.0.get(end.checked_sub(N)?..end)?.first_chunk().copied()
    }

    /// The first entry and the others.
    #[inline]
    pub(crate) fn split_first(&self) -> Option<([u8; N], Self)> {
        self.0.split_first_chunk().map(|(first, rest)| (*first, Self(rest)))
    }

    /// The first so many entries, as bytes, and the others.
    #[inline]
    pub(crate) fn split_at(&self, count: usize) -> Option<(&'a [u8], Self)> {
        let (first, rest) = self.0.split_at_checked(count.checked_mul(N)?)?;
        Some((first, Self(rest)))
    }

    /// The entries in their order.
    #[inline]
    pub(crate) const fn iter(&self) -> Entries<'a, N> {
        Entries(self.0)
    }
}

/// The entries of a table that are still to come.
#[derive(Clone)]
pub(crate) struct Entries<'a, const N: usize>(&'a [u8]);

impl<const N: usize> Iterator for Entries<'_, N> {
    type Item = [u8; N];

    #[inline]
    fn next(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*first)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let count = Table::<N>(self.0).len();
        (count, Some(count))
    }
}

impl<const N: usize> DoubleEndedIterator for Entries<'_, N> {
    #[inline]
    fn next_back(&mut self) -> Option<[u8; N]> {
        let (rest, last) = self.0.split_last_chunk()?;
        self.0 = rest;
        Some(*last)
    }
}

impl<const N: usize> ExactSizeIterator for Entries<'_, N> {}

#[cfg(test)]
mod tests {
    use super::Table;

    /// An entry is there or not, however large the index is; a part of an entry at the end is none.
    #[test]
    fn entries_are_read_within_the_bytes() {
        let table = Table::<4>::new(&[1, 0, 0, 0, 2, 0, 0, 0, 3]);
        assert_eq!((table.len(), table.is_empty()), (2, false));
        assert_eq!(
            [0, 1, 2, usize::MAX / 4, usize::MAX].map(|index| table.get(index).is_some()),
            [true, true, false, false, false]
        );
        assert_eq!(table.get(1), Some([2, 0, 0, 0]));
        assert!(table.iter().eq([[1, 0, 0, 0], [2, 0, 0, 0]]));
        assert!(Table::<1>::new(&[1, 2]).iter().rev().eq([[2], [1]]));
        assert_eq!(table.range(1..2).map(|part| part.len()), Some(1));
        let sorted = Table::<1>::new(&[1, 2, 4]);
        assert_eq!(
            [0, 1, 2, 3, 9].map(|most| sorted.partition_point(|[entry]| entry <= most)),
            [0, 1, 2, 2, 3]
        );
        assert!(table.range(1..3).is_none() && table.range(0..usize::MAX).is_none());
        assert_eq!(
            table.split_at(1).map(|(first, rest)| (first.len(), rest.get(0))),
            Some((4, Some([2, 0, 0, 0])))
        );
        let rest = table.behind(1);
        assert_eq!([0, 1, 2, 9].map(|index| table.forward(rest, index).len()), [1, 1, 0, 0]);
        assert_eq!([table.last_before(rest), table.last_before(table)], [Some([1, 0, 0, 0]), None]);
        assert_eq!([1, 3, usize::MAX].map(|count| table.behind(count).len()), [1, 0, 0]);
        assert!(table.split_at(3).is_none() && table.split_at(usize::MAX).is_none());
        assert!(Table::<4>::EMPTY.split_first().is_none());
    }
}
