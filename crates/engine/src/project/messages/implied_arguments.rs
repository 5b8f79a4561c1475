//! Arguments that the catalog does not declare: the variables of codes' messages, in files that allow them.

use std::collections::BTreeSet;

use codegloss_runtime::Field;

use crate::diagnostics::Span;
use crate::project::catalog::{Argument, ArgumentKind, Catalog};
use crate::project::fields::attribute;
use crate::project::indices::{ByLocale, CodeIndex, LocaleIndex};
use crate::project::messages::Messages;
use crate::syntax::fluent::{Expression, expressions};

/// An argument that a code has besides those of the catalog.
pub(crate) type Implied = (CodeIndex, Argument);

/// The most arguments that a code has without their being declared, and the most messages that are looked into for those of one code.
const MAX: usize = 100;

/// What documentation shows of a number that nobody gave an example for.
const NUMBER: &str = "1";

/// Declares the variables that messages use, and gives them in the order of their codes. Those of the source locale come first. One that
/// is a number in any language is a number.
pub(crate) fn declare(catalog: &mut Catalog, source: LocaleIndex, own: &ByLocale<Messages>) -> Vec<Implied> {
    let mut implied = Vec::new();
    let codes = catalog.codes.iter_enumerated();
    for (index, code) in codes {
        let constants = &catalog.domain_of(code).constants;
        let is_declared = |name: &str| {
            constants.contains_key(name) || code.arguments.iter().any(|argument| argument.name == name)
        };
        let (mut names, mut known) = (Vec::new(), BTreeSet::new());
        let mut numbers = BTreeSet::new();
        let others = own.iter_enumerated().filter(|(index, _)| *index != source).map(|(_, locale)| locale);
        for messages in std::iter::once(&own[source]).chain(others) {
            let variables = code.messages().flat_map(|id| variables(messages, id));
            for (name, is_number) in variables {
                if is_number {
                    numbers.insert(name);
                }
                if names.len() < MAX && !is_declared(name) && known.insert(name) {
                    names.push(name);
                }
            }
        }
        implied.extend(
            names.into_iter().map(|name| (index, argument(name, numbers.contains(name), &code.span))),
        );
    }
    for (index, argument) in &implied {
        catalog.codes[*index].arguments.push(argument.clone());
    }
    implied
}

/// Its place is that of its code: nobody has declared it.
fn argument(name: &str, is_number: bool, code: &Span) -> Argument {
    let (kind, example) = if is_number { (ArgumentKind::Number, NUMBER) } else { (ArgumentKind::Text, name) };
    Argument {
        name: name.to_owned(),
        kind,
        values: Vec::new(),
        example: example.to_owned(),
        span: code.clone(),
    }
}

/// The variables of each of a message's fields, then those of the messages that it includes, each with whether it is a number there.
fn variables<'m>(messages: &'m Messages, id: &'m str) -> Vec<(&'m str, bool)> {
    if !messages.treatment(id).allows_variables {
        return Vec::new();
    }
    let fields = Field::ALL.into_iter().map(attribute);
    let mut left: Vec<(&str, Option<&str>)> = fields.map(|field| (id, field)).rev().collect();
    let (mut seen, mut variables) = (BTreeSet::new(), Vec::new());
    while let Some((id, attribute)) = left.pop() {
        if seen.len() == MAX || !seen.insert((id, attribute)) {
            continue;
        }
        let pattern = messages.get(id).and_then(|entry| entry.pattern(attribute));
        for (expression, role) in pattern.map(expressions).unwrap_or_default() {
            match expression {
                Expression::Variable(name) => variables.push((name.value.as_str(), role.is_number())),
                Expression::Message { id, attribute } => left.push((&id.value, attribute.as_deref())),
                _ => {}
            }
        }
    }
    variables
}
