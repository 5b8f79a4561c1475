//! The rules that read each text of a project.

use super::prose::{self, Check};
use super::{Project, style, typography};
use crate::diagnostics::{Diagnostics, Rule};

const RULES: &[(Rule, Check)] = &[
    (Rule::RepeatedPunctuation, typography::repeated_punctuation::check),
    (Rule::GlossaryTerm, style::glossary_term::check),
];

pub(super) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    prose::check(project, RULES, findings);
}
