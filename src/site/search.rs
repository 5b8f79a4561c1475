//! The lists that the search box looks in: one of the codes' names for all languages, and one of texts for each language.
//!
//! They are classic scripts that call `codeglossList`, not JSON: a page on a disk may run its own files but not fetch them.

mod codes;
mod order;
mod texts;

use serde::Serialize;

use super::context::LocaleContext;

/// What the list of names is called, beside those that have the tags of languages.
const CODES: &str = "codes";

/// Every list with its path.
pub(crate) fn lists(context: LocaleContext<'_>) -> Vec<(String, Vec<u8>)> {
    let texts = context.in_all_locales().map(|context| list(context.tag(), &texts::texts(context)));
    std::iter::once(list(CODES, &codes::names(context))).chain(texts).collect()
}

fn list(name: &str, rows: &impl Serialize) -> (String, Vec<u8>) {
    let name_json = serde_json::Value::from(name);
    let rows = serde_json::to_string(rows).unwrap_or_default();
    (format!("assets/search/{name}.js"), format!("codeglossList({name_json},{rows});\n").into_bytes())
}
