//! Kinds of whole lines.

pub(super) fn begins(line: &str, starts: &[&str]) -> bool {
    starts.iter().any(|start| line.starts_with(start))
}

/// The name of a block that begins with three colons or more.
fn container(line: &str) -> Option<&str> {
    let name = line.strip_prefix(":::")?.trim_start_matches(':').trim();
    name.split([' ', '[', '{']).next().filter(|_| !name.is_empty())
}

pub(super) fn is_contents(line: &str) -> bool {
    ["[[toc]]", "[toc]", "[[_toc_]]", "{:toc}", "{: toc}", "{:toc }", "{: toc }"]
        .contains(&&*line.to_ascii_lowercase())
}

/// What a block of Python-Markdown is called: `/// note`.
fn slashed(line: &str) -> Option<&str> {
    let name = line.strip_prefix("/// ")?;
    name.split([' ', '|']).next()
}

/// The blocks of that form that are notes.
const NOTES: [&str; 22] = [
    "note",
    "abstract",
    "info",
    "tip",
    "hint",
    "important",
    "success",
    "question",
    "warning",
    "caution",
    "attention",
    "failure",
    "danger",
    "error",
    "bug",
    "example",
    "quote",
    "admonition",
    "summary",
    "todo",
    "faq",
    "new",
];

pub(super) fn is_tab(line: &str) -> bool {
    line.starts_with("=== \"")
        || slashed(line) == Some("tab")
        || container(line).is_some_and(|name| ["code-group", "tabs", "tab"].contains(&name))
}

pub(super) fn is_details(line: &str) -> bool {
    begins(line, &["??? ", "???+ "]) || container(line) == Some("details") || slashed(line) == Some("details")
}

pub(super) fn is_note(line: &str) -> bool {
    line.starts_with("!!! ")
        || container(line).is_some()
        || slashed(line).is_some_and(|name| NOTES.contains(&name))
}

pub(super) fn is_include(line: &str) -> bool {
    begins(line, &["<<< ", "--8<-- ", "{% include", "{@include"])
        || (line.starts_with("{{#include") && line.ends_with("}}"))
}

pub(super) fn is_block(line: &str) -> bool {
    begins(line, &["{% ", "{{< ", "{{% "])
}

pub(super) fn is_script(line: &str) -> bool {
    let has_quote = line.contains(['"', '\'']);
    (has_quote
        && line.starts_with("import ")
        && (line.contains(" from ") || line[7..].starts_with(['"', '\''])))
        || begins(line, &["export const ", "export default ", "export function "])
}

pub(super) fn is_abbreviation(line: &str) -> bool {
    line.strip_prefix("*[").and_then(|rest| rest.split_once("]: ")).is_some()
}
