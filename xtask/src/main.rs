//! `cargo xtask …`: everything that a contributor runs.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a task speaks to whoever runs it")]

mod capi_install;
mod command;
mod corpus;
mod generate;
mod layers;
mod measure;
mod new_rule;
mod pictures;
mod test;

use std::process::ExitCode;

use generate::cldr;
use measure::{c_size, compile_time, instructions, size};
use test::{fresh_app, fuzz, wasm};

const USAGE: &str = "\
cargo xtask test              install what the tests need where it is missing, and run everything that CI runs
cargo xtask test --fast       run what takes under two minutes once all is compiled, before a commit
cargo xtask generate          write the packs that the build library speaks with, what readers of packs are tested with, the C header
cargo xtask generate --check  say whether those files are what their sources give
cargo xtask generate cldr     write the tables of CLDR, from its packages for npm; with --check, compare them
cargo xtask new-rule <id> [group]  make the files of a new rule of `check`, in the group `text` unless another is named
cargo xtask layers            say whether the rooms of each crate use only those before them, and none each other
cargo xtask instructions      count the runtime's instructions, and compare them with benches/instructions.toml
cargo xtask instructions --write  count them and write that file
cargo xtask size              say how many bytes the runtime adds to a small program, and the C library to one in C, and hold them to budgets
cargo xtask capi-install --prefix <folder>  install the C library: header, libraries, pkg-config and CMake files
cargo xtask fresh-app         say whether an app with a lock file of its own gets the packs that the tool writes
cargo xtask compile-time      say how long the first build of an app takes
cargo xtask fuzz [seconds]    run each fuzz target for so long (20), and install cargo-fuzz where it is missing
cargo xtask fuzz --keep       keep in fuzz/corpus the least of the inputs found that reaches as much
cargo xtask corpus            compare every Fluent text that some packages ship with fluent-bundle; --show KIND prints examples
cargo xtask pictures          take the pictures of the READMEs, docs/pictures, with Chromium
cargo xtask screenshots [part]  take pictures of every kind of page, or those whose path contains that part, into target/screenshots
cargo xtask wasm              build the runtime for WebAssembly, and install the target where it is missing
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.as_slice() {
        ["test"] => test::run(),
        ["test", "--fast"] => test::fast(),
        ["generate"] => generate::write(generate::files()),
        ["generate", "--check"] => generate::check_all(),
        ["generate", "cldr"] => generate::write(cldr::files()),
        ["generate", "cldr", "--check"] => generate::check(cldr::files(), "generate cldr"),
        ["new-rule", id] => new_rule::run(id, "text"),
        ["new-rule", id, group] => new_rule::run(id, group),
        ["layers"] => layers::run(),
        ["instructions"] => instructions::check(),
        ["instructions", "--write"] => instructions::write(),
        ["size"] => size::run().and_then(|()| c_size::run()),
        ["capi-install", arguments @ ..] => capi_install::run(arguments),
        ["fresh-app"] => fresh_app::run(),
        ["compile-time"] => compile_time::run(),
        ["fuzz"] => fuzz::run("20"),
        ["fuzz", "--keep"] => fuzz::keep(),
        ["fuzz", seconds] => fuzz::run(seconds),
        ["corpus", arguments @ ..] => corpus::run(arguments),
        ["wasm"] => wasm::run(),
        ["pictures"] => pictures::run(),
        ["screenshots"] => pictures::every_kind(""),
        ["screenshots", part] => pictures::every_kind(part),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// The workspace's folder.
fn root() -> &'static std::path::Path {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}
