//! What only follows from another finding of a TOML file: a key that is misspelt is not missing, and neither is what a broken line has.

use std::borrow::Cow;
use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Root;
use crate::diagnostics::{Diagnostic, Diagnostics, Rule};

/// Reads tables, and reads them again with each misspelt key under the name that was meant, as long as more of them are found within.
pub(super) fn read_mended<'f, T>(
    roots: &mut [Root<'f>],
    findings: &mut Diagnostics,
    read: impl Fn(&[Root<'f>], &mut Diagnostics) -> T,
) -> T {
    let mut known = Diagnostics::default();
    loop {
        let mut within = Diagnostics::default();
        let result = read(roots, &mut within);
        let misspelt: Vec<_> = within.iter().filter(|finding| mend(roots, finding)).cloned().collect();
        if misspelt.is_empty() {
            known.append(&within);
            silence(roots, &mut known);
            findings.append(&known);
            return result;
        }
        for finding in misspelt {
            known.push(finding);
        }
    }
}

/// Gives a misspelt key the name that was meant.
fn mend(roots: &mut [Root<'_>], finding: &Diagnostic) -> bool {
    let (Some(name), Some(span)) = (finding.text("suggestion"), finding.spans.first()) else { return false };
    let mut roots = roots.iter_mut().filter(|(file, ..)| file.path == span.path);
    finding.rule == Rule::UnknownKey
        && roots.any(|(_, root, _)| rename(root.get_mut(), span.range.start, name))
}

/// Gives the key at a place another name, unless its table has that name.
fn rename(table: &mut DeTable<'_>, at: usize, name: &str) -> bool {
    let Some(key) = table.keys().find(|key| key.span().start == at).cloned() else {
        return table.iter_mut().any(|(_, value)| rename_within(value.get_mut(), at, name));
    };
    if table.keys().any(|other| other.get_ref() == name) {
        return false;
    }
    let value = table.remove(&key);
    value.is_some_and(|value| {
        table.insert(Spanned::new(key.span(), Cow::Owned(name.to_owned())), value);
        true
    })
}

fn rename_within(value: &mut DeValue<'_>, at: usize, name: &str) -> bool {
    match value {
        DeValue::Table(table) => rename(table, at, name),
        DeValue::Array(items) => items.iter_mut().any(|item| rename_within(item.get_mut(), at, name)),
        _ => false,
    }
}

/// Leaves out what only follows from a file that is no valid TOML: a header that does not parse leaves its keys to another table, and a
/// value that does not parse is none.
fn silence(roots: &[Root<'_>], findings: &mut Diagnostics) {
    let broken = roots.iter().filter(|(.., is_whole)| !is_whole);
    let broken: BTreeSet<&str> = broken.map(|(file, ..)| &*file.path).collect();
    let follows = [Rule::MissingKey, Rule::UnknownKey, Rule::InvalidValue];
    let is_within =
        |finding: &Diagnostic| finding.spans.first().is_some_and(|span| broken.contains(&*span.path));
    findings.retain(|finding| !(follows.contains(&finding.rule) && is_within(finding)));
}
