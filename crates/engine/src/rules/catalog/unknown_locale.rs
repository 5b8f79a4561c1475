//! `unknown-locale`: messages for a locale that the project does not list. Guides and long texts are looked at where they are read.

use crate::diagnostics::{Diagnostics, Span};
use crate::project::settings::unknown_locale;
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for (tag, files) in project.settings.messages.files(project.sources) {
        if let Some((first, _)) = files.first().filter(|_| project.settings.locale(tag).is_none()) {
            unknown_locale(Span::file(first.path.clone()), tag, project.settings, findings);
        }
    }
}
