//! The list of `check`: its order, what is put together, what it can be narrowed to, its formats, and known warnings.

use std::fmt::Write as _;
use std::path::Path;

use snapbox::file;

use crate::support::{Run, run, temporary, tool, write_tree};
use crate::transcript::{ENGLISH, prints};

const SETTINGS: &str =
    "[project]\nlocales = ['en', 'ja', 'zh-Hans']\nsource-locale = 'en'\ndefault-locale = 'en'\n";

/// Writes a project of so many codes, of which Japanese has the first one, and Chinese all but the first one's `.reason`.
fn write_project(folder: &Path, codes: usize) {
    let mut catalog = "domain = 'app'\n".to_owned();
    let mut locales = ["App", "アプリ", "应用"].map(|name| format!("app = {name}\nsite-title = {name}\n"));
    for code in 1..=codes {
        writeln!(catalog, "[[code]]\ncode = {code}\nname = 'N{code}'").unwrap();
        for (index, text) in locales.iter_mut().enumerate().filter(|(index, _)| *index != 1 || code == 1) {
            writeln!(text, "app-{code} = No. {code}").unwrap();
            if index != 2 || code != 1 {
                writeln!(text, "    .reason = Why {code}").unwrap();
            }
        }
    }
    let files = [
        ("codegloss.toml", SETTINGS),
        ("catalog/app.toml", &catalog),
        ("locales/en/app.ftl", &locales[0]),
        ("locales/ja/app.ftl", &locales[1]),
        ("locales/zh-Hans/app.ftl", &locales[2]),
        ("site/guide/about.en.md", "# About\n\nText.\n"),
        ("site/guide/about.ja.md", "# About\n\nText.\n"),
        ("site/guide/about.zh-Hans.md", "# 关于\n\n文字。\n"),
    ];
    write_tree(folder, files.map(|(path, text)| (path, text.as_bytes())));
}

/// The same with faults of every language: an error in the file that comes last.
fn write_faults(folder: &Path) {
    write_project(folder, 12);
    let files = [
        ("locales/en/more.ftl", "app-99 = Nobody's\n"),
        ("locales/ja/more.ftl", "app-98 = だれの\nunknown-error = エラー、、{ $code }\n"),
        ("locales/zh-Hans/more.ftl", "unknown-error = { $nothing }\n"),
    ];
    write_tree(folder, files.map(|(path, text)| (path, text.as_bytes())));
}

fn check(folder: &Path, options: &str) -> Run {
    run(tool(ENGLISH).arg("check").args(options.split_whitespace()).current_dir(folder))
}

/// Errors are before everything, what is missing is a line for each file, and each language has a line at the end; every format has
/// its form.
#[test]
fn the_list_begins_with_errors_and_puts_together_what_is_missing() {
    let folder = temporary();
    write_faults(folder.path());
    let commands = [
        "check",
        "check --format concise",
        "check --format github",
        "check --locale ja",
        "check --locale zh-Hans,ja --severity error",
        "check --rule message-for-no-code --rule unused-term --format concise",
        "check --rule unused-term --strict",
        "check --locale jp",
        "check --rule message-for-no-cod",
        "check --severity loud",
        "check --dry-run",
    ];
    prints(
        folder.path(),
        &commands,
        file!["snapshots/check-list.en.txt"],
        file!["snapshots/check-list.zh-Hans.txt"],
    );
}

/// A language that lacks a thousand codes of a domain takes as many lines as one that lacks ten.
#[test]
fn a_new_language_of_many_codes_fits_on_a_screen() {
    let lines = |codes: usize| {
        let folder = temporary();
        write_project(folder.path(), codes);
        check(folder.path(), "--locale ja").stdout.lines().count()
    };
    assert_eq!(lines(1_000), lines(10));
    assert!(lines(10) < 20);
}

/// What is missing in many files of a language is one line.
#[test]
fn many_files_are_one_line() {
    let folder = temporary();
    write_project(folder.path(), 0);
    let mut catalog = "domain = 'app'\n".to_owned();
    for code in 0..40 {
        writeln!(catalog, "[[code]]\ncode = {code}\nname = 'N{code}'").unwrap();
        let path = format!("locales/en/{code}.ftl");
        write_tree(folder.path(), [(&*path, format!("app-{code} = No. {code}\n").as_bytes())]);
    }
    let files = [("catalog/app.toml", &*catalog), ("locales/ja/0.ftl", "app-0 = 0\n")];
    write_tree(folder.path(), files.map(|(path, text)| (path, text.as_bytes())));
    let done = check(folder.path(), "--locale ja --rule missing-translation");
    assert!(done.stdout.contains("39 messages and pages in 39 places"), "{}", done.stdout);
}

/// Only what was asked for decides how a run ends.
#[test]
fn what_is_left_out_fails_no_run() {
    let folder = temporary();
    write_faults(folder.path());
    for (options, code) in [
        ("", 1),
        ("--locale zh-Hans", 1),
        ("--locale ja", 0),
        ("--locale ja --strict", 1),
        ("--severity warning", 0),
        ("--rule message-for-no-code", 0),
        ("--rule unknown-variable", 1),
        ("--locale fr", 2),
        ("--rule nothing", 2),
    ] {
        assert_eq!(check(folder.path(), options).code, Some(code), "{options}");
    }
}

/// Programs that open files get paths from where they are: from the repository's folder in GitHub Actions, whichever folder a step works
/// in, and otherwise from the folder where codegloss runs.
#[test]
fn paths_for_programs_begin_where_they_look() {
    let folder = temporary();
    let project = folder.path().join("texts/a b");
    write_faults(&project);
    let first = |format: &str, here: &Path| {
        let mut command = tool(ENGLISH);
        command.args(["check", "--format", format, "--project"]).arg(&project).current_dir(here);
        command.env_remove("GITHUB_WORKSPACE");
        if format == "github" {
            command.env("GITHUB_WORKSPACE", folder.path());
        }
        run(&mut command).stdout
    };
    let place = "texts/a b/locales/zh-Hans/more.ftl";
    let github = first("github", &project);
    assert!(github.starts_with(&format!("::error file={place},line=1,col=")), "{github}");
    assert!(first("concise", folder.path()).starts_with(&format!("{place}:1:")));
    assert!(first("concise", &project).starts_with("locales/zh-Hans/more.ftl:1:"));
    assert!(first("sarif", folder.path()).contains("\"texts/a%20b/locales/zh-Hans/more.ftl\""));
}

/// A baseline leaves out the warnings that it lists, wherever their lines have moved, and no error and no new warning. It is written
/// anew, and no other file is overwritten.
#[test]
fn a_baseline_leaves_out_known_warnings_only() {
    let folder = temporary();
    write_faults(folder.path());
    let known = folder.path().join("known.json");
    assert_eq!(check(folder.path(), "--write-baseline known.json").code, Some(1));
    let written = std::fs::read_to_string(&known).unwrap();
    assert!(written.contains("message-for-no-code") && !written.contains("unknown-variable"), "{written}");
    write_tree(folder.path(), [("locales/zh-Hans/more.ftl", &b"unknown-error = { $code }\n"[..])]);
    write_tree(folder.path(), [("locales/en/more.ftl", &b"# Above.\n\napp-99 = Nobody's\n"[..])]);
    assert_eq!(check(folder.path(), "--baseline known.json --strict").code, Some(0));
    write_tree(folder.path(), [("locales/en/more.ftl", &b"app-99 = Nobody's\napp-97 = New\n"[..])]);
    let done = check(folder.path(), "--baseline known.json --strict --format concise");
    assert_eq!(done.code, Some(1));
    assert_eq!(done.stdout.matches("warning[").count(), 1, "{}", done.stdout);
    assert!(done.stdout.contains("app-97"), "{}", done.stdout);
    assert_eq!(check(folder.path(), "--write-baseline known.json --strict").code, Some(0));
    assert!(std::fs::read_to_string(&known).unwrap().contains("app-97"));
    // No computer counts so far.
    let known = |count: &str| {
        format!(
            "{{ \"finding\": \"message-for-no-code\", \"path\": \"a\", \"arguments\": {{}}, \"count\": {count} }}"
        )
    };
    let counted =
        format!("{{ \"version\": 1, \"findings\": [{}, {}] }}", known(&usize::MAX.to_string()), known("1"));
    write_tree(folder.path(), [("counted.json", counted.as_bytes())]);
    for (options, code) in [
        ("--baseline nothing.json", 2),
        ("--baseline codegloss.toml", 2),
        ("--baseline counted.json --strict", 1),
        ("--fix --dry-run --write-baseline other.json", 2),
        ("--write-baseline codegloss.toml", 2),
    ] {
        assert_eq!(check(folder.path(), options).code, Some(code), "{options}");
    }
    assert_eq!(std::fs::read_to_string(folder.path().join("codegloss.toml")).unwrap(), SETTINGS);
}

/// A baseline counts: of what it lists, a part is known, and more is not.
#[test]
fn a_baseline_knows_no_more_than_it_lists() {
    let folder = temporary();
    write_project(folder.path(), 2);
    let unused = |count: usize| {
        let messages: Vec<String> = (0..count).map(|number| format!("app-9{number} = Nobody's\n")).collect();
        write_tree(folder.path(), [("locales/en/more.ftl", messages.concat().as_bytes())]);
    };
    unused(20);
    check(folder.path(), "--write-baseline known.json");
    for (count, code) in [(20, 0), (19, 0), (21, 1)] {
        unused(count);
        let done = check(folder.path(), "--baseline known.json --strict");
        assert_eq!(done.code, Some(code), "{count}: {}", done.stdout);
    }
}
