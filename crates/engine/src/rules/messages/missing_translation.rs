//! `missing-translation`: a text that the source locale has and another lacks. Guides and long texts are looked at where they are read.

use codegloss_runtime::Field;

use crate::diagnostics::{Diagnostic, Diagnostics, Finding};
use crate::project::fields::attribute;
use crate::project::messages::SPECIAL;
use crate::project::resolve::place;
use crate::project::settings::project_span;
use crate::rules::{LocaleMessages, Project};
use crate::syntax::fluent::{Entry, is_left_empty};

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for locale in project.translations() {
        missing(project, locale, findings);
    }
    missing_special(project, findings);
}

/// A message that is missing whole is one finding.
fn missing(project: &Project<'_>, locale: &LocaleMessages<'_>, findings: &mut Diagnostics) {
    for (id, _) in project.required().filter(|(id, _)| !locale.messages.is_broken(id)) {
        let original = project.source().messages.get(id);
        let says =
            |field| original.and_then(|entry| entry.pattern(field)).is_some_and(|text| !is_left_empty(text));
        let Some(original) = original.filter(|_| Field::ALL.map(attribute).into_iter().any(says)) else {
            continue;
        };
        let of = |field: Option<&str>| {
            let path = file_for(project, Some(original), locale.tag);
            let [id, locale] = [id, locale.tag].map(str::to_owned);
            match field {
                Some(field) => Finding::MissingTranslationField { id, field: field.to_owned(), locale },
                None if project.names.contains_key(&id) => {
                    Finding::MissingTranslationName { id, locale, path }
                }
                None => Finding::MissingTranslationValue { id, locale, path },
            }
        };
        let Some(entry) = locale.messages.get(id) else {
            findings.emit(of(None), place(original, None));
            continue;
        };
        for field in Field::ALL.map(attribute) {
            if says(field) && entry.pattern(field).is_none() {
                let finding = Diagnostic::new(of(field), place(entry, None));
                findings.push(finding.and_at(place(original, field)));
            }
        }
    }
}

/// What apps show without a code's text is missing where codegloss has no words of its own for a locale.
fn missing_special(project: &Project<'_>, findings: &mut Diagnostics) {
    for (index, LocaleMessages { tag, messages, .. }) in project.locales.iter_enumerated() {
        for id in SPECIAL {
            let is_said = [*messages, project.words.get(index)].iter().any(|words| words.get(id).is_some());
            if is_said || messages.is_broken(id) {
                continue;
            }
            let original = project.source().messages.get(id);
            let path = file_for(project, original, tag);
            let [id, locale] = [id, tag].map(str::to_owned);
            let finding = Finding::MissingTranslationValue { id, locale, path };
            findings.emit(finding, original.map_or_else(project_span, |entry| place(entry, None)));
        }
    }
}

/// The file that a translation belongs in.
fn file_for(project: &Project<'_>, original: Option<&Entry>, tag: &str) -> String {
    let layout = &project.settings.messages;
    let path = original.and_then(|entry| layout.counterpart(&entry.id.span.path, tag));
    path.unwrap_or_else(|| layout.place(tag))
}
