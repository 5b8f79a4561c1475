//! Brings the packages of a tree from their registries, and keeps their Fluent files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Tree, folder};
use crate::command::{cargo, output, step};
use crate::root;

/// Brings a tree that is not there yet.
pub(super) fn bring(tree: &Tree) -> Result<(), String> {
    let to = folder().join(&tree.name);
    if to.is_dir() {
        return Ok(());
    }
    println!("== bringing {} ({})", tree.name, tree.license);
    let work = root().join("target/corpus-packages").join(&tree.name);
    let found = root().join("target/corpus-packages").join(format!("{}-files", tree.name));
    let _ = fs::remove_dir_all(&found);
    make_folder(&work)?;
    if let Some(name) = &tree.crate_name {
        bring_crates(name, &tree.features, &work, &found)?;
    }
    if !tree.debian.is_empty() {
        bring_debian(&tree.debian, &work, &found)?;
    }
    if let Some(name) = &tree.npm {
        bring_npm(name, &tree.folder, &work, &found)?;
    }
    make_folder(&folder())?;
    // Only now, so that what was brought by half is brought again.
    fs::rename(&found, &to).map_err(|error| format!("no Fluent file was found: {error}"))
}

/// A project that depends on the crate: cargo brings it with all its dependencies.
fn bring_crates(name: &str, features: &[String], work: &Path, found: &Path) -> Result<(), String> {
    let manifest = format!(
        "[package]\nname = \"corpus\"\nedition = \"2024\"\n\n[workspace]\n\n[lib]\npath = \"lib.rs\"\n\n\
         [dependencies]\n{name} = {{ version = \"*\", features = {features:?} }}\n"
    );
    let _ = fs::remove_file(work.join("Cargo.lock"));
    for (file, text) in [("Cargo.toml", manifest.as_str()), ("lib.rs", "")] {
        fs::write(work.join(file), text).map_err(|error| format!("{file} cannot be written: {error}"))?;
    }
    let mut metadata = cargo(&["metadata", "--format-version", "1"]);
    metadata.current_dir(work);
    let metadata: serde_json::Value =
        serde_json::from_str(&output(metadata)?).map_err(|error| error.to_string())?;
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let path = package["manifest_path"].as_str().map(Path::new).and_then(Path::parent);
        if let (Some(name), Some(path)) = (package["name"].as_str(), path) {
            copy(path, &found.join(name))?;
        }
    }
    Ok(())
}

fn bring_debian(names: &[String], work: &Path, found: &Path) -> Result<(), String> {
    let mut download = Command::new("apt-get");
    download.arg("download").args(names).current_dir(work);
    step("downloading Debian's packages", download)?;
    for package in files(work, "deb") {
        let name = package.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let name = name.split('_').next().unwrap_or_default();
        let unpacked = work.join(name);
        let mut unpack = Command::new("dpkg-deb");
        output({
            unpack.arg("-x").arg(&package).arg(&unpacked);
            unpack
        })?;
        make_folder(&found.join(name))?;
        for archive in files(&unpacked, "ja").into_iter().chain(files(&unpacked, "xpi")) {
            // Of Firefox's own archives it complains, and unpacks them.
            let mut unzip = Command::new("unzip");
            unzip.args(["-q", "-o"]).arg(&archive).arg("*.ftl").arg("-d").arg(found.join(name));
            unzip.output().map_err(|error| format!("unzip could not begin: {error}"))?;
        }
        copy(&unpacked, &found.join(name))?;
    }
    Ok(())
}

fn bring_npm(name: &str, folder: &str, work: &Path, found: &Path) -> Result<(), String> {
    let mut pack = Command::new("npm");
    pack.args(["pack", "--silent", name]).current_dir(work);
    let archive = output(pack)?;
    let mut unpack = Command::new("tar");
    unpack.arg("-xzf").arg(archive.trim()).current_dir(work);
    output(unpack)?;
    copy(&work.join("package").join(folder), &found.join(name).join(folder))
}

/// Copies the Fluent files of a folder.
fn copy(from: &Path, to: &Path) -> Result<(), String> {
    for file in files(from, "ftl") {
        let target = to.join(file.strip_prefix(from).unwrap_or(&file));
        make_folder(target.parent().unwrap_or(to))?;
        fs::copy(&file, &target).map_err(|error| format!("{} cannot be copied: {error}", file.display()))?;
    }
    Ok(())
}

/// The files below a folder with this ending.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|found| found == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn make_folder(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))
}
