//! A project: its settings, its codes and its messages, and the texts that they come to.

pub(crate) mod cache;
pub(crate) mod catalog;
pub(crate) mod catalog_load;
#[cfg(feature = "site")]
pub(crate) mod color;
pub(crate) mod fields;
pub(crate) mod indices;
pub(crate) mod inline;
mod kept;
pub(crate) mod locations;
pub(crate) mod messages;
pub(crate) mod packs;
mod rendered;
pub(crate) mod resolve;
pub(crate) mod resolved;
pub mod rust_names;
pub(crate) mod settings;
pub(crate) mod source_url;
pub(crate) mod words;

pub use rendered::Shown;
