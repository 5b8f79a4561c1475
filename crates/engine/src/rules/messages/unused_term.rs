//! `unused-term`: a term that no other entry of its language refers to.

use std::collections::BTreeSet;

use crate::diagnostics::{Diagnostics, Finding};
use crate::project::messages::Messages;
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for locale in project.locales.iter().filter(|locale| locale.messages.is_whole()) {
        let used = references(locale.messages);
        let terms = locale.messages.entries().filter(|entry| entry.id.value.starts_with('-'));
        for term in terms.filter(|term| !used.contains(&*term.id.value)) {
            findings.emit(Finding::UnusedTerm { id: term.id.value.clone() }, term.id.span.clone());
        }
    }
}

/// The ids that entries refer to, whether anything uses these or not. What refers to itself alone is not used by that.
fn references(messages: &Messages) -> BTreeSet<&str> {
    let mut used = BTreeSet::new();
    for entry in messages.entries() {
        used.extend(entry.references().into_iter().filter(|id| *id != entry.id.value));
    }
    used
}
