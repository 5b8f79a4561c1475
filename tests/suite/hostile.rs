//! Hostile projects: each gets its finding with a place, nothing reaches a page as markup, and the last good site stays.

use std::fs;
use std::path::Path;

use dom_query::Document;
use serde_json::Value;
use tempfile::TempDir;

use crate::support::{self, read_tree, run, temporary, tool, write_tree};

const SETTINGS: &str = "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n";
const CATALOG: &str = "domain = 'app'\n[links]\nhelp = 'https://example.com/'\n[[code]]\ncode = 1\n";
const MESSAGES: &str = "app = App\napp-1 = One\n";

/// A project in good order, and its site built beside it.
struct Victim {
    folder: TempDir,
}

impl Victim {
    fn new() -> Self {
        let folder = temporary();
        let files =
            [("codegloss.toml", SETTINGS), ("catalog/app.toml", CATALOG), ("locales/en/app.ftl", MESSAGES)];
        write_tree(&folder.path().join("project"), files.map(|(path, text)| (path, text.as_bytes())));
        let victim = Self { folder };
        support::build(&victim.project(), &victim.site());
        victim
    }

    fn project(&self) -> std::path::PathBuf {
        self.folder.path().join("project")
    }

    fn site(&self) -> std::path::PathBuf {
        self.folder.path().join("site")
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        write_tree(&self.project(), [(path, bytes.as_ref())]);
    }

    /// Checks that a build ends with findings, among them one of `rule` at `place`, and leaves the site as it was.
    fn is_refused(&self, rule: &str, place: &str) {
        let before = read_tree(&self.site());
        let build =
            run(tool("en").args(["build", "--project"]).arg(self.project()).arg("--out").arg(self.site()));
        assert_eq!(build.code, Some(1), "{}{}", build.stdout, build.stderr);
        assert!(build.stdout.contains(&format!("error[{rule}]")), "{}", build.stdout);
        assert!(build.stdout.contains(&format!("--> {place}")), "{place} is not in:\n{}", build.stdout);
        assert!(build.stdout.contains("help: "), "{}", build.stdout);
        assert_eq!(read_tree(&self.site()), before);
        assert_eq!(self.findings(1).iter().filter(|finding| finding["rule"] == rule).count(), 1);
    }

    /// What `check --format json` finds.
    fn findings(&self, code: i32) -> Vec<Value> {
        let check = run(tool("en").args(["check", "--format", "json", "--project"]).arg(self.project()));
        assert_eq!(check.code, Some(code), "{}{}", check.stdout, check.stderr);
        let json: Value = serde_json::from_str(&check.stdout).unwrap();
        json["findings"].as_array().unwrap().clone()
    }
}

/// An open brace is a finding at its line and column.
#[test]
fn a_syntax_error_is_found_at_its_place() {
    let victim = Victim::new();
    victim.write("locales/en/app.ftl", "app = App\napp-1 = One { $x\n");
    victim.is_refused("syntax-error", "locales/en/app.ftl:3:1");
}

/// A link that would run a script is no link, written in a message or in the catalog.
#[test]
fn a_javascript_link_is_refused() {
    let victim = Victim::new();
    victim
        .write("locales/en/app.ftl", "app = App\napp-1 = One\n    .reason = See [this](javascript:alert).\n");
    victim.is_refused("unsafe-link", "locales/en/app.ftl:3:15");
    let victim = Victim::new();
    victim.write("catalog/app.toml", CATALOG.replace("https://example.com/", "javascript:alert(1)"));
    victim.is_refused("unsafe-link", "catalog/app.toml:3:8");
}

/// Nothing hides a script from the check of links: entities, letter case, tabs, another scheme, a host without one.
#[test]
fn no_disguise_makes_a_link_safe() {
    for target in [
        "java&#115;cript:alert",
        "JaVaScRiPt:alert",
        "&#x6A;avascript&colon;alert",
        "data:text/html,hello",
        "vbscript:x",
        "//evil.example",
        "<java\tscript:alert>",
        "file:///etc/passwd",
    ] {
        let victim = Victim::new();
        victim.write(
            "locales/en/app.ftl",
            format!("app = App\napp-1 = One\n    .reason = See [this]({target}).\n"),
        );
        let before = read_tree(&victim.site());
        let build = run(tool("en")
            .args(["build", "--project"])
            .arg(victim.project())
            .arg("--out")
            .arg(victim.site()));
        match build.code {
            Some(1) => assert_eq!(read_tree(&victim.site()), before, "{target}"),
            // What CommonMark takes for no link is text.
            _ => assert!(
                !Document::from(page(&victim, "en/app/1.html")).select("#reason .prose a").exists(),
                "{target}"
            ),
        }
    }
}

/// A file of ten megabytes is not read.
#[test]
fn a_huge_file_is_refused() {
    let victim = Victim::new();
    victim.write("locales/en/app.ftl", vec![b'#'; 10 << 20]);
    victim.is_refused("unreadable-file", "locales/en/app.ftl");
}

/// Twenty thousand nested braces would overflow the parser's stack.
#[test]
fn deep_nesting_is_refused() {
    let victim = Victim::new();
    victim.write(
        "locales/en/app.ftl",
        format!("app = App\napp-1 = {}x{}\n", "{".repeat(20_000), "}".repeat(20_000)),
    );
    victim.is_refused("nesting-too-deep", "locales/en/app.ftl:2:");
}

/// Bytes that are no UTF-8 are a finding.
#[test]
fn invalid_utf8_is_refused() {
    let victim = Victim::new();
    victim.write("locales/en/app.ftl", b"app = App\napp-1 = \xff\xfe\n");
    victim.is_refused("unreadable-file", "locales/en/app.ftl");
}

/// A symbolic link that leads out of the project could publish any file of the machine.
#[cfg(unix)]
#[test]
fn a_path_that_climbs_out_is_refused() {
    let victim = Victim::new();
    let secret = victim.folder.path().join("secret.ftl");
    fs::write(&secret, "app = Secret\napp-1 = Secret\n").unwrap();
    std::os::unix::fs::symlink(&secret, victim.project().join("locales/en/more.ftl")).unwrap();
    victim.is_refused("path-outside-project", "locales/en/more.ftl");
    let victim = Victim::new();
    fs::create_dir_all(victim.project().join("site")).unwrap();
    std::os::unix::fs::symlink(victim.folder.path(), victim.project().join("site/static")).unwrap();
    victim.is_refused("path-outside-project", "site/static");
}

/// The name of a page cannot lead out of the site.
#[test]
fn a_page_name_that_climbs_out_is_refused() {
    let victim = Victim::new();
    victim.write("catalog/app.toml", "domain = 'app'\n[[code]]\ncode = 1\npage = '../../../evil'\n");
    victim.is_refused("invalid-value", "catalog/app.toml:4:8");
    let victim = Victim::new();
    victim.write("catalog/app.toml", "domain = '../evil'\n[[code]]\ncode = 1\n");
    victim.is_refused("invalid-value", "catalog/app.toml:1:10");
}

/// A code is any string: no part of it becomes a folder or leads out of one.
#[test]
fn a_code_that_looks_like_a_path_stays_in_its_folder() {
    let victim = Victim::new();
    victim.write("catalog/app.toml", "domain = 'app'\n[[code]]\ncode = '../../../evil'\nmessage = 'app-1'\n");
    support::build(&victim.project(), &victim.site());
    let names: Vec<String> = fs::read_dir(victim.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(names.len(), 2, "{names:?}");
    let pages = read_tree(&victim.site()).into_keys().filter(|path| path.contains("evil"));
    assert!(pages.into_iter().all(|path| path.starts_with("en/app/") && !path.contains("..")));
}

/// A template that does not parse, or does not render, is a finding in the template.
#[test]
fn a_broken_template_is_refused() {
    let victim = Victim::new();
    victim.write(
        "templates/404.html",
        "{% extends \"layout.html\" %}\n{% block main %}{{ }}{% endblock main %}\n",
    );
    victim.is_refused("template-error", "templates/404.html:2:20");
    let victim = Victim::new();
    victim.write("templates/guide.html", "{{ nothing_of_this_name }}\n");
    victim.write("site/guide/start.en.md", "# Start\n");
    victim.is_refused("template-error", "templates/guide.html:1:4");
}

/// A terminal never gets an escape sequence from a project: not in findings, not in answers, not in JSON.
#[test]
fn no_escape_sequence_reaches_the_terminal() {
    let evil = "\u{1b}]0;owned\u{7}\u{1b}[31m\u{9b}2J";
    let victim = Victim::new();
    victim.write(
        "locales/en/app.ftl",
        format!("app = App\napp-1 = One {evil}\n    .reason = {{ $x{evil} }}\n    .{evil} = a\n"),
    );
    victim.write("catalog/more.toml", format!("domain = 'x{evil}'\n'{evil}' = 1\n"));
    victim.write(&format!("locales/en/{evil}.ftl"), "app-2 = {");
    let mut outputs = Vec::new();
    for arguments in [&["check"][..], &["check", "--format", "json"], &["build"], &["explain", evil]] {
        let done = run(tool("en").args(arguments).arg("--project").arg(victim.project()));
        assert_eq!(done.code, Some(1));
        outputs.extend([done.stdout, done.stderr]);
    }
    let victim = Victim::new();
    victim.write(
        "locales/en/app.ftl",
        format!("app = App{evil}\napp-1 = One {evil}\n    .reason = Two {evil}\n"),
    );
    for arguments in [
        &["check"][..],
        &["build"],
        &["explain", "1"],
        &["explain", "--format", "json", "1"],
        &["explain", evil],
    ] {
        let done = run(tool("en")
            .current_dir(victim.folder.path())
            .args(arguments)
            .arg("--project")
            .arg(victim.project()));
        outputs.extend([done.stdout, done.stderr]);
    }
    for output in outputs {
        assert!(!output.contains(['\u{1b}', '\u{7}', '\u{9b}']), "{output:?}");
    }
}

/// A thousand findings are a thousand findings.
#[test]
fn no_finding_is_held_back() {
    let victim = Victim::new();
    let mut messages = String::from("app = App\napp-1 = One\n");
    for number in 0..1000 {
        messages.push_str(&format!("app-x{number} = {{ $missing{number} }}\n"));
    }
    victim.write("locales/en/app.ftl", &messages);
    let check = run(tool("en").args(["check", "--project"]).arg(victim.project()));
    for number in 0..1000 {
        assert!(
            check.stdout.contains(&format!("--> locales/en/app.ftl:{}:", number + 3)),
            "line {}",
            number + 3
        );
    }
    assert!(victim.findings(check.code.unwrap()).len() >= 1000);
}

/// Files that are broken in every way at once give findings, not a panic.
#[test]
fn arbitrary_bytes_never_crash_the_tool() {
    let pieces: [&[u8]; 8] =
        [b"{", b"\xf0\x9f", b"a={\"\\\xc7\x94", b"\r\n", b"[[code]]", b"=", b"\x00", b"-x = { -x }\n"];
    for seed in 0..24_usize {
        let bytes: Vec<u8> = (0..64)
            .flat_map(|index| pieces[(seed * 7 + index * (seed + 3)) % pieces.len()].to_vec())
            .collect();
        let victim = Victim::new();
        victim.write(["locales/en/app.ftl", "catalog/app.toml", "codegloss.toml"][seed % 3], &bytes);
        let done = run(tool("en")
            .args(["build", "--project"])
            .arg(victim.project())
            .arg("--out")
            .arg(victim.site()));
        assert_eq!(done.code, Some(1), "{seed}: {}{}", done.stdout, done.stderr);
    }
}

fn page(victim: &Victim, path: &str) -> String {
    fs::read_to_string(victim.site().join(path)).unwrap()
}

/// Fails if a page of the folder has an element or attribute that came from the attack.
pub(crate) fn has_no_markup_of_an_attacker(site: &Path) {
    for (path, bytes) in read_tree(site) {
        let text = String::from_utf8_lossy(&bytes);
        if path.ends_with(".html") {
            let page = Document::from(&*text);
            assert!(!page.select("img:not([src$='icon.svg']), svg, iframe, [onerror], [onload], [onclick], [x-evil], b.evil").exists(), "{path}");
            assert!(
                page.select("script").iter().all(|script| script.has_attr("src") && script.text().is_empty()),
                "{path}"
            );
            assert!(!page.select("[href^='javascript'], [src^='javascript']").exists(), "{path}");
        }
    }
}
