//! `empty-translation`: a text that is deliberately empty, `{ "" }`, where the source locale has one.

use codegloss_runtime::Field;

use crate::diagnostics::{Diagnostic, Diagnostics, Finding};
use crate::project::fields::{attribute, text_name};
use crate::project::resolve::place;
use crate::project::settings::frame::FOOTER;
use crate::rules::{Project, Required};
use crate::syntax::fluent::is_left_empty;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let source = project.source().messages;
    for (_, locale) in project.translations() {
        // A text of the footer may belong to some languages alone.
        for Required { id, .. } in project.required().filter(|required| !required.id.starts_with(FOOTER)) {
            let (Some(original), Some(entry)) = (source.get(id), locale.messages.get(id)) else { continue };
            for field in Field::ALL.map(attribute) {
                let is_empty = entry.pattern(field).is_some_and(is_left_empty);
                if is_empty && original.pattern(field).is_some_and(|pattern| !is_left_empty(pattern)) {
                    let id = text_name(id, field);
                    let finding = Finding::EmptyTranslation { id, locale: locale.tag.to_owned() };
                    let finding = Diagnostic::new(finding, place(entry, field));
                    findings.push(finding.and_source(place(original, field)));
                }
            }
        }
    }
}
