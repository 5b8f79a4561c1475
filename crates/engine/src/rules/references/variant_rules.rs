//! The rules about variants: each sees every selector, which are found once for all of them.

use std::collections::BTreeMap;

use super::selectors::{Forms, Selector, read};
use super::{missing_variant, unreachable_variant};
use crate::diagnostics::{Diagnostics, Rule};
use crate::project::catalog::Code;
use crate::rules::Project;

/// Applies a rule to a selector of a locale.
type Check = fn(&Selector<'_>, &Forms<'_>, &mut Diagnostics);

/// The rules about selectors.
const RULES: [(Rule, Check); 2] =
    [(Rule::UnreachableVariant, unreachable_variant::check), (Rule::MissingVariant, missing_variant::check)];

/// Applies every rule that is not off to every selector.
pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let levels = &project.settings.levels;
    let rules = RULES.iter().filter(|(rule, _)| !levels.is_off(*rule)).map(|(_, check)| *check);
    let rules: Vec<Check> = rules.collect();
    if rules.is_empty() {
        return;
    }
    let codes = project.catalog.codes.iter();
    let codes: BTreeMap<&str, &Code> =
        codes.flat_map(|code| code.messages().map(move |message| (message, code))).collect();
    for (index, locale) in project.locales.iter_enumerated() {
        let forms = Forms::new(locale.tag);
        read(project, index, &codes, |selector| {
            for check in &rules {
                check(selector, &forms, findings);
            }
        });
    }
}
