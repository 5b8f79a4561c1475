//! Fluent files that break parsers.

use proptest::prelude::*;

use super::*;
use crate::source::Sources;

/// What a file gives: its entries' ids, the ids of those that do not parse, and the findings as `problem at words`.
fn read(text: &str) -> (Vec<String>, Vec<String>, Vec<String>) {
    let (sources, _) = Sources::from_files([("locales/en/a.ftl", text.as_bytes())]);
    let file = sources.text("locales/en/a.ftl").expect("is there");
    let mut findings = Diagnostics::default();
    let parsed = parse(file, &mut findings);
    let said = findings.iter().map(|finding| {
        let words = &file.text[finding.spans[0].range.clone()];
        let problem = finding.arguments.first().map(|(_, value)| value);
        match problem {
            Some(crate::diagnostics::Argument::Text(problem)) => format!("{problem} at {words:?}"),
            _ => format!("{} at {words:?}", finding.rule.id()),
        }
    });
    let said = said.collect();
    (parsed.entries.into_iter().map(|entry| entry.id.value.clone()).collect(), parsed.broken, said)
}

fn strings<const N: usize>(list: [&str; N]) -> Vec<String> {
    list.map(str::to_owned).to_vec()
}

/// Escapes that cut a character in two inside of the parser (fluent-rs#389).
#[test]
fn escapes_before_characters_of_several_bytes_are_findings() {
    for text in
        ["a={\"\\ǔ", "a = { \"\\ǔ\" }", "a = { \"\\u12ǔ\" }", "a = { \"\\U0001😀\" }", "a = {F(\"\\u界\")}"]
    {
        let (entries, broken, said) = read(text);
        assert_eq!((entries, broken), (Vec::new(), strings(["a"])), "{text}");
        assert_eq!(said.len(), 1, "{text}");
    }
    // What follows a whole escape is text like any other.
    let (sources, _) = Sources::from_files([("a.ftl", "a = { \"\\u00E9é\\\"{\\\\ü\" }".as_bytes())]);
    let parsed = parse(sources.text("a.ftl").expect("is there"), &mut Diagnostics::default());
    let Some([Element::Placeable(Expression::Text(Located { value: text, .. }))]) =
        parsed.entries[0].value.as_deref()
    else {
        panic!("{parsed:?}");
    };
    assert_eq!(text, "éé\"{\\ü");
}

/// As Fluent has it, U+FFFD stands for an escape of no character; `\{` is none of Fluent's escapes.
#[test]
fn escapes_of_no_character_are_replaced() {
    let unescaped = |literal: &str| {
        let text = format!("a = {{ \"{literal}\" }}");
        let (sources, _) = Sources::from_files([("a.ftl", text.as_bytes())]);
        let mut findings = Diagnostics::default();
        let parsed = parse(sources.text("a.ftl").expect("is there"), &mut findings);
        let Some([Element::Placeable(Expression::Text(Located { value: said, .. }))]) =
            parsed.entries[0].value.as_deref()
        else {
            panic!("{parsed:?}");
        };
        let found: Vec<_> = findings
            .iter()
            .map(|finding| format!("{} at {}", finding.rule.id(), &text[finding.spans[0].range.clone()]))
            .collect();
        (said.clone(), found.join(", "))
    };
    let same = |text: &str| (text.to_owned(), String::new());
    assert_eq!(unescaped(r"\\uD800\u00e9"), same(r"\uD800é"));
    assert_eq!(unescaped(r"\uFFFD\U10FFFF\uD7FF\\"), same("\u{fffd}\u{10ffff}\u{d7ff}\\"));
    let surrogate = "invalid-character-escape at \\uD800";
    assert_eq!(unescaped(r"a\uD800\u00E9"), ("a\u{fffd}é".to_owned(), surrogate.to_owned()));
    let pair = "invalid-character-escape at \\udfff, invalid-character-escape at \\U110000";
    assert_eq!(unescaped(r"\udfff\U110000"), ("\u{fffd}\u{fffd}".to_owned(), pair.to_owned()));
    assert_eq!(unescaped(r"\\\{\u00E9").1, "syntax-error at \\{");
}

/// Whatever makes the parser recurse is bounded, also behind a quotation mark that is text and not the start of a string.
#[test]
fn nesting_beyond_the_limit_is_one_finding() {
    let many = |part: &str| part.repeat(20_000);
    let cases = [
        format!("a = {}", many("{")),
        format!("a = {}", many("{ ")),
        format!("a = {{ F({}", many("F(")),
        format!("a = {{ $x ->\n *[o] \" {}", many("{ ")),
        format!("a = {}", many("{ $x ->\n *[o] \" ")),
        format!("a = {}", many("{\nNUMBER($x) ->\n*[o] \"")),
        format!("a = {{ $x ->\n *[o] \t* \" {}", many("{ $x ->\n *[o] \n \t* \" ")),
        format!("a = {{ $x ->\n *[o] \u{3000}[ \" {}", many("{ $x ->\n *[o] x\n \u{3000}[ \" ")),
        format!("a = b\n    .c = {}", many("{ F(")),
        format!("a = }} {{ \" \n    .c = {}\na = {}", many("} \""), many("{")),
    ];
    for text in cases {
        let (entries, broken, said) = read(&text);
        assert_eq!((entries.len(), broken[0].as_str()), (0, "a"), "{text:.60}");
        assert!(said.len() == 1 && said[0].starts_with("nesting-too-deep"), "{text:.60}: {said:?}");
    }
}

/// Braces that open nothing are not counted, however many.
#[test]
fn braces_in_strings_and_comments_are_no_nesting() {
    let text = format!(
        "# {}\na = {}\nb = {{ $x ->\n        [a] {}\n       *[b] \"\n    }}\n# {{\nc = c\n",
        "{".repeat(500),
        "{\"{\"}".repeat(500),
        "{ \"{\" } \" ".repeat(500),
    );
    assert_eq!(read(&text), (strings(["a", "b", "c"]), Vec::new(), Vec::new()));
}

/// A broken entry costs nothing but itself.
#[test]
fn the_entries_around_a_broken_one_are_there() {
    let (entries, broken, said) = read("a = A\nb = {\n-c = { $x\nd = D\n");
    assert_eq!((entries, broken), (strings(["a", "d"]), strings(["b", "-c"])));
    assert_eq!(said, ["expected-token at \"=\""]);
}

/// What is wrong in an attribute is said of the attribute, and its message counts as broken.
#[test]
fn a_broken_attribute_is_named() {
    let (entries, broken, said) = read("a = A\n    .b = B\n    .c = { $x\n    .d = D\ne = E\n");
    assert_eq!((entries, broken), (strings(["a", "e"]), strings(["a"])));
    assert_eq!(said, ["expected-token at \".\""]);
}

/// A byte order mark and the line ends of Windows leave no trace; offsets count from after the mark.
#[test]
fn marks_and_line_ends_leave_no_trace() {
    let (entries, broken, said) =
        read("\u{feff}a = A\r\n    .b =\r\n        one\r\n        two\r\nc = {\r\n");
    assert_eq!((entries, broken), (strings(["a"]), strings(["c"])));
    assert_eq!(said.len(), 1);
    let (sources, _) = Sources::from_files([("a.ftl", "a =\r\n    one\r\n\r\n      two\r\n".as_bytes())]);
    let parsed = parse(sources.text("a.ftl").expect("is there"), &mut Diagnostics::default());
    let texts = parsed.entries[0].value.iter().flatten().map(|element| match element {
        Element::Text(text) => text.value.as_str(),
        Element::Placeable(_) => "",
    });
    let text: String = texts.collect();
    assert_eq!(text, "one\n\n  two");
}

/// The parser takes a tab for text or for an error of another kind; the finding says that it is a tab.
#[test]
fn a_tab_is_called_a_tab() {
    assert_eq!(read("a =\n\tA\n").2, ["tab-indentation at \"\\t\""]);
    assert_eq!(read("a = A\n\t.b = B\n").2, ["tab-indentation at \"\\t\""]);
}

/// Pieces of Fluent, put together anyhow.
fn fragments() -> impl Strategy<Value = String> {
    let fragment = prop_oneof![
        Just("\na = ".to_owned()),
        Just("\n-t =".to_owned()),
        Just("\n    .b = ".to_owned()),
        Just("\n    ".to_owned()),
        Just("\r\n".to_owned()),
        Just("\n#".to_owned()),
        Just("\t".to_owned()),
        Just("\u{feff}".to_owned()),
        "[{}()\\[\\]*$\"\\\\:.,>-]",
        Just(" ->\n".to_owned()),
        Just("*[other] ".to_owned()),
        Just("NUMBER(".to_owned()),
        Just("\\u".to_owned()),
        Just("$x".to_owned()),
        Just("-t".to_owned()),
        Just("ǔ".to_owned()),
        "[a-z0-9]{1,3}",
    ];
    proptest::collection::vec(fragment, 0..60).prop_map(|fragments| fragments.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// No text panics, and every span lies on characters of the file.
    #[test]
    fn any_text_is_read(text in any::<String>()) {
        read(&text);
    }

    /// Nor does any text that is nearly Fluent; and what the guard changes, it changes in place.
    #[test]
    fn any_fragments_are_read(text in fragments()) {
        read(&text);
        if let Ok(guarded) = guard(&text) {
            prop_assert_eq!(guarded.len(), text.len());
        }
    }
}
