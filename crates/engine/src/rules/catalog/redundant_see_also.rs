//! `redundant-see-also`: a code that refers to itself, or twice to another.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Span};
use crate::project::catalog::{Code, CodeKey};
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for code in &project.catalog.codes {
        redundant(code, findings);
    }
}

fn redundant(code: &Code, findings: &mut Diagnostics) {
    let mut seen: BTreeMap<&CodeKey, &Span> = BTreeMap::new();
    for other in &code.see_also {
        if other.value == code.key {
            findings.emit(Finding::RedundantSeeAlsoItself { code: code.key.to_string() }, other.span.clone());
        } else if let Some(first) = seen.get(&other.value) {
            let finding =
                Finding::RedundantSeeAlsoTwice { code: code.key.to_string(), other: other.value.to_string() };
            findings.push(Diagnostic::new(finding, other.span.clone()).and_at((*first).clone()));
        } else {
            seen.insert(&other.value, &other.span);
        }
    }
}
