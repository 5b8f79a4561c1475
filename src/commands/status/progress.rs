//! How far a language is translated: the counts of its page of coverage, and what is left.

use std::collections::BTreeMap;

use codegloss_engine::{Coverage, LocaleIndex, Originals, Resolved, Rule, Share, TextSize};
use serde::Serialize;

use crate::builtin;
use crate::project::Project;
use crate::site::kinds;

/// The progress of a language, as `--format json` has it.
#[derive(Serialize)]
pub(super) struct Progress {
    pub(super) locale: String,
    /// Whether the others are translated from it.
    source: bool,
    #[serde(flatten, with = "Counts")]
    pub(super) share: Share,
    pub(super) words_left: usize,
    pub(super) characters_left: usize,
    /// How many findings there are in its files.
    pub(super) findings: usize,
    pub(super) kinds: Vec<Kind>,
    pub(super) groups: Vec<Group>,
}

/// A [`Share`] as JSON has it.
#[derive(Serialize)]
#[serde(remote = "Share")]
struct Counts {
    translated: usize,
    total: usize,
}

/// A kind of text.
#[derive(Serialize)]
pub(super) struct Kind {
    pub(super) kind: &'static str,
    #[serde(flatten, with = "Counts")]
    pub(super) share: Share,
}

/// The texts of a group's codes; of those without one, their domain's.
#[derive(Serialize)]
pub(super) struct Group {
    pub(super) domain: String,
    #[serde(rename = "group")]
    pub(super) name: Option<String>,
    #[serde(flatten, with = "Counts")]
    pub(super) share: Share,
}

/// Counts the texts of a project.
pub(super) struct Counter<'a> {
    project: &'a Project,
    resolved: &'a Resolved,
    originals: Originals,
}

impl<'a> Counter<'a> {
    pub(super) fn new(project: &'a Project, resolved: &'a Resolved) -> Self {
        let originals = Originals::new(resolved, &project.sources, &builtin::theme_words());
        Self { project, resolved, originals }
    }

    pub(super) fn progress(&self, locale: LocaleIndex) -> Progress {
        let Coverage { total, kinds: of_kinds, .. } = self.resolved.coverage(locale);
        let mut left = TextSize::default();
        let mut of_groups: BTreeMap<(String, Option<String>), Share> = BTreeMap::new();
        for item in self.resolved.public_translatables(locale) {
            if let Some(code) = item.code {
                let code = &self.resolved.catalog.codes[code];
                let domain = self.resolved.catalog.domain_of(code).name.value.clone();
                let group = code.group.as_ref().map(|group| group.value.clone());
                of_groups.entry((domain, group)).or_default().add(&item);
            }
            if !item.state.is_there() {
                left = left.and(self.originals.size(self.resolved, &self.project.sources, &item));
            }
        }
        let kinds =
            kinds().filter_map(|(kind, name)| Some(Kind { kind: name, share: *of_kinds.get(&kind)? }));
        let groups = of_groups.into_iter().map(|((domain, name), share)| Group { domain, name, share });
        Progress {
            locale: self.resolved.locales[locale].tag.clone(),
            source: locale == self.resolved.settings.source,
            share: total,
            words_left: left.words,
            characters_left: left.characters,
            findings: self.findings(locale),
            kinds: kinds.collect(),
            groups: groups.collect(),
        }
    }

    /// How many findings a translator has caused: what is missing is counted by itself.
    fn findings(&self, locale: LocaleIndex) -> usize {
        let tag = self.resolved.locales[locale].tag.as_str();
        let findings = self.project.analysis.diagnostics.iter();
        let caused = findings.filter(|finding| {
            finding.rule != Rule::MissingTranslation
                && self.resolved.settings.locales_of(finding).contains(&tag)
        });
        caused.count()
    }
}
