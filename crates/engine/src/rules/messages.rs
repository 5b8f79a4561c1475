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
use crate::project::indices::LocaleIndex;
use crate::project::translatable::{Translatable, TranslatableKind};
use crate::rules::Project;

/// The path of a guide or a long text without locale and extension, and the file of it that is there. `None` where the locale's own
/// could not be read, or where the locale has no text at all.
fn page_place(project: &Project<'_>, locale: LocaleIndex, item: &Translatable<'_>) -> Option<(String, Span)> {
    let folder = if item.kind == TranslatableKind::Guide { "site/guide" } else { "site/codes" };
    let id = format!("{folder}/{}", item.id);
    let file = |index: LocaleIndex| format!("{id}.{}.md", project.locales[index].tag);
    let is_there = |index: &LocaleIndex| project.sources.text(&file(*index)).is_some();
    let source = std::iter::once(project.settings.source);
    let first = source.chain(project.locales.indices()).find(is_there)?;
    let is_lost = project.causes.is_without_text(locale) || !project.sources.is_whole(&file(locale));
    (!is_lost).then(|| (id.clone(), Span::file(file(first))))
}
