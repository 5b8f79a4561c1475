//! `changed-code`: a code of the release that is private now, lacks an argument, or has turned its `user-facing`.

use super::Released;
use crate::diagnostics::{Diagnostics, Finding};
use crate::project::catalog::Code;
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for (released, _, code) in project.kept() {
        // Readers see nothing else of a private code.
        if !code.is_public() {
            let key = if code.draft { "draft" } else { "internal" }.to_owned();
            let (code_key, release) = (code.key.to_string(), released.release.to_owned());
            let finding = Finding::ChangedCodePrivate { code: code_key, key, release };
            findings.emit(finding, code.span.clone());
            continue;
        }
        removed_arguments(&released, code, findings);
        let turned = released.code.is_user_facing.filter(|before| *before != code.user_facing);
        if turned.is_some() {
            let value = code.user_facing.to_string();
            let (code_key, release) = (code.key.to_string(), released.release.to_owned());
            findings
                .emit(Finding::ChangedCodeUserFacing { code: code_key, value, release }, code.span.clone());
        }
    }
}

fn removed_arguments(released: &Released<'_>, code: &Code, findings: &mut Diagnostics) {
    for name in released.code.arguments.keys() {
        if code.arguments.iter().any(|argument| argument.name == *name) {
            continue;
        }
        let (code_key, release) = (code.key.to_string(), released.release.to_owned());
        let finding = Finding::ChangedCodeArgument { name: name.clone(), code: code_key, release };
        findings.emit(finding, code.span.clone());
    }
}
