//! The policy itself: the locale that a reader of one tag gets.

use icu_locale::LanguageIdentifier;
use icu_locale::subtags::Language;

use super::cldr::Cldr;
use super::{Candidate, Served};
use crate::cldr::Matching;

/// The greatest distance at which another language's locale counts as the reader's own: ICU's `LocaleMatcher` takes 5
/// for every place that a language stands further behind in a reader's list, so a nearer one wins against the next.
const OWN: u32 = 4;

/// What decides which locale a reader gets.
pub(super) struct Policy<'a> {
    pub(super) cldr: &'a Cldr,
    matching: Matching,
    candidates: &'a [Candidate],
}

impl<'a> Policy<'a> {
    pub(super) fn new(cldr: &'a Cldr, candidates: &'a [Candidate]) -> Self {
        Self { cldr, matching: Matching::new(), candidates }
    }

    /// The locale that a reader of a tag gets; `None` where that is the default locale because nothing fits.
    pub(super) fn serve(&self, tag: &LanguageIdentifier) -> Option<Served> {
        if let Some(locale) = self.nearest(tag) {
            return Some(Served { locale, own: true });
        }
        if !self.matching.knows(tag.language) {
            return None;
        }
        let likely = self.cldr.likely(tag);
        let mut names = self.matching.names(tag.language).skip(1);
        if let Some(locale) =
            names.find_map(|language| self.nearest(&LanguageIdentifier { language, ..likely.clone() }))
        {
            return Some(Served { locale, own: true });
        }
        self.other_language(&likely)
    }

    /// The nearest locale of another language that the reader can read.
    fn other_language(&self, reader: &LanguageIdentifier) -> Option<Served> {
        let distances = self.real().filter_map(|candidate| {
            let text = (candidate.shape.language, candidate.shape.script);
            Some((self.matching.distance((reader.language, reader.script), text)?, text))
        });
        let (distance, (language, script)) = distances.min_by_key(|(distance, _)| *distance)?;
        // Where the reader's language is at home, not where the reader is, says which of its regions is nearest: a table
        // of every region for every language would be large, and few languages differ.
        let home = LanguageIdentifier { region: None, ..reader.clone() };
        let wanted = LanguageIdentifier { language, script, ..self.cldr.likely(&home) };
        Some(Served { locale: self.nearest(&wanted)?, own: distance <= OWN })
    }

    /// The locale of a tag's own language.
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

    fn real(&self) -> impl Iterator<Item = &Candidate> {
        self.candidates.iter().filter(|candidate| candidate.real)
    }
}
