//! What terms, references and constants become, and where they end.

use codegloss_engine::Rule;
use codegloss_runtime::Field;

use super::{domain, rules, said, title};

/// A constant has the same words in every place: in a text, in a term, as a selector.
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
    assert_eq!(said(&analysis), ["unused-term-argument: -t, case, other"]);
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
            "unknown-variable: y, -t",
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
    let is_limit =
        |rule: &Rule| matches!(rule, Rule::TextTooLong | Rule::NestingTooDeep | Rule::UnusedArgument);
    assert!(rules(&analysis).iter().all(is_limit));
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
