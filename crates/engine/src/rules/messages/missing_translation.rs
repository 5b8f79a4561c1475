//! `missing-translation`: a text that the source locale has and another lacks. Guides and long texts are looked at where they are read.

use std::collections::BTreeMap;

use codegloss_runtime::Field;

use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Span};
use crate::project::fields::attribute;
use crate::project::indices::LocaleIndex;
use crate::project::messages::SPECIAL;
use crate::project::resolve::place;
use crate::project::settings::project_span;
use crate::rules::causes::{Cause, Renamed};
use crate::rules::{LocaleMessages, Project, Required};
use crate::syntax::fluent::{Entry, is_left_empty};

/// By a domain's name and the other one that its messages have: the locales that have it, in their order.
type RenamedDomains<'a> = BTreeMap<(&'a str, &'a String), Vec<(String, &'a Span, &'a Renamed)>>;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let mut renamed = RenamedDomains::new();
    for (index, locale) in project.translations() {
        whole(project, index, &mut renamed, findings);
        missing(project, index, locale, findings);
    }
    report_renamed(renamed, findings);
    missing_special(project, findings);
}

/// A language or a domain that lacks everything is one finding.
fn whole<'a>(
    project: &'a Project<'_>,
    index: LocaleIndex,
    renamed: &mut RenamedDomains<'a>,
    findings: &mut Diagnostics,
) {
    let source = project.source().messages;
    let locale = project.locales[index].tag.to_owned();
    let path = project.settings.messages.place(&locale);
    if project.causes.is_without_text(index) {
        let count = project.required().filter(|required| source.get(required.id).is_some()).count();
        if count > 0 {
            let span = project.settings.locales[index].span.clone();
            findings.emit(Finding::MissingTranslationLanguage { count, locale, path }, span);
        }
        return;
    }
    for (domain, cause) in project.causes.domains(index) {
        let name = &project.catalog.domains[domain].name;
        let codes = project.catalog.codes.iter().filter(|code| code.domain == domain);
        let count = codes.filter(|code| source.get(&code.message).is_some()).count();
        // What the source lacks is not missing.
        if count == 0 {
            continue;
        }
        let (domain, locale, path) = (name.value.clone(), locale.clone(), path.clone());
        match cause {
            Cause::WithoutText => {
                let finding = Finding::MissingTranslationDomain { domain, count, locale, path };
                findings.emit(finding, name.span.clone());
            }
            Cause::Renamed(found) => {
                renamed.entry((&name.value, &found.prefix)).or_default().push((locale, &name.span, found));
            }
        }
    }
}

/// A domain that was renamed without its translations is one finding, however many languages it is in.
fn report_renamed(renamed: RenamedDomains<'_>, findings: &mut Diagnostics) {
    for ((name, prefix), found) in renamed {
        let Some((_, span, Renamed { first, .. })) = found.first() else { continue };
        let tags: Vec<&str> = found.iter().map(|(tag, ..)| tag.as_str()).collect();
        let count = found.iter().map(|(_, _, renamed)| renamed.count).sum();
        let (domain, prefix, locale) = (name.to_owned(), prefix.clone(), tags.join(", "));
        let finding = Finding::MissingTranslationRenamed { domain, prefix, count, locale };
        findings.push(Diagnostic::new(finding, (*span).clone()).and_at(first.clone()));
    }
}

/// A message that is missing whole is one finding.
fn missing(
    project: &Project<'_>,
    index: LocaleIndex,
    locale: &LocaleMessages<'_>,
    findings: &mut Diagnostics,
) {
    for Required { id, .. } in project.unexplained(index) {
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
            if is_said || messages.is_broken(id) || project.causes.is_without_text(index) {
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
