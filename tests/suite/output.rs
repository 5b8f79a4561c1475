//! Building into a folder: what was there, what a killed build leaves, and what a second build changes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::copy;
use crate::support::{self, build, read_tree, run, temporary, tool, write_tree};

fn times(folder: &Path) -> BTreeMap<String, SystemTime> {
    let time = |path: &String| fs::metadata(folder.join(path)).unwrap().modified().unwrap();
    read_tree(folder).keys().map(|path| (path.clone(), time(path))).collect()
}

/// A second build of the same project writes nothing and says so.
#[test]
fn a_second_build_changes_nothing() {
    let out = temporary();
    let first = build(&support::fixture(), out.path());
    assert!(first.stdout.contains("written"), "{}", first.stdout);
    let (files, before) = (read_tree(out.path()), times(out.path()));
    let second = build(&support::fixture(), out.path());
    assert!(second.stdout.contains("up to date"), "{}", second.stdout);
    assert_eq!((read_tree(out.path()), times(out.path())), (files, before));
}

/// A change of one text writes the files that say it, and no other. A text for an app's user is on the code's page in every language.
#[test]
fn a_changed_text_changes_only_what_says_it() {
    let project = temporary();
    copy(&support::fixture(), project.path());
    let out = temporary();
    build(project.path(), out.path());
    let before = times(out.path());
    let path = project.path().join("locales/zh-Hans/auth.ftl");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("请重新登录。", "请再次登录。")).unwrap();
    build(project.path(), out.path());
    let after = times(out.path());
    let changed: Vec<&String> = after.keys().filter(|path| before.get(*path) != after.get(*path)).collect();
    assert_eq!(
        changed,
        [
            "ar/auth/104.html",
            "ar/auth/104.md",
            "ar/llms-full.txt",
            "assets/search/texts/zh-Hans.js",
            "e/auth/104.json",
            "en/auth/104.html",
            "en/auth/104.md",
            "en/llms-full.txt",
            "errors.json",
            "zh-Hans/all.html",
            "zh-Hans/auth/104.html",
            "zh-Hans/auth/104.md",
            "zh-Hans/errors.md",
            "zh-Hans/llms-full.txt"
        ]
    );
}

/// Asked only to look, a build names what it would write and remove, touches nothing, and is content once nothing differs.
#[test]
fn a_build_that_only_looks_changes_nothing() {
    let project = temporary();
    copy(&support::fixture(), project.path());
    let out = temporary();
    let folder = out.path().join("site");
    let check = || {
        run(tool("en").args(["build", "--check", "--project"]).arg(project.path()).arg("--out").arg(&folder))
    };
    assert_eq!(check().code, Some(1));
    assert!(!folder.exists());
    build(project.path(), &folder);
    assert_eq!(check().code, Some(0));
    let (files, before) = (read_tree(&folder), times(&folder));
    let path = project.path().join("locales/zh-Hans/auth.ftl");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("请重新登录。", "请再次登录。")).unwrap();
    let guide = project.path().join("site/guide");
    fs::remove_dir_all(&guide).unwrap();
    let found = check();
    assert_eq!(found.code, Some(1));
    assert!(found.stdout.contains("+ zh-Hans/auth/104.html\n"), "{}", found.stdout);
    assert!(found.stdout.contains("\n- en/guide/"), "{}", found.stdout);
    assert_eq!((read_tree(&folder), times(&folder)), (files, before));
}

/// A killed build is repaired by the next: the same files, and nothing half-written.
#[cfg(unix)]
#[test]
fn a_killed_build_is_repaired_by_the_next() {
    let expected = &support::shipped_site().files;
    // The build is killed once it has written so many files of one folder; 59 codes have 118 of them.
    for written in [0, 1, 30, 60, 90, 117] {
        let out = temporary();
        let mut command = tool("en");
        command.args(["build", "--project"]).arg(support::shipped()).arg("--out").arg(out.path());
        let mut killed = command.stdout(std::process::Stdio::null()).spawn().unwrap();
        let pages = out.path().join("en/chat");
        while fs::read_dir(&pages).map_or(0, Iterator::count) < written {
            if killed.try_wait().unwrap().is_some() {
                break;
            }
        }
        // It may have ended by itself by now.
        let _ = killed.kill();
        killed.wait().unwrap();
        build(support::shipped(), out.path());
        assert!(read_tree(out.path()) == *expected, "killed after {written} files");
    }
}

/// A folder with files of others is refused and left as it is.
#[test]
fn a_foreign_folder_is_refused() {
    let out = temporary();
    fs::write(out.path().join("thesis.txt"), "mine").unwrap();
    for command in ["build", "pack"] {
        let refused =
            run(tool("en").args([command, "--project"]).arg(support::fixture()).arg("--out").arg(out.path()));
        assert_eq!(refused.code, Some(2));
        assert!(
            refused.stderr.starts_with("error: ") && refused.stderr.contains("--out"),
            "{}",
            refused.stderr
        );
        assert_eq!(read_tree(out.path()).into_keys().collect::<Vec<_>>(), ["thesis.txt"]);
    }
    let refused = run(tool("en").arg("new").arg(out.path()));
    assert_eq!(refused.code, Some(2));
    assert_eq!(read_tree(out.path()).into_keys().collect::<Vec<_>>(), ["thesis.txt"]);
}

/// What a build writes is never read by the next one: the project's own folders are no place for a site.
#[test]
fn a_site_is_not_built_into_what_the_project_is_read_from() {
    let project = temporary();
    copy(&support::fixture(), project.path());
    let before = read_tree(project.path());
    for out in ["locales", "locales/en/public", "site/static/public", "catalog", "."] {
        let refused = run(tool("en").args(["build", "--out", out]).current_dir(project.path()));
        assert_eq!(refused.code, Some(2), "{out}: {}", refused.stderr);
        assert!(refused.stderr.contains("--out"), "{out}: {}", refused.stderr);
        assert_eq!(read_tree(project.path()), before, "{out}");
    }
}

/// A code that is gone takes its pages with it; what others put beside them stays.
#[test]
fn the_pages_of_a_removed_code_go() {
    let project = temporary();
    copy(&support::fixture(), project.path());
    let out = temporary();
    build(project.path(), out.path());
    fs::write(out.path().join("CNAME"), "example.com").unwrap();
    let catalog = project.path().join("catalog/auth.toml");
    let text = fs::read_to_string(&catalog).unwrap();
    let (kept, _) = text.split_at(text.rfind("[[code]]").unwrap());
    fs::write(&catalog, kept).unwrap();
    let before = read_tree(out.path());
    build(project.path(), out.path());
    let after = read_tree(out.path());
    let gone: Vec<&String> = before.keys().filter(|path| !after.contains_key(*path)).collect();
    assert_eq!(
        gone.len(),
        2 * 3 + 3 + 1,
        "two files in each of three locales, a short address a name, JSON: {gone:?}"
    );
    assert!(gone.iter().all(|path| path.contains("/auth/")), "{gone:?}");
    assert_eq!(after["CNAME"], b"example.com");
}

/// A file in `site/static` may have any name that Linux and the web have: it is written, changed and removed like every other.
#[cfg(unix)]
#[test]
fn a_static_file_of_any_name_comes_and_goes() {
    let project = temporary();
    copy(&support::fixture(), project.path());
    let folder = project.path().join("site/static");
    let out = temporary();
    let names = ["12:30.txt", "a:b/c", "dot.", "space ", "C:", "100%.txt", "图.txt"];
    build(project.path(), out.path());
    let without = read_tree(out.path());
    for text in ["one", "two"] {
        for name in names {
            write_tree(&folder, [(name, text.as_bytes())]);
        }
        build(project.path(), out.path());
        let with = read_tree(out.path());
        assert!(names.iter().all(|name| with[*name] == text.as_bytes()));
    }
    for name in names {
        fs::remove_file(folder.join(name)).unwrap();
    }
    build(project.path(), out.path());
    assert_eq!(read_tree(out.path()), without);
}

/// Writes a project with these domains, each of which has one code.
fn write_project(folder: &Path, domains: &[&str], code: u32, settings: &str) {
    let _ = fs::remove_dir_all(folder.join("catalog"));
    let project = "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n";
    write_tree(folder, [("codegloss.toml", format!("{project}{settings}").as_bytes())]);
    for domain in domains {
        let catalog = format!("domain = '{domain}'\n[[code]]\ncode = {code}\n");
        let messages = format!("{domain} = Domain\n{domain}-{code} = Text\n");
        let paths = [format!("catalog/{domain}.toml"), format!("locales/en/{domain}.ftl")];
        write_tree(folder, [(&*paths[0], catalog.as_bytes()), (&*paths[1], messages.as_bytes())]);
    }
}

/// A project is the same project wherever it lies and whatever of it is edited. Where its domain gets another name, its folders
/// are left alone until they are deleted.
#[test]
fn an_edited_or_moved_project_keeps_its_folders() {
    let (original, copied, out) = (temporary(), temporary(), temporary());
    let write = |project: &Path, code: i32| {
        for command in ["build", "pack", "pack --rust"] {
            let folder = out.path().join(command);
            let mut tool = tool("en");
            tool.args(command.split(' ')).arg("--project").arg(project).arg("--out").arg(folder);
            let done = run(&mut tool);
            assert_eq!(done.code, Some(code), "{command}: {}{}", done.stdout, done.stderr);
            assert!(code == 0 || done.stderr.contains("delete the folder"), "{}", done.stderr);
        }
    };
    write_project(original.path(), &["app"], 1, "");
    write(original.path(), 0);
    // Another address and other codes.
    write_project(copied.path(), &["app"], 2, "[site]\nbase-url = 'https://example.com/'\n");
    write(copied.path(), 0);
    // A domain that comes before its own, and its own no longer.
    write_project(copied.path(), &["account", "app"], 2, "");
    write(copied.path(), 0);
    write_project(copied.path(), &["account"], 2, "");
    write(copied.path(), 0);
    write(original.path(), 2);
    write_project(original.path(), &["app", "account"], 1, "default-domain = 'app'\n");
    write(original.path(), 0);
}

/// What is published is named on the disk before anything of it is there, so that a power cut leaves nothing that no build knows.
#[cfg(target_os = "linux")]
#[test]
fn the_list_of_files_is_flushed_before_the_first_file() {
    let out = temporary();
    let output = std::process::Command::new("valgrind")
        .args(["--tool=none", "--trace-syscalls=yes", env!("CARGO_BIN_EXE_codegloss"), "pack", "--project"])
        .arg(support::fixture())
        .arg("--out")
        .arg(out.path())
        .output()
        .expect("valgrind runs: install your system's package `valgrind`");
    assert!(output.status.success());
    let trace = String::from_utf8_lossy(&output.stderr);
    let calls = |line: &str| {
        let renames = line.contains("sys_rename") && line.contains(".codegloss-new");
        match () {
            () if line.contains("sys_fsync") => Some("flush"),
            () if renames && line.contains(".codegloss-manifest") => Some("list"),
            () if renames => Some("file"),
            () => None,
        }
    };
    let calls: Vec<_> = trace.lines().filter_map(calls).collect();
    assert_eq!(calls[..3], ["flush", "list", "flush"], "{calls:?}");
    assert_eq!(calls[3..], vec!["file"; read_tree(out.path()).len()]);
}

/// How many bytes a run reads from files.
#[cfg(target_os = "linux")]
fn bytes_read(project: &Path, arguments: &[&str]) -> u64 {
    let output = std::process::Command::new("valgrind")
        .args(["--tool=none", "--trace-syscalls=yes", env!("CARGO_BIN_EXE_codegloss")])
        .args(arguments)
        .arg("--project")
        .arg(project)
        .output()
        .expect("valgrind runs: install your system's package `valgrind`");
    assert!(output.status.success());
    let trace = String::from_utf8_lossy(&output.stderr);
    let mut reading = BTreeMap::new();
    let mut total = 0;
    for line in trace.lines().filter(|line| line.starts_with("SYSCALL[")) {
        let (thread, rest) = line.split_once(']').unwrap();
        if rest.contains(") sys_") {
            reading.insert(thread, rest.contains("sys_read ") || rest.contains("sys_pread64 "));
        }
        let result = rest.split_once("Success(0x").and_then(|(_, result)| result.split_once(')'));
        if let Some((result, _)) = result.filter(|_| reading.insert(thread, false) == Some(true)) {
            total += u64::from_str_radix(result, 16).unwrap();
        }
    }
    total
}

/// Only what is copied is read: no command but `build` reads a static file, or more than the head of a picture for its size.
#[cfg(target_os = "linux")]
#[test]
fn static_files_are_read_when_they_are_written() {
    let project = temporary();
    let mut picture = include_bytes!("../../crates/engine/tests/pictures/plain.jpeg").to_vec();
    picture.resize(1 << 20, 0);
    let film = vec![7; 1 << 20];
    let files: [(&str, &[u8]); 6] = [
        ("codegloss.toml", b"[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
        ("catalog/app.toml", b"domain = 'app'\n[[code]]\ncode = 104\n"),
        ("locales/en/app.ftl", b"app = App\napp-104 = Not found\n"),
        ("site/guide/film.en.md", b"# Film\n\n![A film](../../large.jpeg)\n"),
        ("site/static/film.bin", &film),
        ("site/static/large.jpeg", &picture),
    ];
    write_tree(project.path(), files);
    let (packs, site) = (temporary(), temporary());
    for command in [&["check"][..], &["explain", "104"], &["pack", "--out", packs.path().to_str().unwrap()]] {
        let read = bytes_read(project.path(), command);
        assert!((1_000..(1 << 19)).contains(&read), "{command:?}: {read}");
    }
    build(project.path(), site.path());
    let page = fs::read_to_string(site.path().join("en/guide/film.html")).unwrap();
    assert!(page.contains("width=\"12\" height=\"8\""), "{page}");
    let published = read_tree(site.path());
    assert!(published["film.bin"] == film && published["large.jpeg"] == picture);
}
