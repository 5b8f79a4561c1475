//! CLDR's likely subtags, parents and aliases, as icu4x holds them.

use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbackerBorrowed};
use icu_locale::subtags::{Language, Region, Script};
use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander, LocaleFallbacker};

/// What negotiation looks at in a tag.
pub(super) struct Shape {
    pub(super) language: Language,
    pub(super) script: Option<Script>,
    pub(super) region: bool,
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
    pub(super) fn distance(&self, other: &Self) -> Option<(bool, bool, usize)> {
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
pub(super) struct Cldr {
    canonicalizer: LocaleCanonicalizer<LocaleExpander>,
    expander: LocaleExpander,
    fallbacker: LocaleFallbackerBorrowed<'static>,
}

impl Cldr {
    pub(super) fn new() -> Self {
        Self {
            canonicalizer: LocaleCanonicalizer::new_with_expander(LocaleExpander::new_extended()),
            expander: LocaleExpander::new_extended(),
            fallbacker: LocaleFallbacker::new(),
        }
    }

    /// A tag without extensions, canonical by CLDR's aliases.
    pub(super) fn parse(&self, tag: &str) -> Option<LanguageIdentifier> {
        let mut locale: Locale = tag.parse().ok()?;
        self.canonicalizer.canonicalize(&mut locale);
        (!locale.id.language.is_unknown()).then_some(locale.id)
    }

    pub(super) fn shape(&self, tag: &LanguageIdentifier) -> Shape {
        let full = self.likely(tag);
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

    /// A tag with its likely script and region.
    pub(super) fn likely(&self, tag: &LanguageIdentifier) -> LanguageIdentifier {
        let mut full = tag.clone();
        self.expander.maximize(&mut full);
        full
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
    pub(super) fn regions(&self) -> Vec<Region> {
        let letters = super::entries::two_letters().filter_map(|name| name.parse().ok());
        let known = letters.filter(|region: &Region| {
            let tag = LanguageIdentifier::from((Language::UNKNOWN, None, Some(*region)));
            let mut canonical = Locale::from(tag.clone());
            self.canonicalizer.canonicalize(&mut canonical);
            self.likely(&tag) != tag || canonical.id != tag
        });
        known.chain(["001", "150", "419"].iter().filter_map(|name| name.parse().ok())).collect()
    }
}
