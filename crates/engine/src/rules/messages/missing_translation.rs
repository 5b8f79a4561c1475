//! `missing-translation`: what the readers of a locale see in another one, by the list in `project/resolved/translatable.rs`.

use std::collections::BTreeMap;

use codegloss_runtime::Field;

use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Span};
use crate::project::fields::attribute;
use crate::project::indices::LocaleIndex;
use crate::project::messages::SPECIAL;
use crate::project::resolve::place;
use crate::project::resolved::translatable::{Translatable, TranslatableKind};
use crate::project::settings::project_span;
use crate::rules::causes::{Cause, Renamed};
use crate::rules::messages::{file_of_domain, page_place, place_of_locale};
use crate::rules::{LocaleMessages, Project};
use crate::syntax::fluent::Entry;

/// By a domain's name and the other one that its messages have: the locales that have it, in their order.
type RenamedDomains<'a> = BTreeMap<(&'a str, &'a String), Vec<(String, &'a Span, &'a Renamed)>>;

/// What the catalog has by language, by place and kind: with the locales that it lacks, in their order.
type SharedPlaces<'a> = BTreeMap<(&'a str, usize, TranslatableKind, String), (&'a Span, Vec<&'a str>)>;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let mut renamed = RenamedDomains::new();
    let mut shared = SharedPlaces::new();
    for (index, _) in project.translations() {
        whole(project, index, &mut renamed, findings);
    }
    report_renamed(renamed, findings);
    for index in project.locales.indices() {
        missing(project, index, &mut shared, findings);
    }
    report_shared(shared, findings);
}

/// A language or a domain that lacks everything is one finding.
fn whole<'a>(
    project: &'a Project<'_>,
    index: LocaleIndex,
    renamed: &mut RenamedDomains<'a>,
    findings: &mut Diagnostics,
) {
    let locale = project.locales[index].tag.to_owned();
    let path = place_of_locale(project, &locale);
    if project.causes.is_without_text(index) {
        let lacks = |item: &Translatable<'_>| !item.state.is_there() && project.is_in_scope(item.kind);
        let is_word =
            |item: &Translatable<'_>| item.kind == TranslatableKind::Word && is_theirs(project, &item.id);
        // What is a finding of its own is counted there.
        let texts = project.resolved.translatables(index).filter(|item| lacks(item) && !is_word(item));
        let count = texts.count();
        if count > 0 {
            let span = project.settings.locales[index].span.clone();
            findings.emit(Finding::MissingTranslationLanguage { count, locale, path }, span);
        }
        return;
    }
    let source = project.source().messages;
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
        let locale = found.iter().map(|(tag, ..)| tag.clone()).collect();
        let count = found.iter().map(|(_, _, renamed)| renamed.count).sum();
        let (domain, prefix) = (name.to_owned(), prefix.clone());
        let finding = Finding::MissingTranslationRenamed { domain, prefix, count, locale };
        findings.push(Diagnostic::new(finding, (*span).clone()).and_at(first.clone()));
    }
}

/// What one locale lacks. A message that is missing whole is one finding, and so are all words of the site.
fn missing<'a>(
    project: &'a Project<'_>,
    index: LocaleIndex,
    shared: &mut SharedPlaces<'a>,
    findings: &mut Diagnostics,
) {
    let is_source = index == project.settings.source;
    let (mut words, mut last) = (0, String::new());
    for item in project.missing(index) {
        match item.kind {
            TranslatableKind::Word if is_theirs(project, &item.id) => words += 1,
            TranslatableKind::Word => word(project, index, &item.id, findings),
            TranslatableKind::LinkTarget | TranslatableKind::MisprintSource => {
                shared_place(project, index, &item, shared);
            }
            _ if is_source => {}
            TranslatableKind::Field(field) | TranslatableKind::Cause(field) => {
                if project.locales[index].messages.get(&item.id).is_some() {
                    missing_field(project, index, &item.id, field, findings);
                } else if last != *item.id {
                    last = item.id.to_string();
                    whole_message(project, index, &item, findings);
                }
            }
            TranslatableKind::Name | TranslatableKind::Unit => {
                whole_message(project, index, &item, findings);
            }
            TranslatableKind::LongText | TranslatableKind::Guide => page(project, index, &item, findings),
        }
    }
    if words > 0 {
        let locale = &project.settings.locales[index];
        let (tag, path) = (locale.tag.clone(), place_of_locale(project, &locale.tag));
        let finding = Finding::MissingTranslationWords { count: words, locale: tag, path };
        findings.emit(finding, locale.span.clone());
    }
}

/// Whether a word comes with codegloss and the project does not define it: the project's source locale then has no text to translate.
fn is_theirs(project: &Project<'_>, id: &str) -> bool {
    !SPECIAL.contains(&id) && !project.resolved.is_own_word(id)
}

/// A message that the source has and the locale lacks.
fn whole_message(
    project: &Project<'_>,
    index: LocaleIndex,
    item: &Translatable<'_>,
    findings: &mut Diagnostics,
) {
    let tag = project.locales[index].tag;
    let Some(original) = project.source().messages.get(&item.id) else { return };
    let path = file_for(project, Some(original), tag);
    let [id, locale] = [&*item.id, tag].map(str::to_owned);
    let finding = match item.kind {
        TranslatableKind::Name => Finding::MissingTranslationName { id, locale, path },
        TranslatableKind::Unit => Finding::MissingTranslationUnit { id, locale, path },
        _ => Finding::MissingTranslationValue { id, locale, path },
    };
    findings.emit(finding, place(original, None));
}

/// A field that the source has and the locale, which has the message, lacks.
fn missing_field(
    project: &Project<'_>,
    index: LocaleIndex,
    id: &str,
    field: Field,
    findings: &mut Diagnostics,
) {
    let LocaleMessages { tag, messages, .. } = project.locales[index];
    let (Some(original), Some(entry)) = (project.source().messages.get(id), messages.get(id)) else { return };
    let path = file_for(project, Some(original), tag);
    let [id, locale] = [id, tag].map(str::to_owned);
    if let Some((field, span)) =
        attribute(field).and_then(|field| Some((field, without_dot(project, entry, field)?)))
    {
        let finding = Finding::MissingTranslationDot { id, field: field.to_owned() };
        findings.push(Diagnostic::new(finding, span).and_source(place(original, Some(field))));
        return;
    }
    let finding = match attribute(field) {
        Some(field) => Finding::MissingTranslationField { id, field: field.to_owned(), locale },
        None => Finding::MissingTranslationValue { id, locale, path },
    };
    let finding = Diagnostic::new(finding, place(entry, None));
    findings.push(finding.and_source(place(original, attribute(field))));
}

/// The name of a field at the beginning of a line of an entry, without the dot that it begins with: `reason = …`, which is text.
fn without_dot(project: &Project<'_>, entry: &Entry, field: &str) -> Option<Span> {
    let path = &entry.id.span.path;
    let start = entry.id.span.range.start;
    let text = project.sources.text(path)?.text.get(start..entry.end)?;
    let mut lines = text.match_indices('\n').map(|(at, _)| &text[at + 1..]);
    let is_field = |rest: &str| {
        rest.strip_prefix(field).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
    };
    let rest = lines.find_map(|line| Some(line.trim_start_matches(' ')).filter(|rest| is_field(rest)))?;
    let at = entry.end - rest.len();
    Some(Span::new(path, at..at + field.len()))
}

/// A word that the project has in its source, or that apps show and codegloss lacks in the locale's language.
fn word(project: &Project<'_>, index: LocaleIndex, id: &str, findings: &mut Diagnostics) {
    if project.causes.is_without_text(index) {
        return;
    }
    let tag = project.locales[index].tag;
    let original = project.source().messages.get(id);
    let path = file_for(project, original, tag);
    let [id, locale] = [id, tag].map(str::to_owned);
    let finding = Finding::MissingTranslationValue { id, locale, path };
    findings.emit(finding, original.map_or_else(project_span, |entry| place(entry, None)));
}

/// A page that another locale has.
fn page(project: &Project<'_>, index: LocaleIndex, item: &Translatable<'_>, findings: &mut Diagnostics) {
    if let Some((id, span)) = page_place(project, index, item) {
        let locale = project.locales[index].tag.to_owned();
        let finding = match item.kind {
            TranslatableKind::Guide => Finding::MissingTranslationGuide { id, locale },
            _ => Finding::MissingTranslationLongText { id, locale },
        };
        findings.emit(finding, span);
    }
}

/// What the catalog has by language is one finding for all languages that it lacks.
fn shared_place<'a>(
    project: &'a Project<'_>,
    index: LocaleIndex,
    item: &Translatable<'a>,
    shared: &mut SharedPlaces<'a>,
) {
    if let Some((_, span)) = item.asked.filter(|_| !project.causes.is_without_text(index)) {
        let key = (&*span.path, span.range.start, item.kind, item.id.to_string());
        shared.entry(key).or_insert((span, Vec::new())).1.push(project.locales[index].tag);
    }
}

fn report_shared(shared: SharedPlaces<'_>, findings: &mut Diagnostics) {
    for ((_, _, kind, id), (span, tags)) in shared {
        let locale = tags.into_iter().map(str::to_owned).collect();
        let finding = match kind {
            TranslatableKind::LinkTarget => Finding::MissingTranslationLinkTarget { id, locale },
            _ => Finding::MissingTranslationMisprintSource { id, locale },
        };
        findings.emit(finding, span.clone());
    }
}

/// The file that a translation belongs in.
fn file_for(project: &Project<'_>, original: Option<&Entry>, tag: &str) -> String {
    let layout = &project.settings.messages;
    let path = original.and_then(|entry| layout.counterpart(&entry.id.span.path, tag));
    path.unwrap_or_else(|| file_of_domain(project, tag, project.resolved.default_domain))
}
