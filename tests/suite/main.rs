//! The whole program, from the outside: what it writes, says and survives.
#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

mod agreement;
mod build_script;
mod check;
mod command_line;
mod conditions;
mod coverage;
mod documents;
mod explain;
mod facts;
mod feeds;
mod filters;
mod habits;
mod history;
mod hostile;
mod hosts;
mod improve;
mod invisible;
mod links;
mod lists;
mod long_text;
mod look;
mod new_project;
mod output;
mod pages;
mod passages;
mod private;
mod reading;
mod retry;
mod said;
mod sameness;
mod short;
mod snippets;
#[path = "../support/mod.rs"]
mod support;
mod symbols;
mod transcript;
mod typed;
mod weight;
mod wording;

/// Copies a project.
pub(crate) fn copy(project: &std::path::Path, to: &std::path::Path) {
    let files = support::read_tree(project);
    support::write_tree(to, files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
}
