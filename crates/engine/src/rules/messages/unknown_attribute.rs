//! `unknown-attribute`: an attribute of a code's message that is no field, in files that do not allow it.

use std::collections::BTreeSet;

use codegloss_runtime::Field;

use crate::diagnostics::{Diagnostics, Finding};
use crate::project::fields::attribute;
use crate::rules::Project;
use crate::syntax::fluent::Entry;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let codes: BTreeSet<&str> = project.catalog.codes.iter().map(|code| code.message.as_str()).collect();
    for locale in &project.locales {
        let of_codes = locale.messages.entries().filter(|entry| codes.contains(entry.id.value.as_str()));
        for entry in of_codes.filter(|entry| !locale.messages.treatment(&entry.id.value).allows_attributes) {
            unknown_attributes(entry, findings);
        }
    }
}

fn unknown_attributes(entry: &Entry, findings: &mut Diagnostics) {
    let known = || Field::ALL.into_iter().filter_map(attribute);
    for attribute in &entry.attributes {
        let name = attribute.id.value.as_str();
        if !known().any(|field| field == name) {
            let (id, attribute_name) = (entry.id.value.clone(), name.to_owned());
            let suggestion = findings.nearest(name, known());
            let finding = Finding::UnknownAttribute { id, attribute: attribute_name, suggestion };
            findings.emit(finding, attribute.id.span.clone());
        }
    }
}
