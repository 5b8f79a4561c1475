//! Parents (UTS #35, part 1, "Parent Locales"): the locales whose data and texts serve for what a locale lacks.

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Variant;

use super::likely::script_of_region;
use super::{likely, lookup};

pub(super) const TABLE: &str = include_str!("parents.txt");

/// A language's tag, without a script that its other subtags imply, and its parents; the root is not among them.
///
/// `en-AU` has `en-001` and `en`, `zh-Hant-HK` is `zh-HK` and has `zh-Hant`.
pub(crate) fn parents(tag: &LanguageIdentifier) -> Vec<LanguageIdentifier> {
    let implied = || likely(&LanguageIdentifier::from_parts(tag.language, None, tag.region, &[])).script;
    let script = tag.script.filter(|script| Some(*script) != implied());
    let mut tag = tag.clone();
    tag.script = script;
    let (mut chain, mut variants) = (Vec::new(), Vec::new());
    while tag != LanguageIdentifier::default() {
        chain.push(tag.clone());
        tag = step(tag, &mut variants);
    }
    chain
}

/// The parent of a tag. Variants are taken off first, and come back with fewer subtags before them.
fn step(mut tag: LanguageIdentifier, variants: &mut Vec<Variant>) -> LanguageIdentifier {
    if tag.variants().len() > 0 {
        *variants = tag.variants().copied().collect();
        tag.clear_variants();
        return tag;
    }
    let mut parent = match (lookup(TABLE, &tag.to_string()), tag.region) {
        (Some(parent), _) => parent.parse().unwrap_or_default(),
        (None, Some(region)) => {
            let script = tag.script.or_else(|| script_of_region(tag.language, region));
            LanguageIdentifier::from_parts(tag.language, script, None, &[])
        }
        (None, None) => LanguageIdentifier::default(),
    };
    if !parent.language.is_empty() {
        parent.set_variants(variants);
        variants.clear();
    }
    parent
}
