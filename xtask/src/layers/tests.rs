use super::tree::Source;
use super::{Findings, Layers, check};

/// What is found in a crate of these files, with these rooms from the lowest up.
fn found(order: &[&str], exceptions: &[(&str, &str)], files: &[(&str, &str)]) -> Findings {
    let source = |&(path, text): &(&str, &str)| Source { path: path.to_owned(), text: text.to_owned() };
    let files: Vec<Source> = files.iter().map(source).collect();
    let layers = Layers {
        order: order.iter().map(|room| (*room).to_owned()).collect(),
        exceptions: exceptions.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).collect(),
    };
    check("x/src", &files, &layers).expect("the files are Rust")
}

/// The crates of this workspace are as `layers.toml` draws them.
#[test]
fn no_room_uses_one_above_it() {
    super::run().expect("cargo xtask layers");
}

/// An arrow down is none to speak of; the same arrow up is an error with its file, its line and both rooms.
#[test]
fn an_arrow_up_is_found() {
    let files = [
        ("lib.rs", "mod low;\nmod high;\n"),
        ("low.rs", "use std::fs;\n\nuse crate::high::f;\n"),
        ("high.rs", "pub fn f() {}\n"),
    ];
    let down = found(&["high", "low", "lib"], &[], &files);
    assert_eq!((down.rooms, down.arrows, down.up, down.circles), (3, 1, 0, 0));
    assert!(down.problems.is_empty(), "{:?}", down.problems);
    let up = found(&["low", "high", "lib"], &[], &files);
    assert_eq!((up.up, up.circles), (1, 0));
    assert_eq!(up.problems, ["x/src/low.rs:3: low uses high, by `crate::high::f`, which is above it"]);
}

/// A path in code counts like an import, in a macro as well; one in a comment or a string does not.
#[test]
fn a_path_in_code_is_an_arrow() {
    let look = |low: &str| {
        found(&["low", "high", "lib"], &[], &[("lib.rs", ""), ("high.rs", ""), ("low.rs", low)]).up
    };
    assert_eq!(look("fn f() { println!(\"{}\", crate::high::f()) }"), 1);
    assert_eq!(look("use crate::{high::{self, f as g}};"), 1);
    assert_eq!(look("use super::high;"), 1);
    assert_eq!(look("mod inner { use super::super::high::f; }"), 1);
    assert_eq!(look("// crate::high::f\n/// [`f`](crate::high::f)\nconst A: &str = \"crate::high::f\";"), 0);
    assert_eq!(look("pub(in crate::high) fn f() {}"), 0);
}

/// Whoever takes an item by a re-export uses the file that has it.
#[test]
fn a_re_export_is_followed() {
    let files = [
        ("lib.rs", "mod low;\nmod middle;\nmod high;\npub use high::Item;\n"),
        ("low.rs", "use crate::middle::Item;\n"),
        ("middle.rs", "pub use crate::high::Item;\n"),
        ("high.rs", "pub struct Item;\n"),
    ];
    let problems = found(&["low", "middle", "high", "lib"], &[], &files).problems;
    assert!(problems.iter().any(|problem| problem.contains("low uses high")), "{problems:?}");
}

/// Modules of a folder have no order, but no circle either; a module and those in its own folder are one thing.
#[test]
fn a_circle_within_a_room_is_found() {
    let straight = [
        ("lib.rs", "mod room;\n"),
        ("room.rs", "mod a;\nmod b;\npub(super) use a::f;\npub(super) fn helper() {}\n"),
        ("room/a.rs", "use super::helper;\nuse super::b::g;\n"),
        ("room/b.rs", "use super::helper;\n"),
    ];
    assert_eq!(found(&["room", "lib"], &[], &straight).circles, 0);
    let mut round = straight;
    round[3].1 = "use super::f;\n";
    let found = found(&["room", "lib"], &[], &round);
    let problem = "a circle of a, b:\n  x/src/room/a.rs:2: a uses b, by `super::b::g`\n  x/src/room/b.rs:1: b uses a, by `super::f`";
    assert_eq!((found.circles, found.problems), (1, vec![problem.to_owned()]));
}

/// A circle of three rooms is one circle.
#[test]
fn a_circle_of_three_is_found() {
    let files = [
        ("a.rs", "use crate::b;"),
        ("b.rs", "use crate::c;"),
        ("c.rs", "use crate::a;"),
        ("d.rs", "use crate::a;"),
    ];
    let found = found(&["c", "b", "a", "d"], &[], &files);
    assert_eq!((found.rooms, found.arrows, found.up, found.circles), (4, 4, 1, 1));
}

/// What is compiled for tests alone may look anywhere.
#[test]
fn tests_may_look_up() {
    let files = [
        ("lib.rs", "mod low;\nmod high;\n#[cfg(test)]\nmod oracle;\n"),
        (
            "low.rs",
            "#[cfg(test)]\nuse crate::high;\n#[cfg(test)]\nmod inner { use crate::high; }\n#[cfg(test)]\npub(crate) mod tests;\n",
        ),
        ("low/tests.rs", "use crate::high::f;\n"),
        ("high.rs", ""),
        ("oracle.rs", "use crate::high::f;\n"),
    ];
    let found = found(&["low", "high", "lib"], &[], &files);
    assert!(found.problems.is_empty() && found.rooms == 3, "{found:?}");
}

/// A room that is not in the table is an error, and so are a room of the table and an exception that are there no more.
#[test]
fn the_table_is_whole() {
    let files = [("lib.rs", "mod a;\nmod b;\n"), ("a.rs", "use crate::b;\n"), ("b.rs", "")];
    let excepted = found(&["a", "b", "lib"], &[("a.rs", "b.rs")], &files);
    assert!(excepted.problems.is_empty(), "{:?}", excepted.problems);
    let problems = found(&["a", "c", "lib"], &[("b.rs", "a.rs")], &files).problems;
    assert_eq!(
        problems,
        [
            "xtask/layers.toml: x/src: b.rs does not use a.rs any more",
            "xtask/layers.toml: x/src: b is not in the order",
            "xtask/layers.toml: x/src: c is in the order, but there is no such room",
        ]
    );
}
