//! `unused-constant`: a constant that no text uses.

use crate::diagnostics::{Diagnostics, Finding};
use crate::rules::Project;

/// The words of a theme may use constants, and only a whole analysis knows them.
pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    if !project.is_whole() {
        return;
    }
    for (index, domain) in project.catalog.domains.iter_enumerated() {
        // A constant by another name is an unknown variable, and one finding is enough.
        if project.locales.iter().any(|locale| locale.mentions.unknown.constants.contains(&domain.name.value))
        {
            continue;
        }
        for (name, constant) in &domain.constants {
            let mention = (index, name.clone());
            if !project.locales.iter().any(|locale| locale.mentions.constants.contains_key(&mention)) {
                findings.emit(Finding::UnusedConstant { name: mention.1 }, constant.span.clone());
            }
        }
    }
}
