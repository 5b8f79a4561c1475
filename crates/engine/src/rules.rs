//! The rules that look at the whole project: a file each, in the folder of its group, and a line in [`RULES`].
//!
//! A rule about a single value is found where the value is read: by the parsers in `syntax`, by `source`, `project` and `content`.
//! The facts and texts of every rule are in `docs/` and `rules.toml`.

mod catalog;
mod causes;
mod files;
mod messages;
#[cfg(feature = "site")]
mod prose;
mod references;
mod release;
#[cfg(feature = "site")]
mod site;
#[cfg(feature = "site")]
mod style;
mod summaries;
pub(crate) mod text;
#[cfg(feature = "site")]
mod text_rules;
#[cfg(feature = "site")]
mod translation;
#[cfg(feature = "site")]
mod typography;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use causes::Causes;
#[cfg(feature = "site")]
pub use site::broken_link::{PartLink, part_links};
pub(crate) use summaries::summarize;

use crate::cldr;
use crate::diagnostics::{Diagnostics, Span};
use crate::project::catalog::Catalog;
use crate::project::fields::attribute;
use crate::project::indices::ByLocale;
use crate::project::indices::{DomainIndex, LocaleIndex};
use crate::project::messages::Messages;
use crate::project::release::Release;
use crate::project::resolved::Resolved;
use crate::project::resolved::mentions::Mentions;
use crate::project::resolved::translatable::{Translatable, TranslatableKind};
use crate::project::settings::{Scope, Settings};
use crate::project::words::Words;
use crate::source::Sources;

/// The rules. Findings are sorted afterwards, so that no order of rules shows.
const RULES: &[fn(&Project<'_>, &mut Diagnostics)] = &[
    files::ignored_file::check,
    catalog::unknown_locale::check,
    catalog::duplicate_code::check,
    catalog::colliding_code::check,
    catalog::duplicate_symbol::check,
    catalog::unknown_code::check,
    catalog::contradicting_status::check,
    catalog::cyclic_replacement::check,
    catalog::redundant_see_also::check,
    catalog::unused_constant::check,
    catalog::unused_link::check,
    catalog::unused_argument::check,
    catalog::unknown_language::check,
    messages::missing_message::check,
    messages::missing_translation::check,
    messages::message_for_no_code::check,
    messages::unused_user_message::check,
    messages::unused_term::check,
    messages::unknown_error_without_code::check,
    messages::empty_translation::check,
    messages::obsolete_translation::check,
    references::ambiguous_variable::check,
    references::number_as_placeable::check,
    #[cfg(feature = "site")]
    references::unused_term_argument::check,
    #[cfg(feature = "site")]
    references::selectors::check,
    #[cfg(feature = "site")]
    translation::check,
    #[cfg(feature = "site")]
    translation::inconsistent_translation::check,
    #[cfg(feature = "site")]
    text_rules::check,
    #[cfg(feature = "site")]
    text::irregular_space::check_line_ends,
    #[cfg(feature = "site")]
    style::missing_glossary_term::check,
    #[cfg(feature = "site")]
    site::colliding_file::check,
    #[cfg(feature = "site")]
    site::reserved_file_name::check,
    #[cfg(feature = "site")]
    site::broken_link::check,
    #[cfg(feature = "site")]
    site::unnamed_section::check,
    release::removed_code::check,
    release::renumbered_code::check,
    release::changed_argument::check,
    release::reused_code::check,
    release::changed_code::check,
];

/// What a rule can look at.
pub(crate) struct Project<'a> {
    pub(crate) scope: Scope,
    pub(crate) sources: &'a Sources,
    /// What everything else is made from.
    pub(crate) resolved: &'a Resolved,
    pub(crate) settings: &'a Settings,
    pub(crate) catalog: &'a Catalog,
    /// Whether the catalog was read without an error.
    pub(crate) is_catalog_whole: bool,
    /// What the project is compared with, unless the catalog cannot be read.
    pub(crate) release: Option<&'a Release>,
    /// Ids of names, with the domains and the places that ask for them.
    pub(crate) names: &'a BTreeMap<String, (DomainIndex, Span)>,
    pub(crate) words: &'a Words,
    /// In the order of the settings.
    pub(crate) locales: ByLocale<LocaleMessages<'a>>,
    /// What explains many findings at once.
    pub(crate) causes: Causes<'a>,
}

/// The id of a message that every locale should have.
struct Required<'a> {
    id: &'a str,
    /// The domain that asks for it.
    domain: DomainIndex,
}

/// One locale: its tag, its messages, the ids that others refer to.
pub(crate) struct LocaleMessages<'a> {
    pub(crate) tag: &'a str,
    pub(crate) messages: &'a Messages,
    pub(crate) used: &'a BTreeSet<String>,
    /// What of the catalog its texts use.
    pub(crate) mentions: &'a Mentions,
}

/// Applies every rule.
pub(crate) fn check(project: &mut Project<'_>, findings: &mut Diagnostics) {
    project.causes = Causes::of(project);
    for rule in RULES {
        rule(project, findings);
    }
}

impl Project<'_> {
    /// The locale that the others are translated from.
    fn source(&self) -> &LocaleMessages<'_> {
        &self.locales[self.settings.source]
    }

    /// The others, in their order.
    fn translations(&self) -> impl Iterator<Item = (LocaleIndex, &LocaleMessages<'_>)> {
        let source = self.settings.source;
        self.locales.iter_enumerated().filter(move |(index, _)| *index != source)
    }

    /// Whether all that could use something was read.
    fn is_whole(&self) -> bool {
        self.is_catalog_whole && self.locales.iter().all(|locale| locale.messages.is_whole())
    }

    /// What every locale should have. Causes and names are in no pack.
    fn required(&self) -> impl Iterator<Item = Required<'_>> {
        let codes = self.catalog.codes.len();
        self.ids().take(if self.scope == Scope::Packs { codes } else { usize::MAX })
    }

    /// What a locale lacks of what its readers see, unless it is known why. What cannot be read or resolved is a finding of its own.
    fn missing(&self, locale: LocaleIndex) -> impl Iterator<Item = Translatable<'_>> {
        let missing = self.resolved.translatables(locale).filter(|item| !item.state.is_there());
        missing.filter(move |item| self.is_in_scope(item.kind) && !self.is_explained(locale, item))
    }

    /// Causes, names and links are in no pack.
    fn is_in_scope(&self, kind: TranslatableKind) -> bool {
        use TranslatableKind::{Field, Unit, Word};
        self.scope != Scope::Packs || matches!(kind, Field(_) | Unit | Word)
    }

    fn is_explained(&self, locale: LocaleIndex, item: &Translatable<'_>) -> bool {
        // What a broken file asks for may be an echo of what broke it.
        if item.asked.is_some_and(|(domain, _)| !self.catalog.domains[domain].is_whole) {
            return true;
        }
        // codegloss has no words in a language that does not exist.
        if item.kind == TranslatableKind::Word && !cldr::is_known(&self.settings.locales[locale].id) {
            return true;
        }
        let messages = self.locales[locale].messages;
        let attribute = match item.kind {
            TranslatableKind::Field(field) | TranslatableKind::Cause(field) => attribute(field),
            TranslatableKind::Name | TranslatableKind::Unit => None,
            _ => return false,
        };
        if messages.is_broken(&item.id) {
            return true;
        }
        if let Some(entry) = messages.get(&item.id) {
            return entry.pattern(attribute).is_some();
        }
        item.asked.is_some_and(|(domain, _)| {
            self.causes.explain_missing(self, locale, &Required { id: &item.id, domain })
        })
    }

    /// The ids of codes, then those of causes, then those of names.
    fn ids(&self) -> impl Iterator<Item = Required<'_>> {
        let codes = self.catalog.codes.iter();
        let codes = codes.map(|code| Required { id: &code.message, domain: code.domain });
        let causes = self.catalog.codes.iter().flat_map(|code| {
            code.causes.iter().map(|cause| Required { id: &cause.message, domain: code.domain })
        });
        codes.chain(causes).chain(self.names.iter().map(|(id, (domain, _))| Required { id, domain: *domain }))
    }
}
