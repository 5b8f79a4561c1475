//! Invariant 4: the same input gives the same bytes, wherever, however and by whomever it is built.

use std::path::Path;

use crate::copy;
use crate::support::{self, Tree, read_tree, run, temporary, tool, write_tree};

/// Builds a project under an environment.
fn built(project: &Path, environment: &[(&str, &str)]) -> Tree {
    let out = temporary();
    let mut command = tool("en");
    command.args(["build", "--project"]).arg(project).arg("--out").arg(out.path());
    let done = run(command.envs(environment.iter().copied()));
    assert_eq!(done.code, Some(0), "{}", done.stderr);
    read_tree(out.path())
}

/// Names the files that differ instead of printing their bytes.
fn same(one: &Tree, other: &Tree, context: &str) {
    let differing: Vec<&String> =
        one.keys().chain(other.keys()).filter(|path| one.get(*path) != other.get(*path)).collect();
    assert!(differing.is_empty(), "{context}: {differing:?}");
}

/// Neither the number of threads nor time zone, language or home matters.
#[test]
fn the_environment_does_not_matter() {
    let expected = &support::fixture_site().files;
    for environment in [
        [
            ("RAYON_NUM_THREADS", "1"),
            ("TZ", "Pacific/Kiritimati"),
            ("LC_ALL", "zh_CN.UTF-8"),
            ("HOME", "/nowhere"),
        ],
        [("RAYON_NUM_THREADS", "4"), ("TZ", "America/Los_Angeles"), ("LC_ALL", "tr_TR.UTF-8"), ("HOME", "/")],
    ] {
        same(expected, &built(&support::fixture(), &environment), &format!("{environment:?}"));
    }
    let shipped = built(support::shipped(), &[("RAYON_NUM_THREADS", "1"), ("LC_ALL", "C")]);
    same(&support::shipped_site().files, &shipped, "the shipped project on one thread");
}

/// Nor does the order in which the files of a project came to the disk, nor the folder that they are in.
#[test]
fn the_folder_and_the_order_of_its_files_do_not_matter() {
    let files = read_tree(&support::fixture());
    let forwards = temporary();
    write_tree(forwards.path(), files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
    let backwards = temporary();
    let deeper = backwards.path().join("a folder/ü/项目");
    write_tree(&deeper, files.iter().rev().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
    let expected = &support::fixture_site().files;
    same(expected, &built(forwards.path(), &[]), "another folder");
    same(expected, &built(&deeper, &[]), "another folder, filled backwards");
}

/// Nor where the tool is started, nor how the project is named to it.
#[test]
fn the_place_where_the_tool_starts_does_not_matter() {
    let project = temporary();
    copy(&support::fixture(), project.path());
    let below = project.path().join("notes/2026");
    std::fs::create_dir_all(&below).unwrap();
    let done = run(tool("en").arg("build").current_dir(&below));
    assert_eq!(done.code, Some(0), "{}", done.stderr);
    same(
        &support::fixture_site().files,
        &read_tree(&project.path().join("public")),
        "from a folder of the project",
    );
    assert_eq!(
        read_tree(&below).len(),
        0,
        "the site belongs to the project, not to where the tool was started"
    );
}

/// Packs are files of a build, too.
#[test]
fn packs_are_the_same_bytes() {
    let packs = |threads: &str, language: &str| {
        let out = temporary();
        let mut command = tool(language);
        command.args(["pack", "--project"]).arg(support::fixture()).arg("--out").arg(out.path());
        assert_eq!(run(command.env("RAYON_NUM_THREADS", threads)).code, Some(0));
        read_tree(out.path())
    };
    same(&packs("1", "en"), &packs("4", "zh_CN.UTF-8"), "packs");
}

/// Nothing of this machine is in a site: neither a path of it nor the time.
#[test]
fn a_site_tells_nothing_of_the_machine() {
    let home = support::shipped().to_str().unwrap();
    for site in [support::shipped_site(), support::fixture_site()] {
        for (path, bytes) in &site.files {
            assert!(!String::from_utf8_lossy(bytes).contains(home), "{path}");
        }
    }
}
