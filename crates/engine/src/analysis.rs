//! The way from files in memory to resolved texts and findings.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use unic_langid::LanguageIdentifier;

#[cfg(feature = "site")]
use crate::content;
use crate::diagnostics::suggestions::Suggestions;
use crate::diagnostics::{Diagnostic, Rule, Severity, Span};
use crate::negotiation;
use crate::project::catalog::Catalog;
use crate::project::catalog_load;
use crate::project::locations::places;
use crate::project::messages::{Messages, SPECIAL};
use crate::project::resolve::{self, Outcome, Resolver};
use crate::project::resolved::{Content, LocaleTexts, Resolved};
use crate::project::settings::{self, Scope, Settings, unknown_locale};
use crate::rules;
use crate::rules::messages::{Checked, Expected, missing};
use crate::source::Sources;

/// The texts that a pack needs and a project need not write: `unknown-error` and `generic-user-message`.
pub(crate) const BUILT_IN_WORDS: [(&str, &[u8]); 11] = [
    ("locales/ar/words.ftl", include_bytes!("../words/ar.ftl")),
    ("locales/de/words.ftl", include_bytes!("../words/de.ftl")),
    ("locales/en/words.ftl", include_bytes!("../words/en.ftl")),
    ("locales/es/words.ftl", include_bytes!("../words/es.ftl")),
    ("locales/fr/words.ftl", include_bytes!("../words/fr.ftl")),
    ("locales/ja/words.ftl", include_bytes!("../words/ja.ftl")),
    ("locales/ko/words.ftl", include_bytes!("../words/ko.ftl")),
    ("locales/pt-BR/words.ftl", include_bytes!("../words/pt-BR.ftl")),
    ("locales/ru/words.ftl", include_bytes!("../words/ru.ftl")),
    ("locales/zh-Hans/words.ftl", include_bytes!("../words/zh-Hans.ftl")),
    ("locales/zh-Hant/words.ftl", include_bytes!("../words/zh-Hant.ftl")),
];

/// The language of words that no locale of the project has.
const LAST_RESORT: &str = "en";

/// The id of a locale's own name.
const LANGUAGE_NAME: &str = "site-language";

/// The id of the name that a project gives its site.
const SITE_NAME: &str = "site-title";

/// What an analysis of a project gives.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Analysis {
    /// The resolved project: as much of it as there is when there are errors, `None` when there is nothing to speak of.
    pub resolved: Option<Resolved>,
    /// Everything that was found, in the order of files and places.
    pub diagnostics: Vec<Diagnostic>,
}

impl Analysis {
    /// Whether something was found that nothing must be built with.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|finding| finding.severity() == Severity::Error)
    }
}

/// Loads, checks and resolves what packs and generated code are made of: `codegloss.toml`, codes and messages.
#[must_use]
pub fn analyze_packs(sources: &Sources) -> Analysis {
    analyze_for(Scope::Packs, sources, None)
}

/// Loads, checks and resolves a project. `theme` holds the words of the site's theme (`locales/<tag>/*.ftl`, ids `site-…`),
/// which the project's own messages may override.
#[cfg(feature = "site")]
#[must_use]
pub fn analyze(sources: &Sources, theme: Option<&Sources>) -> Analysis {
    analyze_for(Scope::Site, sources, theme)
}

fn analyze_for(scope: Scope, sources: &Sources, theme: Option<&Sources>) -> Analysis {
    let mut findings = Vec::new();
    let resolved = settings::load(sources, scope, &mut findings)
        .map(|settings| resolve(scope, sources, theme, settings, &mut findings));
    rules::invisible::check(sources, &mut findings);
    findings.sort_by(|a, b| a.order().cmp(&b.order()));
    // A term is folded into every message that uses it, and its faults are found each time.
    findings.dedup();
    rules::silences::apply(sources, scope.is_whole(), &mut findings);
    findings.sort_by(|a, b| a.order().cmp(&b.order()));
    if let Some(resolved) = &resolved {
        resolved.settings.levels.apply(&mut findings);
    }
    Analysis { resolved, diagnostics: findings }
}

fn resolve(
    scope: Scope,
    sources: &Sources,
    theme: Option<&Sources>,
    settings: Settings,
    findings: &mut Vec<Diagnostic>,
) -> Resolved {
    let catalog = catalog_load::load(sources, &settings, findings);
    let in_catalog = |finding: &Diagnostic| finding.spans.iter().any(|span| span.path.starts_with("catalog"));
    let is_catalog_whole = !findings.iter().any(in_catalog);
    rules::catalog::check(&catalog, findings);
    #[cfg(feature = "site")]
    if scope == Scope::Site {
        rules::files::check(sources, &settings, findings);
    }
    unknown_locales(sources, &settings, findings);
    let default_domain = catalog_load::default_domain(&catalog, &settings);
    let own: Vec<Messages> = settings
        .locales
        .iter()
        .map(|locale| Messages::load(sources, &format!("locales/{}/", locale.tag), findings))
        .collect();
    let names = resolve::names(&catalog);
    let ids: Vec<LanguageIdentifier> = settings.locales.iter().map(|locale| locale.id.clone()).collect();
    let words = Words::load(theme, &ids, findings);
    let chains = negotiation::chains(&ids, settings.default, settings.source, &settings.fallback);
    let own_first = |(index, chain): (usize, Vec<usize>)| std::iter::once(index).chain(chain).collect();
    let chains: Vec<Vec<usize>> = chains.into_iter().enumerate().map(own_first).collect();
    let tags: Vec<Vec<&str>> = chains
        .iter()
        .map(|chain| chain.iter().map(|&index| settings.locales[index].tag.as_str()).collect())
        .collect();
    let outcomes: Vec<Outcome> = own
        .iter()
        .zip(&tags)
        .zip(&chains)
        .map(|((messages, tags), chain)| {
            let messages = messages.clone().or(&words.beside(&settings, &own, chain));
            Resolver::new(&catalog, &messages, tags).run(&names, &words.arguments, default_domain)
        })
        .collect();
    let expected = Expected {
        scope,
        catalog: &catalog,
        is_catalog_whole,
        names: &names,
        words: theme.map(|_| &words.ids),
    };
    check_locales(&expected, &settings, &own, &outcomes, findings);
    words.missing(&settings, &own, findings);
    for outcome in &outcomes {
        findings.extend(outcome.findings.iter().cloned());
    }
    let fallback = words.last_resort(&catalog, default_domain);
    let locales = outcomes
        .into_iter()
        .zip(chains)
        .zip(settings.locales.iter().zip(&own))
        .map(|((mut outcome, chain), (locale, messages))| {
            if locale.tag == settings.locales[settings.default].tag {
                // The default locale ends every chain, so that no word of the theme is ever missing.
                for (id, text) in &fallback {
                    outcome.names.entry(id.clone()).or_insert_with(|| text.clone());
                }
            }
            LocaleTexts::new(&locale.tag, chain, outcome, places(sources, &catalog, messages))
        })
        .collect();
    let content = match scope {
        Scope::Packs => Content::default(),
        #[cfg(feature = "site")]
        Scope::Site => content::load(sources, &settings, &catalog, &tags, findings),
    };
    let languages = OnceLock::new();
    let platforms = catalog.public_platforms();
    Resolved {
        settings,
        catalog,
        default_domain,
        platforms,
        locales,
        guides: content.guides,
        snippets: content.snippets,
        long_texts: content.long_texts,
        languages,
    }
}

fn check_locales(
    expected: &Expected<'_>,
    settings: &Settings,
    own: &[Messages],
    outcomes: &[Outcome],
    findings: &mut Vec<Diagnostic>,
) {
    let mut checked: Vec<Checked<'_>> = settings
        .locales
        .iter()
        .zip(own)
        .zip(outcomes)
        .map(|((locale, messages), outcome)| Checked { tag: &locale.tag, messages, used: &outcome.used })
        .collect();
    for locale in &checked {
        expected.left_over(locale, findings);
    }
    let source = checked.remove(settings.source);
    expected.missing_in_source(&source, &checked, findings);
    for other in &checked {
        expected.missing_in_translation(&source, other, findings);
    }
}

/// Words that are not the project's own: the theme's, and the two that every pack needs.
///
/// A locale has those in its readers' language, as negotiation finds it: `zh-TW` has those of `zh-Hant`, `es-MX` those of `es`. They
/// come before what other locales of the project say, for a page in one language reads better than one whose wording is all the
/// project's. Where a locale of the same language and script follows in the chain, nothing is to be weighed: what the project
/// says there comes first, so that `en-GB` has a button's label from `en`. The site's name is the project's own in any language before it is none at all. A language that readers can only be expected to read
/// has no part in it, as in chains: a Catalan page has the project's words and, at last, English ones, but no Spanish.
struct Words {
    by_tag: BTreeMap<String, Messages>,
    /// For each locale of the project, the tag of the words in its language.
    tags: Vec<Option<String>>,
    /// The ids with the names of their arguments.
    arguments: BTreeMap<String, Vec<String>>,
    ids: BTreeSet<String>,
    nothing: Messages,
}

impl Words {
    /// Reads what the project's locales need, and the last resort.
    fn load(theme: Option<&Sources>, locales: &[LanguageIdentifier], findings: &mut Vec<Diagnostic>) -> Self {
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
        };
        let needed = words.tags.iter().flatten().cloned().chain([LAST_RESORT.to_owned()]);
        for tag in needed.collect::<BTreeSet<_>>() {
            let folder = format!("locales/{tag}/");
            let messages = all.iter().map(|sources| Messages::load(sources, &folder, findings));
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
                if !arguments.contains(&name) {
                    arguments.push(name);
                }
            }
        }
    }

    /// The words in a locale's language.
    fn get(&self, locale: usize) -> &Messages {
        self.tags[locale].as_ref().and_then(|tag| self.by_tag.get(tag)).unwrap_or(&self.nothing)
    }

    /// The words that a locale has beside its own messages. `chain` begins with the locale.
    fn beside(&self, settings: &Settings, own: &[Messages], chain: &[usize]) -> Messages {
        let written = |index: usize| {
            let likely = settings.locales[index].likely();
            (likely.language, likely.script)
        };
        let same: Vec<usize> =
            chain.iter().copied().take_while(|&index| written(index) == written(chain[0])).collect();
        let is_said = |id: &str| {
            let others = if id == SITE_NAME { chain } else { &same };
            others.iter().any(|&index| own[index].get(id).is_some())
        };
        let mut words = self.get(chain[0]).clone();
        words.retain(|id| !is_said(id));
        words
    }

    /// What apps show without a code's text is told to be missing where codegloss has no words of its own for a locale.
    fn missing(&self, settings: &Settings, own: &[Messages], findings: &mut Vec<Diagnostic>) {
        for (index, (locale, messages)) in settings.locales.iter().zip(own).enumerate() {
            for id in SPECIAL {
                let is_said = [messages, self.get(index)].iter().any(|words| words.get(id).is_some());
                if is_said || messages.is_broken(id) {
                    continue;
                }
                let original = own[settings.source].get(id).map(|entry| resolve::place(entry, None));
                let place = original.unwrap_or_else(settings::project_span);
                findings.push(missing(Rule::MissingTranslation, place, id, "value", &locale.tag));
            }
        }
    }

    /// English, for locales of which no fallback has the words.
    fn last_resort(
        &self,
        catalog: &Catalog,
        default_domain: usize,
    ) -> BTreeMap<String, crate::project::resolved::Text> {
        let words = self.by_tag.get(LAST_RESORT).unwrap_or(&self.nothing);
        let resolver = Resolver::new(catalog, words, &[LAST_RESORT]);
        resolver.run(&BTreeMap::new(), &self.arguments, default_domain).names
    }
}

/// The locales that sources have folders of.
fn tags(sources: &Sources) -> impl Iterator<Item = &str> {
    sources.texts("locales/").filter_map(|file| file.path.split('/').nth(1))
}

fn unknown_locales(sources: &Sources, settings: &Settings, findings: &mut Vec<Diagnostic>) {
    let mut seen = BTreeSet::new();
    let mut suggestions = Suggestions::new();
    for file in sources.texts("locales/") {
        let tag = file.path.split('/').nth(1).unwrap_or_default();
        if settings.locale(tag).is_none() && seen.insert(tag.to_owned()) {
            findings.push(unknown_locale(Span::file(file.path.clone()), tag, settings, &mut suggestions));
        }
    }
}

#[cfg(test)]
mod tests;
