//! What a project makes of each rule's findings.

use std::collections::BTreeMap;

use super::{Diagnostic, Diagnostics, Rule, Severity};

/// The rules that weigh something else in this project than by themselves; `None` for those that are off.
#[derive(Clone, Debug, Default)]
pub struct Levels(BTreeMap<Rule, Option<Severity>>);

impl Levels {
    /// Gives a rule another weight. What cannot be lowered is left as it is.
    pub(crate) fn set(&mut self, rule: Rule, level: Option<Severity>) {
        if level == Some(Severity::Error) || rule.can_be_lowered() {
            self.0.insert(rule, level);
        }
    }

    /// Whether a rule's findings are left out.
    pub(crate) fn is_off(&self, rule: Rule) -> bool {
        match self.0.get(&rule) {
            Some(level) => level.is_none(),
            None => rule.is_off(),
        }
    }

    /// Weighs findings, and takes away those of rules that are off.
    pub(crate) fn apply(&self, findings: &mut Diagnostics) {
        findings.retain(|finding| self.weigh(finding));
    }

    /// Gives a finding its weight in this project. Whether it is kept: its rule is not off.
    pub fn weigh(&self, finding: &mut Diagnostic) -> bool {
        if let Some(Some(severity)) = self.0.get(&finding.rule) {
            finding.severity = *severity;
        }
        !self.is_off(finding.rule)
    }
}
