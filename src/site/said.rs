//! What an app says to its user, in every language.

use codegloss_runtime::Field;
use serde::Serialize;

use super::views::Views;

/// A text that an app shows, and the languages whose users see it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Said {
    /// The language of the text.
    pub(crate) lang: String,
    pub(crate) dir: &'static str,
    /// That language's name in itself.
    pub(crate) language: String,
    /// What `describe` gives an app, without markup.
    pub(crate) text: String,
    /// Markdown on one line.
    pub(crate) text_md: String,
    /// What stands on the button below it, in its language.
    pub(crate) button: String,
    /// The languages that have no text of their own: their users see this one.
    pub(crate) also: Vec<Language>,
    /// Whether the page's own language is one of these.
    pub(crate) fallback: bool,
}

/// A language by its name in itself.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Language {
    pub(crate) lang: String,
    pub(crate) name: String,
}

impl Views<'_> {
    /// What users of each language see of a code, first what those of the page's see; nothing where they need not be told.
    pub(crate) fn said(&self, code: usize) -> Vec<Said> {
        let mut found: Vec<(usize, Said)> = Vec::new();
        if !self.resolved.catalog.codes[code].user_facing {
            return Vec::new();
        }
        let others = (0..self.resolved.locales.len()).filter(|&locale| locale != self.locale);
        for locale in std::iter::once(self.locale).chain(others) {
            let views = self.in_locale(locale);
            let Some((from, shown)) = views.field(code, Field::UserMessage) else {
                continue;
            };
            let known = found.iter().position(|(known, _)| *known == from);
            let index = known.unwrap_or_else(|| {
                let source = self.in_locale(from);
                let said = Said {
                    lang: source.tag().to_owned(),
                    dir: source.dir(),
                    language: source.language_name(),
                    text: shown.plain,
                    text_md: super::model::single_line(&shown.markdown),
                    button: source.name("site-dialog-button").text,
                    also: Vec::new(),
                    fallback: false,
                };
                found.push((from, said));
                found.len() - 1
            });
            let said = &mut found[index].1;
            if locale == self.locale {
                said.fallback = from != locale;
            } else if from != locale {
                said.also.push(Language { lang: views.tag().to_owned(), name: views.language_name() });
            }
        }
        found.into_iter().map(|(_, said)| said).collect()
    }
}
