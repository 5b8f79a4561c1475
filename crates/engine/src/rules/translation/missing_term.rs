//! `missing-term`: a term that the source text has, and the translation does not. A translation may pass other arguments to it.

use std::collections::BTreeMap;

use super::Pair;
use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::syntax::fluent::{Element, Expression, Pattern, expressions};

pub(super) fn check(pair: &Pair<'_>, findings: &mut Diagnostics) {
    let terms = terms(pair.source.pattern);
    if terms.is_empty() {
        return;
    }
    let translated = self::terms(pair.translation.pattern);
    // A term that does not exist is one of these under a wrong name.
    if translated.keys().any(|term| pair.translation.messages.get(term).is_none()) {
        return;
    }
    for (term, span) in terms {
        if !translated.contains_key(term) {
            let finding = Finding::MissingTerm { id: pair.name(), term: term.to_owned() };
            pair.emit(finding, span.clone(), findings);
        }
    }
}

/// The terms of all variants, each with its first place.
fn terms(pattern: &Pattern) -> BTreeMap<&str, &Span> {
    let mut found = BTreeMap::new();
    if !pattern.iter().any(|element| matches!(element, Element::Placeable(_))) {
        return found;
    }
    for (expression, _) in expressions(pattern) {
        if let Expression::Term { id, .. } = expression {
            found.entry(id.value.as_str()).or_insert(&id.span);
        }
    }
    found
}
