//! Ranges of a domain's codes, so that no page grows with the catalog: of a hundred numbers each, or of more where codes are sparse. Codes that
//! are texts are in parts of a hundred in the order of their letters.

use crate::content::address::Address;
use crate::project::catalog::CodeKey;
use crate::project::indices::{CodeIndex, DomainIndex, LocaleIndex};
use crate::project::resolved::Resolved;

/// More codes are split into tenths of their numbers, so that these have ten codes each on average.
const MOST_IN_RANGE: usize = 100;

/// A power of ten beyond any number of a code.
const WIDEST: i128 = 10_000_000_000_000_000_000;

/// Numbers of a domain, or a part of its codes that are texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeRange {
    /// The domain.
    pub domain: DomainIndex,
    /// Which of its codes.
    pub span: CodeSpan,
}

/// Which codes of a domain a range has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeSpan {
    /// Numbers.
    Numbers {
        /// The first of them.
        first: i128,
        /// How many there are: a power of ten.
        width: i128,
    },
    /// Codes that are texts.
    Texts {
        /// Which part of them: 1 is the first.
        part: usize,
        /// The first and the last, where there are several parts.
        ends: Option<[String; 2]>,
    },
}

impl CodeRange {
    /// How many numbers a range has at least.
    pub const WIDTH: i128 = 100;

    /// Numbers of a domain: the first, and how many.
    #[must_use]
    pub fn of_numbers(domain: DomainIndex, first: i128, width: i128) -> Self {
        Self { domain, span: CodeSpan::Numbers { first, width } }
    }

    /// All codes of a domain that are texts.
    #[must_use]
    pub fn of_texts(domain: DomainIndex) -> Self {
        Self { domain, span: CodeSpan::Texts { part: 1, ends: None } }
    }

    /// What it is called in addresses.
    #[must_use]
    pub fn name(&self) -> String {
        match &self.span {
            CodeSpan::Numbers { first, .. } => first.to_string(),
            CodeSpan::Texts { part: 1, .. } => "text".to_owned(),
            CodeSpan::Texts { part, .. } => format!("text.{part}"),
        }
    }

    /// Its first and its last number or text; `None` for all codes that are texts.
    #[must_use]
    pub fn label(&self) -> Option<String> {
        match &self.span {
            // A dash would look like a sign of numbers below zero.
            CodeSpan::Numbers { first, width } if *first < 0 => {
                Some(format!("{first} … {}", first + width - 1))
            }
            CodeSpan::Numbers { first, width } => Some(format!("{first}–{}", first + width - 1)),
            CodeSpan::Texts { ends, .. } => ends.as_ref().map(|[first, last]| format!("{first} – {last}")),
        }
    }

    /// Where its page is in a locale; `extension` is `html` or `md`.
    #[must_use]
    pub fn address(&self, resolved: &Resolved, locale: LocaleIndex, extension: &str) -> Address {
        let domain = &resolved.catalog.domains[self.domain].name.value;
        Address::range(&resolved.locales[locale].tag, domain, &self.name(), extension)
    }
}

impl Resolved {
    /// These codes of a domain in ranges, in the order of their numbers.
    pub(in crate::content) fn ranges_of(
        &self,
        domain: DomainIndex,
        codes: &[CodeIndex],
    ) -> Vec<(CodeRange, Vec<CodeIndex>)> {
        let (mut numbers, mut texts) = (Vec::new(), Vec::new());
        for &index in codes {
            match &self.catalog.codes[index].key {
                CodeKey::Integer(number) => numbers.push((*number, index)),
                CodeKey::Text(text) => texts.push((text.as_str(), index)),
            }
        }
        numbers.sort_unstable();
        texts.sort_unstable();
        let mut parts = Vec::new();
        split(&numbers, WIDEST, &mut parts);
        let numbers = parts.into_iter().map(|(first, width, codes)| {
            let codes: Vec<CodeIndex> = codes.iter().map(|(_, index)| *index).collect();
            (CodeRange::of_numbers(domain, first, width), codes)
        });
        let has_several = texts.len() > MOST_IN_RANGE;
        let texts = texts.chunks(MOST_IN_RANGE).zip(1..).map(|(codes, part)| {
            let ends = [codes[0].0, codes[codes.len() - 1].0].map(str::to_owned);
            let span = CodeSpan::Texts { part, ends: has_several.then_some(ends) };
            (CodeRange { domain, span }, codes.iter().map(|(_, index)| *index).collect())
        });
        numbers.chain(texts).collect()
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
    use super::{CodeIndex, CodeRange, split};

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

    /// A range says its first and its last number.
    #[test]
    fn a_range_says_its_ends() {
        let label = |first| CodeRange::of_numbers(0.into(), first, 100).label();
        assert_eq!(label(100).as_deref(), Some("100–199"));
        assert_eq!(label(-100).as_deref(), Some("-100 … -1"));
        assert_eq!(CodeRange::of_texts(0.into()).label(), None);
    }
}
