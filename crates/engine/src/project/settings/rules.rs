//! `[rules]` of `codegloss.toml`: what a project makes of each rule's findings.

use crate::diagnostics::{Diagnostics, Finding, Levels, Rule, Severity};
use crate::syntax::toml::Table;

const LEVELS: [(&str, Option<Severity>); 3] =
    [("error", Some(Severity::Error)), ("warning", Some(Severity::Warning)), ("off", None)];

pub(super) fn load(mut table: Table<'_>, findings: &mut Diagnostics) -> Levels {
    let mut levels = Levels::default();
    for rule in Rule::ALL {
        let Some(item) = table.take(rule.id()) else { continue };
        let Some(level) = item.one_of(&LEVELS, findings) else { continue };
        if level != Some(Severity::Error) && !rule.can_be_lowered() {
            item.invalid(|key, value| Finding::InvalidValueAlwaysError { key, value }, findings);
        }
        levels.set(*rule, level);
    }
    table.deny_unknown_keys(findings);
    levels
}
