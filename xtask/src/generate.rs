//! Compiles codegloss's own catalog, `docs/`, into the packs of `crates/build/src/generated/`.

use std::fs;
use std::path::PathBuf;

use codegloss_build::{Sources, Wording, analyze};

use crate::root;

/// Writes the packs.
pub(crate) fn write() -> Result<(), String> {
    for (path, bytes) in packs()? {
        fs::write(&path, bytes).map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
        println!("{}", path.display());
    }
    Ok(())
}

/// Compares the packs with fresh ones.
pub(crate) fn check() -> Result<(), String> {
    for (path, bytes) in packs()? {
        if fs::read(&path).ok().as_deref() != Some(&bytes) {
            return Err(format!("{} is not what docs/ gives: run `cargo xtask generate`", path.display()));
        }
    }
    Ok(())
}

fn packs() -> Result<Vec<(PathBuf, Vec<u8>)>, String> {
    let (sources, unreadable) = Sources::read(&root().join("docs"));
    let analysis = analyze(&sources, None);
    // The words that say what is wrong may be what is wrong: then they are said as rule and arguments.
    let wording = Wording::new("en");
    let findings: Vec<String> = unreadable
        .iter()
        .chain(&analysis.diagnostics)
        .map(|finding| {
            let path = finding.spans.first().map_or("", |span| &span.path);
            format!("docs/{path}: {} ({})", wording.title(finding), finding.rule.id())
        })
        .collect();
    if !findings.is_empty() {
        return Err(findings.join("\n"));
    }
    let resolved = analysis.resolved.ok_or("docs/ is no project")?;
    let packs = resolved.packs().map_err(|error| error.to_string())?;
    let folder = root().join("crates/build/src/generated");
    Ok(packs.into_iter().map(|(name, bytes)| (folder.join(name), bytes)).collect())
}

#[cfg(test)]
mod tests {
    /// What the tool says is what `docs/` says now.
    #[test]
    fn the_checked_in_packs_are_what_docs_gives() {
        assert_eq!(super::check(), Ok(()));
    }
}
