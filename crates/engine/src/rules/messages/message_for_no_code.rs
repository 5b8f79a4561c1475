//! `message-for-no-code`: a message that belongs to no code and that nothing refers to, in files that do not allow it.

use crate::diagnostics::{Diagnostics, Finding};
use crate::project::catalog::Code;
use crate::project::messages::SPECIAL;
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let units = project.catalog.units();
    for (index, locale) in project.locales.iter_enumerated() {
        let Some(left_over) = project.causes.left_over.get(&index).filter(|entries| !entries.is_empty())
        else {
            continue;
        };
        let is_missing = |id: &&str| locale.messages.get(id).is_none();
        let names = project.ids().map(|required| required.id).chain(units.keys().map(String::as_str));
        let missing: Vec<&str> = names.chain(project.words.ids()).filter(is_missing).collect();
        for entry in left_over {
            let id = entry.id.value.clone();
            let suggestion = findings.nearest(&id, missing.iter().copied().chain(SPECIAL));
            let finding = match cause_of(project, &id) {
                Some((code, name)) => {
                    let (code, name) = (code.key.to_string(), name.to_owned());
                    Finding::MessageForNoCodeCause { id, code, name, suggestion }
                }
                None => Finding::MessageForNoCode { id, suggestion },
            };
            findings.emit(finding, entry.id.span.clone());
        }
    }
}

/// The code of which a message would be a cause, and the cause's name.
fn cause_of<'a>(project: &Project<'a>, id: &'a str) -> Option<(&'a Code, &'a str)> {
    let of = |code: &'a Code| Some((code, id.strip_prefix(&code.message)?.strip_prefix("-cause-")?));
    if id.contains("-cause-") { project.catalog.codes.iter().find_map(of) } else { None }
}
