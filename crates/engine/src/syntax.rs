//! The languages that people write in, as trees in which every text keeps its place: TOML, Fluent, Markdown, the heads of pictures.

pub(crate) mod comment;
pub(crate) mod fluent;
#[cfg(feature = "site")]
pub(crate) mod front_matter;
mod full_width;
pub(crate) mod literal;
pub(crate) mod markdown;
mod number_options;
pub mod pattern;
#[cfg(feature = "site")]
pub(crate) mod picture;
pub(crate) mod piece;
pub(crate) mod symbol;
pub(crate) mod toml;
#[cfg(feature = "site")]
pub(crate) mod yaml;
