//! Rules that look at the whole. Those about a single value stand where it is read.

pub(crate) mod catalog;
#[cfg(feature = "site")]
pub(crate) mod files;
pub(crate) mod invisible;
pub(crate) mod messages;
pub(crate) mod silences;
