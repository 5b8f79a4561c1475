//! The list of a language's longer texts of codes, which is loaded when titles do not answer.

use std::collections::BTreeMap;

use codegloss_engine::{CAUSE_FIELDS, CodeIndex, LongText};
use codegloss_runtime::Field;
use serde::Serialize;

use super::order::codes;
use crate::site::context::LocaleContext;

/// A language's own texts: a column for each field, with a code's text in the place of the code.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Fields {
    reason: Vec<OwnText>,
    recovery: Vec<OwnText>,
    user_message: Vec<OwnText>,
    note: Vec<OwnText>,
    /// The texts of causes, by the code's place among all.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    causes: BTreeMap<usize, Vec<String>>,
    /// The long texts, by the code's place among all.
    long_text: BTreeMap<usize, String>,
}

/// A text, or 0 where the language has none of its own.
#[derive(Serialize)]
#[serde(untagged)]
enum OwnText {
    Text(String),
    None(u8),
}

/// The longer texts of a locale.
pub(super) fn fields(context: LocaleContext<'_>) -> Fields {
    let column = |field| codes(context).map(|code| own(context, code, field)).collect();
    let long = codes(context).enumerate().filter_map(|(place, code)| {
        let (from, text) = context.resolved.long_text(context.locale, code)?;
        (from == context.locale).then(|| (place, article_text(text)))
    });
    Fields {
        reason: column(Field::Reason),
        recovery: column(Field::Recovery),
        user_message: column(Field::UserMessage),
        note: column(Field::Note),
        causes: codes(context)
            .map(|code| own_causes(context, code))
            .enumerate()
            .filter(|(_, own)| !own.is_empty())
            .collect(),
        long_text: long.collect(),
    }
}

fn own(context: LocaleContext<'_>, code: CodeIndex, field: Field) -> OwnText {
    match context.field(code, field) {
        Some((from, shown)) if from == context.locale => OwnText::Text(shown.plain),
        _ => OwnText::None(0),
    }
}

fn own_causes(context: LocaleContext<'_>, code: CodeIndex) -> Vec<String> {
    let causes = context.code(code).causes.iter();
    let texts = causes.flat_map(|cause| CAUSE_FIELDS.map(|field| context.cause(code, cause, field)));
    texts.flatten().filter(|(from, _)| *from == context.locale).map(|(_, shown)| shown.plain).collect()
}

fn article_text(text: &LongText) -> String {
    let words = text.parts.iter().flat_map(|part| [part.title.words(), part.body.words()]);
    words.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ")
}
