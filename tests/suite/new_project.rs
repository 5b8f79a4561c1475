//! A new project: what `codegloss new` makes, in every language.

use std::collections::BTreeMap;
use std::path::Path;

use snapbox::{assert_data_eq, file};

use crate::support::{read_tree, run, temporary, tool};
use crate::transcript::{CHINESE, ENGLISH, transcript};

/// A new project has nothing to mend, and its site is built with the next command.
#[test]
fn a_new_project_is_clean_and_builds() {
    for (language, snapshot) in
        [(ENGLISH, file!["snapshots/new.en.txt"]), (CHINESE, file!["snapshots/new.zh-Hans.txt"])]
    {
        let folder = temporary();
        let commands = [
            "new errors",
            "check --project errors --strict",
            "build --project errors",
            "build --project errors",
            "pack --project errors --out packs",
            "explain 2002 --project errors",
            "new errors",
        ];
        assert_data_eq!(transcript(language, folder.path(), &commands), snapshot.raw());
        let files = read_tree(folder.path());
        let page = String::from_utf8_lossy(&files["errors/public/en/app/1001.html"]);
        let code = dom_query::Document::from(&*page).select("pre code").text();
        assert!(code.contains("error.code === 1001") && page.contains("guide/about.html"), "{page}");
        assert!(files.contains_key("packs/en.pack"));
    }
}

/// The files that `new` makes for a user, by path.
fn new_project(environment: &str, more: &[&str]) -> BTreeMap<String, String> {
    let folder = temporary();
    let done = run(tool(environment).args(["new", "."]).args(more).current_dir(folder.path()));
    assert_eq!(done.code, Some(0), "{}", done.stderr);
    let files = read_tree(folder.path()).into_iter();
    files.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
}

/// Whether a line of a new project's files is a comment; pages have headings that look the same.
fn is_comment(path: &str, line: &str) -> bool {
    !path.starts_with("site/guide/") && (line.starts_with("# ") || line.starts_with("{#"))
}

/// A new project is in its user's language: the one that is asked for, or else the system's, and English where codegloss speaks neither.
#[test]
fn a_new_project_is_in_its_users_language() {
    let has_han = |text: &str| text.contains(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    let is_setting = |line: &str| line.starts_with("# [") || line.contains(" = ");
    for (environment, arguments, tag) in [
        (ENGLISH, &[][..], "en"),
        (CHINESE, &[], "zh-Hans"),
        (ENGLISH, &["--lang", "zh-Hans"], "zh-Hans"),
        (ENGLISH, &["--lang", "zh-TW"], "zh-Hans"),
        (CHINESE, &["--lang", "en-GB"], "en"),
        (CHINESE, &["--lang", "fr"], "zh-Hans"),
    ] {
        let project = new_project(environment, arguments);
        let settings = &project["codegloss.toml"];
        let expected =
            format!("source-locale = \"{tag}\"\ndefault-locale = \"{tag}\"\nlocales = [\"{tag}\", ");
        assert!(settings.contains(&expected), "{arguments:?}: {settings}");
        let mut comments = 0;
        for (path, text) in &project {
            for line in text.lines().filter(|line| is_comment(path, line) && !is_setting(line)) {
                assert_eq!(has_han(line), tag == "zh-Hans", "{path}: {line}");
                comments += 1;
            }
        }
        assert!(comments > 8, "{comments}");
    }
}

/// In every language a new project is the same but for its comments and its locales.
#[test]
fn a_new_project_has_the_same_codes_in_every_language() {
    let facts = |environment| {
        let mut project = new_project(environment, &[]);
        for (path, text) in &mut project {
            let is_same = |line: &&str| !is_comment(path, line) && !line.contains("locale");
            *text = text.lines().filter(is_same).collect::<Vec<_>>().join("\n");
            assert!(!text.contains("#["), "{path}: {text}");
        }
        project
    };
    assert_eq!(facts(ENGLISH), facts(CHINESE));
}

/// The next commands that `new` names can be typed as they are printed, whatever the folder is called.
#[cfg(unix)]
#[test]
fn the_next_commands_are_ready_to_be_typed() {
    let bin = Path::new(env!("CARGO_BIN_EXE_codegloss")).parent().unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    for name in ["errors", "a b", "-x", "it's", "$HOME", "~", "图", "a;b"] {
        let folder = temporary();
        let new = run(tool(ENGLISH).args(["new", "--", name]).current_dir(folder.path()));
        let lines = new.stdout.lines().filter_map(|line| line.strip_prefix("  "));
        let next = lines.map(str::trim).collect::<Vec<_>>().join(" && ");
        assert!(next.starts_with("cd ") && next.ends_with("codegloss build"), "{next}");
        let mut shell = std::process::Command::new("sh");
        let built = run(shell.args(["-c", &next]).env("PATH", &path).current_dir(folder.path()));
        assert_eq!(built.code, Some(0), "{next}: {}", built.stderr);
        assert!(folder.path().join(name).join("public/index.html").is_file(), "{next}");
    }
}

/// A project within another is made, with a warning that names the outer one; beside it there is none.
#[test]
fn a_project_within_another_is_warned_of() {
    for (language, warning) in [(ENGLISH, "warning: "), (CHINESE, "警告：")] {
        let folder = temporary();
        let new = |arguments: &[&str], at: &str| {
            run(tool(language).arg("new").args(arguments).current_dir(folder.path().join(at)))
        };
        assert_eq!(new(&["errors"], "").stderr, "");
        assert_eq!(new(&["beside"], "").stderr, "");
        let within = new(&["more"], "errors/catalog");
        assert_eq!(within.code, Some(0));
        assert!(within.stderr.starts_with(warning) && within.stderr.contains("errors"), "{}", within.stderr);
        assert!(folder.path().join("errors/catalog/more/codegloss.toml").is_file());
    }
}
