//! `duplicate-code`: the same code twice in a domain.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Diagnostics, Finding};
use crate::project::catalog::{Code, CodeKey};
use crate::project::indices::DomainIndex;
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let mut seen: BTreeMap<(DomainIndex, &CodeKey), &Code> = BTreeMap::new();
    for code in &project.catalog.codes {
        if let Some(first) = seen.get(&(code.domain, &code.key)) {
            let domain = project.catalog.domain_of(code).name.value.clone();
            let finding = Finding::DuplicateCode { code: code.key.to_string(), domain };
            findings.push(Diagnostic::new(finding, code.span.clone()).and_at(first.span.clone()));
        } else {
            seen.insert((code.domain, &code.key), code);
        }
    }
}
