//! Platforms that codes have symbols or calls on and their domain does not list: one finding for all of them, and one for each that is misspelt.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostics, Finding};
use crate::project::catalog::Domain;
use crate::syntax::toml::{Item, Located, Value};

/// Reports them where they are first.
pub(super) fn report_undeclared(domain: &Domain, codes: &[Item<'_>], findings: &mut Diagnostics) {
    // A domain without a name has a finding of its own.
    if domain.name.value.is_empty() {
        return;
    }
    let listed = || domain.platforms.iter().map(String::as_str);
    let mut undeclared: BTreeMap<String, Located<String>> = BTreeMap::new();
    for name in codes.iter().flat_map(platforms).filter(|name| !listed().any(|known| known == name.value)) {
        undeclared.entry(name.value.clone()).or_insert(name);
    }
    let found = undeclared.into_values().map(|name| (findings.nearest(&name.value, listed()), name));
    let found: Vec<_> = found.collect();
    let mut added: Vec<_> = found.iter().filter(|(meant, _)| meant.is_none()).map(|(_, name)| name).collect();
    added.sort_by_key(|name| (name.span.path.clone(), name.span.range.start));
    let first = added.first().copied();
    for (suggestion, name) in found.iter().filter(|(meant, name)| meant.is_some() || Some(name) == first) {
        let own = [name].into_iter().filter(|_| suggestion.is_some());
        let all = listed().chain(added.iter().copied().chain(own).map(|name| name.value.as_str()));
        let all: Vec<String> = all.map(|name| format!("{name:?}")).collect();
        let line = format!("platforms = [{}]", all.join(", "));
        let (key, domain, suggestion) = (name.value.clone(), domain.name.value.clone(), suggestion.clone());
        findings.emit(Finding::UnknownKeyPlatform { key, domain, line, suggestion }, name.span.clone());
    }
}

/// The platforms of the symbols and calls of one code.
fn platforms(code: &Item<'_>) -> Vec<Located<String>> {
    let Value::Table(mut table) = code.value() else { return Vec::new() };
    let mut names = Vec::new();
    for key in ["symbol", "raised-by"] {
        if let Some(Value::Table(by_platform)) = table.take(key).map(|item| item.value()) {
            names.extend(by_platform.entries().into_iter().map(|(name, _)| name));
        }
    }
    names
}
