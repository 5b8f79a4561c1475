//! `renumbered-code`: what the release calls a code by belongs to another number.

use super::Released;
use crate::diagnostics::{Diagnostics, Finding};
use crate::project::catalog::{Code, Status};
use crate::project::release::ReleasedCode;
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for released in project.released() {
        if let Some((code, name)) = renumbered(project, &released) {
            let (other, release) = (code.key.to_string(), released.release.to_owned());
            let finding = Finding::RenumberedCode { name, code: released.key.to_string(), other, release };
            findings.emit(finding, code.span.clone());
        }
    }
}

/// The code of the project that has a name of this code of the release, and the name.
pub(super) fn renumbered<'a>(project: &Project<'a>, released: &Released<'_>) -> Option<(&'a Code, String)> {
    let others = project.catalog.codes.iter();
    let others = others.filter(|code| code.domain == released.domain && code.key != *released.key);
    let mut named = others.filter_map(|code| {
        let name = shared_name(project, released.code, code)?;
        // Both had it already.
        let before = released.others.get(&code.key);
        (!before.is_some_and(|before| has_name(before, &name))).then_some((code, name))
    });
    named.find(|(code, _)| !is_replaced(project, released, code))
}

/// A symbol, a name or a page that a code of the release and a code of the project have both.
fn shared_name(project: &Project<'_>, before: &ReleasedCode, code: &Code) -> Option<String> {
    let symbols = before.symbols.iter().filter(|(platform, name)| {
        code.symbols.iter().any(|own| own.platform == *platform && own.name.value == *name)
    });
    let symbol = symbols.map(|(_, name)| name).next();
    let variant = || before.variant.as_ref().filter(|variant| **variant == code.name);
    let page = || before.page.as_ref().filter(|page| **page == project.catalog.page_of(code));
    symbol.or_else(variant).or_else(page).cloned()
}

fn has_name(code: &ReleasedCode, name: &str) -> bool {
    let names = code.variant.iter().chain(&code.page).chain(code.symbols.iter().map(|(_, symbol)| symbol));
    names.into_iter().any(|own| own == name)
}

/// Whether the project says that the old number is no longer used, and which is.
fn is_replaced(project: &Project<'_>, released: &Released<'_>, by: &Code) -> bool {
    let old = project.catalog.code(released.domain, released.key).map(|index| &project.catalog.codes[index]);
    old.is_some_and(|old| {
        let replacement = old.replaced_by.as_ref().map(|located| &located.value);
        old.status != Status::Active && replacement == Some(&by.key)
    })
}
