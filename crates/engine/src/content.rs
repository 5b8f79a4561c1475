//! What is on the site alone: guides, the long texts of codes, templates of snippets.

pub(crate) mod pages;
pub(crate) mod snippets;
