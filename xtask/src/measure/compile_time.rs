//! How long an app's first build takes.

use std::fs;
use std::time::Instant;

use crate::command::cargo;
use crate::root;

/// What is built: what is said of it, its package, and further arguments.
const BUILDS: [(&str, &str, &[&str]); 4] = [
    ("the runtime alone, dev", "codegloss-runtime", &[]),
    ("the runtime alone, release", "codegloss-runtime", &["--release"]),
    ("an app whose build script compiles packs, dev", "example-describe", &[]),
    ("an app whose build script compiles packs, release", "example-describe", &["--release"]),
];

/// Builds each into an empty target folder and prints the seconds. Downloads do not count.
pub(crate) fn run() -> Result<(), String> {
    let target = root().join("target/compile-time");
    let fetched = cargo(&["fetch", "--quiet"]).status();
    if !fetched.is_ok_and(|status| status.success()) {
        return Err("the packages could not be fetched".to_owned());
    }
    for (name, package, more) in BUILDS {
        // Nothing is left when there was nothing.
        let _ = fs::remove_dir_all(&target);
        let mut command = cargo(&["build", "--quiet", "--package", package, "--target-dir"]);
        command.arg(&target).args(more);
        let start = Instant::now();
        let status = command.status().map_err(|error| format!("cargo could not begin: {error}"))?;
        if !status.success() {
            return Err(format!("{package} did not compile"));
        }
        println!("{:>6.1} s  {name}", start.elapsed().as_secs_f64());
    }
    let _ = fs::remove_dir_all(&target);
    Ok(())
}
