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
pub(crate) const BUILT_IN_WORDS: [(&str, &[u8]); 2] = [
    ("locales/en/words.ftl", include_bytes!("../words/en.ftl")),
    ("locales/zh-Hans/words.ftl", include_bytes!("../words/zh-Hans.ftl")),
];

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
    let words = Words::load(theme, findings);
    let ids: Vec<LanguageIdentifier> = settings.locales.iter().map(|locale| locale.id.clone()).collect();
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
        .map(|(messages, tags)| {
            let messages = messages.clone().or(words.get(tags[0]));
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
struct Words {
    by_tag: BTreeMap<String, Messages>,
    /// The ids with the names of their arguments.
    arguments: BTreeMap<String, Vec<String>>,
    ids: BTreeSet<String>,
    nothing: Messages,
}

impl Words {
    fn load(theme: Option<&Sources>, findings: &mut Vec<Diagnostic>) -> Self {
        let (built_in, _) = Sources::from_files(BUILT_IN_WORDS);
        let mut words = Self {
            by_tag: BTreeMap::new(),
            arguments: BTreeMap::new(),
            ids: BTreeSet::new(),
            nothing: Messages::default(),
        };
        for sources in [Some(&built_in), theme].into_iter().flatten() {
            for file in sources.texts("locales/") {
                let tag = file.path.split('/').nth(1).unwrap_or_default();
                let messages = Messages::load(sources, &format!("locales/{tag}/"), findings);
                for entry in messages.entries() {
                    words.ids.insert(entry.id.value.clone());
                    let arguments = words.arguments.entry(entry.id.value.clone()).or_default();
                    for name in entry.variables() {
                        if !arguments.contains(&name) {
                            arguments.push(name);
                        }
                    }
                }
                let known = words.by_tag.remove(tag).unwrap_or_default();
                words.by_tag.insert(tag.to_owned(), known.or(&messages));
            }
        }
        words
    }

    fn get(&self, tag: &str) -> &Messages {
        self.by_tag.get(tag).unwrap_or(&self.nothing)
    }

    /// What apps show without a code's text is told to be missing where codegloss has no words of its own for a locale.
    fn missing(&self, settings: &Settings, own: &[Messages], findings: &mut Vec<Diagnostic>) {
        for (index, (locale, messages)) in settings.locales.iter().zip(own).enumerate() {
            // English is the last resort of the default locale.
            let is_english = index == settings.default && locale.id.language.as_str() == "en";
            for id in SPECIAL {
                let is_said = [messages, self.get(&locale.tag)].iter().any(|words| words.get(id).is_some());
                if is_said || is_english || messages.is_broken(id) {
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
        let resolver = Resolver::new(catalog, self.get("en"), &["en"]);
        resolver.run(&BTreeMap::new(), &self.arguments, default_domain).names
    }
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
