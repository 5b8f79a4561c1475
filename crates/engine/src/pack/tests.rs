use super::*;

use codegloss_runtime::{Catalog, Field, Formatted, Language, Languages, Number, Pack, Problem, Value};

use crate::syntax::pattern::{NumberOptions, Part, Select, Variable, Variant, VariantKey};

mod codes;
mod hostile;

const DOMAINS: [&str; 2] = ["chat", "web"];

/// A pattern from a small notation: `{name}` is an argument, everything else text.
fn pattern(notation: &str) -> Pattern {
    let mut pattern = Pattern::default();
    for piece in notation.split_inclusive('}') {
        let (text, argument) = piece.split_once('{').unwrap_or((piece, ""));
        pattern.push(Part::Text(text.to_owned()));
        if let Some(name) = argument.strip_suffix('}') {
            pattern.push(Part::Argument(Variable::from(name)));
        }
    }
    pattern
}

/// A select with `key = notation` variants; the last is the default. Keys that begin with a digit or `-` are numbers.
fn select(argument: &str, plural: PluralType, variants: &[(&str, &str)]) -> Pattern {
    let key = |key: &str| {
        let is_number = key.starts_with(|c: char| c.is_ascii_digit() || c == '-');
        if is_number { VariantKey::Number(key.to_owned()) } else { VariantKey::Name(key.to_owned()) }
    };
    let all = variants.iter().map(|(name, value)| Variant { key: key(name), value: pattern(value) });
    let mut pattern = Pattern::default();
    pattern.push(Part::Select(Select {
        argument: Variable {
            name: argument.to_owned(),
            options: NumberOptions { plural, ..Default::default() },
        },
        variants: all.collect(),
        default: variants.len() - 1,
    }));
    pattern
}

fn row<'a>(domain: usize, code: impl Into<CodeRef<'a>>, message: Option<&'a Pattern>) -> Row<'a> {
    let mut cells = [[None; 2]; 5];
    cells[0][0] = message;
    Row { domain, code: code.into(), declares: Vec::new(), is_user_facing: true, cells }
}

fn pack(locale: &str, chain: &[&str], rows: &[Row<'_>]) -> Vec<u8> {
    compile(&PackSource {
        locale,
        domains: &DOMAINS.map(str::to_owned),
        default_domain: 0,
        rows: rows.to_vec(),
        chain,
        is_complete: false,
        unknown_error: Some(&pattern("unknown error ({code})")),
        generic_user_message: Some(&pattern("Something went wrong.")),
    })
    .expect("compiles")
}

/// Opens a pack that is a catalog by itself.
fn with_catalog<T>(bytes: &[u8], test: impl FnOnce(Catalog<'_>, Language) -> T) -> T {
    let packs = [Pack::open(bytes).expect("opens")];
    let catalog = Catalog::trusted(&packs, Languages::trusted(&[]));
    test(catalog, catalog.default_language())
}

/// What a locale says with the arguments.
fn say(locale: &str, pattern: &Pattern, arguments: &[(&str, Value<'_>)]) -> String {
    with_catalog(&pack(locale, &[], &[row(0, 1, Some(pattern))]), |catalog, language| {
        let description = catalog.describe_default(1, language).expect("is known");
        description.message().expect("is said").with(arguments).to_string()
    })
}

#[test]
fn numbers_keep_every_digit() {
    let value = pattern("{n}");
    let given = [
        (Value::from(9_007_199_254_740_993_u64), "9,007,199,254,740,993"),
        (Value::from(u64::MAX), "18,446,744,073,709,551,615"),
        (Value::from(i64::MIN), "-9,223,372,036,854,775,808"),
        (Value::from("1.50".parse::<Number>().expect("is a number")), "1.50"),
        (Value::from(Number::new(true, 5, 3)), "-0.005"),
        (Value::from(Number::new(true, 0, 1)), "0.0"),
        (Value::from(Number::new(false, u64::MAX, 25)), "0.0000018446744073709551615"),
    ];
    for (number, text) in given {
        assert_eq!(say("en", &value, &[("n", number)]), text);
    }
    for refused in ["", "-", ".5", "5.", "+5", "1e3", "1 ", "٣", "18446744073709551616", "1.2.3"] {
        assert!(refused.parse::<Number>().is_err(), "{refused}");
    }
}

/// Whatever a text and its values are, what is written ends at the limit, and whoever listens is told.
#[test]
fn what_a_text_writes_is_bounded() {
    let word = "字".repeat(100_000);
    let twelve = pattern(&"{s}".repeat(12));
    with_catalog(&pack("en", &[], &[row(0, 1, Some(&twelve))]), |catalog, language| {
        let message =
            catalog.describe_default(1, language).and_then(|found| found.message()).expect("is said");
        let mut written = String::new();
        let mut problems = Vec::new();
        let values = [("s", Value::Text(word.as_str()))];
        message
            .with(&values)
            .write_reporting(&mut written, &mut |problem| problems.push(problem))
            .expect("writes");
        assert_eq!(written.len(), 3 * word.len());
        assert!(written.len() <= Formatted::MAX_BYTES && written.len() + word.len() > Formatted::MAX_BYTES);
        assert_eq!(problems, [Problem::TooLong]);
    });
}

/// A double is the shortest decimal that reads back as the same.
#[test]
fn doubles_become_decimals() {
    for (double, text) in
        [(0.1, "0.1"), (-2.5e-7, "-0.00000025"), (3.0, "3"), (1e19, "10000000000000000000"), (1e-200, "")]
    {
        let number = Number::try_from(double).expect("is a number");
        assert!(text.is_empty() || number.to_string() == text, "{number}");
        assert_eq!(number.to_string().parse(), Ok(double));
    }
    for refused in [f64::NAN, f64::INFINITY, 1e20, 5e-324, f64::MAX] {
        assert!(Number::try_from(refused).is_err(), "{refused}");
    }
}

#[test]
fn number_variants_compare_by_value() {
    let select = select(
        "n",
        PluralType::Cardinal,
        &[("1", "one"), ("-0.50", "minus half"), ("18446744073709551615", "most"), ("other", "other")],
    );
    let choose =
        |text: &str| say("zh-Hans", &select, &[("n", text.parse::<Number>().expect("is a number").into())]);
    for (number, chosen) in [
        ("1", "one"),
        ("1.0", "one"),
        ("1.000", "one"),
        ("-1", "other"),
        ("-0.5", "minus half"),
        ("0.5", "other"),
        ("18446744073709551615", "most"),
        ("18446744073709551614", "other"),
    ] {
        assert_eq!(choose(number), chosen, "{number}");
    }
    assert_eq!(say("zh-Hans", &select, &[("n", "1".into())]), "other", "a text is no number");
    assert_eq!(say("zh-Hans", &select, &[]), "other");
}

#[test]
fn the_first_variant_that_fits_is_taken() {
    let exact_last =
        select("n", PluralType::Cardinal, &[("one", "category"), ("1", "exact"), ("other", "other")]);
    assert_eq!(say("en", &exact_last, &[("n", 1.into())]), "category");
    assert_eq!(say("zh-Hans", &exact_last, &[("n", 1.into())]), "exact");
    let text = select("kind", PluralType::Cardinal, &[("one", "a text"), ("app", "app"), ("x", "x")]);
    assert_eq!(say("en", &text, &[("kind", "one".into())]), "a text");
    assert_eq!(say("en", &text, &[("kind", "app".into())]), "app");
    assert_eq!(say("en", &text, &[("kind", "apps".into())]), "x");
}

#[test]
fn a_default_before_others_is_taken_when_its_key_fits() {
    let mut pattern = select("n", PluralType::Cardinal, &[("one", "default"), ("1", "exact"), ("2", "two")]);
    let Some(Part::Select(mut chosen)) = pattern.parts().first().cloned() else { unreachable!() };
    chosen.default = 0;
    pattern = Pattern::default();
    pattern.push(Part::Select(chosen));
    for (number, text) in [(1, "default"), (2, "two"), (3, "default")] {
        assert_eq!(say("en", &pattern, &[("n", number.into())]), text);
    }
}

#[test]
fn nested_selects_and_texts_around_them_are_said_in_order() {
    let mut outer = pattern("a {x} ");
    let mut inner = pattern("<");
    inner.push(select("k", PluralType::Ordinal, &[("one", "{n}st"), ("other", "{n}th")]).parts()[0].clone());
    inner.push(Part::Text(">".to_owned()));
    outer.push(Part::Select(Select {
        argument: Variable::from("n"),
        variants: vec![
            Variant { key: VariantKey::Number("0".to_owned()), value: Pattern::default() },
            Variant { key: VariantKey::Name("other".to_owned()), value: inner },
        ],
        default: 1,
    }));
    outer.push(Part::Text(" z".to_owned()));
    let with = |n: i32, k: i32| say("en", &outer, &[("x", "X".into()), ("n", n.into()), ("k", k.into())]);
    assert_eq!(with(0, 1), "a X  z");
    assert_eq!(with(5, 1), "a X <5st> z");
    assert_eq!(with(5, 2), "a X <5th> z");
}

#[test]
fn a_missing_argument_is_shown_and_reported() {
    let bytes = pack("en", &[], &[row(0, 1, Some(&pattern("from {a} to {b}")))]);
    with_catalog(&bytes, |catalog, language| {
        let text = catalog.describe_default(1, language).and_then(|d| d.message()).expect("is said");
        assert_eq!(text.as_str(), None);
        assert_eq!(text.to_string(), "from {$a} to {$b}");
        let (mut out, mut problems) = (String::new(), Vec::new());
        let arguments = [("b", Value::from(2)), ("c", Value::from(3))];
        let written = text.with(&arguments).write_reporting(&mut out, &mut |problem| problems.push(problem));
        assert_eq!((written, out.as_str()), (Ok(()), "from {$a} to 2"));
        assert_eq!(problems, [Problem::MissingArgument("a")]);
        let isolated = text.with(&arguments).isolated(true).to_string();
        assert_eq!(isolated, "from {$a} to \u{2068}2\u{2069}");
    });
}

#[test]
fn markdown_escapes_values() {
    let mut cells = [[None; 2]; 5];
    let (plain, markdown) = (pattern("file {name}"), pattern("**file** {name}"));
    cells[0] = [Some(&plain), Some(&markdown)];
    let bytes = pack("en", &[], &[Row { cells, ..row(0, 1, None) }]);
    with_catalog(&bytes, |catalog, language| {
        let text = catalog.describe_default(1, language).and_then(|d| d.message()).expect("is said");
        let arguments = [("name", Value::from("  *<b>\n\n# 你 [x](y)"))];
        assert_eq!(text.with(&arguments).to_string(), "file   *<b>\n\n# 你 [x](y)");
        assert_eq!(text.markdown().with(&arguments).to_string(), r"**file** &#32; \*\<b\>  \# 你 \[x\]\(y\)");
    });
}

#[test]
fn what_cannot_be_in_a_pack_is_refused() {
    let text = Pattern::text("x");
    let compile_rows = |rows: Vec<Row<'_>>| {
        compile(&PackSource {
            locale: "en",
            domains: &["chat".to_owned()],
            default_domain: 0,
            rows,
            chain: &[],
            is_complete: false,
            unknown_error: Some(&text),
            generic_user_message: Some(&text),
        })
    };
    let double = compile_rows(vec![row(0, 1, None), row(0, "1", None), row(0, 1, None)]);
    assert_eq!(double, Err(PackError::DuplicateCode(0, 2)));
    assert_eq!(compile_rows(vec![row(1, 1, None)]), Err(PackError::UnknownDomain(1)));
    let long = "x".repeat(MAX_NAME + 1);
    assert_eq!(compile_rows(vec![row(0, long.as_str(), None)]), Err(PackError::LongName(long.clone())));
    let argument = pattern(&format!("{{{long}}}"));
    assert_eq!(compile_rows(vec![row(0, 1, Some(&argument))]), Err(PackError::LongName(long)));
}

#[test]
fn equal_texts_are_stored_once() {
    let (text, program) = (Pattern::text("the very same text"), pattern("the very same {program}"));
    let count = |pattern: &Pattern, needle: &str| {
        let rows: Vec<_> = (0..50).map(|code| row(0, code, Some(pattern))).collect();
        let bytes = pack("en", &[], &rows);
        bytes.windows(needle.len()).filter(|window| *window == needle.as_bytes()).count()
    };
    assert_eq!(count(&text, "the very same"), 1);
    assert_eq!(count(&program, "the very same"), 1);
}
