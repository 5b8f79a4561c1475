//! Builds and runs the programs of `benches/programs`.

use std::path::PathBuf;
use std::process::Command;

use crate::command::{cargo, output};

/// Builds programs with a profile, and says where they are.
pub(crate) fn build(profile: &str, names: &[&str]) -> Result<Vec<PathBuf>, String> {
    let mut command = cargo(&["build", "--quiet", "--package", "codegloss-programs", "--profile", profile]);
    for name in names {
        command.args(["--bin", name]);
    }
    match command.status() {
        Ok(status) if status.success() => {}
        Ok(_) => return Err("the programs did not compile".to_owned()),
        Err(error) => return Err(format!("cargo could not begin: {error}")),
    }
    // This program lies in a profile's folder of the same target folder.
    let here = std::env::current_exe().map_err(|error| error.to_string())?;
    let target = here.parent().and_then(|profile| profile.parent()).ok_or("no target folder")?;
    Ok(names.iter().map(|name| target.join(profile).join(name)).collect())
}

/// The compiler's version.
pub(crate) fn rustc() -> Result<String, String> {
    let mut command = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    command.arg("--version").current_dir(crate::root());
    Ok(output(command)?.trim().to_owned())
}
