//! `missing-variable`: an argument or a constant that the source text shows or chooses by, and the translation does not.

use std::collections::BTreeMap;

use super::Pair;
use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::project::messages::SPECIAL;
use crate::syntax::fluent::{Expression, Pattern, expressions};

pub(super) fn check(pair: &Pair<'_>, findings: &mut Diagnostics) {
    // An unknown code's text without the code is a finding of its own.
    if SPECIAL.contains(&pair.id) {
        return;
    }
    let translated = variables(pair.translation.pattern);
    for (name, span) in variables(pair.source.pattern) {
        if !translated.contains_key(name) {
            let finding = Finding::MissingVariable { id: pair.name(), name: name.to_owned() };
            pair.emit(finding, span.clone(), findings);
        }
    }
}

/// The variables of all variants, each with its first place.
fn variables(pattern: &Pattern) -> BTreeMap<&str, &Span> {
    let mut found = BTreeMap::new();
    for (expression, _) in expressions(pattern) {
        if let Expression::Variable(name) = expression {
            found.entry(name.value.as_str()).or_insert(&name.span);
        }
    }
    found
}
