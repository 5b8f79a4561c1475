//! Gets what the tests need beside Cargo's packages, where it is missing: programs of the system, parts of Rust, Node.js.

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use crate::command::{cargo, output, step};
use crate::root;

/// What the tests of pages, of dates, of C and of JavaScript need, as Debian names it, with a file that tells whether it is there: a
/// program of that name, or a path.
const PACKAGES: [(&str, &str); 11] = [
    ("chromium", "chromium"),
    ("chromium-driver", "chromedriver"),
    ("fonts-noto-cjk", "/usr/share/doc/fonts-noto-cjk"),
    ("default-jre-headless", "java"),
    ("g++", "c++"),
    ("valgrind", "valgrind"),
    ("pkg-config", "pkg-config"),
    ("cmake", "cmake"),
    ("git", "git"),
    ("nodejs", "node"),
    ("npm", "npm"),
];

/// The first Node.js whose `Intl` reads a number's text exactly, as the comparison with @fluent/bundle asks it to.
const OLDEST_NODE: u32 = 20;
/// The one that is installed where the system's is older.
const NODE: &str = "node@22";

/// Where packages of the system come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum System {
    /// Debian, and what is made from it.
    Debian,
    Other,
}

impl System {
    pub(crate) fn here() -> Self {
        if Path::new("/usr/bin/apt-get").exists() { Self::Debian } else { Self::Other }
    }
}

/// Installs Debian's packages that are missing. Elsewhere, says which programs to install.
pub(crate) fn packages() -> Result<(), String> {
    let path = env::var_os("PATH").unwrap_or_default();
    // An absolute path stays as it is when it is joined.
    let is_there = |file: &str| env::split_paths(&path).any(|folder| folder.join(file).exists());
    install(System::here(), &missing(&is_there))
}

/// The packages of which nothing is there.
fn missing(is_there: &dyn Fn(&str) -> bool) -> Vec<&'static str> {
    PACKAGES.iter().filter(|(_, file)| !is_there(file)).map(|(name, _)| *name).collect()
}

fn install(system: System, packages: &[&str]) -> Result<(), String> {
    if packages.is_empty() {
        return Ok(());
    }
    let names = packages.join(", ");
    if system == System::Other {
        return Err(format!("install your system's packages of these programs, which Debian calls {names}"));
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
    arguments.extend(packages);
    step(&format!("installing {names}"), apt(&arguments))
}

/// Parts of Rust that a minimal installation leaves out, and the program that checks licences.
pub(crate) fn subcommands() -> Result<(), String> {
    rust_part("rustfmt", || has_subcommand("fmt"), &["component", "add", "rustfmt"], "rustfmt")?;
    rust_part("clippy", || has_subcommand("clippy"), &["component", "add", "clippy"], "rust-clippy")?;
    if has_subcommand("deny") {
        return Ok(());
    }
    step("installing cargo-deny", cargo(&["install", "cargo-deny", "--locked", "--quiet"]))
}

fn has_subcommand(name: &str) -> bool {
    cargo(&[name, "--version"]).output().is_ok_and(|output| output.status.success())
}

/// Gets a part of Rust from where Rust came from: rustup, or Debian.
pub(crate) fn rust_part(
    name: &str,
    is_there: impl Fn() -> bool,
    rustup: &[&str],
    debian: &str,
) -> Result<(), String> {
    if is_there() {
        return Ok(());
    }
    if Command::new("rustup").arg("--version").output().is_ok() {
        let mut command = Command::new("rustup");
        command.args(rustup);
        step(&format!("installing {name}"), command)?;
    } else if is_debians_rust()? {
        install(System::here(), &[debian])?;
    }
    if is_there() {
        return Ok(());
    }
    Err(format!("{name} is missing: install it as your Rust was installed (Debian's package is {debian})"))
}

fn is_debians_rust() -> Result<bool, String> {
    let mut rustc = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.args(["--print", "sysroot"]);
    Ok(output(rustc)?.trim() == "/usr")
}

/// The folders in which the tests find programs. If the system's Node.js is too old, a newer one comes first: npm has it, and
/// Debian's stable releases do not.
pub(crate) fn path() -> Result<OsString, String> {
    let path = env::var_os("PATH").unwrap_or_default();
    let version = node_version(&path)?;
    if is_new_enough(&version) {
        return Ok(path);
    }
    let folder = root().join("target/node");
    let bin = folder.join("node_modules/node/bin");
    let newer = env::join_paths([bin].into_iter().chain(env::split_paths(&path)))
        .map_err(|error| format!("PATH cannot be extended: {error}"))?;
    if !node_version(&newer).is_ok_and(|version| is_new_enough(&version)) {
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--no-save", "--prefix"]).arg(&folder).arg(NODE);
        step(&format!("installing {NODE}, for {} is too old", version.trim()), npm)?;
    }
    let version = node_version(&newer)?;
    if is_new_enough(&version) {
        return Ok(newer);
    }
    Err(format!("the tests need Node.js {OLDEST_NODE} or newer, and this is {}: install it", version.trim()))
}

fn node_version(path: &OsString) -> Result<String, String> {
    let output = Command::new("node").arg("--version").env("PATH", path).output();
    let output = output.map_err(|error| format!("Node.js cannot be run ({error}): install it"))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a version such as `v22.1.0` is new enough.
fn is_new_enough(version: &str) -> bool {
    let major = version.trim_start_matches('v').split('.').next();
    major.and_then(|major| major.parse().ok()).is_some_and(|major: u32| major >= OLDEST_NODE)
}

#[cfg(test)]
mod tests {
    use super::{PACKAGES, System, install, missing};

    /// Elsewhere than on Debian, whoever runs the tests is told each package that is missing, and no other.
    #[test]
    fn elsewhere_than_on_debian_it_says_what_to_install() {
        let packages = missing(&|file| file != "chromium" && file != "java");
        assert_eq!(packages, ["chromium", "default-jre-headless"]);
        let told = install(System::Other, &packages).expect_err("nothing can be installed");
        assert!(told.ends_with(" chromium, default-jre-headless"), "{told}");
        assert_eq!(missing(&|_| false).len(), PACKAGES.len());
    }

    /// Where nothing is missing, nothing is wrong, on any system.
    #[test]
    fn what_is_there_is_not_installed() {
        let packages = missing(&|_| true);
        assert!(packages.is_empty());
        assert_eq!(install(System::Other, &packages), Ok(()));
        assert_eq!(install(System::Debian, &packages), Ok(()));
    }
}
