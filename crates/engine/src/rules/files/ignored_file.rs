//! `ignored-file`: a file that is none of the messages because of its name or its place, as far as a slip can be told.

use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let settings = project.settings;
    let texts = project.sources.texts("").map(|file| &*file.path);
    for path in texts.chain(project.sources.assets("").map(|(path, _)| path)) {
        if let Some(name) = settings.messages.meant(path, |tag| settings.locale(tag).is_some()) {
            findings.emit(Finding::IgnoredFile { path: path.to_owned(), name }, Span::file(path));
        }
    }
}
