//! An app outside of this repository, whose lock file is its own, gets the very packs that the tool writes.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::cargo;
use crate::root;

/// The project that the app and the tool compile: it has something of everything.
const PROJECT: &str = "conformance/project";

const BUILD_SCRIPT: &str = "\
fn main() -> Result<(), codegloss_build::BuildError> {
    codegloss_build::build_script(env!(\"PROJECT\"))
}
";

/// Compiles the packs in, and prints where the build script wrote them.
const PROGRAM: &str = "\
include!(concat!(env!(\"OUT_DIR\"), \"/codegloss.rs\"));

fn main() {
    print!(\"{}\", env!(\"OUT_DIR\"));
}
";

/// Builds the app with the newest packages that its requirements allow, and compares each file of its build script with the
/// tool's.
pub(crate) fn run() -> Result<(), String> {
    println!("== the packs of an app with a lock file of its own");
    let folder = root().join("target/fresh-app");
    write_app(&folder)?;
    let apps = build(&folder)?;
    let tools = folder.join("packs");
    let pack = ["run", "--quiet", "--package", "codegloss", "--", "pack", "--project", PROJECT, "--rust"];
    // What a build script that names no target writes.
    let output = cargo(&pack).args(["--target", "default", "--out"]).arg(&tools).output();
    let output = output.map_err(|error| format!("the tool could not begin: {error}"))?;
    if !output.status.success() {
        return Err(format!("`codegloss pack` failed:\n{}", String::from_utf8_lossy(&output.stderr)));
    }
    compare(&apps, &tools)
}

/// Writes the app, a workspace of its own. What was built for it before is used again; its lock file is made anew each time.
fn write_app(folder: &Path) -> Result<(), String> {
    let crates = root().join("crates");
    let manifest = format!(
        "[package]\nname = \"app\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\ncodegloss-runtime = {{ path = '{}' }}\n\n\
         [build-dependencies]\ncodegloss-build = {{ path = '{}' }}\n",
        crates.join("runtime").display(),
        crates.join("build").display()
    );
    let files = [("Cargo.toml", manifest.as_str()), ("build.rs", BUILD_SCRIPT), ("src/main.rs", PROGRAM)];
    let _ = fs::remove_file(folder.join("Cargo.lock"));
    let _ = fs::remove_dir_all(folder.join("packs"));
    let written = fs::create_dir_all(folder.join("src"))
        .and_then(|()| files.iter().try_for_each(|(name, text)| fs::write(folder.join(name), text)));
    written.map_err(|error| format!("{} cannot be written: {error}", folder.display()))
}

/// Builds the app and runs it; gives the folder that its build script wrote to.
fn build(folder: &Path) -> Result<PathBuf, String> {
    let mut command = cargo(&["run", "--quiet", "--target-dir"]);
    command.arg(folder.join("target")).arg("--manifest-path").arg(folder.join("Cargo.toml"));
    let output = command.env("PROJECT", root().join(PROJECT)).output();
    let output = output.map_err(|error| format!("cargo could not begin: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!(
            "the app could not be built, for which its packages must be there or crates.io must be reachable:\n{said}"
        ));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned().into())
}

/// Says which files of the app's the tool does not have, or has otherwise.
fn compare(apps: &Path, tools: &Path) -> Result<(), String> {
    let files = fs::read_dir(apps).map_err(|error| format!("{} cannot be read: {error}", apps.display()))?;
    let names: Vec<_> = files.flatten().map(|file| file.file_name()).collect();
    let same = |name: &&_| fs::read(apps.join(name)).ok() == fs::read(tools.join(name)).ok();
    let (same, others): (Vec<_>, Vec<_>) = names.iter().partition(same);
    if !others.is_empty() || same.is_empty() {
        return Err(format!("an app's build script writes others than `codegloss pack --rust`: {others:?}"));
    }
    println!("{} files are the same", same.len());
    Ok(())
}
