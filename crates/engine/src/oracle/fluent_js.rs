//! Generated resources say what `@fluent/bundle` says, by Intl's plural rules and numbers.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use super::exact::{Exact, say};
use super::grammar::{Dialect, Given, Resource, resource};

const ALL: Dialect = Dialect {
    locales: &[
        "en", "zh-Hans", "zh-Hant", "ar", "ar-EG", "pl", "fr", "de", "de-CH", "hi", "fa", "es", "pt-PT",
        "sv", "as", "ne", "lt", "lv", "he", "en-IN", "tr", "eu", "my", "ru", "cy", "ga", "mt", "ro", "be",
        "br", "ja", "bn", "mr", "sr-Latn",
    ],
    is_simple: false,
    is_javascript: true,
};

/// How many resources are compared: always the same ones.
const RESOURCES: usize = 600;

fn case(resource: &Resource) -> Value {
    let exact = Exact::read([("a.ftl", resource.text.as_str())]);
    assert_eq!(exact.findings, [], "{}", resource.text);
    let mut says = Vec::new();
    for (id, attribute) in &resource.says {
        let Some(pattern) = exact.generated(resource.locale, id, *attribute) else { continue };
        let ours = say(resource.locale, &pattern, &resource.arguments);
        for (ours, arguments) in ours.iter().zip(&resource.arguments) {
            let given = arguments.iter().map(|(name, given)| match given {
                Given::Number(number) => (name.clone(), json!({ "number": number })),
                Given::Text(text) => (name.clone(), json!({ "text": text })),
            });
            let given: Value = given.collect::<serde_json::Map<_, _>>().into();
            says.push(json!({ "id": id, "attribute": attribute, "given": given, "ours": ours }));
        }
    }
    json!({ "locale": resource.locale, "text": resource.text, "says": says })
}

/// What the script found.
fn compare(cases: &[Value]) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fluent-js");
    assert!(
        folder.join("node_modules/@fluent/bundle").exists(),
        "@fluent/bundle is not there: install Node.js 20 or newer and run `npm ci` in crates/engine/tests/fluent-js"
    );
    let mut node = Command::new("node")
        .arg("compare.js")
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("runs Node.js, which must be installed: version 20 or newer");
    let input = serde_json::to_vec(cases).expect("is JSON");
    node.stdin.take().expect("is a pipe").write_all(&input).expect("is read");
    let output = node.wait_with_output().expect("ends");
    assert!(output.status.success(), "the script failed");
    serde_json::from_slice(&output.stdout).expect("is JSON")
}

/// Shows the shortest of the differences, if there is any.
fn assert_same(result: &Value) {
    let differences = result["differences"].as_array().expect("is a list");
    let shortest = differences.iter().min_by_key(|difference| difference["text"].as_str().map(str::len));
    if let Some(shortest) = shortest {
        panic!("{} of {} differ, such as {shortest:#}", differences.len(), result["compared"]);
    }
}

/// To the character, in languages of every kind of plural rule, digits and groups.
#[test]
fn fluent_js() {
    let strategy = resource(ALL);
    let mut runner = TestRunner::deterministic();
    let cases: Vec<_> = (0..RESOURCES)
        .map(|_| case(&strategy.new_tree(&mut runner).expect("is generated").current()))
        .collect();
    let result = compare(&cases);
    assert_same(&result);
    let compared = result["compared"].as_u64().expect("is a count");
    assert!(compared > 5_000, "{compared} compared, {} cut", result["cut"]);
}

/// Percentages of every length, in each language that groups them in another way than decimals, and in some that do not.
#[test]
fn percentages() {
    let locales = [
        "bn", "bn-IN", "kok", "kok-Latn", "kxv", "ml", "mr", "or", "te", "blo", "en", "hi", "es", "pl", "fa",
        "eu",
    ];
    let groupings = [("a", "\"auto\""), ("b", "\"always\""), ("c", "\"min2\""), ("d", "0")];
    let message = |(id, grouping)| {
        format!("{id} = {{ $n }} {{ NUMBER($n, style: \"percent\", useGrouping: {grouping}) }}\n")
    };
    let cases = locales.map(|locale| {
        let given = |number| vec![("n".to_owned(), Given::Number(number))];
        let numbers = (1..=16).map(|length| "1234567890123456"[..length].to_owned());
        // Where a percentage below 0 has its sign behind the `%`.
        let sign = if locale == "blo" { "" } else { "-" };
        let numbers = numbers.flat_map(|number| [format!("{sign}{number}"), format!("{number}.5"), number]);
        case(&Resource {
            locale,
            text: groupings.map(message).concat(),
            says: groupings.map(|(id, _)| (id.to_owned(), None)).to_vec(),
            arguments: numbers.map(given).collect(),
        })
    });
    let result = compare(&cases);
    assert_same(&result);
    assert_eq!(result["compared"], 16 * 4 * 3 * 16);
}
