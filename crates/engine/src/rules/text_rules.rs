//! The rules that read each text of a project.

use super::prose::{self, Check};
use super::{Project, style, text, typography};
use crate::diagnostics::{Diagnostics, Rule};

const RULES: &[(Rule, Check)] = &[
    (Rule::AmbiguousCharacter, text::ambiguous_character::check),
    (Rule::IrregularSpace, text::irregular_space::check),
    (Rule::PlaceholderAsText, text::placeholder_as_text::check),
    (Rule::BrokenMarkup, text::broken_markup::check),
    (Rule::UnreadMarkdown, text::html_in_message::check),
    (Rule::EscapeAsText, text::escape_as_text::check),
    (Rule::SymbolInUserMessage, text::symbol_in_user_message::check),
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
