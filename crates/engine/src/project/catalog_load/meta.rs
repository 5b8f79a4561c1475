//! Reads a code's `meta`: the project's own facts about it.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostics, Finding};
use crate::project::catalog::{MetaKey, MetaKind, MetaValue};
use crate::syntax::toml::{Item, Table, Value};

/// The facts of a code by name: those that are declared and of their type.
pub(super) fn meta(
    table: &mut Table<'_>,
    declared: &[MetaKey],
    findings: &mut Diagnostics,
) -> BTreeMap<String, MetaValue> {
    let entries = table.table("meta", findings).map(|table| table.entries()).unwrap_or_default();
    let mut facts = BTreeMap::new();
    for (name, item) in entries {
        if let Some(key) = declared.iter().find(|key| key.name == name.value) {
            facts.extend(value(&item, &key.kind, findings).map(|value| (name.value, value)));
        } else {
            let suggestion = findings.nearest(&name.value, declared.iter().map(|key| key.name.as_str()));
            let r#type = kind_of(&item).as_str().to_owned();
            findings.emit(Finding::UnknownKeyMeta { key: name.value, r#type, suggestion }, name.span);
        }
    }
    facts
}

fn value(item: &Item<'_>, kind: &MetaKind, findings: &mut Diagnostics) -> Option<MetaValue> {
    match (kind, item.value()) {
        (MetaKind::Integer, Value::Integer(number)) => return Some(MetaValue::Integer(number)),
        (MetaKind::Boolean, Value::Boolean(value)) => return Some(MetaValue::Boolean(value)),
        (MetaKind::Text, _) => return item.string(findings).map(|text| MetaValue::Text(text.value)),
        (MetaKind::Choice(values), Value::Text(text)) if values.iter().any(|value| value.value == text) => {
            return Some(MetaValue::Text(text));
        }
        (MetaKind::Integer, _) => {
            item.invalid(|key, value| Finding::InvalidValueInteger { key, value }, findings);
        }
        (MetaKind::Boolean, _) => {
            item.invalid(|key, value| Finding::InvalidValueBoolean { key, value }, findings);
        }
        (MetaKind::Choice(values), _) if values.is_empty() => {}
        (MetaKind::Choice(values), _) => {
            item.none_of(values.iter().map(|value| value.value.as_str()), findings);
        }
    }
    None
}

/// The type that a value is of.
fn kind_of(item: &Item<'_>) -> MetaKind {
    match item.value() {
        Value::Integer(_) => MetaKind::Integer,
        Value::Boolean(_) => MetaKind::Boolean,
        _ => MetaKind::Text,
    }
}
