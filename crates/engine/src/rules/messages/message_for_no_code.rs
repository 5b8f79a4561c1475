//! `message-for-no-code`: a message that belongs to no code and that nothing refers to, in files that do not allow it.

use std::collections::BTreeSet;

use crate::diagnostics::{Diagnostics, Finding};
use crate::project::messages::SPECIAL;
use crate::rules::{LocaleMessages, Project};

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let ids: BTreeSet<&str> = project.ids().map(|(id, _)| id).collect();
    for locale in &project.locales {
        // What could not be read may be what a message is for.
        if project.is_catalog_whole && locale.messages.is_whole() {
            left_over(project, locale, &ids, findings);
        }
    }
}

fn left_over(
    project: &Project<'_>,
    locale: &LocaleMessages<'_>,
    ids: &BTreeSet<&str>,
    findings: &mut Diagnostics,
) {
    let missing: Vec<&str> = ids.iter().copied().filter(|id| locale.messages.get(id).is_none()).collect();
    for entry in locale.messages.entries() {
        let id = entry.id.value.as_str();
        let is_known = id.starts_with('-')
            || id.starts_with("unit-")
            || ids.contains(id)
            || project.words.is_of_theme(id)
            || SPECIAL.contains(&id)
            || locale.used.contains(id)
            || locale.messages.treatment(id).allows_messages;
        if !is_known {
            let suggestion = findings.nearest(id, missing.iter().copied().chain(SPECIAL));
            findings.emit(Finding::MessageForNoCode { id: id.to_owned(), suggestion }, entry.id.span.clone());
        }
    }
}
