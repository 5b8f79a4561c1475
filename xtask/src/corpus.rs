//! Brings the Fluent files that packages ship, and compares every text of them with fluent-bundle.

mod packages;

use std::fs;
use std::path::PathBuf;

use serde::Deserialize;

use crate::command::{cargo, step};
use crate::root;

#[derive(Deserialize)]
struct List {
    tree: Vec<Tree>,
}

/// The packages that are one project together, with the registry that has them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tree {
    name: String,
    license: String,
    /// The patterns of `[[messages]]` for its files.
    files: Vec<String>,
    /// A package of crates.io: with it come all those that it depends on.
    #[serde(rename = "crate")]
    crate_name: Option<String>,
    #[serde(default)]
    features: Vec<String>,
    #[serde(default)]
    debian: Vec<String>,
    npm: Option<String>,
    /// The only folder of a package whose files count.
    #[serde(default)]
    folder: String,
}

/// Brings what is not there yet, and compares. The arguments are the comparison's own.
pub(crate) fn run(arguments: &[&str]) -> Result<(), String> {
    let path = root().join("xtask/corpus.toml");
    let text = fs::read_to_string(&path).map_err(|error| error.to_string())?;
    let list: List = toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    for tree in &list.tree {
        packages::bring(tree).map_err(|error| format!("{} cannot be brought: {error}", tree.name))?;
        adopt(tree)?;
    }
    let mut compare = cargo(&["run", "--quiet", "--release", "--package", "codegloss-engine"]);
    compare.args(["--example", "corpus", "--"]).arg(folder()).args(arguments);
    step("comparing with fluent-bundle", compare)
}

/// What was brought stays here, so that another run needs no network.
fn folder() -> PathBuf {
    root().join("target/corpus")
}

/// Writes beside a tree what adopts it.
fn adopt(tree: &Tree) -> Result<(), String> {
    let settings = format!(
        "[[messages]]\nfiles = {:?}\nallow = [\"attributes\", \"messages\", \"variables\"]\n",
        tree.files
    );
    let path = folder().join(&tree.name).with_extension("toml");
    fs::write(&path, settings).map_err(|error| format!("{} cannot be written: {error}", path.display()))
}
