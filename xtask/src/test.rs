//! Everything that CI runs, in the order in which a fault shows soonest.

use std::path::Path;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::{generate, root};

/// What the tests of pages and of C need beside Rust, as Debian names it, with a file that tells whether it is there.
const PACKAGES: [(&str, &str); 5] = [
    ("chromium", "/usr/bin/chromium"),
    ("chromium-driver", "/usr/bin/chromedriver"),
    ("fonts-noto-cjk", "/usr/share/doc/fonts-noto-cjk"),
    ("g++", "/usr/bin/c++"),
    ("valgrind", "/usr/bin/valgrind"),
];

/// Parts of the Rust toolchain that a minimal installation leaves out.
const COMPONENTS: [(&str, &str); 2] = [("rustfmt", "fmt"), ("clippy", "clippy")];

pub(crate) fn run() -> Result<(), String> {
    install_packages()?;
    install_components()?;
    step("formatting", cargo(&["fmt", "--all", "--check"]))?;
    println!("== generated files");
    generate::check()?;
    step("lints", cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    step("tests", cargo(&["test", "--workspace", "--no-fail-fast"]))?;
    step("documentation", cargo(&["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"))?;
    step("licences and sources", cargo(&["deny", "check", "bans", "licenses", "sources"]))?;
    advisories()?;
    packages()
}

/// Builds every package from its tarball. Working files are packaged as they are: what is not committed yet counts, too.
///
/// The folder is a new one each time. Cargo keeps what it unpacks of a package by folder and version, so that in the same
/// folder it would build yesterday's `codegloss-build` of the same version.
fn packages() -> Result<(), String> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
    let folder = root().join(format!("target/packages-{now}"));
    let mut package = cargo(&["package", "--workspace", "--allow-dirty", "--quiet", "--target-dir"]);
    package.arg(&folder);
    let result = step("packages", package);
    // What is left of it only takes up room.
    let _ = std::fs::remove_dir_all(&folder);
    result
}

/// Installs Debian's packages that are missing. Elsewhere, says what to install.
fn install_packages() -> Result<(), String> {
    let missing: Vec<&str> =
        PACKAGES.iter().filter(|(_, file)| !Path::new(file).exists()).map(|(name, _)| *name).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !Path::new("/usr/bin/apt-get").exists() {
        return Err(format!(
            "the tests need {}: install your system's packages of these programs",
            missing.join(", ")
        ));
    }
    let apt = |arguments: &[&str]| {
        let is_root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n");
        let mut command = if is_root { Command::new("apt-get") } else { Command::new("sudo") };
        if !is_root {
            command.arg("apt-get");
        }
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    step("package lists", apt(&["update", "-qq"]))?;
    let mut arguments = vec!["install", "-y", "-qq", "--no-install-recommends"];
    arguments.extend(&missing);
    step(&format!("installing {}", missing.join(", ")), apt(&arguments))
}

fn install_components() -> Result<(), String> {
    for (component, subcommand) in COMPONENTS {
        let is_there = cargo(&[subcommand, "--version"]).output().is_ok_and(|output| output.status.success());
        if !is_there {
            let mut rustup = Command::new("rustup");
            rustup.args(["component", "add", component]);
            step(&format!("installing {component}"), rustup)?;
        }
    }
    let has_deny = cargo(&["deny", "--version"]).output().is_ok_and(|output| output.status.success());
    if !has_deny {
        step("installing cargo-deny", cargo(&["install", "cargo-deny", "--locked", "--quiet"]))?;
    }
    Ok(())
}

/// Checks for known vulnerabilities, where the database of them can be reached.
fn advisories() -> Result<(), String> {
    let is_reachable = cargo(&["deny", "fetch", "db"]).output().is_ok_and(|output| output.status.success());
    if is_reachable {
        return step("advisories", cargo(&["deny", "check", "advisories"]));
    }
    println!("== advisories: the database cannot be reached from here, so they were not checked");
    Ok(())
}

pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

pub(crate) fn step(name: &str, mut command: impl std::borrow::BorrowMut<Command>) -> Result<(), String> {
    println!("== {name}");
    match command.borrow_mut().status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("{name} failed")),
        Err(error) => Err(format!("{name} could not begin: {error}")),
    }
}
