//! What a `build.rs` calls: checks a project and writes what the app includes.

#![allow(clippy::print_stdout, reason = "a build script speaks to cargo on standard output")]

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use codegloss_runtime::{OpenError, Pack};

use crate::analysis::analyze;
use crate::diagnostic::{Diagnostic, Severity};
use crate::hygiene::for_terminal;
use crate::pack::PackError;
use crate::packs::LANGUAGES_FILE;
use crate::resolved::Resolved;
use crate::source::Sources;
use crate::typed_layer;
use crate::wording::Wording;

/// The file that an app includes.
pub const GENERATED_FILE: &str = "codegloss.rs";

/// Why a build script wrote nothing.
#[non_exhaustive]
pub enum BuildError {
    /// The project has faults; cargo was told of each.
    Findings(usize),
    /// `OUT_DIR` is not set: this is no build script.
    NoOutDir,
    /// A pack could not be compiled.
    Pack(PackError),
    /// A pack was compiled that the runtime of this version does not read: the two crates do not fit.
    Unreadable(OpenError),
    /// A file could not be written.
    Write(PathBuf, io::Error),
}

/// Checks the project in `folder` and writes [`GENERATED_FILE`] and the packs to `OUT_DIR`, all of a `build.rs`:
///
/// ```no_run
/// fn main() -> Result<(), codegloss_build::BuildError> {
///     codegloss_build::build_script("errors")
/// }
/// ```
///
/// The app then has `describe`, the codes as an enum, and an error type that holds the arguments of each code:
///
/// ```ignore
/// include!(concat!(env!("OUT_DIR"), "/codegloss.rs"));
/// ```
///
/// # Errors
///
/// [`BuildError`]; every finding is handed to cargo, which prints it, before the build stops.
pub fn build_script(folder: impl AsRef<Path>) -> Result<(), BuildError> {
    let folder = folder.as_ref();
    for name in ["codegloss.toml", "catalog", "locales"] {
        println!("cargo::rerun-if-changed={}", folder.join(name).display());
    }
    let out = std::env::var_os("OUT_DIR").ok_or(BuildError::NoOutDir)?;
    let out = Path::new(&out);
    let (sources, unreadable) = Sources::read(folder);
    let analysis = analyze(&sources, None);
    let findings: Vec<&Diagnostic> = unreadable.iter().chain(&analysis.diagnostics).collect();
    for finding in &findings {
        println!("{}", for_cargo(folder, &sources, finding));
    }
    let errors = findings.iter().filter(|finding| finding.severity() == Severity::Error).count();
    let Some(resolved) = analysis.resolved.filter(|_| errors == 0) else {
        return Err(BuildError::Findings(errors));
    };
    for (name, bytes) in resolved.rust_files()? {
        let path = out.join(name);
        fs::write(&path, bytes).map_err(|error| BuildError::Write(path, error))?;
    }
    Ok(())
}

impl Resolved {
    /// What an app compiles, by file name: [`GENERATED_FILE`], and the packs in the parts that it includes.
    ///
    /// # Errors
    ///
    /// When the project is larger than a pack can be.
    pub fn rust_files(&self) -> Result<Vec<(String, Vec<u8>)>, BuildError> {
        let mut files = vec![(GENERATED_FILE.to_owned(), typed_layer::generate(self).into_bytes())];
        for (name, bytes) in self.packs().map_err(BuildError::Pack)? {
            if name == LANGUAGES_FILE {
                files.push((name, bytes));
            } else {
                let (index, text) = Pack::split(&bytes).map_err(BuildError::Unreadable)?;
                files.extend(typed_layer::pack_parts(&name).into_iter().zip([index.to_vec(), text.to_vec()]));
            }
        }
        Ok(files)
    }
}

/// A finding in one line, for cargo to show: its form has no more.
fn for_cargo(folder: &Path, sources: &Sources, finding: &Diagnostic) -> String {
    let wording = Wording::new("en");
    let level = match finding.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let place = finding.spans.first().map(|span| {
        let before =
            sources.text(&span.path).and_then(|file| file.text.get(..span.range.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        format!("{}:{line}:{column}: ", folder.join(&*span.path).display())
    });
    let text = format!(
        "{}{} [{}] {}",
        place.unwrap_or_default(),
        wording.title(finding),
        finding.rule.id(),
        wording.advice(finding)
    );
    format!("cargo::{level}={}", for_terminal(&text.replace('\n', " ")))
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Findings(1) => f.write_str("the catalog of error codes has 1 error"),
            Self::Findings(errors) => write!(f, "the catalog of error codes has {errors} errors"),
            Self::NoOutDir => f.write_str("OUT_DIR is not set: call this from a build script"),
            Self::Pack(error) => write!(f, "a pack cannot be compiled: {error}"),
            Self::Unreadable(error) => write!(f, "codegloss-runtime does not fit codegloss-build: {error}"),
            Self::Write(path, error) => write!(f, "{} cannot be written: {error}", path.display()),
        }
    }
}

/// As it is displayed: `main` returns it, and cargo shows what `main` returns in this form.
impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Pack(error) => Some(error),
            Self::Write(_, error) => Some(error),
            Self::Findings(_) | Self::NoOutDir | Self::Unreadable(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::for_cargo;
    use crate::analysis::analyze;
    use crate::source::Sources;

    /// Cargo prints what it is told: nothing in it steers a terminal or hides in it, and it is one line.
    #[test]
    fn cargo_is_told_what_can_be_seen() {
        let files: [(&str, &[u8]); 3] = [
            ("codegloss.toml", b"[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
            ("catalog/a.toml", "domain = 'a'\n'x\u{202e}y' = 1\n[[code]]\ncode = 1\n".as_bytes()),
            ("locales/en/\u{200b}.ftl", "a = A\na-1 = { $x }\u{2066}\n".as_bytes()),
        ];
        let (sources, _) = Sources::from_files(files);
        let findings = analyze(&sources, None).diagnostics;
        let folder = Path::new("errors\u{2067}\u{9b}");
        let told: Vec<String> = findings.iter().map(|finding| for_cargo(folder, &sources, finding)).collect();
        let steers = |c: char| c.is_control() || "\u{200b}\u{202e}\u{2066}\u{2067}".contains(c);
        assert!(!told.concat().contains(steers), "{told:?}");
        let unknown = "cargo::error=errors<U+2067>\u{fffd}/catalog/a.toml:2:1: Unknown key x<U+202E>y";
        assert!(told.iter().any(|line| line.starts_with(unknown)), "{told:?}");
        let text = "/locales/en/<U+200B>.ftl:2:13: Invisible character: U+2066 LEFT-TO-RIGHT ISOLATE [invisible-character]";
        assert!(told.iter().any(|line| line.contains(text)), "{told:?}");
    }
}
