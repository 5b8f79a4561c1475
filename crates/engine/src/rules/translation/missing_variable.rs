//! `missing-variable`: an argument or a constant that the source text shows or chooses by, and the translation does not; a value that
//! the site puts into a word, and the project's own word does not have.

use std::collections::{BTreeMap, BTreeSet};

use super::Pair;
use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::project::messages::SPECIAL;
use crate::rules::Project;
use crate::syntax::fluent::{Expression, Pattern, Role, expressions};

pub(super) fn check(pair: &Pair<'_>, findings: &mut Diagnostics) {
    // An unknown code's text without the code is a finding of its own.
    if pair.is_term() || SPECIAL.contains(&pair.id) {
        return;
    }
    let translated = variables(pair.translation.pattern);
    let [shown, counted] = [shown(pair.source.pattern), counted(pair.translation.pattern)];
    for (name, span) in variables(pair.source.pattern) {
        // A number that only chooses a plural form is not said.
        let is_said = !shown.contains(name) || !counted.contains(name);
        if !translated.contains_key(name) || !is_said {
            let finding = Finding::MissingVariable { id: pair.name(), name: name.to_owned() };
            pair.emit(finding, span.clone(), findings);
        }
    }
}

/// Words of the site that the project has itself. Where the source locale has one as well, it is the source text.
pub(super) fn words(project: &Project<'_>, findings: &mut Diagnostics) {
    for (index, locale) in project.locales.iter_enumerated() {
        for (id, known) in &project.words.arguments {
            let is_of_source =
                index != project.settings.source && project.source().messages.get(id).is_some();
            let Some(entry) = locale.messages.get(id).filter(|_| !is_of_source) else { continue };
            if SPECIAL.contains(&id.as_str()) {
                continue;
            }
            // A name that the site does not pass is a finding of its own, and was meant to be one of these.
            let used: BTreeSet<&str> = entry.expressions().filter_map(|(it, _)| self::name(it)).collect();
            let unknown = used.into_iter().filter(|name| !is_known(project, known, name)).count();
            for name in known.iter().filter(|name| !entry.mentions(name)).skip(unknown) {
                let finding = Finding::MissingVariableWord { id: id.clone(), name: name.clone() };
                findings.emit(finding, entry.id.span.clone());
            }
        }
    }
}

/// Whether a word of the site can use a variable: the site passes it, or it is a constant.
fn is_known(project: &Project<'_>, passed: &[String], name: &str) -> bool {
    passed.iter().any(|own| own == name)
        || project.catalog.domains.iter().any(|domain| domain.constants.contains_key(name))
}

/// The variables that readers see.
fn shown(pattern: &Pattern) -> BTreeSet<&str> {
    let all = expressions(pattern).into_iter();
    all.filter(|(_, role)| !matches!(role, Role::Selector(_))).filter_map(|(it, _)| name(it)).collect()
}

/// The variables that choose a plural form, and that readers do not see.
fn counted(pattern: &Pattern) -> BTreeSet<&str> {
    let shown = shown(pattern);
    let all = expressions(pattern).into_iter();
    let counted = all.filter(|(_, role)| matches!(role, Role::Selector(_)) && role.is_number());
    counted.filter_map(|(it, _)| name(it)).filter(|name| !shown.contains(name)).collect()
}

fn name(expression: &Expression) -> Option<&str> {
    match expression {
        Expression::Variable(name) => Some(&name.value),
        _ => None,
    }
}

/// The variables of all variants, each with its first place.
pub(super) fn variables(pattern: &Pattern) -> BTreeMap<&str, &Span> {
    let mut found = BTreeMap::new();
    for (expression, _) in expressions(pattern) {
        if let Expression::Variable(name) = expression {
            found.entry(name.value.as_str()).or_insert(&name.span);
        }
    }
    found
}
