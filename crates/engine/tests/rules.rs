//! Every rule, by example: a project that breaks it, and a near miss that does not.
//!
//! `rules/base` is a project without findings. A folder `rules/<rule>/<case>` is laid over it, file by file; an empty file
//! `<name>.absent` takes a file away, and `<name>.link` has the target of a symbolic link. Cases `bad…` break the rule, and `expected.txt` holds what is said in both languages;
//! `SNAPSHOTS=overwrite` writes it anew. Cases `good…` must stay silent. A case with `public/errors.json` is compared with that release.

#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use codegloss_engine::{
    Cache, Diagnostic, Finding, LineIndex, Localizer, Release, Rule, RuleScope, Severity, Sources, analyze,
    analyze_against, analyze_packs,
};
use snapbox::{Assert, Data};

/// Found when a page is rendered, which is the tool's part; its tests run these cases.
const FOUND_BY_THE_TOOL: Rule = Rule::TemplateError;

/// Found while files are read, whoever reads them, or when a page is rendered.
const FOUND_ON_DISK: [Rule; 4] =
    [Rule::UnreadableFile, Rule::PathOutsideProject, Rule::MergeConflict, FOUND_BY_THE_TOOL];

/// The release that a case is compared with.
const RELEASED: &str = "public/errors.json";

/// What is said is checked in each of these.
const LANGUAGES: [&str; 2] = ["en", "zh-Hans"];

/// What a case gives.
struct Found {
    case: PathBuf,
    sources: Sources,
    findings: Vec<Diagnostic>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules")
}

/// The folders of a rule whose names begin with `kind`, in their order.
fn cases(rule: Rule, kind: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder().join(rule.id())) else {
        return Vec::new();
    };
    let mut cases: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with(kind))
        .collect();
    cases.sort();
    cases
}

/// Lays the files of a case over the project in `root`.
fn overlay(case: &Path, root: &Path) {
    for entry in fs::read_dir(case).unwrap() {
        let from = entry.unwrap().path();
        let to = root.join(from.file_name().unwrap());
        if from.is_dir() {
            fs::create_dir_all(&to).unwrap();
            overlay(&from, &to);
        } else if to.extension().is_some_and(|ending| ending == "absent") {
            fs::remove_file(to.with_extension("")).unwrap();
        } else if !from.ends_with("expected.txt") && !is_link(&from) {
            fs::copy(&from, &to).unwrap();
        }
    }
}

/// Makes the links that a case describes, once all files are there. Targets outside the project are made as well: a
/// target that ends with `/` is a folder.
fn add_links(case: &Path, root: &Path) {
    for entry in fs::read_dir(case).unwrap() {
        let from = entry.unwrap().path();
        let to = root.join(from.file_name().unwrap());
        if from.is_dir() {
            add_links(&from, &to);
        } else if is_link(&from) {
            let target = fs::read_to_string(&from).unwrap();
            let target = target.trim_end();
            if target.ends_with('/') {
                fs::create_dir_all(root.join(target)).unwrap();
            } else if !root.join(target).exists() {
                fs::create_dir_all(root.join(target).parent().unwrap()).unwrap();
                fs::write(root.join(target), "").unwrap();
            }
            link(Path::new(target), &to.with_extension(""));
        }
    }
}

fn is_link(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "link")
}

/// What cannot be kept in a repository: very many links, and files of a size that nobody wants to fetch.
fn add_at_run_time(name: &str, root: &Path) {
    let file = |path: &str, mebibytes: u64| {
        fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        fs::File::create(root.join(path)).unwrap().set_len(mebibytes * 1024 * 1024).unwrap();
    };
    match name {
        "unreadable-file/bad-4" => file("site/static/film.mp4", 10),
        "unreadable-file/bad-5" => {
            let deep = root.join("site/static").join("a/".repeat(16));
            fs::create_dir_all(deep).unwrap();
            fs::write(root.join("site/static/a\\b.txt"), "").unwrap();
        }
        "unreadable-file/bad-6" => maze(&root.join("site/static")),
        "unreadable-file/good" => {
            file("site/static/film.mp4", 4);
            file("site/static/12:30.txt", 0);
        }
        "reserved-file-name/bad-2" => file("site/static/ends with a dot.", 0),
        _ => {}
    }
}

/// Folders that lead on to each other by eight links each: seven of them make two million ways.
fn maze(folder: &Path) {
    for number in 0..7 {
        let next = format!("../{}", number + 1);
        let inner = folder.join(number.to_string());
        fs::create_dir_all(&inner).unwrap();
        fs::create_dir_all(inner.join(&next)).unwrap();
        (0..8).for_each(|link_number| link(Path::new(&next), &inner.join(format!("link-{link_number}"))));
    }
}

#[cfg(unix)]
fn link(to: &Path, at: &Path) {
    std::os::unix::fs::symlink(to, at).unwrap();
}

#[cfg(windows)]
fn link(to: &Path, at: &Path) {
    let target = at.parent().unwrap().join(to);
    let make =
        if target.is_dir() { std::os::windows::fs::symlink_dir } else { std::os::windows::fs::symlink_file };
    make(to, at).expect("Windows makes links in developer mode only: switch it on");
}

fn run(case: &Path) -> Found {
    let name = case.strip_prefix(folder()).unwrap().to_str().unwrap().replace('\\', "/");
    let folder_of_case =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("rules-{}", name.replace('/', "-")));
    let _ = fs::remove_dir_all(&folder_of_case);
    let root = folder_of_case.join("project");
    fs::create_dir_all(&root).unwrap();
    for part in [folder().join("base"), case.to_owned()] {
        overlay(&part, &root);
    }
    add_links(case, &root);
    add_at_run_time(&name, &root);
    let (sources, mut findings) = Sources::read(&root);
    let released =
        fs::read(root.join(RELEASED)).ok().map(|bytes| Release::of_json(RELEASED, &bytes).unwrap());
    findings.extend(analyze_against(&mut Cache::default(), &sources, None, released.as_ref()).diagnostics);
    Found { case: case.to_owned(), sources, findings }
}

/// Every case that breaks a rule, run once for all tests.
fn bad_cases() -> &'static [(Rule, Found)] {
    static FOUND: OnceLock<Vec<(Rule, Found)>> = OnceLock::new();
    FOUND.get_or_init(|| {
        let of =
            |rule: &Rule| cases(*rule, "bad").into_iter().map(|case| (*rule, run(&case))).collect::<Vec<_>>();
        Rule::ALL.iter().filter(|rule| **rule != FOUND_BY_THE_TOOL).flat_map(of).collect()
    })
}

/// A finding as the snapshots have it: what it is, where it points, and what is said of it.
fn report(found: &Found) -> String {
    let mut out = String::new();
    for finding in &found.findings {
        let severity = match finding.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        writeln!(out, "{severity}[{}]", finding.rule.id()).unwrap();
        for span in &finding.spans {
            let text = found.sources.text(&span.path).map_or("", |file| &file.text);
            let (line, column) = LineIndex::new(text).position(span.range.start);
            writeln!(out, "  {}:{line}:{column} {:?}", span.path, text.get(span.range.clone()).unwrap())
                .unwrap();
        }
        for language in LANGUAGES {
            let localizer = Localizer::new(language);
            for said in [localizer.message(finding), localizer.help(finding)] {
                writeln!(out, "  {}", said.replace('\n', "\n  ")).unwrap();
            }
        }
        out.push('\n');
    }
    out
}

/// Each rule has a case that breaks it and one that nearly does.
#[test]
fn every_rule_has_a_bad_and_a_good_case() {
    for rule in Rule::ALL {
        for kind in ["bad", "good"] {
            assert!(!cases(*rule, kind).is_empty(), "tests/rules/{}/{kind} is missing", rule.id());
        }
    }
    for entry in fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(name == "base" || Rule::find(&name).is_some(), "tests/rules/{name} is no rule's");
    }
}

/// The project under every case has no findings of its own.
#[test]
fn the_base_is_silent() {
    let (sources, unreadable) = Sources::read(&folder().join("base"));
    assert_eq!(unreadable, []);
    assert_eq!(analyze(&sources, None).diagnostics, []);
}

/// A near miss of one rule breaks no other rule either.
#[test]
fn good_cases_are_silent() {
    for case in Rule::ALL.iter().flat_map(|rule| cases(*rule, "good")) {
        assert_eq!(report(&run(&case)), "", "{}", case.display());
    }
}

/// A bad case gives a finding of its rule, at the words and in the words of its snapshot.
#[test]
fn bad_cases_are_said_as_in_their_snapshots() {
    let assert = Assert::new().action_env(snapbox::assert::DEFAULT_ACTION_ENV);
    for (rule, found) in bad_cases() {
        let is_found = found.findings.iter().any(|finding| finding.rule == *rule);
        assert!(is_found, "{} gives no finding of {}:\n{}", found.case.display(), rule.id(), report(found));
        assert.eq(report(found), Data::read_from(&found.case.join("expected.txt"), None).raw());
    }
}

/// Each case of a rule is in a snapshot, but for what takes more files than a repository should have, a file that changes while it is
/// read, or another system's fault.
#[test]
fn every_finding_is_in_a_snapshot() {
    let seen: BTreeSet<_> =
        bad_cases().iter().flat_map(|(_, found)| &found.findings).map(|finding| finding.code).collect();
    let unseen: Vec<_> = Finding::CODES.iter().filter(|code| !seen.contains(*code)).collect();
    assert_eq!(
        unseen,
        [
            &"unreadable-file-name-not-utf8",
            &"unreadable-file-too-many",
            &"unreadable-file-changed",
            &"unreadable-file-other",
            // Found where there is a theme: the unit tests of src/site/theme/own.rs have it.
            &"ignored-file-template",
            // Found where there is a theme; tests/suite/coverage.rs has these.
            &"missing-translation-words",
            &"missing-variable-word",
            &"text-too-long-locale",
            &"too-many-choices-locale",
            &FOUND_BY_THE_TOOL.id(),
        ]
    );
}

/// What the tool finds when it renders is no finding of an analysis.
#[test]
fn templates_are_left_to_the_tool() {
    for case in cases(FOUND_BY_THE_TOOL, "bad") {
        assert_eq!(run(&case).findings, []);
    }
}

/// A build script reports the rules about what it reads, and none of those about the site alone.
#[test]
fn a_rule_looks_at_what_its_scope_says() {
    let is_of_site = |path: &str| path.starts_with("site/") || path.starts_with("templates/");
    let mut in_packs = Vec::new();
    let mut in_site = Vec::new();
    for (_, found) in bad_cases() {
        in_packs.extend(analyze_packs(&found.sources).diagnostics.into_iter().map(|finding| finding.rule));
        let of_site =
            found.findings.iter().filter(|finding| finding.spans.iter().any(|span| is_of_site(&span.path)));
        in_site.extend(of_site.map(|finding| finding.rule));
    }
    for rule in Rule::ALL.iter().filter(|rule| !FOUND_ON_DISK.contains(rule)) {
        let is_found = in_packs.contains(rule);
        let is_of_packs = matches!(rule.scope(), RuleScope::Packs | RuleScope::All);
        assert_eq!(is_found, is_of_packs, "{}", rule.id());
        assert!(rule.scope() != RuleScope::Packs || !in_site.contains(rule), "{}", rule.id());
    }
}

/// Nothing that is said has a hole in it, and no rule is without words.
#[test]
fn findings_are_said_in_full() {
    for (_, found) in bad_cases() {
        for finding in &found.findings {
            for language in LANGUAGES {
                let localizer = Localizer::new(language);
                assert_eq!(localizer.tag(), language);
                for said in [localizer.message(finding), localizer.help(finding)] {
                    let is_whole = !said.is_empty()
                        && !said.contains("{$")
                        && !said.starts_with(&format!("{}(", finding.code));
                    assert!(is_whole, "{}: {said}", found.case.display());
                }
            }
        }
    }
}
