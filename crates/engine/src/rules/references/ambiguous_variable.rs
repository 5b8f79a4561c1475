//! `ambiguous-variable`: a name that is an argument and a constant at once.

use crate::diagnostics::{Diagnostics, Finding};
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for code in &project.catalog.codes {
        let constants = &project.catalog.domain_of(code).constants;
        for argument in code.arguments.iter().filter(|argument| constants.contains_key(&argument.name)) {
            let (name, code_key) = (argument.name.clone(), code.key.to_string());
            findings.emit(Finding::AmbiguousVariable { name, code: code_key }, code.span.clone());
        }
    }
}
