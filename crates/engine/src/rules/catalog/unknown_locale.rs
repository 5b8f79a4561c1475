//! `unknown-locale`: a folder of messages for a locale that the project does not list. Guides and long texts are looked at where they
//! are read.

use std::collections::BTreeSet;

use crate::diagnostics::{Diagnostics, Span};
use crate::project::settings::unknown_locale;
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let mut seen = BTreeSet::new();
    for file in project.sources.texts("locales/") {
        let tag = file.path.split('/').nth(1).unwrap_or_default();
        if project.settings.locale(tag).is_none() && seen.insert(tag) {
            unknown_locale(Span::file(file.path.clone()), tag, project.settings, findings);
        }
    }
}
