//! `removed-code`: a code or a domain of the release that the project lacks.

use super::renumbered_code::renumbered;
use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::rules::Project;
use crate::source::PROJECT_FILE;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let release = project.release.map_or("", |release| &release.name);
    for (domain, codes, own) in project.released_domains() {
        if own.is_none() {
            let (domain, release) = (domain.to_owned(), release.to_owned());
            let finding = Finding::RemovedCodeDomain { domain, count: codes.len(), release };
            findings.emit(finding, Span::file(PROJECT_FILE));
        }
    }
    for released in project.released() {
        // With another number, it is a finding of its own.
        if project.catalog.code(released.domain, released.key).is_some()
            || renumbered(project, &released).is_some()
        {
            continue;
        }
        let domain = &project.catalog.domains[released.domain].name;
        let (code, release) = (released.key.to_string(), released.release.to_owned());
        let finding = Finding::RemovedCode { code, domain: domain.value.clone(), release };
        findings.emit(finding, domain.span.clone());
    }
}
