//! What the commands print, word for word, in both languages; their exit codes; and what a pipe gets.
//!
//! A snapshot is a transcript: a command after `$`, what it printed, and its exit code in brackets.

use snapbox::file;

use crate::copy;
use crate::support::{self, read_tree, run, temporary, tool, write_tree};
use crate::transcript::{CHINESE, ENGLISH, in_fixture, prints};

/// Help says what each command and option is for.
#[test]
fn help_explains_every_command() {
    let commands = [
        "--help",
        "-h",
        "build --help",
        "check --help",
        "status --help",
        "explain --help",
        "pack --help",
        "new --help",
        "new-locale --help",
        "stub --help",
        "help --help",
        "--version",
    ];
    prints(
        temporary().path(),
        &commands,
        file!["snapshots/help.en.txt"],
        file!["snapshots/help.zh-Hans.txt"],
    );
}

/// `help`, with a command or without, prints what `--help` prints, in the user's language.
#[test]
fn help_is_a_command_as_well() {
    let folder = temporary();
    for language in [ENGLISH, CHINESE] {
        let say = |command: &str| {
            let done = run(tool(language).args(command.split_whitespace()).current_dir(folder.path()));
            assert_eq!((done.code, &*done.stderr), (Some(0), ""), "{command}");
            done.stdout
        };
        let whole = say("help");
        assert_eq!(whole, say("--help"));
        for command in ["build", "check", "status", "explain", "pack", "new", "new-locale", "stub", "help"] {
            assert_eq!(say(&format!("help {command}")), say(&format!("{command} --help")));
            assert!(whole.contains(&format!("\n  {command} ")), "{whole}");
        }
    }
}

/// A slip on the command line is named in the user's language, with what may have been meant, and ends with 2.
#[test]
fn a_slip_on_the_command_line_is_explained() {
    let commands = [
        "",
        "biuld",
        "frobnicate",
        "build --ou site",
        "build --out",
        "build site",
        "build --out a --out b",
        "check --format xml",
        "check --strict=yes",
        "explain",
        "check 105",
        "pack",
        "new",
        "help biuld",
        "help frobnicate",
        "help build check",
        "help --format json",
    ];
    prints(
        temporary().path(),
        &commands,
        file!["snapshots/usage.en.txt"],
        file!["snapshots/usage.zh-Hans.txt"],
    );
}

/// `--lang` counts more than the environment, for every command, for help and for faults of the command line itself.
#[test]
fn every_command_speaks_the_language_that_is_asked_for() {
    let folder = temporary();
    let say = |language, command: &str| {
        let done = run(tool(language).args(command.split_whitespace()).current_dir(folder.path()));
        format!("{:?}\n{}{}", done.code, done.stdout, done.stderr)
    };
    for command in [
        "--help",
        "check --help",
        "help",
        "help build",
        "help biuld",
        "check --project nowhere",
        "build --nothing",
        "explain 999999",
    ] {
        let chinese = say(CHINESE, command);
        assert_ne!(chinese, say(ENGLISH, command), "{command}");
        assert_eq!(say(ENGLISH, &format!("{command} --lang zh-CN")), chinese, "{command}");
        assert_eq!(say(ENGLISH, &format!("--lang=zh-CN {command}")), chinese, "{command}");
    }
}

/// A language that neither the tool nor the catalog speaks is named, with what is shown in its place; what the catalog speaks is shown.
#[test]
fn a_language_that_is_not_there_is_named() {
    let folder = temporary();
    let note = |command: &str| {
        let done = run(tool(ENGLISH).args(command.split_whitespace()).current_dir(folder.path()));
        done.stderr.lines().next().unwrap_or_default().to_owned()
    };
    let instead = |asked: &str| {
        format!("There is no text in {asked}; en is used instead. Available languages: en, zh-Hans.")
    };
    assert_eq!(note("--help --lang fr"), instead("fr"));
    assert_eq!(
        note("explain 104 --lang francais"),
        instead("francais").replace("en, zh-Hans", "zh-Hans, en")
    );
    assert_eq!(
        note("explain 104 --format json --lang=中文"),
        instead("中文").replace("en, zh-Hans", "zh-Hans, en")
    );
    assert_eq!(note("new app --lang fr-CA"), instead("fr-CA"));
    for silent in ["explain 104 --lang en-GB", "explain 104 --lang zh_TW", "check --project app --lang zh"] {
        assert_eq!(note(silent), "", "{silent}");
    }
    let french = [
        (
            "codegloss.toml",
            "[project]\nlocales = ['en', 'fr']\nsource-locale = 'en'\ndefault-locale = 'en'\n",
        ),
        ("catalog/app.toml", "domain = 'app'\n[[code]]\ncode = 1\nname = 'One'\n"),
        ("locales/en/app.ftl", "app = App\nunknown-error = Error { $code }\napp-1 = One\n"),
        ("locales/fr/app.ftl", "app = App\nunknown-error = Erreur { $code }\napp-1 = Un\n"),
    ];
    write_tree(&folder.path().join("french"), french.map(|(path, text)| (path, text.as_bytes())));
    assert_eq!(note("explain 1 --project french --lang fr-CA"), "");
    assert_eq!(
        note("explain 1 --project french --lang xx"),
        "There is no text in xx; en is used instead. Available languages: en, fr."
    );
}

/// In Chinese, no punctuation of the tool's own is half-width: neither beside a Chinese character nor around one. What is not its own
/// is left out: lines of files, and square brackets, which are syntax: around a rule's name, and around what can be omitted.
#[test]
fn chinese_output_has_no_half_width_punctuation() {
    let snapshots = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/snapshots")).unwrap();
    let chinese = snapshots.map(|entry| entry.unwrap().path());
    let chinese: Vec<_> = chinese.filter(|path| path.to_string_lossy().ends_with(".zh-Hans.txt")).collect();
    assert!(chinese.len() > 5, "{chinese:?}");
    let han = |c: char| matches!(c, '\u{3400}'..='\u{9fff}');
    for path in chinese {
        let text = std::fs::read_to_string(&path).unwrap();
        // Lines with two colons before anything else are in the syntax of GitHub.
        let is_foreign = |line: &str| ["$", "::"].iter().any(|begin| line.starts_with(begin));
        let own = text.lines().filter(|line| !is_foreign(line) && !line.contains(" | "));
        for line in own.filter(|line| !line.contains('"')) {
            let characters: Vec<char> = line.chars().filter(|c| *c != ' ').collect();
            for (at, _) in characters.iter().enumerate().filter(|(_, c)| ",:;!?()".contains(**c)) {
                let beside =
                    |at: Option<usize>| at.and_then(|at| characters.get(at)).copied().is_some_and(han);
                let is_half_width = beside(at.checked_sub(1)) || beside(Some(at + 1));
                assert!(!is_half_width, "{}: {line}", path.display());
            }
        }
    }
}

/// A project with a finding of most kinds that a slip of the pen makes.
fn with_slips() -> tempfile::TempDir {
    let folder = temporary();
    let files = [
        (
            "codegloss.toml",
            "[project]\nlocales = [\"en\", \"zh-Hans\"]\nsource-locale = \"en\"\ndefault-locale = \"en\"\n",
        ),
        (
            "catalog/app.toml",
            "domain = \"app\"\n\n[constants]\nmax-size = { value = 2, unit = \"KB\" }\n\n[[code]]\ncode = 1\nsymbl = \"ONE\"\nsee-also = [7]\n",
        ),
        (
            "locales/en/app.ftl",
            "app = App\nunit-kb = { $value } KB\napp-1 = Too large: { $max-sise }\n    .reason = See [the limits][limits].\n    .reson = Slip\napp-11 = Nobody's\n",
        ),
        ("locales/zh-Hans/app.ftl", "app = 应用\napp-1 = 过大 {\n"),
    ];
    write_tree(folder.path(), files.map(|(path, text)| (path, text.as_bytes())));
    folder
}

/// Findings show the author's own line, say what is wrong and how to mend it, and are counted.
#[test]
fn findings_show_the_place_and_the_remedy() {
    let folder = with_slips();
    prints(
        folder.path(),
        &["check"],
        file!["snapshots/findings.en.txt"],
        file!["snapshots/findings.zh-Hans.txt"],
    );
    for command in [&["build"][..], &["pack", "--out", "packs"]] {
        assert_eq!(run(tool(ENGLISH).args(command).current_dir(folder.path())).code, Some(1));
    }
    assert!(
        read_tree(folder.path())
            .keys()
            .all(|path| !path.starts_with("public/") && !path.starts_with("packs/"))
    );
}

/// `[rules]` decides what is an error for every command, in JSON, and for `--strict`.
#[test]
fn a_project_weighs_its_findings() {
    let folder = temporary();
    let settings = "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n[rules]\n";
    let files = [
        ("catalog/a.toml", "domain = 'a'\n[[code]]\ncode = 1\n"),
        ("locales/en/a.ftl", "a = A\na-1 = One\na-2 = Two\n"),
    ];
    write_tree(folder.path(), files.map(|(path, text)| (path, text.as_bytes())));
    let codes = |level: &str| {
        let rule =
            if level.is_empty() { String::new() } else { format!("message-for-no-code = '{level}'\n") };
        std::fs::write(folder.path().join("codegloss.toml"), format!("{settings}{rule}")).unwrap();
        let run =
            |command: &str| run(tool(ENGLISH).args(command.split_whitespace()).current_dir(folder.path()));
        let json = run("check --format json").stdout;
        let severity =
            ["error", "warning"].into_iter().find(|word| json.contains(&format!("\"severity\": \"{word}\"")));
        (
            severity,
            ["check", "check --strict", "build --out out", "pack --out packs"]
                .map(|command| run(command).code.unwrap()),
        )
    };
    assert_eq!(codes(""), (Some("warning"), [0, 1, 0, 0]));
    assert_eq!(codes("error"), (Some("error"), [1, 1, 1, 1]));
    assert_eq!(codes("off"), (None, [0, 0, 0, 0]));
}

/// For programs, findings are JSON with rule, places and arguments.
#[test]
fn findings_are_json_for_programs() {
    let commands = ["check --format json"];
    let folder = with_slips();
    prints(
        folder.path(),
        &commands,
        file!["snapshots/findings-json.en.txt"],
        file!["snapshots/findings-json.zh-Hans.txt"],
    );
}

/// A fault of a template is found like any other, at the place that it is in; a template without one is fine.
#[test]
fn a_fault_of_a_template_is_a_finding() {
    let folder = temporary();
    let rules = support::shipped().join("crates/engine/tests/rules");
    for case in ["bad", "bad-2", "bad-3", "bad-4", "good"] {
        copy(&rules.join("base"), &folder.path().join(case));
        copy(&rules.join("template-error").join(case), &folder.path().join(case));
    }
    let commands = [
        "check --project bad",
        "build --project bad",
        "check --project bad-2",
        "check --project bad-3",
        "check --project bad-4",
        "check --project good --strict",
    ];
    prints(
        folder.path(),
        &commands,
        file!["snapshots/template-error.en.txt"],
        file!["snapshots/template-error.zh-Hans.txt"],
    );
}

/// Warnings let a build through and a check, but not a strict one.
#[test]
fn warnings_fail_only_a_strict_check() {
    let folder = in_fixture();
    let code = |arguments: &[&str]| run(tool(ENGLISH).args(arguments).current_dir(folder.path())).code;
    assert_eq!(code(&["check"]), Some(0));
    assert_eq!(code(&["build"]), Some(0));
    assert_eq!(code(&["check", "--strict"]), Some(1));
}

/// The language is that of the environment: the first of `LANGUAGE` that the tool speaks, then POSIX's variables in their order, and
/// English where there is none or the locale is `C`.
#[test]
fn the_tool_speaks_the_users_language() {
    let folder = temporary();
    let first_word = |variables: &[(&str, &str)]| {
        let mut command = tool("");
        command.env_remove("LC_ALL").arg("check").current_dir(folder.path());
        let done = run(command.envs(variables.iter().copied()));
        done.stderr.split([':', '：']).next().unwrap().to_owned()
    };
    let chinese = first_word(&[("LC_ALL", "zh_CN.UTF-8")]);
    assert_ne!(chinese, "error");
    for (variables, expected) in [
        (&[("LANG", "zh_CN.UTF-8")][..], &*chinese),
        (&[("LANG", "zh_TW.UTF-8")], &chinese),
        (&[("LANG", "zh_CN.UTF-8"), ("LC_MESSAGES", "en_GB.UTF-8")], "error"),
        (&[("LANG", "en_GB.UTF-8"), ("LC_MESSAGES", "de_DE"), ("LC_ALL", "zh-Hans")], &chinese),
        (&[("LANG", "C.UTF-8")], "error"),
        (&[("LANG", "fr_FR.UTF-8")], "error"),
        (&[("LANG", "en_US.UTF-8"), ("LANGUAGE", "zh_CN:en")], &chinese),
        (&[("LANG", "fr_FR.UTF-8"), ("LANGUAGE", "fr:zh_CN")], &chinese),
        (&[("LC_ALL", "zh_CN.UTF-8"), ("LANGUAGE", "en:zh_CN")], "error"),
        (&[("LANG", "C.UTF-8"), ("LANGUAGE", "zh_CN")], "error"),
    ] {
        assert_eq!(first_word(variables), expected, "{variables:?}");
    }
}
