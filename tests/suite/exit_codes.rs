//! The manual's table of exit codes: each of its cells is tried.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{self, run, temporary, tool, write_tree};
use crate::transcript::{CHINESE, ENGLISH};

/// A row of the table: its commands, and the exit codes that it describes.
type Row = (Vec<String>, BTreeSet<i32>);

/// What is tried, in this order, among [`projects`]: the row, and a command with its exit code.
const TRIALS: [(&str, &str, i32); 63] = [
    ("check", "check --project good", 0),
    ("check", "check --project warned", 0),
    ("check", "check --project bad", 1),
    ("check", "check --project broken", 1),
    ("check", "check --project nowhere", 2),
    ("check --strict", "check --strict --project good", 0),
    ("check --strict", "check --strict --project warned", 1),
    ("check --strict", "check --strict --project bad", 1),
    ("check --strict", "check --strict --project nowhere", 2),
    ("check --fix", "check --fix --project warned", 0),
    ("check --fix", "check --fix --project bad", 1),
    ("check --fix", "check --fix --project nowhere", 2),
    (
        "check --baseline",
        "check --baseline known.json --strict --project warned --write-baseline known.json",
        0,
    ),
    ("check --baseline", "check --baseline known.json --project bad", 1),
    ("check --baseline", "check --baseline file --project good", 2),
    ("build", "build --project warned --out site", 0),
    ("build", "build --project warned --out site", 0),
    ("build", "build --project bad --out site", 1),
    ("build", "build --project broken --out site", 1),
    ("build", "build --project good --out file", 2),
    ("build", "build --project good --out good/locales", 2),
    ("check --against", "check --against site --project warned", 0),
    ("check --against", "check --against site --project bad", 1),
    ("check --against", "check --against file --project good", 2),
    ("build --check", "build --check --project warned --out site", 0),
    ("build --check", "build --check --project good --out other", 1),
    ("build --check", "build --check --project bad --out site", 1),
    ("build --check", "build --check --project good --out file", 2),
    ("pack", "pack --project warned --out packs", 0),
    ("pack", "pack --project warned --out packs", 0),
    ("pack", "pack --project bad --out packs", 1),
    ("pack", "pack --project good --out site", 2),
    ("pack --check", "pack --check --project warned --out packs", 0),
    ("pack --check", "pack --check --project good --out other", 1),
    ("pack --check", "pack --check --project bad --out packs", 1),
    ("pack --check", "pack --check --project good --out site", 2),
    ("explain", "explain 1001 --project good", 0),
    ("explain", "explain 1001 --project bad", 0),
    ("explain", "explain unknown-variable --project good", 0),
    ("explain", "explain 1001 --project broken", 1),
    ("explain", "explain 999999 --project good", 1),
    ("explain", "explain 1001 --project nowhere", 2),
    ("status", "status --project warned", 0),
    ("status", "status --project bad zh-Hans", 0),
    ("status", "status --project good --fail-under 101", 2),
    ("status", "status --project good it", 2),
    ("status", "status --project broken", 1),
    ("new-locale", "new-locale it --project good", 0),
    ("new-locale", "new-locale it --project bad", 1),
    ("new-locale", "new-locale it --project good", 2),
    ("stub", "stub it --project good", 0),
    ("stub", "stub zh-Hans --project bad", 1),
    ("stub", "stub en --project good", 2),
    ("status --fail-under", "status --fail-under 90 --project good", 1),
    ("status --fail-under", "status --fail-under 90 --project warned", 0),
    ("status --fail-under", "status --fail-under 90 --project nowhere", 2),
    ("new", "new fresh", 0),
    ("new", "new good", 2),
    ("help", "help build", 0),
    ("help", "help biuld", 2),
    ("--help", "check --help", 0),
    ("--version", "--version", 0),
    ("--version", "--version=1", 2),
];

/// A project without findings, one with a warning, one with an error, one whose settings cannot be read, and a file.
fn projects() -> TempDir {
    let folder = temporary();
    for (name, path, text) in [
        ("good", ".gitignore", ""),
        ("warned", "locales/en/more.ftl", "app-9999 = Nobody's\n"),
        ("bad", "locales/en/more.ftl", "app-9999 = {\n"),
        ("broken", "codegloss.toml", "[project\n"),
    ] {
        let done = run(tool(ENGLISH).args(["new", name]).current_dir(folder.path()));
        assert_eq!(done.code, Some(0), "{}", done.stderr);
        write_tree(&folder.path().join(name), [(path, text.as_bytes())]);
    }
    write_tree(folder.path(), [("file", &b"mine"[..])]);
    folder
}

/// The rows of the first table of the manual's page in a language.
fn table(language: &str) -> Vec<Row> {
    let path = support::shipped().join(format!("docs/site/guide/reference/json.{language}.md"));
    let page = fs::read_to_string(path).unwrap();
    let lines =
        page.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    lines.skip(2).map(row).collect()
}

fn row(line: &str) -> Row {
    let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
    let [commands, codes @ ..] = &cells[..] else { panic!("a cell with commands: {line}") };
    assert_eq!(codes.len(), 3, "{line}");
    let described = (0..).zip(codes).filter(|(_, cell)| **cell != "—").map(|(code, _)| code);
    (commands.split('`').skip(1).step_by(2).map(str::to_owned).collect(), described.collect())
}

/// Runs a trial in a language, as it is and, where the command can, with JSON.
fn try_out(folder: &Path, language: &str, command: &str, code: i32) {
    let has_json = !command.contains("--help")
        && ["check", "explain", "status"].iter().any(|name| command.starts_with(name));
    for format in ["", " --format json"].into_iter().take(1 + usize::from(has_json)) {
        let command = format!("{command}{format}");
        let done = run(tool(language).args(command.split_whitespace()).current_dir(folder));
        assert_eq!(done.code, Some(code), "{command}\n{}{}", done.stdout, done.stderr);
        if code == 2 {
            assert!(done.stdout.is_empty() && !done.stderr.is_empty(), "{command}\n{}", done.stdout);
        }
        if !format.is_empty() && !done.stdout.is_empty() {
            assert!(serde_json::from_str::<Value>(&done.stdout).is_ok(), "{command}\n{}", done.stdout);
        }
    }
}

/// Each command ends as the table says, in every cell that describes an exit code, and there is no other exit code.
#[test]
fn every_command_ends_as_the_table_says() {
    let rows = table("en");
    assert_eq!(rows, table("zh-Hans"));
    for language in [ENGLISH, CHINESE] {
        let folder = projects();
        for (_, command, code) in TRIALS {
            try_out(folder.path(), language, command, code);
        }
    }
    for (commands, described) in rows {
        let is_own = |row: &str| commands.iter().any(|command| command == row);
        let tried = TRIALS.iter().filter(|(row, ..)| is_own(row)).map(|(.., code)| *code);
        assert_eq!(tried.collect::<BTreeSet<i32>>(), described, "{commands:?}");
    }
    for (row, command, _) in TRIALS {
        assert!(row.split(' ').all(|word| command.contains(word)), "{row}: {command}");
        assert!(table("en").iter().any(|(commands, _)| commands.iter().any(|own| own == row)), "{row}");
    }
}

/// The table has every command of the help, and a slip on any command line ends with 2.
#[test]
fn the_table_has_every_command() {
    let help = run(tool(ENGLISH).arg("--help")).stdout;
    let commands =
        help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let folder = temporary();
    let rows = table("en");
    for command in commands.map(|line| line.split_whitespace().next().unwrap()) {
        assert!(rows.iter().any(|(commands, _)| commands.iter().any(|own| own == command)), "{command}");
        try_out(folder.path(), ENGLISH, &format!("{command} --frobnicate"), 2);
    }
}
