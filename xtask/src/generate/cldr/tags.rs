//! What CLDR has about language tags: aliases, likely subtags, parents, and scripts from right to left.

use std::collections::BTreeSet;

use serde_json::Value;
use unic_langid::LanguageIdentifier;

use super::packages::{Packages, string};
use super::{head, sorted};

/// A table of aliases, by a subtag or a tag.
pub(super) fn aliases(packages: &Packages) -> Result<String, String> {
    let path = "cldr-core/supplemental/aliases.json";
    let all = packages.object(path, "/supplemental/metadata/alias")?;
    let mut lines = Vec::new();
    for (kind, is_used) in [
        ("languageAlias", is_tag as fn(&str) -> bool),
        ("scriptAlias", |_| true),
        ("territoryAlias", is_region),
        ("variantAlias", |_| true),
    ] {
        let aliases = all[kind].as_object().ok_or_else(|| format!("{path} has no object {kind}"))?;
        for (old, alias) in aliases {
            let new = string(alias, "_replacement")?;
            if is_used(old) && (kind != "languageAlias" || is_tag(new)) {
                lines.push((old.clone(), new.to_owned()));
            }
        }
    }
    let explanation = [
        "A line: an old language, script, region, variant or tag, and what stands for it today; for a region that was parted, its parts.",
        "Left out: what is no tag in the sense of UTS #35, and regions of three letters.",
    ];
    Ok(sorted(&explanation, lines))
}

/// A table of likely subtags.
pub(super) fn likely(packages: &Packages) -> Result<String, String> {
    let all = packages.object("cldr-core/supplemental/likelySubtags.json", "/supplemental/likelySubtags")?;
    let explanation = ["A line: a tag, and the same with its likely subtags."];
    Ok(sorted(&explanation, tags(all)))
}

/// A table of parents that are not found by taking subtags off.
pub(super) fn parents(packages: &Packages) -> Result<String, String> {
    let path = "cldr-core/supplemental/parentLocales.json";
    let all = packages.object(path, "/supplemental/parentLocales/parentLocale")?;
    let explanation = ["A line: a locale, and its parent."];
    Ok(sorted(&explanation, tags(all)))
}

fn tags(all: serde_json::Map<String, Value>) -> impl Iterator<Item = (String, String)> {
    all.into_iter().filter_map(|(tag, value)| Some((tag, value.as_str()?.to_owned())))
}

/// A table of the regions that there are or were.
pub(super) fn regions(packages: &Packages) -> Result<String, String> {
    let path = "cldr-core/supplemental/territoryContainment.json";
    let groups = packages.object(path, "/supplemental/territoryContainment")?;
    let parts = groups.values().filter_map(|group| group["_contains"].as_array()).flatten();
    let path = "cldr-core/supplemental/aliases.json";
    let old = packages.object(path, "/supplemental/metadata/alias/territoryAlias")?;
    let all = parts.filter_map(Value::as_str).chain(old.keys().map(String::as_str));
    let regions: BTreeSet<&str> = all.filter(|region| region.len() == 2).collect();
    Ok(list("A line: a region that there is or was.", regions))
}

/// A table of the scripts that are written from right to left.
pub(super) fn right_to_left(packages: &Packages) -> Result<String, String> {
    let scripts = packages.object("cldr-core/scriptMetadata.json", "/scriptMetadata")?;
    let scripts =
        scripts.iter().filter(|(_, facts)| facts["rtl"] == "YES").map(|(script, _)| script.as_str());
    Ok(list("A line: a script that is written from right to left.", scripts))
}

fn list<'a>(explanation: &str, lines: impl IntoIterator<Item = &'a str>) -> String {
    lines.into_iter().fold(head(&[explanation]), |table, line| table + line + "\n")
}

fn is_tag(text: &str) -> bool {
    text.parse::<LanguageIdentifier>().is_ok_and(|tag| tag == text)
}

fn is_region(text: &str) -> bool {
    let is = |length, of: fn(&u8) -> bool| text.len() == length && text.bytes().all(|byte| of(&byte));
    is(2, u8::is_ascii_uppercase) || is(3, u8::is_ascii_digit)
}
