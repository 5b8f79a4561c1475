//! Everything that CI runs, in the order in which a fault shows soonest.

use std::borrow::BorrowMut;
use std::fs;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::{cldr, fresh_app, generate, install, instructions, layers, programs, root, size, wasm};

/// The workspace has all features in the steps about all packages; the runtime is looked at without them, too.
const RUNTIME: [&str; 2] = ["--package", "codegloss-runtime"];
const FUZZ: [&str; 2] = ["--manifest-path", "fuzz/Cargo.toml"];
const STRICT: [&str; 3] = ["--", "-D", "warnings"];
const PUBLISHED: [&str; 5] =
    ["codegloss", "codegloss-build", "codegloss-engine", "codegloss-runtime", "codegloss-capi"];

pub(crate) fn run() -> Result<(), String> {
    install::packages()?;
    install::subcommands()?;
    let path = install::path()?;
    step("formatting", cargo(&["fmt", "--all", "--check"]))?;
    step("formatting of the fuzz targets", cargo(&["fmt", "--check"]).args(FUZZ))?;
    println!("== generated files");
    generate::check(generate::files(), "generate")?;
    println!("== layers");
    layers::run()?;
    println!("== tables of CLDR");
    generate::check(cldr::files(), "generate cldr")?;
    the_runtime_stands_alone()?;
    step("lints of the runtime without features", cargo(&["clippy"]).args(RUNTIME).args(STRICT))?;
    let all = ["clippy", "--workspace", "--all-features", "--all-targets"];
    step("lints", cargo(&all).args(STRICT))?;
    step("lints of the fuzz targets", cargo(&["clippy", "--all-targets"]).args(FUZZ).args(STRICT))?;
    wasm::run()?;
    for (what, folder) in [
        ("the comparison with @fluent/bundle", "crates/engine/tests/fluent-js"),
        ("the tests of pages", "tests/browser"),
    ] {
        // The checker's own script would fetch a Java of its own.
        let npm = in_folder(folder, "npm", &["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        step(&format!("packages of {what}"), npm)?;
    }
    let tests = ["test", "--workspace", "--all-features", "--no-fail-fast"];
    step("tests", cargo(&tests).env("PATH", &path))?;
    step("tests in JavaScript", in_folder("js", "node", &["--test"]).env("PATH", &path))?;
    documentation("documentation of the runtime without features", &RUNTIME)?;
    documentation("documentation", &["--workspace", "--all-features"])?;
    let licences = ["check", "--hide-inclusion-graph", "bans", "licenses", "sources"];
    step("licences and sources", cargo(&["deny", "--workspace"]).args(licences))?;
    advisories()?;
    println!("== instructions");
    instructions::check()?;
    println!("== size");
    size::run()?;
    fresh_app::run()?;
    packages()
}

/// An app that takes the runtime takes nothing else.
fn the_runtime_stands_alone() -> Result<(), String> {
    println!("== what the runtime depends on");
    let mut tree = cargo(&["tree", "--edges", "normal"]);
    tree.args(RUNTIME);
    let tree = programs::output(tree)?;
    if tree.lines().count() == 1 { Ok(()) } else { Err(format!("the runtime depends on something:\n{tree}")) }
}

fn documentation(name: &str, what: &[&str]) -> Result<(), String> {
    step(name, cargo(&["doc", "--no-deps"]).args(what).env("RUSTDOCFLAGS", "-D warnings"))
}

/// Builds every package that is published from its tarball. Working files are packaged as they are: what is not committed yet
/// counts, too.
///
/// The folder is a new one each time. Cargo keeps what it unpacks of a package by folder and version, so that in the same
/// folder it would build yesterday's `codegloss-build` of the same version.
fn packages() -> Result<(), String> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
    let folder = root().join(format!("target/packages-{now}"));
    let mut package = cargo(&["package", "--allow-dirty", "--quiet", "--target-dir"]);
    package.arg(&folder).args(PUBLISHED.iter().flat_map(|name| ["--package", name]));
    let result = step("packages", package);
    // What is left of it only takes up room.
    let _ = fs::remove_dir_all(&folder);
    result
}

/// Checks for known vulnerabilities, where the database of them can be reached.
fn advisories() -> Result<(), String> {
    let is_reachable = cargo(&["deny", "fetch", "db"]).output().is_ok_and(|output| output.status.success());
    if is_reachable {
        return step("advisories", cargo(&["deny", "--workspace", "check", "advisories"]));
    }
    println!("== advisories: the database cannot be reached from here, so they were not checked");
    Ok(())
}

pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

fn in_folder(folder: &str, program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root().join(folder));
    command
}

pub(crate) fn step(name: &str, mut command: impl BorrowMut<Command>) -> Result<(), String> {
    println!("== {name}");
    match command.borrow_mut().status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("{name} failed")),
        Err(error) => Err(format!("{name} could not begin: {error}")),
    }
}
