//! From files to texts and findings: what a project says, and what is said of it.

#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

mod causes;
mod findings;
mod inlining;
mod layouts;
mod reuse;
mod texts;

use codegloss_engine::{Analysis, DiagnosticArgument, Resolved, Rule, Sources, analyze};
use codegloss_runtime::Field;
use proptest::prelude::*;

const PROJECT: &str = "[project]\nlocales = ['en', 'zh-Hans']\nsource-locale = 'en'\ndefault-locale = 'en'\n";

/// A project of these files, with a `codegloss.toml` when they have none.
fn project(files: &[(&str, &str)]) -> Analysis {
    let default = [("codegloss.toml", PROJECT)];
    let files = default.iter().chain(files).map(|(path, text)| (*path, text.as_bytes()));
    let (sources, unreadable) = Sources::from_files(files);
    assert_eq!(unreadable, []);
    analyze(&sources, None)
}

/// A domain `a` with this catalog and these English messages; translations are not asked for.
fn domain(catalog: &str, messages: &str) -> Analysis {
    let english = "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n";
    project(&[
        ("codegloss.toml", english),
        ("catalog/a.toml", &format!("domain = 'a'\n{catalog}")),
        ("locales/en/a.ftl", &format!("a = A\n{messages}")),
    ])
}

/// The findings as `rule: text, text`.
fn said(analysis: &Analysis) -> Vec<String> {
    let said = analysis.diagnostics.iter().map(|finding| {
        let texts = finding.arguments.iter().filter_map(|(_, value)| match value {
            DiagnosticArgument::Text(text) => Some(text.as_str()),
            _ => None,
        });
        format!("{}: {}", finding.rule.id(), texts.collect::<Vec<_>>().join(", "))
    });
    said.collect()
}

fn rules(analysis: &Analysis) -> Vec<Rule> {
    analysis.diagnostics.iter().map(|finding| finding.rule).collect()
}

/// The title of the only code in English, with its examples.
fn title(analysis: &Analysis) -> String {
    let resolved = analysis.resolved.as_ref().unwrap();
    let (_, text) = resolved.text(0.into(), 0.into(), Field::Message).unwrap();
    resolved.shown(0.into(), &resolved.catalog.codes[0.into()].arguments, text).plain
}

/// Each field falls back by itself: what the project says, then the language, then the default, then the source.
#[test]
fn each_field_falls_back_by_itself() {
    let toml = "[project]\nlocales = ['en', 'zh-Hans', 'zh-Hant', 'de']\nsource-locale = 'de'\ndefault-locale = 'en'\nfallback = { zh-Hans = ['de'] }\n";
    let analysis = project(&[
        ("codegloss.toml", toml),
        ("catalog/a.toml", "domain = 'a'\n[[code]]\ncode = 1\n"),
        (
            "locales/de/a.ftl",
            "a = A\na-1 = Titel\n    .reason = Grund\n    .note = Notiz\n    .recovery = Abhilfe\n",
        ),
        ("locales/en/a.ftl", "a = A\na-1 = Title\n    .recovery = Recovery\n"),
        ("locales/zh-Hans/a.ftl", "a = A\na-1 = 标题\n    .reason = 原因\n"),
        ("locales/zh-Hant/a.ftl", "a = A\n"),
    ]);
    assert!(rules(&analysis).iter().all(|rule| *rule == Rule::MissingTranslation), "{:?}", said(&analysis));
    let resolved = analysis.resolved.unwrap();
    let text = |locale: &str, field: Field| {
        let locale = resolved.settings.locale(locale).unwrap();
        let (from, text) = resolved.text(locale, 0.into(), field)?;
        Some((resolved.locales[from].tag.as_str(), text.plain.as_text().unwrap()))
    };
    assert_eq!(text("zh-Hant", Field::Message), Some(("zh-Hans", "标题")));
    assert_eq!(text("zh-Hant", Field::Reason), Some(("zh-Hans", "原因")));
    assert_eq!(text("zh-Hant", Field::Recovery), Some(("en", "Recovery")));
    assert_eq!(text("zh-Hant", Field::Note), Some(("de", "Notiz")));
    assert_eq!(text("zh-Hans", Field::Recovery), Some(("de", "Abhilfe")));
    assert_eq!(text("en", Field::Reason), Some(("de", "Grund")));
    assert_eq!(text("de", Field::UserMessage), None);
}

fn two_domains() -> Resolved {
    let analysis = project(&[
        (
            "codegloss.toml",
            "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\ndefault-domain = 'web'\n",
        ),
        (
            "catalog/chat.toml",
            "domain = 'chat'\n[[code]]\ncode = 104\n[[code]]\ncode = 'web/5'\n[[code]]\ncode = -3\n",
        ),
        (
            "catalog/web.toml",
            "domain = 'web'\n[[code]]\ncode = 104\n[[code]]\ncode = '104'\nmessage = 'web-text'\npage = 'text'\nname = 'Text'\n[[code]]\ncode = 5\n[[code]]\ncode = 'chat/104'\n",
        ),
    ]);
    analysis.resolved.unwrap()
}

/// A query means the default domain first, then the domain that it names, then any other; an integer before a string.
#[test]
fn a_query_finds_the_nearest_code() {
    let resolved = two_domains();
    let find = |query: &str| {
        let code = &resolved.catalog.codes[resolved.find_code(query)?];
        Some((resolved.catalog.domain_of(code).name.value.as_str(), code.message.as_str()))
    };
    assert_eq!(find("104"), Some(("web", "web-104")));
    assert_eq!(find("web/104"), Some(("web", "web-104")));
    assert_eq!(find("chat/104"), Some(("web", "web-chat_104")));
    assert_eq!(find("chat/-3"), Some(("chat", "chat--3")));
    assert_eq!(find("-3"), Some(("chat", "chat--3")));
    assert_eq!(find("web/5"), Some(("web", "web-5")));
    assert_eq!(find("chat/web/5"), Some(("chat", "chat-web_5")));
    for query in ["", "/", "105", "mail/104", "104 ", "9223372036854775808", "chat/"] {
        assert_eq!(find(query), None, "{query:?}");
    }
}

/// Findings come in the order of files and places, and the same files give the same findings and packs.
#[test]
fn the_same_files_give_the_same_bytes() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixture");
    let run = || analyze(&Sources::read(&folder).0, None);
    let (one, other) = (run(), run());
    assert_eq!(one.diagnostics, other.diagnostics);
    let places: Vec<_> = one
        .diagnostics
        .iter()
        .map(|finding| (finding.spans[0].path.clone(), finding.spans[0].range.start))
        .collect();
    assert!(places.is_sorted());
    assert_eq!(one.resolved.unwrap().packs().unwrap(), other.resolved.unwrap().packs().unwrap());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// No project file, catalog or message panics, whatever it holds, and spans lie in their files.
    #[test]
    fn any_files_are_analyzed(
        toml in "(\\[project\\]\nlocales = \\['en'\\]\nsource-locale = 'en'\n)?[a-z\\[\\]{}='\"\n0-9.#-]{0,40}",
        catalog in "(domain = 'a'\n\\[\\[code\\]\\]\n)?([a-z-]{1,9} = [0-9'a-z\\[\\]{},=]{0,9}\n){0,4}\\PC{0,20}",
        messages in "(a(-1)? = )?\\PC{0,40}(\n +\\.[a-z]{1,8} = \\PC{0,30}){0,3}",
        guide in "\\PC{0,60}",
    ) {
        let base = "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n";
        for project in [base, &toml] {
            let files = [
                ("codegloss.toml", project),
                ("catalog/a.toml", &catalog),
                ("locales/en/a.ftl", &messages),
                ("site/guide/a.en.md", &guide),
                ("site/codes/a/1.en.md", &guide),
            ];
            let (sources, _) = Sources::from_files(files.map(|(path, text)| (path, text.as_bytes())));
            let analysis = analyze(&sources, None);
            for span in analysis.diagnostics.iter().flat_map(|finding| &finding.spans) {
                let text = sources.text(&span.path).map_or("", |file| &file.text);
                prop_assert!(text.get(span.range.clone()).is_some(), "{:?}", span);
            }
            if !analysis.has_errors() && let Some(resolved) = analysis.resolved {
                prop_assert!(resolved.packs().is_ok());
            }
        }
    }
}
