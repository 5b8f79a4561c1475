//! What a `build.rs` calls: checks a project and writes what the app includes.

#![allow(clippy::print_stdout, reason = "a build script speaks to cargo on standard output")]

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use codegloss_engine::pack::PackError;
use codegloss_engine::{
    Diagnostic, LANGUAGES_FILE, Localizer, Resolved, Sources, analyze_packs, environment_languages,
};
use codegloss_runtime::{OpenError, Pack};

use crate::cargo_report::{CargoReport, Warnings};
use crate::rust;

/// The file that an app includes.
pub const GENERATED_FILE: &str = "codegloss.rs";

/// Why a build script wrote nothing.
#[non_exhaustive]
pub enum BuildError {
    /// `OUT_DIR` is not set: this is no build script.
    NoOutDir,
    /// The project has no target of this name: the name, and those that there are.
    UnknownTarget(String, Vec<String>),
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
/// Only what becomes packs is judged: `codegloss.toml`, the codes and the messages, and cargo runs the script again when one of them
/// changes. Faults of the project are handed to cargo, which prints them with their places, in the language of the environment if
/// codegloss speaks it, and stops the build; nothing is
/// written then, and the result is `Ok`, so that cargo prints them once.
///
/// # Errors
///
/// [`BuildError`], if something else kept the files from being written.
pub fn build_script(folder: impl AsRef<Path>) -> Result<(), BuildError> {
    Options::new(folder).build()
}

/// What a build script asks for beside its project.
#[derive(Clone, Debug)]
pub struct Options {
    folder: PathBuf,
    target: Option<String>,
    warnings: Warnings,
}

impl Options {
    /// The project in `folder`, with warnings in summary.
    #[must_use]
    pub fn new(folder: impl AsRef<Path>) -> Self {
        Self { folder: folder.as_ref().to_owned(), target: None, warnings: Warnings::default() }
    }

    /// The target whose packs the app has, `[packs.<name>]` of `codegloss.toml`; without one, they are those of `[packs]`:
    ///
    /// ```no_run
    /// use codegloss_build::{BuildError, Options};
    ///
    /// fn main() -> Result<(), BuildError> {
    ///     Options::new("errors").target("desktop").build()
    /// }
    /// ```
    #[must_use]
    pub fn target(self, name: impl Into<String>) -> Self {
        Self { target: Some(name.into()), ..self }
    }

    /// How much cargo prints of what is no error:
    ///
    /// ```no_run
    /// use codegloss_build::{BuildError, Options, Warnings};
    ///
    /// fn main() -> Result<(), BuildError> {
    ///     Options::new("errors").warnings(Warnings::None).build()
    /// }
    /// ```
    #[must_use]
    pub fn warnings(self, warnings: Warnings) -> Self {
        Self { warnings, ..self }
    }

    /// Does what [`build_script`] does.
    ///
    /// # Errors
    ///
    /// As for [`build_script`].
    pub fn build(&self) -> Result<(), BuildError> {
        let (sources, unreadable) = Sources::read_for_packs(&self.folder);
        for name in sources.pack_inputs() {
            println!("cargo::rerun-if-changed={}", self.folder.join(name).display());
        }
        let out = std::env::var_os("OUT_DIR").ok_or(BuildError::NoOutDir)?;
        let analysis = analyze_packs(&sources);
        let findings: Vec<&Diagnostic> = unreadable.iter().chain(&analysis.diagnostics).collect();
        let localizer = Localizer::of_languages(&environment_languages(|| None));
        let report = CargoReport::new(&self.folder, &sources, &findings, localizer);
        report.warnings(self.warnings, analysis.resolved.as_ref());
        if report.errors() > 0 {
            return Ok(());
        }
        let Some(mut resolved) = analysis.resolved else { return Ok(()) };
        if let Some(name) = &self.target {
            let unknown =
                || BuildError::UnknownTarget(name.clone(), resolved.targets().map(str::to_owned).collect());
            resolved = resolved.for_target(name).ok_or_else(unknown)?;
        }
        for (name, bytes) in rust_files(&resolved)? {
            let path = Path::new(&out).join(name);
            fs::write(&path, bytes).map_err(|error| BuildError::Write(path, error))?;
        }
        Ok(())
    }
}

/// What an app compiles of a project, by file name: [`GENERATED_FILE`], and the packs in the parts that it includes. For
/// `codegloss pack --rust`, which is built from the same version of the engine.
///
/// # Errors
///
/// When the project is larger than a pack can be.
#[doc(hidden)]
pub fn rust_files(resolved: &Resolved) -> Result<Vec<(String, Vec<u8>)>, BuildError> {
    let mut files = vec![(GENERATED_FILE.to_owned(), rust::generate(resolved).into_bytes())];
    for (name, bytes) in resolved.packs().map_err(BuildError::Pack)? {
        if name == LANGUAGES_FILE {
            files.push((name, bytes));
        } else {
            let (index, text) = Pack::split(&bytes).map_err(BuildError::Unreadable)?;
            files.extend(rust::pack_parts(&name).into_iter().zip([index.to_vec(), text.to_vec()]));
        }
    }
    Ok(files)
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoOutDir => f.write_str("OUT_DIR is not set: call this from a build script"),
            Self::UnknownTarget(name, targets) => {
                let targets = targets.join(", ");
                write!(f, "codegloss.toml has no target {name}; its targets are {targets}")
            }
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
            Self::NoOutDir | Self::UnknownTarget(..) | Self::Unreadable(_) => None,
        }
    }
}
