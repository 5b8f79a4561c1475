//! The rules that read each text of a project.

use super::prose::{self, Check};
use super::{Project, typography};
use crate::diagnostics::{Diagnostics, Rule};

const RULES: &[(Rule, Check)] = &[
    (Rule::RepeatedPunctuation, typography::repeated_punctuation::check),
    (Rule::RepeatedWord, typography::repeated_word::check),
    (Rule::HalfWidthPunctuation, typography::half_width_punctuation::check),
    (Rule::FullWidthCharacter, typography::full_width_character::check),
    (Rule::HalfWidthKatakana, typography::half_width_katakana::check),
    (Rule::MissingSpace, typography::missing_space::check),
    (Rule::ExtraSpace, typography::extra_space::check),
    (Rule::DotsAsEllipsis, typography::dots_as_ellipsis::check),
    (Rule::HyphensAsDash, typography::hyphens_as_dash::check),
    (Rule::StraightQuote, typography::straight_quote::check),
    (Rule::TraditionalCharacter, typography::traditional_character::check),
];

pub(super) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    prose::check(project, RULES, findings);
    typography::inconsistent_field::check(project, findings);
}
