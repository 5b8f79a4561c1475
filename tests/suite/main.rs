//! The whole program, from the outside: what it writes, says and survives.
#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

mod addresses;
mod agora_facts;
mod build_script;
mod c_header;
mod causes;
mod check;
mod check_list;
mod command_line;
mod conditions;
mod consistency;
mod coverage;
mod dates;
mod documents;
mod edit_links;
mod exit_codes;
mod explain;
mod facts;
mod filters;
mod fix;
mod guides;
mod habits;
mod highlight;
mod history;
mod hostile;
mod hosting;
mod invisible;
mod json_output;
mod lang_attributes;
mod links;
mod links_by_name;
mod lists;
mod long_text;
mod look;
mod many_codes;
mod meta;
mod new_project;
mod openapi;
mod output;
mod page_size;
mod pages;
mod permalinks;
mod private;
mod punctuation;
mod reading;
mod released;
mod reproducible;
mod retry;
mod seo;
mod server_or_client;
mod snippets;
mod style_guide;
#[path = "../support/mod.rs"]
mod support;
mod symbols;
mod targets;
mod transcript;
mod translating;
mod typed;
mod typescript;
mod user_messages;
mod versions;

/// Copies a project.
pub(crate) fn copy(project: &std::path::Path, to: &std::path::Path) {
    let files = support::read_tree(project);
    support::write_tree(to, files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
}
