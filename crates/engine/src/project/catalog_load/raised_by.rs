//! Reads the calls that return a code.

use std::collections::BTreeMap;

use super::causes::each_once;
use crate::diagnostics::{Diagnostics, Finding};
use crate::project::catalog::{Domain, Symbol};
use crate::syntax::toml::{Item, Located, Table, Value};

/// The calls in the order of the domain's platforms. A platform that the domain does not list has a finding of its own.
pub(super) fn raised_by(table: &mut Table<'_>, domain: &Domain, findings: &mut Diagnostics) -> Vec<Symbol> {
    let Some(item) = table.take("raised-by") else {
        return Vec::new();
    };
    let Value::Table(by_platform) = item.value() else {
        let platform = match domain.platforms.as_slice() {
            [only] => Some(only),
            _ => None,
        };
        return on(platform, calls(&item, findings)).collect();
    };
    let mut found: BTreeMap<usize, Vec<Located<String>>> = BTreeMap::new();
    for (platform, item) in by_platform.entries() {
        if let Some(order) = domain.platforms.iter().position(|name| *name == platform.value) {
            found.insert(order, calls(&item, findings));
        }
    }
    found.into_iter().flat_map(|(order, calls)| on(domain.platforms.get(order), calls)).collect()
}

fn on(platform: Option<&String>, calls: Vec<Located<String>>) -> impl Iterator<Item = Symbol> {
    let platform = platform.cloned();
    calls.into_iter().map(move |name| Symbol { platform: platform.clone(), name })
}

/// One call, or each of a list.
fn calls(item: &Item<'_>, findings: &mut Diagnostics) -> Vec<Located<String>> {
    match item.value() {
        Value::Text(_) => call(item, findings).into_iter().collect(),
        Value::Array(items) => each_once(&items, call, findings),
        _ => {
            item.invalid(|key, value| Finding::InvalidValueCalls { key, value }, findings);
            Vec::new()
        }
    }
}

/// A signature may have spaces, which a symbol has not: `- [ChatClient logout:]`.
fn call(item: &Item<'_>, findings: &mut Diagnostics) -> Option<Located<String>> {
    let name = item.string(findings)?;
    if name.value.trim().is_empty() || name.value.contains(char::is_control) {
        item.invalid(|key, value| Finding::InvalidValueCall { key, value }, findings);
        return None;
    }
    Some(name)
}
