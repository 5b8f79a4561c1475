//! What commands do where the system gives them less: a full disk, a closed pipe, no threads, a folder of another's.

use std::io::Read as _;
use std::process::Stdio;

use snapbox::file;

use crate::support::{self, read_tree, run, temporary, tool, write_tree};
use crate::transcript::{ENGLISH, prints};

/// What cannot be printed is said to be lost, with the system's reason.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_named() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = tool(ENGLISH);
    let output =
        command.args(["explain", "104"]).current_dir(temporary().path()).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("stdout cannot be written: No space left on device"), "{said}");
}

/// Progress is for terminals: a pipe gets none of it, on either stream.
#[test]
fn a_pipe_gets_no_progress() {
    let out = temporary();
    let done = support::build(support::shipped(), out.path());
    assert_eq!(done.stderr, "");
    assert_eq!(done.stdout.lines().count(), 2, "{}", done.stdout);
    assert!(!done.stdout.contains(['\r', '\u{1b}']));
}

/// A reader that has seen enough, such as `head -1`, ends no command in a panic.
#[test]
fn a_closed_pipe_is_no_fault() {
    let folder = temporary();
    let codes: Vec<String> = (0..2000).map(|code| format!("[[code]]\ncode = {code}\n")).collect();
    let files = [
        ("codegloss.toml", "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
        ("catalog/app.toml", &*format!("domain = 'app'\n{}", codes.concat())),
        ("locales/en/app.ftl", "app = App\n"),
    ];
    write_tree(folder.path(), files.map(|(path, text)| (path, text.as_bytes())));
    for arguments in
        [&["check"][..], &["check", "--format", "json"], &["build"], &["--help"], &["explain", "empty-text"]]
    {
        let mut command = tool(ENGLISH);
        command.args(arguments).current_dir(folder.path()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        drop(child.stdout.take());
        let mut stderr = String::new();
        child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        let status = child.wait().unwrap();
        assert!(
            !stderr.contains("panicked") && status.code().is_some_and(|code| code <= 2),
            "{arguments:?}: {stderr}"
        );
    }
}

/// Where the system gives no thread, as in a container that limits processes, everything is done on the one that is there.
#[cfg(target_os = "linux")]
#[test]
fn one_thread_is_enough() {
    let expected = support::fixture_site();
    let out = temporary();
    let mut command = tool(ENGLISH);
    command.args(["build", "--project"]).arg(support::fixture()).arg("--out").arg(out.path());
    // No system has memory for a stack of 2^60 bytes: no thread starts.
    let done = run(command.env("RUST_MIN_STACK", (1_u64 << 60).to_string()));
    assert_eq!((done.code, &*done.stderr), (Some(0), ""), "{}", done.stdout);
    assert!(read_tree(out.path()) == expected.files);
}

/// What keeps a folder from being written is said with what to do about it: another command's, another project's, an earlier
/// version's, a damaged list of files, no folder at all. All end with 2, whether anything would be written or not.
#[cfg(unix)]
#[test]
fn a_folder_that_is_not_written_is_explained() {
    let folder = temporary();
    for domain in ["web", "shop"] {
        let catalog = format!("domain = '{domain}'\n[[code]]\ncode = 1\n");
        let messages = format!("{domain} = Domain\n{domain}-1 = One\n");
        let settings = "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n";
        let files =
            [("codegloss.toml", settings), ("catalog/a.toml", &catalog), ("locales/en/a.ftl", &messages)];
        write_tree(&folder.path().join(domain), files.map(|(path, text)| (path, text.as_bytes())));
    }
    let others: [(&str, &[u8]); 5] = [
        ("old/.codegloss-manifest", b"codegloss manifest 1\nen.pack\nlanguages.pack\n"),
        ("old/en.pack", b"...push..."),
        ("damaged/.codegloss-manifest", b"\0\0\x1b]0;owned\x07\0"),
        ("damaged/index.html", b"mine"),
        ("file", b"mine"),
    ];
    write_tree(folder.path(), others);
    let commands = [
        "pack --project web --out web/public",
        "pack --project web --out web/public --check",
        "pack --project web --out web/public --rust",
        "build --project shop --out web/public",
        "build --project web --out packs",
        "pack --project web --out old",
        "build --project web --out damaged",
        "build --project web --out file",
        "build --project web --out dangling",
        "build --project web --out dangling --check",
    ];
    for command in ["build --project web", "pack --project web --out packs"] {
        let done = run(tool(ENGLISH).args(command.split(' ')).current_dir(folder.path()));
        assert_eq!(done.code, Some(0), "{}", done.stderr);
    }
    let before = read_tree(folder.path());
    let dangling = folder.path().join("dangling");
    std::os::unix::fs::symlink("nowhere", &dangling).unwrap();
    prints(
        folder.path(),
        &commands,
        file!["snapshots/folders.en.txt"],
        file!["snapshots/folders.zh-Hans.txt"],
    );
    std::fs::remove_file(dangling).unwrap();
    assert_eq!(read_tree(folder.path()), before);
}
