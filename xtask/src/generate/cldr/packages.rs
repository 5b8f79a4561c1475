//! CLDR's packages for npm: gets them, and reads their JSON.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use codegloss_engine::CLDR_VERSION;
use serde_json::{Map, Value};

use crate::command::step;
use crate::root;

const NAMES: [&str; 3] = ["cldr-core", "cldr-localenames-full", "cldr-numbers-full"];

/// The unpacked packages.
pub(super) struct Packages {
    folder: PathBuf,
}

impl Packages {
    /// The packages of the version that the tables are to have, installed in `target/` if they are not there yet.
    pub(super) fn get() -> Result<Self, String> {
        let (major, minor) = CLDR_VERSION;
        let version = format!("{major}.{minor}.0");
        let folder = root().join("target/cldr");
        let packages = Self { folder: folder.join("node_modules") };
        let is_there = |name: &&str| {
            let manifest = packages.json(&format!("{name}/package.json"));
            manifest.is_ok_and(|manifest| manifest["version"] == version.as_str())
        };
        if !NAMES.iter().all(is_there) {
            let mut npm = Command::new("npm");
            npm.args(["install", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts", "--prefix"])
                .arg(folder)
                .args(NAMES.map(|name| format!("{name}@{version}")));
            step(&format!("packages of CLDR {version}"), npm)?;
        }
        Ok(packages)
    }

    /// A file of a package.
    pub(super) fn text(&self, path: &str) -> Result<String, String> {
        let path = self.folder.join(path);
        fs::read_to_string(&path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
    }

    pub(super) fn has(&self, path: &str) -> bool {
        self.folder.join(path).exists()
    }

    fn json(&self, path: &str) -> Result<Value, String> {
        serde_json::from_str(&self.text(path)?).map_err(|error| format!("{path} cannot be read: {error}"))
    }

    /// The object in a JSON file to which a path of keys (`/supplemental/likelySubtags`) leads.
    pub(super) fn object(&self, path: &str, keys: &str) -> Result<Map<String, Value>, String> {
        let mut file = self.json(path)?;
        match file.pointer_mut(keys).map(Value::take) {
            Some(Value::Object(object)) => Ok(object),
            _ => Err(format!("{path} has no object {keys}")),
        }
    }

    /// The array in a JSON file to which a path of keys leads.
    pub(super) fn array(&self, path: &str, keys: &str) -> Result<Vec<Value>, String> {
        match self.json(path)?.pointer_mut(keys).map(Value::take) {
            Some(Value::Array(array)) => Ok(array),
            _ => Err(format!("{path} has no array {keys}")),
        }
    }

    /// The locales that a package has files of.
    pub(super) fn locales(&self, package: &str) -> Result<Vec<String>, String> {
        let folder = self.folder.join(package).join("main");
        let entries =
            fs::read_dir(&folder).map_err(|error| format!("{} cannot be read: {error}", folder.display()))?;
        let mut locales: Vec<_> =
            entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
        locales.sort_unstable();
        Ok(locales)
    }
}

/// A member of an object that must be a string.
pub(super) fn string<'a>(value: &'a Value, key: &str) -> Result<&'a str, String> {
    value[key].as_str().ok_or_else(|| format!("{key} is no string in {value}"))
}
