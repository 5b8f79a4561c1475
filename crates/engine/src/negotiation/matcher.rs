//! The policy itself: the locale that a reader of one tag gets.

use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Language;

use super::language_shape::LanguageShape;
use super::{Candidate, Match};
use crate::cldr::{Matching, likely, old_languages};

/// The greatest distance at which another language's locale counts as the reader's own: ICU's `LocaleMatcher` takes 5
/// for every place that a language stands further behind in a reader's list, so a nearer one wins against the next.
const OWN: u32 = 4;

/// What decides which locale a reader gets.
pub(super) struct Matcher<'a> {
    matching: Matching,
    candidates: &'a [Candidate],
}

impl<'a> Matcher<'a> {
    pub(super) fn new(candidates: &'a [Candidate]) -> Self {
        Self { matching: Matching::new(), candidates }
    }

    /// The locale that a reader of a tag gets; `None` where that is the default locale because nothing fits.
    pub(super) fn best_match(&self, tag: &LanguageIdentifier) -> Option<Match> {
        if let Some(locale) = self.nearest(tag) {
            return Some(Match { locale, own: true });
        }
        if !self.matching.knows(tag.language) {
            return None;
        }
        let mut likely = likely(tag);
        for language in self.matching.names(tag.language).skip(1) {
            likely.language = language;
            if let Some(locale) = self.nearest(&likely) {
                return Some(Match { locale, own: true });
            }
        }
        likely.language = tag.language;
        self.other_language(&likely)
    }

    /// The nearest locale of another language that the reader can read.
    fn other_language(&self, reader: &LanguageIdentifier) -> Option<Match> {
        let distances = self.real().filter_map(|candidate| {
            let text = (candidate.shape.language, candidate.shape.script);
            Some((self.matching.distance((reader.language, reader.script), text)?, text))
        });
        let (distance, (language, script)) = distances.min_by_key(|(distance, _)| *distance)?;
        // Where the reader's language is at home, not where the reader is, says which of its regions is nearest: a table
        // of every region for every language would be large, and few languages differ.
        let home = LanguageIdentifier::from_parts(reader.language, reader.script, None, &[]);
        let wanted = LanguageIdentifier::from_parts(language, script, likely(&home).region, &[]);
        Some(Match { locale: self.nearest(&wanted)?, own: distance <= OWN })
    }

    /// The locale of a tag's own language.
    fn nearest(&self, tag: &LanguageIdentifier) -> Option<usize> {
        if self.candidates.iter().all(|candidate| candidate.shape.language != tag.language) {
            return None;
        }
        let wanted = LanguageShape::new(tag);
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

    /// What tags that begin with a language can lead to: candidates, and whether they are of that very language.
    pub(super) fn related(&self, language: Language) -> impl Iterator<Item = (&Candidate, bool)> {
        let names: Vec<_> = self.matching.names(language).collect();
        let others: Vec<_> = self.matching.others(language).collect();
        self.candidates.iter().filter_map(move |candidate| {
            let own = names.contains(&candidate.shape.language);
            let other = candidate.real && others.contains(&candidate.shape.language);
            (own || other).then_some((candidate, own))
        })
    }

    /// The codes of all languages that can lead to a candidate, and their old codes.
    pub(super) fn languages(&self) -> BTreeSet<String> {
        let own = self.candidates.iter().map(|candidate| candidate.shape.language);
        let names = own.chain(self.matching.readers()).map(|language| language.to_string());
        names.chain(old_languages().map(str::to_owned)).collect()
    }

    fn real(&self) -> impl Iterator<Item = &Candidate> {
        self.candidates.iter().filter(|candidate| candidate.real)
    }
}
