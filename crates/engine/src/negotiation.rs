//! Which of a project's locales a reader gets, worked out in advance for every language tag.
//!
//! The policy, for a reader's tag, with the likely script and region that CLDR adds to it (`zh-TW` is `zh-Hant-TW`):
//!
//! 1. A locale of the same language and script: the same tag, then the same region, then the nearest along CLDR's
//!    parents (`es-MX` goes to `es-419`, `pt-AO` to `pt-PT`, `en-AU` to `en-GB` by `en-001`), then one without a
//!    region, then the first in the project's list.
//! 2. What the project's `fallback` says for that language and script.
//! 3. The same language in another script: a reader of Traditional Chinese gets `zh-Hans` rather than English.
//! 4. For members of a macrolanguage, the same again with its name: `yue` as `zh-Hant`, `nb` as `no`.
//! 5. Another language that CLDR's language matching says the reader can read: `ca` gets `es`, `kk` gets `ru`, `nb`
//!    gets `da`. The smallest sum of the distances of language and script wins, of equal ones the first in the project's
//!    list; it must be less than 50, as in ICU's `LocaleMatcher`. A script known from the reader's own language is as
//!    near in another: a reader of Serbian in Cyrillic letters gets `hr`, a Croatian does not get `sr`.
//! 6. The default locale: such tags are not in the table, unless their beginning is.
//!
//! Legacy tags and aliases (`cmn`, `iw`, `sh`) count as what CLDR makes of them. A reader's tag is looked up with
//! its last subtags taken off until it is found, so the table holds a longer tag only where it differs.
//!
//! Of a reader's several languages one that the project has comes before one that step 5 replaces: a list of `kk` and `en`
//! means `en`, not `ru`. What is nearer than ICU's price of a place in the list, as Bosnian is to Croatian, counts as had.
//!
//! Two things differ from CLDR's matching. A language in another script, and Norwegian in its other form, always comes
//! before another language. And between regions CLDR's parents decide, not its clusters (`$enUS`, `$americas`, `$cnsar`,
//! `$maghreb`) and paradigm locales: a locale's parent is also where its texts come from. For the regions that CLDR 48
//! has locales of, that is the same for Spanish, Portuguese and Traditional Chinese (`zh-MO` gets `zh-HK` before `zh-TW`), and
//! for English but in AE, BI and JP, whose parent is `en`, and CLDR's cluster that of `en-GB`; the Maghreb has no parent.
//!
//! The chain of a locale, which serves field by field for what it lacks: its `fallback`, or else the other locales
//! of its language by the same order; then the default locale; then the source locale. Step 5 has no part in it: not
//! all who read a language read what CLDR puts in its place, and a missing field comes in the language that the project
//! chose for that rather than in one that nobody chose.

use std::collections::BTreeMap;

use codegloss_runtime::format::{LANGUAGES_HEADER, LANGUAGES_MAGIC, OTHER_LANGUAGE, VERSION, hash};
use unic_langid::LanguageIdentifier;

use crate::cldr::canonical;
use crate::pack::{SlotTable, Words, word};

use language_shape::LanguageShape;
use matcher::Matcher;
use table_builder::TableBuilder;

mod language_shape;
mod matcher;
mod table_builder;

/// A project's languages table and its locales' chains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    /// Language tags in lower case with the locale that serves them, sorted by tag.
    pub table: Vec<(String, Match)>,
    /// For each locale, the indices of those that say what it does not.
    pub chains: Vec<Vec<usize>>,
    /// For each locale, how many of its chain are there for its own sake, not as the default or the source locale: these come first.
    pub own: Vec<usize>,
}

/// A language tag, and what is left of it without ever more of its parts (RFC 4647 §3.4).
pub fn truncated(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |tag| Some(tag.rsplit_once('-')?.0))
}

/// The locale that a reader gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// The locale's index in the project.
    pub locale: usize,
    /// Whether it is of the reader's language, or so near that it counts as that; otherwise what the reader's other
    /// languages lead to comes first.
    pub own: bool,
}

/// Works out the languages of a project whose locales are these; `default` and `source` are indices of theirs.
///
/// `fallback` gives a language tag the locales that stand in for it. Tags that are no locale of the project are passed over,
/// as are tags that cannot be read.
#[must_use]
pub fn languages(
    locales: &[LanguageIdentifier],
    default: usize,
    source: usize,
    fallback: &BTreeMap<String, Vec<String>>,
) -> Languages {
    let known = ProjectLocales::new(locales, default, source, fallback);
    let names: Vec<_> = locales.iter().map(ToString::to_string).collect();
    let matcher = Matcher::new(&known.candidates);
    let table = TableBuilder::new(matcher, default).finish(&names);
    Languages { table, chains: known.chains, own: known.own }
}

/// The chains alone, in a hundredth of the time.
pub(crate) fn chains(
    locales: &[LanguageIdentifier],
    default: usize,
    source: usize,
    fallback: &BTreeMap<String, Vec<String>>,
) -> Vec<Vec<usize>> {
    ProjectLocales::new(locales, default, source, fallback).chains
}

/// For each locale, the index of the offered one that its readers have as their own; `None` where what is offered is in other
/// languages, which step 5 alone would give them.
pub(crate) fn own_languages(
    locales: &[LanguageIdentifier],
    offered: &[LanguageIdentifier],
) -> Vec<Option<usize>> {
    let shapes = offered.iter().map(|tag| LanguageShape::new(&canonical(tag))).enumerate();
    let candidates: Vec<_> = shapes.map(|(target, shape)| Candidate { shape, target, real: true }).collect();
    let matcher = Matcher::new(&candidates);
    let own =
        |tag| matcher.best_match(&canonical(tag)).filter(|served| served.own).map(|served| served.locale);
    locales.iter().map(own).collect()
}

/// What a project says of its languages.
struct ProjectLocales {
    candidates: Vec<Candidate>,
    chains: Vec<Vec<usize>>,
    own: Vec<usize>,
}

impl ProjectLocales {
    fn new(
        locales: &[LanguageIdentifier],
        default: usize,
        source: usize,
        fallback: &BTreeMap<String, Vec<String>>,
    ) -> Self {
        let tags: Vec<_> = locales.iter().map(canonical).collect();
        let index_of = |tag: &String| {
            let tag = parse(tag)?;
            tags.iter().position(|known| *known == tag)
        };
        let fallback: BTreeMap<String, Vec<usize>> = fallback
            .iter()
            .filter_map(|(tag, list)| {
                Some((parse(tag)?.to_string(), list.iter().filter_map(index_of).collect()))
            })
            .collect();

        let mut candidates: Vec<_> = tags
            .iter()
            .enumerate()
            .map(|(target, tag)| Candidate { shape: LanguageShape::new(tag), target, real: true })
            .collect();
        for (tag, list) in &fallback {
            if let (Some(tag), Some(target)) = (parse(tag), list.first())
                && !tags.contains(&tag)
            {
                candidates.push(Candidate { shape: LanguageShape::new(&tag), target: *target, real: false });
            }
        }

        let chains = (0..tags.len()).map(|index| {
            let own = fallback.get(&tags[index].to_string()).cloned();
            let own = own.unwrap_or_else(|| relatives(&candidates, index));
            let mut chain = Vec::new();
            let mut add = |next: usize| {
                if next != index && !chain.contains(&next) {
                    chain.push(next);
                }
                chain.len()
            };
            let count = own.into_iter().map(&mut add).last().unwrap_or_default();
            let _ = [default, source].map(add);
            (chain, count)
        });
        let (chains, own) = chains.unzip();
        Self { candidates, chains, own }
    }
}

impl Languages {
    /// The bytes of `languages.pack`: see the runtime's `PACK.md`.
    #[must_use]
    pub fn encode(&self, locales: &[LanguageIdentifier], default: usize) -> Vec<u8> {
        let hashes: Vec<_> = self.table.iter().map(|(tag, _)| hash(tag.as_bytes())).collect();
        let table = SlotTable::new(&hashes);
        let mut text = String::new();
        let mut add = |tag: &str| {
            text.push_str(tag);
            [word(text.len() - tag.len()), word(tag.len())]
        };
        let mut slots = vec![[0; 4]; table.slot_count()];
        for (((tag, served), hash), place) in self.table.iter().zip(&hashes).zip(&table.places) {
            let [start, length] = add(tag);
            slots[*place as usize] =
                [*hash, start, length, word(served.locale) | if served.own { 0 } else { OTHER_LANGUAGE }];
        }
        let mut chains = Vec::new();
        let mut names = Vec::new();
        for ((locale, chain), own) in locales.iter().zip(&self.chains).zip(&self.own) {
            let [start, length] = add(&locale.to_string());
            names.push([start, length, word(chains.len()), word(chain.len())]);
            let marked =
                |(place, next): (usize, &usize)| word(*next) | if place < *own { 0 } else { OTHER_LANGUAGE };
            chains.extend(chain.iter().enumerate().map(marked));
        }

        let mut out = Words(Vec::new());
        out.push([LANGUAGES_MAGIC, VERSION, 0, word(locales.len()), word(default)]);
        out.push([table.bits, table.multiplier, table.probes, word(text.len()), word(chains.len())]);
        debug_assert_eq!(out.0.len(), LANGUAGES_HEADER, "the header is as long as readers expect");
        out.push(slots.into_iter().flatten());
        out.push(names.into_iter().flatten());
        out.push(chains);
        out.0.extend_from_slice(text.as_bytes());
        out.checked()
    }
}

/// A tag as CLDR's aliases have it; `None` if it names no language.
fn parse(tag: &str) -> Option<LanguageIdentifier> {
    let tag = canonical(&tag.parse().ok()?);
    (!tag.language.is_empty()).then_some(tag)
}

/// The other locales of a locale's language, nearest first.
fn relatives(candidates: &[Candidate], index: usize) -> Vec<usize> {
    let Some(own) = candidates.get(index) else { return Vec::new() };
    let mut others: Vec<_> = candidates
        .iter()
        .filter(|other| other.real && other.target != index)
        .filter_map(|other| Some((own.shape.distance(&other.shape)?, other.target)))
        .collect();
    others.sort_unstable();
    others.into_iter().map(|(_, target)| target).collect()
}

/// A locale, or a tag of the project's `fallback` that stands for one.
struct Candidate {
    shape: LanguageShape,
    target: usize,
    real: bool,
}

#[cfg(test)]
mod tests;
