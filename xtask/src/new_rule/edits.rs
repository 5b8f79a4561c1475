//! What a new rule changes in files: texts in, texts out.

use super::templates;

/// Reads a file of the repository; `None` if it is not there.
pub(super) type Read<'a> = &'a dyn Fn(&str) -> Option<String>;

const CATALOG: &str = "docs/catalog/rule.toml";
const FINDINGS: &str = "docs/catalog/finding.toml";
const FACTS: &str = "crates/engine/rules.toml";
const REGISTRY: &str = "crates/engine/src/rules.rs";
/// The registry of rules that compare a translation with its source.
const TRANSLATION: &str = "crates/engine/src/rules/translation.rs";
/// The registry of rules that read each text.
const TEXT_RULES: &str = "crates/engine/src/rules/text_rules.rs";
const CHANGELOG: &str = "CHANGELOG.md";

/// The paths and new contents of every file of a rule. The rule comes after the others of its group.
pub(super) fn edits(read: Read<'_>, id: &str, group: &str) -> Result<Vec<(String, String)>, String> {
    let file = |path: &str| read(path).ok_or_else(|| format!("{path} cannot be read"));
    let (catalog, findings) = (file(CATALOG)?, file(FINDINGS)?);
    refuse(id, &[&catalog, &findings])?;
    let last = last_of(&catalog, group).ok_or_else(|| {
        let mut known: Vec<&str> = values(&catalog, "group").collect();
        known.dedup();
        format!("there is no group `{group}`: take one of {}", known.join(", "))
    })?;
    let facts = file(FACTS)?;
    let heading = format!("[{last}]");
    let mut edits = [
        (CATALOG, after_table(&catalog, |table| is_code(table, last), &templates::catalog(id, group))),
        (FINDINGS, after_table(&findings, |table| is_finding_of(table, last), &templates::finding(id))),
        (FACTS, after_table(&facts, |table| table.starts_with(&heading), &templates::facts(id, group))),
    ]
    .map(|(path, text)| (path.to_owned(), text))
    .to_vec();
    for tag in ["en", "zh-Hans"] {
        let path = format!("docs/locales/{tag}/rule.ftl");
        let text = after_message(&file(&path)?, &format!("rule-{last}"), &templates::general(id, tag));
        edits.push((path.clone(), text.ok_or_else(|| misses(&path, &format!("rule-{last}")))?));
        let path = format!("docs/locales/{tag}/finding.ftl");
        let text = after_message(&file(&path)?, &format!("finding-{last}"), &templates::single(id, tag));
        edits.push((path.clone(), text.ok_or_else(|| misses(&path, &format!("finding-{last}")))?));
    }
    let base = file("crates/engine/tests/rules/base/locales/en/app.ftl")?;
    for kind in ["bad", "good"] {
        let path = format!("crates/engine/tests/rules/{id}/{kind}/locales/en/app.ftl");
        edits.push((path, templates::fixture(&base, kind)));
    }
    edits.extend(code(read, &file(registry(group))?, id, group)?);
    let changelog = file(CHANGELOG)?;
    let heading = "### Added\n";
    let at = changelog.find(heading).ok_or_else(|| misses(CHANGELOG, heading.trim_end()))?;
    let (before, after) = changelog.split_at(at + heading.len());
    edits.push((CHANGELOG.to_owned(), format!("{before}{}{after}", templates::changelog(id))));
    Ok(edits)
}

/// Why a file cannot be edited.
fn misses(path: &str, anchor: &str) -> String {
    format!("{path} has no `{anchor}`, which a new rule is written after")
}

/// The file whose list has the rules of a group.
fn registry(group: &str) -> &'static str {
    match group {
        "translation" => TRANSLATION,
        "typography" | "style" => TEXT_RULES,
        _ => REGISTRY,
    }
}

/// The rule's own file, and what names it: the module of its group, and the registry.
fn code(read: Read<'_>, text: &str, id: &str, group: &str) -> Result<Vec<(String, String)>, String> {
    let name = templates::snake(id);
    let module = format!("crates/engine/src/rules/{group}.rs");
    let rule = (format!("crates/engine/src/rules/{group}/{name}.rs"), templates::rule(id, group));
    let line = |text: &str| with_line(text, "mod ", &format!("pub(super) mod {name};\n"));
    let with_entry = |entry: &str| with_entry(text, entry).ok_or_else(|| misses(registry(group), LIST));
    Ok(match group {
        // The registry is the module of the group.
        "translation" => {
            let own = with_entry(&format!("(Rule::{}, {name}::check),", templates::camel(id)))?;
            vec![rule, (module, with_line(&own, "mod ", &format!("mod {name};\n")))]
        }
        "typography" | "style" => {
            let entry = format!("(Rule::{}, {group}::{name}::check),", templates::camel(id));
            let own = read(&module).unwrap_or_else(|| templates::group(group));
            vec![rule, (module, line(&own)), (TEXT_RULES.to_owned(), with_entry(&entry)?)]
        }
        _ => {
            let known = read(&module);
            let mut registry = with_call(text, group, &name).ok_or_else(|| misses(REGISTRY, END))?;
            if known.is_none() {
                registry = with_line(&registry, "mod ", &format!("mod {group};\n"));
            }
            let known = known.unwrap_or_else(|| templates::group(group));
            vec![rule, (module, line(&known)), (REGISTRY.to_owned(), registry)]
        }
    })
}

/// An id is in kebab case and new.
fn refuse(id: &str, catalogs: &[&str]) -> Result<(), String> {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    if !id.starts_with(|c: char| c.is_ascii_lowercase()) || !id.split('-').all(is_word) {
        return Err(format!("`{id}` is no id of a rule, such as `duplicate-code`"));
    }
    if catalogs.iter().any(|catalog| values(catalog, "code").any(|known| known == id)) {
        return Err(format!("`{id}` is there already"));
    }
    Ok(())
}

/// The strings of a key, in their order.
fn values<'a>(toml: &'a str, key: &'a str) -> impl Iterator<Item = &'a str> {
    let value = move |line: &'a str| line.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"');
    toml.lines().filter_map(value)
}

/// The last rule of a group.
fn last_of<'a>(catalog: &'a str, group: &str) -> Option<&'a str> {
    let tables = catalog.split("[[code]]\n").skip(1);
    let own = tables.filter(|table| values(table, "group").any(|own| own == group));
    own.last().and_then(|table| values(table, "code").next())
}

fn is_code(table: &str, id: &str) -> bool {
    values(table, "code").any(|code| code == id)
}

/// Whether a table is a finding of a rule, or of one of its cases.
fn is_finding_of(table: &str, rule: &str) -> bool {
    values(table, "code").any(|code| code == rule || code.starts_with(&format!("{rule}-")))
}

/// A TOML file with another table after the last one that this is true of.
fn after_table(toml: &str, is_before: impl Fn(&str) -> bool, table: &str) -> String {
    let is_heading = |line: &str| line.starts_with('[') && !line.starts_with("[code.");
    let (mut start, mut end) = (0, toml.len());
    let mut at = 0;
    for line in toml.split_inclusive('\n').chain(["[end]"]) {
        if is_heading(line) {
            if is_before(&toml[start..at]) {
                end = at;
            }
            start = at;
        }
        at += line.len();
    }
    let (before, after) = (toml[..end].trim_end(), toml[end..].trim_end());
    let gap = if after.is_empty() { "" } else { "\n" };
    format!("{before}\n\n{table}{gap}{after}\n").trim_end().to_owned() + "\n"
}

/// A Fluent file with another message after the last one whose id begins so, if there is one.
fn after_message(fluent: &str, id: &str, message: &str) -> Option<String> {
    let begins = |line: &str| {
        let rest = line.strip_prefix(id);
        rest.is_some_and(|rest| rest.starts_with(" =") || rest.starts_with('-'))
    };
    let mut end = 0;
    let (mut at, mut is_within) = (0, false);
    for line in fluent.split_inclusive('\n') {
        at += line.len();
        is_within = begins(line) || (is_within && line.starts_with([' ', '\n', '}']));
        if is_within && !line.trim().is_empty() {
            end = at;
        }
    }
    let (before, after) = fluent.split_at(end);
    (end > 0).then(|| format!("{before}\n{message}{after}"))
}

/// A Rust file with a line before the first that has this in it, or at its end.
fn with_line(rust: &str, has: &str, line: &str) -> String {
    let is_place = |text: &&str| !text.starts_with("//") && text.contains(has);
    let place = rust.split_inclusive('\n').take_while(|text| !is_place(text)).map(str::len).sum();
    let (before, after) = rust.split_at(place);
    format!("{before}{line}{after}")
}

/// What a list of rules begins with.
const LIST: &str = "= &[";

/// What the list of rules that look at the project ends with.
const END: &str = "];";

/// The list of rules with another one, if there is a list.
fn with_entry(registry: &str, entry: &str) -> Option<String> {
    let (before, after) = registry.split_at(registry.find(LIST)? + LIST.len());
    Some(format!("{before}\n    {entry}{after}"))
}

/// The registry with a rule after the others of its group, if there is a list.
fn with_call(registry: &str, group: &str, name: &str) -> Option<String> {
    let begins = format!("    {group}::");
    let mut end = registry.find(END)?;
    let mut at = 0;
    for line in registry.split_inclusive('\n') {
        at += line.len();
        if line.starts_with(&begins) {
            end = at;
        }
    }
    let condition = if group == "site" { "    #[cfg(feature = \"site\")]\n" } else { "" };
    let (before, after) = registry.split_at(end);
    Some(format!("{before}{condition}{begins}{name}::check,\n{after}"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fs;

    use codegloss_engine::{Sources, analyze};

    use super::{FACTS, edits, registry};
    use crate::generate::typed_rules;
    use crate::root;

    /// A file as it is once these edits are made.
    fn read(edited: &BTreeMap<String, String>, path: &str) -> Option<String> {
        edited.get(path).cloned().or_else(|| fs::read_to_string(root().join(path)).ok())
    }

    fn added(edited: &mut BTreeMap<String, String>, id: &str, group: &str) -> Result<(), String> {
        let new = edits(&|path| read(edited, path), id, group)?;
        edited.extend(new);
        Ok(())
    }

    /// The manual with edits, and the generated Rust.
    fn generated(edited: &BTreeMap<String, String>) -> String {
        let (sources, _) = Sources::read(&root().join("docs"));
        let files = sources.texts("").map(|file| {
            let text = edited.get(&format!("docs/{}", file.path)).cloned();
            (file.path.to_string(), text.unwrap_or_else(|| file.text.to_string()).into_bytes())
        });
        let mut files: Vec<_> = files.collect();
        let assets = sources.assets("");
        files.extend(assets.map(|(path, asset)| (path.to_owned(), asset.bytes(path).unwrap().into_owned())));
        let (sources, _) =
            Sources::from_files(files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
        let analysis = analyze(&sources, None);
        assert_eq!(analysis.diagnostics, [], "the manual has no findings");
        let facts = read(edited, FACTS).unwrap();
        let files = typed_rules::files_of(&analysis.resolved.unwrap(), &facts).unwrap();
        files.into_iter().map(|(_, bytes)| String::from_utf8(bytes).unwrap()).collect()
    }

    /// What is made for a new rule is read without findings, in every group, and gives its rule and its finding.
    #[test]
    fn a_new_rule_is_whole() {
        let mut edited = BTreeMap::new();
        let groups = [
            "files",
            "catalog",
            "messages",
            "references",
            "translation",
            "text",
            "typography",
            "style",
            "site",
            "release",
        ];
        for group in groups {
            added(&mut edited, &format!("invented-{group}"), group).unwrap();
        }
        let generated = generated(&edited);
        for group in groups {
            let registry = &edited[registry(group)];
            let name = format!("Invented{}{}", group[..1].to_uppercase(), &group[1..]);
            assert!(generated.contains(&format!("Self::{name} => \"invented-{group}\"")), "{name}");
            assert!(generated.contains(&format!("Self::{name} {{ .. }} => Rule::{name}")), "{name}");
            let entry = match group {
                "translation" => format!("    (Rule::{name}, invented_{group}::check),\n"),
                "typography" | "style" => format!("    (Rule::{name}, {group}::invented_{group}::check),\n"),
                _ => format!("    {group}::invented_{group}::check,\n"),
            };
            assert!(registry.contains(&entry), "{registry}");
            let rules = read(&edited, "crates/engine/src/rules.rs").unwrap();
            assert!(rules.contains(&format!("mod {group};")), "{rules}");
            let module = &edited[&format!("crates/engine/src/rules/{group}.rs")];
            assert!(module.contains(&format!("mod invented_{group};\n")), "{module}");
            for kind in ["bad", "good"] {
                let case = format!("crates/engine/tests/rules/invented-{group}/{kind}/locales/en/app.ftl");
                assert!(edited.contains_key(&case), "{case}");
            }
        }
        let rules = generated.find("Self::InventedCatalog,").zip(generated.find("Self::SyntaxError,"));
        assert!(rules.is_some_and(|(new, next)| new < next), "a rule comes after the others of its group");
    }

    /// A file without the place that a rule is written at is named, and nothing is written.
    #[test]
    fn a_place_that_is_missing_is_named() {
        for (path, group) in [
            ("crates/engine/src/rules.rs", "text"),
            ("crates/engine/src/rules/translation.rs", "translation"),
            ("crates/engine/src/rules/text_rules.rs", "style"),
            ("docs/locales/en/rule.ftl", "text"),
            ("docs/locales/zh-Hans/finding.ftl", "text"),
            ("CHANGELOG.md", "text"),
        ] {
            let mut edited = BTreeMap::from([(path.to_owned(), "other\n".to_owned())]);
            let refused = added(&mut edited, "invented", group).unwrap_err();
            assert!(refused.starts_with(path), "{refused}");
        }
    }

    /// An id is there once, and reads like the others.
    #[test]
    fn an_id_that_is_there_is_refused() {
        let mut edited = BTreeMap::new();
        added(&mut edited, "invented", "text").unwrap();
        assert_eq!(added(&mut edited, "invented", "text"), Err("`invented` is there already".to_owned()));
        for taken in ["duplicate-code", "unknown-key-in-table"] {
            assert!(added(&mut edited, taken, "text").unwrap_err().contains("already"), "{taken}");
        }
        for id in ["", "Invented", "two words", "-a", "a--b", "a_b", "4a"] {
            assert!(added(&mut edited, id, "text").unwrap_err().contains("no id"), "{id}");
        }
        assert!(added(&mut edited, "other", "nonsense").unwrap_err().contains("no group"));
    }
}
