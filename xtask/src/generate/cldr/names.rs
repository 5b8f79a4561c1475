//! Each locale's name in its own language.

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use unic_langid::LanguageIdentifier;

use super::packages::{Packages, string};
use super::sorted;

const PACKAGE: &str = "cldr-localenames-full";

pub(super) fn table(packages: &Packages) -> Result<String, String> {
    let locales: BTreeSet<String> = packages.locales(PACKAGE)?.into_iter().collect();
    let path = "cldr-core/defaultContent.json";
    let usual = packages.array(path, "/defaultContent")?;
    let usual = usual.iter().filter_map(Value::as_str).map(str::to_owned);
    let mut lines = Vec::new();
    for tag in locales.iter().cloned().chain(usual) {
        // What a locale's usual script and region add has no files of its own.
        let mut folder = tag.as_str();
        while let Some((shorter, _)) = folder.rsplit_once('-').filter(|_| !locales.contains(folder)) {
            folder = shorter;
        }
        let name = Names { packages, locale: folder }.of(&tag).map_err(|error| format!("{tag}: {error}"))?;
        lines.extend(name.map(|name| (tag, name)));
    }
    Ok(sorted(&["A line: a locale, and its name in its own language."], lines))
}

/// The names that a locale has for others.
struct Names<'a> {
    packages: &'a Packages,
    locale: &'a str,
}

impl Names<'_> {
    /// A locale's name (UTS #35, part 2, "Locale Display Name Algorithm"); nothing if its language has none.
    fn of(&self, tag: &str) -> Result<Option<String>, String> {
        let id: LanguageIdentifier = tag.parse().map_err(|_| "is no tag".to_owned())?;
        let languages = self.read("languages", "languages")?;
        // The name of most of the tag, and the rest in brackets.
        let (script, region) =
            (id.script.map(|script| script.to_string()), id.region.map(|region| region.to_string()));
        let parts = [(&script, &region), (&script, &None), (&None, &region), (&None, &None)];
        let found = parts.into_iter().find_map(|(script, region)| {
            let subtags = [Some(id.language.as_str()), script.as_deref(), region.as_deref()];
            let key = subtags.into_iter().flatten().collect::<Vec<_>>().join("-");
            Some((script, region, languages.get(&key)?.as_str()?.to_owned()))
        });
        let Some((named_script, named_region, name)) = found else { return Ok(None) };
        if name == id.language.as_str() {
            return Ok(None);
        }
        let mut rest = Vec::new();
        if named_script.is_none() {
            rest.extend(script.map(|script| self.name("scripts", script)).transpose()?);
        }
        if named_region.is_none() {
            rest.extend(region.map(|region| self.name("territories", region)).transpose()?);
        }
        for variant in id.variants() {
            rest.push(self.name("variants", variant.as_str().to_owned())?);
        }
        if rest.is_empty() {
            return Ok(Some(name));
        }
        let patterns: Value = self.read("localeDisplayNames", "localeDisplayPattern")?.into();
        let separator = string(&patterns, "localeSeparator")?;
        let rest =
            rest.into_iter().reduce(|first, second| fill(separator, &first, &second)).unwrap_or_default();
        Ok(Some(fill(string(&patterns, "localePattern")?, &name, &rest)))
    }

    /// The name of a subtag, or the subtag if it has none.
    fn name(&self, kind: &str, subtag: String) -> Result<String, String> {
        let names = self.read(kind, kind)?;
        let key = if kind == "variants" { subtag.to_ascii_uppercase() } else { subtag.clone() };
        Ok(names.get(&key).and_then(Value::as_str).map_or(subtag, str::to_owned))
    }

    fn read(&self, file: &str, what: &str) -> Result<Map<String, Value>, String> {
        let path = format!("{PACKAGE}/main/{}/{file}.json", self.locale);
        if !self.packages.has(&path) {
            return Ok(Map::new());
        }
        self.packages.object(&path, &format!("/main/{}/localeDisplayNames/{what}", self.locale))
    }
}

fn fill(pattern: &str, first: &str, second: &str) -> String {
    pattern.replace("{0}", first).replace("{1}", second)
}
