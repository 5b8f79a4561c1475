//! What C says: the functions of the header.

use std::ffi::c_char;
use std::ptr;

use super::model::{FIELDS, LOCALES};
use super::oracle::Refused;
use super::{Case, Question, State};
use crate::catalog::{codegloss_bytes, codegloss_catalog, codegloss_close, codegloss_open};
use crate::description::{
    codegloss_describe, codegloss_description, codegloss_field, codegloss_form, codegloss_get, codegloss_text,
};
use crate::language::{codegloss_find_language, codegloss_locale, codegloss_locale_count};
use crate::status::codegloss_status;
use crate::update::{
    codegloss_because, codegloss_get_refused, codegloss_open_updated, codegloss_refused,
    codegloss_refused_count,
};
use crate::value::{
    codegloss_code, codegloss_code_integer, codegloss_code_text, codegloss_string, codegloss_value_integer,
    codegloss_value_text,
};
use crate::write::{codegloss_argument, codegloss_options, codegloss_write};

const FIELD_NUMBERS: [codegloss_field; 3] =
    [codegloss_field::Message, codegloss_field::Reason, codegloss_field::UserMessage];
const NONE: codegloss_string = codegloss_string { data: ptr::null(), length: 0 };

/// A catalog that is open.
struct Open(*mut codegloss_catalog);

impl Drop for Open {
    fn drop(&mut self) {
        // SAFETY: it was opened, and is closed once.
        unsafe { codegloss_close(self.0) };
    }
}

pub(super) fn run(case: &Case) -> Vec<State> {
    let (packs, languages) = &case.base;
    let packs: Vec<_> = packs.iter().map(|pack| bytes(pack)).collect();
    let mut catalog = ptr::null_mut();
    // SAFETY: the arrays are as long as said, and their bytes outlive the catalogs.
    let result = unsafe { codegloss_open(packs.as_ptr(), packs.len(), bytes(languages), &raw mut catalog) };
    assert_eq!(result, codegloss_status::Ok);
    let mut catalog = Open(catalog);
    let mut states = vec![state(&catalog, &case.expected[0])];
    for (files, expected) in case.updates.iter().zip(&case.expected[1..]) {
        // What is copied may go at once.
        let copies = files.clone();
        let files: Vec<_> = copies.iter().map(|file| bytes(file)).collect();
        let mut updated = ptr::null_mut();
        // SAFETY: as above; the base is open.
        let result =
            unsafe { codegloss_open_updated(catalog.0, files.as_ptr(), files.len(), &raw mut updated) };
        assert_eq!(result, codegloss_status::Ok);
        catalog = Open(updated);
        drop(copies);
        states.push(state(&catalog, expected));
    }
    states
}

fn bytes(bytes: &[u8]) -> codegloss_bytes {
    codegloss_bytes { data: bytes.as_ptr(), length: bytes.len() }
}

fn text(string: codegloss_string) -> String {
    // SAFETY: the catalog that it is of is open.
    unsafe { string.read() }.unwrap().to_owned()
}

fn state(catalog: &Open, expected: &State) -> State {
    let locale = |tag: &&str| {
        let mut language = u32::MAX;
        // SAFETY: the catalog is open, the tag and the result are there.
        unsafe { codegloss_find_language(catalog.0, (*tag).into(), &raw mut language) };
        // SAFETY: the catalog is open.
        text(unsafe { codegloss_locale(catalog.0, language) })
    };
    let mut refused: Vec<_> = {
        // SAFETY: the catalog is open.
        let count = unsafe { codegloss_refused_count(catalog.0) };
        (0..count).map(|number| refused_text(catalog, number)).collect()
    };
    refused.sort();
    let texts = expected.texts.iter().map(|question| answered(catalog, question)).collect();
    State { languages: LOCALES.iter().map(locale).collect(), texts, refused }
}

fn answered(catalog: &Open, question: &Question) -> Question {
    // SAFETY: the catalog is open.
    let count = u32::try_from(unsafe { codegloss_locale_count(catalog.0) }).unwrap();
    // SAFETY: the catalog is open.
    let is_asked =
        |language: &u32| text(unsafe { codegloss_locale(catalog.0, *language) }) == question.locale;
    let language = (0..count).find(is_asked).unwrap();
    let code = match &question.key.code {
        Ok(code) => codegloss_code_integer(*code),
        Err(code) => codegloss_code_text(code.as_str().into()),
    };
    let mut description = codegloss_description { row: 0, language: 0 };
    // SAFETY: the catalog is open, the texts and the result are there.
    let result = unsafe {
        codegloss_describe(catalog.0, question.key.domain.into(), code, language, &raw mut description)
    };
    assert_eq!(result, codegloss_status::Ok);
    let field = FIELD_NUMBERS[FIELDS.iter().position(|field| *field == question.field).unwrap()] as i32;
    let mut found = codegloss_text { text: NONE, locale: NONE };
    // SAFETY: the catalog is open and the result is there.
    let result = unsafe { codegloss_get(catalog.0, description, field, 0, &raw mut found) };
    let forms = [codegloss_form::Plain, codegloss_form::Markdown];
    let is_there = [codegloss_status::Ok, codegloss_status::NeedsArguments].contains(&result);
    let answer = is_there.then(|| {
        (text(found.locale), forms.map(|form| written(catalog, description, field, form as i32, question)))
    });
    Question { answer, ..question.clone() }
}

fn written(
    catalog: &Open,
    description: codegloss_description,
    field: i32,
    form: i32,
    question: &Question,
) -> String {
    let value =
        |is_text| if is_text { codegloss_value_text("word".into()) } else { codegloss_value_integer(3) };
    let arguments: Vec<_> = question
        .given
        .iter()
        .map(|(name, is_text)| codegloss_argument { name: (*name).into(), value: value(*is_text) })
        .collect();
    let options = codegloss_options {
        form,
        isolate: 0,
        arguments: arguments.as_ptr(),
        argument_count: arguments.len(),
        problems: ptr::null_mut(),
        problem_capacity: 0,
        problem_count: ptr::null_mut(),
    };
    let mut buffer = [0_u8; 200];
    // SAFETY: the catalog is open; options, arguments and buffer are there, and the buffer is as long as said.
    let length = unsafe {
        codegloss_write(
            catalog.0,
            description,
            field,
            &raw const options,
            buffer.as_mut_ptr().cast::<c_char>(),
            200,
        )
    };
    String::from_utf8(buffer[..usize::try_from(length).unwrap()].to_vec()).unwrap()
}

fn refused_text(catalog: &Open, number: usize) -> Refused {
    let code = codegloss_code { kind: 0, integer: 0, text: NONE };
    let (field, because) = (codegloss_field::Note, codegloss_because::Undeclared);
    let mut refused = codegloss_refused { locale: NONE, domain: NONE, code, field, argument: NONE, because };
    // SAFETY: the catalog is open and the result is there.
    let result = unsafe { codegloss_get_refused(catalog.0, number, &raw mut refused) };
    assert_eq!(result, codegloss_status::Ok);
    let code = match refused.code.kind {
        1 => format!("i:{}", refused.code.integer),
        _ => format!("t:{}", text(refused.code.text)),
    };
    let field = FIELD_NUMBERS.iter().position(|known| *known as i32 == refused.field as i32).unwrap();
    let because = format!("{:?}", refused.because);
    (
        text(refused.locale),
        text(refused.domain),
        code,
        FIELDS[field].to_owned(),
        text(refused.argument),
        because,
    )
}
