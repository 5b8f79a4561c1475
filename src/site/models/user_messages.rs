//! What an app shows its user, in every language.

use codegloss_engine::{Address, CodeIndex, LocaleIndex, Passage, Shown};
use codegloss_runtime::Field;
use serde::Serialize;

use crate::site::context::{LocaleContext, as_html};

/// A text that an app shows, and the languages whose users see it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct UserMessage {
    /// The tag of the text's language.
    pub(crate) lang: String,
    /// The direction of that language's writing.
    pub(crate) dir: &'static str,
    /// That language's name in itself.
    pub(crate) language: String,
    /// What `describe` gives an app, with its examples marked.
    #[serde(rename = "html", serialize_with = "as_html")]
    pub(crate) passage: Passage,
    /// Markdown on one line.
    pub(crate) text_md: String,
    /// The label of the button below it, in its language.
    pub(crate) button: String,
    /// The languages without a text of their own: their users see this one.
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

/// What users of each language see of a code, beginning with those of the page's language; nothing for a code that is not for users.
pub(crate) fn user_messages(context: LocaleContext<'_>, here: &Address, code: CodeIndex) -> Vec<UserMessage> {
    if !context.code(code).user_facing {
        return Vec::new();
    }
    let others = context.in_all_locales().filter(|other| other.locale != context.locale);
    let mut messages: Vec<(LocaleIndex, UserMessage)> = Vec::new();
    for reader in std::iter::once(context).chain(others) {
        let Some((from, mut shown)) = reader.field(code, Field::UserMessage) else {
            continue;
        };
        context.label_examples(&mut shown.passage);
        let known = messages.iter().position(|(known, _)| *known == from);
        let index = known.unwrap_or_else(|| {
            messages.push((from, message(context.in_locale(from), here, code, shown)));
            messages.len() - 1
        });
        let message = &mut messages[index].1;
        if reader.locale == context.locale {
            message.fallback = from != reader.locale;
        } else if from != reader.locale {
            message.also.push(Language { lang: reader.tag().to_owned(), name: reader.language_name() });
        }
    }
    messages.into_iter().map(|(_, message)| message).collect()
}

/// A text in its own locale.
fn message(source: LocaleContext<'_>, here: &Address, code: CodeIndex, shown: Shown) -> UserMessage {
    UserMessage {
        lang: source.tag().to_owned(),
        dir: source.dir(),
        language: source.language_name(),
        passage: shown.passage,
        text_md: source.cell(here, code, Field::UserMessage).unwrap_or_default(),
        button: source.name("site-dialog-button").text,
        also: Vec::new(),
        fallback: false,
    }
}
