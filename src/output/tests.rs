use std::borrow::Cow;
use std::io;
use std::path::Path;
use std::sync::Mutex;

use codegloss_engine::{Diagnostic, Sources};

use super::disk::STAGING;
use super::manifest::MANIFEST;
use super::{FileTree, Files, Maker, OutputError, PublishSummary, Step, Writer, create};
use crate::project::Project;

/// A project with these domains, the first of which is its main one.
pub(super) fn maker(writer: Writer, domains: &[&str]) -> Maker {
    let domains: Vec<String> = domains.iter().map(|name| (*name).to_owned()).collect();
    Maker { writer, main: domains.first().cloned(), domains }
}

/// Publishes as the same command of the same project each time.
fn publish(
    tree: &FileTree,
    folder: &Path,
    before: &mut dyn FnMut(Step) -> io::Result<()>,
) -> Result<PublishSummary, OutputError> {
    super::publish(tree, folder, &maker(Writer::Build, &["a"]), before)
}

/// A first tree, one that changes, adds and removes files, one that is smaller, and one whose folders are files.
pub(super) fn trees() -> [FileTree; 4] {
    let tree = |files: &[(&str, &str)]| {
        files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
    };
    [
        tree(&[
            ("404.html", "none"),
            ("en/a/1.html", "one"),
            ("en/a/2.html", "two"),
            ("en/index.html", "list"),
        ]),
        tree(&[
            ("404.html", "none"),
            ("en/a/1.html", "ONE"),
            ("en/b/3.html", "three"),
            ("en/index.html", "longer list"),
        ]),
        tree(&[("404.html", "none")]),
        tree(&[("404.html/index.html", "none"), ("en", "a file"), ("zh/a/1.html", "一")]),
    ]
}

fn build(tree: &FileTree, folder: &Path) {
    publish(tree, folder, &mut |_| Ok(())).unwrap();
}

/// Every file below a folder, and every folder that holds nothing.
pub(super) fn found(folder: &Path) -> FileTree {
    fn collect(folder: &Path, prefix: &str, tree: &mut FileTree) {
        let entries: Vec<_> = std::fs::read_dir(folder).unwrap().map(Result::unwrap).collect();
        if entries.is_empty() {
            tree.insert(prefix.to_owned(), Vec::new());
        }
        for entry in entries {
            let name = format!("{prefix}{}", entry.file_name().to_str().unwrap());
            if entry.file_type().unwrap().is_dir() {
                collect(&entry.path(), &format!("{name}/"), tree);
            } else {
                tree.insert(name, std::fs::read(entry.path()).unwrap());
            }
        }
    }
    let mut tree = FileTree::new();
    collect(folder, "", &mut tree);
    tree
}

/// Checks that a folder holds a tree, its manifest, and nothing else.
pub(super) fn holds(folder: &Path, tree: &FileTree, context: &str) {
    let mut found = found(folder);
    let manifest = String::from_utf8(found.remove(MANIFEST).unwrap()).unwrap();
    assert_eq!(found, *tree, "{context}");
    assert_eq!(manifest.lines().skip(4).collect::<Vec<_>>(), tree.keys().collect::<Vec<_>>(), "{context}");
}

/// Publishes and stops before the step with this number. Tells whether there was such a step.
fn stopped_at(step: usize, tree: &FileTree, folder: &Path) -> bool {
    let mut left = step;
    let mut before = |_| {
        left = left.checked_sub(1).ok_or_else(|| io::Error::other("stopped"))?;
        Ok(())
    };
    publish(tree, folder, &mut before).is_err()
}

/// Whatever step a build ends at, the next one leaves exactly its own tree, be it the new one or the old one again.
#[test]
fn a_build_that_ends_anywhere_is_repaired_by_the_next() {
    let trees = trees();
    for (old, first) in trees.iter().enumerate() {
        for (new, second) in trees.iter().enumerate() {
            for (last, third) in [(new, second), (old, first)] {
                for step in 0.. {
                    let context = format!("from {old} to {new}, stopped at {step}, then {last}");
                    let folder = tempfile::tempdir().unwrap();
                    build(first, folder.path());
                    let is_stopped = stopped_at(step, second, folder.path());
                    build(third, folder.path());
                    holds(folder.path(), third, &context);
                    if !is_stopped {
                        break;
                    }
                }
            }
        }
    }
}

/// A first build that ends anywhere leaves a folder that the next one knows as its own.
#[test]
fn a_first_build_that_ends_anywhere_is_repaired_by_the_next() {
    for tree in trees() {
        for step in 0.. {
            let folder = tempfile::tempdir().unwrap();
            let is_stopped = stopped_at(step, &tree, folder.path());
            build(&tree, folder.path());
            holds(folder.path(), &tree, &step.to_string());
            if !is_stopped {
                break;
            }
        }
    }
}

/// While a build goes on, every file is whole: the old one or the new one.
#[test]
fn a_reader_never_sees_half_a_file() {
    let [old, new, ..] = trees();
    let folder = tempfile::tempdir().unwrap();
    build(&old, folder.path());
    let mut before = |_| {
        for (path, bytes) in found(folder.path()) {
            let is_whole = old.get(&path) == Some(&bytes) || new.get(&path) == Some(&bytes);
            assert!(is_whole || path.starts_with(".codegloss-"), "{path}");
        }
        Ok(())
    };
    publish(&new, folder.path(), &mut before).unwrap();
}

/// What a killed build left half-written goes with the next build, also when that has nothing else to do.
#[test]
fn a_half_written_file_does_not_stay() {
    let [tree, ..] = trees();
    let folder = tempfile::tempdir().unwrap();
    build(&tree, folder.path());
    std::fs::write(folder.path().join(STAGING), "hal").unwrap();
    build(&tree, folder.path());
    holds(folder.path(), &tree, "after a half-written file");
}

/// The outcome counts what was written and what was removed; the same tree again writes nothing.
#[test]
fn the_outcome_counts_what_changed() {
    let [old, new, ..] = trees();
    let folder = tempfile::tempdir().unwrap();
    let counts = |tree| {
        let outcome = publish(tree, folder.path(), &mut |_| Ok(())).unwrap();
        (outcome.files, outcome.changed, outcome.removed)
    };
    assert_eq!(counts(&old), (4, 4, 0));
    assert_eq!(counts(&old), (4, 0, 0));
    assert_eq!(counts(&new), (4, 3, 1));
}

/// Files that a build did not make stay: beside the tree, and in its folders.
#[test]
fn the_files_of_others_stay() {
    let [old, _, small, _] = trees();
    let folder = tempfile::tempdir().unwrap();
    build(&old, folder.path());
    std::fs::write(folder.path().join("en/a/notes.txt"), "mine").unwrap();
    build(&small, folder.path());
    assert_eq!(std::fs::read_to_string(folder.path().join("en/a/notes.txt")).unwrap(), "mine");
    assert!(!folder.path().join("en/index.html").exists());
}

/// A folder with files and no manifest is not ours to write in.
#[test]
fn a_foreign_folder_is_left_alone() {
    let [tree, ..] = trees();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("thesis.txt"), "something else\n404.html\n").unwrap();
    let before = found(folder.path());
    let refused = publish(&tree, folder.path(), &mut |_| Ok(()));
    assert!(matches!(refused, Err(OutputError::NotOurs(_))), "{refused:?}");
    assert!(matches!(create(&tree, folder.path()), Err(OutputError::NotOurs(_))));
    assert_eq!(found(folder.path()), before);
}

/// A manifest that is not whole, or is none, tells nothing: whatever is in the folder stays as it is.
#[test]
fn a_damaged_manifest_is_refused() {
    let [tree, new, ..] = trees();
    let folder = tempfile::tempdir().unwrap();
    build(&tree, folder.path());
    let path = folder.path().join(MANIFEST);
    let whole = std::fs::read(&path).unwrap();
    let with =
        |from: &str, to: &str| String::from_utf8(whole.clone()).unwrap().replace(from, to).into_bytes();
    let cut_short = (0..whole.len()).map(|length| whole[..length].to_vec());
    let damaged = [
        vec![0; whole.len()],
        with("en/a/1.html", "en/a\0.html"),
        with("manifest 2", "manifest 3"),
        with("command build", "command\u{1b}[31m"),
        with("domain a", "domain \u{1b}[31m"),
        b"something else\n404.html\n".to_vec(),
        b"codegloss manifest 1\n404.ht".to_vec(),
        b"codegloss manifest 1\n\xff\n".to_vec(),
    ];
    for bytes in cut_short.chain(damaged) {
        std::fs::write(&path, &bytes).unwrap();
        let before = found(folder.path());
        let refused = publish(&new, folder.path(), &mut |_| Ok(()));
        let shown = String::from_utf8_lossy(&bytes);
        assert!(matches!(refused, Err(OutputError::Manifest(_))), "{shown:?}: {refused:?}");
        assert_eq!(found(folder.path()), before, "{shown:?}");
    }
}

/// Names that Linux and the web have are written, listed and removed like any other.
#[cfg(unix)]
#[test]
fn names_that_only_some_systems_have_are_no_trouble() {
    let [_, _, small, _] = trees();
    let folder = tempfile::tempdir().unwrap();
    let mut tree = small.clone();
    for name in
        ["12:30.txt", "a:b/c:d", "dot.", "space ", "...", "CON", "%2e%2e", "-x", "图.svg", "\u{202e}x"]
    {
        tree.insert(name.to_owned(), name.as_bytes().to_vec());
    }
    build(&tree, folder.path());
    holds(folder.path(), &tree, "with rare names");
    for bytes in tree.values_mut() {
        bytes.push(b'2');
    }
    build(&tree, folder.path());
    holds(folder.path(), &tree, "changed");
    build(&small, folder.path());
    holds(folder.path(), &small, "removed");
}

/// A link to nothing, and a file, are no folder to write in; a link to a folder is one.
#[cfg(unix)]
#[test]
fn what_is_no_folder_is_refused() {
    let [tree, ..] = trees();
    let outer = tempfile::tempdir().unwrap();
    let at = |name: &str| outer.path().join(name);
    std::fs::write(at("file"), "mine").unwrap();
    std::fs::create_dir(at("folder")).unwrap();
    for (name, target) in [("dangling", "nowhere"), ("to-itself", "to-itself"), ("link", "folder")] {
        std::os::unix::fs::symlink(target, at(name)).unwrap();
    }
    for name in ["file", "dangling", "to-itself"] {
        let refused = publish(&tree, &at(name), &mut |_| Ok(()));
        assert!(matches!(refused, Err(OutputError::NoFolder(_))), "{name}: {refused:?}");
    }
    build(&tree, &at("link"));
    holds(&at("folder"), &tree, "through a link");
}

/// A manifest that names paths outside its folder removes nothing there.
#[test]
fn a_corrupted_manifest_leads_nowhere() {
    let [tree, ..] = trees();
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("site");
    build(&tree, &folder);
    let secret = outer.path().join("secret");
    std::fs::write(&secret, "kept").unwrap();
    let absolute = secret.to_str().unwrap();
    for path in ["../secret", absolute, "en/../../secret", "en//../../secret", "./../secret", "..\\secret"] {
        let corrupted = format!("codegloss manifest 2\ncommand build\ndomain a\nfiles 1\n{path}\n");
        std::fs::write(folder.join(MANIFEST), corrupted).unwrap();
        let refused = publish(&tree, &folder, &mut |_| Ok(()));
        assert!(matches!(refused, Err(OutputError::Manifest(_))), "{path}: {refused:?}");
        assert_eq!(std::fs::read_to_string(&secret).unwrap(), "kept");
    }
}

/// A link in the place of a folder is not followed: nothing is written or removed behind it.
#[cfg(unix)]
#[test]
fn a_link_among_the_folders_leads_nowhere() {
    let [old, _, small, _] = trees();
    let outer = tempfile::tempdir().unwrap();
    let behind = outer.path().join("behind");
    std::fs::create_dir_all(behind.join("a")).unwrap();
    std::fs::write(behind.join("index.html"), "kept").unwrap();
    std::fs::write(behind.join("a/1.html"), "kept").unwrap();
    let before = found(&behind);
    let folder = outer.path().join("site");
    build(&old, &folder);
    std::fs::remove_dir_all(folder.join("en")).unwrap();
    std::os::unix::fs::symlink(&behind, folder.join("en")).unwrap();
    let refused = publish(&old, &folder, &mut |_| Ok(()));
    assert!(matches!(refused, Err(OutputError::Io(..))), "{refused:?}");
    assert_eq!(found(&behind), before);
    build(&small, &folder);
    assert_eq!(found(&behind), before);
}

/// A link in the place of a file is replaced, not written through.
#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_a_file_is_replaced() {
    let [tree, ..] = trees();
    let outer = tempfile::tempdir().unwrap();
    let secret = outer.path().join("secret");
    std::fs::write(&secret, "kept").unwrap();
    let folder = outer.path().join("site");
    build(&tree, &folder);
    for name in ["404.html", STAGING, MANIFEST] {
        let _ = std::fs::remove_file(folder.join(name));
        std::os::unix::fs::symlink(&secret, folder.join(name)).unwrap();
        if name == MANIFEST {
            assert!(matches!(publish(&tree, &folder, &mut |_| Ok(())), Err(OutputError::Manifest(_))));
        } else {
            build(&tree, &folder);
            holds(&folder, &tree, name);
        }
        assert_eq!(std::fs::read_to_string(&secret).unwrap(), "kept");
    }
}

/// A file that somebody put where the tree has one is not overwritten, and nothing else is written either.
#[test]
fn a_file_of_others_in_the_place_of_a_page_is_refused() {
    let [old, new, ..] = trees();
    let folder = tempfile::tempdir().unwrap();
    build(&old, folder.path());
    std::fs::create_dir_all(folder.path().join("en/b")).unwrap();
    std::fs::write(folder.path().join("en/b/3.html"), "mine").unwrap();
    let before = found(folder.path());
    let refused = publish(&new, folder.path(), &mut |_| Ok(()));
    assert!(matches!(refused, Err(OutputError::Occupied(_))), "{refused:?}");
    assert_eq!(found(folder.path()), before);
}

/// Two builds do not write into one folder at once: the second gives up, and the first goes on.
#[test]
fn a_second_build_at_the_same_time_is_refused() {
    let [old, new, ..] = trees();
    let folder = tempfile::tempdir().unwrap();
    let mut before = |_| {
        let second = publish(&old, folder.path(), &mut |_| Ok(()));
        assert!(matches!(second, Err(OutputError::Locked(_))), "{second:?}");
        Ok(())
    };
    publish(&new, folder.path(), &mut before).unwrap();
    holds(folder.path(), &new, "after a second build gave up");
}

/// Files of which one cannot be made, and how often each was asked for.
struct Faulty {
    tree: FileTree,
    fault: Option<&'static str>,
    asked: Mutex<Vec<String>>,
}

impl Files for Faulty {
    fn paths(&self) -> Vec<&str> {
        self.tree.paths()
    }

    fn file(&self, path: &str) -> Result<Cow<'_, [u8]>, Diagnostic> {
        self.asked.lock().unwrap().push(path.to_owned());
        if self.fault == Some(path) {
            return Err(some_fault());
        }
        self.tree.file(path)
    }
}

fn some_fault() -> Diagnostic {
    let (sources, _) = Sources::from_files([("codegloss.toml", &b"a"[..])]);
    Project::from_sources(sources, Vec::new()).analysis.diagnostics.remove(0)
}

/// Where a file cannot be made, nothing of what is there changes, and a folder that was not there is not there afterwards.
#[test]
fn a_file_that_cannot_be_made_leaves_everything_as_it_was() {
    let [old, new, ..] = trees();
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("site");
    let files = Faulty { tree: new, fault: Some("en/index.html"), asked: Mutex::default() };
    let maker = maker(Writer::Build, &["a"]);
    let is_faulty = || {
        let refused = super::publish(&files, &folder, &maker, &mut |_| Ok(()));
        matches!(refused, Err(OutputError::Faults(faults)) if faults.len() == 1)
    };
    assert!(is_faulty() && !folder.exists());
    build(&old, &folder);
    let before = found(&folder);
    assert!(is_faulty());
    assert_eq!(found(&folder), before);
}

/// Each file is made once, whether it differs from what is there or not.
#[test]
fn each_file_is_made_once() {
    let [old, new, ..] = trees();
    let folder = tempfile::tempdir().unwrap();
    build(&old, folder.path());
    let files = Faulty { tree: new, fault: None, asked: Mutex::default() };
    super::publish(&files, folder.path(), &maker(Writer::Build, &["a"]), &mut |_| Ok(())).unwrap();
    let mut asked = files.asked.into_inner().unwrap();
    asked.sort();
    assert_eq!(asked, files.tree.into_keys().collect::<Vec<_>>());
}
