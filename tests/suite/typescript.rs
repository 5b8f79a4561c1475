//! What `pack --typescript` writes: right uses compile and say what they should, wrong ones do not compile.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::support::{self, read_tree};

/// The folder of the sources, and of the compiler once it is installed.
fn here() -> PathBuf {
    support::shipped().join("tests/typescript")
}

/// The typed layer's project and one whose names mean something elsewhere, as `errors` and `hostile` in a folder that has the reader.
fn app() -> TempDir {
    let app = support::temporary();
    for (project, name) in [("tests/typed-layer/errors", "errors"), ("tests/hostile-names", "hostile")] {
        pack(&support::shipped().join(project), &app.path().join(name));
    }
    let modules = app.path().join("node_modules");
    fs::create_dir(&modules).unwrap();
    std::os::unix::fs::symlink(support::shipped().join("js"), modules.join("codegloss")).unwrap();
    fs::copy(here().join("run.mjs"), app.path().join("run.mjs")).unwrap();
    app
}

fn pack(project: &Path, out: &Path) {
    let mut tool = support::tool("en");
    tool.args(["pack", "--typescript", "--project"]).arg(project).arg("--out").arg(out);
    let run = support::run(&mut tool);
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
}

fn node(folder: &Path, script: &Path, arguments: &[&str]) -> support::Run {
    assert!(script.exists(), "{} is missing: run `npm ci` in tests/typescript", script.display());
    support::run(Command::new("node").arg(script).args(arguments).current_dir(folder))
}

/// Compiles a source under a name that says what system of modules it is in.
fn compile(app: &Path, source: &str, extension: &str, options: &[&str]) -> support::Run {
    let text = fs::read_to_string(here().join(source)).unwrap();
    let text = if extension == "cts" { text.replace(".js'", ".cjs'") } else { text };
    let name = source.replace("ts", extension);
    fs::write(app.join(&name), text).unwrap();
    let strict =
        ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--target", "es2022"];
    let arguments: Vec<&str> = strict.iter().chain(options).copied().chain([name.as_str()]).collect();
    node(app, &here().join("node_modules/typescript/bin/tsc"), &arguments)
}

/// The systems of modules: an ending for the sources, and the compiler's options.
const SYSTEMS: [(&str, &[&str]); 3] = [
    ("mts", &["--module", "nodenext"]),
    ("cts", &["--module", "nodenext"]),
    ("ts", &["--module", "esnext", "--moduleResolution", "bundler", "--noEmit"]),
];

/// What the right uses say.
const TEXTS: &str = include_str!("../typescript/texts.txt");

/// Right uses compile in each system of modules, and what they are compiled to says the texts with their arguments.
#[test]
fn right_uses_compile_and_say_their_texts() {
    let app = app();
    for (extension, options) in SYSTEMS {
        let compiled = compile(app.path(), "uses.ts", extension, options);
        assert_eq!((compiled.code, &*compiled.stdout), (Some(0), ""), "{extension}: {}", compiled.stderr);
    }
    for program in ["./uses.mjs", "./uses.cjs"] {
        let run = node(app.path(), &app.path().join("run.mjs"), &[program]);
        assert_eq!((&*run.stdout, &*run.stderr), (TEXTS, ""), "{program}");
    }
}

/// Every wrong use is refused, in each system of modules.
#[test]
fn wrong_uses_do_not_compile() {
    let app = app();
    for (extension, options) in SYSTEMS {
        let options: Vec<&str> =
            options.iter().copied().filter(|option| *option != "--noEmit").chain(["--noEmit"]).collect();
        let compiled = compile(app.path(), "wrong.ts", extension, &options);
        assert_eq!((compiled.code, &*compiled.stdout), (Some(0), ""), "{extension}: {}", compiled.stderr);
    }
}

/// Nothing is left of the codes that an app does not name: each is an export of its own, and no module does anything when it is loaded.
#[test]
fn each_code_is_an_export_of_its_own() {
    let app = app();
    let files = read_tree(&app.path().join("hostile"));
    let module = String::from_utf8(files["codes/default.js"].clone()).unwrap();
    let statements: Vec<&str> = module.lines().skip(2).filter(|line| !line.is_empty()).collect();
    assert_eq!(statements.len(), 1 + 15, "the domain and its codes");
    assert!(statements.iter().all(|line| line.starts_with("export const ")), "{module}");
    let package: serde_json::Value = serde_json::from_slice(&files["package.json"]).unwrap();
    assert_eq!(package["sideEffects"], false);
}

/// A package or a program of CommonJS gets named exports as well, and what the package says that it has is there.
#[test]
fn the_package_leads_to_files_that_are_there() {
    let app = app();
    let modules = app.path().join("node_modules/errors");
    std::os::unix::fs::symlink(app.path().join("errors"), modules).unwrap();
    let program = "import { chat } from 'errors';
import { web } from './errors/codes.cjs';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
console.log(chat.InvalidToken, web.Gateway, require('errors').chat.TooSlow, require('errors/codes/try.cjs').Match);
console.log(import.meta.resolve('errors/en.pack').endsWith('/errors/en.pack'));
";
    let path = app.path().join("program.mjs");
    fs::write(&path, program).unwrap();
    let run = node(app.path(), &path, &[]);
    assert_eq!((&*run.stdout, &*run.stderr), ("104 502 -3 self\ntrue\n", ""));
}
