//! `obsolete-translation`: a field that only a translation has, because its source has dropped it or never had it. It is left out of
//! packs and pages, so that no language states what the others do not.

use codegloss_runtime::Field;

use crate::diagnostics::{Diagnostic, Diagnostics, Finding};
use crate::project::catalog::Code;
use crate::project::fields::{CAUSE_FIELDS, attribute};
use crate::project::resolve::place;
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let source = project.source();
    for (_, locale) in project.translations() {
        for (id, name) in project.catalog.codes.iter().flat_map(attributes) {
            if !locale.messages.is_obsolete(source.messages, id, Some(name)) {
                continue;
            }
            let (Some(entry), Some(original)) = (locale.messages.get(id), source.messages.get(id)) else {
                continue;
            };
            let (field, path) = (name.to_owned(), original.id.span.path.to_string());
            let finding = Finding::ObsoleteTranslation { id: id.to_owned(), field, path };
            let finding = Diagnostic::new(finding, place(entry, Some(name)));
            findings.push(finding.and_source(place(original, None)));
        }
    }
}

/// The messages of a code and of its causes, each with every attribute that it may have.
fn attributes(code: &Code) -> impl Iterator<Item = (&str, &'static str)> {
    let own = Field::ALL.into_iter().map(|field| (code.message.as_str(), field));
    let causes = code.causes.iter();
    let causes = causes.flat_map(|cause| CAUSE_FIELDS.map(|field| (cause.message.as_str(), field)));
    own.chain(causes).filter_map(|(id, field)| Some((id, attribute(field)?)))
}
