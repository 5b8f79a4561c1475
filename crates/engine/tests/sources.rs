//! What is read from the disk, and what never is.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use codegloss_engine::{Diagnostic, Sources};

/// An empty folder for a test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sources").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("project/locales/en")).unwrap();
    fs::write(folder.join("project/codegloss.toml"), "").unwrap();
    folder
}

fn said(findings: &[Diagnostic]) -> Vec<String> {
    findings.iter().map(|finding| format!("{}: {}", finding.rule.id(), finding.spans[0].path)).collect()
}

/// Links that lead round in a circle end, and nothing is read twice because of them.
#[test]
fn links_in_a_circle_end() {
    let project = folder("circle").join("project");
    fs::write(project.join("locales/en/a.ftl"), "a = A\n").unwrap();
    symlink("../..", project.join("locales/en/up")).unwrap();
    symlink(".", project.join("locales/en/here")).unwrap();
    symlink("itself", project.join("locales/en/itself")).unwrap();
    let (sources, findings) = Sources::read(&project);
    assert_eq!(said(&findings), ["unreadable-file: locales/en/itself"]);
    let paths: Vec<_> = sources.texts("").map(|file| &*file.path).collect();
    assert_eq!(paths, ["codegloss.toml", "locales/en/a.ftl"]);
}

/// Whatever leads out is not read: a file, a folder, a source folder, the project file itself, a link behind a link.
#[test]
fn nothing_outside_is_read() {
    let folder = folder("outside");
    let project = folder.join("project");
    fs::create_dir_all(folder.join("secrets")).unwrap();
    fs::write(folder.join("secrets/secret.toml"), "secret = 'Secret'\n").unwrap();
    fs::remove_file(project.join("codegloss.toml")).unwrap();
    symlink("../secrets/secret.toml", project.join("codegloss.toml")).unwrap();
    symlink(folder.join("secrets"), project.join("catalog")).unwrap();
    symlink("../../..", project.join("locales/en/up")).unwrap();
    symlink("../../../secrets/secret.toml", project.join("locales/en/secret.toml")).unwrap();
    symlink("secret.toml", project.join("locales/en/behind.toml")).unwrap();
    let (sources, findings) = Sources::read(&project);
    let paths =
        ["codegloss.toml", "catalog", "locales/en/behind.toml", "locales/en/secret.toml", "locales/en/up"];
    assert_eq!(said(&findings), paths.map(|path| format!("path-outside-project: {path}")));
    assert_eq!(sources.texts("").count() + sources.assets("").count(), 0);
}

/// A project of its own with these settings for messages, and these files.
fn laid_out(name: &str, messages: &str, files: &[&str]) -> PathBuf {
    let project = folder(name).join("project");
    fs::write(project.join("codegloss.toml"), messages).unwrap();
    for path in files {
        fs::create_dir_all(project.join(path).parent().unwrap()).unwrap();
        fs::write(project.join(path), "a = A\n").unwrap();
    }
    project
}

fn read(project: &Path) -> (Vec<String>, Vec<String>) {
    let (sources, findings) = Sources::read(project);
    (sources.texts("").map(|file| file.path.to_string()).collect(), said(&findings))
}

/// Of a source tree, the files that a pattern is for are read and nothing else, wherever they are.
#[test]
fn the_files_that_a_pattern_is_for_are_read() {
    let files = [
        "src/ls/locales/en.ftl",
        "src/ls/main.md",
        "src/ls/locales/x/en.ftl",
        "locales/en/a.ftl",
        "catalog/a.toml",
    ];
    let pattern = "[[messages]]\nfiles = 'src/*/locales/{locale}.ftl'\n";
    let project = laid_out("layout", pattern, &files);
    // Beside the way to a file, even what leads out of the project is nobody's business.
    symlink("../../../..", project.join("src/ls/out")).unwrap();
    symlink("../../../../../..", project.join("src/ls/main")).unwrap();
    assert_eq!(
        read(&project),
        (vec!["catalog/a.toml".into(), "codegloss.toml".into(), "src/ls/locales/en.ftl".into()], vec![])
    );
    let (sources, _) = Sources::read_for_packs(&project);
    assert_eq!(sources.pack_inputs(), ["codegloss.toml", "catalog", "src/ls/locales"]);
}

/// Patterns that begin with a wildcard, and several for the same folder, read each file once.
#[test]
fn patterns_may_overlap() {
    let files = ["a/en.ftl", "a/b/en.ftl", "site/en.ftl", "en.ftl"];
    let patterns = "[[messages]]\nfiles = ['**/{locale}.ftl', 'a/{locale}.ftl', 'site/{locale}.ftl']\n";
    let project = laid_out("overlap", patterns, &files);
    let all = ["a/b/en.ftl", "a/en.ftl", "codegloss.toml", "en.ftl", "site/en.ftl"];
    assert_eq!(read(&project), (all.map(str::to_owned).to_vec(), vec![]));
    assert_eq!(Sources::read_for_packs(&project).0.texts("").count(), 5);
}

/// A link on the way to a pattern's files leads out as little as any other.
#[test]
fn no_pattern_leads_out() {
    let project = laid_out("ways-out", "[[messages]]\nfiles = 'a/b/{locale}.ftl'\n", &[]);
    fs::create_dir_all(project.join("../secrets/b")).unwrap();
    fs::write(project.join("../secrets/b/en.ftl"), "a = Secret\n").unwrap();
    symlink("../secrets", project.join("a")).unwrap();
    assert_eq!(read(&project), (vec!["codegloss.toml".into()], vec!["path-outside-project: a".into()]));
}

/// A project may itself be reached through a link.
#[test]
fn a_linked_project_is_a_project() {
    let folder = folder("linked");
    fs::write(folder.join("project/locales/en/a.ftl"), "a = A\n").unwrap();
    symlink("project", folder.join("link")).unwrap();
    let (sources, findings) = Sources::read(&folder.join("link"));
    assert_eq!((said(&findings).len(), sources.texts("").count()), (0, 2));
}

/// Folders deeper than anybody writes them are a finding, not passed over.
#[test]
fn folders_too_deep_are_a_finding() {
    let project = folder("deep").join("project");
    let deep = "a/".repeat(20);
    fs::create_dir_all(project.join("locales").join(&deep)).unwrap();
    fs::write(project.join("locales").join(&deep).join("a.ftl"), "a = A\n").unwrap();
    let (_, findings) = Sources::read(&project);
    assert_eq!(said(&findings), [format!("unreadable-file: locales{}", "/a".repeat(16))]);
}

/// Nobody can type or list a name with a character that is not seen; one that its script or an emoji needs is no such character.
#[test]
fn names_that_cannot_be_seen_are_not_read() {
    let project = folder("unseen").join("project");
    for name in ["a\u{200b}.ftl", "\u{202e}ltf.b", "می\u{200c}خواهم.ftl", "👨\u{200d}👩\u{200d}👧.ftl"]
    {
        fs::write(project.join("locales/en").join(name), "a = A\n").unwrap();
    }
    let (sources, findings) = Sources::read(&project);
    let rule = "invisible-character-in-name";
    let unseen = ["a\u{200b}.ftl", "\u{202e}ltf.b"];
    assert_eq!(said(&findings), unseen.map(|name| format!("{rule}: locales/en/{name}")));
    assert_eq!(sources.texts("locales/").count(), 2);
}

/// Pipes and other files that never end are not opened.
#[test]
fn only_plain_files_are_opened() {
    let project = folder("pipe").join("project");
    let pipe = project.join("locales/en/pipe.ftl");
    let made =
        std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo is there: install coreutils");
    assert!(made.success());
    let (_, findings) = Sources::read(&project);
    assert_eq!(said(&findings), ["unreadable-file: locales/en/pipe.ftl"]);
}

/// A project whose static file has these bytes, after it was read.
fn with_static(name: &str, bytes: &[u8]) -> (PathBuf, Sources) {
    let project = folder(name).join("project");
    fs::create_dir_all(project.join("site/static")).unwrap();
    let path = project.join("site/static/a.bin");
    fs::write(&path, bytes).unwrap();
    let (sources, findings) = Sources::read(&project);
    assert_eq!(said(&findings), [""; 0]);
    (path, sources)
}

/// What is carried as it is stays on the disk: read when it is asked for, and a finding once it is not what it was.
#[test]
fn the_bytes_of_a_carried_file_stay_on_the_disk() {
    let read = |sources: &Sources| {
        let asset = sources.asset("site/static/a.bin").unwrap();
        let bytes = asset.bytes("site/static/a.bin").map(std::borrow::Cow::into_owned);
        bytes.map_err(|finding| said(&[finding]))
    };
    let changed = Err(vec!["unreadable-file: site/static/a.bin".to_owned()]);
    let (path, sources) = with_static("carried", b"abc");
    assert_eq!(read(&sources), Ok(b"abc".to_vec()));
    fs::write(&path, b"abcd").unwrap();
    assert_eq!(read(&sources), changed);
    fs::remove_file(&path).unwrap();
    assert_eq!(read(&sources), changed);
    let later = std::time::SystemTime::now() + std::time::Duration::from_secs(60);
    fs::write(&path, b"xyz").unwrap();
    fs::File::open(&path).unwrap().set_modified(later).unwrap();
    assert_eq!(read(&sources), changed);
}

/// A carried file is as large as others may be, and no larger.
#[test]
fn a_carried_file_may_be_too_large() {
    let (path, _) = with_static("too-large", b"");
    let project = path.ancestors().nth(3).unwrap();
    for (length, expected) in [(4 << 20, vec![]), ((4 << 20) + 1, vec!["unreadable-file: site/static/a.bin"])]
    {
        fs::File::create(&path).unwrap().set_len(length).unwrap();
        assert_eq!(said(&Sources::read(project).1), expected);
    }
}
