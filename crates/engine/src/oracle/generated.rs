//! Generated resources say what fluent-bundle says.

use std::panic::{AssertUnwindSafe, catch_unwind};

use fluent::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue, resolver::ResolverError};
use proptest::prelude::*;

use super::compare;
use super::exact::{Exact, say};
use super::grammar::{Arguments, Dialect, Given, Resource, VARIABLES, resource};
use super::numbers::bundle;
use crate::source::Sources;

/// Languages whose plural rules fluent-bundle gets right.
const LOCALES: &[&str] = &["en", "zh-Hans", "pl", "ru", "cy", "sl", "de", "hi", "fa", "cs", "ja", "ga"];

const SIMPLE: Dialect = Dialect { is_simple: true, ..EXACT };

const EXACT: Dialect = Dialect { locales: LOCALES, is_simple: false, is_javascript: false };

/// What fluent-bundle says; `None` where it stops, because there are more than a hundred placeables. Where the last of them stands
/// within another, it panics (0.16.0, `write_error`).
pub(super) fn theirs(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    attribute: Option<&str>,
    arguments: &Arguments,
) -> Option<String> {
    let message = bundle.get_message(id).expect("is a message");
    let pattern = match attribute {
        None => message.value().expect("has a value"),
        Some(name) => message.get_attribute(name).expect("is an attribute").value(),
    };
    let arguments: FluentArgs<'_> = arguments
        .iter()
        .map(|(name, given)| {
            let value = match given {
                // As its own literals are read: a number knows how many decimals it was written with.
                Given::Number(number) => FluentValue::try_number(number),
                Given::Text(text) => FluentValue::from(text.as_str()),
            };
            (name.as_str(), value)
        })
        .collect();
    let mut errors = Vec::new();
    let format =
        AssertUnwindSafe(|| bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned());
    let text = catch_unwind(format).ok()?;
    let is_cut = errors
        .iter()
        .any(|error| matches!(error, FluentError::ResolverError(ResolverError::TooManyPlaceables)));
    (!is_cut).then_some(text)
}

fn assert_same_exactly(resource: &Resource) {
    let exact = Exact::read([("a.ftl", resource.text.as_str())]);
    assert_eq!(exact.findings, []);
    let bundle = bundle(resource.locale, [resource.text.clone()]);
    for (id, attribute) in &resource.says {
        let Some(pattern) = exact.generated(resource.locale, id, *attribute) else { continue };
        let ours = say(resource.locale, &pattern, &resource.arguments);
        for (ours, arguments) in ours.iter().zip(&resource.arguments) {
            if let Some(theirs) = theirs(&bundle, id, *attribute, arguments) {
                assert_eq!(*ours, theirs, "{id} {attribute:?} in {}, {arguments:?}", resource.locale);
            }
        }
    }
}

/// A project whose codes have the messages of a resource. `gone` and `big` are whatever is given to numbers.
fn project(resource: &Resource) -> [(String, String); 4] {
    let mut catalog = "domain = 'generated'\n".to_owned();
    let ids = resource.says.iter().filter(|(_, attribute)| attribute.is_none());
    for (code, (id, _)) in ids.enumerate() {
        let code = format!("[[code]]\ncode = {code}\nmessage = '{id}'\n[code.args]\n");
        catalog.push_str(&code);
        for variable in VARIABLES {
            let kind = if variable == "s" {
                "type = 'string', example = 'x'"
            } else {
                "type = 'number', example = 1"
            };
            catalog.extend([variable, " = { ", kind, " }\n"]);
        }
    }
    let tag = resource.locale;
    let settings =
        format!("[project]\nlocales = ['{tag}']\nsource-locale = '{tag}'\ndefault-locale = '{tag}'\n");
    [
        ("codegloss.toml".to_owned(), settings),
        ("catalog/generated.toml".to_owned(), catalog),
        (format!("locales/{tag}/generated.ftl"), resource.text.clone()),
        (format!("locales/{tag}/names.ftl"), "generated = Generated\n".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// To the character: spaces, line ends, escapes and all.
    #[test]
    fn a_generated_resource_says_what_fluent_bundle_says(resource in resource(EXACT)) {
        assert_same_exactly(&resource);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    /// As a project: through the checks, Markdown and the packs.
    #[test]
    fn a_generated_project_says_what_fluent_bundle_says(resource in resource(SIMPLE)) {
        let bundle = bundle(resource.locale, [resource.text.clone()]);
        let exact = Exact::read([("a.ftl", resource.text.as_str())]);
        let is_whole = |(id, attribute): &(String, Option<&str>)| {
            exact.generated(resource.locale, id, *attribute).is_some()
                && resource.arguments.iter().all(|given| theirs(&bundle, id, *attribute, given).is_some())
        };
        prop_assume!(resource.says.iter().all(is_whole));
        let files = project(&resource);
        let files = files.iter().map(|(path, text)| (path.as_str(), text.as_bytes()));
        let (sources, unreadable) = Sources::from_files(files);
        prop_assert_eq!(unreadable, []);
        prop_assert!(compare(&sources, &[], false) > 0);
    }
}
