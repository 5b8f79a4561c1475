//! `missing-message`: a text that the source locale lacks. Guides and long texts are looked at where they are read.

use codegloss_runtime::Field;

use crate::diagnostics::{Diagnostic, Diagnostics, Finding};
use crate::project::fields::attribute;
use crate::project::resolve::place;
use crate::rules::causes::{Cause, Renamed};
use crate::rules::{Project, Required};

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let source = project.source();
    whole(project, findings);
    for Required { id, span, .. } in project.unexplained(project.settings.source) {
        if source.messages.get(id).is_none_or(|entry| entry.value.is_none()) {
            let path = file_for(project, id);
            let (id, locale) = (id.to_owned(), source.tag.to_owned());
            let finding = if project.names.contains_key(&id) {
                Finding::MissingMessageName { id, locale, path }
            } else {
                Finding::MissingMessageValue { id, locale, path }
            };
            findings.emit(finding, span.clone());
        }
        for field in Field::ALL.into_iter().filter_map(attribute) {
            missing_field(project, id, field, findings);
        }
    }
}

/// A language or a domain that lacks everything is one finding.
fn whole(project: &Project<'_>, findings: &mut Diagnostics) {
    let (index, locale) = (project.settings.source, project.source().tag.to_owned());
    let path = project.settings.messages.place(&locale);
    if project.causes.is_without_text(index) {
        let count = project.required().count();
        let span = project.settings.locales[index].span.clone();
        return findings.emit(Finding::MissingMessageLanguage { count, locale, path }, span);
    }
    for (domain, cause) in project.causes.domains(index) {
        let name = &project.catalog.domains[domain].name;
        let (domain, span) = (name.value.clone(), name.span.clone());
        let (locale, path) = (locale.clone(), path.clone());
        let finding = match cause {
            Cause::WithoutText => {
                let codes = project.catalog.codes.iter();
                let count = codes.filter(|code| project.catalog.domain_of(code).name.value == domain).count();
                Diagnostic::new(Finding::MissingMessageDomain { domain, count, locale, path }, span)
            }
            Cause::Renamed(Renamed { prefix, count, first }) => {
                let (prefix, count) = (prefix.clone(), *count);
                let finding = Finding::MissingMessageRenamed { domain, prefix, count, locale };
                Diagnostic::new(finding, span).and_at(first.clone())
            }
        };
        findings.push(finding);
    }
}

/// Where the source locale would have a message: beside what it has of it, as in a translation, or where its messages are.
fn file_for(project: &Project<'_>, id: &str) -> String {
    let layout = &project.settings.messages;
    let tag = project.source().tag;
    let mut all = project.locales.iter().filter_map(|locale| locale.messages.get(id));
    let path = all.find_map(|entry| layout.counterpart(&entry.id.span.path, tag));
    path.unwrap_or_else(|| layout.place(tag))
}

/// A field that only a translation has is a fact that the source does not state.
fn missing_field(project: &Project<'_>, id: &str, field: &str, findings: &mut Diagnostics) {
    let source = project.source();
    if source.messages.get(id).is_none_or(|entry| entry.pattern(Some(field)).is_some()) {
        return;
    }
    let mut others = project.translations().filter_map(|(_, other)| other.messages.get(id));
    if let Some(other) = others.find(|entry| entry.pattern(Some(field)).is_some()) {
        let [id, name, locale] = [id, field, source.tag].map(str::to_owned);
        findings.emit(Finding::MissingMessageField { id, field: name, locale }, place(other, Some(field)));
    }
}
