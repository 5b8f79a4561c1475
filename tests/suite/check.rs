//! What `check` finds without making the whole site, and what that costs.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use crate::support::{self, Run, run, temporary, tool, write_tree};

const SETTINGS: &str = "[project]\nlocales = ['en', 'zh-Hans']\nsource-locale = 'en'\ndefault-locale = 'en'\n\
                        [site]\nbase-url = 'https://example.com/'\n";

/// Writes a project of so many codes, which are all alike but for their names.
fn write_project(folder: &Path, codes: usize) {
    let mut catalog = "domain = 'app'\nplatforms = ['ios']\n".to_owned();
    let [mut english, mut chinese] =
        ["App", "应用"].map(|name| format!("app = {name}\nplatform-ios = iOS\nsite-title = {name}\n"));
    for code in 1..=codes {
        let symbol = format!("AppErrorNumber{code}");
        writeln!(
            catalog,
            "[[code]]\ncode = {code}\nsymbol = {{ ios = '{symbol}' }}\naliases = ['OLD_{code}']"
        )
        .unwrap();
        writeln!(english, "app-{code} = Error {code}\n    .reason = The `request` was *refused*.").unwrap();
        writeln!(english, "    .recovery =\n        Do this:\n\n        - Wait.\n        - Try again.")
            .unwrap();
        writeln!(chinese, "app-{code} = 错误 {code}\n    .reason = `request` 被*拒绝*。").unwrap();
        writeln!(chinese, "    .recovery =\n        采取以下措施：\n\n        - 等待。\n        - 重试。")
            .unwrap();
    }
    let files = [
        ("codegloss.toml", SETTINGS),
        ("catalog/app.toml", &catalog),
        ("locales/en/app.ftl", &english),
        ("locales/zh-Hans/app.ftl", &chinese),
        ("site/guide/one.en.md", "# First\n\nText.\n"),
        ("site/guide/one.zh-Hans.md", "# First\n\nText.\n"),
        ("site/guide/two.en.md", "# Second\n\nText.\n"),
        ("site/guide/two.zh-Hans.md", "# Second\n\nText.\n"),
    ];
    write_tree(folder, files.map(|(path, text)| (path, text.as_bytes())));
}

fn check(project: &Path) -> Run {
    run(tool("en").args(["check", "--project"]).arg(project))
}

/// Whatever `build` refuses, `check` finds, however few pages show it: all pages are made of a template of the project's own, and
/// all snippets.
#[test]
fn check_finds_what_build_refuses() {
    let theme = support::shipped().join("templates");
    let original = |file: &str| std::fs::read_to_string(theme.join(file)).unwrap();
    let fault = |condition: &str| format!("{{% if {condition} %}}{{{{ nothing }}}}{{% endif %}}");
    let row = "{%- component row(row: map) -%}";
    let faulty_row = format!("{row}{}", fault("row.code == \"7\""));
    let mut cases: Vec<(&str, String)> = vec![
        ("parts.html", original("parts.html").replace(row, &faulty_row)),
        ("layout.html", original("layout.html") + &fault("page.title == \"7 Error 7\"")),
    ];
    let conditions = [
        ("code.html", "code.code == \"7\""),
        ("code.md", "code.code == \"7\""),
        ("short.html", "name == \"OLD_7\""),
        ("guide.html", "page.title == \"Second\""),
        ("guide.md", "page.title == \"Second\" and lang == \"zh-Hans\""),
        ("index.html", "single and domains[0].count > 10"),
        ("table.md", "domains[0].groups[0].codes | length > 10"),
        ("all.html", "count > 10"),
        ("404.html", "lang == \"zh-Hans\""),
        ("sitemap.html", "pages | length > 10"),
        ("snippets/app/any.txt", "code == \"7\" and lang == \"zh-Hans\""),
    ];
    cases.extend(conditions.map(|(file, condition)| (file, fault(condition))));
    for (file, text) in cases {
        let project = temporary();
        write_project(project.path(), 12);
        write_tree(project.path(), [(format!("templates/{file}").as_str(), text.as_bytes())]);
        let out = temporary();
        let build =
            run(tool("en").args(["build", "--project"]).arg(project.path()).arg("--out").arg(out.path()));
        assert!(build.stdout.contains(&format!("--> templates/{file}:")), "{file}: {}", build.stdout);
        let check = check(project.path());
        assert_eq!((check.code, &check.stdout), (build.code, &build.stdout), "{file}");
    }
}

/// A link of a template to a part of its own page is checked on the pages that show it, as far as the rule is not off.
#[test]
fn a_template_links_to_parts_that_its_pages_have() {
    let links =
        "<p><a href=\"#content\">A</a> <a href=\"#contents\">B</a> <!-- <a href=\"#c\">C</a> --></p>\n<h1>";
    let page = std::fs::read_to_string(support::shipped().join("templates/404.html")).unwrap();
    let project = temporary();
    write_project(project.path(), 3);
    write_tree(project.path(), [("templates/404.html", page.replace("<h1>", links).as_bytes())]);
    let found = check(project.path());
    assert_eq!((found.code, found.stdout.matches("broken-link").count()), (Some(0), 1), "{}", found.stdout);
    for said in ["--> templates/404.html:7:", "no part `#contents`", "Did you mean `#content`?"] {
        assert!(found.stdout.contains(&said.replace('`', "")), "{said}: {}", found.stdout);
    }
    let settings = format!("{SETTINGS}[rules]\nbroken-link = 'off'\n");
    write_tree(project.path(), [("codegloss.toml", settings.as_bytes())]);
    assert!(!check(project.path()).stdout.contains("broken-link"));
}

/// A check reads and resolves a project as the packs do, and makes few pages: it takes at most three times their instructions. It
/// took nine times as many when it made the whole site.
#[test]
fn a_check_costs_at_most_three_times_what_the_packs_do() {
    let project = temporary();
    write_project(project.path(), 200);
    let out = temporary();
    let pack = |command: &mut Command| {
        command.args(["pack", "--out"]).arg(out.path());
    };
    let check = |command: &mut Command| {
        command.arg("check");
    };
    let (packs, check) = std::thread::scope(|scope| {
        let packs = scope.spawn(|| instructions(project.path(), pack));
        let check = instructions(project.path(), check);
        (packs.join().unwrap(), check)
    });
    assert!(check <= 3 * packs, "{check} instructions of `check`, {packs} of `pack`");
}

/// The instructions that a command of the tool takes.
fn instructions(project: &Path, arguments: impl Fn(&mut Command)) -> u64 {
    let mut command = Command::new("valgrind");
    command.args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]);
    command.arg(env!("CARGO_BIN_EXE_codegloss"));
    arguments(&mut command);
    let output = command.arg("--project").arg(project).output();
    let output = output.expect("valgrind cannot be run: install your system's package `valgrind`");
    let report = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{report}");
    let count = report.lines().find_map(|line| line.split_once("refs:")).unwrap().1;
    count.replace(',', "").trim().parse().unwrap()
}
