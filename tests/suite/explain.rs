//! What `explain` answers to whatever names a code.

use snapbox::file;

use crate::reading;
use crate::support::{run, temporary, tool, write_tree};
use crate::transcript::{CHINESE, ENGLISH, in_fixture, prints};

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
        (CHINESE, "fr", &chinese),
    ] {
        assert_eq!(&answer(environment, &format!("explain 104 --lang {language}")), expected, "{language}");
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

/// Texts that were pasted, lines of logs, words and addresses are searched for as in the box of the site: the one code that
/// is certain is explained, the rest is listed.
#[test]
fn whatever_is_pasted_is_searched_for() {
    let commands = [
        "explain 2026-11-29T10:00:00Z ERROR code=104 then auth/104",
        "explain https://codes.example.com/reference/e/auth/104",
        "explain timed out",
        "explain 999",
        "explain timed out --format json",
        "explain code=104 --format json --project nowhere",
    ];
    prints(
        in_fixture().path(),
        &commands,
        file!["snapshots/pasted.en.txt"],
        file!["snapshots/pasted.zh-Hans.txt"],
    );
}

/// What is piped in is read to its end, whatever bytes it has, and only its beginning is repeated.
#[test]
fn a_text_is_read_from_standard_input() {
    let folder = temporary();
    let explain = |text: &[u8]| {
        let path = folder.path().join("text");
        std::fs::write(&path, text).unwrap();
        let file = std::fs::File::open(path).unwrap();
        run(tool(ENGLISH).args(["explain", "-"]).stdin(file).current_dir(folder.path()))
    };
    let one = explain(b"\xff\xfe start\nE sync: error 302\n\n");
    assert_eq!((one.code, one.stdout.lines().next()), (Some(0), Some("302  Server busy")));
    let several = explain(b"E sync: error 302\nE login: code=104\n");
    assert_eq!((several.code, &*several.stdout), (Some(1), "  104  Invalid token\n  302  Server busy\n"));
    let long = explain("qqqq \n".repeat(100_000).as_bytes());
    assert_eq!(long.code, Some(1));
    assert!(long.stderr.starts_with("error: No code, symbol or rule is called qqqq…."), "{}", long.stderr);
    let nothing = explain(b"");
    assert_eq!(nothing.code, Some(1), "{}", nothing.stderr);
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

/// A code is found by the id of its message, in any letter case, and as input methods for Chinese write it.
#[test]
fn a_code_is_found_however_it_is_typed() {
    let folder = temporary();
    let files = [
        ("codegloss.toml", "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
        (
            "catalog/app.toml",
            "domain = 'app'\n[[code]]\ncode = 'E0106'\nsymbol = 'MissingLifetime'\n[[code]]\ncode = -3\n[[code]]\ncode = 'aB'\nname = 'One'\n[[code]]\ncode = 'Ab'\nmessage = 'app-other'\npage = 'other'\nname = 'Other'\n",
        ),
        (
            "locales/en/app.ftl",
            "app = App\napp-E0106 = Lifetime\napp--3 = Three\napp-aB = One\napp-other = Two\n",
        ),
    ];
    write_tree(folder.path(), files.map(|(path, text)| (path, text.as_bytes())));
    let title = |query: &str| {
        let done = run(tool(ENGLISH).args(["explain", "--", query]).current_dir(folder.path()));
        (done.code == Some(0)).then(|| done.stdout.lines().next().unwrap_or_default().to_owned())
    };
    for query in ["E0106", "e0106", "app-E0106", "APP-e0106", "Ｅ０１０６", "missinglifetime"] {
        assert_eq!(title(query).as_deref(), Some("E0106  Lifetime"), "{query}");
    }
    for query in ["-3", "－３", "\u{2212}3", "app--3"] {
        assert_eq!(title(query).as_deref(), Some("-3  Three"), "{query}");
    }
    assert_eq!(title("Ab").as_deref(), Some("Ab  Two"));
    assert_eq!(title("AB"), None, "two codes differ by letter case alone");
}

/// An answer from a project with errors says that there are some, on standard error: the answer alone is on standard output.
#[test]
fn an_answer_tells_of_the_errors_of_its_project() {
    let folder = temporary();
    let project = |messages: &str| {
        let files = [
            ("codegloss.toml", "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
            ("catalog/a.toml", "domain = 'a'\n[[code]]\ncode = 1\n[[code]]\ncode = 2\n"),
            ("locales/en/a.ftl", messages),
        ];
        write_tree(folder.path(), files.map(|(path, text)| (path, text.as_bytes())));
        run(tool(ENGLISH).args(["explain", "1"]).current_dir(folder.path()))
    };
    let whole = project("a = A\na-1 = One\na-2 = Two\n");
    assert_eq!((whole.code, whole.stderr.as_str()), (Some(0), ""));
    let broken = project("a = A\na-1 = One\na-2 = { Two\n");
    assert_eq!((broken.code, &broken.stdout), (Some(0), &whole.stdout));
    assert!(broken.stderr.contains("1 error"), "{}", broken.stderr);
}

/// The command that lists the errors names the project that was named.
#[test]
fn the_command_for_errors_names_the_project() {
    let folder = temporary();
    let files = [
        (
            "my errors/codegloss.toml",
            "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n",
        ),
        ("my errors/catalog/a.toml", "domain = 'a'\n[[code]]\ncode = 1\nx = 1\n"),
        ("my errors/locales/en/a.ftl", "a = A\na-1 = One\n"),
    ];
    write_tree(folder.path(), files.map(|(path, text)| (path, text.as_bytes())));
    let done = run(tool(ENGLISH).args(["explain", "1", "--project", "my errors"]).current_dir(folder.path()));
    assert!(done.stderr.contains("codegloss check --project 'my errors'"), "{}", done.stderr);
}

/// A code that no symbol names is named by itself, and a text that is empty leaves no space behind.
#[test]
fn a_code_without_a_symbol_is_named_by_itself() {
    let folder = temporary();
    let files = [
        ("codegloss.toml", "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
        (
            "catalog/a.toml",
            "domain = 'a'\n[[code]]\ncode = 1\nname = 'Variant'\naliases = ['other']\nmisprints = [{ symbol = 'wrong' }]\n",
        ),
        ("locales/en/a.ftl", "a = A\na-1 = { \"\" }\n"),
    ];
    write_tree(folder.path(), files.map(|(path, text)| (path, text.as_bytes())));
    for (query, first) in [
        ("1", "1"),
        ("other", "`other` is another name for `1`."),
        ("wrong", "Earlier documentation printed `wrong` for code 1."),
    ] {
        let done = run(tool(ENGLISH).args(["explain", query]).current_dir(folder.path()));
        let first = first.replace('`', "");
        assert_eq!(done.stdout.lines().next().map(|line| line.replace('`', "")), Some(first), "{query}");
        assert!(done.stdout.lines().all(|line| line == line.trim_end()), "{:?}", done.stdout);
    }
}
