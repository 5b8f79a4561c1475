//! The pages that the table of a large catalog is split into, so that none grows with the catalog: of a hundred numbers each, or of more where
//! codes are sparse.
//! Codes that are texts have one page for each domain, however many there are.

use super::address::Address;
use super::selection::Selection;
use crate::project::catalog::CodeKey;
use crate::project::indices::{CodeIndex, DomainIndex, LocaleIndex};
use crate::project::resolved::Resolved;

/// The most codes that are in one table.
const MOST_CODES: usize = 300;

/// More codes are split into tenths of their numbers, so that these have ten codes each on average.
const MOST_IN_RANGE: usize = 100;

/// A power of ten beyond any number of a code.
const WIDEST: i128 = 10_000_000_000_000_000_000;

/// Numbers of a domain, or its codes that are texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeRange {
    /// The domain.
    pub domain: DomainIndex,
    /// The first of the numbers; `None` for codes that are texts.
    pub first: Option<i128>,
    /// How many numbers there are: a power of ten.
    pub width: i128,
}

/// The page of a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RangePage {
    /// Which numbers it has.
    pub range: CodeRange,
    /// Its codes in the order of their numbers.
    pub codes: Vec<CodeIndex>,
    /// The range before it.
    pub previous: Option<CodeRange>,
    /// The range after it.
    pub next: Option<CodeRange>,
}

impl CodeRange {
    /// How many numbers a range has at least.
    pub const WIDTH: i128 = 100;

    /// The last of its numbers.
    #[must_use]
    pub fn last(&self) -> Option<i128> {
        self.first.map(|first| first + self.width - 1)
    }

    /// Where its page is in a locale.
    #[must_use]
    pub fn address(&self, resolved: &Resolved, locale: LocaleIndex) -> Address {
        let name = self.first.map_or_else(|| "text".to_owned(), |first| first.to_string());
        let domain = &resolved.catalog.domains[self.domain].name.value;
        Address::range(&resolved.locales[locale].tag, domain, &name)
    }
}

impl Resolved {
    /// The ranges that have pages, in the order of the domains and their numbers: none where one table has room for all codes.
    #[must_use]
    pub fn code_ranges(&self, selection: &Selection) -> Vec<RangePage> {
        let count: usize = selection.domains().map(|domain| selection.codes(domain).len()).sum();
        if count <= MOST_CODES {
            return Vec::new();
        }
        let domains = selection.domains();
        let found: Vec<_> =
            domains.flat_map(|domain| self.ranges_of(domain, selection.codes(domain))).collect();
        let ranges: Vec<CodeRange> = found.iter().map(|(range, _)| *range).collect();
        let page = |(place, (range, codes)): (usize, _)| RangePage {
            range,
            codes,
            previous: place.checked_sub(1).map(|before| ranges[before]),
            next: ranges.get(place + 1).copied(),
        };
        found.into_iter().enumerate().map(page).collect()
    }

    fn ranges_of(&self, domain: DomainIndex, codes: &[CodeIndex]) -> Vec<(CodeRange, Vec<CodeIndex>)> {
        let (mut numbers, mut texts) = (Vec::new(), Vec::new());
        for &index in codes {
            match &self.catalog.codes[index].key {
                CodeKey::Integer(number) => numbers.push((*number, index)),
                CodeKey::Text(text) => texts.push((text, index)),
            }
        }
        numbers.sort_unstable();
        texts.sort_unstable();
        let mut parts = Vec::new();
        split(&numbers, WIDEST, &mut parts);
        let parts = parts.into_iter().map(|(first, width, codes)| {
            let range = CodeRange { domain, first: Some(first), width };
            (range, codes.iter().map(|(_, index)| *index).collect())
        });
        let texts: Vec<CodeIndex> = texts.into_iter().map(|(_, index)| index).collect();
        let range = CodeRange { domain, first: None, width: CodeRange::WIDTH };
        parts.chain((!texts.is_empty()).then_some((range, texts))).collect()
    }
}

/// Numbers in their order, each with its code.
type Numbers<'n> = &'n [(i64, CodeIndex)];

/// Splits numbers into ranges of at most this width: the first number and the width of each part.
fn split<'n>(numbers: Numbers<'n>, width: i128, parts: &mut Vec<(i128, i128, Numbers<'n>)>) {
    let (Some((first, _)), Some((last, _))) = (numbers.first(), numbers.last()) else { return };
    let part = |number: i64, width: i128| i128::from(number).div_euclid(width);
    // Numbers below 0 and others are never in one range.
    let crosses_zero = part(*first, width) != part(*last, width);
    if crosses_zero || (numbers.len() > MOST_IN_RANGE && width > CodeRange::WIDTH) {
        let inner = if crosses_zero { width } else { width / 10 };
        let chunks = numbers.chunk_by(|(one, _), (other, _)| part(*one, inner) == part(*other, inner));
        return chunks.for_each(|chunk| split(chunk, inner, parts));
    }
    let mut width = width;
    while width > CodeRange::WIDTH && part(*first, width / 10) == part(*last, width / 10) {
        width /= 10;
    }
    parts.push((part(*first, width) * width, width, numbers));
}

#[cfg(test)]
mod tests {
    use super::{CodeIndex, split};

    fn parts(numbers: impl IntoIterator<Item = i64>) -> Vec<(i128, i128, usize)> {
        let numbers: Vec<_> = numbers.into_iter().map(|number| (number, CodeIndex::from(0))).collect();
        let mut parts = Vec::new();
        split(&numbers, super::WIDEST, &mut parts);
        parts.into_iter().map(|(first, width, codes)| (first, width, codes.len())).collect()
    }

    /// Numbers that follow each other are in ranges of a hundred.
    #[test]
    fn dense_numbers_are_split_into_hundreds() {
        let all = parts(0..20_000);
        assert_eq!(all.len(), 200);
        assert!(all.iter().all(|(_, width, count)| (*width, *count) == (100, 100)));
        assert_eq!(parts(1..=301)[1..3], [(100, 100, 100), (200, 100, 100)]);
    }

    /// Ranges of sparse numbers are wider, so that each has at least ten codes on average, and is as narrow as its codes are; none has more than a hundred.
    #[test]
    fn sparse_numbers_are_in_wider_ranges() {
        assert_eq!(parts([1, 1001, 90_001]), [(0, 100_000, 3)]);
        assert_eq!(parts([90_001, 90_002]), [(90_000, 100, 2)]);
        assert_eq!(parts([i64::MIN, -1, 0, i64::MAX]).len(), 2);
        for step in [1, 7, 99, 1000, 12_345, 1_000_000_007] {
            let all = parts((0..10_000).map(|number| number * step));
            assert!(all.len() <= 1000, "{step}: {} ranges", all.len());
            assert!(all.iter().all(|(.., count)| *count <= 100), "{step}");
            assert_eq!(all.iter().map(|(.., count)| count).sum::<usize>(), 10_000);
        }
    }
}
