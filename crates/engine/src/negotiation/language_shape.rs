//! A language tag as negotiation sees it.

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Language, Script};

use crate::cldr::{likely, parents};

/// What negotiation looks at in a tag.
pub(super) struct LanguageShape {
    pub(super) language: Language,
    pub(super) script: Option<Script>,
    pub(super) region: bool,
    variants: bool,
    /// The tag, as CLDR's parents spell it.
    tag: LanguageIdentifier,
    /// The tag and its parents.
    parents: Vec<LanguageIdentifier>,
    /// The same with the likely region.
    full_parents: Vec<LanguageIdentifier>,
}

impl LanguageShape {
    pub(super) fn new(tag: &LanguageIdentifier) -> Self {
        let full = likely(tag);
        let own = parents(tag);
        let full_parents = if tag.region.is_some() { own.clone() } else { parents(&full) };
        Self {
            language: full.language,
            script: full.script,
            region: tag.region.is_some(),
            variants: tag.variants().len() > 0,
            tag: own.first().cloned().unwrap_or_default(),
            parents: own,
            full_parents,
        }
    }

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
