//! The Fluent files of a tree, made flat: each attribute becomes a message of its own, and no two files have the same id.
//!
//! Only ids change, and no line moves: a place in a flat file is the same line of the original.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser;

/// A file of one language.
#[derive(Clone)]
pub(crate) struct File {
    /// Where it was found, from the corpus's folder.
    pub(crate) path: String,
    pub(crate) locale: String,
    /// What files of different languages share that are translations of each other.
    pub(crate) key: String,
    pub(crate) text: String,
}

/// What is between an id and what is added to it.
const JOINT: &str = "__";

/// Reads the files below a folder, by path.
pub(crate) fn read(folder: &Path) -> Vec<File> {
    let mut files: Vec<File> = paths(folder).iter().filter_map(|path| file(folder, path)).collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// The files by key and language. Of two packages that have the same file the first is enough.
pub(crate) fn distinct(mut files: Vec<File>) -> Vec<File> {
    files.sort_by(|one, other| {
        (&one.key, &one.locale, &one.path).cmp(&(&other.key, &other.locale, &other.path))
    });
    files.dedup_by(|one, other| one.key == other.key && one.locale == other.locale);
    files
}

fn paths(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("is a folder") {
        let path = entry.expect("is readable").path();
        if path.is_dir() {
            found.extend(paths(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// The language is the first tag behind a folder of languages: `locales/de.ftl`, `locales/errors/de.ftl`,
/// `localization/de/browser/menu.ftl`.
fn file(folder: &Path, path: &Path) -> Option<File> {
    let shown = path.strip_prefix(folder).ok()?.to_str()?.replace('\\', "/");
    let text = fs::read_to_string(path).ok()?.replace("\r\n", "\n");
    let parts: Vec<&str> = shown.split('/').collect();
    let languages = ["i18n", "l10n", "locale", "locales", "localization"];
    let before = parts.iter().position(|part| languages.contains(part))? + 1;
    let at = before + parts[before..].iter().position(|part| is_tag(part))?;
    let locale = parts[at].trim_end_matches(".ftl").to_owned();
    let mut key = [&parts[before..at], &parts[at + 1..]].concat();
    let name = format!("{}.ftl", parts[0]);
    if at + 1 == parts.len() {
        key.push(&name);
    }
    let key = key.join("/");
    Some(File { path: shown, locale, key, text })
}

/// Whether a name begins with a language's two or three letters.
fn is_tag(name: &str) -> bool {
    let language = name.trim_end_matches(".ftl").split('-').next().unwrap_or_default();
    (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// The text of each file, made flat. Where messages become reasons, each takes a line more.
pub(crate) fn flatten(files: &[File], are_reasons: bool) -> Vec<String> {
    let resources: Vec<_> = files.iter().map(|file| parse(&file.text)).collect();
    // A message has the same name in every language, so the first file that has it in any keeps it.
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    for (file, resource) in files.iter().zip(&resources) {
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    owners.entry(message.id.name.to_owned()).or_insert(&file.key);
                }
                Entry::Term(term) => {
                    owners.entry(format!("{}-{}", file.locale, term.id.name)).or_insert(&file.key);
                }
                _ => {}
            }
        }
    }
    let keys: BTreeSet<&str> = files.iter().map(|file| &*file.key).collect();
    let flat = files.iter().zip(&resources).map(|(file, resource)| {
        let number = keys.iter().take_while(|key| **key < &*file.key).count();
        let is_other = |id: &str| owners.get(id).is_some_and(|owner| *owner != file.key);
        let own: BTreeSet<String> = resource
            .body
            .iter()
            .filter_map(|entry| match entry {
                Entry::Message(message) => is_other(message.id.name).then(|| message.id.name.to_owned()),
                Entry::Term(term) => is_other(&format!("{}-{}", file.locale, term.id.name))
                    .then(|| format!("-{}", term.id.name)),
                _ => None,
            })
            .collect();
        Flattener { text: &file.text, number, renamed: own, are_reasons, edits: Vec::new() }.run(resource)
    });
    flat.collect()
}

pub(crate) fn parse(text: &str) -> Resource<&str> {
    parser::parse(text).unwrap_or_else(|(resource, _)| resource)
}

/// Where a part of a text begins in it.
pub(crate) fn offset(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

struct Flattener<'a> {
    text: &'a str,
    /// The file's own, for the ids that another file has as well.
    number: usize,
    renamed: BTreeSet<String>,
    are_reasons: bool,
    edits: Vec<(Range<usize>, String)>,
}

impl<'a> Flattener<'a> {
    fn run(mut self, resource: &Resource<&'a str>) -> String {
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = self.named(message.id.name, message.id.name);
                    let at = offset(self.text, message.id.name);
                    let name = if message.value.is_some() { self.head(&id) } else { format!("# {id}") };
                    self.edits.push((at..at + message.id.name.len(), name));
                    message.value.iter().for_each(|value| self.pattern(value));
                    for attribute in &message.attributes {
                        let end = offset(self.text, attribute.id.name) + attribute.id.name.len();
                        let line = self.text[..end].rfind('\n').map_or(0, |line| line + 1);
                        let head = self.head(&format!("{id}{JOINT}{}", attribute.id.name));
                        self.edits.push((line..end, head));
                        self.pattern(&attribute.value);
                    }
                }
                Entry::Term(term) => {
                    self.rename(term.id.name, &format!("-{}", term.id.name));
                    self.pattern(&term.value);
                    term.attributes.iter().for_each(|attribute| self.pattern(&attribute.value));
                }
                _ => {}
            }
        }
        self.edits.sort_by_key(|(range, _)| range.start);
        let mut flat = self.text.to_owned();
        for (range, name) in self.edits.into_iter().rev() {
            flat.replace_range(range, &name);
        }
        flat
    }

    /// What is before the `=` of a message.
    fn head(&self, id: &str) -> String {
        if self.are_reasons { format!("{id} = Title\n    .reason") } else { id.to_owned() }
    }

    fn named(&self, name: &str, id: &str) -> String {
        if self.renamed.contains(id) { format!("{name}{JOINT}{}", self.number) } else { name.to_owned() }
    }

    fn rename(&mut self, name: &str, id: &str) {
        let at = offset(self.text, name);
        self.edits.push((at..at + name.len(), self.named(name, id)));
    }

    fn pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::MessageReference { id, attribute } => {
                let name = self.named(id.name, id.name);
                let start = offset(self.text, id.name);
                let (end, name) = match attribute {
                    Some(attribute) => (
                        offset(self.text, attribute.name) + attribute.name.len(),
                        format!("{name}{JOINT}{}", attribute.name),
                    ),
                    None => (start + id.name.len(), name),
                };
                let field = if self.are_reasons { ".reason" } else { "" };
                self.edits.push((start..end, format!("{name}{field}")));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.rename(id.name, &format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&'a str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
    }
}
