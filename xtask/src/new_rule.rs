//! `cargo xtask new-rule <id> [group]`: the files of a new rule, with text to be replaced.

mod edits;
mod templates;

use std::fs;
use std::path::Path;

use crate::command::{cargo, step};
use crate::{generate, root};
use edits::edits;

/// What a new rule's files have where somebody has to write something. The generated files are not checked while it is anywhere.
const PLACEHOLDER: &str = "TODO(new-rule)";

/// Where rules are written, and where a placeholder can be.
const WRITTEN: [&str; 6] = [
    "CHANGELOG.md",
    "crates/engine/rules.toml",
    "crates/engine/src/rules",
    "crates/engine/tests/rules",
    "docs/catalog",
    "docs/locales",
];

/// Makes the files, and writes the Rust that is generated of them, so that the rule's own file compiles.
pub(crate) fn run(id: &str, group: &str) -> Result<(), String> {
    for (path, text) in edits(&|path| fs::read_to_string(root().join(path)).ok(), id, group)? {
        let file = root().join(&path);
        let folder = file.parent().unwrap_or_else(|| root());
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        fs::write(&file, text).map_err(|error| format!("{path}: {error}"))?;
        println!("{path}");
    }
    step("formatting", cargo(&["fmt", "--all"]))?;
    generate::write(generate::words())?;
    print!("{}", templates::next_steps(id, group));
    Ok(())
}

/// Fails while something of a new rule is still to be written.
pub(crate) fn nothing_is_left() -> Result<(), String> {
    let mut places = Vec::new();
    for path in WRITTEN {
        placeholders(&root().join(path), &mut places)?;
    }
    if places.is_empty() {
        return Ok(());
    }
    Err(format!("replace `{PLACEHOLDER}` in the files of the new rule:\n  {}", places.join("\n  ")))
}

/// The lines that have a placeholder, in the order of the files.
fn placeholders(path: &Path, places: &mut Vec<String>) -> Result<(), String> {
    let unreadable = |error: std::io::Error| format!("{}: {error}", path.display());
    if path.is_dir() {
        let entries = fs::read_dir(path).map_err(unreadable)?.collect::<Result<Vec<_>, _>>();
        let mut entries: Vec<_> = entries.map_err(unreadable)?.iter().map(fs::DirEntry::path).collect();
        entries.sort();
        return entries.iter().try_for_each(|entry| placeholders(entry, places));
    }
    let bytes = fs::read(path).map_err(unreadable)?;
    let text = String::from_utf8_lossy(&bytes);
    let lines = text.lines().enumerate().filter(|(_, line)| line.contains(PLACEHOLDER));
    places.extend(lines.map(|(index, _)| format!("{}:{}", path.display(), index + 1)));
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{PLACEHOLDER, placeholders};

    /// What is still to be written is found with its line, in every folder.
    #[test]
    fn a_placeholder_is_found() {
        let folder = std::env::temp_dir().join(format!("codegloss-new-rule-{}", std::process::id()));
        fs::create_dir_all(folder.join("en")).unwrap();
        fs::write(folder.join("en/rule.ftl"), format!("x = X\ny = {PLACEHOLDER}\n")).unwrap();
        fs::write(folder.join("done.toml"), "x = 'TODO'\n").unwrap();
        let mut places = Vec::new();
        let result = placeholders(&folder, &mut places);
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(result, Ok(()));
        assert!(places.len() == 1 && places[0].ends_with("rule.ftl:2"), "{places:?}");
    }
}
