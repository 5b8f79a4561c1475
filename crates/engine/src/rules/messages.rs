//! Rules about messages: none is missing, none is left over, every attribute is a field.

use std::collections::{BTreeMap, BTreeSet};

use codegloss_runtime::Field;

use crate::diagnostics::suggestions::{Suggestions, nearest};
use crate::diagnostics::{Diagnostic, Rule, Span};
use crate::project::catalog::{Catalog, Code};
use crate::project::fields::attribute;
use crate::project::messages::{Messages, SPECIAL};
use crate::project::resolve::place;
use crate::project::settings::Scope;
use crate::syntax::fluent::Entry;

/// What a locale's messages are held against.
pub(crate) struct Expected<'a> {
    pub(crate) scope: Scope,
    pub(crate) catalog: &'a Catalog,
    /// Whether the catalog was read without an error.
    pub(crate) is_catalog_whole: bool,
    /// Ids of names, with the places that ask for them.
    pub(crate) names: &'a BTreeMap<String, (usize, Span)>,
    /// Ids of a theme's words; `None` when no theme was loaded.
    pub(crate) words: Option<&'a BTreeSet<String>>,
}

/// One locale: its tag, its messages, the ids that others refer to.
pub(crate) struct Checked<'a> {
    pub(crate) tag: &'a str,
    pub(crate) messages: &'a Messages,
    pub(crate) used: &'a BTreeSet<String>,
}

impl Expected<'_> {
    /// Texts that the source locale lacks.
    pub(crate) fn missing_in_source(
        &self,
        source: &Checked<'_>,
        others: &[Checked<'_>],
        findings: &mut Vec<Diagnostic>,
    ) {
        for (id, span) in self.required().filter(|(id, _)| !source.messages.is_broken(id)) {
            let entry = source.messages.get(id);
            if entry.is_none_or(|entry| entry.value.is_none()) {
                findings.push(missing(Rule::MissingMessage, span.clone(), id, "value", source.tag));
            }
            // A field that only a translation has is a fact that the source does not state.
            for field in Field::ALL.into_iter().filter_map(attribute) {
                if entry.is_none_or(|entry| entry.pattern(Some(field)).is_some()) {
                    continue;
                }
                let other = others
                    .iter()
                    .filter_map(|other| other.messages.get(id))
                    .find(|entry| entry.pattern(Some(field)).is_some());
                if let Some(other) = other {
                    findings.push(missing(
                        Rule::MissingMessage,
                        place(other, Some(field)),
                        id,
                        field,
                        source.tag,
                    ));
                }
            }
        }
    }

    /// Texts that the source locale has and another lacks. A message that is missing whole is one finding.
    pub(crate) fn missing_in_translation(
        &self,
        source: &Checked<'_>,
        other: &Checked<'_>,
        findings: &mut Vec<Diagnostic>,
    ) {
        for (id, _) in self.required().filter(|(id, _)| !other.messages.is_broken(id)) {
            let Some(original) = source.messages.get(id) else {
                continue;
            };
            let Some(entry) = other.messages.get(id) else {
                let span = place(original, None);
                findings.push(missing(Rule::MissingTranslation, span, id, "value", other.tag));
                continue;
            };
            for field in Field::ALL.map(attribute) {
                if original.pattern(field).is_some() && entry.pattern(field).is_none() {
                    let name = field.unwrap_or("value");
                    let finding = missing(Rule::MissingTranslation, place(entry, None), id, name, other.tag);
                    findings.push(finding.and_at(place(original, field)));
                }
            }
        }
    }

    /// Messages that belong to nothing, and attributes that are no field.
    pub(crate) fn left_over(&self, locale: &Checked<'_>, findings: &mut Vec<Diagnostic>) {
        let ids: BTreeMap<&str, &Span> = self.ids().collect();
        let codes: BTreeMap<&str, &Code> =
            self.catalog.codes.iter().map(|code| (code.message.as_str(), code)).collect();
        let missing: Vec<&str> = ids.keys().copied().filter(|id| locale.messages.get(id).is_none()).collect();
        let mut suggestions = Suggestions::new();
        for entry in locale.messages.entries() {
            let id = entry.id.value.as_str();
            if let Some(code) = codes.get(id) {
                Self::unknown_attributes(entry, findings);
                findings.extend(unused_user_message(entry, code));
            }
            let is_word = match self.words {
                Some(words) => words.contains(id),
                None => id.starts_with("site-"),
            };
            let is_known = id.starts_with('-')
                || id.starts_with("unit-")
                || ids.contains_key(id)
                || is_word
                || SPECIAL.contains(&id)
                || locale.used.contains(id);
            // What could not be read may be what a message is for.
            if !is_known && self.is_catalog_whole && locale.messages.is_whole() {
                let known = missing.iter().copied().chain(SPECIAL);
                findings.push(
                    Diagnostic::new(Rule::MessageForNoCode, entry.id.span.clone())
                        .with("id", id)
                        .suggesting(suggestions.nearest(id, known)),
                );
            }
        }
    }

    fn unknown_attributes(entry: &Entry, findings: &mut Vec<Diagnostic>) {
        let known = || Field::ALL.into_iter().filter_map(attribute);
        for attribute in &entry.attributes {
            let name = attribute.id.value.as_str();
            if !known().any(|field| field == name) {
                findings.push(
                    Diagnostic::new(Rule::UnknownAttribute, attribute.id.span.clone())
                        .with("id", entry.id.value.as_str())
                        .with("attribute", name)
                        .suggesting(nearest(name, known())),
                );
            }
        }
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

/// A text for users that none of them gets.
fn unused_user_message(entry: &Entry, code: &Code) -> Option<Diagnostic> {
    let field = attribute(Field::UserMessage);
    let is_unused = !code.user_facing && entry.pattern(field).is_some();
    is_unused.then(|| {
        Diagnostic::new(Rule::UnusedUserMessage, place(entry, field)).with("id", entry.id.value.as_str())
    })
}

pub(crate) fn missing(rule: Rule, span: Span, id: &str, field: &str, tag: &str) -> Diagnostic {
    Diagnostic::new(rule, span).with("id", id).with("field", field).with("locale", tag)
}
