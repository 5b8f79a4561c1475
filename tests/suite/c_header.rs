//! What `pack --c` writes: a header that C99 and C++17 compile, with every code as a constant of its own.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support;

/// What the program prints of the constants.
const PRINTED: &str = include_str!("../hostile-names/uses.txt");

/// The headers of two projects go into one program, in both languages, without a warning, whatever their codes are called.
#[test]
fn the_headers_of_two_projects_are_c_and_cpp() {
    let folder = support::temporary();
    for (project, name) in [("tests/typed-layer/errors", "errors"), ("tests/hostile-names", "hostile")] {
        let mut tool = support::tool("en");
        tool.args(["pack", "--c", "--project"]).arg(support::shipped().join(project));
        let run = support::run(tool.arg("--out").arg(folder.path().join(name)));
        assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    }
    let source = support::shipped().join("tests/hostile-names/uses.c");
    for (compiler, language, standard) in [("cc", "c", "c99"), ("c++", "c++", "c++17")] {
        let program = folder.path().join(standard);
        let mut command = Command::new(compiler);
        command.args([
            "-x",
            language,
            &format!("-std={standard}"),
            "-Wall",
            "-Wextra",
            "-Wpedantic",
            "-Werror",
        ]);
        command.arg("-I").arg(folder.path()).arg("-o").args([&program, &source]);
        let compiled = support::run(&mut command);
        assert_eq!((compiled.code, &*compiled.stderr), (Some(0), ""), "{standard}");
        assert_eq!(support::run(&mut Command::new(program)).stdout, PRINTED, "{standard}");
    }
}

/// A header is guarded by the name of its project, says what its codes mean, and is the same each time.
#[test]
fn a_header_says_what_its_codes_mean() {
    let write = |out: &Path| {
        let mut tool = support::tool("zh-Hans");
        tool.args(["pack", "--c", "--project"]).arg(support::shipped().join("tests/typed-layer/errors"));
        assert_eq!(support::run(tool.arg("--out").arg(out)).code, Some(0));
        fs::read_to_string(out.join("codes.h")).unwrap()
    };
    let folders = [support::temporary(), support::temporary()];
    let [header, again] = folders.each_ref().map(|folder| write(&folder.path().join("errors")));
    assert_eq!(header, again);
    assert!(header.contains("\n#ifndef CODEGLOSS_CODES_CHAT_H\n"), "{header}");
    let token = "\n/* chat/104: Token 无效 */\n#define CHAT_CODE_INVALID_TOKEN INT64_C(104)\n";
    assert!(header.contains(token), "{header}");
    let deprecated =
        "(deprecated since 2.1: use CHAT_CODE_UPLOAD_QUEUE_FULL) */\n#define CHAT_CODE_QUOTA_EXCEEDED ";
    assert!(header.contains(deprecated), "{header}");
}

/// A folder has what one command wrote: packs for C and packs for JavaScript do not share one, nor do the options.
#[test]
fn one_folder_is_for_one_language() {
    let folder = support::temporary();
    let out = folder.path().join("errors");
    let pack = |options: &[&str]| {
        let mut tool = support::tool("en");
        tool.args(["pack", "--project"]).arg(support::shipped().join("tests/typed-layer/errors"));
        support::run(tool.arg("--out").arg(&out).args(options))
    };
    let both = pack(&["--c", "--typescript"]);
    assert_eq!(both.code, Some(2), "{}", both.stdout);
    assert_eq!(pack(&["--c"]).code, Some(0));
    let other = pack(&["--typescript"]);
    assert_eq!(other.code, Some(2));
    assert!(other.stderr.contains("was written by codegloss pack --c,"), "{}", other.stderr);
    assert_eq!(pack(&["--c", "--check"]).code, Some(0));
    fs::write(out.join("codes.h"), "").unwrap();
    let differs = pack(&["--c", "--check"]);
    assert_eq!((differs.code, differs.stdout.lines().next()), (Some(1), Some("+ codes.h")));
}
