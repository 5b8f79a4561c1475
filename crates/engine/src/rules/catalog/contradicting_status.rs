//! `contradicting-status`: a version in which a code left use, and a status that says that it did not.

use crate::diagnostics::{Diagnostics, Finding};
use crate::project::catalog::{Code, Status};
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for code in &project.catalog.codes {
        contradictions(code, findings);
    }
}

/// A version in which a code was deprecated or retired says that it is so, or was on its way to be retired.
fn contradictions(code: &Code, findings: &mut Diagnostics) {
    let deprecated = code.deprecated_in.as_ref().filter(|_| code.status == Status::Active);
    let retired = code.retired_in.as_ref().filter(|_| code.status != Status::Retired);
    for (key, needed, version) in
        [("deprecated-in", Status::Deprecated, deprecated), ("retired-in", Status::Retired, retired)]
    {
        if let Some(version) = version {
            let [key, status, needed] = [key, code.status.as_str(), needed.as_str()].map(str::to_owned);
            let finding = Finding::ContradictingStatus { code: code.key.to_string(), key, status, needed };
            findings.emit(finding, version.span.clone());
        }
    }
}
