//! The list of a language's texts.

use std::collections::BTreeMap;

use codegloss_engine::{CodeIndex, Guide, LongText};
use codegloss_runtime::Field;
use serde::Serialize;

use super::order::codes;
use crate::site::context::LocaleContext;

/// What one language says of the codes, in their order, and its guide pages.
#[derive(Serialize)]
pub(super) struct Texts {
    messages: Vec<Message>,
    guides: Vec<GuideText>,
    /// The long texts, by the code's place among all.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    long: BTreeMap<usize, String>,
}

/// A code's message.
#[derive(Serialize)]
#[serde(untagged)]
enum Message {
    Own(String),
    /// It is the message of the locale with this index; -1 where no locale has one.
    From(isize),
}

#[derive(Serialize)]
struct GuideText {
    slug: String,
    title: String,
    text: String,
    /// The language, where it is another than the list's.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
}

/// The texts of a locale.
pub(super) fn texts(context: LocaleContext<'_>) -> Texts {
    let guides = context.resolved.guides.iter().filter_map(|guide| guide_text(context, guide));
    // Long texts are those that readers of this language see, in whatever language they are.
    let long = codes(context).enumerate().filter_map(|(place, code)| {
        let (_, text) = context.resolved.long_text(context.locale, code)?;
        Some((place, article_text(text)))
    });
    let messages = codes(context).map(|code| message(context, code));
    Texts { messages: messages.collect(), guides: guides.collect(), long: long.collect() }
}

fn message(context: LocaleContext<'_>, code: CodeIndex) -> Message {
    match context.field(code, Field::Message) {
        Some((from, shown)) if from == context.locale => Message::Own(shown.plain),
        Some((from, _)) => Message::From(usize::from(from).cast_signed()),
        None => Message::From(-1),
    }
}

fn guide_text(context: LocaleContext<'_>, guide: &Guide) -> Option<GuideText> {
    let (from, page) = context.resolved.guide(context.locale, guide)?;
    Some(GuideText {
        slug: guide.slug.clone(),
        title: page.title.clone(),
        text: page.body.words(),
        lang: (from != context.locale).then(|| context.in_locale(from).tag().to_owned()),
    })
}

fn article_text(text: &LongText) -> String {
    let words = text.parts.iter().flat_map(|part| [part.title.words(), part.body.words()]);
    words.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ")
}
