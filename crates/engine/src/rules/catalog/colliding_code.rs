//! `colliding-code`: two codes whose messages, pages or variants of an enum would have the same name.

use std::collections::{BTreeMap, BTreeSet};

use super::is_same;
use crate::diagnostics::{Diagnostic, Diagnostics, Finding};
use crate::project::catalog::{Catalog, Code};
use crate::project::indices::CodeIndex;
use crate::project::messages::SPECIAL;
use crate::rules::Project;

/// Pairs of a code and an earlier one, each with what both have.
type Pairs = BTreeMap<(CodeIndex, CodeIndex), String>;

/// Two codes are one finding, whatever they share: a message of the same name mostly goes with a page and a variant of the same name.
pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let catalog = project.catalog;
    let messages = pairs(catalog, |code| code.message.clone());
    let pages = pairs(catalog, |code| catalog.page_of(code));
    // Two variants of one name would not compile.
    let mut names = pairs(catalog, |code| format!("{}::{}", catalog.domain_of(code).name.value, code.name));
    // The symbol is the finding where both are named after it.
    names.retain(|&(code, first), _| {
        let [symbol, other] = [code, first].map(|code| catalog.codes[code].symbol());
        symbol.is_none() || symbol != other
    });
    for (pair, name) in &messages {
        let also = match (pages.contains_key(pair), names.contains_key(pair)) {
            (true, true) => "both",
            (true, false) => "page",
            (false, true) => "name",
            (false, false) => "none",
        };
        report(catalog, *pair, findings, |code, other| Finding::CollidingCodeMessage {
            code,
            other,
            name: name.clone(),
            also: also.to_owned(),
        });
    }
    for (pair, name) in pages.iter().filter(|(pair, _)| !messages.contains_key(pair)) {
        report(catalog, *pair, findings, |code, other| Finding::CollidingCodePage {
            code,
            other,
            name: name.clone(),
        });
    }
    let is_found = |pair| messages.contains_key(pair) || pages.contains_key(pair);
    for (pair, name) in names.iter().filter(|(pair, _)| !is_found(pair)) {
        report(catalog, *pair, findings, |code, other| Finding::CollidingCodeName {
            code,
            other,
            name: name.clone(),
        });
    }
    taken(project, findings);
}

/// The codes whose message or page is not a code's.
fn taken(project: &Project<'_>, findings: &mut Diagnostics) {
    let causes = project.catalog.codes.iter().flat_map(|code| &code.causes);
    let causes = causes.map(|cause| cause.message.as_str());
    let taken: BTreeSet<&str> =
        project.names.keys().map(String::as_str).chain(SPECIAL).chain(causes).collect();
    for code in project.catalog.codes.iter().filter(|code| taken.contains(code.message.as_str())) {
        let [name, other] = [&code.message, &code.message].map(Clone::clone);
        let (code_key, also) = (code.key.to_string(), "none".to_owned());
        findings.emit(Finding::CollidingCodeMessage { code: code_key, other, name, also }, code.span.clone());
    }
    // `index.html` is the domain's own page.
    for code in project.catalog.codes.iter().filter(|code| code.page.eq_ignore_ascii_case("index")) {
        let other = project.catalog.domain_of(code).name.value.clone();
        let (code_key, name) = (code.key.to_string(), "index".to_owned());
        findings.emit(Finding::CollidingCodePage { code: code_key, other, name }, code.span.clone());
    }
}

fn pairs(catalog: &Catalog, name: impl Fn(&Code) -> String) -> Pairs {
    let mut seen: BTreeMap<String, CodeIndex> = BTreeMap::new();
    let mut pairs = Pairs::new();
    for (index, code) in catalog.codes.iter_enumerated() {
        let name = name(code);
        // File systems and readers take `A` and `a` for the same.
        match seen.get(&name.to_ascii_lowercase()) {
            Some(&first) if is_same(&catalog.codes[first], code) => {}
            Some(&first) => {
                pairs.insert((index, first), name);
            }
            None => {
                seen.insert(name.to_ascii_lowercase(), index);
            }
        }
    }
    pairs
}

fn report(
    catalog: &Catalog,
    (code, first): (CodeIndex, CodeIndex),
    findings: &mut Diagnostics,
    finding: impl Fn(String, String) -> Finding,
) {
    let [code, first] = [code, first].map(|index| &catalog.codes[index]);
    let finding = Diagnostic::new(finding(code.key.to_string(), first.key.to_string()), code.span.clone());
    findings.push(finding.and_at(first.span.clone()));
}
