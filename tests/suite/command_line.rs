//! What the commands print, word for word, in both languages; their exit codes; and what a pipe gets.
//!
//! A snapshot is a transcript: a command after `$`, what it printed, and its exit code in brackets.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Read as _;
use std::path::Path;
use std::process::Stdio;

use snapbox::{Data, assert_data_eq, file};

use crate::copy;
use crate::reading;
use crate::support::{self, read_tree, run, temporary, tool, write_tree};

const ENGLISH: &str = "en_US.UTF-8";
const CHINESE: &str = "zh_CN.UTF-8";

/// Runs commands in a folder, one after the other.
fn transcript(language: &str, folder: &Path, commands: &[&str]) -> String {
    let mut text = String::new();
    for command in commands {
        let done = run(tool(language).args(command.split_whitespace()).current_dir(folder));
        assert_ne!(done.code, Some(101), "{command} panics: {}", done.stderr);
        let command = format!("$ codegloss {command}");
        let printed = [command.trim_end(), "\n", &done.stdout, &done.stderr].concat();
        let _ = write!(text, "{printed}[{}]\n\n", done.code.unwrap());
    }
    // Folders and versions differ from run to run.
    let folder = std::fs::canonicalize(folder).unwrap();
    text.replace(folder.to_str().unwrap(), "/here").replace(env!("CARGO_PKG_VERSION"), "1.2.3")
}

/// Compares transcripts in English and in Chinese.
fn prints(folder: &Path, commands: &[&str], english: Data, chinese: Data) {
    assert_data_eq!(transcript(ENGLISH, folder, commands), english.raw());
    assert_data_eq!(transcript(CHINESE, folder, commands), chinese.raw());
}

/// A folder with the fixture in it, where commands find it.
fn in_fixture() -> tempfile::TempDir {
    let folder = temporary();
    copy(&support::fixture(), folder.path());
    folder
}

/// Help says what each command and option is for.
#[test]
fn help_explains_every_command() {
    let commands = [
        "--help",
        "-h",
        "build --help",
        "check --help",
        "explain --help",
        "pack --help",
        "new --help",
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
        for command in ["build", "check", "explain", "pack", "new", "help"] {
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
        "explain 104 105",
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

/// Away from any project `explain` answers from the built-in catalog; other commands say what they need.
#[test]
fn away_from_a_project_only_explain_answers() {
    let commands = [
        "explain 104",
        "explain AgoraChatErrorUsernameTooLong",
        "explain 200",
        "explain unknown-variable",
        "explain unknown-variabel",
        "explain AgoraChatErrorInvalidTokn",
        "explain 99999999",
        "explain 104 --project nowhere",
        "check",
        "build",
        "pack --out packs",
    ];
    prints(
        temporary().path(),
        &commands,
        file!["snapshots/away.en.txt"],
        file!["snapshots/away.zh-Hans.txt"],
    );
}

/// A symbol in any letter case, the variant's name and the code with its domain name the same code; the language that is
/// asked for counts more than the environment's, and the default answers where it is none of the catalog's.
#[test]
fn a_code_has_one_answer_whatever_names_it() {
    let folder = temporary();
    let answer = |language, command: &str| {
        let done = run(tool(language).args(command.split_whitespace()).current_dir(folder.path()));
        assert_eq!(done.code, Some(0), "{}", done.stderr);
        done.stdout
    };
    let (english, chinese) = (answer(ENGLISH, "explain 104"), answer(CHINESE, "explain 104"));
    assert_ne!(english, chinese);
    for query in [
        "agorachaterrorinvalidtoken",
        "AgoraChatErrorInvalidToken",
        "InvalidToken",
        "invalidtoken",
        "chat/104",
    ] {
        assert_eq!(answer(ENGLISH, &format!("explain {query}")), english, "{query}");
    }
    for (environment, language, expected) in [
        (ENGLISH, "zh-TW", &chinese),
        (ENGLISH, "zh_CN", &chinese),
        (CHINESE, "en-GB", &english),
        (CHINESE, "fr", &english),
    ] {
        assert_eq!(&answer(environment, &format!("explain 104 --lang {language}")), expected, "{language}");
    }
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

/// In a project `explain` finds codes by number, by domain, by symbol in any letter case, by alias and by misprint.
#[test]
fn explain_finds_a_code_by_all_its_names() {
    let commands = [
        "explain 104",
        "explain auth/104",
        "explain -3",
        "explain pay/-3",
        "explain card_declined",
        "explain auth/invalid-token",
        "explain invalid_token",
        "explain PayErrorTimeout",
        "explain payerrortimedot",
        "explain 105",
        "explain 106",
        "explain 104 --lang ar",
        "explain -3 --format json",
    ];
    prints(
        in_fixture().path(),
        &commands,
        file!["snapshots/explain.en.txt"],
        file!["snapshots/explain.zh-Hans.txt"],
    );
}

/// A query that names nothing is answered with the codes that there are, by domain: a few are listed, many are counted.
#[test]
fn what_names_no_code_is_told_which_codes_there_are() {
    let folder = temporary();
    let domain = |name: &str, codes: &[&str]| {
        let codes: Vec<String> = codes.iter().map(|code| format!("[[code]]\ncode = {code}\n")).collect();
        (format!("many/catalog/{name}.toml"), format!("domain = '{name}'\n{}", codes.concat()))
    };
    let numbers: Vec<String> = (1..=11).rev().map(|code| code.to_string()).collect();
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let mut files: Vec<(String, String)> =
        (1..=10).map(|number| domain(&format!("d{number:02}"), &["1"])).collect();
    files.push(domain("api", &[&numbers[..], &["-3", "'E_LOCKED'"]].concat()));
    files.push(domain("app", &["1001", "2001", "'1002'"]));
    files.push(domain("none", &[]));
    for name in ["many", "empty"] {
        files.push((format!("{name}/codegloss.toml"), reading::ENGLISH.1.to_owned()));
    }
    write_tree(folder.path(), files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())));
    let commands = [
        "explain 104 --project many",
        "explain frobnicate --project many",
        "explain 104 --project many --format json",
        "explain 104 --project empty",
    ];
    prints(
        folder.path(),
        &commands,
        file!["snapshots/unknown.en.txt"],
        file!["snapshots/unknown.zh-Hans.txt"],
    );
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

/// A new project has nothing to mend, and its site is built with the next command.
#[test]
fn a_new_project_is_clean_and_builds() {
    for (language, snapshot) in
        [(ENGLISH, file!["snapshots/new.en.txt"]), (CHINESE, file!["snapshots/new.zh-Hans.txt"])]
    {
        let folder = temporary();
        let commands = [
            "new errors",
            "check --project errors --strict",
            "build --project errors",
            "build --project errors",
            "pack --project errors --out packs",
            "explain 2002 --project errors",
            "new errors",
        ];
        assert_data_eq!(transcript(language, folder.path(), &commands), snapshot.raw());
        let files = read_tree(folder.path());
        let page = String::from_utf8_lossy(&files["errors/public/en/app/1001.html"]);
        assert!(page.contains("error.code === 1001") && page.contains("guide/about.html"), "{page}");
        assert!(files.contains_key("packs/en.pack"));
    }
}

/// The files that `new` makes for a user, by path.
fn new_project(environment: &str, more: &[&str]) -> BTreeMap<String, String> {
    let folder = temporary();
    let done = run(tool(environment).args(["new", "."]).args(more).current_dir(folder.path()));
    assert_eq!(done.code, Some(0), "{}", done.stderr);
    let files = read_tree(folder.path()).into_iter();
    files.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
}

/// Whether a line of a new project's files is a comment; pages have headings that look the same.
fn is_comment(path: &str, line: &str) -> bool {
    !path.starts_with("site/guide/") && (line.starts_with("# ") || line.starts_with("{#"))
}

/// A new project is in its user's language: the one that is asked for or the system's, English where it is neither.
#[test]
fn a_new_project_is_in_its_users_language() {
    let has_han = |text: &str| text.contains(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    let is_setting = |line: &str| line.starts_with("# [") || line.contains(" = ");
    for (environment, arguments, tag) in [
        (ENGLISH, &[][..], "en"),
        (CHINESE, &[], "zh-Hans"),
        (ENGLISH, &["--lang", "zh-Hans"], "zh-Hans"),
        (ENGLISH, &["--lang", "zh-TW"], "zh-Hans"),
        (CHINESE, &["--lang", "en-GB"], "en"),
        (CHINESE, &["--lang", "fr"], "en"),
    ] {
        let project = new_project(environment, arguments);
        let settings = &project["codegloss.toml"];
        let expected =
            format!("source-locale = \"{tag}\"\ndefault-locale = \"{tag}\"\nlocales = [\"{tag}\", ");
        assert!(settings.contains(&expected), "{arguments:?}: {settings}");
        let mut comments = 0;
        for (path, text) in &project {
            for line in text.lines().filter(|line| is_comment(path, line) && !is_setting(line)) {
                assert_eq!(has_han(line), tag == "zh-Hans", "{path}: {line}");
                comments += 1;
            }
        }
        assert!(comments > 8, "{comments}");
    }
}

/// In every language a new project is the same but for its comments and its locales.
#[test]
fn a_new_project_has_the_same_codes_in_every_language() {
    let facts = |environment| {
        let mut project = new_project(environment, &[]);
        for (path, text) in &mut project {
            let is_same = |line: &&str| !is_comment(path, line) && !line.contains("locale");
            *text = text.lines().filter(is_same).collect::<Vec<_>>().join("\n");
            assert!(!text.contains("#["), "{path}: {text}");
        }
        project
    };
    assert_eq!(facts(ENGLISH), facts(CHINESE));
}

/// The next commands that `new` names can be typed as they are printed, whatever the folder is called.
#[cfg(unix)]
#[test]
fn the_next_commands_are_ready_to_be_typed() {
    let bin = Path::new(env!("CARGO_BIN_EXE_codegloss")).parent().unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    for name in ["errors", "a b", "-x", "it's", "$HOME", "~", "图", "a;b"] {
        let folder = temporary();
        let new = run(tool(ENGLISH).args(["new", "--", name]).current_dir(folder.path()));
        let lines = new.stdout.lines().filter_map(|line| line.strip_prefix("  "));
        let next = lines.map(str::trim).collect::<Vec<_>>().join(" && ");
        assert!(next.starts_with("cd ") && next.ends_with("codegloss build"), "{next}");
        let mut shell = std::process::Command::new("sh");
        let built = run(shell.args(["-c", &next]).env("PATH", &path).current_dir(folder.path()));
        assert_eq!(built.code, Some(0), "{next}: {}", built.stderr);
        assert!(folder.path().join(name).join("public/index.html").is_file(), "{next}");
    }
}

/// What cannot be printed is said to be lost, with the system's reason.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_named() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = tool(ENGLISH);
    let output =
        command.args(["explain", "104"]).current_dir(temporary().path()).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("stdout cannot be written: No space left on device"), "{said}");
}

/// Progress is for terminals: a pipe gets none of it, on either stream.
#[test]
fn a_pipe_gets_no_progress() {
    let out = temporary();
    let done = support::build(support::shipped(), out.path());
    assert_eq!(done.stderr, "");
    assert_eq!(done.stdout.lines().count(), 2, "{}", done.stdout);
    assert!(!done.stdout.contains(['\r', '\u{1b}']));
}

/// A reader that has seen enough, such as `head -1`, ends no command in a panic.
#[test]
fn a_closed_pipe_is_no_fault() {
    let folder = temporary();
    let codes: Vec<String> = (0..2000).map(|code| format!("[[code]]\ncode = {code}\n")).collect();
    let files = [
        ("codegloss.toml", "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
        ("catalog/app.toml", &*format!("domain = 'app'\n{}", codes.concat())),
        ("locales/en/app.ftl", "app = App\n"),
    ];
    write_tree(folder.path(), files.map(|(path, text)| (path, text.as_bytes())));
    for arguments in
        [&["check"][..], &["check", "--format", "json"], &["build"], &["--help"], &["explain", "empty-text"]]
    {
        let mut command = tool(ENGLISH);
        command.args(arguments).current_dir(folder.path()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        drop(child.stdout.take());
        let mut stderr = String::new();
        child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        let status = child.wait().unwrap();
        assert!(
            !stderr.contains("panicked") && status.code().is_some_and(|code| code <= 2),
            "{arguments:?}: {stderr}"
        );
    }
}

/// The language is that of the environment, by POSIX's variables in their order, and English where there is none.
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
    ] {
        assert_eq!(first_word(variables), expected, "{variables:?}");
    }
}

/// Where the system gives no thread, as in a container that limits processes, everything is done on the one that is there.
#[cfg(target_os = "linux")]
#[test]
fn one_thread_is_enough() {
    let expected = support::fixture_site();
    let out = temporary();
    let mut command = tool(ENGLISH);
    command.args(["build", "--project"]).arg(support::fixture()).arg("--out").arg(out.path());
    // No system has memory for a stack of 2^60 bytes: no thread starts.
    let done = run(command.env("RUST_MIN_STACK", (1_u64 << 60).to_string()));
    assert_eq!((done.code, &*done.stderr), (Some(0), ""), "{}", done.stdout);
    assert!(read_tree(out.path()) == expected.files);
}

/// What keeps a folder from being written is said with what to do about it: another command's, another project's, an earlier
/// version's, a damaged list of files, no folder at all. All end with 2, whether anything would be written or not.
#[cfg(unix)]
#[test]
fn a_folder_that_is_not_written_is_explained() {
    let folder = temporary();
    for domain in ["web", "shop"] {
        let catalog = format!("domain = '{domain}'\n[[code]]\ncode = 1\n");
        let messages = format!("{domain} = Domain\n{domain}-1 = One\n");
        let settings = "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n";
        let files =
            [("codegloss.toml", settings), ("catalog/a.toml", &catalog), ("locales/en/a.ftl", &messages)];
        write_tree(&folder.path().join(domain), files.map(|(path, text)| (path, text.as_bytes())));
    }
    let others: [(&str, &[u8]); 5] = [
        ("old/.codegloss-manifest", b"codegloss manifest 1\nen.pack\nlanguages.pack\n"),
        ("old/en.pack", b"...push..."),
        ("damaged/.codegloss-manifest", b"\0\0\x1b]0;owned\x07\0"),
        ("damaged/index.html", b"mine"),
        ("file", b"mine"),
    ];
    write_tree(folder.path(), others);
    let commands = [
        "pack --project web --out web/public",
        "pack --project web --out web/public --check",
        "pack --project web --out web/public --rust",
        "build --project shop --out web/public",
        "build --project web --out packs",
        "pack --project web --out old",
        "build --project web --out damaged",
        "build --project web --out file",
        "build --project web --out dangling",
        "build --project web --out dangling --check",
    ];
    for command in ["build --project web", "pack --project web --out packs"] {
        let done = run(tool(ENGLISH).args(command.split(' ')).current_dir(folder.path()));
        assert_eq!(done.code, Some(0), "{}", done.stderr);
    }
    let before = read_tree(folder.path());
    let dangling = folder.path().join("dangling");
    std::os::unix::fs::symlink("nowhere", &dangling).unwrap();
    prints(
        folder.path(),
        &commands,
        file!["snapshots/folders.en.txt"],
        file!["snapshots/folders.zh-Hans.txt"],
    );
    std::fs::remove_file(dangling).unwrap();
    assert_eq!(read_tree(folder.path()), before);
}
