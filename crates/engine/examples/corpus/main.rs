//! Compares every text of the Fluent files in a folder with fluent-bundle: `cargo xtask corpus` brings them and runs this.
//!
//! Each folder in it is a tree, and becomes three projects. In two of them its messages and attributes are the messages of codes, and
//! once more their reasons, which may have lists. The third is the tree as it is, adopted by settings and a catalog.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it speaks to whoever runs it")]

mod adoption;
mod compare;
mod difference;
mod files;
#[path = "../../src/oracle/numbers.rs"]
mod numbers;
mod project;
mod report;
mod uses;

use std::path::Path;
use std::process::ExitCode;

use codegloss_runtime::Field;

use adoption::Adoption;
use compare::Comparison;
use difference::Kind;
use files::File;
use project::Project;
use report::{Report, is_error};

/// Errors that are none of fluent-bundle's, and true: an id that is there twice, an option that `NUMBER` does not have, a text of nothing.
/// Every other one is held to be false in a text that fluent-bundle says.
const TRUE: [&str; 4] = ["duplicate-message", "empty-text", "syntax-error", "unsupported-function"];

/// The most examples of a kind.
const SHOWN: usize = 400;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (folder, shown) = match arguments.as_slice() {
        [folder] => (*folder, None),
        [folder, "--show", kind] => (*folder, Some(*kind)),
        _ => {
            eprintln!(
                "usage: corpus FOLDER [--show KIND], where KIND is one of these or the name of a rule:"
            );
            eprintln!("{}", Kind::ALL.map(Kind::name).join(" "));
            return ExitCode::from(2);
        }
    };
    let mut trees: Vec<_> = std::fs::read_dir(folder)
        .expect("is a folder")
        .map(|entry| entry.expect("is readable").path())
        .filter(|path| path.is_dir())
        .collect();
    trees.sort();
    let mut has_fault = false;
    print!("{:22} {:>9} {:>8} {:>8}", "tree", "languages", "patterns", "texts");
    println!("{}", Kind::ALL.map(|kind| format!(" {:>8}", kind.name())).concat());
    let mut findings = Vec::new();
    for tree in &trees {
        for way in [Way::Messages, Way::Reasons, Way::Adopted] {
            let (report, is_well) = compare_tree(tree, way, shown);
            has_fault |= !is_well;
            findings.push(report);
        }
    }
    println!();
    for report in &findings {
        print!("{report}");
    }
    if has_fault { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// What a tree becomes.
#[derive(Clone, Copy)]
enum Way {
    Messages,
    Reasons,
    Adopted,
}

impl Way {
    const fn name(self) -> &'static str {
        match self {
            Self::Messages => "message",
            Self::Reasons => "reason",
            Self::Adopted => "adopted",
        }
    }

    fn project(self, tree: &Path, files: Vec<File>) -> Project {
        match self {
            Self::Messages => Project::of(files, Field::Message),
            Self::Reasons => Project::of(files, Field::Reason),
            Self::Adopted => {
                let paths: Vec<String> = files.iter().map(|file| file.path.clone()).collect();
                Project::adopted(files, Adoption::new(tree, &paths))
            }
        }
    }
}

/// Compares a tree, prints its line of the table, and gives what else is to be said, and whether all is well.
fn compare_tree(folder: &Path, way: Way, shown: Option<&str>) -> (String, bool) {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let name = format!("{name} {}", way.name());
    let mut files = files::read(folder);
    let unusual = adoption::unusual_tags(files.iter().map(|file| &*file.locale));
    files.retain(|file| !unusual.contains(&file.locale));
    let mut project = way.project(folder, files);
    let lines = project.lines();
    let mut report = Report::of(&project, unusual);
    let mut analyzed = project.analyze();
    report.findings(&analyzed.0);
    let first = project.findings(&analyzed.0, &analyzed.1);
    let errors: Vec<_> = first.iter().filter(|(_, finding)| is_error(finding)).collect();
    for ((_, finding), is_said) in
        errors.iter().zip(compare::is_said(&project, errors.iter().map(|(place, _)| place)))
    {
        if is_said && !TRUE.contains(&finding.rule.id()) {
            *report.maybe_false.entry(finding.rule.id()).or_default() += 1;
        }
    }
    for (place, finding) in first.iter().filter(|(_, finding)| shown == Some(finding.rule.id())).take(SHOWN) {
        println!("  {} {} {:?}", lines[place], finding.rule.id(), finding.arguments);
    }
    // Without a text that is wrong, another may be that refers to it. A term that is there twice stays, without what refers to it.
    loop {
        let findings = project.findings(&analyzed.0, &analyzed.1).into_iter();
        let errors = findings.filter(|(_, finding)| is_error(finding));
        let errors = errors.map(|(place, finding)| (place, finding.rule.id().to_owned()));
        let errors: Vec<_> = errors.filter(|(place, _)| !project.left_out.contains_key(place)).collect();
        if errors.is_empty() {
            break;
        }
        project.leave_out(errors);
        analyzed = project.analyze();
    }
    let mut rest = analyzed.0.diagnostics.iter().filter(|finding| is_error(finding));
    assert!(rest.all(|error| error.rule.id() == "duplicate-message"), "{:?}", rest.next());
    let resolved = analyzed.0.resolved.as_ref().expect("is resolved");
    let comparison = compare::compare(&project, resolved);
    print!("{name:22} {:>9} {:>8} {:>8}", project.locales.len(), comparison.patterns, comparison.texts);
    println!(
        "{}",
        Kind::ALL.map(|kind| format!(" {:>8}", comparison.kinds.get(&kind).unwrap_or(&0))).concat()
    );
    show(&comparison, shown, |place| &lines[place]);
    report.absent = comparison.absent.iter().map(|place| lines[place].clone()).collect();
    let is_lost = comparison.kinds.keys().any(|kind| *kind >= Kind::Number) || !report.absent.is_empty();
    (report.text(&name), !is_lost && report.maybe_false.is_empty())
}

fn show<'a>(comparison: &Comparison, shown: Option<&str>, line: impl Fn(&project::Place) -> &'a String) {
    let is_shown = |kind: Kind| shown.map_or(kind >= Kind::Number, |shown| shown == kind.name());
    for difference in comparison.differences.iter().filter(|it| is_shown(it.kind)).take(SHOWN) {
        println!("  {} {}", line(&difference.place), difference.kind.name());
        let (written, plain) = (
            excerpt(&difference.written, &difference.plain),
            excerpt(&difference.plain, &difference.written),
        );
        println!("    written {written:?}\n    plain   {plain:?}");
    }
}

/// A text about the first place where another differs.
fn excerpt(text: &str, other: &str) -> String {
    const BEFORE: usize = 40;
    const LENGTH: usize = 160;
    let same = text.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    text.chars().skip(same.saturating_sub(BEFORE)).take(LENGTH).collect()
}
