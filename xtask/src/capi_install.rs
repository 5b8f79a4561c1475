//! Installs the C library as a system keeps libraries: header, shared library with its links, static library, `pkg-config`, CMake.
//!
//! The layout is that of cargo-c (`[package.metadata.capi]` of the crate), made with cargo alone.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::command::{cargo, output};
use crate::root;

const USAGE: &str = "capi-install --prefix <folder> [--destdir <folder>] [--libdir lib] [--profile release]";

/// What the static library needs of the system, as `rustc --print native-static-libs` says on Linux.
const SYSTEM_LIBRARIES: [&str; 3] = ["-lpthread", "-ldl", "-lm"];

/// Where things go, and how they are built.
struct Options {
    prefix: PathBuf,
    /// What precedes the prefix where the files are written: for whoever makes packages.
    destination: Option<PathBuf>,
    /// Relative to the prefix.
    libdir: String,
    profile: String,
}

/// The numbers of a version.
struct Version {
    text: String,
    /// What the name of the shared library ends with: versions with the same fit each other.
    compatible: String,
}

pub(crate) fn run(arguments: &[&str]) -> Result<(), String> {
    if !cfg!(target_os = "linux") {
        return Err(
            "shared libraries are named for ELF here: elsewhere, use cargo-c, `cargo cinstall`".to_owned()
        );
    }
    let options = Options::read(arguments)?;
    let version = Version::read()?;
    let soname = format!("libcodegloss.so.{}", version.compatible);
    let shared = build(&options, "cdylib", &["-C", &format!("link-arg=-Wl,-soname,{soname}")])?;
    let archive = build(&options, "staticlib", &[])?;
    let prefix = options.destination.as_ref().map_or(options.prefix.clone(), |destination| {
        destination.join(options.prefix.strip_prefix("/").unwrap_or(&options.prefix))
    });
    let lib = prefix.join(&options.libdir);
    let name = format!("libcodegloss.so.{}", version.text);
    copy(&shared, &lib.join(&name))?;
    link(&name, &lib.join(&soname))?;
    link(&soname, &lib.join("libcodegloss.so"))?;
    copy(&archive, &lib.join("libcodegloss.a"))?;
    copy(&root().join("crates/capi/include/codegloss.h"), &prefix.join("include/codegloss.h"))?;
    let up = vec![".."; Path::new(&options.libdir).components().count()].join("/");
    let system = SYSTEM_LIBRARIES.join(" ");
    let values = [
        ("PREFIX", options.prefix.display().to_string()),
        ("LIBDIR", options.libdir.clone()),
        ("UP", up),
        ("VERSION", version.text),
        ("COMPATIBLE", version.compatible),
        ("DESCRIPTION", "Localized descriptions of error codes".to_owned()),
        ("SHARED", name),
        ("SONAME", soname),
    ];
    for (template, path, separator) in [
        ("codegloss.pc", "pkgconfig/codegloss.pc", " "),
        ("codegloss-config.cmake", "cmake/codegloss/codegloss-config.cmake", ";"),
        ("codegloss-config-version.cmake", "cmake/codegloss/codegloss-config-version.cmake", ";"),
    ] {
        let source = root().join(format!("crates/capi/install/{template}.in"));
        let text = fs::read_to_string(&source).map_err(|error| problem(&source, &error))?;
        let text = text.replace("@SYSTEM_LIBS@", &system.replace(' ', separator));
        let filled =
            values.iter().fold(text, |text, (name, value)| text.replace(&format!("@{name}@"), value));
        write(&lib.join(path), filled.as_bytes())?;
    }
    println!("installed in {}", prefix.display());
    Ok(())
}

impl Options {
    fn read(arguments: &[&str]) -> Result<Self, String> {
        let mut options = Self {
            prefix: PathBuf::new(),
            destination: None,
            libdir: "lib".to_owned(),
            profile: "release".to_owned(),
        };
        for pair in arguments.chunks(2) {
            match *pair {
                ["--prefix", prefix] => options.prefix = prefix.into(),
                ["--destdir", destination] => options.destination = Some(destination.into()),
                ["--libdir", libdir] => libdir.clone_into(&mut options.libdir),
                ["--profile", profile] => profile.clone_into(&mut options.profile),
                _ => return Err(format!("usage: cargo xtask {USAGE}")),
            }
        }
        if options.prefix.is_absolute() && Path::new(&options.libdir).is_relative() {
            Ok(options)
        } else {
            Err(format!(
                "the prefix is an absolute path, and the libdir is one within it: cargo xtask {USAGE}"
            ))
        }
    }
}

impl Version {
    /// The version of the crate. As in Cargo, those of 0.x fit if x is the same.
    fn read() -> Result<Self, String> {
        let metadata = output(cargo(&["metadata", "--no-deps", "--format-version", "1"]))?;
        let metadata: Value = serde_json::from_str(&metadata).map_err(|error| error.to_string())?;
        let packages = metadata["packages"].as_array().into_iter().flatten();
        let own = packages.into_iter().find(|package| package["name"] == "codegloss-capi");
        let text = own.and_then(|own| own["version"].as_str()).ok_or("cargo does not tell the version")?;
        Ok(Self { text: text.to_owned(), compatible: compatible(text) })
    }
}

/// The numbers of a version up to the one that changes where versions do not fit each other.
fn compatible(version: &str) -> String {
    let numbers: Vec<&str> = version.split('.').collect();
    let significant = numbers.iter().position(|number| *number != "0").unwrap_or(numbers.len() - 1);
    numbers[..=significant].join(".")
}

/// Builds the library in one form. Gives its file.
fn build(options: &Options, kind: &str, rustc: &[&str]) -> Result<PathBuf, String> {
    let mut build =
        cargo(&["rustc", "--package", "codegloss-capi", "--lib", "--crate-type", kind, "--profile"]);
    build.args([&options.profile, "--message-format=json-render-diagnostics"]).arg("--").args(rustc);
    build.stderr(std::process::Stdio::inherit());
    let messages = output(build)?;
    let made = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let ours =
        made.filter(|made| made["reason"] == "compiler-artifact" && made["target"]["name"] == "codegloss");
    let mut files = ours.filter_map(|made| made["filenames"][0].as_str().map(PathBuf::from));
    files.next_back().ok_or(format!("cargo made no {kind}"))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let bytes = fs::read(from).map_err(|error| problem(from, &error))?;
    write(to, &bytes)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let folder = path.parent().ok_or("no folder")?;
    fs::create_dir_all(folder).map_err(|error| problem(folder, &error))?;
    fs::write(path, bytes).map_err(|error| problem(path, &error))
}

/// Makes a link to a file of the same folder, in place of the one that is there.
#[cfg(unix)]
fn link(target: &str, path: &Path) -> Result<(), String> {
    if path.is_symlink() {
        fs::remove_file(path).map_err(|error| problem(path, &error))?;
    }
    std::os::unix::fs::symlink(target, path).map_err(|error| problem(path, &error))
}

#[cfg(not(unix))]
fn link(target: &str, path: &Path) -> Result<(), String> {
    Err(format!("{} cannot be a symbolic link to {target}: this system has none", path.display()))
}

fn problem(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::compatible;

    /// A shared library's number changes as Cargo says that versions break: the first number that is not 0.
    #[test]
    fn the_number_is_that_of_versions_that_fit() {
        let numbers = ["0.1.0", "0.1.7", "0.0.3", "1.2.3", "2.0.0"].map(compatible);
        assert_eq!(numbers, ["0.1", "0.1", "0.0.3", "1", "2"]);
    }
}
