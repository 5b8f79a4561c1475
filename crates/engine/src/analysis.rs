//! The way from files in memory to resolved texts and findings.

#[cfg(feature = "site")]
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use unic_langid::LanguageIdentifier;

#[cfg(feature = "site")]
use crate::content::{self, pages::PageFiles};
use crate::diagnostics::{Diagnostic, Diagnostics, Rule, RuleScope, Severity};
use crate::negotiation;
use crate::project::cache::Cache;
use crate::project::catalog::Catalog;
use crate::project::catalog::names::Names;
use crate::project::catalog_load;
#[cfg(feature = "site")]
use crate::project::glossary::{self, Glossary};
use crate::project::indices::{ByLocale, DomainIndex, LocaleIndex};
use crate::project::locations::places;
use crate::project::messages::implied_arguments;
use crate::project::messages::{Messages, ParsedFiles, SPECIAL};
#[cfg(feature = "site")]
use crate::project::references::References;
use crate::project::references::site_address::Site;
use crate::project::release::Release;
use crate::project::resolve::{ResolvedLocale, Resolver};
use crate::project::resolved::{Content, LocaleTexts, Resolved};
use crate::project::settings::{self, Scope, Settings};
use crate::project::words::Words;
use crate::rules::{self, Causes, LocaleMessages, Project};
use crate::source::Sources;

/// What an analysis of a project gives.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Analysis {
    /// The resolved project: as much of it as there is when there are errors, `None` when there is nothing to speak of.
    pub resolved: Option<Resolved>,
    /// Everything that was found, in the order of files and places.
    pub diagnostics: Vec<Diagnostic>,
    /// How many more findings there are: of each rule, no more than [`MAX_FINDINGS`](crate::MAX_FINDINGS) in a file are kept.
    pub left_out: usize,
}

impl Analysis {
    /// Whether something was found that nothing must be built with.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(is_error)
    }
}

/// Loads, checks and resolves what packs and generated code are made of: `codegloss.toml`, codes and messages.
#[must_use]
pub fn analyze_packs(sources: &Sources) -> Analysis {
    analyze_for(Scope::Packs, &mut Cache::default(), sources, None, None)
}

/// Loads, checks and resolves a project. `theme` holds the words of the site's theme (`locales/<tag>/*.ftl`, ids `site-…`),
/// which the project's own messages may override.
#[cfg(feature = "site")]
#[must_use]
pub fn analyze(sources: &Sources, theme: Option<&Sources>) -> Analysis {
    analyze_with(&mut Cache::default(), sources, theme)
}

/// As [`analyze`], with what the last analysis made of the same files, and little work after a small edit: for a server, which
/// analyzes a project again whenever a file is changed.
#[cfg(feature = "site")]
#[must_use]
pub fn analyze_with(cache: &mut Cache, sources: &Sources, theme: Option<&Sources>) -> Analysis {
    analyze_against(cache, sources, theme, None)
}

/// As [`analyze_with`], and compares the project with a release of it.
#[cfg(feature = "site")]
#[must_use]
pub fn analyze_against(
    cache: &mut Cache,
    sources: &Sources,
    theme: Option<&Sources>,
    release: Option<&Release>,
) -> Analysis {
    analyze_for(Scope::Site, cache, sources, theme, release)
}

fn analyze_for(
    scope: Scope,
    cache: &mut Cache,
    sources: &Sources,
    theme: Option<&Sources>,
    release: Option<&Release>,
) -> Analysis {
    cache.begin();
    let mut findings = Diagnostics::default();
    let resolved = settings::load(sources, scope, &mut findings)
        .map(|settings| resolve(scope, cache, sources, (theme, release), settings, &mut findings));
    rules::text::invisible_character::check(sources, &mut cache.files, &mut findings);
    cache.end();
    if !scope.is_whole() {
        findings.retain(|finding| finding.rule.scope() != RuleScope::Site);
    }
    findings.sort();
    // What follows from an error is silent, so that the comment about it silences nothing.
    let is_complete = scope.is_whole() && sources.is_whole("") && !findings.iter().any(is_error);
    let was_asked = |rule: Rule| is_complete && (release.is_some() || rule.scope() != RuleScope::Release);
    rules::text::invalid_silence::apply(sources, was_asked, &mut findings);
    findings.sort();
    rules::summarize(&mut findings);
    if let Some(resolved) = &resolved {
        resolved.settings.levels.apply(&mut findings);
    }
    Analysis { resolved, left_out: findings.left_out(), diagnostics: findings.into_vec() }
}

fn is_error(finding: &Diagnostic) -> bool {
    finding.severity() == Severity::Error
}

/// The messages of every locale, as the project has them.
fn own_messages(
    sources: &Sources,
    settings: &Settings,
    catalog: &Catalog,
    names: &Names,
    parsed: &mut ParsedFiles,
    findings: &mut Diagnostics,
) -> ByLocale<Messages> {
    let codes: BTreeSet<&str> = catalog.codes.iter().map(|code| code.message.as_str()).collect();
    let causes = catalog.codes.iter().flat_map(|code| &code.causes);
    let causes: BTreeSet<&str> = causes.map(|cause| cause.message.as_str()).collect();
    let is_known = |id: &str| {
        let is_other =
            ["-", "site-", "unit-"].iter().any(|prefix| id.starts_with(prefix)) || SPECIAL.contains(&id);
        is_other || codes.contains(id) || causes.contains(id) || names.contains_key(id)
    };
    settings.messages.check(sources, findings);
    let files = settings.messages.files(sources);
    settings
        .locales
        .iter()
        .map(|locale| {
            let files = files.get(locale.tag.as_str()).into_iter().flatten().copied();
            let is_partial = !settings.messages.is_whole(sources, &locale.tag);
            let messages = Messages::of_files(files, is_known, parsed, findings).partial(is_partial);
            messages.with_meant_fields(&codes, &causes, findings)
        })
        .collect()
}

/// For each locale, itself and those that it falls back to.
fn chains(settings: &Settings, ids: &[LanguageIdentifier]) -> ByLocale<Vec<LocaleIndex>> {
    let [default, source] = [settings.default, settings.source].map(usize::from);
    let chains = negotiation::chains(ids, default, source, &settings.fallback);
    let own_first = |(index, chain): (usize, Vec<usize>)| {
        std::iter::once(index).chain(chain).map(LocaleIndex::from).collect()
    };
    chains.into_iter().enumerate().map(own_first).collect()
}

/// The tags of chains.
fn tags<'s>(settings: &'s Settings, chains: &ByLocale<Vec<LocaleIndex>>) -> ByLocale<Vec<&'s str>> {
    let of =
        |chain: &Vec<LocaleIndex>| chain.iter().map(|&index| settings.locales[index].tag.as_str()).collect();
    chains.iter().map(of).collect()
}

/// The ids of all names, those of the catalog and those that the settings ask for, and where each is asked for.
fn names(catalog: &Catalog, settings: &Settings, default_domain: DomainIndex) -> Names {
    let mut names = catalog.names();
    if catalog.domains.get(default_domain).is_some() {
        names.extend(settings.names().map(|(id, place)| (id, (default_domain, place.clone()))));
    }
    names
}

/// What pages are checked against.
#[cfg_attr(not(feature = "site"), expect(dead_code, reason = "there are no pages"))]
struct Facts<'a> {
    settings: &'a Settings,
    catalog: &'a Catalog,
    /// Whether the catalog was read without an error.
    is_catalog_whole: bool,
    /// The tags of the locales' chains.
    tags: &'a ByLocale<Vec<&'a str>>,
}

/// The pages of a project, and what else is on the site alone.
#[cfg_attr(not(feature = "site"), expect(unused_variables, reason = "nothing is on a site"))]
fn content(
    scope: Scope,
    cache: &mut Cache,
    sources: &Sources,
    facts: &Facts<'_>,
    findings: &mut Diagnostics,
) -> Content {
    match scope {
        Scope::Packs => Content::default(),
        #[cfg(feature = "site")]
        Scope::Site => {
            let Facts { settings, catalog, is_catalog_whole, tags } = *facts;
            let files = PageFiles {
                sources,
                settings,
                catalog,
                tags,
                is_catalog_whole,
                references: References::new(catalog, Site::of(settings)),
                pictures: RefCell::default(),
            };
            content::load(&files, cache, findings)
        }
    }
}

fn resolve(
    scope: Scope,
    cache: &mut Cache,
    sources: &Sources,
    (theme, release): (Option<&Sources>, Option<&Release>),
    settings: Settings,
    findings: &mut Diagnostics,
) -> Resolved {
    let mut catalog = catalog_load::load(sources, &settings, findings);
    let in_catalog = |finding: &Diagnostic| finding.spans.iter().any(|span| span.path.starts_with("catalog"));
    let is_catalog_whole = sources.is_whole("catalog") && !findings.iter().any(in_catalog);
    // What a broken file has is not removed.
    let is_comparable =
        sources.is_whole("catalog") && !findings.iter().any(|it| is_error(it) && in_catalog(it));
    let default_domain = catalog_load::default_domain(&catalog, &settings);
    let names = names(&catalog, &settings, default_domain);
    let own = own_messages(sources, &settings, &catalog, &names, &mut cache.files, findings);
    let implied = implied_arguments::declare(&mut catalog, settings.source, &own);
    let ids: Vec<LanguageIdentifier> = settings.locales.iter().map(|locale| locale.id.clone()).collect();
    let words = Words::load(theme, &ids, &mut cache.files, findings);
    let chains = chains(&settings, &ids);
    let tags = tags(&settings, &chains);
    let units: ByLocale<Messages> = own.iter().map(Messages::of_units).collect();
    cache.rest_on(sources, &words.arguments, implied);
    let outcomes: Vec<Arc<ResolvedLocale>> = own
        .iter()
        .zip(&tags)
        .zip(&chains)
        .map(|((messages, tags), chain)| {
            let messages = messages.clone().or(&words.beside(&settings, &own, chain));
            let others = chain.iter().skip(1).map(|&index| units[index].clone()).collect();
            cache.texts(tags[0], (messages, others), |(messages, others)| {
                let units = tags.iter().copied().skip(1).zip(others).collect();
                let resolver = Resolver::new(&catalog, messages, tags).with_units(units);
                let resolver = resolver.with_site(Site::of(&settings));
                resolver.run(&names, &words.arguments, default_domain)
            })
        })
        .collect();
    let facts = Facts { settings: &settings, catalog: &catalog, is_catalog_whole, tags: &tags };
    let content = content(scope, cache, sources, &facts, findings);
    let units: Vec<String> = catalog.units().into_keys().collect();
    let mut locales: ByLocale<LocaleTexts> = outcomes
        .iter()
        .zip(chains)
        .zip(settings.locales.iter().zip(own.iter_enumerated()))
        .map(|((outcome, chain), (locale, (index, messages)))| {
            let places = places(sources, &catalog, messages);
            let mut texts = LocaleTexts::new(&locale.tag, chain, outcome, places);
            let is_said = |id: &&str| messages.get(id).is_some() || messages.is_broken(id);
            let asked = units.iter().map(String::as_str).chain(words.ids());
            texts.written = asked.filter(is_said).map(str::to_owned).collect();
            texts.words = words.get(index).ids().map(str::to_owned).collect();
            if index != settings.source {
                texts.leave_out_obsolete(&catalog, messages, &own[settings.source]);
            }
            texts
        })
        .collect();
    // The default locale ends every chain, so that no word of the theme is ever missing.
    let last = &mut locales[settings.default].names;
    for (id, text) in words.last_resort(&catalog, default_domain) {
        last.entry(id).or_insert(text);
    }
    share_same_names(&catalog, settings.source, &mut locales);
    #[cfg(feature = "site")]
    let glossary = match scope {
        Scope::Packs => Glossary::default(),
        Scope::Site => glossary::load(sources, &settings, findings),
    };
    let platforms = catalog.public_platforms();
    let resolved = Resolved {
        settings,
        catalog,
        default_domain,
        platforms,
        locales,
        guides: content.guides,
        drafts: content.drafts,
        snippets: content.snippets,
        long_texts: content.long_texts,
        #[cfg(feature = "site")]
        glossary,
        name_ids: names,
        words: words.ids().map(str::to_owned).collect(),
        languages: OnceLock::new(),
        is_translated: OnceLock::new(),
    };
    let mut project = Project {
        scope,
        sources,
        resolved: &resolved,
        settings: &resolved.settings,
        catalog: &resolved.catalog,
        is_catalog_whole,
        release: release.filter(|_| is_comparable),
        new_names: rules::NewNames::default(),
        names: &resolved.name_ids,
        words: &words,
        locales: messages(&resolved.settings, &own, &outcomes),
        causes: Causes::default(),
        #[cfg(feature = "site")]
        articles: rules::Articles::default(),
    };
    rules::check(&mut project, findings);
    for outcome in &outcomes {
        findings.append(&outcome.findings);
    }
    resolved
}

/// What the rules look at of each locale.
fn messages<'a>(
    settings: &'a Settings,
    own: &'a ByLocale<Messages>,
    outcomes: &'a [Arc<ResolvedLocale>],
) -> ByLocale<LocaleMessages<'a>> {
    let locales = settings.locales.iter().zip(own.iter().zip(outcomes));
    let messages = locales.map(|(locale, (messages, outcome))| LocaleMessages {
        tag: &locale.tag,
        messages,
        used: &outcome.used,
        mentions: &outcome.mentions,
    });
    messages.collect()
}

/// Gives every locale the source's names that the catalog declares to be the same in every language.
fn share_same_names(catalog: &Catalog, source: LocaleIndex, locales: &mut ByLocale<LocaleTexts>) {
    for id in catalog.domains.iter().flat_map(|domain| &domain.same_names) {
        let Some(text) = locales[source].names.get(&id.value).cloned() else { continue };
        for index in locales.indices() {
            locales[index].names.entry(id.value.clone()).or_insert_with(|| text.clone());
        }
    }
}
