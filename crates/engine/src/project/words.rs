//! Words that are not the project's own: the theme's, and the two that every pack needs.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use unic_langid::LanguageIdentifier;

use crate::diagnostics::Diagnostics;
use crate::negotiation;
use crate::project::catalog::Catalog;
use crate::project::indices::{ByLocale, DomainIndex, LocaleIndex};
use crate::project::messages::{Messages, ParsedFiles};
use crate::project::resolve::Resolver;
use crate::project::resolved::Text;
use crate::project::settings::Settings;
use crate::source::Sources;

/// The texts that every pack contains, whether the project defines them or not: `unknown-error` and `generic-user-message`.
pub(crate) const BUILT_IN_WORDS: [(&str, &[u8]); 11] = [
    ("locales/ar/words.ftl", include_bytes!("../../words/ar.ftl")),
    ("locales/de/words.ftl", include_bytes!("../../words/de.ftl")),
    ("locales/en/words.ftl", include_bytes!("../../words/en.ftl")),
    ("locales/es/words.ftl", include_bytes!("../../words/es.ftl")),
    ("locales/fr/words.ftl", include_bytes!("../../words/fr.ftl")),
    ("locales/ja/words.ftl", include_bytes!("../../words/ja.ftl")),
    ("locales/ko/words.ftl", include_bytes!("../../words/ko.ftl")),
    ("locales/pt-BR/words.ftl", include_bytes!("../../words/pt-BR.ftl")),
    ("locales/ru/words.ftl", include_bytes!("../../words/ru.ftl")),
    ("locales/zh-Hans/words.ftl", include_bytes!("../../words/zh-Hans.ftl")),
    ("locales/zh-Hant/words.ftl", include_bytes!("../../words/zh-Hant.ftl")),
];

/// The language of words that no locale of the project has.
pub(crate) const LAST_RESORT: &str = "en";

/// The id of a locale's own name.
const LANGUAGE_NAME: &str = "site-language";

/// The id of the name that a project gives its site.
const SITE_NAME: &str = "site-title";

/// Words that are not the project's own: the theme's, and the two that every pack needs.
///
/// A locale has those in its readers' language, as negotiation finds it: `zh-TW` has those of `zh-Hant`, `es-MX` those of `es`. They
/// come before what other locales of the project say, for a page in one language reads better than one whose wording is all the
/// project's. Where a locale of the same language and script follows in the chain, nothing is to be weighed: what the project
/// says there comes first, so that `en-GB` has a button's label from `en`. The site's name is the project's own in any language before it is none at all. A language that readers can only be expected to read
/// has no part in it, as in chains: a Catalan page has the project's words and, at last, English ones, but no Spanish.
pub(crate) struct Words {
    by_tag: BTreeMap<String, Messages>,
    /// For each locale of the project, the tag of the words in its language.
    tags: ByLocale<Option<String>>,
    /// The ids with the names of their arguments.
    pub(crate) arguments: BTreeMap<String, Vec<String>>,
    ids: BTreeSet<String>,
    nothing: Messages,
    has_theme: bool,
}

impl Words {
    /// Reads what the project's locales need, and the last resort.
    pub(crate) fn load(
        theme: Option<&Sources>,
        locales: &[LanguageIdentifier],
        parsed: &mut ParsedFiles,
        findings: &mut Diagnostics,
    ) -> Self {
        let (built_in, _) = Sources::from_files(BUILT_IN_WORDS);
        let all: Vec<&Sources> = [Some(&built_in), theme].into_iter().flatten().collect();
        let offered: BTreeSet<&str> = all.iter().flat_map(|sources| tags(sources)).collect();
        let offered: Vec<LanguageIdentifier> = offered.iter().filter_map(|tag| tag.parse().ok()).collect();
        let own = negotiation::own_languages(locales, &offered);
        let mut words = Self {
            by_tag: BTreeMap::new(),
            tags: own.into_iter().map(|index| Some(offered[index?].to_string())).collect(),
            arguments: BTreeMap::new(),
            ids: BTreeSet::new(),
            nothing: Messages::default(),
            has_theme: theme.is_some(),
        };
        let needed = words.tags.iter().flatten().cloned().chain([LAST_RESORT.to_owned()]);
        for tag in needed.collect::<BTreeSet<_>>() {
            let folder = format!("locales/{tag}/");
            let messages = all.iter().map(|sources| Messages::load(sources, &folder, parsed, findings));
            let mut messages = messages.fold(Messages::default(), |known, more| known.or(&more));
            words.declare(&messages);
            // CLDR names every locale; the name of one would be another's as well.
            messages.retain(|id| id != LANGUAGE_NAME);
            words.by_tag.insert(tag, messages);
        }
        words
    }

    fn declare(&mut self, messages: &Messages) {
        for entry in messages.entries() {
            self.ids.insert(entry.id.value.clone());
            let arguments = self.arguments.entry(entry.id.value.clone()).or_default();
            for name in entry.variables() {
                if !arguments.iter().any(|known| known == name) {
                    arguments.push(name.to_owned());
                }
            }
        }
    }

    /// The ids of the words that readers of every locale see. CLDR names the languages.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str).filter(|id| *id != LANGUAGE_NAME)
    }

    /// The words in a locale's language.
    pub(crate) fn get(&self, locale: LocaleIndex) -> &Messages {
        self.tags[locale].as_ref().and_then(|tag| self.by_tag.get(tag)).unwrap_or(&self.nothing)
    }

    /// The words that a locale has beside its own messages. `chain` begins with the locale.
    pub(crate) fn beside(
        &self,
        settings: &Settings,
        own: &ByLocale<Messages>,
        chain: &[LocaleIndex],
    ) -> Messages {
        let written = |index: LocaleIndex| {
            let likely = settings.locales[index].likely();
            (likely.language, likely.script)
        };
        let same: Vec<LocaleIndex> =
            chain.iter().copied().take_while(|&index| written(index) == written(chain[0])).collect();
        let is_said = |id: &str| {
            let others = if id == SITE_NAME { chain } else { &same };
            others.iter().any(|&index| own[index].get(id).is_some())
        };
        let mut words = self.get(chain[0]).clone();
        words.retain(|id| !is_said(id));
        words
    }

    /// Whether a message is one of the theme's words. Without a theme, any that may be.
    pub(crate) fn is_of_theme(&self, id: &str) -> bool {
        if self.has_theme { self.ids.contains(id) } else { id.starts_with("site-") }
    }

    /// English, for locales of which no fallback has the words.
    pub(crate) fn last_resort(
        &self,
        catalog: &Catalog,
        default_domain: DomainIndex,
    ) -> BTreeMap<String, Text> {
        let words = self.by_tag.get(LAST_RESORT).unwrap_or(&self.nothing);
        let resolver = Resolver::new(catalog, words, &[LAST_RESORT]);
        resolver.run(&BTreeMap::new(), &self.arguments, default_domain).names
    }
}

/// The locales that sources have folders of.
fn tags(sources: &Sources) -> impl Iterator<Item = &str> {
    sources.texts("locales/").filter_map(|file| file.path.split('/').nth(1))
}
