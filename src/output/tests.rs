mod others;

use std::borrow::Cow;
use std::io;
use std::path::Path;
use std::sync::Mutex;

use codegloss_engine::{Diagnostic, Sources};

use super::disk::STAGING;
use super::manifest::MANIFEST;
use super::{Edit, FileTree, Files, Maker, OutputError, PublishSummary, Step, Writer, create, edit};
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

/// A file that changed after it was read is left as it is, with all others; one that did not gets its new text and keeps its byte order
/// mark.
#[test]
fn a_file_that_changed_meanwhile_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ftl");
    std::fs::write(&path, "\u{feff}a = 1\r\n").unwrap();
    let new = Edit { path: "b.ftl", before: None, after: "b = 1\n" };
    let replace = |old| {
        let old = Edit { path: "a.ftl", before: Some(old), after: "a = 2\r\n" };
        edit(folder.path(), &[Edit { ..new }, old])
    };
    assert!(matches!(replace("a = 0\r\n"), Err(OutputError::Changed(changed)) if changed == path));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "\u{feff}a = 1\r\n");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    replace("a = 1\r\n").unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "\u{feff}a = 2\r\n");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
    // It is no longer new.
    assert!(matches!(replace("a = 2\r\n"), Err(OutputError::Changed(_))));
}

/// Where a file cannot be put into its place, it is known which were written before it.
#[test]
fn what_was_written_before_a_failure_is_known() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a"), "").unwrap();
    let new = |path| Edit { path, before: None, after: "new" };
    let failed = edit(folder.path(), &[new("b"), new("c/d"), new("a/b"), new("e")]).unwrap_err();
    let OutputError::Partial { written, error } = failed else { panic!("{failed:?}") };
    assert_eq!(written, ["b", "c/d"]);
    assert!(matches!(*error, OutputError::Io(path, _) if path == folder.path().join("a/b")));
    let found = found(folder.path());
    assert_eq!(found.keys().collect::<Vec<_>>(), ["a", "b", "c/d"]);
}
