//! Rules about the characters of texts, in every file that people write.

#[cfg(feature = "site")]
pub(super) mod ambiguous_character;
#[cfg(feature = "site")]
pub(super) mod broken_markup;
#[cfg(feature = "site")]
pub(super) mod escape_as_text;
#[cfg(feature = "site")]
pub(super) mod html_in_message;
pub(crate) mod invalid_silence;
pub(crate) mod invisible_character;
#[cfg(feature = "site")]
pub(super) mod irregular_space;
#[cfg(feature = "site")]
pub(super) mod placeholder_as_text;
#[cfg(feature = "site")]
pub(super) mod symbol_in_user_message;
