//! What is found, once each, and how much it weighs.

use codegloss_engine::{MAX_FINDINGS, Rule, Severity, Sources, analyze};

use super::{PROJECT, domain, project, rules, said, title};

/// A slip in a key is named with what was meant, and everything else is read.
#[test]
fn an_unknown_key_does_not_hide_the_others() {
    let analysis = domain(
        "[[code]]\ncode = 1\nretriable = true\nsee_also = [2]\n[[code]]\ncode = 2\n",
        "a-1 = One\na-2 = Two\n",
    );
    assert_eq!(
        said(&analysis),
        ["unknown-key: retriable, code, some, retryable", "unknown-key: see_also, code, some, see-also"],
    );
    assert_eq!(title(&analysis), "One");
    let resolved = analysis.resolved.unwrap();
    assert_eq!(resolved.catalog.codes[0.into()].see_also.len(), 1);
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
        "missing-translation: generic-user-message, value, ca, locales/ca/a.ftl",
        "missing-translation: unknown-error, value, ca, locales/ca/a.ftl",
    ];
    assert_eq!(of("ca", ""), missing);
    assert_eq!(of("ca", "unknown-error = Error { $code }\n"), missing[..1]);
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

/// Names that differ in case alone are one name to file systems; across domains they are not.
#[test]
fn ids_and_pages_collide_whatever_their_case() {
    let analysis = domain("[[code]]\ncode = 'Gone'\n[[code]]\ncode = 'gone'\n", "a-Gone = A\na-gone = A\n");
    assert_eq!(said(&analysis), ["colliding-code: gone, message, Gone, a-gone, both"]);
    let analysis = project(&[
        ("codegloss.toml", "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
        ("catalog/a.toml", "domain = 'a'\n[[code]]\ncode = 'b-1'\n[[code]]\ncode = 'b'\n"),
        ("catalog/a-b.toml", "domain = 'a-b'\n[[code]]\ncode = 1\n"),
        ("locales/en/a.ftl", "a = A\na-b = B\na-b-1 = One\n"),
    ]);
    assert_eq!(
        said(&analysis),
        ["colliding-code: b-1, message, 1, a-b-1, none", "colliding-code: b, message, a-b, a-b, none"],
        "ids are global, and names of domains and groups are ids, too"
    );
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

/// No comment is on a page or in its Markdown, whether it speaks to codegloss or to other writers, in a line of text as well.
#[test]
fn a_silence_is_never_published() {
    let page = "# T\n\n<!-- codegloss: allow(invisible-character) a sample -->\nA&#8203; <!-- codegloss: allow(x) y -->b <!-- sample -->\n\n<!-- sample -->\n";
    let analysis = project(&[
        ("catalog/a.toml", "domain = 'a'\n[[code]]\ncode = 1\n"),
        ("locales/en/a.ftl", "a = A\na-1 = One\n"),
        ("locales/zh-Hans/a.ftl", "a = A\na-1 = 一\n"),
        ("site/guide/t.en.md", page),
        ("site/guide/t.zh-Hans.md", "# T\n"),
        ("site/codes/a/1.en.md", page),
        ("site/codes/a/1.zh-Hans.md", "T\n"),
    ]);
    let expected = [
        "invalid-silence: unknown, x, none",
        "changed-structure: site/codes/a/1",
        "invalid-silence: unknown, x, none",
    ];
    assert_eq!(said(&analysis), expected);
    let resolved = analysis.resolved.unwrap();
    let guide = resolved.guides[0].pages[0.into()].as_ref().unwrap();
    let (_, text) = resolved.long_text(0.into(), 0.into()).unwrap();
    for published in [
        &guide.body.html(),
        &guide.markdown.to_string(),
        &text.parts[0].body.html(),
        &text.markdown.to_string(),
    ] {
        let is_clean = ["codegloss", "sample", "--"].iter().all(|comment| !published.contains(comment));
        assert!(is_clean && published.contains(" b"), "{published}");
    }
}

/// What looks unused may be what a misspelt name was meant to be: the misspelling is the one finding.
#[test]
fn what_was_misspelt_is_not_unused_as_well() {
    let catalog = "constants = { limit = 4 }\nlinks = { help = 'https://a.example/' }\n[[code]]\ncode = 1\nargs = { file = { type = 'string', example = 'x' } }\n";
    let misspelt =
        domain(catalog, "a-1 = { $fiel }\n    .reason = At most { $limits }. See [the help][halp].\n");
    let found = rules(&misspelt);
    assert_eq!(found, [Rule::UnknownVariable, Rule::UnknownVariable, Rule::LinkAsText]);
    let unused = [Rule::UnusedConstant, Rule::UnusedLink, Rule::UnusedArgument];
    let left_out = rules(&domain(catalog, "a-1 = One\n"));
    assert!(unused.iter().all(|rule| left_out.contains(rule)), "{left_out:?}");
}

/// Of a rule in a file, the first findings are kept and the others counted.
#[test]
fn the_findings_beyond_the_limit_are_counted() {
    let doubles = "a-1 = One\n".repeat(MAX_FINDINGS + 8);
    let analysis = domain("[[code]]\ncode = 1\n", &doubles);
    assert_eq!((analysis.diagnostics.len(), analysis.left_out), (MAX_FINDINGS, 7));
    let within = domain("[[code]]\ncode = 1\n", "a-1 = One\na-1 = One\n");
    assert_eq!((within.diagnostics.len(), within.left_out), (1, 0));
}
