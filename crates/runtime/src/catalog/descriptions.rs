//! All codes of a catalog.

use crate::bytes::read::size;
use crate::description::Description;
use crate::pack::Pack;

/// What the project says about each of its codes, in its order: see [`Catalog::descriptions`](crate::Catalog::descriptions).
#[derive(Clone, Debug)]
pub struct Descriptions<'a> {
    packs: &'a [Pack<'a>],
    pack: Option<&'a Pack<'a>>,
    row: u32,
}

impl<'a> Descriptions<'a> {
    pub(crate) const fn new(packs: &'a [Pack<'a>], pack: Option<&'a Pack<'a>>) -> Self {
        Self { packs, pack, row: 0 }
    }
}

impl<'a> Iterator for Descriptions<'a> {
    type Item = Description<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        let (packs, pack, row) = (self.packs, self.pack?, self.row);
        pack.keys.get(size(row))?;
        self.row = row.saturating_add(1);
        Some(Description { packs, pack, row })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.pack.map_or(0, |pack| pack.keys.len().saturating_sub(size(self.row)));
        (left, Some(left))
    }
}

impl ExactSizeIterator for Descriptions<'_> {}
