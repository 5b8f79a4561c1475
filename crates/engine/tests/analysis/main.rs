//! From files to texts and findings: what a project says, and what is said of it.

#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

mod layouts;
mod reuse;
mod texts;

use codegloss_engine::{Analysis, DiagnosticArgument, Resolved, Rule, Severity, Sources, analyze};
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

/// A slip in a key is named with what was meant, and everything else is read.
#[test]
fn an_unknown_key_does_not_hide_the_others() {
    let analysis = domain("[[code]]\ncode = 1\nretriable = true\nsee_also = [2]\n", "a-1 = One\n");
    assert_eq!(
        said(&analysis),
        ["unknown-key: retriable, code, some, retryable", "unknown-key: see_also, code, some, see-also"]
    );
    assert_eq!(title(&analysis), "One");
}

/// A fault in an argument's declaration, or a code declared twice, is one finding, not one for each use besides.
#[test]
fn a_faulty_argument_is_declared_all_the_same() {
    for (arguments, rule) in [
        ("n = { type = 'text', example = 'a' }", Rule::InvalidValue),
        ("n = { type = 'number', example = 'three' }", Rule::InvalidValue),
        ("n = { type = 'number' }", Rule::MissingKey),
        ("n = 'number'", Rule::InvalidValue),
    ] {
        let code = format!("[[code]]\ncode = 1\nargs = {{ {arguments} }}\n");
        let messages = "a-1 = { NUMBER($n) } { $n ->\n        [one] one\n       *[other] many\n    }\n    .reason = { $n }\n";
        assert_eq!(rules(&domain(&code, messages)), [rule], "{arguments}");
    }
    let (bare, declared) =
        ("[[code]]\ncode = 1\n", "[[code]]\ncode = 1\nargs = { n = { type = 'number', example = 1 } }\n");
    for codes in [[bare, declared], [declared, bare]] {
        assert_eq!(rules(&domain(&codes.concat(), "a-1 = { $n }\n")), [Rule::DuplicateCode]);
    }
}

/// What apps show when a code has no text is missing where neither the project nor codegloss has it in the locale.
#[test]
fn texts_for_apps_are_missing_where_codegloss_lacks_the_language() {
    let of = |tag: &str, messages: &str| {
        let settings =
            format!("[project]\nlocales = ['{tag}']\nsource-locale = '{tag}'\ndefault-locale = '{tag}'\n");
        let analysis = project(&[
            ("codegloss.toml", &settings),
            ("catalog/a.toml", "domain = 'a'\n"),
            (&format!("locales/{tag}/a.ftl"), &format!("a = A\n{messages}")),
        ]);
        said(&analysis)
    };
    let missing = [
        "missing-translation: unknown-error, value, ca, locales/ca",
        "missing-translation: generic-user-message, value, ca, locales/ca",
    ];
    assert_eq!(of("ca", ""), missing);
    assert_eq!(of("ca", "unknown-error = Error { $code }\n"), missing[1..]);
    assert_eq!(of("ca", "unknown-error = Error { $code }\ngeneric-user-message = Disculpeu.\n"), [""; 0]);
    for served in ["en", "zh-Hans", "en-GB", "zh", "zh-CN", "zh-TW", "pt-PT", "gsw"] {
        assert_eq!(of(served, ""), [""; 0], "{served}");
    }
}

/// What is wrong with a tag is told where it is listed, and not again wherever it is named.
#[test]
fn a_tag_that_is_none_is_one_finding() {
    let settings =
        "[project]\nlocales = ['en', 'zh-cn']\nsource-locale = 'zh-cn'\ndefault-locale = 'zh-cn'\n";
    let analysis = project(&[
        ("codegloss.toml", settings),
        ("catalog/a.toml", "domain = 'a'\n"),
        ("locales/en/a.ftl", "a = A\n"),
    ]);
    assert_eq!(said(&analysis), ["invalid-language-tag: zh-cn, some, zh-CN"]);
}

/// An integer beyond 64 bits is refused, not rounded; the last that fits is taken, in any notation.
#[test]
fn integers_keep_all_64_bits() {
    let analysis = domain(
        "[[code]]\ncode = 9223372036854775807\n[[code]]\ncode = -0\n[[code]]\ncode = 0x10\n[[code]]\ncode = 1_000\n",
        "a-9223372036854775807 = Last\na-0 = Zero\na-16 = Sixteen\na-1000 = Thousand\n",
    );
    assert_eq!(said(&analysis), [""; 0]);
    assert_eq!(title(&analysis), "Last");
    for number in
        ["9223372036854775808", "-9223372036854775809", "0xffffffffffffffff", "1e3", "nan", "1979-05-27"]
    {
        let analysis = domain(&format!("[[code]]\ncode = {number}\n"), "");
        assert_eq!(rules(&analysis), [Rule::InvalidValue], "{number}");
    }
}

/// Nesting that would exhaust a stack is a finding.
#[test]
fn toml_of_any_depth_is_read() {
    for deep in ["[".repeat(20_000), "{a=".repeat(20_000), format!("1\n{}b = 1", "a.".repeat(20_000))] {
        let analysis = domain(&format!("x = {deep}\n"), "");
        assert!(rules(&analysis).contains(&Rule::InvalidToml), "{deep:.20}");
    }
}

/// Constants are the same words wherever they stand: in a text, in a term, as a selector.
#[test]
fn constants_are_folded_in_texts_terms_and_selectors() {
    let analysis = domain(
        "constants = { limit = 1, size = { value = 2, unit = 'KB' }, name = 'Ann' }\n[[code]]\ncode = 1\n",
        "a-1 = { -t } { $limit ->\n        [one] one\n       *[other] many\n    } { $name ->\n        [Ann] she\n       *[other] they\n    } { $size ->\n        [2] two\n       *[other] other\n    }\n-t = { $limit } of { $size }\n",
    );
    assert_eq!(said(&analysis), [""; 0]);
    assert_eq!(title(&analysis), "1 of 2\u{a0}KB one she two");
}

/// A term sees what its caller passes and no argument of the code; what is not passed chooses the default.
#[test]
fn terms_see_their_own_parameters() {
    let code = "[[code]]\ncode = 1\nargs = { case = { type = 'string', example = 'x' } }\n";
    let term = "-t = { $case ->\n       *[upper] Term\n        [lower] term\n    }\n    .kind = lower\n";
    let analysis = domain(
        code,
        &format!("a-1 = {{ $case }} {{ -t }} {{ -t(case: \"lower\") }} {{ -t(case: \"other\") }}\n{term}"),
    );
    assert_eq!(said(&analysis), [""; 0]);
    assert_eq!(title(&analysis), "x Term term Term");
    let analysis = domain(
        code,
        &format!("a-1 = {{ -t.kind ->\n        [lower] low\n       *[upper] up\n    }} {{ $case }}\n{term}"),
    );
    assert_eq!(said(&analysis), [""; 0]);
    assert_eq!(title(&analysis), "low x");
    let analysis = domain(code, "a-1 = { -t }{ $case }\n-t = { $case }\n");
    assert_eq!(said(&analysis), ["unknown-variable: case, -t, none"]);
}

/// What is wrong in a term is said once, however many texts use it.
#[test]
fn a_fault_of_a_term_is_said_once() {
    let analysis = domain(
        "constants = { x = 1 }\n[[code]]\ncode = 1\n[[code]]\ncode = 2\n",
        "a-1 = { -t } { -t }\n    .reason = { -t }\na-2 = { -t }\n-t = { $y } { -u } { WHEN() }\n",
    );
    assert_eq!(
        said(&analysis),
        [
            "unknown-variable: y, -t, some, x",
            "unknown-reference: -u, term, some, -t",
            "unsupported-function: WHEN(), function, none"
        ]
    );
}

/// A circle is found once, the same from wherever it is entered, and a diamond is none.
#[test]
fn a_circle_is_found_once() {
    let codes = "[[code]]\ncode = 1\n[[code]]\ncode = 2\n[[code]]\ncode = 3\n";
    let analysis = domain(
        codes,
        "a-1 = { a-3 }\na-2 = { a-1 }\na-3 = { a-2 } { -d } { -d }\n-d = { -e } { -e }\n-e = E\n",
    );
    assert_eq!(said(&analysis), ["cyclic-reference: a-1 → a-3 → a-2 → a-1"]);
    let analysis = domain(
        codes,
        "a-1 = { a-2.reason }\na-2 = 2\n    .reason = { a-2.note }\n    .note = { a-2.reason }\na-3 = 3\n",
    );
    assert_eq!(said(&analysis), ["cyclic-reference: a-2.note → a-2.reason → a-2.note"]);
}

/// References that multiply end at the limit, whatever they multiply: followed to their end, they would take years.
#[test]
fn references_that_multiply_end_at_the_limit() {
    let chain = |leaf: &str, step: &dyn Fn(usize) -> String| {
        let steps: Vec<_> = (0..45).map(|index| format!("t{index} = {}\n", step(index + 1))).collect();
        let steps = steps.concat();
        format!("a-1 = {{ t0 }}\n{steps}t45 = {leaf}\n")
    };
    let twice = |next: usize| format!("{{ t{next} }}{{ t{next} }}");
    let choice =
        |next: usize| format!("{{ $n ->\n        [one] {{ t{next} }}\n       *[other] {{ t{next} }}\n    }}");
    let code = "[[code]]\ncode = 1\nargs = { n = { type = 'number', example = 1 } }\n";
    for leaf in ["text", "{ \"\" }", "{ $n }", "{ $nothing }", "{ nothing }", "{ t0 }", "{ WHEN() }", "{ $n"]
    {
        for step in [&twice as &dyn Fn(usize) -> String, &choice] {
            let analysis = domain(code, &chain(leaf, step));
            assert!(analysis.has_errors(), "{leaf}");
            assert!(analysis.diagnostics.len() < 10, "{leaf}: {:?}", said(&analysis));
        }
    }
    let analysis = domain(code, &chain("long text ".repeat(40).trim(), &twice));
    assert!(rules(&analysis).iter().all(|rule| matches!(rule, Rule::TextTooLong | Rule::NestingTooDeep)));
}

/// Choices have a limit of their own: one that terms double ten times leaves a short text, and takes as long as a large one.
#[test]
fn choices_that_multiply_end_at_the_limit() {
    let doubled: Vec<_> =
        (1..11).map(|term| format!("-t{term} = {{ -t{0} }}{{ -t{0} }}\n", term - 1)).collect();
    let doubled = doubled.concat();
    let choice = "-t0 = { 5 ->\n    [5] a\n   *[other] b\n    }\n";
    let analysis = domain("[[code]]\ncode = 1\n", &format!("{choice}{doubled}a-1 = {{ -t10 }}\n"));
    assert_eq!(rules(&analysis), [Rule::TooManyChoices]);
}

/// An example is words in Markdown as it is in HTML, in a code span too.
#[test]
fn an_example_is_never_markup() {
    let code = "[[code]]\ncode = 1\nargs = { a = { type = 'string', example = '<b>*x*</b>' } }\n";
    let analysis = domain(code, "a-1 = { $a } `{ $a }`\n");
    let resolved = analysis.resolved.as_ref().unwrap();
    let (_, text) = resolved.text(0.into(), 0.into(), Field::Message).unwrap();
    let shown = resolved.shown(0.into(), &resolved.catalog.codes[0.into()].arguments, text);
    assert_eq!(shown.plain, "<b>*x*</b> <b>*x*</b>");
    let escaped = r"\<b\>\*x\*\<\/b\>";
    assert_eq!(shown.markdown, format!("{escaped} <code>{escaped}</code>"));
    let html = shown.passage.html();
    assert!(!html.contains("<b>"), "{html}");
}

/// Texts that each are within the limit do not nest beyond it together.
#[test]
fn references_do_not_nest_beyond_the_limit() {
    let nested = |inner: &str| format!("{}{inner}{}", "{ ".repeat(90), " }".repeat(90));
    let steps: Vec<_> =
        (0..60).map(|index| format!("t{index} = {}\n", nested(&format!("t{}", index + 1)))).collect();
    let steps = steps.concat();
    let analysis = domain("[[code]]\ncode = 1\n", &format!("a-1 = {{ t0 }}\n{steps}t60 = text\n"));
    assert!(rules(&analysis).contains(&Rule::NestingTooDeep), "{:?}", said(&analysis));
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

/// Names that differ in case alone are one name to file systems; across domains they are not.
#[test]
fn ids_and_pages_collide_whatever_their_case() {
    let analysis = domain("[[code]]\ncode = 'Gone'\n[[code]]\ncode = 'gone'\n", "a-Gone = A\na-gone = A\n");
    assert_eq!(
        said(&analysis),
        [
            "colliding-code: gone, message, Gone, a-gone",
            "colliding-code: gone, page, Gone, a/gone",
            "colliding-code: gone, name, Gone, a::Gone"
        ]
    );
    let analysis = project(&[
        ("codegloss.toml", "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
        ("catalog/a.toml", "domain = 'a'\n[[code]]\ncode = 'b-1'\n[[code]]\ncode = 'b'\n"),
        ("catalog/a-b.toml", "domain = 'a-b'\n[[code]]\ncode = 1\n"),
        ("locales/en/a.ftl", "a = A\na-b = B\na-b-1 = One\n"),
    ]);
    assert_eq!(
        said(&analysis),
        ["colliding-code: b-1, message, 1, a-b-1", "colliding-code: b, message, a-b, a-b"],
        "ids are global, and names of domains and groups are ids, too"
    );
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

/// The project that other tests share lacks translations and nothing else.
#[test]
fn the_fixture_lacks_translations_alone() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixture");
    let (sources, unreadable) = Sources::read(&folder);
    assert_eq!(unreadable, []);
    let analysis = analyze(&sources, None);
    assert!(rules(&analysis).iter().all(|rule| *rule == Rule::MissingTranslation), "{:?}", said(&analysis));
    assert!(sources.text("locales/en/auth.ftl").unwrap().text.contains("\r\n"), "git changed its line ends");
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

/// A project with an untranslated text, an unused one and a code that is there twice, by these `[rules]`.
fn weighed(levels: &str) -> Vec<(Rule, Severity)> {
    let analysis = project(&[
        ("codegloss.toml", &format!("{PROJECT}[rules]\n{levels}")),
        ("catalog/a.toml", "domain = 'a'\n[[code]]\ncode = 1\n[[code]]\ncode = 1\n"),
        ("locales/en/a.ftl", "a = A\na-1 = One\na-2 = Two\n"),
        ("locales/zh-Hans/a.ftl", "a = A\n"),
    ]);
    analysis.diagnostics.iter().map(|finding| (finding.rule, finding.severity())).collect()
}

/// A project makes more or less of a rule, and nothing less of one whose findings would make a wrong pack.
#[test]
fn a_project_weighs_the_rules() {
    use Rule::{DuplicateCode, InvalidValue, MessageForNoCode, MissingTranslation};
    use Severity::{Error, Warning};
    let twice = (DuplicateCode, Error);
    assert_eq!(weighed(""), [twice, (MissingTranslation, Warning), (MessageForNoCode, Warning)]);
    assert_eq!(
        weighed("missing-translation = 'error'\nduplicate-code = 'error'\n"),
        [twice, (MissingTranslation, Error), (MessageForNoCode, Warning)]
    );
    assert_eq!(
        weighed("missing-translation = 'off'\nmessage-for-no-code = 'warning'\n"),
        [twice, (MessageForNoCode, Warning)]
    );
    let lowered = "duplicate-code = 'off'\nmissing-translation = 'off'\nmessage-for-no-code = 'off'\n";
    assert_eq!(weighed(lowered), [twice, (InvalidValue, Error)]);
}

/// A comment that speaks to codegloss is on no page and in no Markdown, in a line of text as well; other comments stay text.
#[test]
fn a_silence_is_never_published() {
    let page = "# T\n\n<!-- codegloss: allow(invisible-character) a sample -->\nA&#8203; <!-- codegloss: allow(x) y -->b\n\n<!-- c -->\n";
    let analysis = project(&[
        ("catalog/a.toml", "domain = 'a'\n[[code]]\ncode = 1\n"),
        ("locales/en/a.ftl", "a = A\na-1 = One\n"),
        ("locales/zh-Hans/a.ftl", "a = A\na-1 = 一\n"),
        ("site/guide/t.en.md", page),
        ("site/guide/t.zh-Hans.md", "# T\n"),
        ("site/codes/a/1.en.md", page),
        ("site/codes/a/1.zh-Hans.md", "T\n"),
    ]);
    assert_eq!(said(&analysis), ["invalid-silence: unknown, x, none", "invalid-silence: unknown, x, none"]);
    let resolved = analysis.resolved.unwrap();
    let guide = resolved.guides[0].pages[0.into()].as_ref().unwrap();
    let (_, text) = resolved.long_text(0.into(), 0.into()).unwrap();
    for published in [&guide.body.html(), &guide.markdown, &text.parts[0].body.html(), &text.markdown] {
        let is_clean = !published.contains("codegloss") && !published.contains("sample");
        assert!(is_clean && published.contains(" b") && published.contains("c --"), "{published}");
    }
}
