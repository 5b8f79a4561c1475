//! Gives every competitor the same messages in the form that it wants.
//!
//! Two projects: the shipped catalog (its messages, all without arguments) and `programs/errors` (messages with
//! arguments, which the shipped catalog has none of). The large project, for opening packs, is made of the shipped texts.

#[path = "build/forms.rs"]
mod forms;
#[path = "build/large.rs"]
mod large;

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegloss_engine::{Analysis, LANGUAGES_FILE, Resolved, Sources, analyze};
use codegloss_runtime::Pack;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("this is a build script")?);
    let shipped = project("..")?;
    let arguments = project("programs/errors")?;
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");

    println!("cargo::rustc-env=CODEGLOSS_VERSIONS={}", versions()?);

    let mut code = String::new();
    packs(&out, &mut code, "shipped", &shipped)?;
    packs(&out, &mut code, "arguments", &arguments)?;
    forms::write(&out, &mut code, &shipped, &arguments)?;
    large::write(&out, &shipped)?;
    Ok(fs::write(out.join("forms.rs"), code)?)
}

fn project(folder: &str) -> Result<Resolved> {
    for name in ["codegloss.toml", "catalog", "locales"] {
        println!("cargo::rerun-if-changed={folder}/{name}");
    }
    let (sources, _) = Sources::read(Path::new(folder));
    resolved(&sources)
}

fn resolved(sources: &Sources) -> Result<Resolved> {
    let Analysis { resolved, diagnostics, .. } = analyze(sources, None);
    resolved.ok_or_else(|| format!("a project has errors: {diagnostics:?}").into())
}

/// Packs as an app's build script leaves them: trusted, and part of the program.
fn packs(out: &Path, code: &mut String, name: &str, project: &Resolved) -> Result<()> {
    let constant = name.to_uppercase();
    let files = project.packs()?;
    let mut packs = String::new();
    for (file, bytes) in &files {
        if file == LANGUAGES_FILE {
            fs::write(out.join(format!("{name}.{file}")), bytes)?;
            continue;
        }
        let (index, text) = Pack::split(bytes).map_err(|error| error.to_string())?;
        fs::write(out.join(format!("{name}.{file}.index")), index)?;
        fs::write(out.join(format!("{name}.{file}.txt")), text)?;
        let path = |end: &str| format!("concat!(env!(\"OUT_DIR\"), \"/{name}.{file}.{end}\")");
        let (index, text) = (path("index"), path("txt"));
        write!(packs, "Pack::trusted(include_bytes!({index}), include_str!({text})), ")?;
    }
    writeln!(code, "static {constant}_PACKS: [Pack<'static>; {}] = [{packs}];", files.len() - 1)?;
    writeln!(
        code,
        "pub(crate) static {constant}: Catalog<'static> = Catalog::trusted(&{constant}_PACKS, \
         Languages::trusted(include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.{LANGUAGES_FILE}\"))));"
    )?;
    Ok(())
}

/// What was measured, for whoever reads the table: the compiler's version and the competitors'.
fn versions() -> Result<String> {
    println!("cargo::rerun-if-changed=../Cargo.lock");
    let rustc =
        Command::new(std::env::var_os("RUSTC").ok_or("this is a build script")?).arg("-V").output()?;
    let lock = fs::read_to_string("../Cargo.lock")?;
    let mut versions = vec![String::from_utf8(rustc.stdout)?.trim().to_owned()];
    for name in
        ["fluent-bundle", "fluent-langneg", "fluent-static", "fluent-syntax", "fluent-templates", "rust-i18n"]
    {
        let entry = lock
            .split_once(&format!("name = \"{name}\"\nversion = \""))
            .ok_or("Cargo.lock lacks a package")?;
        let version = entry.1.split('"').next().unwrap_or_default();
        versions.push(format!("{name} {version}"));
    }
    Ok(versions.join(", "))
}
