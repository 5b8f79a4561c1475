//! The pages of the lists of many codes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::address::{Address, List};
use super::lists::letters::Letter;
use super::lists::parts::{MOST_CODES, Part};
use super::lists::ranges::CodeRange;
use super::selection::Selection;
use crate::project::indices::{CodeIndex, LocaleIndex};
use crate::project::resolved::Resolved;

/// The page of a range in the table of all codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RangePage {
    /// Which codes it has.
    pub range: CodeRange,
    /// Its codes in the order of their numbers.
    pub codes: Vec<CodeIndex>,
    /// The range before it.
    pub previous: Option<CodeRange>,
    /// The range after it.
    pub next: Option<CodeRange>,
}

/// The page of a part of the list of codes by group, or of another list that is split alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartPage {
    /// Which codes it has.
    pub part: Arc<Part>,
    /// The list of its domain before it; none if its codes are in further parts.
    pub previous: Option<Arc<Part>>,
    /// The list of its domain after it.
    pub next: Option<Arc<Part>>,
}

/// The page of the names under a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterPage {
    /// Which names it has.
    pub letter: Letter,
    /// The page before it.
    pub previous: Option<Letter>,
    /// The page after it.
    pub next: Option<Letter>,
}

/// The page of the codes of a part that lack texts of a locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingPage {
    /// Which codes.
    pub part: Arc<Part>,
    /// The locales that have such a page; the others have one list of all that is missing.
    pub locales: BTreeSet<LocaleIndex>,
}

impl MissingPage {
    /// Where it is in a locale, or the list of all that is missing there.
    #[must_use]
    pub fn address(&self, resolved: &Resolved, locale: LocaleIndex) -> Address {
        let tag = &resolved.locales[locale].tag;
        if self.locales.contains(&locale) {
            Address::part_of(tag, List::Coverage, &self.part.name)
        } else {
            Address::list(tag, List::Coverage)
        }
    }
}

impl Letter {
    /// Where its page is in a locale.
    #[must_use]
    pub fn address(&self, resolved: &Resolved, locale: LocaleIndex) -> Address {
        let domain = &resolved.catalog.domains[self.domain].name.value;
        Address::part_of(&resolved.locales[locale].tag, List::AToZ, &format!("{domain}.{}", self.name()))
    }
}

impl Resolved {
    /// The ranges of the table that have pages, in the order of the domains and their numbers: none where one table has room for all
    /// codes.
    #[must_use]
    pub fn range_pages(&self, selection: &Selection) -> Vec<RangePage> {
        if !selection.is_split() {
            return Vec::new();
        }
        let domains = selection.domains();
        let found: Vec<_> =
            domains.flat_map(|domain| self.ranges_of(domain, selection.codes(domain))).collect();
        let ranges: Vec<CodeRange> = found.iter().map(|(range, _)| range.clone()).collect();
        let page = |(place, (range, codes)): (usize, _)| RangePage {
            range,
            codes,
            previous: place.checked_sub(1).map(|before| ranges[before].clone()),
            next: ranges.get(place + 1).cloned(),
        };
        found.into_iter().enumerate().map(page).collect()
    }

    /// The parts of the list of codes by group: none where one list has room for all codes. Those that are split further come before
    /// what is in them.
    #[must_use]
    pub fn part_pages(&self, selection: &Selection) -> Vec<PartPage> {
        let pages = selection.parts().iter().flat_map(|whole| {
            let all = whole.all();
            let listed: Vec<_> = all.iter().filter(|part| part.is_listed()).cloned().collect();
            let mut before = 0;
            let page = move |part: Arc<Part>| {
                let is_listed = part.is_listed();
                let place = before;
                before += usize::from(is_listed);
                let neighbor = |place: Option<usize>| listed.get(place?).filter(|_| is_listed).cloned();
                PartPage { previous: neighbor(place.checked_sub(1)), next: neighbor(Some(place + 1)), part }
            };
            all.into_iter().map(page).collect::<Vec<_>>()
        });
        pages.collect()
    }

    /// The letters of the list from A to Z that have pages: none where one list has room for all codes.
    #[must_use]
    pub fn letter_pages(&self, selection: &Selection) -> Vec<LetterPage> {
        let letters = selection.letters(self);
        let other = |place: Option<usize>| {
            let letter = letters.get(place?)?;
            Some(Letter { names: Vec::new(), ..letter.clone() })
        };
        let page = |(place, letter): (usize, &Letter)| LetterPage {
            letter: letter.clone(),
            previous: other(place.checked_sub(1)),
            next: other(Some(place + 1)),
        };
        letters.iter().enumerate().map(page).collect()
    }

    /// The pages of what codes lack in a locale: none where one list has room for all that lack something.
    #[must_use]
    pub fn missing_pages(&self, selection: &Selection, locale: LocaleIndex) -> Vec<MissingPage> {
        let mut locales: BTreeMap<&str, (&Arc<Part>, BTreeSet<LocaleIndex>)> = BTreeMap::new();
        let parts: Vec<_> = selection.parts().iter().flat_map(Part::all).collect();
        if parts.is_empty() {
            return Vec::new();
        }
        let lacking = selection.lacking(self).iter_enumerated();
        for (other, lacking) in lacking.filter(|(_, lacking)| lacking.len() > MOST_CODES) {
            for part in parts.iter().filter(|part| part.is_listed()) {
                if part.codes.iter().any(|code| lacking.contains(code)) {
                    locales.entry(&part.name).or_insert((part, BTreeSet::new())).1.insert(other);
                }
            }
        }
        let own = locales.into_values().filter(|(_, locales)| locales.contains(&locale));
        own.map(|(part, locales)| MissingPage { part: Arc::clone(part), locales }).collect()
    }
}
