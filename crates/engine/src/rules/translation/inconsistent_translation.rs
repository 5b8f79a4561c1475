//! `inconsistent-translation`: a text that is translated in one way here and in another there. Off by default.

use std::collections::BTreeMap;

use codegloss_runtime::Field;

use crate::diagnostics::{Diagnostic, Diagnostics, Finding};
use crate::project::fields::{attribute, text_name};
use crate::project::indices::LocaleIndex;
use crate::project::resolve::place;
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for (index, _) in project.translations() {
        for field in Field::ALL {
            compare(project, index, field, findings);
        }
    }
}

/// Compares what the codes say in a field. The first translation of a text is the one that the others are held to.
fn compare(project: &Project<'_>, locale: LocaleIndex, field: Field, findings: &mut Diagnostics) {
    let [originals, translations] = [project.settings.source, locale].map(|at| &project.resolved.locales[at]);
    let mut known: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    let attribute = attribute(field);
    for (at, code) in project.catalog.codes.iter_enumerated() {
        let texts = [originals, translations].map(|texts| texts.own(at, field)?.plain.as_text());
        let [Some(original), Some(translation)] = texts else { continue };
        let (first, text) = *known.entry(original).or_insert((&code.message, translation));
        let entries = [&code.message, first].map(|id| project.locales[locale].messages.get(id));
        let [Some(entry), Some(other)] = entries else { continue };
        if text != translation {
            let (id, other_id) = (text_name(&code.message, attribute), text_name(first, attribute));
            let finding = Finding::InconsistentTranslation { id, other: other_id, text: text.to_owned() };
            let diagnostic = Diagnostic::new(finding, place(entry, attribute));
            findings.push(diagnostic.and_at(place(other, attribute)));
        }
    }
}
