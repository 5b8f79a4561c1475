//! Builds the runtime for WebAssembly, where there is no operating system.

use std::path::Path;
use std::process::Command;

use super::install::rust_part;
use crate::command::{cargo, step};

const TARGET: &str = "wasm32-unknown-unknown";

/// Builds the runtime as an app in a browser would, and gets the target first where it is missing.
pub(crate) fn run() -> Result<(), String> {
    rust_part(
        &format!("the Rust target {TARGET}"),
        has_target,
        &["target", "add", TARGET],
        "libstd-rust-dev-wasm32",
    )?;
    step(
        "the runtime for WebAssembly",
        cargo(&["build", "--package", "codegloss-runtime", "--no-default-features", "--target", TARGET]),
    )
}

/// Whether the compiler's own folder of libraries for the target is there.
fn has_target() -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).args(["--print", "target-libdir", "--target", TARGET]).output();
    output.is_ok_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir())
}
