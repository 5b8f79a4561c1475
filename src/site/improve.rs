//! What readers can do about a text: where it can be improved, and where it is still to be translated.

use codegloss_engine::Place;
use codegloss_runtime::Field;
use serde::Serialize;

use super::model::Text;
use super::views::Views;

/// A link to the file and line of a text in the project's repository.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Improve {
    pub(crate) href: String,
    /// Whether the text is in another language than the page: what it needs is a translation.
    pub(crate) translate: bool,
}

impl Views<'_> {
    /// The link to a place that holds a text of the locale with the index `from`, where the project says where its files are.
    pub(crate) fn improve(&self, from: usize, place: &Place) -> Option<Improve> {
        let url = self.resolved.settings.source_url.as_ref()?;
        Some(Improve { href: url.of(place), translate: from != self.locale })
    }

    /// The link to the message of a code that readers of this locale see.
    pub(crate) fn improve_code(&self, code: usize) -> Option<Improve> {
        let (from, _) = self.resolved.text(self.locale, code, Field::Message)?;
        self.improve(from, self.resolved.locales[from].place(code)?)
    }
}

/// The language of a page's texts where the page is mostly in another one than its own: its title is, or more than half of all.
pub(crate) fn untranslated(title: &Text, others: &[Option<&Text>]) -> Option<String> {
    let texts = std::iter::once(title).chain(others.iter().copied().flatten());
    let foreign = || texts.clone().filter(|text| text.fallback);
    let is_most = title.fallback || foreign().count() * 2 > texts.clone().count();
    foreign().next().filter(|_| is_most).map(|text| text.language.clone())
}
