//! Rules of the house style of a project, and of its glossary.

pub(super) mod access_key;
pub(super) mod breaking_space;
pub(super) mod final_punctuation;
pub(super) mod glossary_term;
pub(super) mod missing_glossary_term;
pub(super) mod mixed_address;
pub(super) mod please;
pub(super) mod sentence_case;
pub(super) mod text_too_wide;
