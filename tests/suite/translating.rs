//! `status`, `new-locale` and `stub`: how far a language is, and the way to all of it.

use std::fs;
use std::path::Path;

use codegloss_engine::PROJECT_FILE;
use serde_json::Value;
use snapbox::file;

use crate::copy;
use crate::coverage::{PARTLY, texts, total};
use crate::support::{self, Run, read_tree, run, temporary, tool, write_tree};
use crate::transcript::{ENGLISH, in_fixture, prints};

/// Runs a command in a project.
fn in_project(folder: &Path, command: &str) -> Run {
    run(tool(ENGLISH).args(command.split_whitespace()).current_dir(folder))
}

fn status(folder: &Path, command: &str) -> Value {
    let done = in_project(folder, command);
    assert_eq!(done.code, Some(0), "{}", done.stderr);
    serde_json::from_str(&done.stdout).unwrap()
}

/// Makes the commented entries of a file its texts: the lines from an entry's id on, and those of fields behind a message.
fn uncommented(text: &str) -> String {
    let is_name = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_alphabetic())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
    };
    let mut is_entry = false;
    let lines = text.split_inclusive('\n').map(|line| {
        let comment = line.strip_prefix("# ");
        let begins = comment.is_some_and(|line| {
            let id = line.split('=').next().unwrap_or_default().trim_end();
            is_name(id.trim_start_matches('-'))
                || (line.starts_with("    .") && is_name(id.trim_start().trim_start_matches('.')))
        });
        is_entry = line.starts_with('#') && (is_entry || begins);
        // What is said of a field comes behind it.
        let facts = ["{ $", "{ -", "[", "glossary.toml: ", "codegloss.toml: "];
        is_entry &= !comment.is_some_and(|line| facts.iter().any(|fact| line.starts_with(fact)));
        if is_entry { comment.unwrap_or("\n") } else { line }
    });
    lines.collect()
}

/// Translates all that is left, as somebody who follows the messages of `stub`: comments become texts, and pages are copied.
fn translate(folder: &Path, tag: &str) {
    let printed = in_project(folder, &format!("stub {tag}")).stdout;
    for (path, bytes) in read_tree(folder) {
        if path.contains(&format!("/{tag}")) && Path::new(&path).extension() == Some("ftl".as_ref()) {
            fs::write(folder.join(path), uncommented(&String::from_utf8(bytes).unwrap())).unwrap();
        }
    }
    for line in printed.lines() {
        if let Some((path, source)) = line.trim().split_once(", from ") {
            fs::copy(folder.join(source), folder.join(path)).unwrap();
        }
    }
}

/// Invariant 8: `status`, its JSON, `check` and the page of a language's coverage count the same.
#[test]
fn status_agrees_with_check_and_coverage() {
    let folder = temporary();
    write_tree(folder.path(), PARTLY.iter().map(|(path, text)| (*path, text.as_bytes())));
    let check = in_project(folder.path(), "check --format json");
    let findings: Value = serde_json::from_str(&check.stdout).unwrap();
    let findings = findings["findings"].as_array().unwrap();
    assert_eq!(in_project(folder.path(), "build --out out").code, Some(0));
    let all = status(folder.path(), "status --format json");
    let printed = in_project(folder.path(), "status").stdout;
    for progress in all["locales"].as_array().unwrap() {
        let tag = progress["locale"].as_str().unwrap();
        let count = |name: &str| usize::try_from(progress[name].as_u64().unwrap()).unwrap();
        let page = fs::read_to_string(folder.path().join("out").join(tag).join("coverage.html")).unwrap();
        assert_eq!((count("translated"), count("total")), total(&dom_query::Document::from(page)), "{tag}");
        let reported: usize = findings.iter().map(|finding| texts(finding, tag)).sum();
        assert_eq!(count("total") - count("translated"), reported, "{tag}");
        let line = format!("{tag}: {} of {} texts translated", count("translated"), count("total"));
        assert!(printed.contains(&line), "{printed}");
        let sum = |list: &str, name: &str| -> u64 {
            progress[list].as_array().unwrap().iter().map(|part| part[name].as_u64().unwrap()).sum()
        };
        assert_eq!(sum("kinds", "translated"), progress["translated"].as_u64().unwrap());
        assert_eq!(sum("kinds", "total"), progress["total"].as_u64().unwrap());
        assert_eq!(count("words_left") > 0, reported > 0, "{tag}");
        assert_eq!(tag == "en", progress["source"] == true);
    }
    let least = |percent: &str| in_project(folder.path(), &format!("status --fail-under {percent}")).code;
    assert_eq!((least("0"), least("100")), (Some(0), Some(1)));
    assert_eq!(in_project(folder.path(), "status en --fail-under 100").code, Some(0));
}

/// The findings of a language are those in its files, without what is missing.
#[test]
fn findings_are_counted_for_their_language() {
    let folder = temporary();
    write_tree(folder.path(), PARTLY.iter().map(|(path, text)| (*path, text.as_bytes())));
    write_tree(folder.path(), [("locales/it/more.ftl", &b"app-9 = Nessuno\n"[..])]);
    let all = status(folder.path(), "status --format json");
    let counts: Vec<_> =
        all["locales"].as_array().unwrap().iter().map(|locale| &locale["findings"]).collect();
    assert_eq!(counts, [0, 0, 1]);
}

/// What a finding says of several languages counts for each, in `status` as in `check`, wherever it is reported.
#[test]
fn status_counts_the_findings_that_check_shows() {
    let folder = temporary();
    write_tree(folder.path(), PARTLY.iter().map(|(path, text)| (*path, text.as_bytes())));
    write_tree(
        folder.path(),
        [
            ("locales/it/more.ftl", &b"app-9 = Nessuno  \napp-8 = Uno\n"[..]),
            ("site/guide/one.it.md", &b"# Uno\n\n[qui](nowhere.md)\n"[..]),
        ],
    );
    let all = status(folder.path(), "status --format json");
    for locale in all["locales"].as_array().unwrap() {
        let tag = locale["locale"].as_str().unwrap();
        let shown = in_project(folder.path(), &format!("check --format json --locale {tag}")).stdout;
        let shown: Value = serde_json::from_str(&shown).unwrap();
        let others = shown["findings"].as_array().unwrap().iter();
        let others = others.filter(|finding| finding["rule"] != "missing-translation").count();
        assert_eq!(locale["findings"], others, "{tag}");
    }
}

/// Where missing translations are errors, translators can begin all the same; any other error is reported first.
#[test]
fn a_strict_project_gets_a_language() {
    let folder = temporary();
    assert_eq!(in_project(folder.path(), "new errors").code, Some(0));
    let folder = folder.path().join("errors");
    let settings = fs::read_to_string(folder.join(PROJECT_FILE)).unwrap();
    write_tree(
        &folder,
        [(PROJECT_FILE, format!("{settings}\n[rules]\nmissing-translation = 'error'\n").as_bytes())],
    );
    assert_eq!(in_project(&folder, "new-locale it").code, Some(0));
    assert!(folder.join("locales/it/app.ftl").is_file());
    assert_eq!(in_project(&folder, "check").code, Some(1), "nothing is translated yet");
    assert_eq!(in_project(&folder, "stub it").code, Some(0));
    write_tree(&folder, [("locales/it/more.ftl", &b"a = { $b\n"[..])]);
    assert_eq!(in_project(&folder, "stub it").code, Some(1));
}

/// A language that is added, and of which all comments become texts, is complete, whatever the layout of the messages.
#[test]
fn what_is_written_is_all_that_is_missing() {
    let projects = [support::shipped().to_owned(), support::shipped().join("docs"), support::fixture()];
    for project in projects {
        let folder = temporary();
        for part in
            ["catalog", "locales", "site", "templates"].iter().filter(|part| project.join(part).is_dir())
        {
            copy(&project.join(part), &folder.path().join(part));
        }
        fs::copy(project.join(PROJECT_FILE), folder.path().join(PROJECT_FILE)).unwrap();
        complete(folder.path());
    }
    for layout in ["src/*/locales/{locale}.ftl", "texts/{locale}.ftl", "app/{locale}/*.ftl"] {
        let folder = temporary();
        assert_eq!(in_project(folder.path(), "new errors").code, Some(0));
        let folder = folder.path().join("errors");
        let settings = fs::read_to_string(folder.join(PROJECT_FILE)).unwrap();
        write_tree(
            &folder,
            [("codegloss.toml", format!("{settings}\n[[messages]]\nfiles = '{layout}'\n").as_bytes())],
        );
        for tag in ["en", "zh-Hans"] {
            let text = fs::read(folder.join(format!("locales/{tag}/app.ftl"))).unwrap();
            let path = layout.replace("{locale}", tag).replace('*', "app");
            write_tree(&folder, [(path.as_str(), text.as_slice())]);
        }
        fs::remove_dir_all(folder.join("locales")).unwrap();
        complete(&folder);
    }
}

/// Adds Maltese, which no project here and codegloss itself lack, translates all of it, and sees that nothing is left.
fn complete(folder: &Path) {
    let before = in_project(folder, "status mt").code;
    assert_eq!(before, Some(2));
    let added = in_project(folder, "new-locale mt");
    assert_eq!(added.code, Some(0), "{}{}", added.stdout, added.stderr);
    let begun = status(folder, "status mt --format json");
    let begun = &begun["locales"][0];
    let is_same = |kind: &Value| kind["kind"] == "names" || kind["translated"] == 0;
    assert!(begun["kinds"].as_array().unwrap().iter().all(is_same), "{begun}");
    let tree = read_tree(folder);
    assert_eq!(in_project(folder, "stub mt").code, Some(0));
    assert_eq!(read_tree(folder), tree, "a second run changes nothing");
    translate(folder, "mt");
    let done = status(folder, "status mt --format json");
    let kinds = done["locales"][0]["kinds"].as_array().unwrap().clone();
    for kind in kinds.iter().filter(|kind| kind["translated"] != kind["total"]) {
        assert!(["link-targets", "misprint-sources"].contains(&kind["kind"].as_str().unwrap()), "{kind}");
    }
    let check = in_project(folder, "check");
    assert_eq!(check.code, Some(0), "{}", check.stdout);
}

/// Invariant 5: a translator's file keeps its byte order mark and its rights, and one that is a symbolic link stays one: its target
/// is written.
#[cfg(unix)]
#[test]
fn a_file_keeps_what_is_not_text() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let folder = temporary();
    write_tree(folder.path(), PARTLY.iter().map(|(path, text)| (*path, text.as_bytes())));
    let path = folder.path().join("locales/it/app.ftl");
    let text = fs::read(&path).unwrap();
    fs::write(&path, [b"\xef\xbb\xbf", text.as_slice()].concat()).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    let done = in_project(folder.path(), "stub it");
    assert_eq!(done.code, Some(0), "{}", done.stderr);
    let after = fs::read(&path).unwrap();
    assert!(after.starts_with(b"\xef\xbb\xbf") && after.len() > text.len() + 3);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    fs::remove_file(&path).unwrap();
    fs::write(folder.path().join("mine"), &text).unwrap();
    symlink("../../mine", &path).unwrap();
    let done = in_project(folder.path(), "stub it");
    assert_eq!(done.code, Some(0), "{}", done.stderr);
    assert_eq!(fs::read(folder.path().join("mine")).unwrap(), after[3..]);
    assert!(fs::symlink_metadata(&path).unwrap().is_symlink());
}

/// What the commands say, in both languages.
#[test]
fn languages_are_reported() {
    let folder = in_fixture();
    let commands = [
        "status",
        "status ar",
        "status ra",
        "status xx",
        "stub en",
        "new-locale ar",
        "new-locale italian",
        "new-locale 1",
        "status --fail-under 101",
    ];
    prints(
        folder.path(),
        &commands,
        file!["snapshots/languages.en.txt"],
        file!["snapshots/languages.zh-Hans.txt"],
    );
}
