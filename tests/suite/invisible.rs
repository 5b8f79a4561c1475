//! Characters that nobody sees: no terminal gets one, wherever it is written, and what a script or an emoji needs stays whole.

use std::path::Path;

use tempfile::TempDir;

use crate::support::{Run, run, temporary, tool, write_tree};

/// Bidi controls, and others without width: each is shown by its number.
const INVISIBLE: [char; 26] = [
    '\u{61c}',
    '\u{180e}',
    '\u{200b}',
    '\u{200c}',
    '\u{200d}',
    '\u{200e}',
    '\u{200f}',
    '\u{202a}',
    '\u{202b}',
    '\u{202c}',
    '\u{202d}',
    '\u{202e}',
    '\u{2060}',
    '\u{2061}',
    '\u{2064}',
    '\u{2066}',
    '\u{2067}',
    '\u{2068}',
    '\u{2069}',
    '\u{206a}',
    '\u{3164}',
    '\u{fe0f}',
    '\u{feff}',
    '\u{fff9}',
    '\u{e0001}',
    '\u{e0061}',
];

/// Words and emoji that need some of them: Persian, Hindi, Sinhala, a family, Scotland, a red heart.
const NEEDED: [&str; 6] = [
    "می\u{200c}خواهم",
    "क्\u{200d}ष",
    "ශ්\u{200d}රී",
    "👨\u{200d}👩\u{200d}👧",
    "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
    "❤\u{fe0f}",
];

/// The forms that a character is written in, each between letters.
fn written(form: impl Fn(char) -> String) -> String {
    INVISIBLE.map(|c| format!("x{}y", form(c))).concat()
}

fn raw() -> String {
    written(String::from)
}

/// A project in a folder, whose locale is English.
fn project(files: &[(&str, String)]) -> TempDir {
    let folder = temporary();
    let settings = "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n";
    write_tree(folder.path(), [("codegloss.toml", settings.as_bytes())]);
    write_tree(folder.path(), files.iter().map(|(path, text)| (*path, text.as_bytes())));
    folder
}

/// Runs a command as in a terminal with colors, and checks that none of the characters is in what it prints.
fn prints_none(project: &Path, arguments: &[&str]) -> Run {
    let mut command = tool("en");
    command.env_remove("NO_COLOR").env("CLICOLOR_FORCE", "1").args(arguments).current_dir(project);
    let done = run(&mut command);
    for output in [&done.stdout, &done.stderr] {
        let found = output.lines().find(|line| line.contains(INVISIBLE));
        assert_eq!(found, None, "{arguments:?}");
    }
    done
}

/// What is printed with codes and commands names each of them.
fn names_all(text: &str, arguments: &[&str]) {
    for c in INVISIBLE {
        let shown = format!("<U+{:04X}>", u32::from(c));
        assert!(text.contains(&shown), "{arguments:?}: {shown} is not in\n{text}");
    }
}

/// Identifiers, raw and by number, in every place that has one.
#[test]
fn no_identifier_brings_one_to_a_terminal() {
    let (raw, few) = (raw(), "x\u{202e}y\u{200b}z\u{e0061}");
    let toml = written(|c| format!("\\U{:08X}", u32::from(c)));
    let folder = project(&[
        (
            "catalog/app.toml",
            format!(
                "domain = 'app'\nplatforms = ['ios{raw}']\n[[code]]\ncode = 1\nsymbol = \"{toml}\"\naliases = ['a{raw}']\n\
                 misprints = [{{ symbol = 'm{raw}', source = '{raw}' }}]\ngroup = 'g{raw}'\n[[code]]\ncode = \"c{few}\"\n\
                 message = 'app-2'\nname = '{raw}'\nsee-also = ['{raw}']\n'{raw}' = 1\n"
            ),
        ),
        (
            "locales/en/app.ftl",
            format!("app = App\napp-1 = One {{ ${raw} }} {{ {raw}() }}\n    .{raw} = b\n{raw} = c\n"),
        ),
        (&format!("locales/en/{few}.ftl"), "app-2 = Two\n".to_owned()),
        (
            "locales/en/more.ftl",
            format!("app-3 = {{ app-{raw} }}\n    .reason = [a][{raw}] [b](javascript:{raw})\n"),
        ),
    ]);
    for arguments in [
        &["check"][..],
        &["check", "--format", "json"],
        &["build"],
        &["pack", "--out", "packs"],
        &["explain", "--format", "json", "1"],
    ] {
        let done = prints_none(folder.path(), arguments);
        assert!(!done.stdout.is_empty(), "{}", done.stderr);
    }
    for query in ["1", &raw, &format!("a{raw}"), &format!("m{raw}")] {
        let arguments = ["explain", query];
        names_all(&prints_none(folder.path(), &arguments).stdout, &arguments);
    }
}

/// Texts, raw and in every escape that their files have; they are warnings, so that what is made of them is printed, too.
#[test]
fn no_text_brings_one_to_a_terminal() {
    let raw = raw();
    let fluent = written(|c| format!("{{ \"\\U{:06X}\" }}", u32::from(c)));
    let markdown = written(|c| format!("&#x{:X};", u32::from(c)));
    let folder = project(&[
        (
            "catalog/app.toml",
            format!(
                "domain = 'app' # {raw}\nconstants = {{ fact = '{raw}' }}\n[links]\nl = 'https://example.com/{raw}'\n\
                 [[code]]\ncode = 1\nsince = '{raw}'\nseverity = '{raw}'\nsearch-words = ['{raw}']\n\
                 args = {{ who = {{ type = 'string', example = '{raw}' }} }}\n"
            ),
        ),
        (
            "locales/en/app.ftl",
            format!(
                "# {raw}\napp = App {raw}\n-t = {fluent}\napp-1 = One {raw} {{ $who }}\n    .reason = {fluent} {{ $fact }} {{ $none }}\n\
                 \u{20}   .recovery = {markdown} [a][l] {{ -t }}\n    .user-message = {raw}\n    .note = `{raw}`\n"
            ),
        ),
        ("site/guide/start.en.md", format!("# Start {raw}\n\n{markdown}\n")),
        ("site/codes/app/1.en.md", format!("Text {raw}\n")),
        ("templates/snippets/app/any.txt", format!("{raw}\n")),
    ]);
    for arguments in [&["check"][..], &["check", "--format", "json"], &["explain", "--format", "json", "1"]] {
        assert!(!prints_none(folder.path(), arguments).stdout.is_empty());
    }
    names_all(&prints_none(folder.path(), &["explain", "1"]).stdout, &["explain", "1"]);
    // With the one error mended, what is built is printed as well.
    let mended =
        std::fs::read_to_string(folder.path().join("locales/en/app.ftl")).unwrap().replace("{ $none }", "");
    write_tree(folder.path(), [("locales/en/app.ftl", mended.as_bytes())]);
    let out = format!("out{raw}");
    for arguments in
        [&["build", "--check", "--out", &out][..], &["build", "--out", &out], &["build", "--out", &out]]
    {
        names_all(&prints_none(folder.path(), arguments).stdout, arguments);
    }
}

/// What a user types is a name like any other.
#[test]
fn no_argument_brings_one_to_a_terminal() {
    let raw = raw();
    let folder = project(&[("catalog/app.toml", "domain = 'app'\n".to_owned())]);
    for arguments in [
        &["explain", &raw][..],
        &[&raw],
        &["check", &raw],
        &["check", &format!("--{raw}")],
        &["check", "--format", &raw],
        &["check", "--project", &raw],
    ] {
        names_all(&prints_none(folder.path(), arguments).stderr, arguments);
    }
}

/// JSON escapes them: what is read back is what was written.
#[test]
fn json_says_what_is_written() {
    let raw = raw();
    let folder = project(&[
        (
            "catalog/app.toml",
            format!("domain = 'app'\n[[code]]\ncode = 1\nsearch-words = ['{raw}']\naliases = ['{raw}']\n"),
        ),
        ("locales/en/app.ftl", "app = App\napp-1 = One\n".to_owned()),
    ]);
    let done = prints_none(folder.path(), &["explain", "--format", "json", "1"]);
    let code: serde_json::Value = serde_json::from_str(&done.stdout).unwrap();
    assert_eq!(code["aliases"][0], raw.as_str());
}

/// Words and emoji are printed as they were written, in answers, in JSON and beside a finding, and are none themselves.
#[test]
fn what_is_needed_is_printed_whole() {
    let needed = NEEDED.join(" ");
    let aliases: Vec<String> = NEEDED.iter().map(|text| format!("'{text}'")).collect();
    let catalog = format!("domain = 'app'\n[[code]]\ncode = 1\naliases = [{}]\n", aliases.join(", "));
    let texts = format!("app = App\napp-1 = {needed}\n    .reason = {needed}\n");
    let folder = project(&[
        ("catalog/app.toml", catalog),
        ("locales/en/app.ftl", texts.clone()),
        ("site/guide/start.en.md", format!("# {needed}\n")),
    ]);
    let printed = |arguments: &[&str]| run(tool("en").args(arguments).current_dir(folder.path())).stdout;
    assert!(printed(&["check"]).starts_with("No problems found"), "{}", printed(&["check"]));
    for arguments in [&["explain", "1"][..], &["explain", "--format", "json", "1"]] {
        let printed = printed(arguments);
        assert!(printed.matches(&needed).count() >= 2, "{printed}");
        for text in NEEDED {
            assert!(printed.matches(text).count() >= 3, "{text} in {printed}");
        }
    }
    write_tree(
        folder.path(),
        [("locales/en/app.ftl", texts.replace(".reason =", ".reason = \u{200b}").as_bytes())],
    );
    let shown = printed(&["check"]);
    assert!(shown.contains(&format!(".reason = <U+200B> {needed}\n")), "{shown}");
}

/// A file that is full of them is a screen of findings, and the last says how many lines more there are.
#[test]
fn a_file_full_of_them_is_a_screen() {
    let lines: Vec<String> = (0..5_000).map(|line| format!("a-{line} = x\u{200b}y\u{200b}\n")).collect();
    let folder = project(&[
        ("catalog/app.toml", "domain = 'app'\n[[code]]\ncode = 1\n".to_owned()),
        ("locales/en/app.ftl", format!("app = App\napp-1 = One\n# {}\n", "\u{202e}".repeat(100_000))),
        ("locales/en/more.ftl", lines.concat()),
    ]);
    let shown = run(tool("en").arg("check").current_dir(folder.path())).stdout;
    let of_rule = shown.matches("[invisible-character]").count();
    assert_eq!(of_rule, 1 + 20);
    assert!(
        shown.contains(
            "100,000 invisible characters on this line; the first is U+202E RIGHT-TO-LEFT OVERRIDE"
        )
    );
    assert!(shown.contains("2 invisible characters on this line; the first is U+200B ZERO WIDTH SPACE"));
    assert_eq!(shown.matches("4,980 more lines of this file have such characters.").count(), 1);
}
