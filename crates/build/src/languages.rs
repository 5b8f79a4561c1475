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
//! 5. The default locale: such tags are not in the table.
//!
//! Legacy tags and aliases (`cmn`, `iw`, `sh`) count as what CLDR makes of them. A reader's tag is looked up with
//! its last subtags taken off until it is found, so the table holds a longer tag only where it differs.
//!
//! The chain of a locale, which serves field by field for what it lacks: its `fallback`, or else the other locales
//! of its language by the same order; then the default locale; then the source locale.

use std::collections::{BTreeMap, BTreeSet};

use codegloss_runtime::format::{LANGUAGES_HEADER, LANGUAGES_MAGIC, VERSION, hash};
use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbackerBorrowed};
use icu_locale::subtags::{Language, Region, Script};
use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander, LocaleFallbacker};

use crate::pack::{SlotTable, Words, word};

/// A project's languages table and its locales' chains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    /// Language tags in lower case with the index of the locale that serves them, sorted by tag.
    pub table: Vec<(String, usize)>,
    /// For each locale, the indices of those that say what it does not.
    pub chains: Vec<Vec<usize>>,
}

/// Works out the languages of a project whose locales are these; `default` and `source` are indices of theirs.
///
/// `fallback` gives a language tag the locales that stand in for it. Tags that are no locale of the project are passed over,
/// as are tags that cannot be read.
#[must_use]
pub fn languages(
    locales: &[unic_langid::LanguageIdentifier],
    default: usize,
    source: usize,
    fallback: &BTreeMap<String, Vec<String>>,
) -> Languages {
    let known = Known::new(locales, default, source, fallback);
    let names: Vec<_> = locales.iter().map(ToString::to_string).collect();
    Languages { table: Table::new(&known.cldr, &known.candidates).finish(&names), chains: known.chains }
}

/// The chains alone, in a hundredth of the time.
pub(crate) fn chains(
    locales: &[unic_langid::LanguageIdentifier],
    default: usize,
    source: usize,
    fallback: &BTreeMap<String, Vec<String>>,
) -> Vec<Vec<usize>> {
    Known::new(locales, default, source, fallback).chains
}

/// What a project says of its languages.
struct Known {
    cldr: Cldr,
    candidates: Vec<Candidate>,
    chains: Vec<Vec<usize>>,
}

impl Known {
    fn new(
        locales: &[unic_langid::LanguageIdentifier],
        default: usize,
        source: usize,
        fallback: &BTreeMap<String, Vec<String>>,
    ) -> Self {
        let cldr = Cldr::new();
        let names: Vec<_> = locales.iter().map(ToString::to_string).collect();
        let tags: Vec<_> =
            names.iter().map(|name| cldr.parse(name).unwrap_or(LanguageIdentifier::UNKNOWN)).collect();
        let index_of = |tag: &String| {
            let tag = cldr.parse(tag)?;
            tags.iter().position(|known| *known == tag)
        };
        let fallback: BTreeMap<String, Vec<usize>> = fallback
            .iter()
            .filter_map(|(tag, list)| {
                Some((cldr.parse(tag)?.to_string(), list.iter().filter_map(index_of).collect()))
            })
            .collect();

        let mut candidates: Vec<_> = tags
            .iter()
            .enumerate()
            .map(|(target, tag)| Candidate { shape: cldr.shape(tag), target, real: true })
            .collect();
        for (tag, list) in &fallback {
            if let (Some(tag), Some(target)) = (cldr.parse(tag), list.first())
                && !tags.contains(&tag)
            {
                candidates.push(Candidate { shape: cldr.shape(&tag), target: *target, real: false });
            }
        }

        let chains = (0..tags.len()).map(|index| {
            let own = fallback.get(&tags[index].to_string()).cloned();
            let own = own.unwrap_or_else(|| relatives(&candidates, index));
            let mut chain = Vec::new();
            for next in own.into_iter().chain([default, source]) {
                if next != index && !chain.contains(&next) {
                    chain.push(next);
                }
            }
            chain
        });
        Self { chains: chains.collect(), cldr, candidates }
    }
}

impl Languages {
    /// The bytes of `languages.pack`: see the runtime's `PACK.md`.
    #[must_use]
    pub fn encode(&self, locales: &[unic_langid::LanguageIdentifier], default: usize) -> Vec<u8> {
        let hashes: Vec<_> = self.table.iter().map(|(tag, _)| hash(tag.as_bytes())).collect();
        let table = SlotTable::new(&hashes);
        let mut text = String::new();
        let mut add = |tag: &str| {
            text.push_str(tag);
            [word(text.len() - tag.len()), word(tag.len())]
        };
        let mut slots = vec![[0; 4]; table.len()];
        for (((tag, locale), hash), place) in self.table.iter().zip(&hashes).zip(&table.places) {
            let [start, length] = add(tag);
            slots[*place as usize] = [*hash, start, length, word(*locale)];
        }
        let names: Vec<_> = locales.iter().map(|locale| add(&locale.to_string())).collect();

        let mut out = Words(Vec::new());
        out.push([LANGUAGES_MAGIC, VERSION, 0, word(locales.len()), word(default)]);
        out.push([table.bits, table.multiplier, table.probes, word(text.len())]);
        debug_assert_eq!(out.0.len(), LANGUAGES_HEADER, "the header is as long as readers expect");
        out.push(slots.into_iter().flatten());
        out.push(names.into_iter().flatten());
        out.0.extend_from_slice(text.as_bytes());
        out.checked()
    }
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
    shape: Shape,
    target: usize,
    real: bool,
}

/// What negotiation looks at in a tag.
struct Shape {
    language: Language,
    script: Option<Script>,
    region: bool,
    variants: bool,
    /// The tag, as CLDR's parents spell it.
    tag: String,
    /// The tag and its parents.
    parents: Vec<String>,
    /// The same with the likely region.
    full_parents: Vec<String>,
}

impl Shape {
    /// How far `other` is from what a reader of `self` wants; `None` in another language.
    fn distance(&self, other: &Self) -> Option<(bool, bool, usize)> {
        if self.language != other.language {
            return None;
        }
        let rank = if self.tag == other.tag {
            0
        } else {
            let steps = self.full_parents.iter().enumerate();
            steps
                .filter_map(|(step, parent)| {
                    if *parent == other.tag {
                        Some(2 * step + 1)
                    } else {
                        other.parents.contains(parent).then_some(2 * step + 2)
                    }
                })
                .min()
                // Far, and farther still with a region.
                .unwrap_or(usize::MAX - usize::from(!other.region))
        };
        Some((self.script != other.script, other.variants && rank != 0, rank))
    }
}

/// CLDR's data, as icu4x holds it.
struct Cldr {
    canonicalizer: LocaleCanonicalizer<LocaleExpander>,
    expander: LocaleExpander,
    fallbacker: LocaleFallbackerBorrowed<'static>,
    macrolanguages: BTreeMap<Language, &'static [&'static str]>,
}

impl Cldr {
    fn new() -> Self {
        let members = MACROLANGUAGES.iter().flat_map(|(members, names)| {
            members.split(' ').filter_map(|member| Some((member.parse().ok()?, *names)))
        });
        Self {
            macrolanguages: members.collect(),
            canonicalizer: LocaleCanonicalizer::new_with_expander(LocaleExpander::new_extended()),
            expander: LocaleExpander::new_extended(),
            fallbacker: LocaleFallbacker::new(),
        }
    }

    /// A tag without extensions, canonical by CLDR's aliases.
    fn parse(&self, tag: &str) -> Option<LanguageIdentifier> {
        let mut locale: Locale = tag.parse().ok()?;
        self.canonicalizer.canonicalize(&mut locale);
        (!locale.id.language.is_unknown()).then_some(locale.id)
    }

    fn shape(&self, tag: &LanguageIdentifier) -> Shape {
        let mut full = tag.clone();
        self.expander.maximize(&mut full);
        // CLDR's parents leave a script out that the region implies.
        let mut likely = full.clone();
        likely.script = None;
        self.expander.maximize(&mut likely);
        let mut spelled = full.clone();
        if likely.script == full.script {
            spelled.script = None;
        }
        let parents = self.parents(tag);
        Shape {
            language: full.language,
            script: full.script,
            region: tag.region.is_some(),
            variants: !tag.variants.is_empty(),
            tag: parents.first().cloned().unwrap_or_default(),
            parents,
            full_parents: self.parents(&spelled),
        }
    }

    fn likely_script(&self, tag: &LanguageIdentifier) -> Option<Script> {
        let mut full = tag.clone();
        self.expander.maximize(&mut full);
        full.script
    }

    /// A language and those whose locales its readers can read as well.
    fn names(&self, language: Language) -> impl Iterator<Item = Language> {
        let others = self.macrolanguages.get(&language).copied().unwrap_or_default();
        std::iter::once(language).chain(others.iter().filter_map(|name| name.parse().ok()))
    }

    fn parents(&self, tag: &LanguageIdentifier) -> Vec<String> {
        let config = self.fallbacker.for_config(LocaleFallbackConfig::default());
        let mut step = config.fallback_for(tag.into());
        let mut parents = Vec::new();
        while !step.get().is_unknown() {
            parents.push(step.get().to_string());
            step.step();
        }
        parents
    }

    /// Every region that CLDR knows a language for, the macroregions that locales use, and old names of regions.
    fn regions(&self) -> Vec<Region> {
        let letters = two_letters().filter_map(|name| name.parse().ok());
        let known = letters.filter(|region: &Region| {
            let tag = LanguageIdentifier::from((Language::UNKNOWN, None, Some(*region)));
            let mut full = tag.clone();
            self.expander.maximize(&mut full);
            let mut canonical = Locale::from(tag.clone());
            self.canonicalizer.canonicalize(&mut canonical);
            full != tag || canonical.id != tag
        });
        known.chain(["001", "150", "419"].iter().filter_map(|name| name.parse().ok())).collect()
    }
}

/// A macrolanguage's members, and the locales' names that they read (CLDR 48, languageMatching, distance ≤ 10).
const MACROLANGUAGES: [(&str, &[&str]); 4] = [
    ("cdo cjy cnp cpx csp czh czo gan hak hnm hsn luh lzh mnp nan sjc wuu yue", &["zh"]),
    (
        "aao abh abv acm acq acw acx acy adf aeb aec afb apc apd arq ars ary arz auz avl ayh ayl ayn ayp bbz pga shu ssh",
        &["ar"],
    ),
    ("nb nn", &["no", "nb", "nn"]),
    ("no", &["nb", "nn"]),
];

/// The table while it is made.
struct Table<'a> {
    cldr: &'a Cldr,
    candidates: &'a [Candidate],
    entries: BTreeMap<String, usize>,
}

impl<'a> Table<'a> {
    fn new(cldr: &'a Cldr, candidates: &'a [Candidate]) -> Self {
        let mut table = Self { cldr, candidates, entries: BTreeMap::new() };
        let regions = cldr.regions();
        for language in two_letters().chain(three_letters()) {
            if table.add(&language) {
                table.add_longer(&language, &regions);
            }
        }
        table
    }

    /// Adds what begins with a language and leads elsewhere than the language alone.
    fn add_longer(&mut self, language: &str, regions: &[Region]) {
        let Some(tag) = self.cldr.parse(language) else { return };
        let names: Vec<_> = self.cldr.names(tag.language).collect();
        let related = self.candidates.iter().filter(|c| names.contains(&c.shape.language));
        let scripts: BTreeSet<_> = related.clone().filter_map(|c| c.shape.script).collect();
        for script in &scripts {
            self.add(&format!("{language}-{script}"));
        }
        // Where no locale has a region, a reader's region only tells the script.
        let have_region = related.clone().any(|candidate| candidate.shape.region);
        let usual = self.cldr.likely_script(&tag);
        for region in regions {
            let regional = LanguageIdentifier { region: Some(*region), ..tag.clone() };
            if have_region || self.cldr.likely_script(&regional) != usual {
                self.add(&format!("{language}-{region}"));
            }
            if have_region {
                for script in &scripts {
                    self.add(&format!("{language}-{script}-{region}"));
                }
            }
        }
    }

    /// Adds a tag, unless its beginning leads to the same locale. Says whether the tag leads to any.
    fn add(&mut self, tag: &str) -> bool {
        let Some(target) = self.serve(tag) else { return false };
        let key = tag.to_ascii_lowercase();
        if self.truncated(&key) != Some(target) {
            self.entries.insert(key, target);
        }
        true
    }

    fn truncated(&self, tag: &str) -> Option<usize> {
        let ends = tag.match_indices('-').rev().map(|(end, _)| end);
        ends.filter_map(|end| self.entries.get(&tag[..end])).copied().next()
    }

    /// The locale that a reader of a tag gets.
    fn serve(&self, tag: &str) -> Option<usize> {
        let tag = self.cldr.parse(tag)?;
        self.nearest(&tag).or_else(|| {
            let script = self.cldr.likely_script(&tag);
            let mut names = self.cldr.names(tag.language).skip(1);
            names.find_map(|language| self.nearest(&LanguageIdentifier { language, script, ..tag.clone() }))
        })
    }

    fn nearest(&self, tag: &LanguageIdentifier) -> Option<usize> {
        if self.candidates.iter().all(|candidate| candidate.shape.language != tag.language) {
            return None;
        }
        let wanted = self.cldr.shape(tag);
        let reachable = self.candidates.iter().filter_map(|candidate| {
            let (other_script, variants, rank) = wanted.distance(&candidate.shape)?;
            let step = match (candidate.real, other_script) {
                (true, false) => 0,
                (false, false) => 1,
                (true, true) => 2,
                (false, true) => return None,
            };
            Some((step, variants, rank, candidate.target))
        });
        reachable.min().map(|(_, _, _, target)| target)
    }

    /// The entries, with the project's own tags among them as they are.
    fn finish(mut self, locales: &[String]) -> Vec<(String, usize)> {
        for (index, locale) in locales.iter().enumerate() {
            self.entries.insert(locale.to_ascii_lowercase(), index);
        }
        self.entries.into_iter().collect()
    }
}

fn two_letters() -> impl Iterator<Item = String> {
    ('a'..='z').flat_map(|first| ('a'..='z').map(move |second| format!("{first}{second}")))
}

fn three_letters() -> impl Iterator<Item = String> {
    two_letters().flat_map(|two| ('a'..='z').map(move |third| format!("{two}{third}")))
}

#[cfg(test)]
mod tests;
