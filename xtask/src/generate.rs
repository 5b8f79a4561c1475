//! Writes the files that are generated and checked in, and compares them: the packs of codegloss's own catalog, `docs/`, in
//! `crates/engine/src/diagnostics/generated/`, the examples on the pages of rules, what `conformance/` has beside its project, and the C header.

pub(crate) mod cldr;
mod conformance;
mod examples;
mod header;
pub(crate) mod typed_rules;

use std::fs;
use std::path::PathBuf;

use codegloss_engine::{Localizer, Resolved, Sources, analyze};

use crate::{new_rule, root};

/// The paths and contents of generated files.
pub(crate) type Files = Vec<(PathBuf, Vec<u8>)>;

/// Writes the files.
pub(crate) fn write(files: Result<Files, String>) -> Result<(), String> {
    for (path, bytes) in files? {
        let folder = path.parent().unwrap_or_else(|| root());
        fs::create_dir_all(folder)
            .map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
        fs::write(&path, bytes).map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
        println!("{}", path.display());
    }
    Ok(())
}

/// Compares the files with fresh ones, which a task writes.
pub(crate) fn check(files: Result<Files, String>, task: &str) -> Result<(), String> {
    for (path, bytes) in files? {
        if fs::read(&path).ok().as_deref() != Some(&bytes) {
            return Err(format!("{} is not what its sources give: run `cargo xtask {task}`", path.display()));
        }
    }
    Ok(())
}

/// Compares everything that is generated of what is in the repository, once nothing of a new rule is still to be written.
pub(crate) fn check_all() -> Result<(), String> {
    new_rule::nothing_is_left()?;
    check(files(), "generate")
}

/// The tool's own words and rules.
pub(crate) fn words() -> Result<Files, String> {
    let docs = docs()?;
    let mut files = packs(&docs)?;
    files.extend(typed_rules::files(&docs)?);
    Ok(files)
}

/// Everything that is generated of what is in the repository.
pub(crate) fn files() -> Result<Files, String> {
    let mut files = words()?;
    let of_rules: Vec<(String, Vec<u8>)> = files
        .iter()
        .filter_map(|(path, bytes)| Some((path.file_name()?.to_string_lossy().into_owned(), bytes.clone())))
        .collect();
    files.extend(examples::files(&of_rules)?);
    files.extend(conformance::files()?);
    files.push(header::header()?);
    Ok(files)
}

/// codegloss's own catalog.
fn docs() -> Result<Resolved, String> {
    let (sources, unreadable) = Sources::read(&root().join("docs"));
    let analysis = analyze(&sources, None);
    // The words that say what is wrong may be what is wrong: then they are said as rule and arguments.
    let localizer = Localizer::new("en");
    let findings: Vec<String> = unreadable
        .iter()
        .chain(&analysis.diagnostics)
        .map(|finding| {
            let path = finding.spans.first().map_or("", |span| &span.path);
            format!("docs/{path}: {} ({})", localizer.message(finding), finding.rule.id())
        })
        .collect();
    if !findings.is_empty() {
        return Err(findings.join("\n"));
    }
    analysis.resolved.ok_or_else(|| "docs/ is no project".to_owned())
}

fn packs(docs: &Resolved) -> Result<Files, String> {
    let packs = docs.packs().map_err(|error| error.to_string())?;
    let folder = root().join("crates/engine/src/diagnostics/generated");
    Ok(packs.into_iter().map(|(name, bytes)| (folder.join(name), bytes)).collect())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use codegloss_engine::{Sources, analyze};

    fn source_code(folder: &Path) -> String {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let texts = entries.map(|path| {
            if path.is_dir() { source_code(&path) } else { fs::read_to_string(path).unwrap_or_default() }
        });
        texts.collect()
    }

    /// Every word of the command line is said somewhere: translators work for readers.
    #[test]
    fn no_word_of_the_command_line_is_left_over() {
        let code = ["src", "crates/build/src", "crates/engine/src"]
            .map(|folder| source_code(&crate::root().join(folder)))
            .concat();
        let (sources, _) = Sources::read(&crate::root().join("docs"));
        let catalog = analyze(&sources, None).resolved.unwrap().catalog;
        let domain = catalog.domain("cli").unwrap();
        let words =
            catalog.codes.iter().filter(|code| code.domain == domain).map(|code| code.key.to_string());
        let left_over: Vec<String> = words.filter(|word| !code.contains(&format!("\"{word}\""))).collect();
        assert_eq!(left_over, [""; 0]);
    }

    /// What the tool says is what `docs/` says now, and what readers of packs are tested with is what the runtime says now.
    #[test]
    fn the_generated_files_are_what_their_sources_give() {
        assert_eq!(super::check_all(), Ok(()));
    }
}
