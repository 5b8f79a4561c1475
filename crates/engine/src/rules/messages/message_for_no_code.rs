//! `message-for-no-code`: a message that belongs to no code and that nothing refers to, in files that do not allow it; and an attribute
//! of a name or of a word of the site that nothing refers to.

use std::collections::{BTreeMap, BTreeSet};

use codegloss_runtime::Field;

use crate::diagnostics::{Diagnostics, Finding};
use crate::project::catalog::Code;
use crate::project::fields::attribute;
use crate::project::indices::LocaleIndex;
use crate::project::messages::SPECIAL;
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let units = project.catalog.units();
    let codes: BTreeSet<&str> = project.catalog.codes.iter().flat_map(Code::messages).collect();
    let by_message: BTreeMap<&str, &Code> =
        project.catalog.codes.iter().map(|code| (code.message.as_str(), code)).collect();
    for (index, locale) in project.locales.iter_enumerated() {
        unused_attributes(project, index, &codes, findings);
        let Some(left_over) = project.causes.left_over.get(&index).filter(|entries| !entries.is_empty())
        else {
            continue;
        };
        let is_missing = |id: &&str| locale.messages.get(id).is_none();
        let names = project.ids().map(|required| required.id).chain(units.keys().map(String::as_str));
        let missing: Vec<&str> = names.chain(project.words.ids()).filter(is_missing).collect();
        for entry in left_over {
            let id = entry.id.value.clone();
            let suggestion = findings.nearest(&id, missing.iter().copied().chain(SPECIAL));
            let finding = match cause_of(&by_message, &id) {
                _ if is_field(&id) => Finding::MessageForNoCodeField { id },
                Some((code, name)) => {
                    let (code, name) = (code.key.to_string(), name.to_owned());
                    Finding::MessageForNoCodeCause { id, code, name, suggestion }
                }
                None => Finding::MessageForNoCode { id, suggestion },
            };
            findings.emit(finding, entry.id.span.clone());
        }
    }
}

/// Whether a message has the name of an attribute, whose dot was lost.
fn is_field(id: &str) -> bool {
    Field::ALL.into_iter().filter_map(attribute).any(|field| field == id)
}

/// The code of which a message would be a cause, and the cause's name.
fn cause_of<'a>(codes: &BTreeMap<&str, &'a Code>, id: &'a str) -> Option<(&'a Code, &'a str)> {
    let (at, between) = id.match_indices("-cause-").find(|(at, _)| codes.contains_key(&id[..*at]))?;
    codes.get(&id[..at]).map(|code| (*code, &id[at + between.len()..]))
}

/// A message that nobody needs is reported as a whole. The attributes of terms are for grammar, and those of codes are their fields.
fn unused_attributes(
    project: &Project<'_>,
    index: LocaleIndex,
    codes: &BTreeSet<&str>,
    findings: &mut Diagnostics,
) {
    let locale = &project.locales[index];
    let is_whole = project.is_catalog_whole && locale.messages.is_whole();
    let Some(unneeded) = project.causes.unneeded.get(&index).filter(|_| is_whole) else { return };
    for entry in locale.messages.entries().filter(|entry| !entry.attributes.is_empty()) {
        let id = entry.id.value.as_str();
        let treatment = locale.messages.treatment(id);
        let is_known = id.starts_with('-')
            || codes.contains(id)
            || locale.used.contains(id)
            || treatment.allows_messages
            || treatment.allows_attributes;
        if is_known || unneeded.contains(id) {
            continue;
        }
        for attribute in &entry.attributes {
            let (id, name) = (id.to_owned(), attribute.id.value.clone());
            findings
                .emit(Finding::MessageForNoCodeAttribute { id, attribute: name }, attribute.id.span.clone());
        }
    }
}
