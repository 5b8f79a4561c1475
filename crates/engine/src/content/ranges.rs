//! The pages that the table of a large catalog is split into: a hundred numbers each, so that none of these grows with the catalog.
//! Codes that are texts have one page for each domain, however many there are.

use super::selection::Selection;
use crate::project::catalog::CodeKey;
use crate::project::indices::{CodeIndex, DomainIndex};
use crate::project::resolved::Resolved;

/// The most codes that are in one table.
const MOST_CODES: usize = 300;

/// A hundred numbers of a domain, or its codes that are texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeRange {
    /// The domain.
    pub domain: DomainIndex,
    /// The first of the hundred numbers; `None` for codes that are texts.
    pub first: Option<i128>,
}

impl CodeRange {
    /// How many numbers a range has. Its address has the first of them: with another width it would change as the catalog grows.
    pub const WIDTH: i128 = 100;

    /// The range that a code is in.
    #[must_use]
    pub fn of(resolved: &Resolved, code: CodeIndex) -> Self {
        let code = &resolved.catalog.codes[code];
        let first = match code.key {
            CodeKey::Integer(number) => Some(i128::from(number).div_euclid(Self::WIDTH) * Self::WIDTH),
            CodeKey::Text(_) => None,
        };
        Self { domain: code.domain, first }
    }

    /// The last of its numbers.
    #[must_use]
    pub fn last(&self) -> Option<i128> {
        self.first.map(|first| first + Self::WIDTH - 1)
    }

    /// What it is called in addresses.
    #[must_use]
    pub fn name(&self) -> String {
        self.first.map_or_else(|| "text".to_owned(), |first| first.to_string())
    }
}

impl Resolved {
    /// The ranges that have pages, in the order of the domains and their numbers: none where one table has room for all codes.
    #[must_use]
    pub fn code_ranges(&self, selection: &Selection) -> Vec<CodeRange> {
        let codes: Vec<CodeIndex> =
            selection.domains().flat_map(|domain| selection.codes(domain)).copied().collect();
        if codes.len() <= MOST_CODES {
            return Vec::new();
        }
        let mut ranges: Vec<CodeRange> = codes.iter().map(|&code| CodeRange::of(self, code)).collect();
        // Codes that are texts come after the numbers.
        ranges.sort_by_key(|range| (range.domain, range.first.is_none(), range.first));
        ranges.dedup();
        ranges
    }
}
