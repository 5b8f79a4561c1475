//! Aliases (UTS #35, part 1, annex C): how an old tag is written today.

use std::cmp::Reverse;

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Region;

use super::{likely, lookup};

pub(super) const TABLE: &str = include_str!("aliases.txt");

/// A tag as it is written today: `iw` is `he`, `sh-YU` is `sr-Latn-RS`.
pub(crate) fn canonical(tag: &LanguageIdentifier) -> LanguageIdentifier {
    let mut tag = tag.clone();
    while let Some(new) = with_variants(&tag)
        .or_else(|| sign_language(&tag))
        .or_else(|| language(&tag))
        .or_else(|| script(&tag))
        .or_else(|| region(&tag))
        .or_else(|| variants(&tag))
    {
        tag = new;
    }
    tag
}

/// The old codes of languages.
pub(crate) fn old_languages() -> impl Iterator<Item = &'static str> {
    let keys = TABLE.lines().filter_map(|line| line.split(' ').next());
    keys.filter(|key| matches!(key.len(), 2 | 3) && key.bytes().all(|byte| byte.is_ascii_lowercase()))
}

/// What stands for a language with variants, or for variants of any language. Of several rules that fit, the one of the most
/// subtags holds.
fn with_variants(tag: &LanguageIdentifier) -> Option<LanguageIdentifier> {
    if tag.variants().len() == 0 {
        return None;
    }
    let lines = TABLE.lines().filter_map(|line| line.split_once(' ')).filter(|(old, _)| old.contains('-'));
    let rules = lines.filter_map(|(old, new)| Some((old.parse().ok()?, new.parse().ok()?)));
    let fits = |(old, _): &(LanguageIdentifier, LanguageIdentifier)| {
        (old.language.is_empty() || old.language == tag.language)
            && old.variants().len() > 0
            && old.variants().all(|variant| tag.has_variant(*variant))
    };
    let size = |old: &LanguageIdentifier| old.variants().len() + usize::from(!old.language.is_empty());
    let (old, new) = rules.filter(fits).min_by_key(|(old, _)| Reverse(size(old)))?;
    Some(replaced(tag, &old, &new))
}

/// A sign language that was named by the region that has it.
fn sign_language(tag: &LanguageIdentifier) -> Option<LanguageIdentifier> {
    let region = tag.region.filter(|_| tag.language.as_str() == "sgn")?;
    let old = LanguageIdentifier::from_parts(tag.language, None, Some(region), &[]);
    Some(replaced(tag, &old, &lookup(TABLE, &old.to_string())?.parse().ok()?))
}

fn language(tag: &LanguageIdentifier) -> Option<LanguageIdentifier> {
    let new = lookup(TABLE, tag.language.as_str())?.parse().ok()?;
    Some(replaced(tag, &LanguageIdentifier::from_parts(tag.language, None, None, &[]), &new))
}

fn script(tag: &LanguageIdentifier) -> Option<LanguageIdentifier> {
    let mut new = tag.clone();
    new.script = Some(lookup(TABLE, tag.script?.as_str())?.parse().ok()?);
    Some(new)
}

/// Of the parts of a region that is no more, the one in which the language is at home, or else the first.
fn region(tag: &LanguageIdentifier) -> Option<LanguageIdentifier> {
    let parts = lookup(TABLE, tag.region?.as_str())?.split(' ');
    let parts: Vec<Region> = parts.filter_map(|part| part.parse().ok()).collect();
    let home = likely(&LanguageIdentifier::from_parts(tag.language, tag.script, None, &[])).region;
    let mut new = tag.clone();
    new.region = home.filter(|home| parts.contains(home)).or(parts.first().copied());
    Some(new)
}

fn variants(tag: &LanguageIdentifier) -> Option<LanguageIdentifier> {
    let old: Vec<_> = tag.variants().copied().collect();
    let new = |variant| lookup(TABLE, variant)?.parse().ok();
    let all: Vec<_> = old.iter().map(|variant| new(variant.as_str()).unwrap_or(*variant)).collect();
    (all != old).then(|| LanguageIdentifier::from_parts(tag.language, tag.script, tag.region, &all))
}

/// A tag with what a rule replaces: the subtags that the rule names, and those that the tag lacks.
fn replaced(
    tag: &LanguageIdentifier,
    old: &LanguageIdentifier,
    new: &LanguageIdentifier,
) -> LanguageIdentifier {
    let language =
        if old.language.is_empty() && !tag.language.is_empty() { tag.language } else { new.language };
    let script = if old.script.is_none() && tag.script.is_some() { tag.script } else { new.script };
    let region = if old.region.is_none() && tag.region.is_some() { tag.region } else { new.region };
    let kept = tag.variants().filter(|variant| !old.has_variant(**variant));
    let variants: Vec<_> = kept.chain(new.variants()).copied().collect();
    LanguageIdentifier::from_parts(language, script, region, &variants)
}
