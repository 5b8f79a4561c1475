//! The rules that look at the whole project: a file each, in the folder of its group, and a line in [`RULES`].
//!
//! A rule about a single value is found where the value is read: by the parsers in `syntax`, by `source`, `project` and `content`.
//! The facts and texts of every rule are in `docs/` and `rules.toml`.

#[cfg(feature = "site")]
mod articles;
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

#[cfg(feature = "site")]
pub(crate) use articles::Articles;
pub(crate) use causes::Causes;
pub(crate) use release::NewNames;
#[cfg(feature = "site")]
pub use site::broken_link::{PartLink, part_links};
pub(crate) use summaries::summarize;

use crate::cldr;
use crate::diagnostics::{Diagnostics, Rule, Span};
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

/// Applies one rule or several.
type Check = fn(&Project<'_>, &mut Diagnostics);

/// The rules. What looks for a single rule that costs much has it, and is passed over where the rule is off. Findings are sorted
/// afterwards, so that no order of rules shows.
const RULES: &[(Option<Rule>, Check)] = &[
    (None, files::ignored_file::check),
    (None, catalog::unknown_locale::check),
    (None, catalog::duplicate_code::check),
    (None, catalog::colliding_code::check),
    (None, catalog::duplicate_symbol::check),
    (None, catalog::unknown_code::check),
    (None, catalog::contradicting_status::check),
    (None, catalog::cyclic_replacement::check),
    (None, catalog::redundant_see_also::check),
    (None, catalog::unused_constant::check),
    (None, catalog::unused_link::check),
    (None, catalog::unused_argument::check),
    (None, catalog::unknown_language::check),
    (None, messages::missing_message::check),
    (None, messages::missing_translation::check),
    (None, messages::message_for_no_code::check),
    (None, messages::unused_user_message::check),
    (None, messages::unused_term::check),
    (None, messages::unknown_error_without_code::check),
    (None, messages::empty_translation::check),
    (None, messages::obsolete_translation::check),
    (None, references::ambiguous_variable::check),
    (None, references::number_as_placeable::check),
    #[cfg(feature = "site")]
    (Some(Rule::UnusedTermArgument), references::unused_term_argument::check),
    #[cfg(feature = "site")]
    (None, references::variant_rules::check),
    #[cfg(feature = "site")]
    (None, translation::check),
    #[cfg(feature = "site")]
    (Some(Rule::InconsistentTranslation), translation::inconsistent_translation::check),
    #[cfg(feature = "site")]
    (None, text_rules::check),
    #[cfg(feature = "site")]
    (Some(Rule::InconsistentField), typography::inconsistent_field::check),
    #[cfg(feature = "site")]
    (None, text::irregular_space::check_line_ends),
    #[cfg(feature = "site")]
    (None, style::missing_glossary_term::check),
    #[cfg(feature = "site")]
    (None, site::colliding_file::check),
    #[cfg(feature = "site")]
    (None, site::reserved_file_name::check),
    #[cfg(feature = "site")]
    (None, site::broken_link::check),
    #[cfg(feature = "site")]
    (None, site::unnamed_section::check),
    (None, release::removed_code::check),
    (None, release::renumbered_code::check),
    (None, release::changed_argument::check),
    (None, release::reused_code::check),
    (None, release::changed_code::check),
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
    /// What codes were not called in it.
    pub(crate) new_names: NewNames,
    /// Ids of names, with the domains and the places that ask for them.
    pub(crate) names: &'a BTreeMap<String, (DomainIndex, Span)>,
    pub(crate) words: &'a Words,
    /// In the order of the settings.
    pub(crate) locales: ByLocale<LocaleMessages<'a>>,
    /// What explains many findings at once.
    pub(crate) causes: Causes<'a>,
    /// What was read of articles.
    #[cfg(feature = "site")]
    pub(crate) articles: Articles,
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
    project.new_names =
        project.release.map(|release| NewNames::of(project.catalog, release)).unwrap_or_default();
    let is_off = |rule: &Option<Rule>| rule.is_some_and(|rule| project.settings.levels.is_off(rule));
    for (_, check) in RULES.iter().filter(|(rule, _)| !is_off(rule)) {
        check(project, findings);
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
