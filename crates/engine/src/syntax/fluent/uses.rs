//! What a pattern refers to.

use crate::syntax::fluent::{Element, Expression, Pattern};
use crate::syntax::pattern::VariantKey;

/// Something that a pattern refers to by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use<'p> {
    /// A variable, and whether it must be a number here.
    Variable { name: &'p str, is_number: bool },
    /// A message or one of its attributes.
    Message { id: &'p str, attribute: Option<&'p str> },
}

/// The variables and messages that a pattern refers to, in its order. Terms see no variables but those that they are passed.
pub(crate) fn uses(pattern: &Pattern) -> Vec<Use<'_>> {
    let mut uses = Vec::new();
    of_pattern(pattern, &mut uses);
    uses
}

fn of_pattern<'p>(pattern: &'p Pattern, out: &mut Vec<Use<'p>>) {
    for element in pattern {
        if let Element::Placeable(expression) = element {
            of_expression(expression, false, out);
        }
    }
}

fn of_expression<'p>(expression: &'p Expression, is_number: bool, out: &mut Vec<Use<'p>>) {
    match expression {
        Expression::Variable(name) => out.push(Use::Variable { name: &name.value, is_number }),
        Expression::Message { id, attribute } => {
            out.push(Use::Message { id: &id.value, attribute: attribute.as_deref() });
        }
        // The only function is NUMBER.
        Expression::Function { positional, .. } => {
            for argument in positional {
                of_expression(argument, true, out);
            }
        }
        Expression::Nested(inner) => of_expression(inner, is_number, out),
        Expression::Select { selector, variants, .. } => {
            of_expression(selector, variants.iter().any(|variant| is_of_number(&variant.key)), out);
            for variant in variants {
                of_pattern(&variant.value, out);
            }
        }
        Expression::Text(_) | Expression::Number(_) | Expression::Term { .. } => {}
    }
}

/// Whether only a number matches a key. Strings are often sorted into `other` as well.
fn is_of_number(key: &VariantKey) -> bool {
    match key {
        VariantKey::Number(_) => true,
        VariantKey::Name(name) => ["zero", "one", "two", "few", "many"].contains(&name.as_str()),
    }
}
