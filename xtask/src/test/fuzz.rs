//! Runs the fuzz targets of `fuzz/`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegloss_engine::{Sources, analyze};

use crate::command::{cargo, step};
use crate::root;

struct Target {
    name: &'static str,
    /// The longest input that is tried, and the longest that `fuzz/corpus` keeps, in bytes.
    longest: usize,
    longest_kept: usize,
    options: &'static [&'static str],
}

const TARGETS: [Target; 6] = [
    Target { name: "pack", longest: 65_536, longest_kept: 2_000, options: &[] },
    Target { name: "languages", longest: 8_192, longest_kept: 2_000, options: &[] },
    Target { name: "facts", longest: 8_192, longest_kept: 2_000, options: &[] },
    Target { name: "ftl", longest: 4_096, longest_kept: 600, options: &["-dict=fuzz/ftl.dict"] },
    Target { name: "language_tags", longest: 64, longest_kept: 64, options: &[] },
    Target { name: "accept_language", longest: 256, longest_kept: 200, options: &[] },
];

/// Projects whose packs and messages the targets begin with, beside what `fuzz/corpus` keeps.
const PROJECTS: [&str; 5] =
    ["", "docs", "fuzz/project", "crates/engine/tests/fixture", "examples/describe/errors"];

/// Runs each target for so many seconds. What is found new stays in `target/fuzz`: see `fuzz/README.md`.
pub(crate) fn run(seconds: &str) -> Result<(), String> {
    if seconds.parse::<u32>().is_err() {
        return Err(format!("{seconds} is no number of seconds"));
    }
    prepare()?;
    for target in &TARGETS {
        // The first folder takes what is found; the others are only read.
        let folders = [work().join(target.name), seeds(target), corpus(target)];
        let mut fuzz = fuzz(target, &folders)?;
        fuzz.args(target.options).args([
            "-timeout=10".to_owned(),
            "-print_final_stats=1".to_owned(),
            format!("-max_len={}", target.longest),
            format!("-max_total_time={seconds}"),
        ]);
        step(&format!("fuzzing {}", target.name), fuzz)?;
    }
    Ok(())
}

/// Puts into `fuzz/corpus` the least of all known inputs that reaches every place that they reach together.
pub(crate) fn keep() -> Result<(), String> {
    prepare()?;
    for target in &TARGETS {
        let kept = work().join("kept").join(target.name);
        // A merge adds to what is there.
        let _ = fs::remove_dir_all(&kept);
        let folders = [kept.clone(), work().join(target.name), seeds(target), corpus(target)];
        let mut fuzz = fuzz(target, &folders)?;
        let longest = format!("-max_len={}", target.longest_kept);
        fuzz.args(["-set_cover_merge=1", "-use_counters=0", &longest]);
        step(&format!("choosing inputs for {}", target.name), fuzz)?;
        fs::remove_dir_all(corpus(target))
            .and_then(|()| copy_folder(&kept, &corpus(target)))
            .map_err(|error| format!("{} cannot be replaced: {error}", corpus(target).display()))?;
    }
    Ok(())
}

fn work() -> PathBuf {
    root().join("target/fuzz")
}

fn seeds(target: &Target) -> PathBuf {
    work().join("seeds").join(target.name)
}

fn corpus(target: &Target) -> PathBuf {
    root().join("fuzz/corpus").join(target.name)
}

/// The command that runs a target, to be followed by options of libFuzzer. The folders are made where they are missing.
fn fuzz(target: &Target, folders: &[PathBuf]) -> Result<Command, String> {
    for folder in folders {
        make_folder(folder)?;
    }
    // There is no unsafe code for the address sanitizer to watch, and without it more is tried.
    let mut fuzz = cargo(&["fuzz", "run", "--sanitizer", "none", target.name]);
    // Coverage counters are an unstable flag of the compiler, and this lets the stable one take it.
    fuzz.env("RUSTC_BOOTSTRAP", "1").args(folders).arg("--");
    Ok(fuzz)
}

/// Installs cargo-fuzz where it is missing, and writes the packs and messages that the project has now.
fn prepare() -> Result<(), String> {
    let has_fuzz = cargo(&["fuzz", "--version"]).output().is_ok_and(|output| output.status.success());
    if !has_fuzz {
        step("installing cargo-fuzz", cargo(&["install", "cargo-fuzz", "--locked", "--quiet"]))?;
    }
    for project in PROJECTS {
        let (sources, _) = Sources::read(&root().join(project));
        let resolved = analyze(&sources, None).resolved;
        let mut resolved = resolved.ok_or_else(|| format!("{project} is no project"))?;
        resolved.settings.packs.facts = true;
        let name = project.replace('/', "-");
        for (file, bytes) in resolved.packs().map_err(|error| error.to_string())? {
            let target = if file == "languages.pack" { "languages" } else { "pack" };
            write(&work().join("seeds").join(target), &format!("{name}-{file}"), &bytes)?;
        }
        let facts = resolved.facts_file().map_err(|error| error.to_string())?;
        write(&work().join("seeds/facts"), &format!("{name}-facts.pack"), &facts.unwrap_or_default())?;
        for text in sources.texts("locales/") {
            let file = format!("{name}-{}", text.path.replace('/', "-"));
            write(&work().join("seeds/ftl"), &file, text.text.as_bytes())?;
        }
    }
    Ok(())
}

fn write(folder: &Path, file: &str, bytes: &[u8]) -> Result<(), String> {
    make_folder(folder)?;
    let path = folder.join(file);
    fs::write(&path, bytes).map_err(|error| format!("{} cannot be written: {error}", path.display()))
}

fn make_folder(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))
}

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}
