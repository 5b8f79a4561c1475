//! The lists that the search box looks in: one of the codes' names for all languages, and two for each language: titles, and texts,
//! which are loaded when titles do not answer.
//!
//! They are classic scripts that call `codeglossList`, not JSON: a page on a disk may run its own files but not fetch them.

mod codes;
mod fields;
pub(super) mod finder;
mod han;
mod order;
mod texts;

use serde::Serialize;

use super::context::LocaleContext;

/// What the list of names is called, beside those that have the tags of languages.
pub(super) const CODES: &str = "codes";

/// Where a list is.
pub(super) fn path(name: &str) -> String {
    format!("assets/search/{name}.js")
}

/// The list of the codes' names.
pub(super) fn codes(context: LocaleContext<'_>) -> Vec<u8> {
    list(CODES, &codes::names(context))
}

/// The list of a locale's titles.
pub(super) fn titles(context: LocaleContext<'_>) -> Vec<u8> {
    list(context.tag(), &texts::texts(context))
}

/// What the list of a locale's longer texts is called.
pub(super) fn texts_of(tag: &str) -> String {
    format!("texts/{tag}")
}

/// The list of a locale's longer texts.
pub(super) fn texts(context: LocaleContext<'_>) -> Vec<u8> {
    list(&texts_of(context.tag()), &fields::fields(context))
}

fn list(name: &str, rows: &impl Serialize) -> Vec<u8> {
    let name = serde_json::Value::from(name);
    let rows = serde_json::to_string(rows).unwrap_or_default();
    format!("codeglossList({name},{rows});\n").into_bytes()
}
