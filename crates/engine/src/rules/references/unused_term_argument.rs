//! `unused-term-argument`: an argument that a term does not use, or a value for which it has no variant.

use std::collections::BTreeSet;

use crate::diagnostics::{Diagnostics, Finding};
use crate::rules::{LocaleMessages, Project};
use crate::syntax::fluent::{Entry, Expression, Role, expressions};
use crate::syntax::literal::Literal;
use crate::syntax::pattern::VariantKey;
use crate::syntax::toml::Located;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for locale in &project.locales {
        for entry in locale.messages.entries() {
            for (expression, _) in entry.expressions() {
                if let Expression::Term { id, arguments, .. } = expression
                    && !arguments.is_empty()
                {
                    call(locale, id, arguments, findings);
                }
            }
        }
    }
}

fn call(
    locale: &LocaleMessages<'_>,
    id: &Located<String>,
    arguments: &[(String, Literal)],
    findings: &mut Diagnostics,
) {
    // That there is no such term is a finding of its own.
    let Some(term) = locale.messages.get(&id.value) else { return };
    for (name, value) in arguments {
        let (term_id, name) = (id.value.clone(), name.clone());
        match (uses(term, &name), value) {
            (Uses::None, _) => {
                findings.emit(Finding::UnusedTermArgumentName { term: term_id, name }, id.span.clone());
            }
            (Uses::Chosen(keys), Literal::Text(value)) if !keys.contains(value.as_str()) => {
                let keys = keys.into_iter().map(str::to_owned).collect();
                let value = value.clone();
                let finding = Finding::UnusedTermArgumentValue { term: term_id, name, value, keys };
                findings.emit(finding, id.span.clone());
            }
            _ => {}
        }
    }
}

/// What a term does with an argument.
enum Uses<'t> {
    None,
    /// It shows it, or counts with it.
    Shown,
    /// It has these variants.
    Chosen(BTreeSet<&'t str>),
}

fn uses<'t>(term: &'t Entry, argument: &str) -> Uses<'t> {
    let (mut keys, mut is_chosen) = (BTreeSet::new(), false);
    for (expression, role) in term.value.iter().flat_map(expressions) {
        match (expression, role) {
            (Expression::Variable(name), Role::Selector(variants)) if name.value == argument => {
                is_chosen = true;
                keys.extend(variants.iter().filter_map(|variant| match &variant.key {
                    VariantKey::Name(key) => Some(key.as_str()),
                    VariantKey::Number(_) => None,
                }));
            }
            (Expression::Variable(name), _) if name.value == argument => return Uses::Shown,
            _ => {}
        }
    }
    match is_chosen {
        false => Uses::None,
        // By numbers alone: no text is a key.
        true if keys.is_empty() => Uses::Shown,
        true => Uses::Chosen(keys),
    }
}
