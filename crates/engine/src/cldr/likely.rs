//! Likely subtags (UTS #35, part 1, "Likely Subtags"): the script and the region that a tag most often means.

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Language, Region, Script};

use super::{lookup, seek};

pub(super) const TABLE: &str = include_str!("likely.txt");
pub(super) const RIGHT_TO_LEFT: &str = include_str!("right-to-left.txt");

/// A tag with the subtags that it lacks, as far as they are known: `zh-TW` is `zh-Hant-TW`.
pub(crate) fn likely(tag: &LanguageIdentifier) -> LanguageIdentifier {
    let mut full = tag.clone();
    if tag.script.is_some() && tag.region.is_some() && !tag.language.is_empty() {
        return full;
    }
    let language = tag.language.as_str();
    let script = tag.script.map(|script| format!("-{script}")).unwrap_or_default();
    let region = tag.region.map(|region| format!("-{region}")).unwrap_or_default();
    let keys = [format!("{script}{region}"), script, region, String::new()];
    if let Some(found) = keys.iter().find_map(|key| entry(&format!("{language}{key}"))) {
        if full.language.is_empty() {
            full.language = found.language;
        }
        full.script = full.script.or(found.script);
        full.region = full.region.or(found.region);
    }
    full
}

/// The script that a language has in a region, where that is another than elsewhere.
pub(super) fn script_of_region(language: Language, region: Region) -> Option<Script> {
    entry(&format!("{language}-{region}"))?.script
}

/// The regions in which a language has another script than elsewhere, with that script.
pub(crate) fn regional_scripts(language: Language) -> BTreeMap<Region, Script> {
    let prefix = format!("{language}-");
    let lines = seek(TABLE, &prefix).lines().take_while(|line| line.starts_with(&prefix));
    let entries = lines.filter_map(|line| line.split_once(' '));
    let regions = entries.filter_map(|(tag, full)| {
        let (tag, full): (LanguageIdentifier, LanguageIdentifier) = (tag.parse().ok()?, full.parse().ok()?);
        Some((tag.region.filter(|_| tag.script.is_none())?, full.script?))
    });
    regions.collect()
}

fn entry(key: &str) -> Option<LanguageIdentifier> {
    lookup(TABLE, key)?.parse().ok()
}

/// Whether a tag's script, or else its likely one, is written from right to left. An unknown language has that of its region.
pub(crate) fn is_right_to_left(tag: &LanguageIdentifier) -> bool {
    let of_region =
        || likely(&LanguageIdentifier::from_parts(Language::default(), None, tag.region, &[])).script;
    let script = likely(tag).script.or_else(of_region);
    script.is_some_and(|script| RIGHT_TO_LEFT.lines().any(|line| line == script.as_str()))
}
