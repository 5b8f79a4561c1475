//! Runs the program.

#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use std::process::Command;

fn run(tag: &str, hyperlinks: bool) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_example-miette"));
    program.arg(tag).env_remove("FORCE_HYPERLINK");
    if hyperlinks {
        program.env("FORCE_HYPERLINK", "1");
    }
    let output = program.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Code, message, cause, help and severity come from the catalog, in the reader's language.
#[test]
fn a_reader_gets_diagnostics_in_their_language() {
    assert_eq!(run("en-GB", false), include_str!("en.txt"));
    assert_eq!(run("zh-CN", false), include_str!("zh-Hans.txt"));
}

/// In a terminal, the code is a link to its page in the reader's language, with miette and without; elsewhere there are no escapes.
#[test]
fn a_code_is_a_link_to_its_page() {
    let shown = run("zh-CN", true);
    let page = "\x1b]8;;https://errors.example.com/zh-Hans/config/2.html\x1b\\";
    assert_eq!(shown.matches(page).count(), 2, "{shown:?}");
    assert!(shown.contains(&format!("[{page}config/2\x1b]8;;\x1b\\] 键 color 已过时\n")), "{shown:?}");
    assert!(!run("zh-CN", false).contains('\x1b'));
}
