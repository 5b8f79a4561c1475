//! `message-for-no-code`: a message that belongs to no code and that nothing refers to, in files that do not allow it.

use crate::diagnostics::{Diagnostics, Finding};
use crate::project::messages::SPECIAL;
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let units = project.catalog.units();
    for (index, locale) in project.locales.iter_enumerated() {
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
            findings.emit(Finding::MessageForNoCode { id, suggestion }, entry.id.span.clone());
        }
    }
}
