//! Links to the files of texts in the project's repository, and pages that are still to be translated.

use codegloss_engine::{CodeIndex, LocaleIndex, Place};
use codegloss_runtime::Field;
use serde::Serialize;

use crate::site::context::{LocaleContext, Text};

/// A link to the file and line of a text.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct EditLink {
    pub(crate) href: String,
    /// Whether the text is in another language than the page: what it needs is a translation.
    pub(crate) translate: bool,
}

/// The link to a text of the locale `from`, where the project says where its files are.
pub(crate) fn edit_link(context: LocaleContext<'_>, from: LocaleIndex, place: &Place) -> Option<EditLink> {
    let url = context.resolved.settings.source_url.as_ref()?;
    Some(EditLink { href: url.of(place), translate: from != context.locale })
}

/// The link to the message of a code that readers of this locale see.
pub(crate) fn message_link(context: LocaleContext<'_>, code: CodeIndex) -> Option<EditLink> {
    let (from, _) = context.resolved.text(context.locale, code, Field::Message)?;
    edit_link(context, from, context.resolved.locales[from].place(&context.code(code).message)?)
}

/// The language of a page's texts where most of the page is in another one than its own: its title, or more than half of all texts.
pub(crate) fn untranslated(title: &Text, others: &[Option<&Text>]) -> Option<String> {
    let texts = std::iter::once(title).chain(others.iter().copied().flatten());
    let foreign = || texts.clone().filter(|text| text.fallback);
    let is_most = title.fallback || foreign().count() * 2 > texts.clone().count();
    foreign().next().filter(|_| is_most).map(|text| text.language.clone())
}
