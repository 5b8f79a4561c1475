//! `unknown-code`: a code that another refers to and that is not in the catalog.

use crate::diagnostics::{Diagnostics, Finding};
use crate::project::catalog::Code;
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let catalog = project.catalog;
    let is_whole = |code: &&Code| catalog.domain_of(code).is_whole;
    for code in catalog.codes.iter().filter(is_whole) {
        let keys = code.see_also.iter().chain(&code.replaced_by);
        for key in keys.filter(|key| catalog.code(code.domain, &key.value).is_none()) {
            let domain = catalog.domain_of(code).name.value.clone();
            let finding = Finding::UnknownCode { code: key.value.to_string(), domain };
            findings.emit(finding, key.span.clone());
        }
    }
}
