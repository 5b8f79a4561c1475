//! Rules about messages.

pub(super) mod empty_translation;
pub(super) mod message_for_no_code;
pub(super) mod missing_message;
pub(super) mod missing_translation;
pub(super) mod obsolete_translation;
pub(super) mod unknown_error_without_code;
pub(super) mod unused_term;
pub(super) mod unused_user_message;

use crate::diagnostics::Span;
use crate::project::indices::{DomainIndex, LocaleIndex};
use crate::project::resolved::translatable::{Translatable, TranslatableKind};
use crate::rules::Project;

/// Where a locale's messages are: their folder, or else the file that belongs to the source locale's first one.
fn place_of_locale(project: &Project<'_>, tag: &str) -> String {
    let layout = &project.settings.messages;
    let place = layout.place(tag);
    if !place.contains('*') {
        return place;
    }
    let first = project.source().messages.entries().next();
    let file = first.and_then(|entry| layout.counterpart(&entry.id.span.path, tag));
    file.unwrap_or_else(|| file_of_domain(project, tag, project.resolved.default_domain))
}

/// The file in which a locale has or would have what belongs to a domain: that of its name, in any language.
fn file_of_domain(project: &Project<'_>, tag: &str, domain: DomainIndex) -> String {
    let layout = &project.settings.messages;
    let name = project.catalog.domains.get(domain).map_or("messages", |domain| domain.name.value.as_str());
    let mut all = project.locales.iter().filter_map(|locale| locale.messages.get(name));
    let file = all.find_map(|entry| layout.counterpart(&entry.id.span.path, tag));
    file.unwrap_or_else(|| layout.file(tag, name))
}

/// The path of a guide or a long text without locale and extension, and the file of it that is there. `None` where the locale's own
/// could not be read, or where the locale has no text at all.
fn page_place(project: &Project<'_>, locale: LocaleIndex, item: &Translatable<'_>) -> Option<(String, Span)> {
    let folder = if item.kind == TranslatableKind::Guide { "site" } else { "site/codes" };
    let id = format!("{folder}/{}", item.id);
    let file = |index: LocaleIndex| format!("{id}.{}.md", project.locales[index].tag);
    let is_there = |index: &LocaleIndex| project.sources.text(&file(*index)).is_some();
    let source = std::iter::once(project.settings.source);
    let first = source.chain(project.locales.indices()).find(is_there)?;
    let is_lost = project.causes.is_without_text(locale) || !project.sources.is_whole(&file(locale));
    (!is_lost).then(|| (id.clone(), Span::file(file(first))))
}
