//! What a message is filled with, and whether it calls what codegloss does not have.

use std::collections::{BTreeMap, BTreeSet};

use codegloss_runtime::Field;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};

/// How a variable is used.
#[derive(Clone, Debug, Default)]
pub(crate) struct Use {
    /// Its plural is asked for, or its digits.
    pub(crate) is_number: bool,
    /// The words that it is compared with.
    pub(crate) words: BTreeSet<String>,
}

/// The variables of a message by name, with those of what it refers to.
#[derive(Debug, Default)]
pub(crate) struct Uses {
    pub(crate) variables: BTreeMap<String, Use>,
    /// A function that codegloss does not have.
    pub(crate) function: Option<String>,
    /// The names of all that it refers to.
    pub(crate) names: BTreeSet<String>,
}

/// The patterns of one language by the names that placeables have for them.
#[derive(Default)]
pub(crate) struct Patterns<'a> {
    pub(crate) by_name: BTreeMap<String, &'a Pattern<&'a str>>,
    /// The messages that are there again, with a value or without.
    pub(crate) twice: BTreeSet<&'a str>,
}

impl<'a> Patterns<'a> {
    /// Those of the files of one language. Of an id that is there twice the first counts.
    pub(crate) fn of(resources: impl IntoIterator<Item = &'a Resource<&'a str>>, field: Field) -> Self {
        let mut patterns = Self::default();
        let mut seen = BTreeSet::new();
        for entry in resources.into_iter().flat_map(|resource| &resource.body) {
            match entry {
                Entry::Message(message) => {
                    if !seen.insert(message.id.name) {
                        patterns.twice.insert(message.id.name);
                    }
                    let reason = message.attributes.first().map(|attribute| &attribute.value);
                    // A reason is what its message is about.
                    let reason = reason.filter(|_| field == Field::Reason);
                    let Some(value) = reason.or(message.value.as_ref()) else { continue };
                    patterns.by_name.entry(message.id.name.to_owned()).or_insert(value);
                }
                Entry::Term(term) => {
                    patterns.by_name.entry(format!("-{}", term.id.name)).or_insert(&term.value);
                    for attribute in &term.attributes {
                        let name = format!("-{}.{}", term.id.name, attribute.id.name);
                        patterns.by_name.entry(name).or_insert(&attribute.value);
                    }
                }
                _ => {}
            }
        }
        patterns
    }

    pub(crate) fn uses(&self, name: &str) -> Uses {
        let mut uses = Uses::default();
        self.reference(name, name.starts_with('-'), 0, &mut uses);
        uses
    }

    fn reference(&self, name: &str, in_term: bool, depth: usize, uses: &mut Uses) {
        const DEEP: usize = 20;
        if depth > 0 {
            uses.names.insert(name.split('.').next().unwrap_or(name).to_owned());
        }
        if let Some(pattern) = self.by_name.get(name).filter(|_| depth < DEEP) {
            self.pattern(pattern, in_term, depth, uses);
        }
    }

    fn pattern(&self, pattern: &Pattern<&str>, in_term: bool, depth: usize, uses: &mut Uses) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, in_term, depth, uses);
            }
        }
    }

    fn expression(&self, expression: &Expression<&str>, in_term: bool, depth: usize, uses: &mut Uses) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, in_term, depth, uses),
            Expression::Select { selector, variants } => {
                self.inline(selector, in_term, depth, uses);
                if let InlineExpression::VariableReference { id } = selector
                    && let Some(variable) = uses.variables.get_mut(id.name).filter(|_| !in_term)
                {
                    for variant in variants {
                        match &variant.key {
                            VariantKey::NumberLiteral { .. } => variable.is_number = true,
                            VariantKey::Identifier { name } if is_category(name) => {
                                // `[other]` alone is also the default of words.
                                variable.is_number |= *name != "other";
                            }
                            VariantKey::Identifier { name } => {
                                variable.words.insert((*name).to_owned());
                            }
                        }
                    }
                    let has_only_other = variants.len() == 1;
                    variable.is_number |= has_only_other;
                }
                for variant in variants {
                    self.pattern(&variant.value, in_term, depth, uses);
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, in_term: bool, depth: usize, uses: &mut Uses) {
        match inline {
            InlineExpression::VariableReference { id } if !in_term => {
                uses.variables.entry(id.name.to_owned()).or_default();
            }
            InlineExpression::MessageReference { id, .. } => {
                self.reference(id.name, in_term, depth + 1, uses);
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name));
                let name = format!("-{}{}", id.name, attribute.unwrap_or_default());
                self.reference(&name, true, depth + 1, uses);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "NUMBER" {
                    uses.function = Some(id.name.to_owned());
                }
                for argument in &arguments.positional {
                    self.inline(argument, in_term, depth, uses);
                    if let InlineExpression::VariableReference { id } = argument
                        && let Some(variable) = uses.variables.get_mut(id.name).filter(|_| !in_term)
                    {
                        variable.is_number = true;
                    }
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, in_term, depth, uses),
            _ => {}
        }
    }
}

fn is_category(name: &str) -> bool {
    ["zero", "one", "two", "few", "many", "other"].contains(&name)
}
