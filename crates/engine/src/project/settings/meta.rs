//! `[meta]` of `codegloss.toml`: the project's own facts about codes.

use crate::diagnostics::{Diagnostics, Finding};
use crate::project::catalog::{MetaKey, MetaKind, is_kebab_case};
use crate::syntax::toml::{Item, Located, Table, Value};

/// What generated code and `errors.json` have of every code under these names.
const TAKEN: [&str; 32] = [
    "aliases",
    "args",
    "arguments",
    "causes",
    "code",
    "deprecated-in",
    "describe",
    "description",
    "domain",
    "draft",
    "fact",
    "group",
    "internal",
    "is-user-facing",
    "message",
    "meta",
    "misprints",
    "name",
    "page",
    "raised-by",
    "replaced-by",
    "retired-in",
    "retryable",
    "search-words",
    "see-also",
    "severity",
    "since",
    "status",
    "symbol",
    "symbols",
    "url",
    "user-facing",
];

/// The facts, in the order in which they are declared.
pub(super) fn load(table: &Table<'_>, findings: &mut Diagnostics) -> Vec<MetaKey> {
    let mut keys = Vec::new();
    for (name, item) in table.entries() {
        let kind = item.table(findings).and_then(|table| declaration(table, findings));
        if !is_kebab_case(&name.value) || TAKEN.contains(&name.value.as_str()) {
            table.invalid_key(name, |key, value| Finding::InvalidValueMetaName { key, value }, findings);
        } else {
            // A faulty one is declared all the same, without a value: no use of it is a fault of its own.
            let (kind, is_on_pages) = kind.unwrap_or((MetaKind::Choice(Vec::new()), false));
            keys.push(MetaKey { name: name.value, kind, is_on_pages, span: name.span });
        }
    }
    keys
}

fn declaration(mut table: Table<'_>, findings: &mut Diagnostics) -> Option<(MetaKind, bool)> {
    let kinds = ["integer", "boolean", "string", "choice"].map(|name| (name, name));
    let kind = table.require("type", findings).and_then(|item| item.one_of(&kinds, findings));
    let kind = match kind {
        Some("integer") => Some(MetaKind::Integer),
        Some("boolean") => Some(MetaKind::Boolean),
        Some("string") => Some(MetaKind::Text),
        Some(_) => {
            table.require("values", findings).and_then(|item| choices(&item, findings)).map(MetaKind::Choice)
        }
        None => {
            table.take("values");
            None
        }
    };
    let is_on_pages = table.boolean("page", findings).unwrap_or(false);
    table.deny_unknown_keys(findings);
    Some((kind?, is_on_pages))
}

/// The values of a choice: at least one, each once.
pub(crate) fn choices(item: &Item<'_>, findings: &mut Diagnostics) -> Option<Vec<Located<String>>> {
    let mut values: Vec<Located<String>> = Vec::new();
    let items = if let Value::Array(items) = item.value() { items } else { Vec::new() };
    for item in &items {
        let value = item.string(findings)?;
        if value.value.trim().is_empty() {
            item.invalid(|key, value| Finding::InvalidValueString { key, value }, findings);
        } else if values.iter().any(|known| known.value == value.value) {
            item.invalid(|key, value| Finding::InvalidValueListedTwice { key, value }, findings);
        } else {
            values.push(value);
        }
    }
    if items.is_empty() {
        item.invalid(|key, value| Finding::InvalidValueChoices { key, value }, findings);
    }
    (!values.is_empty()).then_some(values)
}
