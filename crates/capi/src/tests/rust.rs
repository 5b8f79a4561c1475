//! What Rust says: a live catalog.

use codegloss_runtime::{Catalog, CodeRef, Field, Language, Languages, LiveCatalog, Pack, Value};

use super::model::{FIELDS, LOCALES};
use super::oracle::Refused;
use super::{Case, Question, State};

/// The values that a program gives.
pub(super) fn values(question: &Question) -> Vec<(&'static str, Value<'static>)> {
    let value = |(name, is_text): &(&'static str, bool)| {
        (*name, if *is_text { Value::from("word") } else { Value::from(3) })
    };
    question.given.iter().map(value).collect()
}

pub(super) fn run(case: &Case) -> Vec<State> {
    let (packs, languages) = &case.base;
    let packs: Vec<Pack<'static>> =
        packs.iter().map(|bytes| Pack::open(bytes.clone().leak()).unwrap()).collect();
    let base = Catalog::open(packs.leak(), Languages::open(languages.clone().leak()).unwrap()).unwrap();
    let live = LiveCatalog::new(base);
    let mut states = vec![state(base, &case.expected[0])];
    for (files, expected) in case.updates.iter().zip(&case.expected[1..]) {
        let before = live.catalog();
        let files: Vec<&[u8]> = files.iter().map(Vec::as_slice).collect();
        let report = live.update(&files).unwrap();
        let mut now = state(live.catalog(), expected);
        now.refused = report.refused().iter().map(refused).collect();
        now.refused.sort();
        states.push(now);
        assert!(!live.update(&files).unwrap().is_changed(), "the same once more changes nothing");
        keeps(before, live.catalog());
    }
    states
}

/// Rows and languages mean what they meant.
fn keeps(before: Catalog<'_>, after: Catalog<'_>) {
    for (number, locale) in (0..).zip(before.locales()) {
        let language = Language::from_number(number);
        assert_eq!(after.locale(language), locale);
        for description in before.descriptions(language) {
            let same = after.describe(description.domain(), description.code(), language).unwrap();
            assert_eq!(same.row(), description.row());
        }
    }
}

fn state(catalog: Catalog<'_>, expected: &State) -> State {
    let languages = LOCALES.iter().map(|tag| catalog.locale(catalog.language(tag)).to_owned()).collect();
    let texts = expected.texts.iter().map(|question| answered(catalog, question)).collect();
    State { languages, texts, refused: Vec::new() }
}

fn answered(catalog: Catalog<'_>, question: &Question) -> Question {
    let place = catalog.locales().position(|locale| locale == question.locale).unwrap();
    let language = Language::from_number(u32::try_from(place).unwrap());
    let code =
        question.key.code.as_ref().map_or_else(|text| CodeRef::Text(text), |code| CodeRef::Integer(*code));
    let description = catalog.describe(question.key.domain, code, language);
    let field = [Field::Message, Field::Reason, Field::UserMessage]
        [FIELDS.iter().position(|field| *field == question.field).unwrap()];
    let text = description.and_then(|description| description.get(field));
    let answer = text.map(|text| {
        let forms = [text, text.markdown()].map(|text| text.with(&values(question)[..]).to_string());
        (text.locale().to_owned(), forms)
    });
    Question { answer, ..question.clone() }
}

fn refused(text: &codegloss_runtime::RefusedText) -> Refused {
    let code = match text.code() {
        CodeRef::Integer(code) => format!("i:{code}"),
        CodeRef::Text(code) => format!("t:{code}"),
    };
    let field = match text.field() {
        Field::Message => "message",
        Field::Reason => "reason",
        _ => "user-message",
    };
    let [locale, domain, argument] = [text.locale(), text.domain(), text.argument()].map(str::to_owned);
    (locale, domain, code, field.to_owned(), argument, format!("{:?}", text.because()))
}
