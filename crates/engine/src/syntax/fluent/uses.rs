//! What entries refer to, and what they show.

use codegloss_runtime::format::CATEGORIES;

use crate::diagnostics::Span;
use crate::syntax::fluent::{Element, Entry, Expression, Pattern, Variant};
use crate::syntax::pattern::VariantKey;
use crate::syntax::toml::Located;

/// What an expression is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role<'p> {
    /// Readers see its value.
    Shown,
    /// An argument of a function.
    Argument,
    /// The selector of these variants.
    Selector(&'p [Variant]),
}

impl Role<'_> {
    /// Whether only a number makes sense here. The only function is NUMBER.
    pub(crate) fn is_number(self) -> bool {
        match self {
            Self::Shown => false,
            Self::Argument => true,
            Self::Selector(variants) => variants.iter().any(|variant| variant.key.is_of_number()),
        }
    }
}

impl VariantKey {
    /// Whether only a number matches it. Strings are often sorted into `other` as well.
    pub(crate) fn is_of_number(&self) -> bool {
        match self {
            Self::Number(_) => true,
            Self::Name(name) => name != "other" && CATEGORIES.contains(&name.as_str()),
        }
    }
}

/// The expressions of a pattern in its order, with those within others. Terms see no variables but those that they are passed, which are
/// not among them.
pub(crate) fn expressions(pattern: &Pattern) -> Vec<(&Expression, Role<'_>)> {
    let mut found = Vec::new();
    of_pattern(pattern, &mut found);
    found
}

fn of_pattern<'p>(pattern: &'p Pattern, out: &mut Vec<(&'p Expression, Role<'p>)>) {
    for element in pattern {
        if let Element::Placeable(expression) = element {
            of_expression(expression, Role::Shown, out);
        }
    }
}

fn of_expression<'p>(expression: &'p Expression, role: Role<'p>, out: &mut Vec<(&'p Expression, Role<'p>)>) {
    out.push((expression, role));
    match expression {
        Expression::Nested(inner) => of_expression(inner, role, out),
        Expression::Function { positional, .. } => {
            for argument in positional {
                of_expression(argument, Role::Argument, out);
            }
        }
        Expression::Select { selector, variants, .. } => {
            of_expression(selector, Role::Selector(variants), out);
            for variant in variants {
                of_pattern(&variant.value, out);
            }
        }
        Expression::Text(_)
        | Expression::Number(_)
        | Expression::Variable(_)
        | Expression::Message { .. }
        | Expression::Term { .. } => {}
    }
}

impl Entry {
    /// Whether a place is in it.
    pub(crate) fn contains(&self, place: &Span) -> bool {
        let id = &self.id.span;
        place.path == id.path && (id.range.start..self.end).contains(&place.range.start)
    }

    /// The names of the variables in its value, each as often as it is there.
    pub(crate) fn variables(&self) -> Vec<&str> {
        let all = self.value.iter().flat_map(expressions);
        all.filter_map(|(expression, _)| variable(expression)).collect()
    }

    /// The ids of messages and terms that its value and attributes refer to, each as often as it is there.
    pub(crate) fn references(&self) -> Vec<&str> {
        let ids = self.expressions().filter_map(|(expression, _)| match expression {
            Expression::Message { id, .. } | Expression::Term { id, .. } => Some(id.value.as_str()),
            _ => None,
        });
        ids.collect()
    }

    /// Whether its value or an attribute has a variable of this name.
    pub(crate) fn mentions(&self, name: &str) -> bool {
        self.expressions().any(|(expression, _)| variable(expression) == Some(name))
    }

    /// The number literals that its value and attributes show.
    pub(crate) fn numbers(&self) -> Vec<&Located<String>> {
        let numbers = self.expressions().filter_map(|shown| match shown {
            (Expression::Number(number), Role::Shown) => Some(number),
            _ => None,
        });
        numbers.collect()
    }

    /// The expressions of its value and attributes.
    pub(crate) fn expressions(&self) -> impl Iterator<Item = (&Expression, Role<'_>)> {
        let patterns = self.value.iter().chain(self.attributes.iter().map(|attribute| &attribute.value));
        patterns.flat_map(expressions)
    }
}

fn variable(expression: &Expression) -> Option<&str> {
    match expression {
        Expression::Variable(variable) => Some(&variable.value),
        _ => None,
    }
}
