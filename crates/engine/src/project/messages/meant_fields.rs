//! `unknown-attribute`: an attribute of a code's or a cause's message that is no field, in files that do not allow it. One that is misspelt is read as
//! the field that was meant, so that nothing that follows from it is found as well.

use std::collections::BTreeSet;
use std::sync::Arc;

use codegloss_runtime::Field;

use super::Messages;
use crate::diagnostics::{Diagnostics, Finding};
use crate::project::fields::{CAUSE_FIELDS, attribute};
use crate::syntax::fluent::Entry;

impl Messages {
    /// Reports what is no field of the codes and causes with these messages, and takes what is misspelt for the field that was meant.
    pub(crate) fn with_meant_fields(
        mut self,
        codes: &BTreeSet<&str>,
        causes: &BTreeSet<&str>,
        findings: &mut Diagnostics,
    ) -> Self {
        for (id, (entry, treatment)) in &mut self.entries {
            let is_of_cause = causes.contains(id.as_str());
            if (is_of_cause || codes.contains(id.as_str())) && !treatment.allows_attributes {
                for (index, field) in meant_fields(entry, is_of_cause, findings) {
                    Arc::make_mut(entry).attributes[index].id.value = field;
                }
            }
        }
        self
    }
}

/// The attributes that are misspelt, by their indices, each with the field that was meant and is not there.
fn meant_fields(entry: &Entry, is_of_cause: bool, findings: &mut Diagnostics) -> Vec<(usize, String)> {
    let fields: &[Field] = if is_of_cause { &CAUSE_FIELDS } else { &Field::ALL };
    let fields = || fields.iter().copied().filter_map(attribute);
    let has = |name: &str| entry.attributes.iter().any(|attribute| attribute.id.value == name);
    let mut meant: Vec<(usize, String)> = Vec::new();
    for (index, attribute) in entry.attributes.iter().enumerate() {
        let name = attribute.id.value.as_str();
        if fields().any(|field| field == name) {
            continue;
        }
        let suggestion = findings.nearest(name, fields());
        let is_taken = |field: &String| has(field) || meant.iter().any(|(_, other)| other == field);
        meant.extend(suggestion.clone().filter(|field| !is_taken(field)).map(|field| (index, field)));
        let (id, attribute_name) = (entry.id.value.clone(), name.to_owned());
        let finding = if is_of_cause {
            Finding::UnknownAttributeOfCause { id, attribute: attribute_name, suggestion }
        } else {
            Finding::UnknownAttribute { id, attribute: attribute_name, suggestion }
        };
        findings.emit(finding, attribute.id.span.clone());
    }
    meant
}
