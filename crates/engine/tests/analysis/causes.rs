//! What only follows from something that cannot be read is not reported.

use codegloss_engine::{Analysis, Diagnostic, Rule, Sources, analyze};

use super::{PROJECT, rules};

const CATALOG: &str = "domain = 'app'
platforms = ['ios']
[links]
help = 'https://e.example/'
[[code]]
code = 1
see-also = [2]
[[code]]
code = 2
args = { n = { type = 'number', example = 1 } }
";

const ENGLISH: &str = "-brand = Brand
app = App
platform-ios = iOS
app-1 = One { -brand }
    .reason = See [help][help].
    .recovery = Do it.
app-2 = Two { $n } { app-1.recovery }
";

const CHINESE: &str = "-brand = 品牌
app = 应用
platform-ios = iOS
app-1 = 一 { -brand }
    .reason = 参见[帮助][help]。
    .recovery = 做。
app-2 = 二 { $n } { app-1.recovery }
";

/// The files of a project without findings, with one of them replaced or added.
fn with(path: &str, bytes: &[u8]) -> (Vec<Diagnostic>, Analysis) {
    let mut files = vec![
        ("codegloss.toml", PROJECT.as_bytes()),
        ("catalog/app.toml", CATALOG.as_bytes()),
        ("locales/en/app.ftl", ENGLISH.as_bytes()),
        ("locales/zh-Hans/app.ftl", CHINESE.as_bytes()),
        ("site/guide/a.en.md", b"# A\n\n[help][help]\n".as_slice()),
        ("site/guide/a.zh-Hans.md", b"# A\n\n[help][help]\n".as_slice()),
        ("site/codes/app/1.en.md", b"## More\n\n[help][help]\n".as_slice()),
        ("site/codes/app/1.zh-Hans.md", b"## More\n\n[help][help]\n".as_slice()),
        ("templates/snippets/app/ios.swift", b"".as_slice()),
    ];
    files.retain(|(known, _)| *known != path);
    files.push((path, bytes));
    let (sources, unreadable) = Sources::from_files(files);
    let analysis = analyze(&sources, None);
    (unreadable, analysis)
}

/// A file of any kind that is not UTF-8 is the only finding.
#[test]
fn an_unreadable_file_is_one_finding() {
    let paths = [
        "catalog/app.toml",
        "locales/en/app.ftl",
        "locales/zh-Hans/app.ftl",
        "locales/en/more.ftl",
        "site/guide/a.en.md",
        "site/guide/a.zh-Hans.md",
        "site/codes/app/1.en.md",
        "site/codes/app/1.zh-Hans.md",
    ];
    for path in paths {
        let (unreadable, analysis) = with(path, b"\xff");
        assert_eq!(unreadable.len(), 1, "{path}");
        assert_eq!(analysis.diagnostics, [], "{path}");
    }
}

/// A catalog that does not parse may have defined whatever is not there.
#[test]
fn a_catalog_with_a_syntax_error_is_one_finding() {
    let faults = [
        "domain = 'app'\n[[code]\ncode = 1\n",
        "domain = app\n",
        "domain = 'app'\n[[code]]\ncode = 1 2\nsee-also = [2]\n",
    ];
    for fault in faults {
        let (_, analysis) = with("catalog/app.toml", fault.as_bytes());
        let found: Vec<_> =
            analysis.diagnostics.iter().filter(|finding| finding.rule != Rule::InvalidToml).collect();
        assert!(found.is_empty() && !analysis.diagnostics.is_empty(), "{fault} {found:?}");
    }
}

/// An entry that does not parse is not missing, and neither are its attributes, whatever is wrong with it.
#[test]
fn an_entry_with_a_syntax_error_is_one_finding() {
    for (right, wrong) in [
        ("app-1 = 一", "app-1  一"),
        ("app-1 = 一", "app-1 = { 一"),
        ("app-1 = 一", "app-1 =\n一"),
        ("-brand = 品牌", "-brand 品牌"),
        ("    .reason = 参见[帮助][help]。", "    .reason = 参见 {"),
        ("    .recovery", "\t.recovery"),
        ("    .reason = 参见", "以及\n    .reason = 参见"),
    ] {
        assert!(CHINESE.contains(right), "{right}");
        let text = CHINESE.replacen(right, wrong, 1);
        for path in ["locales/zh-Hans/app.ftl", "locales/en/app.ftl"] {
            let (_, analysis) = with(path, text.as_bytes());
            assert!(!analysis.diagnostics.is_empty());
            let found = rules(&analysis);
            assert!(
                found.iter().all(|rule| *rule == Rule::SyntaxError),
                "{path} {wrong:?} {:?}",
                analysis.diagnostics
            );
        }
    }
}

/// What a comment is about may be what is silent.
#[test]
fn no_comment_is_unused_because_of_an_error() {
    let english =
        format!("{CHINESE}# codegloss: allow(missing-translation) a name\nunknown-error = X {{ $code }}\n");
    let (_, analysis) = with("locales/en/app.ftl", english.as_bytes());
    assert_eq!(rules(&analysis), [Rule::InvalidSilence]);
    let mut files = vec![("locales/en/app.ftl", english.as_bytes()), ("codegloss.toml", PROJECT.as_bytes())];
    files.extend([("catalog/app.toml", CATALOG.as_bytes()), ("locales/zh-Hans/app.ftl", b"\xff".as_slice())]);
    let (sources, _) = Sources::from_files(files);
    assert_eq!(analyze(&sources, None).diagnostics, []);
}

/// A misspelt key is read as the key that was meant: what depends on it is there, and the suggestion is the only finding.
#[test]
fn a_misspelt_key_is_one_finding() {
    let files = [("codegloss.toml", PROJECT), ("catalog/app.toml", CATALOG), ("locales/en/app.ftl", ENGLISH)];
    let cases = [
        (0, "[project]", "[projct]"),
        (0, "\nlocales", "\nlocale"),
        (0, "source-locale", "source_locale"),
        (0, "[project]\nlocales", "[projct]\nlocals"),
        (1, "domain", "domian"),
        (1, "platforms", "platform"),
        (1, "[links]", "[link]"),
        (1, "[[code]]", "[[codes]]"),
        (1, "code = 2", "coed = 2"),
        (1, "args", "arg"),
        (1, "type", "typ"),
        (2, ".reason", ".reson"),
    ];
    for (file, right, wrong) in cases {
        let (path, text) = files[file];
        assert!(text.contains(right), "{right}");
        let (_, analysis) = with(path, text.replace(right, wrong).as_bytes());
        let expected = if file == 2 { Rule::UnknownAttribute } else { Rule::UnknownKey };
        // One of the cases has two.
        let count = if wrong.contains("]\n") { 2 } else { 1 };
        assert_eq!(rules(&analysis), vec![expected; count], "{wrong:?} {:?}", analysis.diagnostics);
    }
}
