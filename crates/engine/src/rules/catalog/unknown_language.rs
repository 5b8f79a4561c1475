//! `unknown-language`: a locale whose tag is well formed, but names no language that CLDR knows.

use crate::cldr;
use crate::diagnostics::{Diagnostics, Finding};
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for locale in project.settings.locales.iter().filter(|locale| !cldr::is_known(&locale.id)) {
        let suggestion = cldr::suggestion(&locale.id, |name| {
            findings.nearest(name, cldr::own_names().map(|(_, name)| name))
        });
        let tag = locale.tag.clone();
        findings.emit(Finding::UnknownLanguage { tag, suggestion }, locale.span.clone());
    }
}
