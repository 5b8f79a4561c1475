//! Reads the causes of a code.

use crate::diagnostics::{Diagnostics, Finding};
use crate::project::catalog::{Cause, is_kebab_case};
use crate::syntax::toml::{Item, Located, Table};

/// The names of a code's causes, in their order.
pub(super) fn names_of_causes(table: &mut Table<'_>, findings: &mut Diagnostics) -> Vec<Located<String>> {
    let items = table.array("causes", findings);
    each_once(&items, cause_name, findings)
}

/// The cause with this name, of the code with this message.
pub(super) fn cause(name: Located<String>, message: &str) -> Cause {
    Cause { message: format!("{message}-cause-{}", name.value), name: name.value, span: name.span }
}

/// What these items hold, but for what an earlier one holds.
pub(super) fn each_once(
    items: &[Item<'_>],
    read: impl Fn(&Item<'_>, &mut Diagnostics) -> Option<Located<String>>,
    findings: &mut Diagnostics,
) -> Vec<Located<String>> {
    let mut found: Vec<Located<String>> = Vec::new();
    for item in items {
        let Some(name) = read(item, findings) else { continue };
        if found.iter().any(|first| first.value == name.value) {
            item.invalid(|key, value| Finding::InvalidValueListedTwice { key, value }, findings);
        } else {
            found.push(name);
        }
    }
    found
}

fn cause_name(item: &Item<'_>, findings: &mut Diagnostics) -> Option<Located<String>> {
    let name = item.string(findings)?;
    if !is_kebab_case(&name.value) {
        item.invalid(|key, value| Finding::InvalidValueCauseName { key, value }, findings);
        return None;
    }
    Some(name)
}
