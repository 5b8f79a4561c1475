//! What a build script tells cargo: of what becomes packs, and of nothing else.

use std::fs;
use std::path::Path;
use std::process::Command;

use codegloss_build::{Options, Warnings};

use crate::support;

/// The project's folder and how much of warnings is asked for, for the process that plays a build script.
const PROJECT: &str = "BUILD_SCRIPT_PROJECT";
const WARNINGS: &str = "BUILD_SCRIPT_WARNINGS";

/// The target whose packs are asked for; none if it is empty.
const TARGET: &str = "BUILD_SCRIPT_TARGET";

/// Runs what a build script runs, in a process of its own: the environment tells a build script where to write.
pub(crate) fn run(project: &Path, out: &Path, warnings: &str) -> support::Run {
    run_for(project, out, warnings, "")
}

/// As [`run`], for the packs of a target.
pub(crate) fn run_for(project: &Path, out: &Path, warnings: &str, target: &str) -> support::Run {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "build_script::the_process_that_plays_a_build_script", "--nocapture"]);
    command.env(PROJECT, project).env("OUT_DIR", out).env(WARNINGS, warnings).env(TARGET, target);
    support::run(&mut command)
}

#[test]
fn the_process_that_plays_a_build_script() {
    // Without the variables, this is one of the tests, and none is asked of it.
    let (Some(project), Ok(warnings)) = (std::env::var_os(PROJECT), std::env::var(WARNINGS)) else { return };
    let warnings = match warnings.as_str() {
        "all" => Warnings::All,
        "none" => Warnings::None,
        _ => Warnings::Summary,
    };
    let options = Options::new(project).warnings(warnings);
    let target = std::env::var(TARGET).unwrap();
    let options = if target.is_empty() { options } else { options.target(target) };
    options.build().unwrap();
}

/// What was told to cargo, without the folder.
fn told(project: &Path, warnings: &str) -> (Vec<String>, support::Tree) {
    let out = support::temporary();
    let run = run(project, out.path(), warnings);
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    let folder = project.display().to_string();
    // What the test harness prints before the first line ends with no line of its own.
    let lines = run.stdout.lines().filter_map(|line| Some(&line[line.find("cargo::")?..]));
    (lines.map(|line| line.replace(&folder, "errors")).collect(), support::read_tree(out.path()))
}

const WATCHED: [&str; 3] = [
    "cargo::rerun-if-changed=errors/codegloss.toml",
    "cargo::rerun-if-changed=errors/catalog",
    "cargo::rerun-if-changed=errors/locales",
];

fn write_project(folder: &Path) {
    let files: [(&str, &str); 6] = [
        (
            "codegloss.toml",
            "[project]\nlocales = ['en', 'ja', 'de']\nsource-locale = 'en'\ndefault-locale = 'en'\n",
        ),
        ("catalog/app.toml", "domain = 'app'\n[[code]]\ncode = 1\n[[code]]\ncode = 2\n"),
        ("locales/en/app.ftl", "app-1 = One\n    .reason = Because.\napp-2 = Two\n"),
        ("locales/ja/app.ftl", "app-1 = 一\ngeneric-user-message = エラー\nunknown-error = 不明 { $code }\n"),
        ("locales/de/app.ftl", "app-1 = Eins\n    .reason = Darum.\napp-2 = Zwei\napp-3 = Drei\n"),
        ("locales/de/more.ftl", "generic-user-message = Fehler\nunknown-error = Unbekannt { $code }\n"),
    ];
    support::write_tree(folder, files.map(|(path, text)| (path, text.as_bytes())));
}

/// Of messages in a source tree, the folders that they are in are watched, and no source file.
#[test]
fn the_folders_of_messages_are_watched() {
    let project = support::temporary();
    let settings = "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n[[messages]]\nfiles = 'src/*/locales/{locale}.ftl'\n";
    let files = [
        ("codegloss.toml", settings),
        ("catalog/app.toml", "domain = 'app'\n[[code]]\ncode = 1\n"),
        ("src/app/locales/en.ftl", "app-1 = One\n"),
        ("src/app/main.rs", "fn main() {}\n"),
    ];
    support::write_tree(project.path(), files.map(|(path, text)| (path, text.as_bytes())));
    let (lines, written) = told(project.path(), "none");
    assert_eq!(lines, [WATCHED[0], WATCHED[1], "cargo::rerun-if-changed=errors/src/app/locales"]);
    assert!(written.contains_key("en.pack.txt"), "{:?}", written.keys());
}

/// A page of prose, a picture, a color, a snippet and the site's settings are nothing that an app is built from.
#[test]
fn the_site_cannot_break_an_apps_build() {
    let project = support::temporary();
    write_project(project.path());
    let (lines, files) = told(project.path(), "none");
    assert_eq!(lines, WATCHED);
    let files_of_the_site: [(&str, &[u8]); 7] = [
        ("site/guide/about.en.md", b"See [the plan](javascript:alert) and [x][nolink].\n"),
        ("site/codes/app/9.en.md", b"Of no code.\n"),
        ("site/static/12:30.txt", b"x"),
        ("site/static/logo.svg", b"<svg/>"),
        ("templates/snippets/nothing/any.rs", b"{{ broken"),
        ("templates/code.html", b"{{ broken"),
        ("locales/en/names.ftl", b"app-group-x = X\n"),
    ];
    support::write_tree(project.path(), files_of_the_site);
    let settings = project.path().join("codegloss.toml");
    let mut text = fs::read_to_string(&settings).unwrap();
    text.push_str("[site]\nlogo = 'missing.svg'\nsource-url = 'nonsense'\nnew-key = 1\n[site.colors]\naccent = '#ffffff'\n");
    fs::write(&settings, text).unwrap();
    assert_eq!(told(project.path(), "none"), (lines, files));
}

/// Names of domains, groups and platforms are in no pack: without them an app builds all the same.
#[test]
fn warnings_are_a_line_a_language() {
    let project = support::temporary();
    write_project(project.path());
    let (lines, files) = told(project.path(), "summary");
    let expected = [
        "cargo::warning=ja: 2 of 4 messages are not translated",
        "cargo::warning=1 other warning about the error codes: run codegloss check --project errors, or call warnings(Warnings::All) in the build script",
    ];
    assert_eq!(lines, [&WATCHED[..], &expected].concat());
    assert!(files.contains_key("codegloss.rs") && files.contains_key("ja.pack.index"));
    let (lines, _) = told(project.path(), "all");
    let (warnings, watched): (Vec<_>, Vec<_>) =
        lines.iter().partition(|line| line.starts_with("cargo::warning=errors/locales/"));
    assert_eq!((watched.len(), warnings.len()), (3, 3), "{lines:?}");
    assert!(warnings[0].contains("de/app.ftl:4:1: The message app-3"), "{lines:?}");
}

/// A project's `[rules]` hold for its app's build as well.
#[test]
fn a_project_decides_which_warnings_stop_a_build() {
    let project = support::temporary();
    write_project(project.path());
    let path = project.path().join("codegloss.toml");
    let settings = fs::read_to_string(&path).unwrap();
    let quiet = "[rules]\nmissing-translation = 'off'\nmessage-for-no-code = 'off'\nlow-contrast = 'error'\n";
    fs::write(&path, format!("{settings}{quiet}")).unwrap();
    assert_eq!(told(project.path(), "all").0, WATCHED);
    fs::write(&path, format!("{settings}[rules]\nmessage-for-no-code = 'error'\n")).unwrap();
    let (lines, files) = told(project.path(), "summary");
    assert!(
        files.is_empty() && lines.last().unwrap().starts_with("cargo::error=errors/locales/de/app.ftl:4:1")
    );
}

/// Errors come last, each once, with what was read without a fault before them; nothing is written.
#[test]
fn errors_are_the_last_that_cargo_prints() {
    let project = support::temporary();
    write_project(project.path());
    let broken = "app-1 = One { $bnak }\n    .reason = See { nothing }.\napp-2 = Two\n";
    fs::write(project.path().join("locales/en/app.ftl"), broken).unwrap();
    let (lines, files) = told(project.path(), "summary");
    let errors: Vec<_> = lines.iter().skip_while(|line| !line.starts_with("cargo::error=")).collect();
    assert_eq!(errors.len(), 2, "{lines:?}");
    let expected = ["app.ftl:1:16: Unknown variable $bnak", "app.ftl:2:21: There is no message nothing"];
    for (error, expected) in errors.iter().zip(expected) {
        assert!(error.contains(expected), "{error}");
    }
    assert!(files.is_empty());
    fs::remove_file(project.path().join("codegloss.toml")).unwrap();
    let (lines, _) = told(project.path(), "all");
    assert!(lines[3].starts_with("cargo::error=errors has no codegloss.toml: pass the folder"), "{lines:?}");
}
