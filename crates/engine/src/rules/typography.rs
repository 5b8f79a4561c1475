//! Rules about typography: punctuation, spaces, forms of characters.

pub(super) mod repeated_punctuation;
