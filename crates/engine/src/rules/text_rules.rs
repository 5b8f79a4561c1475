//! The rules that read each text of a project.

use super::prose::{self, Check};
use super::{Project, style, typography};
use crate::diagnostics::{Diagnostics, Rule};

const RULES: &[(Rule, Check)] = &[
    (Rule::RepeatedPunctuation, typography::repeated_punctuation::check),
    (Rule::GlossaryTerm, style::glossary_term::check),
    (Rule::AccessKey, style::access_key::check),
    (Rule::TextTooWide, style::text_too_wide::check),
    (Rule::MixedAddress, style::mixed_address::check),
    (Rule::Please, style::please::check),
    (Rule::SentenceCase, style::sentence_case::check),
    (Rule::FinalPunctuation, style::final_punctuation::check),
    (Rule::BreakingSpace, style::breaking_space::check),
];

pub(super) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    prose::check(project, RULES, findings);
}
