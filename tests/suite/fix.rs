//! `check --fix`: what it writes into the files of a project, and what it says.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use codegloss_engine::Rule;
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

/// A text for each rule that can be fixed, in which it finds something to fix.
const FIXABLE: [(&str, &str); 16] = [
    ("ambiguous-character", "Tokеn"),
    ("irregular-space", "超时 \n    重试"),
    ("broken-markup", "超时 ＊＊重试＊＊ 后"),
    ("escape-as-text", "提示 \\\"超时\\\""),
    ("repeated-punctuation", "超时，，重试"),
    ("half-width-punctuation", "超时,重试"),
    ("full-width-character", "重试３次"),
    ("half-width-katakana", "ﾛｸﾞｲﾝ"),
    ("missing-space", "Token无效"),
    ("extra-space", "many  devices"),
    ("dots-as-ellipsis", "等待..."),
    ("hyphens-as-dash", "超时--重试"),
    ("straight-quote", "“超时”和\"重试\""),
    ("traditional-character", "登錄"),
    ("access-key", "删除(&D)"),
    ("breaking-space", "at most 2 KB"),
];

/// Pieces of messages: what rules fix, and what makes lines of Fluent odd.
fn piece() -> impl Strategy<Value = &'static str> {
    let odd = [
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
    ];
    prop::sample::select(odd.into_iter().chain(FIXABLE.map(|(_, text)| text)).collect::<Vec<_>>())
}

/// Turns every rule that can be fixed on.
fn settings() -> Vec<u8> {
    let rules = FIXABLE.map(|(rule, _)| format!("{rule} = 'warning'\n")).concat();
    [SETTINGS, b"[rules]\n", rules.as_bytes()].concat()
}

/// There is a text for every rule that can be fixed: the rule fixes it, and then has nothing more to fix in it.
#[test]
fn every_fixable_rule_is_tried() {
    let fixable = Rule::ALL.iter().filter(|rule| rule.is_fixable()).map(|rule| rule.id());
    let tried: BTreeSet<&str> = FIXABLE.iter().map(|(rule, _)| *rule).collect();
    assert_eq!(fixable.collect::<BTreeSet<_>>(), tried);
    for (rule, text) in FIXABLE {
        let folder = temporary();
        write_project(folder.path(), &format!("app = 应用\napp-1 = {text}\n"));
        let more = [
            ("codegloss.toml", settings()),
            ("locales/en/app.ftl", format!("app = App\napp-1 = {text}\n").into_bytes()),
        ];
        write_tree(folder.path(), more.iter().map(|(path, text)| (*path, &text[..])));
        let done = check(folder.path(), &format!("--fix --rule {rule}"));
        assert!(done.stdout.contains(&format!("[{rule}]")), "{rule}: {}", done.stdout);
        let again = check(folder.path(), &format!("--fix --rule {rule}"));
        assert!(again.stdout.contains("nothing to correct"), "{rule}: {}", again.stdout);
    }
}

/// A correction as `--dry-run` lists it.
struct Listed {
    line: usize,
    column: usize,
    old: String,
    new: String,
}

/// The corrections of a file.
fn listed(output: &str, path: &str) -> Vec<Listed> {
    // Invisible characters are shown by their numbers.
    let output = output.replace("<U+200D>", "\u{200d}");
    let own = output.lines().filter_map(|line| line.strip_prefix(path)?.strip_prefix(':'));
    let listed = own.filter_map(|line| {
        let (place, rest) = line.split_once(" [")?;
        let (line, column) = place.split_once(':')?;
        let (old, new) = rest.split_once("] “")?.1.strip_suffix('”')?.split_once("” → “")?;
        let (line, column) = (line.parse().ok()?, column.parse().ok()?);
        Some(Listed { line, column, old: old.to_owned(), new: new.to_owned() })
    });
    listed.collect()
}

/// Where a correction is in a text, if its old text is there.
fn place(text: &str, Listed { line, column, old, .. }: &Listed) -> Option<usize> {
    let start = text.split_inclusive('\n').take(line - 1).map(str::len).sum::<usize>();
    let before: usize = text[start..].chars().take(column - 1).map(char::len_utf8).sum();
    text[start + before..].starts_with(old.as_str()).then_some(start + before)
}

/// What a text may be with corrections: places are those of the text at the beginning of a round, of which there may be several.
fn corrected(text: &str, corrections: &[Listed]) -> Vec<String> {
    fn go(text: &str, end: usize, done: &str, last: usize, left: &[Listed], found: &mut Vec<String>) {
        let Some((first, rest)) = left.split_first() else {
            return found.push(format!("{done}{}", &text[end..]));
        };
        let same = place(text, first).filter(|at| *at >= end);
        if let Some(at) = same {
            let done = format!("{done}{}{}", &text[end..at], first.new);
            go(text, at + first.old.len(), &done, first.line, rest, found);
        }
        if same.is_none() || first.line == last {
            let whole = format!("{done}{}", &text[end..]);
            if let Some(at) = place(&whole, first) {
                let done = format!("{}{}", &whole[..at], first.new);
                go(&whole, at + first.old.len(), &done, first.line, rest, found);
            }
        }
    }
    let mut found = Vec::new();
    go(text, 0, "", 0, corrections, &mut found);
    found
}

/// Messages with these texts, and a project with them in one language, which calls some words wrong.
fn write_messages(folder: &Path, texts: impl Iterator<Item = String>) {
    let (mut catalog, mut messages) = ("domain = 'app'\n".to_owned(), "app = 应用\n".to_owned());
    for (code, text) in (1..).zip(texts) {
        write!(catalog, "[[code]]\ncode = {code}\nname = 'N{code}'\n").unwrap();
        messages += &text.replace("app =", &format!("app-{code} ="));
    }
    let glossary =
        "[[term]]\nterm = 'Token'\nzh-Hans = { use = 'Token', avoid = ['Token 失败', 'Token到期'] }\n";
    let files = [
        (
            "codegloss.toml",
            "[project]\nlocales = ['zh-Hans']\nsource-locale = 'zh-Hans'\ndefault-locale = 'zh-Hans'\n",
        ),
        ("catalog/app.toml", &catalog),
        ("glossary.toml", glossary),
        ("locales/zh-Hans/app.ftl", &messages),
    ];
    write_tree(folder, files.map(|(path, text)| (path, text.as_bytes())));
}

/// However many corrections of a file would cause another finding, all others are made, and the second time nothing is.
#[test]
fn many_corrections_that_are_left_out_keep_no_others_from_being_made() {
    let folder = temporary();
    let texts = ["app = Token失败\n", "app = Token无效\n"].map(str::to_owned);
    write_messages(folder.path(), texts.into_iter().cycle().take(400));
    let done = check(folder.path(), "--fix");
    assert!(done.stdout.contains("200 corrections were made in 1 file."), "{}", done.stdout);
    let messages = fs::read_to_string(folder.path().join("locales/zh-Hans/app.ftl")).unwrap();
    assert_eq!(messages.matches("= Token失败\n").count(), 200);
    assert_eq!(messages.matches("= Token 无效\n").count(), 200);
    let again = check(folder.path(), "--fix");
    assert!(again.stdout.contains("nothing to correct"), "{}", again.stdout);
}

/// Where corrections cause findings elsewhere, such as comments that silence nothing any more, each takes trials of its own: in the end
/// it is said how many were not tried.
#[test]
fn corrections_that_were_not_tried_are_counted() {
    let folder = temporary();
    let text = "# codegloss: allow(glossary-term) 旧文案\napp = Token到期\n\n".to_owned();
    write_messages(folder.path(), std::iter::repeat_n(text, 300));
    let before = read_tree(folder.path());
    let done = check(folder.path(), "--fix");
    assert!(done.stdout.contains("more corrections were not tried"), "{}", done.stdout);
    assert_eq!(read_tree(folder.path()), before);
}

/// Full-width digits between Chinese characters get the spaces that half-width ones have there, unless the project wants none.
#[test]
fn full_width_digits_become_digits_with_spaces() {
    let fixed = |rules: &str| {
        let folder = temporary();
        let text = "app = 重试３次，２０２６年，Ｕ盘，**３**，ＡＢ\n".to_owned();
        write_messages(folder.path(), std::iter::once(text));
        let path = folder.path().join("codegloss.toml");
        fs::write(&path, format!("{}{rules}", fs::read_to_string(&path).unwrap())).unwrap();
        check(folder.path(), "--fix");
        let messages = fs::read_to_string(folder.path().join("locales/zh-Hans/app.ftl")).unwrap();
        messages.lines().nth(1).unwrap().to_owned()
    };
    assert_eq!(fixed(""), "app-1 = 重试 3 次，2026年，U盘，**3**，AB");
    assert_eq!(fixed("[rules]\nmissing-space = 'off'\n"), "app-1 = 重试3次，2026年，U盘，**3**，AB");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// For any messages, correcting twice gives the same as correcting once. What changes is what `--dry-run` lists, and every other
    /// byte stays as it was.
    #[test]
    fn fixing_twice_is_fixing_once(pieces in prop::collection::vec(piece(), 0..40), has_mark: bool) {
        let text = format!("app = 应用\napp-1 = {}", pieces.concat());
        let mark = if has_mark { "\u{feff}" } else { "" };
        let folder = temporary();
        write_project(folder.path(), &format!("{mark}{text}"));
        write_tree(folder.path(), [("codegloss.toml", &settings()[..])]);
        let path = folder.path().join("locales/zh-Hans/app.ftl");
        let options = "--fix --locale zh-Hans";
        let list = listed(&check(folder.path(), &format!("{options} --dry-run")).stdout, "locales/zh-Hans/app.ftl");
        check(folder.path(), options);
        let fixed = fs::read_to_string(&path).unwrap();
        let expected = corrected(&text, &list);
        prop_assert!(
            expected.iter().any(|text| format!("{mark}{text}") == fixed),
            "{text:?} became {fixed:?}, not one of {expected:?}"
        );
        check(folder.path(), options);
        prop_assert_eq!(fs::read_to_string(&path).unwrap(), fixed, "the second time: {:?}", text);
    }
}
