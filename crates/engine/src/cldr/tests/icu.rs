//! What ICU4X says of language tags, by the same version of CLDR.

use std::collections::BTreeSet;

use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbacker};
use icu_locale::{Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander};
use proptest::prelude::*;
use proptest::sample::select;
use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Language, Region, Script, Variant};

use super::*;

/// Every tag that a table names.
fn named() -> BTreeSet<LanguageIdentifier> {
    let lines = [aliases::TABLE, likely::TABLE, parents::TABLE].into_iter().flat_map(str::lines);
    let words = lines.filter(|line| !line.starts_with('#')).flat_map(|line| line.split(' '));
    let with_numbers = numbers::TABLE.lines().filter_map(|line| line.split_once(" |"));
    let with_numbers = with_numbers.flat_map(|(locales, _)| locales.split(' '));
    let tags = words.chain(with_numbers).chain(locales()).filter_map(|tag| tag.parse().ok());
    // A variant by itself looks like a language of more than three letters, of which there is none.
    tags.filter(|tag: &LanguageIdentifier| tag.language.as_str().len() <= 3).collect()
}

/// Every tag that a table names, and the same with any of its subtags left out.
fn tags() -> BTreeSet<LanguageIdentifier> {
    let mut tags = named();
    for tag in named() {
        for left_out in 0..8 {
            let language = if left_out & 1 == 0 { tag.language } else { Language::default() };
            let script = tag.script.filter(|_| left_out & 2 == 0);
            let region = tag.region.filter(|_| left_out & 4 == 0);
            tags.insert(LanguageIdentifier::from_parts(language, script, region, &[]));
        }
    }
    tags
}

struct Oracle {
    canonicalizer: LocaleCanonicalizer,
    expander: LocaleExpander,
    directionality: LocaleDirectionality,
}

impl Oracle {
    fn new() -> Self {
        Self {
            canonicalizer: LocaleCanonicalizer::new_extended(),
            expander: LocaleExpander::new_extended(),
            directionality: LocaleDirectionality::new_extended(),
        }
    }

    /// Compares everything that is said of a tag; tells whether its parents are among that.
    fn compare(&self, tag: &LanguageIdentifier) -> bool {
        let mut locale: Locale = tag.to_string().parse().expect("is a tag");
        let mut full = locale.id.clone();
        self.expander.maximize(&mut full);
        assert_eq!(likely(tag).to_string(), full.to_string(), "{tag} with likely subtags");
        let direction = self.directionality.is_right_to_left(&locale.id);
        assert_eq!(is_right_to_left(tag), direction, "{tag} from right to left");
        let has_parents = !tag.language.is_empty() && is_common(tag.language) && tag.variants().len() < 2;
        if has_parents {
            let ours: Vec<_> = parents(tag).iter().map(ToString::to_string).collect();
            assert_eq!(ours, parents_of(&locale), "parents of {tag}");
        }
        self.canonicalizer.canonicalize(&mut locale);
        assert_eq!(canonical(tag).to_string(), locale.to_string(), "{tag} in its canonical form");
        has_parents
    }
}

/// ICU4X looks for parents without the likely subtags of languages of less than basic coverage.
fn is_common(language: Language) -> bool {
    let mut id: icu_locale::LanguageIdentifier = language.to_string().parse().expect("is a tag");
    LocaleExpander::new_common().maximize(&mut id);
    id.to_string() == likely(&LanguageIdentifier::from_parts(language, None, None, &[])).to_string()
}

fn parents_of(locale: &Locale) -> Vec<String> {
    let config = LocaleFallbackConfig::default();
    let mut step = LocaleFallbacker::new().for_config(config).fallback_for((&locale.id).into());
    let mut parents = Vec::new();
    while !step.get().is_unknown() {
        parents.push(step.get().to_string());
        step.step();
    }
    // Variants of no language have no data.
    parents.retain(|parent| !parent.starts_with("und-"));
    parents
}

#[test]
fn what_the_tables_name_is_as_in_icu4x() {
    let oracle = Oracle::new();
    let tags = tags();
    let with_parents = tags.iter().filter(|tag| oracle.compare(tag)).count();
    assert!(tags.len() > 31_000 && with_parents > 2_000, "{} {with_parents}", tags.len());
}

/// Subtags of all kinds, in any company.
fn any_tag() -> impl Strategy<Value = LanguageIdentifier> {
    let named = named();
    let languages: BTreeSet<Language> = named.iter().map(|tag| tag.language).collect();
    let scripts: BTreeSet<Option<Script>> = named.iter().map(|tag| tag.script).collect();
    let regions: BTreeSet<Option<Region>> = named.iter().map(|tag| tag.region).collect();
    let common: Vec<_> = languages.iter().copied().filter(|language| is_common(*language)).collect();
    let mut variants: BTreeSet<_> = named.iter().flat_map(|tag| tag.variants().copied()).collect();
    variants.extend(
        ["1994", "fonipa", "heploc", "polytoni", "valencia"]
            .map(|text| text.parse::<Variant>().expect("is a variant")),
    );
    let variants: Vec<_> = variants.into_iter().collect();
    let language = prop_oneof![select(common), select(languages.into_iter().collect::<Vec<_>>())];
    let script = select(scripts.into_iter().collect::<Vec<_>>());
    let region = select(regions.into_iter().collect::<Vec<_>>());
    let variants = prop_oneof![3 => Just(Vec::new()), 1 => proptest::collection::vec(select(variants), 1..4)];
    (language, prop_oneof![Just(None), script], prop_oneof![Just(None), region], variants).prop_map(
        |(language, script, region, variants)| {
            LanguageIdentifier::from_parts(language, script, region, &variants)
        },
    )
}

#[test]
fn tags_of_any_subtags_are_as_in_icu4x() {
    let oracle = Oracle::new();
    let config = ProptestConfig::with_cases(10_000);
    proptest!(config, |(tag in any_tag())| { oracle.compare(&tag); });
}
