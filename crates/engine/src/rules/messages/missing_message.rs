//! `missing-message`: what the source locale lacks of the list in `project/resolved/translatable.rs`.

use crate::diagnostics::{Diagnostic, Diagnostics, Finding};
use crate::project::indices::DomainIndex;
use crate::project::resolved::translatable::TranslatableKind;
use crate::rules::Project;
use crate::rules::causes::{Cause, Renamed};
use crate::rules::messages::{file_of_domain, page_place, place_of_locale};

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    whole(project, findings);
    let index = project.settings.source;
    for item in project.missing(index) {
        let (id, locale) = (item.id.to_string(), project.source().tag.to_owned());
        let path = || file_for(project, &item.id, item.asked.map(|(domain, _)| domain));
        let finding = match item.kind {
            TranslatableKind::Field(_) | TranslatableKind::Cause(_) => {
                Finding::MissingMessageValue { path: path(), id, locale }
            }
            TranslatableKind::Name => {
                let suggestion = meant(project, &id, findings);
                Finding::MissingMessageName { path: path(), id, locale, suggestion }
            }
            TranslatableKind::Unit => {
                let suggestion = meant(project, &id, findings);
                Finding::MissingMessageUnit { path: path(), id, locale, suggestion }
            }
            TranslatableKind::Guide | TranslatableKind::LongText => {
                let Some((id, span)) = page_place(project, index, &item) else { continue };
                let finding = match item.kind {
                    TranslatableKind::Guide => Finding::MissingMessageGuide { id, locale },
                    _ => Finding::MissingMessageLongText { id, locale },
                };
                findings.emit(finding, span);
                continue;
            }
            _ => continue,
        };
        if let Some((_, span)) = item.asked {
            findings.emit(finding, span.clone());
        }
    }
}

/// A language or a domain that lacks everything is one finding.
fn whole(project: &Project<'_>, findings: &mut Diagnostics) {
    let (index, locale) = (project.settings.source, project.source().tag.to_owned());
    let path = place_of_locale(project, &locale);
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

/// The group, platform or unit that was perhaps meant by the one that a name is for: one that has a name.
fn meant(project: &Project<'_>, id: &str, findings: &mut Diagnostics) -> Option<String> {
    let group = id.find("-group-").map(|at| at + "-group-".len());
    let kind = ["platform-", "unit-"].into_iter().find(|kind| id.starts_with(kind)).map(str::len);
    let (kind, name) = id.split_at(group.or(kind)?);
    let known = project.source().messages.ids().filter_map(|id| id.strip_prefix(kind));
    findings.nearest(name, known)
}

/// The file in which the source locale would have a message: beside what it has of it, as in a translation, or what it has of the domain.
fn file_for(project: &Project<'_>, id: &str, domain: Option<DomainIndex>) -> String {
    let layout = &project.settings.messages;
    let tag = project.source().tag;
    let mut all = project.locales.iter().filter_map(|locale| locale.messages.get(id));
    let path = all.find_map(|entry| layout.counterpart(&entry.id.span.path, tag));
    path.unwrap_or_else(|| file_of_domain(project, tag, domain.unwrap_or(project.resolved.default_domain)))
}
