//! `unknown-error-without-code`: a text for unknown codes that does not say which code it was.

use crate::diagnostics::{Diagnostics, Finding};
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for locale in &project.locales {
        let Some(entry) = locale.messages.get("unknown-error") else { continue };
        // What it refers to may have the code.
        let has_code = entry.variables().contains(&"code") || !entry.references().is_empty();
        if entry.value.is_some() && !has_code {
            findings.emit(Finding::UnknownErrorWithoutCode {}, entry.id.span.clone());
        }
    }
}
