//! `glossary-term`: a word that the glossary lists as one to avoid.

use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, ProseKind, Reports};

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    let glossary = &prose.project.resolved.glossary;
    let field = match prose.kind {
        ProseKind::Field(field) => Some(field),
        ProseKind::Name | ProseKind::Article => None,
    };
    for line in prose.lines {
        for hit in glossary.found(prose.locale, line.as_str()).filter(|hit| hit.is_avoided) {
            let choices = glossary.instead_of(&hit, prose.locale, field);
            if !choices.is_empty() && !line.has_opaque(hit.range.clone()) {
                let text = line.as_str()[hit.range.clone()].to_owned();
                reports.emit(Finding::GlossaryTermAvoided { text, choices }, line, hit.range, None);
            }
        }
    }
}
