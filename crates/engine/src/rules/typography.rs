//! Rules about typography: punctuation, spaces, forms of characters.

pub(super) mod dots_as_ellipsis;
pub(super) mod extra_space;
pub(super) mod full_width_character;
pub(super) mod half_width_katakana;
pub(super) mod half_width_punctuation;
pub(super) mod hyphens_as_dash;
pub(super) mod inconsistent_field;
pub(super) mod missing_space;
pub(super) mod repeated_punctuation;
pub(super) mod repeated_word;
mod scripts;
pub(super) mod straight_quote;
pub(super) mod traditional_character;
