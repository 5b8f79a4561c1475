//! A project: its settings, its codes and its messages, and the texts that they come to.

pub(crate) mod cache;
pub(crate) mod catalog;
pub(crate) mod catalog_load;
pub(crate) mod fields;
#[cfg(feature = "site")]
pub(crate) mod glossary;
pub(crate) mod indices;
mod kept;
pub(crate) mod locations;
pub(crate) mod messages;
pub(crate) mod references;
pub(crate) mod release;
pub(crate) mod resolve;
pub(crate) mod resolved;
pub(crate) mod settings;
#[cfg(feature = "site")]
pub(crate) mod translating;
pub(crate) mod words;

pub use resolved::rendered::Shown;
