//! What explains many findings at once: a language without any text, a domain without any, a renamed domain. Each is one finding, and
//! what only follows from it is silent.

use std::collections::{BTreeMap, BTreeSet};

use super::{LocaleMessages, Project, Required};
use crate::diagnostics::Span;
use crate::project::indices::{DomainIndex, LocaleIndex};
use crate::project::messages::SPECIAL;
use crate::syntax::fluent::Entry;

/// As many findings of one kind are reported one by one. More have one cause, and are one finding.
pub(crate) const MOST: usize = 3;

/// What was found about the locales of a project.
#[derive(Default)]
pub(crate) struct Causes<'a> {
    /// The locales that have no text at all.
    pub(crate) without_text: BTreeSet<LocaleIndex>,
    domains: BTreeMap<(LocaleIndex, DomainIndex), Cause>,
    /// For each locale, the messages that nothing explains, in the order of their ids.
    pub(crate) left_over: BTreeMap<LocaleIndex, Vec<&'a Entry>>,
    /// For each locale, the ids of all messages that nobody needs, explained or not.
    pub(crate) unneeded: BTreeMap<LocaleIndex, BTreeSet<&'a str>>,
}

/// Why a locale lacks a domain's messages.
#[derive(Debug)]
pub(crate) enum Cause {
    /// It has none of them.
    WithoutText,
    /// They begin with another domain's name.
    Renamed(Renamed),
}

/// Messages that have the ids of a domain's, but for its name.
#[derive(Debug)]
pub(crate) struct Renamed {
    /// What their ids begin with instead, without the `-`.
    pub(crate) prefix: String,
    /// How many there are.
    pub(crate) count: usize,
    /// Where the first one is.
    pub(crate) first: Span,
}

impl<'a> Causes<'a> {
    /// Looks at every locale whose files were all read.
    pub(super) fn of(project: &Project<'a>) -> Self {
        let ids: BTreeSet<&str> = project.ids().map(|required| required.id).collect();
        let mut causes = Self::default();
        for (index, locale) in project.locales.iter_enumerated() {
            let left_over = left_over(project, locale, &ids);
            if locale.messages.is_partial() {
                continue;
            }
            if is_without_text(locale, &ids) {
                causes.without_text.insert(index);
            }
            causes.look_at(project, index, &left_over);
            causes.unneeded.insert(index, left_over.iter().map(|entry| entry.id.value.as_str()).collect());
            let is_explained = |entry: &&Entry| causes.explains(project, index, &entry.id.value, &ids);
            let left_over = left_over.into_iter().filter(|entry| !is_explained(entry)).collect();
            causes.left_over.insert(index, left_over);
        }
        causes
    }

    /// Finds out why a locale lacks the messages of each domain.
    fn look_at(&mut self, project: &Project<'a>, index: LocaleIndex, left_over: &[&'a Entry]) {
        let messages = project.locales[index].messages;
        let mut missing: BTreeMap<DomainIndex, BTreeSet<&str>> = BTreeMap::new();
        let mut has_some = BTreeSet::new();
        for code in &project.catalog.codes {
            if messages.get(&code.message).is_some() || messages.is_broken(&code.message) {
                has_some.insert(code.domain);
            } else {
                missing.entry(code.domain).or_default().insert(&code.message);
            }
        }
        for (domain, ids) in missing.iter().filter(|(_, ids)| ids.len() > MOST) {
            let name = &project.catalog.domains[*domain].name.value;
            let cause = match renamed(name, ids, left_over) {
                Some(renamed) => Some(Cause::Renamed(renamed)),
                None => (!has_some.contains(domain)).then_some(Cause::WithoutText),
            };
            self.domains.extend(cause.map(|cause| ((index, *domain), cause)));
        }
    }

    /// Whether a locale has no text at all.
    pub(crate) fn is_without_text(&self, locale: LocaleIndex) -> bool {
        self.without_text.contains(&locale)
    }

    /// The domains whose messages a locale lacks, each with the reason. None in a locale without any text.
    pub(super) fn domains(&self, locale: LocaleIndex) -> impl Iterator<Item = (DomainIndex, &Cause)> {
        let all = self.domains.iter().filter(move |((of, _), _)| *of == locale && !self.is_without_text(*of));
        all.map(|((_, domain), cause)| (*domain, cause))
    }

    /// Whether it is known why a locale lacks a message.
    pub(super) fn explain_missing(
        &self,
        project: &Project<'_>,
        locale: LocaleIndex,
        required: &Required<'_>,
    ) -> bool {
        self.is_without_text(locale)
            || match self.domains.get(&(locale, required.domain)) {
                None => false,
                Some(Cause::WithoutText) => true,
                Some(Cause::Renamed(renamed)) => {
                    let name = &project.catalog.domains[required.domain].name.value;
                    let old = instead(required.id, name, &renamed.prefix);
                    old.is_some_and(|old| project.locales[locale].messages.get(&old).is_some())
                }
            }
    }

    /// Whether a message would be a code's if its domain were renamed.
    fn explains(&self, project: &Project<'_>, locale: LocaleIndex, id: &str, ids: &BTreeSet<&str>) -> bool {
        self.domains(locale).any(|(domain, cause)| {
            let Cause::Renamed(renamed) = cause else { return false };
            let name = &project.catalog.domains[domain].name.value;
            instead(id, &renamed.prefix, name).is_some_and(|id| ids.contains(id.as_str()))
        })
    }
}

/// The id with another domain's name, if it has this one.
fn instead(id: &str, name: &str, other: &str) -> Option<String> {
    let rest = id.strip_prefix(name)?;
    (rest.is_empty() || rest.starts_with('-')).then(|| format!("{other}{rest}"))
}

/// The messages of a locale that belong to no code and that nothing refers to. None where something could not be read: it may be
/// what a message is for.
fn left_over<'a>(project: &Project<'a>, locale: &LocaleMessages<'a>, ids: &BTreeSet<&str>) -> Vec<&'a Entry> {
    if !project.is_catalog_whole || !locale.messages.is_whole() {
        return Vec::new();
    }
    let units = project.catalog.units();
    let is_known = |id: &str| {
        id.starts_with('-')
            || units.contains_key(id)
            || ids.contains(id)
            || project.words.is_of_theme(id)
            || SPECIAL.contains(&id)
            || locale.used.contains(id)
            || locale.messages.treatment(id).allows_messages
    };
    locale.messages.entries().filter(|entry| !is_known(&entry.id.value)).collect()
}

fn is_without_text(locale: &LocaleMessages<'_>, ids: &BTreeSet<&str>) -> bool {
    !ids.is_empty() && locale.messages.is_whole() && locale.messages.entries().next().is_none()
}

/// The other name that most messages left over have, if more than half of the missing ones are there under it.
fn renamed(name: &str, missing: &BTreeSet<&str>, left_over: &[&Entry]) -> Option<Renamed> {
    let endings: BTreeSet<&str> =
        missing.iter().filter_map(|id| id.strip_prefix(name)).filter(|end| end.starts_with('-')).collect();
    let mut found: BTreeMap<&str, Renamed> = BTreeMap::new();
    for entry in left_over {
        let id = entry.id.value.as_str();
        for (dash, _) in id.match_indices('-').filter(|(dash, _)| endings.contains(&id[*dash..])) {
            let prefix = &id[..dash];
            let first = || Renamed { prefix: prefix.to_owned(), count: 0, first: entry.id.span.clone() };
            let known = found.entry(prefix).or_insert_with(first);
            known.count += 1;
            if order(&entry.id.span) < order(&known.first) {
                known.first = entry.id.span.clone();
            }
        }
    }
    let most = found.into_values().rev().max_by_key(|renamed| renamed.count)?;
    (most.count > MOST && most.count * 2 > missing.len()).then_some(most)
}

fn order(span: &Span) -> (&str, usize) {
    (&span.path, span.range.start)
}
