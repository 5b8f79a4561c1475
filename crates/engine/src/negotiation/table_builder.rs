//! The policy asked for every language tag that matters.

use std::collections::{BTreeMap, BTreeSet};

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Region;

use super::matcher::Matcher;
use super::{Match, parse, truncated};
use crate::cldr::{self, likely, regional_scripts};

/// The table while it is made.
pub(super) struct TableBuilder<'a> {
    matcher: Matcher<'a>,
    /// What a reader gets whose tag is not in the table.
    default: Match,
    served: BTreeMap<String, Match>,
}

impl<'a> TableBuilder<'a> {
    pub(super) fn new(matcher: Matcher<'a>, default: usize) -> Self {
        let default = Match { locale: default, own: false };
        let mut table = Self { matcher, default, served: BTreeMap::new() };
        let regions = regions();
        for language in table.matcher.languages() {
            table.add_language(&language, &regions);
        }
        table
    }

    /// Adds a language, and what begins with it and leads elsewhere than the language alone.
    fn add_language(&mut self, language: &str, regions: &[Region]) {
        let Some(tag) = parse(language) else { return };
        let related: Vec<_> = self.matcher.related(tag.language).collect();
        let has_own = related.iter().any(|(_, own)| *own);
        // Devices do not say `cat` for `ca`: such tags are in the table for the project's own languages alone.
        let is_long_alias = language.len() > 2 && tag.language.as_str() != language;
        if related.is_empty() || (is_long_alias && !has_own) {
            return;
        }
        let elsewhere = related.iter().any(|(candidate, _)| candidate.target != self.default.locale);
        let regional = related.iter().any(|(candidate, own)| *own && candidate.shape.region);
        let mut scripts: BTreeSet<_> =
            related.iter().filter_map(|(candidate, _)| candidate.shape.script).collect();
        self.add(language);
        if !has_own && !elsewhere {
            return;
        }
        // A reader's region may tell the script.
        let usual = likely(&tag).script;
        let regional_scripts = regional_scripts(tag.language);
        let elsewhere = likely(&LanguageIdentifier::from_parts(tag.language, None, None, &[])).script;
        let script_in = |region| match tag.script {
            Some(script) => Some(script),
            None => regional_scripts.get(region).copied().or(elsewhere),
        };
        scripts.extend(regions.iter().filter_map(script_in));
        for script in &scripts {
            self.add(&format!("{language}-{script}"));
        }
        for region in regions {
            if regional || script_in(region) != usual {
                self.add(&format!("{language}-{region}"));
            }
            if regional {
                for script in &scripts {
                    self.add(&format!("{language}-{script}-{region}"));
                }
            }
        }
    }

    /// Adds a tag, unless its beginning leads to the same locale.
    fn add(&mut self, tag: &str) {
        let Some(parsed) = parse(tag) else { return };
        let served = self.matcher.best_match(&parsed).unwrap_or(self.default);
        let key = tag.to_ascii_lowercase();
        if self.truncated(&key) != served {
            self.served.insert(key, served);
        }
    }

    fn truncated(&self, tag: &str) -> Match {
        truncated(tag).skip(1).find_map(|tag| self.served.get(tag)).copied().unwrap_or(self.default)
    }

    /// The entries, with the project's own tags among them as they are.
    pub(super) fn finish(mut self, locales: &[String]) -> Vec<(String, Match)> {
        for (index, locale) in locales.iter().enumerate() {
            self.served.insert(locale.to_ascii_lowercase(), Match { locale: index, own: true });
        }
        self.served.into_iter().collect()
    }
}

/// Every region that there is or was, and the macroregions that locales use.
pub(super) fn regions() -> Vec<Region> {
    let names = cldr::regions().chain(["001", "150", "419"]);
    names.filter_map(|name| name.parse().ok()).collect()
}
