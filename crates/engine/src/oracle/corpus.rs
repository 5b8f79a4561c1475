//! Every `.ftl` file that a dependency ships: what parses and names only what is declared compiles, and says what
//! fluent-bundle says.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, NamedArgument, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser;

use super::compare;
use super::exact::{Exact, say};
use super::generated::theirs;
use super::grammar::{Arguments, Given};
use super::numbers::bundle;
use crate::diagnostics::Rule;
use crate::source::Sources;

/// The files of one package in one language, by their paths.
type Files = BTreeMap<String, String>;

/// All of them, by package and language.
fn corpus() -> BTreeMap<(String, String), Files> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).expect("is JSON");
    let mut corpus = BTreeMap::<_, Files>::new();
    for package in metadata["packages"].as_array().expect("are packages") {
        // What has no source is this project itself.
        if package["source"].is_null() {
            continue;
        }
        let manifest = Path::new(package["manifest_path"].as_str().expect("is a path"));
        let folder = manifest.parent().expect("is in a folder");
        let mut paths = Vec::new();
        find(folder, &mut paths);
        for path in paths {
            let text = std::fs::read_to_string(&path).expect("is UTF-8");
            let path =
                path.strip_prefix(folder).expect("is in the package").to_string_lossy().replace('\\', "/");
            let locale = path.split(['/', '.']).find(|part| is_locale(part)).unwrap_or("en");
            let unit = (package["name"].as_str().expect("has a name").to_owned(), locale.to_owned());
            corpus.entry(unit).or_default().insert(path, text);
        }
    }
    corpus
}

fn find(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("is a folder") {
        let path = entry.expect("is readable").path();
        if path.is_dir() {
            find(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            found.push(path);
        }
    }
}

fn is_locale(name: &str) -> bool {
    let language = name.split('-').next().unwrap_or_default();
    language.len() == 2 && name.parse::<unic_langid::LanguageIdentifier>().is_ok()
}

/// What a language's files declare, as fluent-syntax reads them.
#[derive(Default)]
struct Declared<'a> {
    /// Values under the entry's id (a term's begins with `-`), attributes behind a dot.
    patterns: BTreeMap<String, &'a Pattern<&'a str>>,
    messages: Vec<(String, Option<String>)>,
    variables: BTreeSet<String>,
}

impl<'a> Declared<'a> {
    fn read(resources: &'a [Resource<&'a str>]) -> Self {
        let mut declared = Self::default();
        for entry in resources.iter().flat_map(|resource| &resource.body) {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => {
                    (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
                }
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
                _ => continue,
            };
            let values = value.into_iter().map(|value| (None, value));
            let attributes = attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
            let is_known = declared.messages.iter().any(|(known, _)| *known == id);
            for (attribute, pattern) in values.chain(attributes).filter(|_| !is_known) {
                let name = attribute.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
                declared.patterns.entry(name).or_insert(pattern);
                if !id.starts_with('-') {
                    declared.messages.push((id.clone(), attribute.map(str::to_owned)));
                }
            }
        }
        declared
    }

    /// Whether a text names only what there is, and calls no function but `NUMBER`. Takes note of its variables.
    fn is_whole(&mut self, name: &str, passed: Option<&[NamedArgument<&str>]>, depth: usize) -> bool {
        let Some(pattern) = self.patterns.get(name).copied() else { return false };
        depth < 50 && self.pattern(pattern, passed, depth)
    }

    fn pattern(
        &mut self,
        pattern: &'a Pattern<&'a str>,
        passed: Option<&[NamedArgument<&str>]>,
        depth: usize,
    ) -> bool {
        pattern.elements.iter().all(|element| match element {
            PatternElement::TextElement { .. } => true,
            PatternElement::Placeable { expression } => self.expression(expression, passed, depth),
        })
    }

    fn expression(
        &mut self,
        expression: &'a Expression<&'a str>,
        passed: Option<&[NamedArgument<&str>]>,
        depth: usize,
    ) -> bool {
        match expression {
            Expression::Inline(inline) => self.inline(inline, passed, depth),
            Expression::Select { selector, variants } => {
                // A term's parameter that is left out chooses the default variant.
                let is_parameter =
                    matches!(selector, InlineExpression::VariableReference { .. } if passed.is_some());
                (is_parameter || self.inline(selector, passed, depth))
                    && variants.iter().all(|variant| self.pattern(&variant.value, passed, depth))
            }
        }
    }

    fn inline(
        &mut self,
        inline: &'a InlineExpression<&'a str>,
        passed: Option<&[NamedArgument<&str>]>,
        depth: usize,
    ) -> bool {
        let attribute_of = |id: &str, attribute: Option<&str>| match attribute {
            Some(attribute) => format!("{id}.{attribute}"),
            None => id.to_owned(),
        };
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => true,
            InlineExpression::VariableReference { id } => {
                if passed.is_none() {
                    self.variables.insert(id.name.to_owned());
                }
                passed.is_none_or(|passed| passed.iter().any(|argument| argument.name.name == id.name))
            }
            InlineExpression::MessageReference { id, attribute } => {
                let name = attribute_of(id.name, attribute.as_ref().map(|attribute| attribute.name));
                self.is_whole(&name, passed, depth + 1)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let id = format!("-{}", id.name);
                let name = attribute_of(&id, attribute.as_ref().map(|attribute| attribute.name));
                let named = arguments.as_ref().map_or(&[][..], |CallArguments { named, .. }| named);
                self.is_whole(&name, Some(named), depth + 1)
            }
            InlineExpression::FunctionReference { id, arguments } => {
                id.name == "NUMBER"
                    && arguments.positional.iter().all(|argument| self.inline(argument, passed, depth))
            }
            InlineExpression::Placeable { expression } => self.expression(expression, passed, depth),
        }
    }
}

/// A code's text may not be blank; a browser's may.
fn is_blank(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => value.trim().is_empty(),
        PatternElement::Placeable { expression } => matches!(
            expression,
            Expression::Inline(InlineExpression::StringLiteral { value }) if value.trim().is_empty()
        ),
    })
}

/// What was compared, so that a corpus that shrinks is noticed.
#[derive(Debug, Default)]
struct Counts {
    files: usize,
    texts: usize,
    /// Texts that name what nobody declares.
    refused: usize,
}

fn values(variables: &BTreeSet<String>, given: &Given) -> Arguments {
    variables.iter().map(|name| (name.clone(), given.clone())).collect()
}

#[test]
fn what_dependencies_ship_says_what_fluent_bundle_says() {
    let mut counts = Counts::default();
    for ((package, locale), files) in corpus() {
        counts.files += files.len();
        let exact = Exact::read(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
        let resources: Vec<_> = files
            .values()
            .map(|text| parser::parse(text.as_str()).unwrap_or_else(|(resource, _)| resource))
            .collect();
        let mut declared = Declared::read(&resources);
        let bundle = bundle(&locale, files.values().cloned());
        for (id, attribute) in declared.messages.clone() {
            let name = format!("{package} {locale} {id} {attribute:?}");
            declared.variables.clear();
            let full = attribute.as_ref().map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
            let is_whole = declared.is_whole(&full, None, 0);
            let variables: Vec<_> = declared.variables.iter().cloned().collect();
            let (pattern, findings) = exact.fold(&locale, &id, attribute.as_deref(), &variables);
            assert_eq!(findings.is_empty(), is_whole, "{name}: {findings:?}");
            if !is_whole {
                counts.refused += 1;
                continue;
            }
            let given = ["0", "1", "2", "5", "21"].map(|number| Given::Number(number.to_owned()));
            let given = given.into_iter().chain([Given::Text("macos".to_owned())]);
            let arguments: Vec<_> = given.map(|given| values(&declared.variables, &given)).collect();
            let ours = say(&locale, &pattern.expect("is there"), &arguments);
            for (ours, arguments) in ours.iter().zip(&arguments) {
                let theirs = theirs(&bundle, &id, attribute.as_deref(), arguments).expect("is not cut");
                assert_eq!(*ours, theirs, "{name}");
            }
            counts.texts += 1;
        }
    }
    assert!(counts.files >= 76 && counts.texts >= 4_000 && counts.refused <= 100, "{counts:?}");
}

/// The same files as projects: every message that names only what is declared is the message of a code.
#[test]
fn what_dependencies_ship_can_be_adopted() {
    let mut compared = 0;
    for ((_, locale), files) in corpus() {
        let resources: Vec<_> = files
            .values()
            .map(|text| parser::parse(text.as_str()).unwrap_or_else(|(resource, _)| resource))
            .collect();
        let mut declared = Declared::read(&resources);
        let mut catalog = "domain = 'adopted'\n".to_owned();
        for (code, (id, attribute)) in declared.messages.clone().into_iter().enumerate() {
            declared.variables.clear();
            if attribute.is_none() && declared.is_whole(&id, None, 0) && !is_blank(declared.patterns[&id]) {
                write!(catalog, "[[code]]\ncode = {code}\nmessage = '{id}'\n").expect("strings take all");
                let arguments = declared.variables.iter();
                let arguments = arguments.map(|name| format!("{name} = {{ type = 'number', example = 1 }}"));
                writeln!(catalog, "args = {{ {} }}", arguments.collect::<Vec<_>>().join(", "))
                    .expect("strings take all");
            }
        }
        let settings = format!(
            "[project]\nlocales = ['{locale}']\nsource-locale = '{locale}'\ndefault-locale = '{locale}'\n"
        );
        let own = [
            ("codegloss.toml".to_owned(), settings.as_str()),
            ("catalog/adopted.toml".to_owned(), catalog.as_str()),
            (format!("locales/{locale}/adopted.ftl"), "adopted = Adopted\n"),
        ];
        let files = files.iter().map(|(path, text)| (format!("locales/{locale}/{path}"), text.as_str()));
        let files: Vec<_> = files.chain(own).collect();
        let (sources, unreadable) =
            Sources::from_files(files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())));
        assert_eq!(unreadable, []);
        // A browser's messages have attributes that no code has: `.label`, `.accesskey`.
        compared += compare(&sources, &[Rule::UnknownAttribute], true);
    }
    assert!(compared >= 1_000, "{compared}");
}
