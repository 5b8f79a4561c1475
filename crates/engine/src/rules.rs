//! The rules that look at the whole project: a file each, in the folder of its group, and a line in [`RULES`].
//!
//! A rule about a single value is found where the value is read: by the parsers in `syntax`, by `source`, `project` and `content`.
//! The facts and texts of every rule are in `docs/` and `rules.toml`.

mod catalog;
mod files;
mod messages;
mod references;
#[cfg(feature = "site")]
mod site;
pub(crate) mod text;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Diagnostics, Span};
use crate::project::catalog::Catalog;
use crate::project::indices::ByLocale;
use crate::project::indices::DomainIndex;
use crate::project::messages::Messages;
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
    messages::unknown_attribute::check,
    messages::missing_message::check,
    messages::missing_translation::check,
    messages::message_for_no_code::check,
    messages::unused_user_message::check,
    messages::empty_translation::check,
    references::ambiguous_variable::check,
    #[cfg(feature = "site")]
    site::colliding_file::check,
];

/// What a rule can look at.
pub(crate) struct Project<'a> {
    pub(crate) scope: Scope,
    pub(crate) sources: &'a Sources,
    pub(crate) settings: &'a Settings,
    pub(crate) catalog: &'a Catalog,
    /// Whether the catalog was read without an error.
    pub(crate) is_catalog_whole: bool,
    /// Ids of names, with the domains and the places that ask for them.
    pub(crate) names: &'a BTreeMap<String, (DomainIndex, Span)>,
    pub(crate) words: &'a Words,
    /// In the order of the settings.
    pub(crate) locales: ByLocale<LocaleMessages<'a>>,
}

/// One locale: its tag, its messages, the ids that others refer to.
pub(crate) struct LocaleMessages<'a> {
    pub(crate) tag: &'a str,
    pub(crate) messages: &'a Messages,
    pub(crate) used: &'a BTreeSet<String>,
}

/// Applies every rule.
pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
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
    fn translations(&self) -> impl Iterator<Item = &LocaleMessages<'_>> {
        let source = self.settings.source;
        self.locales.iter_enumerated().filter(move |(index, _)| *index != source).map(|(_, locale)| locale)
    }

    /// The ids that every locale should have. Names are in no pack.
    fn required(&self) -> impl Iterator<Item = (&str, &Span)> {
        let codes = self.catalog.codes.len();
        self.ids().take(if self.scope == Scope::Packs { codes } else { usize::MAX })
    }

    /// The ids of codes, then those of names.
    fn ids(&self) -> impl Iterator<Item = (&str, &Span)> {
        let codes = self.catalog.codes.iter().map(|code| (code.message.as_str(), &code.span));
        codes.chain(self.names.iter().map(|(id, (_, span))| (id.as_str(), span)))
    }
}
