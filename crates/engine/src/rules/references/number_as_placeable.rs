//! `number-as-placeable`: a number in braces, which other formats fill in and Fluent shows as it is.

use crate::diagnostics::{Diagnostics, Finding};
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for entry in project.locales.iter().flat_map(|locale| locale.messages.entries()) {
        for number in entry.numbers() {
            findings.emit(Finding::NumberAsPlaceable { number: number.value.clone() }, number.span.clone());
        }
    }
}
