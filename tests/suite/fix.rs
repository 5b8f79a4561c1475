//! `check --fix`: what it writes into the files of a project, and what it says.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use snapbox::file;

use crate::support::{Run, read_tree, run, temporary, tool, write_tree};
use crate::transcript::{ENGLISH, prints};

const SETTINGS: &[u8] =
    b"[project]\nlocales = ['zh-Hans', 'en']\nsource-locale = 'zh-Hans'\ndefault-locale = 'zh-Hans'\n";
const CATALOG: &[u8] =
    b"domain = 'app'\n[[code]]\ncode = 1\nname = 'One'\n[[code]]\ncode = 2\nname = 'Two'\n";

/// Messages as editors leave them: a byte order mark, CRLF, comments, odd spacing, faults of other kinds.
const MESSAGES: &str = "\u{feff}### 说明，，不改\r\n\r\napp=应用\r\napp-1   =  超时！！ \r\n    .reason   =\r\n        \
                        网络不稳，，\r\n\r\n          - `a,,b` 断开。。  \r\n# 注释！！\r\napp-2 = { $nothing }，，\r\n";

fn write_project(folder: &Path, messages: &str) {
    let files = [
        ("codegloss.toml", SETTINGS),
        ("catalog/app.toml", CATALOG),
        ("locales/zh-Hans/app.ftl", messages.as_bytes()),
        ("locales/en/app.ftl", b"app = App\napp-1 = Timeout!!\n"),
        (
            "site/guide/about.zh-Hans.md",
            "---\norder: 1\n---\n# 关于，，\r\n\r\n第一行；；  \n第二行\n".as_bytes(),
        ),
    ];
    write_tree(folder, files);
}

fn check(folder: &Path, options: &str) -> Run {
    run(tool(ENGLISH).arg("check").args(options.split_whitespace()).current_dir(folder))
}

/// It says what it corrects, which is nothing but the marks that are repeated; with `--dry-run` it says the same and writes nothing.
#[test]
fn fixing_says_what_it_does() {
    let folder = temporary();
    write_project(folder.path(), MESSAGES);
    let before = read_tree(folder.path());
    prints(
        folder.path(),
        &[
            "check --fix --dry-run --rule repeated-punctuation",
            "check --fix --dry-run --locale en --format concise",
        ],
        file!["snapshots/fix-dry-run.en.txt"],
        file!["snapshots/fix-dry-run.zh-Hans.txt"],
    );
    assert_eq!(read_tree(folder.path()), before);
    assert_eq!(check(folder.path(), "--fix --locale en --format json").code, Some(0));
    let path = folder.path().join("locales/zh-Hans/app.ftl");
    assert_eq!(fs::read_to_string(&path).unwrap(), MESSAGES);
    let done = check(folder.path(), "--fix --format json");
    assert!(serde_json::from_str::<serde_json::Value>(&done.stdout).is_ok(), "{}", done.stdout);
    assert!(done.stderr.contains("corrections were made"), "{}", done.stderr);
    let expected = MESSAGES.replace("超时！！", "超时！").replace("不稳，，", "不稳，");
    let expected = expected.replace("断开。。", "断开。").replace("}，，", "}，");
    // Spaces at the end of a line are corrected as well.
    let expected = expected.replace("超时！ ", "超时！").replace("断开。  ", "断开。");
    assert_eq!(fs::read_to_string(&path).unwrap(), expected);
    let guide = fs::read_to_string(folder.path().join("site/guide/about.zh-Hans.md")).unwrap();
    assert_eq!(guide, "---\norder: 1\n---\n# 关于，\r\n\r\n第一行；  \n第二行\n");
    let after = read_tree(folder.path());
    let again = check(folder.path(), "--fix --format json");
    assert!(again.stderr.contains("nothing to correct"), "{}", again.stderr);
    assert_eq!(read_tree(folder.path()), after);
}

/// A link to a file stays one: the file is corrected. Permissions stay as well, and nothing is left beside the file.
#[cfg(unix)]
#[test]
fn a_file_keeps_what_is_not_its_text() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let folder = temporary();
    write_project(folder.path(), MESSAGES);
    let place = folder.path().join("locales/en/app.ftl");
    let target = folder.path().join("texts.txt");
    fs::rename(&place, &target).unwrap();
    symlink("../../texts.txt", &place).unwrap();
    fs::set_permissions(&target, fs::Permissions::from_mode(0o640)).unwrap();
    assert_eq!(check(folder.path(), "--fix --locale en").code, Some(0));
    assert!(fs::symlink_metadata(&place).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&target).unwrap(), "app = App\napp-1 = Timeout!\n");
    assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o640);
    let names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 5, "{names:?}");
}

/// Pieces of messages, with what makes lines of Fluent odd.
fn piece() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "，，",
        "！！！",
        "!!",
        ";;",
        "。。",
        "。。。",
        "a",
        "超时",
        " ",
        "  ",
        "\r\n    ",
        "\n      ",
        "\r\n\r\n    ",
        "{ $x }",
        "{ \"！\" }",
        "`a,,b`",
        "**",
        "[a][b]",
        "\n    .reason = ",
        "\r\n    .note   =\r\n     ",
        "\n# x，，\n",
        "\u{200d}",
        "\napp-2 = ",
        "\r\n\r\n",
        "{",
        "- ",
        "# ",
        ".",
        "{ $x ->\n    [one] a，，\n   *[other] b！！\n  }",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// For any messages, correcting twice gives the same as correcting once. A correction removes a mark next to the same mark and
    /// leaves every other byte as it was.
    #[test]
    fn fixing_twice_is_fixing_once(pieces in prop::collection::vec(piece(), 0..40), has_mark: bool) {
        let text = format!("{}app = 应用\napp-1 = {}", if has_mark { "\u{feff}" } else { "" }, pieces.concat());
        let folder = temporary();
        write_project(folder.path(), &text);
        let path = folder.path().join("locales/zh-Hans/app.ftl");
        let marks = "--fix --rule repeated-punctuation";
        check(folder.path(), marks);
        let fixed = fs::read_to_string(&path).unwrap();
        check(folder.path(), marks);
        prop_assert_eq!(&fs::read_to_string(&path).unwrap(), &fixed);
        let mut rest = fixed.chars().peekable();
        let mut last = None;
        for c in text.chars() {
            if rest.peek() == Some(&c) {
                rest.next();
            } else {
                prop_assert!(last == Some(c) && "，！!;。；".contains(c), "{c:?} is gone from {text:?}: {fixed:?}");
            }
            last = Some(c);
        }
        prop_assert_eq!(rest.next(), None);
        check(folder.path(), "--fix");
        let all = fs::read_to_string(&path).unwrap();
        check(folder.path(), "--fix");
        prop_assert_eq!(fs::read_to_string(&path).unwrap(), all, "what every rule corrects: {:?}", text);
    }
}
