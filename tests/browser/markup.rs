//! Every page and the stylesheet, read by the Nu HTML checker, which knows the HTML standard.

use std::path::Path;
use std::process::Command;

use crate::sites::sites;
use crate::support::{self, Site};

/// What it says of a file's policy: a file has no origin that `'self'` could be, and JSON-LD is no script that a policy is about.
/// `loading.rs` asks a browser.
const POLICY: &str = ".*Content Security Policy.*";

/// Runs the checker over files and folders; gives what it says, a line each.
fn checked(folder: &Path, arguments: &[&str]) -> String {
    let jar =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/node_modules/vnu-jar/build/dist/vnu.jar");
    assert!(
        jar.is_file(),
        "the checker is not there: `npm ci --ignore-scripts` in tests/browser, or `cargo xtask test`"
    );
    let output = Command::new("java")
        // Deep pages need a deep stack.
        .args(["-Xss1m", "-jar"])
        .arg(jar)
        .args(["--filterpattern", POLICY])
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("Java runs: `apt-get install default-jre-headless`, then `cargo xtask test`");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn unpack(site: &Site, folder: &Path) {
    let files = [".html", ".css"].into_iter().flat_map(|ending| site.paths(ending));
    support::write_tree(folder, files.map(|path| (path, site.text(path).as_bytes())));
}

/// No error and no warning, on no page of any site.
#[test]
fn every_page_and_the_stylesheet_are_valid() {
    let folder = support::temporary();
    for (name, site) in sites() {
        unpack(site, &folder.path().join(name));
    }
    assert_eq!(checked(folder.path(), &["--skip-non-html", "."]), "");
    assert_eq!(checked(folder.path(), &["--skip-non-css", "fixture/assets"]), "");
}

/// The checker does find what is wrong, in pages and in the stylesheet.
#[test]
fn what_is_wrong_is_found() {
    let folder = support::temporary();
    let files: [(&str, &[u8]); 2] = [
        ("a.html", b"<!doctype html><html lang=en><title>A</title><p align=left><div></p>"),
        ("a.css", b"p { colour: red }"),
    ];
    support::write_tree(folder.path(), files);
    let page = checked(folder.path(), &["--skip-non-html", "."]);
    assert!(page.contains("a.html") && page.contains("align"), "{page}");
    let style = checked(folder.path(), &["--skip-non-css", "."]);
    assert!(style.contains("a.css") && style.contains("colour"), "{style}");
}
