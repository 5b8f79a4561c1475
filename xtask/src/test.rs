//! Everything that CI runs, in the order in which a fault shows soonest.

pub(crate) mod fresh_app;
pub(crate) mod fuzz;
mod install;
pub(crate) mod wasm;

use std::env;
use std::fs;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::command::{cargo, in_folder, output, step};
use crate::generate::cldr;
use crate::measure::{c_size, instructions, size};
use crate::{generate, layers, root};

/// The workspace has all features in the steps about all packages; the runtime is looked at without them, too.
const RUNTIME: [&str; 2] = ["--package", "codegloss-runtime"];
const FUZZ: [&str; 2] = ["--manifest-path", "fuzz/Cargo.toml"];
const STRICT: [&str; 3] = ["--", "-D", "warnings"];
const PUBLISHED: [&str; 5] =
    ["codegloss", "codegloss-build", "codegloss-engine", "codegloss-runtime", "codegloss-capi"];

/// Runs everything.
pub(crate) fn run() -> Result<(), String> {
    let mut steps = Steps::new(install::System::here());
    steps.needed(install::packages())?;
    steps.needed(install::subcommands())?;
    let path = steps.needed(install::path())?.or_else(|| env::var_os("PATH")).unwrap_or_default();
    steps.of(cheap())?;
    println!("== tables of CLDR");
    steps.of(generate::check(cldr::files(), "generate cldr"))?;
    steps.of(the_runtime_stands_alone())?;
    steps.of(step("lints of the runtime without features", cargo(&["clippy"]).args(RUNTIME).args(STRICT)))?;
    steps.of(oldest_rust())?;
    steps.of(lints())?;
    let fuzz = step("lints of the fuzz targets", cargo(&["clippy", "--all-targets"]).args(FUZZ).args(STRICT));
    steps.of(fuzz)?;
    steps.of(wasm::run())?;
    for (what, folder) in [
        ("the comparison with @fluent/bundle", "crates/engine/tests/fluent-js"),
        ("the tests of pages", "tests/browser"),
        ("the tests of TypeScript", "tests/typescript"),
    ] {
        // The checker's own script would fetch a Java of its own.
        let npm = in_folder(folder, "npm", &["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        steps.of(step(&format!("packages of {what}"), npm))?;
    }
    let tests = ["test", "--workspace", "--all-features", "--no-fail-fast"];
    steps.of(step("tests", cargo(&tests).env("PATH", &path)))?;
    steps.of(step("tests in JavaScript", in_folder("js", "node", &["--test"]).env("PATH", &path)))?;
    steps.of(documentation("documentation of the runtime without features", &RUNTIME))?;
    steps.of(documentation("documentation", &["--workspace", "--all-features"]))?;
    let licences = ["check", "--hide-inclusion-graph", "bans", "licenses", "sources"];
    steps.of(step("licences and sources", cargo(&["deny", "--workspace"]).args(licences)))?;
    steps.of(advisories())?;
    println!("== instructions");
    steps.of(instructions::check())?;
    println!("== size");
    steps.of(size::run())?;
    steps.of(c_size::run())?;
    steps.of(fresh_app::run())?;
    steps.of(packages())?;
    steps.end()
}

/// Runs what takes no browser and no network, for a look before each commit.
pub(crate) fn fast() -> Result<(), String> {
    cheap()?;
    lints()?;
    for (what, tests) in FAST {
        step(what, cargo(&["test", "--quiet"]).args(*tests))?;
    }
    Ok(())
}

/// The tests of a fast look: those beside the code, and the rules.
const FAST: &[(&str, &[&str])] = &[
    (
        "tests of the engine and its rules",
        &["--package", "codegloss-engine", "--lib", "--test", "*", "--", "--skip", "oracle::"],
    ),
    (
        "tests of the runtime, what build scripts call, and these tasks",
        &[
            "--package",
            "codegloss-runtime",
            "--package",
            "codegloss-build",
            "--package",
            "xtask",
            "--lib",
            "--bins",
        ],
    ),
    ("tests of the tool", &["--package", "codegloss", "--bins"]),
];

/// The steps of `run`. On Debian the first that fails is the last: what it needs is there, so the fault is in the code. Elsewhere
/// some fail for want of a program; the others still say what they can.
struct Steps {
    system: install::System,
    failed: Vec<String>,
}

impl Steps {
    fn new(system: install::System) -> Self {
        Self { system, failed: Vec::new() }
    }

    fn of(&mut self, result: Result<(), String>) -> Result<(), String> {
        self.needed(result).map(|_| ())
    }

    /// What a step gives; nothing, if it failed and the others go on.
    fn needed<T>(&mut self, result: Result<T, String>) -> Result<Option<T>, String> {
        match result {
            Ok(value) => Ok(Some(value)),
            Err(problem) if self.system == install::System::Other => {
                eprintln!("error: {problem}");
                self.failed.push(problem);
                Ok(None)
            }
            Err(problem) => Err(problem),
        }
    }

    fn end(self) -> Result<(), String> {
        if self.failed.is_empty() {
            return Ok(());
        }
        Err(format!("not everything passed:\n  {}", self.failed.join("\n  ")))
    }
}

/// The steps that take seconds.
fn cheap() -> Result<(), String> {
    step("formatting", cargo(&["fmt", "--all", "--check"]))?;
    step("formatting of the fuzz targets", cargo(&["fmt", "--check"]).args(FUZZ))?;
    println!("== generated files");
    generate::check_all()?;
    println!("== layers");
    layers::run()
}

fn lints() -> Result<(), String> {
    let all = ["clippy", "--workspace", "--all-features", "--all-targets"];
    step("lints", cargo(&all).args(STRICT))?;
    // As the build scripts of apps have it: what only the site has must not be missed there.
    let bare = ["clippy", "--package", "codegloss-engine", "--no-default-features"];
    step("lints of the engine without features", cargo(&bare).args(STRICT))
}

/// An app that takes the runtime takes nothing else.
fn the_runtime_stands_alone() -> Result<(), String> {
    println!("== what the runtime depends on");
    let mut tree = cargo(&["tree", "--edges", "normal"]);
    tree.args(RUNTIME);
    let tree = output(tree)?;
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

/// Compiles the runtime with the oldest Rust that it promises, where rustup can get it. Clippy's `incompatible_msrv` looks for newer parts of
/// the library everywhere; newer parts of the language are found by that compiler alone.
fn oldest_rust() -> Result<(), String> {
    let manifest = root().join("crates/runtime/Cargo.toml");
    let text = fs::read_to_string(&manifest).map_err(|error| format!("{}: {error}", manifest.display()))?;
    let version = text.lines().find_map(|line| line.strip_prefix("rust-version = \"")?.strip_suffix('"'));
    let version = version.ok_or("the runtime has no rust-version of its own")?;
    let rustup = |arguments: &[&str]| {
        let mut command = Command::new("rustup");
        command.args(arguments).current_dir(root());
        command
    };
    let mut install = rustup(&["toolchain", "install", version, "--profile", "minimal", "--no-self-update"]);
    if !install.output().is_ok_and(|output| output.status.success()) {
        println!("== Rust {version}: it cannot be had from here, so the runtime was not compiled with it");
        return Ok(());
    }
    for features in ["--no-default-features", "--all-features"] {
        let mut check =
            rustup(&["run", version, "cargo", "check", features, "--target-dir", "target/oldest-rust"]);
        check.args(RUNTIME);
        step(&format!("the runtime with Rust {version}, {features}"), check)?;
    }
    Ok(())
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

#[cfg(test)]
mod tests {
    use super::Steps;
    use super::install::System;

    /// On Debian the first fault is the last step; elsewhere the others still run, and it ends as a failure that lists each.
    #[test]
    fn elsewhere_than_on_debian_the_other_steps_run() {
        let mut debian = Steps::new(System::Debian);
        assert_eq!(debian.of(Err("no browser".to_owned())), Err("no browser".to_owned()));
        let mut other = Steps::new(System::Other);
        assert_eq!(other.of(Err("no browser".to_owned())), Ok(()));
        assert_eq!(other.needed::<u8>(Err("no Java".to_owned())), Ok(None));
        assert_eq!(other.needed(Ok(1)), Ok(Some(1)));
        let told = other.end().expect_err("a step failed");
        assert!(told.contains("no browser") && told.contains("no Java"), "{told}");
        assert_eq!(Steps::new(System::Other).end(), Ok(()));
    }
}
