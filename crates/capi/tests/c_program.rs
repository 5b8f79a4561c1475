//! C programs that use the header and each library, run by themselves and under valgrind.

#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use codegloss_engine::{LANGUAGES_FILE, Sources, analyze};
use serde_json::Value;

/// This crate's folder.
const HERE: &str = env!("CARGO_MANIFEST_DIR");

/// A folder for what the tests make. Cargo puts it directly into the target folder.
const WORK: &str = env!("CARGO_TARGET_TMPDIR");

/// What the static library needs of the system, as `rustc --print native-static-libs` says.
const SYSTEM_LIBRARIES: &[&str] = &["-lpthread", "-ldl", "-lm"];

/// Runs a command, and says what to install if it is not there.
fn run(command: &mut Command, package: &str) -> Output {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{program} cannot be run ({error}): install it (Debian: {package})"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(
        output.status.success(),
        "{command:?}: {}\n{}{}",
        output.status,
        text(&output.stdout),
        text(&output.stderr)
    );
    output
}

/// A library that C programs are linked with.
struct Library {
    path: PathBuf,
    /// What it needs of the system.
    system: &'static [&'static str],
}

/// The shared library, the static one, and the static one without Rust's standard library, which needs nothing but C's.
fn libraries() -> &'static [Library; 3] {
    static LIBRARIES: OnceLock<[Library; 3]> = OnceLock::new();
    LIBRARIES.get_or_init(|| {
        let profile = if cfg!(debug_assertions) { "dev" } else { "release" };
        let made = built(&["build", "--profile", profile], "");
        // A panic must not unwind: there is nothing that would do it.
        let small =
            ["rustc", "--lib", "--crate-type", "staticlib", "--no-default-features", "--profile", "size"];
        let small = built(&small, "small");
        [
            (&made, &["so", "dylib"][..], SYSTEM_LIBRARIES),
            (&made, &["a"][..], SYSTEM_LIBRARIES),
            (&small, &["a"][..], &[][..]),
        ]
        .map(|(files, endings, system)| {
            let is_it =
                |file: &&PathBuf| endings.iter().any(|ending| file.extension() == Some(ending.as_ref()));
            let path = files.iter().find(is_it).unwrap_or_else(|| panic!("no library in {files:?}"));
            Library { path: path.clone(), system }
        })
    })
}

/// Builds the libraries. Gives their files. `cargo test` does not make them where C could find them.
fn built(arguments: &[&str], folder: &str) -> Vec<PathBuf> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(arguments).args(["--package", "codegloss-capi", "--message-format=json-render-diagnostics"]);
    cargo.arg("--target-dir").arg(Path::new(WORK).parent().unwrap().join(folder)).current_dir(HERE);
    let output = run(&mut cargo, "cargo");
    let messages = output.stdout.split(|byte| *byte == b'\n');
    let made = messages.filter_map(|line| serde_json::from_slice::<Value>(line).ok());
    let ours = made.filter(|made| made["target"]["name"] == "codegloss");
    ours.filter_map(|made| serde_json::from_value::<Vec<PathBuf>>(made["filenames"].clone()).ok())
        .flatten()
        .collect()
}

/// Leads a program's and a static library's calls for memory to the program's own functions.
const COUNT_ALLOCATIONS: [&str; 5] = [
    "-DCOUNT_ALLOCATIONS",
    "-Wl,--wrap=malloc",
    "-Wl,--wrap=calloc",
    "-Wl,--wrap=realloc",
    "-Wl,--wrap=posix_memalign",
];

/// Compiles a program with each library and runs all, by themselves and under valgrind. Gives what they print, which must be
/// the same. `name` is the program's; `static_options` are the compiler's with the static library, where the linker is GNU's or
/// one like it.
fn compile_and_run(name: &str, source: &Path, static_options: &[&str], arguments: &[PathBuf]) -> String {
    let mut texts = Vec::new();
    for (number, Library { path, system }) in libraries().iter().enumerate() {
        let ending = path.extension().unwrap();
        let program = Path::new(WORK).join(format!("{name}-{number}-{}", ending.display()));
        let mut cc = Command::new("cc");
        cc.args(["-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-g", "-o"])
            .arg(&program)
            .arg(source);
        cc.arg(format!("-I{HERE}/include")).arg(path).args(*system);
        if ending == "a" && cfg!(target_os = "linux") {
            cc.args(static_options);
        }
        run(&mut cc, "gcc");
        let mut valgrind = Command::new("valgrind");
        valgrind.args(["--quiet", "--error-exitcode=99", "--leak-check=full", "--show-leak-kinds=all"]);
        valgrind.args(["--errors-for-leak-kinds=all"]).arg(&program);
        for mut command in [Command::new(&program), valgrind] {
            let package = command.get_program().to_string_lossy().into_owned();
            let output = run(command.args(arguments), &package);
            texts.push(String::from_utf8(output.stdout).unwrap());
        }
    }
    let first = texts.remove(0);
    assert!(
        texts.iter().all(|text| *text == first),
        "the libraries say different things: {first:?}, {texts:?}"
    );
    first
}

/// A folder with the cases and the packs of `project/`, and with packs that are damaged.
fn project() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let source = Path::new(HERE).join("tests/project");
        let (sources, unreadable) = Sources::read(&source);
        assert_eq!(unreadable, []);
        let packs = analyze(&sources, None).resolved.unwrap().packs().unwrap();
        let folder = Path::new(WORK).join("project");
        for part in ["packs", "broken"] {
            fs::create_dir_all(folder.join(part)).unwrap();
        }
        fs::copy(source.join("cases.tsv"), folder.join("cases.tsv")).unwrap();
        for (name, bytes) in &packs {
            fs::write(folder.join("packs").join(name), bytes).unwrap();
        }
        let bytes = |name: &str| packs.iter().find(|(known, _)| known == name).unwrap().1.clone();
        // Word 1 is the version.
        let changed = |name, place: usize| {
            let mut bytes = bytes(name);
            bytes[place] ^= 0x80;
            bytes
        };
        let broken = [
            ("empty.pack", Vec::new()),
            ("foreign.pack", bytes(LANGUAGES_FILE)),
            ("languages-foreign.pack", bytes("en.pack")),
            ("changed.pack", changed("en.pack", 70)),
            ("languages-changed.pack", changed(LANGUAGES_FILE, 70)),
            ("version.pack", changed("en.pack", 4)),
        ];
        for (name, bytes) in broken {
            fs::write(folder.join("broken").join(name), bytes).unwrap();
        }
        folder
    })
}

/// Checks the cases of a folder, and that the program has read all of them.
fn check_cases(name: &str, folder: &Path) {
    let packs = fs::read_dir(folder.join("packs")).unwrap().map(|entry| entry.unwrap().path());
    let packs = packs.filter(|path| path.file_name() != Some(LANGUAGES_FILE.as_ref()));
    let arguments: Vec<PathBuf> = [folder.to_owned()].into_iter().chain(packs).collect();
    let cases = fs::read_to_string(folder.join("cases.tsv")).unwrap();
    let count = cases.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).count();
    let source = Path::new(HERE).join("tests/c/conformance.c");
    assert_eq!(compile_and_run(name, &source, &[], &arguments), format!("{count} cases\n"));
}

/// What was written by hand of a small project, C reads.
#[test]
fn c_says_what_was_written_by_hand() {
    check_cases("by-hand", project());
}

/// C says what Rust and JavaScript say, and refuses what they refuse.
#[test]
fn c_says_what_other_languages_say() {
    check_cases("conformance", &Path::new(HERE).join("../../conformance"));
}

/// Whatever C hands in that can be told to be wrong is answered with a status; buffers are written as `snprintf` writes
/// them; lookups ask for no memory.
#[test]
fn wrong_calls_are_answered_and_lookups_allocate_nothing() {
    let packs = project().join("packs");
    let files = [LANGUAGES_FILE, "en.pack", "zh-Hans.pack"].map(|name| packs.join(name));
    let source = Path::new(HERE).join("tests/c/edges.c");
    assert_eq!(compile_and_run("edges", &source, &COUNT_ALLOCATIONS, &files), "edges hold\n");
}

/// Wrong calls and damaged files of facts are answered with a status.
#[test]
fn wrong_calls_and_damaged_facts_are_answered() {
    let file = Path::new(HERE).join("../../conformance/facts/facts.pack");
    let source = Path::new(HERE).join("tests/c/facts.c");
    assert_eq!(compile_and_run("facts", &source, &[], &[file]), "facts hold\n");
}

/// The README's program compiles and prints what the README says.
#[test]
fn the_program_of_the_readme_says_what_the_readme_says() {
    let readme = fs::read_to_string(Path::new(HERE).join("README.md")).unwrap();
    let block = |language: &str| {
        let (_, rest) = readme.split_once(&format!("```{language}\n")).unwrap();
        rest.split_once("```").unwrap().0
    };
    let source = Path::new(WORK).join("readme.c");
    fs::write(&source, block("c")).unwrap();
    let packs = project().join("packs");
    let files = ["en.pack", "zh-Hans.pack", LANGUAGES_FILE].map(|name| packs.join(name));
    assert_eq!(compile_and_run("readme", &source, &[], &files), block("text"));
}

/// The header is C++ as well, and each function is found in the library by its C name.
#[test]
fn the_header_serves_cpp() {
    let source = Path::new(WORK).join("header.cpp");
    fs::write(
        &source,
        "#include \"codegloss.h\"\n#include \"codegloss.h\"\n\
         int main() { return codegloss_locale_count(nullptr) == 0 ? CODEGLOSS_STATUS_OK : 1; }\n",
    )
    .unwrap();
    let [_, library, _] = libraries();
    let program = Path::new(WORK).join("header");
    let mut compiler = Command::new("c++");
    compiler
        .args(["-std=c++11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-o"])
        .arg(&program)
        .arg(source);
    compiler.arg(format!("-I{HERE}/include")).arg(&library.path).args(library.system);
    run(&mut compiler, "g++");
    run(&mut Command::new(program), "g++");
}
