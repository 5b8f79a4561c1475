//! How many bytes the C library has, and adds to a C program: with Rust's standard library, and without it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{cargo, output};
use crate::root;

/// What the library may add to a program that it is linked into, without Rust's standard library.
const BUDGET: u64 = 46_000;

const SYSTEM_LIBRARIES: [&str; 3] = ["-lpthread", "-ldl", "-lm"];

/// Prints the sizes, all of them stripped. The program is that of the library's README.
pub(crate) fn run() -> Result<(), String> {
    let work = root().join("target/c-size");
    fs::create_dir_all(&work).map_err(|error| format!("{}: {error}", work.display()))?;
    let whole = build(&work, "whole", &["--crate-type", "staticlib", "--profile", "release"])?;
    let small =
        build(&work, "small", &["--crate-type", "staticlib", "--no-default-features", "--profile", "size"])?;
    build(&work, "whole", &["--crate-type", "cdylib", "--profile", "release"])?;
    let shared = whole.with_extension("so");
    let stripped = work.join("libcodegloss.so");
    let mut strip = command("strip", &[&shared]);
    strip.arg("-o").arg(&stripped);
    output(strip)?;
    let readme = root().join("crates/capi/README.md");
    let text = fs::read_to_string(&readme).map_err(|error| format!("{}: {error}", readme.display()))?;
    let program = text.split_once("```c\n").and_then(|(_, rest)| rest.split_once("```"));
    let (program, _) = program.ok_or("the README has no program in C")?;
    let empty = compile(&work, "empty", "int main(void) { return 0; }\n", &[])?;
    let system = SYSTEM_LIBRARIES.map(PathBuf::from);
    let [first, second, third] = &system;
    let with_std = compile(&work, "with-std", program, &[&whole, first, second, third])?;
    let without = compile(&work, "without-std", program, &[&small])?;
    for (what, bytes) in [
        ("shared library", size(&stripped)?),
        ("an empty program", empty),
        ("the program of the README, static", with_std),
        ("the same without Rust's standard library", without),
    ] {
        println!("{what:<42} {bytes:>9}");
    }
    let added = without.saturating_sub(empty);
    println!("budget for what the last adds: {BUDGET}, and it adds {added}");
    if added > BUDGET { Err(format!("the C library adds {} bytes too many", added - BUDGET)) } else { Ok(()) }
}

/// Builds the library. Gives the file of its static form.
fn build(work: &Path, folder: &str, arguments: &[&str]) -> Result<PathBuf, String> {
    let target = work.join(folder);
    let mut build = cargo(&["rustc", "--quiet", "--package", "codegloss-capi", "--lib", "--target-dir"]);
    build.arg(&target).args(arguments);
    output(build)?;
    let profile = arguments.last().copied().unwrap_or_default();
    Ok(target.join(profile).join("libcodegloss.a"))
}

/// Compiles and links a program, small. Gives its size.
fn compile(work: &Path, name: &str, source: &str, libraries: &[&PathBuf]) -> Result<u64, String> {
    let (file, program) = (work.join(format!("{name}.c")), work.join(name));
    fs::write(&file, source).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut cc = command("cc", &[&file]);
    cc.args(["-Os", "-Wl,--gc-sections", "-s", "-o"]).arg(&program);
    cc.arg(format!("-I{}", root().join("crates/capi/include").display())).args(libraries);
    output(cc)?;
    size(&program)
}

fn command(program: &str, arguments: &[&PathBuf]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments);
    command
}

fn size(path: &Path) -> Result<u64, String> {
    fs::metadata(path).map(|found| found.len()).map_err(|error| format!("{}: {error}", path.display()))
}
