//! The cases of rules, and what is found in them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use codegloss_engine::{Cache, Diagnostic, Finding, Release, Rule, Sources, Span, analyze_against};

use crate::root;

/// The files of a project by path.
pub(super) type Tree = BTreeMap<String, Vec<u8>>;

/// The folder of all cases.
pub(super) fn fixtures() -> PathBuf {
    root().join("crates/engine/tests/rules")
}

/// The files in a folder.
pub(super) fn tree(folder: &Path) -> Tree {
    let mut tree = Tree::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            tree.extend(
                self::tree(&entry.path()).into_iter().map(|(path, bytes)| (format!("{name}/{path}"), bytes)),
            );
        } else if name != "expected.txt" {
            tree.insert(name, fs::read(entry.path()).unwrap_or_default());
        }
    }
    tree
}

/// The cases of a rule whose names begin so, each as what it lays over the project.
pub(super) fn cases(rule: Rule, kind: &str) -> Vec<Tree> {
    let folders: BTreeSet<PathBuf> = fs::read_dir(fixtures().join(rule.id()))
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    let is_of_kind =
        |path: &&PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(kind));
    folders.iter().filter(is_of_kind).map(|path| tree(path)).collect()
}

/// A project with a case laid over it.
pub(super) fn overlaid(base: &Tree, case: &Tree) -> Tree {
    let mut whole = base.clone();
    for (path, bytes) in case {
        match path.strip_suffix(".absent") {
            Some(path) => drop(whole.remove(path)),
            None => drop(whole.insert(path.clone(), bytes.clone())),
        }
    }
    whole
}

/// The first finding of the rule. What is wrong with a template is found when a page is rendered, which is the tool's part: the finding
/// is then that of the tool's snapshot.
pub(super) fn finding(rule: Rule, whole: &Tree) -> Option<Diagnostic> {
    if rule == Rule::TemplateError { of_snapshot(whole) } else { of_analysis(rule, whole) }
}

fn of_analysis(rule: Rule, whole: &Tree) -> Option<Diagnostic> {
    let (sources, unreadable) = if whole.keys().any(|path| path.ends_with(LINK)) {
        Sources::read(&on_disk(whole).ok()?)
    } else {
        Sources::from_files(whole.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())))
    };
    let released = whole.get(RELEASED).and_then(|bytes| Release::of_json(RELEASED, bytes));
    let analysis = analyze_against(&mut Cache::default(), &sources, None, released.as_ref());
    let findings = unreadable.into_iter().chain(analysis.diagnostics);
    findings.into_iter().find(|finding| finding.rule == rule)
}

/// The first finding of the snapshot that the tool's own test compares with what it prints of the first case.
fn of_snapshot(whole: &Tree) -> Option<Diagnostic> {
    let printed = fs::read_to_string(root().join("tests/suite/snapshots/template-error.en.txt")).ok()?;
    let (_, problem) = printed.lines().nth(1)?.split_once("Template error: ")?;
    let place = printed.lines().nth(2)?.trim_start().strip_prefix("--> ")?;
    let (path, line) = place.rsplit_once(':')?.0.rsplit_once(':')?;
    let before = text(whole, path).split_inclusive('\n').take(line.parse::<usize>().ok()?.checked_sub(1)?);
    let start = before.map(str::len).sum();
    let end = start + text(whole, path)[start..].lines().next()?.len();
    let finding = Finding::TemplateError { problem: problem.to_owned() };
    Some(Diagnostic::new(finding, Span::new(&path.into(), start..end)))
}

/// The release that a case is compared with, if it has one.
const RELEASED: &str = "public/errors.json";

/// The ending of a file that has the target of a link.
pub(super) const LINK: &str = ".link";

/// Writes a project with its links and their targets outside the project, and returns its folder.
fn on_disk(whole: &Tree) -> io::Result<PathBuf> {
    let around = root().join("target/rule-example");
    let _ = fs::remove_dir_all(&around);
    let folder = around.join("project");
    for (path, bytes) in whole {
        let place = folder.join(path);
        fs::create_dir_all(place.parent().unwrap_or(&folder))?;
        match path.strip_suffix(LINK) {
            Some(path) => {
                let target = String::from_utf8_lossy(bytes).trim_end().to_owned();
                let outside = place.with_file_name(&target);
                fs::create_dir_all(outside.parent().unwrap_or(&folder))?;
                fs::write(&outside, "")?;
                link(&target, &folder.join(path))?;
            }
            None => fs::write(place, bytes)?,
        }
    }
    Ok(folder)
}

#[cfg(unix)]
fn link(target: &str, place: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(target, place)
}

#[cfg(windows)]
fn link(target: &str, place: &Path) -> io::Result<()> {
    std::os::windows::fs::symlink_file(target, place)
}

/// A file's text.
pub(super) fn text<'a>(tree: &'a Tree, path: &str) -> &'a str {
    tree.get(path).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
}
