//! `ambiguous-variable`: a name that is an argument and a constant at once.

use crate::diagnostics::{Diagnostic, Diagnostics, Finding};
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for code in &project.catalog.codes {
        let constants = &project.catalog.domain_of(code).constants;
        for argument in &code.arguments {
            let Some(constant) = constants.get(&argument.name) else { continue };
            let (name, code_key) = (argument.name.clone(), code.key.to_string());
            let finding = Finding::AmbiguousVariable { name, code: code_key };
            findings.push(Diagnostic::new(finding, argument.span.clone()).and_at(constant.span.clone()));
        }
    }
}
