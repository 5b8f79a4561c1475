//! Language matching: which languages a language's readers can read.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::head;
use super::packages::{Packages, string};

/// What is between these, the policy decides.
const NORWEGIAN: [&str; 3] = ["nb", "nn", "no"];

/// A line but for its readers, in the order of the lines: the languages before the scripts, the nearest first.
type Line = (bool, u64, &'static str, String);

pub(super) fn table(packages: &Packages) -> Result<String, String> {
    let path = "cldr-core/supplemental/aliases.json";
    let aliases = packages.object(path, "/supplemental/metadata/alias/languageAlias")?;
    let current = |tag: &str| {
        let replacement = aliases.get(tag).and_then(|alias| alias["_replacement"].as_str());
        replacement.and_then(|tag| tag.split('-').next()).unwrap_or(tag).to_owned()
    };
    let path = "cldr-core/supplemental/languageMatching.json";
    let matching = packages.object(path, "/supplemental/languageMatching/written-new")?;
    let mut lines: BTreeMap<Line, Vec<String>> = BTreeMap::new();
    for rule in matching["languageMatch"].as_array().ok_or("languageMatch is no array")? {
        let reader = current(string(rule, "_desired")?);
        let text = current(string(rule, "_supported")?);
        let both_ways = rule.get("_oneway").is_none();
        if is_used(&reader, &text, both_ways) {
            let distance = rule["_distance"].as_u64().ok_or("_distance is no number")?;
            let line = (text.contains('-'), distance, if both_ways { "=" } else { ">" }, text);
            lines.entry(line).or_default().push(reader);
        }
    }
    let mut table = head(&[
        "A line: a distance, the languages of readers, then what they can read: `>` one way, `=` both ways. With scripts, the",
        "distance is added to that of the languages. Left out: wildcards, regions, scripts within a language but Serbian's, and what",
        "is between the forms of Norwegian. Old codes are written as CLDR's aliases have them (`sh` as `sr`, `bh` as `bho`).",
    ]);
    table.push('\n');
    for ((_, distance, sign, text), mut readers) in lines {
        readers.sort_unstable();
        // Several old codes may have one name today.
        readers.dedup();
        let _ = writeln!(table, "{distance} {} {sign} {text}", readers.join(" "));
    }
    Ok(table)
}

/// Whether the policy asks for a rule.
fn is_used(reader: &str, text: &str, both_ways: bool) -> bool {
    let has_wildcard = reader.contains('*') || text.contains('*');
    let is_norwegian = NORWEGIAN.contains(&reader) && NORWEGIAN.contains(&text);
    let language = |tag: &str| tag.split('-').next().map(str::to_owned);
    let is_within = language(reader) == language(text);
    // Of scripts within a language, those of Serbian alone are read both ways.
    !has_wildcard && !is_norwegian && reader != text && (!is_within || both_ways)
}
