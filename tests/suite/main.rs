//! The whole program, from the outside: what it writes, says and survives.
#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

mod agreement;
mod command_line;
mod facts;
mod feeds;
mod filters;
mod hostile;
mod links;
mod lists;
mod output;
mod pages;
mod reading;
mod sameness;
mod short;
#[path = "../support/mod.rs"]
mod support;
mod typed;
mod wording;

/// Copies a project.
pub(crate) fn copy(project: &std::path::Path, to: &std::path::Path) {
    let files = support::read_tree(project);
    support::write_tree(to, files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
}
