//! Compiles a project of error codes and their Fluent messages into an app.
//!
//! A build script is one call, [`build_script`]; what it writes is included, and the app depends on `codegloss-runtime` alone.

mod build_script;
mod c;
mod cargo_report;
mod generated;
mod listing;
mod rust;
mod typescript;

pub use build_script::{BuildError, GENERATED_FILE, Options, build_script, rust_files};
pub use cargo_report::Warnings;
pub use generated::{c_files, pack_files, typescript_files};
