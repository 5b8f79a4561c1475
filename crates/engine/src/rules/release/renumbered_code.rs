//! `renumbered-code`: what the release calls a code by belongs to another number.

use super::Released;
use super::names::names_of;
use crate::diagnostics::{Diagnostics, Finding};
use crate::project::catalog::{Code, Status};
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for released in project.released() {
        if let Some((code, name)) = renumbered(project, &released) {
            let (other, release) = (code.key.to_string(), released.release.to_owned());
            let finding = Finding::RenumberedCode { name, code: released.key.to_string(), other, release };
            findings.emit(finding, code.span.clone());
        }
    }
}

/// The first code of the project that has a name of this code of the release, and the name.
pub(super) fn renumbered<'a>(project: &Project<'a>, released: &Released<'_>) -> Option<(&'a Code, String)> {
    let catalog = project.catalog;
    let is_it = |code: &Code| code.key != *released.key && !is_replaced(project, released, code);
    let found = names_of(released.code).filter_map(|name| {
        let text = name.text().to_owned();
        let codes = project.new_names.codes(released.domain, name).iter();
        Some((codes.copied().find(|index| is_it(&catalog.codes[*index]))?, text))
    });
    found.min_by_key(|(index, _)| *index).map(|(index, name)| (&catalog.codes[index], name))
}

/// Whether the project says that the old number is no longer used, and which is.
fn is_replaced(project: &Project<'_>, released: &Released<'_>, by: &Code) -> bool {
    let old = project.catalog.code(released.domain, released.key).map(|index| &project.catalog.codes[index]);
    old.is_some_and(|old| {
        let replacement = old.replaced_by.as_ref().map(|located| &located.value);
        old.status != Status::Active && replacement == Some(&by.key)
    })
}
