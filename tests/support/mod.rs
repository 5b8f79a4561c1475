//! What the tests share: the tool, the sites that it builds.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;

/// A folder's files by path with `/` between its parts.
pub(crate) type Tree = BTreeMap<String, Vec<u8>>;

/// What a run of the tool left behind.
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// A built site in memory.
pub(crate) struct Site {
    pub(crate) files: Tree,
    /// The address that its project gives it.
    pub(crate) base: &'static str,
}

/// The repository's folder: the shipped project.
pub(crate) fn shipped() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A project with one of everything: two domains, a half-empty locale, internal codes and so on.
pub(crate) fn fixture() -> PathBuf {
    shipped().join("crates/engine/tests/fixture")
}

/// The tool as a user of this language starts it; nothing else of this machine's settings reaches it.
pub(crate) fn tool(language: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_codegloss"));
    for name in ["LANGUAGE", "LC_MESSAGES", "LANG", "CLICOLOR_FORCE", "FORCE_COLOR", "COLUMNS"] {
        command.env_remove(name);
    }
    command.env("LC_ALL", language).env("NO_COLOR", "1");
    command
}

/// Runs a command to its end.
pub(crate) fn run(command: &mut Command) -> Run {
    let output = command.output().expect("the tool starts");
    Run {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
    }
}

/// Builds a project into a folder, which must go well.
pub(crate) fn build(project: &Path, out: &Path) -> Run {
    let run = run(tool("en").args(["build", "--project"]).arg(project).arg("--out").arg(out));
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    run
}

/// The shipped project's site, built once for all tests of a process.
pub(crate) fn shipped_site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| Site::of(shipped(), "https://errors.example.com/"))
}

/// The fixture's site, built once for all tests of a process.
pub(crate) fn fixture_site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| Site::of(&fixture(), "https://codes.example.com/reference/"))
}

impl Site {
    /// Builds a project's site.
    pub(crate) fn of(project: &Path, base: &'static str) -> Self {
        let out = temporary();
        build(project, out.path());
        Self { files: read_tree(out.path()), base }
    }

    /// What the addresses of its host begin with: `/` or `/below/`.
    pub(crate) fn base_path(&self) -> &str {
        let host = self.base.find("://").expect("an address") + 3;
        &self.base[host + self.base[host..].find('/').expect("a path")..]
    }

    /// A file's text.
    pub(crate) fn text(&self, path: &str) -> &str {
        let bytes = self.files.get(path).unwrap_or_else(|| panic!("{path} is not in the site"));
        std::str::from_utf8(bytes).expect("pages are UTF-8")
    }

    /// The paths of the files with this ending.
    pub(crate) fn paths(&self, ending: &str) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str).filter(move |path| path.ends_with(ending))
    }

    /// `errors.json`.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(self.text("errors.json")).expect("errors.json is JSON")
    }

    /// The tags of the locales, in the project's order.
    pub(crate) fn locales(&self) -> Vec<String> {
        strings(&self.json()["locales"])
    }

    /// Every code of `errors.json`.
    pub(crate) fn codes(&self) -> Vec<serde_json::Value> {
        let json = self.json();
        let domains = json["domains"].as_array().expect("domains");
        domains.iter().flat_map(|domain| domain["codes"].as_array().expect("codes").clone()).collect()
    }
}

/// A folder that is gone when the test is over.
pub(crate) fn temporary() -> TempDir {
    TempDir::new().expect("a temporary folder")
}

/// Every file below a folder but the manifest of builds.
pub(crate) fn read_tree(folder: &Path) -> Tree {
    let mut tree = Tree::new();
    collect(folder, "", &mut tree);
    tree.remove(".codegloss-manifest");
    tree
}

/// Writes files below a folder.
pub(crate) fn write_tree<'a>(folder: &Path, files: impl IntoIterator<Item = (&'a str, &'a [u8])>) {
    for (path, bytes) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder is made");
        fs::write(path, bytes).expect("a file is written");
    }
}

fn collect(folder: &Path, prefix: &str, tree: &mut Tree) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let entry = entry.expect("an entry");
        let name = format!("{prefix}{}", entry.file_name().to_str().expect("names are UTF-8"));
        if entry.file_type().expect("a type").is_dir() {
            collect(&entry.path(), &format!("{name}/"), tree);
        } else {
            tree.insert(name, fs::read(entry.path()).expect("the file is readable"));
        }
    }
}

/// The strings of a JSON list.
pub(crate) fn strings(list: &serde_json::Value) -> Vec<String> {
    list.as_array().expect("a list").iter().map(|item| item.as_str().expect("a string").to_owned()).collect()
}
