//! `unused-user-message`: a text for users of a code that no user is told about.

use std::collections::BTreeSet;

use codegloss_runtime::Field;

use crate::diagnostics::{Diagnostics, Finding};
use crate::project::fields::attribute;
use crate::project::resolve::place;
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let field = attribute(Field::UserMessage);
    let hidden = project.catalog.codes.iter().filter(|code| !code.user_facing);
    let hidden: BTreeSet<&str> = hidden.map(|code| code.message.as_str()).collect();
    for locale in &project.locales {
        let entries = locale.messages.entries().filter(|entry| hidden.contains(entry.id.value.as_str()));
        for entry in entries.filter(|entry| entry.pattern(field).is_some()) {
            let id = entry.id.value.clone();
            findings.emit(Finding::UnusedUserMessage { id }, place(entry, field));
        }
    }
}
