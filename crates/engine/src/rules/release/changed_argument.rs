//! `changed-argument`: an argument that has another type than in the release.

use crate::diagnostics::{Diagnostics, Finding};
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for (released, _, code) in project.kept() {
        for argument in &code.arguments {
            let Some(before) = released.code.arguments.get(&argument.name) else { continue };
            if before == argument.kind.as_str() {
                continue;
            }
            let [kind, before] = [argument.kind.as_str(), before].map(str::to_owned);
            let (code, release) = (code.key.to_string(), released.release.to_owned());
            let finding =
                Finding::ChangedArgument { name: argument.name.clone(), code, kind, before, release };
            findings.emit(finding, argument.span.clone());
        }
    }
}
