//! The texts of a new rule's files.

use super::PLACEHOLDER as TODO;

/// The rule's entry in `docs/catalog/rule.toml`.
pub(super) fn catalog(id: &str, group: &str) -> String {
    let (name, since) = (camel(id), env!("CARGO_PKG_VERSION"));
    format!(
        "[[code]]\ncode = \"{id}\"\nname = \"{name}\"\ngroup = \"{group}\"\nseverity = \"warning\"\nsince = \"{since}\"\n"
    )
}

/// The rule's entry in `crates/engine/rules.toml`.
pub(super) fn facts(id: &str, group: &str) -> String {
    let scope = match group {
        "site" | "translation" | "typography" | "style" => "site",
        "release" => "release",
        _ => "packs",
    };
    format!("[{id}]\nscope = \"{scope}\"\nfixable = false\n")
}

/// The finding's entry in `docs/catalog/finding.toml`.
pub(super) fn finding(id: &str) -> String {
    format!(
        "[[code]]\ncode = \"{id}\"\ninternal = true\n\n[code.args]\nid = {{ type = \"string\", example = \"chat-104\" }}\n"
    )
}

/// What the rule is in general, by language.
pub(super) fn general(id: &str, tag: &str) -> String {
    match tag {
        "en" => format!(
            "rule-{id} = {TODO}: what is wrong, as a noun\n    .reason = {TODO}: why it matters.\n    .recovery = {TODO}: how to mend it, whatever the case.\n"
        ),
        _ => format!(
            "rule-{id} = {TODO}：用名词说明错在哪里\n    .reason = {TODO}：为什么重要。\n    .recovery = {TODO}：一般的解决方法。\n"
        ),
    }
}

/// What is printed of a single finding, by language.
pub(super) fn single(id: &str, tag: &str) -> String {
    match tag {
        "en" => format!(
            "finding-{id} = {TODO}: what is wrong with `{{ $id }}`\n    .recovery = {TODO}: how to mend it here.\n"
        ),
        _ => format!("finding-{id} = {TODO}：`{{ $id }}` 错在哪里\n    .recovery = {TODO}：这里怎样改正。\n"),
    }
}

/// A file of a case: as it is in the project without findings, with a note.
pub(super) fn fixture(base: &str, kind: &str) -> String {
    let note = if kind == "bad" { "break the rule in this file" } else { "write a near miss in this file" };
    format!("### {TODO}: {note}; delete what does not differ from base\n\n{base}")
}

/// The rule's own file.
pub(super) fn rule(id: &str, group: &str) -> String {
    match group {
        "translation" => comparison(id),
        "typography" | "style" => of_prose(id),
        _ => of_project(id),
    }
}

/// A rule that looks at the project.
fn of_project(id: &str) -> String {
    let name = camel(id);
    format!(
        "//! `{id}`: {TODO}: what it finds.

use crate::diagnostics::{{Diagnostics, Finding}};
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {{
    // {TODO}: what is wrong, at the author's own text.
    for code in project.catalog.codes.iter().filter(|_| false) {{
        findings.emit(Finding::{name} {{ id: code.message.clone() }}, code.span.clone());
    }}
}}
"
    )
}

/// A rule that compares a translation with its source.
fn comparison(id: &str) -> String {
    let name = camel(id);
    format!(
        "//! `{id}`: {TODO}: what it finds.

use super::Pair;
use crate::diagnostics::{{Diagnostics, Finding}};

pub(super) fn check(pair: &Pair<'_>, findings: &mut Diagnostics) {{
    // {TODO}: what differs.
    if false {{
        pair.emit(Finding::{name} {{ id: pair.name() }}, pair.source.entry.id.span.clone(), findings);
    }}
}}
"
    )
}

/// A rule that reads each text.
fn of_prose(id: &str) -> String {
    let name = camel(id);
    format!(
        "//! `{id}`: {TODO}: what it finds.

use crate::diagnostics::Finding;
use crate::rules::prose::{{Prose, Reports}};

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {{
    for line in &prose.lines {{
        // {TODO}: the range of what is wrong.
        for (at, c) in line.prose().filter(|_| false) {{
            reports.emit(Finding::{name} {{ id: prose.id.to_owned() }}, line, at..at + c.len_utf8(), None);
        }}
    }}
}}
"
    )
}

/// A new module of rules.
pub(super) fn group(group: &str) -> String {
    format!("//! Rules of the group `{group}`.\n\n")
}

pub(super) fn changelog(id: &str) -> String {
    format!("- The rule `{id}`: {TODO}: what it finds.\n")
}

/// What is printed in the end.
pub(super) fn next_steps(id: &str, group: &str) -> String {
    let file = snake(id);
    format!(
        "
The rule `{id}` is there; `{TODO}` marks what you write. Next:

1. crates/engine/tests/rules/{id}/: break the rule in `bad`, write a near miss in `good`
2. docs/catalog/finding.toml: the arguments of the finding; its group, severity and scope are in docs/catalog/rule.toml and crates/engine/rules.toml
3. docs/locales/{{en,zh-Hans}}/rule.ftl and finding.ftl: its texts
4. cargo xtask generate
5. crates/engine/src/rules/{group}/{file}.rs: the check
6. SNAPSHOTS=overwrite cargo test --package codegloss-engine --test rules, and read bad/expected.txt
7. CHANGELOG.md: its line
8. cargo xtask generate, for its page; cargo xtask test --fast

docs/dev/rule.md has the steps in full.
"
    )
}

/// `han-latin-space` as Rust names a type.
pub(super) fn camel(id: &str) -> String {
    let word = |word: &str| word[..1].to_uppercase() + &word[1..];
    id.split('-').map(word).collect()
}

/// `han-latin-space` as Rust names a module.
pub(super) fn snake(id: &str) -> String {
    id.replace('-', "_")
}
