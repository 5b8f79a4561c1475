//! Rules about the characters of texts, in every file that people write.

pub(crate) mod invalid_silence;
pub(crate) mod invisible_character;
