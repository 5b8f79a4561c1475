//! What an app says is what fluent-bundle says: for the fixture and for the shipped catalog, every code, locale and field.
//!
//! fluent-bundle gets the files as they are and the constants as arguments, in the locale's own words. It knows no
//! Markdown, so its output goes through this crate's own parser where a text has some.
//!
//! Where the two are known to differ (see `DIFFERENCES.md`), these tests stay away.

use std::collections::BTreeMap;
use std::path::Path;

use codegloss_runtime::{Catalog, CodeRef, Field, Languages, Pack, Value};
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::analysis::analyze;
use crate::diagnostics::mapped_text::MappedText;
use crate::diagnostics::{Rule, Severity};
use crate::project::catalog::{Argument, ArgumentKind, Code, CodeKey, Constant};
use crate::project::fields::{attribute, info};
use crate::project::indices::{ByLocale, LocaleIndex};
use crate::project::resolved::Resolved;
use crate::project::resolved::packs::LANGUAGES_FILE;
use crate::source::Sources;
use crate::syntax::markdown::{self, Problem, ProblemKind, Reference};
use crate::syntax::piece::Piece;

mod corpus;
mod differences;
mod exact;
mod fluent_js;
mod generated;
mod grammar;
mod numbers;
mod writer;

const NUMBERS: [f64; 8] = [0.0, 1.0, 2.0, 5.0, 21.0, 100.0, 1_000_000.0, -3.0];
const WORDS: [&str; 4] = ["visa", "银行卡", "two words", "other"];
/// An empty value leaves no code span around it, either.
const MARKUP: [&str; 5] = ["", "**bold**", "[x](javascript:alert(1))", "`code` <b>", "1. # {$n} \\"];

type Bundle = FluentBundle<FluentResource>;

/// One locale of a project as fluent-bundle reads it.
fn bundle(sources: &Sources, tag: &str) -> Bundle {
    let built_in = crate::project::words::BUILT_IN_WORDS.iter();
    let built_in = built_in.filter(|(path, _)| path.starts_with(&format!("locales/{tag}/")));
    let texts = built_in.map(|(_, bytes)| std::str::from_utf8(bytes).expect("is UTF-8").to_owned());
    let folder = format!("locales/{tag}/");
    let own = sources.texts(&folder).map(|file| file.text.to_string());
    numbers::bundle(tag, own.chain(texts))
}

fn format(bundle: &Bundle, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
    assert!(errors.is_empty(), "{id}: {errors:?}");
    Some(text)
}

fn number(text: &str) -> FluentValue<'static> {
    FluentValue::from(text.parse::<f64>().expect("is a number"))
}

/// A constant in the words of the bundle's locale.
fn worded(bundle: &Bundle, constant: &Constant) -> FluentValue<'static> {
    match &constant.unit {
        None if constant.is_number => number(&constant.value),
        None => FluentValue::from(constant.value.clone()),
        Some(unit) => {
            let arguments: FluentArgs<'_> = [("value", number(&constant.value))].into_iter().collect();
            let words = format(bundle, &format!("unit-{unit}"), None, &arguments);
            FluentValue::from(words.unwrap_or_else(|| format!("{}\u{a0}{unit}", constant.value)))
        }
    }
}

/// A value of an argument, for both.
fn value<'a>(argument: &Argument, turn: usize, words: &[&'a str]) -> (Value<'a>, FluentValue<'a>) {
    match argument.kind {
        ArgumentKind::Number => {
            let value = NUMBERS[turn % NUMBERS.len()];
            let exact = value.to_string().parse().expect("is a decimal");
            (Value::Number(exact), FluentValue::from(value))
        }
        ArgumentKind::Text => {
            let value = words[turn % words.len()];
            (Value::Text(value), FluentValue::from(value))
        }
    }
}

struct Oracle<'a> {
    resolved: &'a Resolved,
    bundles: ByLocale<Bundle>,
    /// Whether the texts themselves are Markdown. Otherwise what looks like it stands in placeables, and is none.
    has_markdown: bool,
    compared: usize,
}

impl Oracle<'_> {
    fn compare(&mut self, catalog: Catalog<'_>, locale: LocaleIndex, code: &Code, field: Field) {
        let resolved = self.resolved;
        let language = catalog.language(&resolved.locales[locale].tag);
        let domain = resolved.catalog.domain_of(code);
        let key = match &code.key {
            CodeKey::Integer(number) => CodeRef::Integer(*number),
            CodeKey::Text(text) => CodeRef::Text(text),
        };
        let description = catalog.describe(&domain.name.value, key, language).expect("is in the pack");
        let Some(text) = description.get(field) else {
            let chain = &resolved.locales[locale].chain;
            let has_it = |index: &LocaleIndex| {
                let message = self.bundles[*index].get_message(&code.message);
                message.is_some_and(|message| match attribute(field) {
                    None => message.value().is_some(),
                    Some(name) => message.get_attribute(name).is_some(),
                })
            };
            assert!(
                !chain.iter().any(has_it),
                "{} {field:?} is lost in {}",
                code.message,
                resolved.locales[locale].tag
            );
            return;
        };
        let from = resolved.settings.locale(text.locale()).expect("is a locale");
        let bundle = &self.bundles[from];
        let (id, attribute) = (code.message.as_str(), attribute(field));
        let tags = || resolved.locales[from].chain.iter().map(|&index| resolved.locales[index].tag.as_str());
        let links = |label: &str| match Reference::of(label) {
            Some(_) => Some(label.to_owned()),
            None => Some(domain.links.get(label)?.get(tags()).to_owned()),
        };
        let plain = |text: &str| {
            if !self.has_markdown {
                return text.to_owned();
            }
            let (document, problems) =
                markdown::parse(&[Piece::Source(MappedText::unwritten(text))], info(field).layout, &links);
            let is_joined = |problem: &Problem| problem.kind == ProblemKind::JoinedParagraphs;
            assert!(problems.iter().all(is_joined), "{id}: {problems:?}");
            document.plain().as_text().expect("has no holes").to_owned()
        };
        let constants: BTreeMap<&str, FluentValue<'_>> = domain
            .constants
            .iter()
            .map(|(name, constant)| (name.as_str(), worded(bundle, constant)))
            .collect();
        let say = |turn: usize, words: &[&'static str]| {
            let values: Vec<_> = code
                .arguments
                .iter()
                .map(|argument| (argument.name.as_str(), value(argument, turn, words)))
                .collect();
            let mut theirs: FluentArgs<'_> =
                values.iter().map(|(name, (_, value))| (*name, value.clone())).collect();
            for (name, value) in &constants {
                theirs.set(*name, value.clone());
            }
            let ours: Vec<_> = values.iter().map(|(name, (value, _))| (*name, *value)).collect();
            let theirs = format(bundle, id, attribute, &theirs).expect("is a message");
            (text.with(&ours).to_string(), theirs)
        };
        let turns = if code.arguments.is_empty() { 1 } else { NUMBERS.len() };
        let mut has_markdown = false;
        for turn in 0..turns {
            let (ours, theirs) = say(turn, &WORDS);
            let as_plain = plain(&theirs);
            has_markdown |= as_plain != theirs;
            assert_eq!(ours, as_plain, "{id} {attribute:?} in {}, turn {turn}", text.locale());
            self.compared += 1;
        }
        for turn in (0..turns).filter(|_| !has_markdown) {
            let (ours, theirs) = say(turn, &MARKUP);
            assert_eq!(ours, theirs, "{id} {attribute:?} in {}, markup {turn}", text.locale());
        }
    }
}

/// Compares a project in a folder of this repository, and gives the number of texts that were compared.
fn compare_folder(folder: &str) -> usize {
    let (sources, unreadable) = Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    assert_eq!(unreadable, []);
    compare(&sources, &[], true)
}

/// Compares a whole project that has no errors but those of these rules, and gives the number of texts that were compared.
fn compare(sources: &Sources, expected: &[Rule], has_markdown: bool) -> usize {
    let analysis = analyze(sources, None);
    let errors: Vec<_> = analysis
        .diagnostics
        .iter()
        .filter(|finding| finding.severity() == Severity::Error && !expected.contains(&finding.rule))
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    let resolved = analysis.resolved.expect("is resolved");
    let files = resolved.packs().expect("compiles");
    let (languages, packs): (Vec<_>, Vec<_>) = files.iter().partition(|(name, _)| name == LANGUAGES_FILE);
    let packs: Vec<Pack<'_>> = packs.iter().map(|(_, bytes)| Pack::open(bytes).expect("opens")).collect();
    let languages = Languages::open(&languages[0].1).expect("opens");
    let catalog = Catalog::open(&packs, languages).expect("opens");
    let bundles = resolved.settings.locales.iter().map(|locale| bundle(sources, &locale.tag)).collect();
    let mut oracle = Oracle { resolved: &resolved, bundles, has_markdown, compared: 0 };
    for locale in resolved.locales.indices() {
        for code in resolved.packed().codes.iter().map(|&index| &resolved.catalog.codes[index]) {
            for field in Field::ALL {
                oracle.compare(catalog, locale, code, field);
            }
        }
    }
    oracle.compared
}

/// Plurals, ordinals, terms with parameters and attributes, references, constants, fallback.
#[test]
fn the_fixture_says_what_fluent_bundle_says() {
    assert!(compare_folder("tests/fixture") > 100);
}

/// Every text that ships.
#[test]
fn the_shipped_catalog_says_what_fluent_bundle_says() {
    assert!(compare_folder("../..") > 300);
}

/// The tool's own words.
#[test]
fn the_manual_says_what_fluent_bundle_says() {
    assert!(compare_folder("../../docs") > 500);
}
