//! `obsolete-translation`: a field that only a translation has, because its source has dropped it or never had it. It is left out of
//! packs and pages, so that no language states what the others do not.

use codegloss_runtime::Field;

use crate::diagnostics::{Diagnostic, Diagnostics, Finding};
use crate::project::fields::attribute;
use crate::project::resolve::place;
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let source = project.source();
    for (_, locale) in project.translations() {
        for code in &project.catalog.codes {
            for name in Field::ALL.into_iter().filter_map(attribute) {
                let id = &code.message;
                if !locale.messages.is_obsolete(source.messages, id, Some(name)) {
                    continue;
                }
                let (Some(entry), Some(original)) = (locale.messages.get(id), source.messages.get(id)) else {
                    continue;
                };
                let (field, path) = (name.to_owned(), original.id.span.path.to_string());
                let finding = Finding::ObsoleteTranslation { id: id.clone(), field, path };
                let finding = Diagnostic::new(finding, place(entry, Some(name)));
                findings.push(finding.and_source(place(original, None)));
            }
        }
    }
}
