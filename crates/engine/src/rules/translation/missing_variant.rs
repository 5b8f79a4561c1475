//! `missing-variant`: a key that the source text chooses by, and the translation does not. Plural categories differ by language, and are
//! in `references::missing_variant`.

use codegloss_runtime::format::CATEGORIES;

use super::Pair;
use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::syntax::fluent::{Expression, Pattern, expressions};
use crate::syntax::pattern::VariantKey;

pub(super) fn check(pair: &Pair<'_>, findings: &mut Diagnostics) {
    if pair.is_term() {
        return;
    }
    let keys = keys(pair.source.pattern);
    if keys.is_empty() {
        return;
    }
    let translated = self::keys(pair.translation.pattern);
    let shown = super::missing_variable::variables(pair.translation.pattern);
    for Key { variable, name: key, span, is_default } in keys {
        let is_there =
            |other: &Key<'_>| other.variable == variable && (other.name == key || is_zero(key, other.name));
        // Without the variable, it is the variable that is missing.
        if !is_default && !is_general(key) && shown.contains_key(variable) && !translated.iter().any(is_there)
        {
            let (name, key) = (variable.to_owned(), key.to_owned());
            pair.emit(Finding::MissingVariantKey { id: pair.name(), key, name }, span.clone(), findings);
        }
    }
}

/// A key that a variable can have.
struct Key<'p> {
    variable: &'p str,
    name: &'p str,
    span: &'p Span,
    is_default: bool,
}

/// 1 has no form of its own in many languages.
fn is_general(key: &str) -> bool {
    CATEGORIES.contains(&key) || key == "1"
}

/// Some languages have a category for 0.
fn is_zero(key: &str, other: &str) -> bool {
    key == "0" && other == "zero"
}

fn keys(pattern: &Pattern) -> Vec<Key<'_>> {
    let mut keys: Vec<Key<'_>> = Vec::new();
    let is_select =
        |expression: &Expression| matches!(expression, Expression::Select { .. } | Expression::Nested(_));
    let mut placeables = pattern.iter().filter_map(|element| match element {
        crate::syntax::fluent::Element::Placeable(expression) => Some(expression),
        crate::syntax::fluent::Element::Text(_) => None,
    });
    if !placeables.any(is_select) {
        return keys;
    }
    for (expression, _) in expressions(pattern) {
        let Expression::Select { selector, variants, default } = expression else { continue };
        let Some(variable) = variable(selector) else { continue };
        let is_number = variants.iter().any(|variant| variant.key.is_of_number());
        for (index, variant) in variants.iter().enumerate() {
            let (VariantKey::Name(key) | VariantKey::Number(key)) = &variant.key;
            // The names among a number's keys are plural categories, or meant as such.
            if is_number && matches!(variant.key, VariantKey::Name(_)) && key != "zero" {
                continue;
            }
            let is_default = index == *default;
            if !keys.iter().any(|known| known.variable == variable && known.name == key) {
                keys.push(Key { variable, name: key, span: &variant.span, is_default });
            }
        }
    }
    keys
}

fn variable(selector: &Expression) -> Option<&str> {
    match selector {
        Expression::Variable(name) => Some(&name.value),
        Expression::Nested(inner) => variable(inner),
        Expression::Function { positional, .. } => variable(positional.first()?),
        _ => None,
    }
}
