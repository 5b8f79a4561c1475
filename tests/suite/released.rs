//! `check --against`: a project beside a release of it.

use std::fs;
use std::path::Path;

use snapbox::file;

use crate::support::{Run, build, fixture, read_tree, run, temporary, tool, write_tree};
use crate::transcript::{ENGLISH, prints};

const SETTINGS: &str = "[project]\nlocales = ['en', 'zh-Hans']\nsource-locale = 'en'\ndefault-locale = 'en'\ndefault-domain = 'app'\n";

const CATALOG: &str = "domain = 'app'
[[code]]
code = 1
symbol = 'TOO_LARGE'
args = { limit = { type = 'number', example = 3 }, name = { type = 'string', example = 'cat.png' } }
[[code]]
code = 2
symbol = 'EXPIRED'
[[code]]
code = 3
symbol = 'BANNED'
[[code]]
code = 4
symbol = 'OFFLINE'
[[code]]
code = 5
symbol = 'FULL'
[[code]]
code = 6
symbol = 'BUSY'
";

const ENGLISH_TEXTS: &str = "app = App\nsite-title = App\napp-1 = { $name } is larger than { $limit } MB\napp-2 = Session expired\napp-3 = Account banned\napp-4 = No connection\napp-5 = Disk full\napp-6 = Server busy\nweb = Web\nweb-1 = Gone\n";

const CHINESE_TEXTS: &str = "app = 应用\nsite-title = 应用\napp-1 = { $name } 超过 { $limit } MB\napp-2 = 会话已过期\napp-3 = 账号已封禁\napp-4 = 没有网络\napp-5 = 磁盘已满\napp-6 = 服务器繁忙\nweb = 网页\nweb-1 = 页面已删除\n";

const WEB: &str = "domain = 'web'\n[[code]]\ncode = 1\n";

fn write_project(folder: &Path, catalog: &str) {
    let files = [
        ("codegloss.toml", SETTINGS),
        ("catalog/app.toml", catalog),
        ("catalog/web.toml", WEB),
        ("locales/en/app.ftl", ENGLISH_TEXTS),
        ("locales/zh-Hans/app.ftl", CHINESE_TEXTS),
    ];
    write_tree(folder, files.map(|(path, text)| (path, text.as_bytes())));
}

fn check(folder: &Path, options: &str) -> Run {
    run(tool(ENGLISH).arg("check").args(options.split_whitespace()).current_dir(folder))
}

/// Takes a code with its keys out of a file of the catalog.
fn without(catalog: &str, code: &str) -> String {
    let tables = catalog.split("[[code]]\n").filter(|table| !table.starts_with(&format!("code = {code}\n")));
    tables.collect::<Vec<_>>().join("[[code]]\n")
}

/// The rules of the findings of a check, each with the first place and the name of the code.
fn found(folder: &Path, against: &str) -> Vec<String> {
    let done = check(folder, &format!("--against {against} --format json"));
    let json: serde_json::Value = serde_json::from_str(&done.stdout).expect(&done.stderr);
    let findings = json["findings"].as_array().expect("a list").iter();
    let rules = ["removed-code", "renumbered-code", "changed-argument", "reused-code", "changed-code"];
    let findings = findings.filter(|finding| rules.iter().any(|rule| finding["rule"] == *rule));
    findings
        .map(|finding| {
            let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
            let path = text(&finding["spans"][0]["path"]);
            format!("{} {path} {}", text(&finding["rule"]), text(&finding["arguments"]["code"]))
        })
        .collect()
}

/// Every project is what its own site and packs say that it is.
#[test]
fn a_project_breaks_no_promise_of_its_own_release() {
    let folder = temporary();
    let (site, packs) = (folder.path().join("site"), folder.path().join("packs"));
    build(&fixture(), &site);
    let packed = run(tool("en").args(["pack", "--project"]).arg(fixture()).arg("--out").arg(&packs));
    assert_eq!(packed.code, Some(0), "{}", packed.stderr);
    for release in [site.join("errors.json"), site, packs] {
        let mut command = tool("en");
        command.arg("check").arg("--project").arg(fixture());
        let alone = run(&mut command);
        let beside = run(command.arg("--against").arg(&release));
        assert_eq!((beside.stdout, beside.code), (alone.stdout, alone.code), "{}", release.display());
        assert_eq!(beside.stderr, alone.stderr);
    }
}

/// Invariant 2: what a release has promised of its codes is a finding where the project does not keep it, in both languages and in every
/// format.
#[test]
fn a_broken_promise_is_a_finding() {
    let folder = temporary();
    write_project(folder.path(), CATALOG);
    build(folder.path(), &folder.path().join("v1"));
    let catalog = without(CATALOG, "6")
        .replace("limit = { type = 'number', example = 3 }", "limit = { type = 'string', example = '3' }")
        .replace(", name = { type = 'string', example = 'cat.png' }", "")
        .replace("code = 2", "code = 7")
        .replace("'BANNED'", "'BANNED'\ninternal = true")
        .replace("'OFFLINE'", "'OFFLINE'\nuser-facing = false")
        .replace("'FULL'", "'QUOTA'");
    write_project(folder.path(), &catalog);
    fs::remove_file(folder.path().join("catalog/web.toml")).expect("it is there");
    for (path, text, [gone, name, full], [seven, other]) in [
        (
            "locales/en/app.ftl",
            ENGLISH_TEXTS,
            ["app-6 = Server busy\nweb = Web\nweb-1 = Gone\n", "{ $name }", "Disk full"],
            ["app-2", "Plan used up"],
        ),
        (
            "locales/zh-Hans/app.ftl",
            CHINESE_TEXTS,
            ["app-6 = 服务器繁忙\nweb = 网页\nweb-1 = 页面已删除\n", "{ $name }", "磁盘已满"],
            ["app-2", "套餐用完"],
        ),
    ] {
        let text = text.replace(gone, "").replace(name, "X").replace(full, other).replace(seven, "app-7");
        fs::write(folder.path().join(path), text).expect("a file is written");
    }
    prints(
        folder.path(),
        &[
            "check --against v1",
            "check --against v1/errors.json --format concise",
            "check --against v1 --format github --rule renumbered-code",
            "check --against v1 --rule reused-code,changed-code --strict --format concise",
        ],
        file!["snapshots/released.en.txt"],
        file!["snapshots/released.zh-Hans.txt"],
    );
    // Warnings can be recorded, and the next release is elsewhere.
    let recorded = check(folder.path(), "--against v1 --write-baseline known.json --severity warning");
    assert_eq!(recorded.code, Some(0), "{}", recorded.stderr);
    fs::rename(folder.path().join("v1"), folder.path().join("v2")).expect("it is renamed");
    let known = check(folder.path(), "--against v2 --baseline known.json --severity warning --strict");
    assert_eq!(known.code, Some(0), "{}{}", known.stdout, known.stderr);
}

/// Packs have the keys of codes alone: what is removed is found, and nothing else.
#[test]
fn packs_are_a_release_of_codes_alone() {
    let folder = temporary();
    write_project(folder.path(), CATALOG);
    let packed = run(tool("en").args(["pack", "--out", "packs"]).current_dir(folder.path()));
    assert_eq!(packed.code, Some(0), "{}", packed.stderr);
    write_project(
        folder.path(),
        &without(CATALOG, "6").replace("code = 5\nsymbol = 'FULL'", "code = 5\nsymbol = 'QUOTA'"),
    );
    assert_eq!(found(folder.path(), "packs"), ["removed-code catalog/app.toml 6"]);
    fs::write(folder.path().join("packs/en.pack"), "").expect("a file is written");
    assert_eq!(check(folder.path(), "--against packs").code, Some(2));
}

/// Numbers that are exchanged are both findings; a code with a new number is none while the old one is kept and names it.
#[test]
fn a_number_changes_only_if_the_old_one_is_kept() {
    let folder = temporary();
    write_project(folder.path(), CATALOG);
    build(folder.path(), &folder.path().join("v1"));
    let exchanged =
        CATALOG.replace("'OFFLINE'", "'X'").replace("'FULL'", "'OFFLINE'").replace("'X'", "'FULL'");
    write_project(folder.path(), &exchanged);
    let expected = ["renumbered-code catalog/app.toml 5", "renumbered-code catalog/app.toml 4"];
    assert_eq!(found(folder.path(), "v1"), expected);
    let kept = CATALOG.replace("code = 5", "code = 8");
    let kept = format!("{kept}[[code]]\ncode = 5\nname = 'OldFull'\nstatus = 'retired'\nreplaced-by = 8\n");
    write_project(folder.path(), &kept);
    assert_eq!(found(folder.path(), "v1"), [""; 0]);
    write_project(folder.path(), &kept.replace("replaced-by = 8\n", ""));
    assert_eq!(found(folder.path(), "v1"), ["renumbered-code catalog/app.toml 5"]);
}

/// A comment about a rule of releases is left alone where there is no release, and a catalog that is broken has removed nothing.
#[test]
fn without_a_release_nothing_is_compared() {
    let folder = temporary();
    write_project(folder.path(), CATALOG);
    build(folder.path(), &folder.path().join("v1"));
    let silenced = CATALOG.replace(
        "[[code]]\ncode = 4",
        "# codegloss: allow(changed-code) nobody saw it\n[[code]]\ncode = 4\nuser-facing = false",
    );
    write_project(folder.path(), &silenced);
    for options in ["--strict", "--strict --against v1"] {
        let done = check(folder.path(), options);
        assert_eq!(done.code, Some(0), "{options}: {}{}", done.stdout, done.stderr);
    }
    write_project(folder.path(), &CATALOG.replace("code = 4", "code = "));
    assert_eq!(found(folder.path(), "v1"), [""; 0]);
    assert_eq!(check(folder.path(), "--against v1").code, Some(1));
}

/// What is no release is said with its name, in both languages, and nothing is checked or written.
#[test]
fn what_is_no_release_ends_the_run() {
    let folder = temporary();
    write_project(folder.path(), CATALOG);
    let files = [
        ("empty/readme.txt", "Nothing\n"),
        ("half.json", "{ \"version\": 1, \"domains\": ["),
        ("newer.json", "{ \"version\": 99, \"domains\": [] }"),
        ("foreign.json", "{ \"name\": \"app\" }"),
        ("packs/languages.pack", "CGL"),
    ];
    write_tree(folder.path(), files.map(|(path, text)| (path, text.as_bytes())));
    let before = read_tree(folder.path());
    prints(
        folder.path(),
        &[
            "check --against gone",
            "check --against empty",
            "check --against half.json",
            "check --against newer.json",
            "check --against foreign.json --fix",
            "check --against packs",
        ],
        file!["snapshots/released-foreign.en.txt"],
        file!["snapshots/released-foreign.zh-Hans.txt"],
    );
    assert_eq!(read_tree(folder.path()), before);
}
