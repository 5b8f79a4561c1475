//! Hostile projects: each gets its finding with a place, nothing reaches a page as markup, and the last good site stays.

use std::fs;
use std::path::Path;
use std::process::Command;

use dom_query::Document;
use serde_json::Value;
use tempfile::TempDir;

use crate::support::{self, read_tree, run, temporary, tool, write_tree};

const SETTINGS: &str = "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n";
const CATALOG: &str = "domain = 'app'\n[links]\nhelp = 'https://example.com/'\n[[code]]\ncode = 1\n";
const MESSAGES: &str = "app = App\napp-1 = One\n";

/// A project in good order, and its site built beside it.
struct Project {
    folder: TempDir,
}

impl Project {
    fn new() -> Self {
        let folder = temporary();
        let files =
            [("codegloss.toml", SETTINGS), ("catalog/app.toml", CATALOG), ("locales/en/app.ftl", MESSAGES)];
        write_tree(&folder.path().join("project"), files.map(|(path, text)| (path, text.as_bytes())));
        let project = Self { folder };
        support::build(&project.project(), &project.site());
        project
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
    let project = Project::new();
    project.write("locales/en/app.ftl", "app = App\napp-1 = One { $x\n");
    project.is_refused("syntax-error", "locales/en/app.ftl:2:17");
}

/// A link that would run a script is no link, written in a message or in the catalog.
#[test]
fn a_javascript_link_is_refused() {
    let project = Project::new();
    project.write("site/guide/start.en.md", "# Start\n\nSee [this](javascript:alert).\n");
    project.is_refused("unsafe-link", "site/guide/start.en.md:3:12");
    let project = Project::new();
    project.write("catalog/app.toml", CATALOG.replace("https://example.com/", "javascript:alert(1)"));
    project.is_refused("unsafe-link", "catalog/app.toml:3:8");
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
        "code:javascript:alert",
        "guide:../../../etc/passwd",
        "Code:1",
    ] {
        let project = Project::new();
        let build = |path: &str, text: String| {
            project.write(path, text);
            let mut command = tool("en");
            command.args(["build", "--project"]).arg(project.project()).arg("--out").arg(project.site());
            run(&mut command).code
        };
        let links = |part: &str| Document::from(page(&project, "en/app/1.html")).select(part).exists();
        // A text is shown as it is written.
        let text = format!("app = App\napp-1 = One\n    .reason = See [this]({target}).\n");
        assert_eq!(build("locales/en/app.ftl", text), Some(0), "{target}");
        assert!(!links("#reason .prose a"), "{target}");
        // On a page it is a link that is refused, or none, where CommonMark takes it for none.
        let before = read_tree(&project.site());
        match build("site/codes/app/1.en.md", format!("See [this]({target}).\n")) {
            Some(1) => assert_eq!(read_tree(&project.site()), before, "{target}"),
            code => assert!(code == Some(0) && !links("[id^=text] .prose a"), "{target}"),
        }
    }
}

/// An address that begins with `/` stays one of the site when it is shortened.
#[test]
fn no_address_of_the_site_becomes_a_script() {
    let project = Project::new();
    for path in ["locales/en/app.ftl", "site/guide/start.en.md"] {
        let link = "[this](/en/guide/javascript:alert) and [that](./javascript:alert.md)";
        let text = match path.rsplit('.').next() {
            Some("ftl") => format!("app = App\napp-1 = One\n    .reason = See {link}.\n"),
            _ => format!("# Start\n\nSee {link}.\n"),
        };
        project.write(path, text);
    }
    let mut command = tool("en");
    command.args(["build", "--project"]).arg(project.project()).arg("--out").arg(project.site());
    assert_eq!(run(&mut command).code, Some(0));
    for path in ["en/app/1.html", "en/guide/start.html"] {
        let page = Document::from(page(&project, path));
        assert!(page.select("[href*='javascript:']").exists(), "{path}: the links are there");
        assert!(!page.select("[href^='javascript:']").exists(), "{path}");
    }
}

/// A file of ten megabytes is not read.
#[test]
fn a_huge_file_is_refused() {
    let project = Project::new();
    project.write("locales/en/app.ftl", vec![b'#'; 10 << 20]);
    project.is_refused("unreadable-file", "locales/en/app.ftl");
}

/// Twenty thousand nested braces would overflow the parser's stack.
#[test]
fn deep_nesting_is_refused() {
    let project = Project::new();
    project.write(
        "locales/en/app.ftl",
        format!("app = App\napp-1 = {}x{}\n", "{".repeat(20_000), "}".repeat(20_000)),
    );
    project.is_refused("nesting-too-deep", "locales/en/app.ftl:2:");
}

/// Bytes that are no UTF-8 are a finding.
#[test]
fn invalid_utf8_is_refused() {
    let project = Project::new();
    project.write("locales/en/app.ftl", b"app = App\napp-1 = \xff\xfe\n");
    project.is_refused("unreadable-file", "locales/en/app.ftl");
}

/// A symbolic link that leads out of the project could publish any file of the machine.
#[cfg(unix)]
#[test]
fn a_path_that_climbs_out_is_refused() {
    let project = Project::new();
    let secret = project.folder.path().join("secret.ftl");
    fs::write(&secret, "app = Secret\napp-1 = Secret\n").unwrap();
    std::os::unix::fs::symlink(&secret, project.project().join("locales/en/more.ftl")).unwrap();
    project.is_refused("path-outside-project", "locales/en/more.ftl");
    let project = Project::new();
    fs::create_dir_all(project.project().join("site")).unwrap();
    std::os::unix::fs::symlink(project.folder.path(), project.project().join("site/static")).unwrap();
    project.is_refused("path-outside-project", "site/static");
}

/// The name of a page cannot lead out of the site.
#[test]
fn a_page_name_that_climbs_out_is_refused() {
    let project = Project::new();
    project.write("catalog/app.toml", "domain = 'app'\n[[code]]\ncode = 1\npage = '../../../evil'\n");
    project.is_refused("invalid-value", "catalog/app.toml:4:8");
    let project = Project::new();
    project.write("catalog/app.toml", "domain = '../evil'\n[[code]]\ncode = 1\n");
    project.is_refused("invalid-value", "catalog/app.toml:1:10");
}

/// A code is any string: no part of it becomes a folder or leads out of one.
#[test]
fn a_code_that_looks_like_a_path_stays_in_its_folder() {
    let project = Project::new();
    project
        .write("catalog/app.toml", "domain = 'app'\n[[code]]\ncode = '../../../evil'\nmessage = 'app-1'\n");
    support::build(&project.project(), &project.site());
    let names: Vec<String> = fs::read_dir(project.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(names.len(), 2, "{names:?}");
    let pages = read_tree(&project.site()).into_keys().filter(|path| path.contains("evil"));
    let folders = ["en/app/", "e/app/", "e/"];
    let is_inside = |path: &str| {
        folders.iter().any(|folder| path.strip_prefix(folder).is_some_and(|name| !name.contains('/')))
    };
    assert!(pages.into_iter().all(|path| is_inside(&path) && !path.contains("..")));
}

/// A template that does not parse, or does not render, is a finding in the template.
#[test]
fn a_broken_template_is_refused() {
    let project = Project::new();
    project.write(
        "templates/404.html",
        "{% extends \"layout.html\" %}\n{% block main %}{{ }}{% endblock main %}\n",
    );
    project.is_refused("template-error", "templates/404.html:2:20");
    let project = Project::new();
    project.write("templates/guide.html", "{{ nothing_of_this_name }}\n");
    project.write("site/guide/start.en.md", "# Start\n");
    project.is_refused("template-error", "templates/guide.html:1:4");
}

/// What changes a terminal's title, and what begins a sequence in its eight-bit form.
const STEERING: &str = "\u{1b}]0;owned\u{7}\u{9b}2J\u{7f}";

/// Runs a command as in a terminal with colours, and checks that it prints no control but its own colours.
fn prints_nothing_raw(project: &Path, arguments: &[&str]) {
    let mut command = tool("en");
    command.env_remove("NO_COLOR").env("CLICOLOR_FORCE", "1").args(arguments).arg("--project").arg(project);
    let done = run(&mut command);
    for output in [done.stdout, done.stderr] {
        let mut rest = output.as_str();
        while let Some(at) = rest.find(|c: char| c.is_control() && c != '\n') {
            let own = rest[at..].strip_prefix("\u{1b}[").and_then(|sequence| {
                sequence.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';').strip_prefix('m')
            });
            rest = own.unwrap_or_else(|| panic!("{arguments:?}: {:?}", &rest[at..]));
        }
    }
}

/// A terminal never gets an escape sequence from a project: not in findings, not in answers, not in JSON.
#[cfg(unix)]
#[test]
fn no_escape_sequence_reaches_the_terminal() {
    let project = Project::new();
    let texts = format!("app = App{STEERING}\napp-1 = One {STEERING}\n    .reason = Two {STEERING}\n");
    project.write("locales/en/app.ftl", texts);
    for arguments in [
        &["check"][..],
        &["check", "--format", "json"],
        &["explain", "1"],
        &["explain", "--format", "json", "1"],
        &["explain", STEERING],
        &[STEERING],
    ] {
        prints_nothing_raw(&project.project(), arguments);
    }
    project.write(
        "locales/en/app.ftl",
        format!("app = App\napp-1 = One\n    .reason = {{ $x{STEERING} }}\n    .{STEERING} = a\n"),
    );
    project.write("catalog/more.toml", format!("domain = 'x{STEERING}'\n'{STEERING}' = 1\n"));
    project.write(&format!("locales/en/{STEERING}.ftl"), "app-2 = {");
    for arguments in [&["check"][..], &["check", "--format", "json"], &["build"]] {
        prints_nothing_raw(&project.project(), arguments);
    }
}

/// A thousand findings are a thousand findings.
#[test]
fn no_finding_is_held_back() {
    let project = Project::new();
    let messages: Vec<String> = (0..1000).map(|number| format!("app-1 = Text {number}\n")).collect();
    project.write("locales/en/app.ftl", format!("{MESSAGES}{}", messages.concat()));
    let check = run(tool("en").args(["check", "--project"]).arg(project.project()));
    for number in 0..1000 {
        assert!(
            check.stdout.contains(&format!("--> locales/en/app.ftl:{}:", number + 3)),
            "line {}",
            number + 3
        );
    }
    assert!(project.findings(check.code.unwrap()).len() >= 1000);
}

/// Markup in every text of a project is shown as what it is: text.
#[test]
fn markup_is_shown_as_text() {
    let project = Project::new();
    let script = "<script>alert(1)</script>";
    let image = "<img src=x onerror=alert(1)>";
    let catalog = format!(
        "domain = 'app'\n[constants]\nfact = '{image}'\n[[code]]\ncode = '{}'\nmessage = 'app-1'\nsymbol = '{}'\n\
         aliases = ['{}']\nmisprints = [{{ symbol = '{}', source = '{script}' }}]\nsince = '{script}'\ngroup = 'g'\n\
         args = {{ who = {{ type = 'string', example = '{script}{image}' }} }}\nsearch-words = ['{script}']\n",
        script, script, "<b/onclick=alert(2)>", "<img/src=x/onerror=alert(3)>",
    );
    project.write("catalog/app.toml", catalog);
    let texts = format!(
        "app = {script}\napp-group-g = {image}\nsite-title = {script}\nsite-language = {image}\nsite-reason = {script}\n\
         app-1 = {script} {{ $who }} {{ $fact }}\n    .reason = {image} `{script}` **{{ $who }}**\n    .recovery = [{script}](https://example.com/?\"onclick=alert)\n\
         \u{20}   .user-message = {{ $who }}\n    .note = {{ $fact }} <!-- {script}\n"
    );
    project.write("locales/en/app.ftl", texts);
    let guide = format!(
        "# {script}\n\nText {script}\n\n{script}\n\n<div onclick=\"alert(1)\">\n\n{image}\n\n</div>\n\n```\n{script}\n```\n\n[a](https://example.com/ \"{script}\")\n"
    );
    project.write("site/guide/start.en.md", guide);
    support::build(&project.project(), &project.site());
    let tree = read_tree(&project.site());
    let pages: Vec<&String> = tree.keys().filter(|path| path.contains(".html")).collect();
    assert!(pages.len() >= 7, "{pages:?}");
    for path in pages {
        let page = Document::from(&*String::from_utf8_lossy(&tree[path]));
        assert!(
            page.select("script").iter().all(|script| script.has_attr("src") && script.text().is_empty()),
            "{path}"
        );
        assert!(
            page.select("img")
                .iter()
                // A guide may have a picture, but nothing of its tag.
                .all(|image| image.attr("src").is_some_and(|src| {
                    src.ends_with("assets/icon.svg") || (path.contains("guide/start") && &*src == "x")
                })),
            "{path}"
        );
        for element in &page.select("*") {
            let evil = element.attrs().into_iter().find(|attribute| attribute.name.local.starts_with("on"));
            assert!(evil.is_none(), "{path}: {evil:?}");
        }
        assert!(!page.select("div[onclick], b\\/onclick").exists(), "{path}");
    }
    let code = tree
        .keys()
        .find(|path| path.starts_with("en/app/") && path.contains(".html") && !path.ends_with("index.html"))
        .unwrap();
    let shown = Document::from(&*String::from_utf8_lossy(&tree[code]));
    assert!(shown.select("h1").text().contains(script));
    assert!(shown.select("#reason").text().contains(image) && shown.select("#note").text().contains(image));
    assert!(shown.select("title").text().contains(script));
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
        let project = Project::new();
        project.write(["locales/en/app.ftl", "catalog/app.toml", "codegloss.toml"][seed % 3], &bytes);
        let done = run(tool("en")
            .args(["build", "--project"])
            .arg(project.project())
            .arg("--out")
            .arg(project.site()));
        assert_eq!(done.code, Some(1), "{seed}: {}{}", done.stdout, done.stderr);
    }
}

fn page(project: &Project, path: &str) -> String {
    fs::read_to_string(project.site().join(path)).unwrap()
}

/// A project whose domain was renamed in the catalog and not in the messages: `check` finds as many unknown ids as missing ones.
fn renamed(codes: usize) -> TempDir {
    let folder = temporary();
    let code = |number| format!("[[code]]\ncode = {number}\n");
    let message = |number| format!("ap-{number} = Text\n    .reason = Reason\n");
    let catalog = format!("domain = 'app'\n{}", (0..codes).map(code).collect::<String>());
    let messages = format!("app = App\n{}", (0..codes).map(message).collect::<String>());
    let files =
        [("codegloss.toml", SETTINGS), ("catalog/app.toml", &catalog), ("locales/en/app.ftl", &messages)];
    write_tree(folder.path(), files.map(|(path, text)| (path, text.as_bytes())));
    folder
}

/// How many instructions `check` takes: the same number on every run.
fn instructions(project: &Path, options: &[&str]) -> f64 {
    let output = Command::new("valgrind")
        .args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"])
        .args([env!("CARGO_BIN_EXE_codegloss"), "check", "--lang", "en", "--project"])
        .arg(project)
        .args(options)
        .output()
        .expect("valgrind runs: install your system's package `valgrind`");
    assert!(matches!(output.status.code(), Some(0 | 1)), "{output:?}");
    let report = String::from_utf8_lossy(&output.stderr);
    let count = report.lines().find_map(|line| line.split_once("refs:")).expect("valgrind counts").1;
    count.replace(',', "").trim().parse().expect("a number")
}

/// Suggestions for many unknown ids among many known ones cost as much as the project grows, not its square: ten times the codes
/// take ten times the instructions.
#[test]
fn a_renamed_domain_is_checked_in_proportion_to_its_codes() {
    let [few, many] = [100, 1000].map(|codes| instructions(renamed(codes).path(), &[]));
    assert!(many < 15.0 * few, "{many} are {} times {few}", many / few);
}

/// What a comparison with a release adds to a check grows with the codes, not with their square.
#[test]
fn a_release_is_compared_in_proportion_to_its_codes() {
    let [few, many] = [100, 1000].map(|codes| {
        let folder = temporary();
        let code = |number| format!("[[code]]\ncode = {number}\nsymbol = 'CODE_{number}'\n");
        let catalog = format!("domain = 'app'\n{}", (0..codes).map(code).collect::<String>());
        let message = |number| format!("app-{number} = Text {number}\n");
        let messages = format!("app = App\n{}", (0..codes).map(message).collect::<String>());
        let files =
            [("codegloss.toml", SETTINGS), ("catalog/app.toml", &catalog), ("locales/en/app.ftl", &messages)];
        write_tree(folder.path(), files.map(|(path, text)| (path, text.as_bytes())));
        let release = folder.path().join("release");
        support::build(folder.path(), &release);
        let release = release.join("errors.json");
        let compared = instructions(folder.path(), &["--against", release.to_str().unwrap()]);
        compared - instructions(folder.path(), &[])
    });
    assert!(many < 10.0 * few, "{many} are {} times {few}", many / few);
}

/// A long line is checked in proportion to its length, whatever it has much of: links of a message, or comments of a page that
/// nothing closes.
#[test]
fn a_long_line_is_checked_in_proportion_to_its_length() {
    let project = Project::new();
    let empty = instructions(&project.project(), &[]);
    for (path, begins, unit) in [
        ("locales/en/app.ftl", "app = App\napp-1 = One\n    .reason = ", "[a](http://x) "),
        ("site/guide/start.en.md", "# Start\n\n", "{/* a "),
    ] {
        let project = Project::new();
        let [short, long] = [800, 3200].map(|count| {
            project.write(path, format!("{begins}{}a\n", unit.repeat(count)));
            instructions(&project.project(), &["--format", "json"]) - empty
        });
        assert!(long < 5.0 * short, "{unit:?}: {long} are {} times {short}", long / short);
    }
}

/// A domain that was renamed in thousands of codes and many languages is one finding, which says what it was called.
#[test]
fn a_renamed_domain_is_one_finding() {
    let folder = renamed(1000);
    let tags = ["en", "de", "fr", "ja", "ko", "zh-Hans"];
    let settings = SETTINGS.replace("['en']", &format!("{tags:?}"));
    assert!(settings.contains("\"ko\""), "{settings}");
    fs::write(folder.path().join("codegloss.toml"), settings).unwrap();
    for tag in &tags[1..] {
        let special = "unknown-error = { $code }\ngeneric-user-message = Error\n";
        let messages = fs::read_to_string(folder.path().join("locales/en/app.ftl")).unwrap();
        fs::create_dir_all(folder.path().join("locales").join(tag)).unwrap();
        let own = format!("{special}{}", messages.replace("app = App", "ap = App"));
        fs::write(folder.path().join("locales").join(tag).join("app.ftl"), own).unwrap();
    }
    let check = run(tool("en").args(["check", "--project"]).arg(folder.path()));
    assert_eq!(check.code, Some(1));
    assert!(check.stdout.contains("help: Did you rename ap to app?"), "{}", check.stdout);
    assert!(check.stdout.lines().count() < 50, "{}", check.stdout);
    // As is the same domain whose translations alone have the other name.
    let messages = fs::read_to_string(folder.path().join("locales/en/app.ftl")).unwrap();
    fs::write(folder.path().join("locales/en/app.ftl"), messages.replace("ap-", "app-")).unwrap();
    let check = run(tool("en").args(["check", "--project"]).arg(folder.path()));
    assert_eq!(check.code, Some(0));
    assert!(check.stdout.contains("messages in de, fr, ja, ko, zh-Hans begin with ap-"), "{}", check.stdout);
    assert!(check.stdout.lines().count() < 50, "{}", check.stdout);
}
