//! `colliding-code`: two codes whose messages, pages or variants of an enum would have the same name.

use std::collections::{BTreeMap, BTreeSet};

use super::is_same;
use crate::diagnostics::{Diagnostic, Diagnostics, Finding};
use crate::project::catalog::{Catalog, Code};
use crate::project::messages::SPECIAL;
use crate::rules::Project;

/// What both would have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Message,
    Page,
    Name,
}

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let catalog = project.catalog;
    collisions(catalog, Kind::Message, |code| code.message.clone(), findings);
    let taken: BTreeSet<&str> = project.names.keys().map(String::as_str).chain(SPECIAL).collect();
    for code in catalog.codes.iter().filter(|code| taken.contains(code.message.as_str())) {
        findings.push(colliding(code, code.message.clone(), code.message.clone(), Kind::Message));
    }
    collisions(catalog, Kind::Page, |code| catalog.page_of(code), findings);
    // `index.html` is the domain's own page.
    for code in catalog.codes.iter().filter(|code| code.page.eq_ignore_ascii_case("index")) {
        let domain = catalog.domain_of(code).name.value.clone();
        findings.push(colliding(code, domain, "index".to_owned(), Kind::Page));
    }
    // Two variants of one name would not compile.
    let name = |code: &Code| format!("{}::{}", catalog.domain_of(code).name.value, code.name);
    collisions(catalog, Kind::Name, name, findings);
}

fn collisions(catalog: &Catalog, kind: Kind, name: impl Fn(&Code) -> String, findings: &mut Diagnostics) {
    let mut seen: BTreeMap<String, &Code> = BTreeMap::new();
    for code in &catalog.codes {
        let name = name(code);
        // File systems and readers take `A` and `a` for the same.
        match seen.get(&name.to_ascii_lowercase()) {
            Some(first) if is_same(first, code) => {}
            // The symbol is the finding where both are named after it.
            Some(first)
                if kind == Kind::Name && code.symbol().is_some() && first.symbol() == code.symbol() => {}
            Some(first) => {
                let finding = colliding(code, first.key.to_string(), name, kind);
                findings.push(finding.and_at(first.span.clone()));
            }
            None => {
                seen.insert(name.to_ascii_lowercase(), code);
            }
        }
    }
}

fn colliding(code: &Code, other: String, name: String, kind: Kind) -> Diagnostic {
    let key = code.key.to_string();
    let finding = match kind {
        Kind::Message => Finding::CollidingCodeMessage { code: key, other, name },
        Kind::Page => Finding::CollidingCodePage { code: key, other, name },
        Kind::Name => Finding::CollidingCodeName { code: key, other, name },
    };
    Diagnostic::new(finding, code.span.clone())
}
