//! Messages in the layout of a project that was there before.

use codegloss_engine::ArgumentKind::{Number, Text};
use codegloss_engine::{Analysis, Cache, Sources, analyze_with};
use codegloss_runtime::Field;

use crate::{project, said, title};

const PATTERN: &str = "[[messages]]\nfiles = 'src/*/locales/{locale}.ftl'\n";

/// A project of one code, `ls-1`, with these lines behind its pattern, and these messages in English and in French.
fn adopted(more: &str, en: &str, fr: &str) -> Analysis {
    let settings = format!(
        "[project]\nlocales = ['en', 'fr']\nsource-locale = 'en'\ndefault-locale = 'en'\n{PATTERN}{more}"
    );
    project(&[
        ("codegloss.toml", &settings),
        ("catalog/ls.toml", "domain = 'ls'\n[[code]]\ncode = 1\n"),
        ("src/ls/locales/en.ftl", &format!("ls = ls\n{en}")),
        ("src/ls/locales/fr.ftl", &format!("ls = ls\n{fr}")),
        ("locales/en/a.ftl", "ls-1 = Not read\n"),
    ])
}

/// Another layout takes the place of the usual one.
#[test]
fn only_what_a_pattern_is_for_is_a_message() {
    let analysis = adopted("", "ls-1 = One\n", "ls-1 = Un\n");
    assert_eq!((said(&analysis), title(&analysis)), (vec![], "One".to_owned()));
}

/// A translator is told which file a text belongs in.
#[test]
fn a_translation_belongs_in_the_counterpart_of_its_original() {
    let analysis = adopted("", "ls-1 = One\n", "");
    assert_eq!(said(&analysis), ["missing-translation: ls-1, value, fr, src/ls/locales/fr.ftl"]);
}

/// Where a pattern leaves the name of a file open, what is missing is named with the file that belongs to the source's.
#[test]
fn what_is_missing_belongs_in_a_file_that_can_be_written() {
    let settings = "[project]\nlocales = ['en', 'fr']\nsource-locale = 'en'\ndefault-locale = 'en'\n[[messages]]\nfiles = 'l10n/{locale}/*.ftl'\n";
    let catalog = ("catalog/a.toml", "domain = 'a'\nplatforms = ['ios']\n[[code]]\ncode = 1\n");
    let of = |messages| said(&project(&[("codegloss.toml", settings), catalog, ("l10n/en/x.ftl", messages)]));
    assert_eq!(
        of("a = A\na-1 = One\n"),
        [
            "missing-message: platform-ios, name, en, l10n/en/x.ftl, none",
            "missing-translation: language, fr, l10n/fr/x.ftl"
        ]
    );
    assert_eq!(of("# nothing\n"), ["missing-message: language, en, l10n/en/a.ftl"]);
}

/// Of a locale that the project does not list, the file is named once, with the locale that was perhaps meant.
#[test]
fn a_file_of_no_locale_is_reported() {
    let settings =
        format!("[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n{PATTERN}");
    let files = [
        ("codegloss.toml", settings.as_str()),
        ("catalog/ls.toml", "domain = 'ls'\n"),
        ("src/ls/locales/en.ftl", "ls = ls\n"),
        ("src/ls/locales/EN.ftl", "ls = ls\n"),
        ("src/cat/locales/EN.ftl", "cat = cat\n"),
    ];
    assert_eq!(said(&project(&files)), ["unknown-locale: EN, spelling, en"]);
}

/// An undeclared variable is an argument: a number if any language counts with it, and a string otherwise.
#[test]
fn an_undeclared_variable_is_an_argument_where_it_is_allowed() {
    let en = "ls-1 = { $file } { $n } { more } { $level ->\n    [low] L\n   *[other] H\n}\nmore = { NUMBER($size) }\n";
    let fr = "ls-1 = { $n ->\n    [one] { $file } { $last }\n   *[other] { $n }\n}\n";
    let analysis = adopted("allow = ['variables']\n", en, fr);
    assert_eq!(said(&analysis), ["missing-variable: ls-1, level"]);
    let resolved = analysis.resolved.unwrap();
    let arguments = &resolved.catalog.codes[0.into()].arguments;
    let declared: Vec<_> =
        arguments.iter().map(|one| (one.name.as_str(), one.kind, one.example.as_str())).collect();
    let expected = [
        ("file", Text, "file"),
        ("n", Number, "1"),
        ("level", Text, "level"),
        ("size", Number, "1"),
        ("last", Text, "last"),
    ];
    assert_eq!(declared, expected);
    assert_eq!(resolved.packs().unwrap().len(), 3);
    let unknown = said(&adopted("", en, "ls-1 = Un\n"));
    assert!(unknown.iter().all(|finding| finding.starts_with("unknown-variable")), "{unknown:?}");
    assert_eq!(unknown.len(), 4);
}

/// What the catalog declares stays as it is, and so does a constant.
#[test]
fn a_declared_argument_keeps_its_type() {
    let settings = "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n[[messages]]\nfiles = 'locales/{locale}/*.ftl'\nallow = ['variables']\n";
    let catalog = "domain = 'a'\nconstants = { max = 4 }\n[[code]]\ncode = 1\nargs = { n = { type = 'string', example = 'many' } }\n";
    let messages = "a = A\na-1 = { $max } { $n } { NUMBER($n) }\n";
    let analysis =
        project(&[("codegloss.toml", settings), ("catalog/a.toml", catalog), ("locales/en/a.ftl", messages)]);
    assert_eq!((said(&analysis), title(&analysis)), (vec![], "4 many many".to_owned()));
    assert_eq!(analysis.resolved.unwrap().catalog.codes[0.into()].arguments.len(), 1);
}

/// A variable that nothing but a translation declares is there after an edit as it is in a fresh analysis.
#[test]
fn an_edit_declares_its_variables() {
    let settings = "[project]\nlocales = ['en', 'fr']\nsource-locale = 'en'\ndefault-locale = 'en'\n[[messages]]\nfiles = 'fr/{locale}.ftl'\nallow = ['variables']\n[[messages]]\nfiles = 'en/{locale}.ftl'\n";
    let of = |fr: &str| {
        let files = [
            ("codegloss.toml", settings),
            ("catalog/a.toml", "domain = 'a'\n[[code]]\ncode = 1\n"),
            ("en/en.ftl", "a = A\na-1 = { $x }\n"),
            ("fr/fr.ftl", fr),
        ];
        Sources::from_files(files.map(|(path, text)| (path, text.as_bytes()))).0
    };
    let mut cache = Cache::default();
    let before = analyze_with(&mut cache, &of("a = A\na-1 = un\n"), None);
    assert_eq!(said(&before), ["unknown-variable: x, a-1, none"]);
    assert_eq!(said(&analyze_with(&mut cache, &of("a = A\na-1 = { $x }\n"), None)), [""; 0]);
}

/// The folder's own switch for markup comes before the domain's, in both directions.
#[test]
fn a_folder_has_its_own_switch_for_markup() {
    let shown = |domain: &str, folder: &str| {
        let settings = format!(
            "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n[[messages]]\nfiles = 'l10n/{{locale}}/*.ftl'\n{folder}"
        );
        let catalog = format!("domain = 'a'\n{domain}[[code]]\ncode = 1\n");
        let analysis = project(&[
            ("codegloss.toml", &settings),
            ("catalog/a.toml", &catalog),
            ("l10n/en/a.ftl", "a = A\na-1 = So *it* is\n"),
        ]);
        let resolved = analysis.resolved.as_ref().unwrap();
        resolved.text(0.into(), 0.into(), Field::Message).unwrap();
        title(&analysis)
    };
    let [written, marked] = ["So *it* is", "So it is"];
    assert_eq!(shown("", ""), marked);
    assert_eq!(shown("", "markdown = false\n"), written);
    assert_eq!(shown("markdown = false\n", ""), written);
    assert_eq!(shown("markdown = false\n", "markdown = true\n"), marked);
}

/// Codes of a domain in several files are in the order of the files, whatever lies between them, and share what any of the files has.
#[test]
fn a_domain_may_be_in_several_files() {
    let settings = "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n";
    let analysis = project(&[
        ("codegloss.toml", settings),
        ("catalog/a-1.toml", "domain = 'a'\n[[code]]\ncode = 7\nsymbol = { ios = 'Seven' }\n"),
        ("catalog/b.toml", "domain = 'b'\n[[code]]\ncode = 8\n"),
        (
            "catalog/c.toml",
            "domain = 'a'\nplatforms = ['ios']\nmarkdown = false\nconstants = { max = 4 }\n[[code]]\ncode = 3\nsee-also = [7]\n",
        ),
        ("locales/en/a.ftl", "a = A\nplatform-ios = iOS\na-7 = *{ $max }*\na-3 = 3\nb = B\nb-8 = *8*\n"),
    ]);
    assert_eq!((said(&analysis), title(&analysis)), (vec![], "*4*".to_owned()));
    let resolved = analysis.resolved.unwrap();
    let keys: Vec<_> = resolved.catalog.codes.iter().map(|code| code.key.to_string()).collect();
    assert_eq!((keys, resolved.catalog.domains.len()), (vec!["7".into(), "3".into(), "8".into()], 2));
}

/// A text that is left empty on purpose is not there: no field, and a reader of another language misses nothing.
#[test]
fn a_text_left_empty_is_no_text() {
    let analysis = adopted("", "ls-1 = One\n    .reason = { \"\" }\n", "ls-1 = Un\n");
    assert_eq!(said(&analysis), [""; 0]);
    let resolved = analysis.resolved.unwrap();
    assert!(resolved.text(0.into(), 0.into(), Field::Reason).is_none());
    let analysis = adopted("", "ls-1 = { \"\" }\n", "");
    assert_eq!(said(&analysis), [""; 0]);
}

/// Files that a program loads apart from each other may have the same term; one that is not the same in both would be chosen by chance.
#[test]
fn a_term_may_be_in_several_files_that_are_no_messages_of_codes() {
    let of = |allow: &str, second: &str| {
        let settings = format!(
            "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n[[messages]]\nfiles = '{{locale}}/*.ftl'\n{allow}"
        );
        let files = [
            ("codegloss.toml", settings.as_str()),
            ("catalog/a.toml", "domain = 'a'\n[[code]]\ncode = 1\n"),
            (
                "en/a.ftl",
                "a = A\na-1 = { -brand }\n-brand = Fox\n    .gender = f\n\n# The rest\n-other = O{ -brand }\n",
            ),
            ("en/b.ftl", second),
        ];
        said(&project(&files))
            .into_iter()
            .filter(|finding| !finding.starts_with("unused-term"))
            .collect::<Vec<_>>()
    };
    let (allow, same) = ("allow = ['messages']\n", "-brand = Fox\n    .gender = f\n-last = L\n");
    assert_eq!(of(allow, same), [""; 0]);
    assert_eq!(of("", same), ["duplicate-message: -brand"]);
    for other in ["-brand = Wolf\n    .gender = f\n", "-brand = Fox\n    .gender = m\n", "-brand = Fox\n"] {
        assert_eq!(of(allow, other), ["duplicate-message: -brand"], "{other}");
    }
    assert_eq!(of(allow, "a-1 = { -brand }\n"), ["duplicate-message: a-1"]);
}

/// What a function would choose is not known, so that nothing is said of the text that is left: one cause, one finding.
#[test]
fn a_text_that_an_unknown_function_chooses_is_not_said_to_be_empty() {
    let en = "ls-1 = { PLATFORM() ->\n    [macos] Spotlight\n   *[other] { \"\" }\n}\n";
    assert_eq!(said(&adopted("", en, "ls-1 = Un\n")), ["unsupported-function: PLATFORM(), function, none"]);
    let empty = "ls-1 = { \"a\" ->\n    [macos] Spotlight\n   *[other] { \"\" }\n}\n";
    assert_eq!(said(&adopted("", empty, "ls-1 = Un\n")), ["empty-text: ls-1"]);
}
