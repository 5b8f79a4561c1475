//! The list of a language's titles: messages, and guides by section.

use codegloss_engine::{CodeIndex, Guide, Section};
use codegloss_runtime::Field;
use serde::Serialize;

use super::order::codes;
use crate::site::context::LocaleContext;

/// A theme's word, or a project's own: groups of words that mean the same.
const SYNONYMS: &str = "site-search-synonyms";

/// What one language says of the codes, in their order, and its guide pages.
#[derive(Serialize)]
pub(super) struct Texts {
    messages: Vec<Message>,
    guides: Vec<GuideText>,
    /// Groups of words that mean the same.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    synonyms: Vec<Vec<String>>,
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
    /// The language, where it is another than the list's.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
    sections: Vec<SectionText>,
}

#[derive(Serialize)]
struct SectionText {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    title: String,
    text: String,
}

/// The titles of a locale.
pub(super) fn texts(context: LocaleContext<'_>) -> Texts {
    let guides = context.resolved.guides.iter().filter_map(|guide| guide_text(context, guide));
    let messages = codes(context).map(|code| message(context, code));
    Texts { messages: messages.collect(), guides: guides.collect(), synonyms: synonyms(context) }
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
        lang: (from != context.locale).then(|| context.in_locale(from).tag().to_owned()),
        sections: page.body.sections().into_iter().map(section_text).collect(),
    })
}

fn section_text(section: Section) -> SectionText {
    SectionText { id: section.id, title: section.heading, text: section.words }
}

/// `log in, sign in; token` are two groups, of which only the first has something to say.
fn synonyms(context: LocaleContext<'_>) -> Vec<Vec<String>> {
    let text = context.name(SYNONYMS);
    if text.fallback {
        return Vec::new();
    }
    let groups = text.text.split([';', '；', '؛']).map(|group| {
        let words = group.split([',', '，', '、', '،']).map(str::trim).filter(|word| !word.is_empty());
        words.map(str::to_owned).collect::<Vec<_>>()
    });
    groups.filter(|group| group.len() > 1).collect()
}
