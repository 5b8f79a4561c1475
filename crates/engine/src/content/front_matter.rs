//! Front matter: the YAML between `---` and `---` at the beginning of a page.

use std::collections::BTreeSet;

use crate::diagnostics::hygiene::{is_forbidden_in_name, is_forbidden_in_text};
use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::source::SourceFile;
use crate::syntax::front_matter::{Block, block};
use crate::syntax::toml::Located;
use crate::syntax::yaml::{self, Entry, Problem, Value};

/// The keys that a guide may have.
const KEYS: [&str; 5] = ["title", "order", "description", "draft", "redirect-from"];

/// The most bytes of front matter.
const MAX: usize = 64 * 1024;

/// What the front matter of a guide says.
#[derive(Clone, Debug, Default)]
pub(super) struct FrontMatter {
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    pub(super) order: Option<i64>,
    pub(super) draft: bool,
    /// Addresses that are redirected to the page.
    pub(super) redirect_from: Vec<Located<String>>,
    /// Whether it could not be read, and may say anything.
    pub(super) is_broken: bool,
    /// Whether it is that of another generator's first page.
    pub(super) is_of_home: bool,
}

/// Keys of other tools, which nothing is done with.
#[derive(Debug, Default)]
pub(super) struct ForeignKeys {
    names: BTreeSet<String>,
    /// How many pages have one.
    pages: usize,
    first: Option<Span>,
}

impl ForeignKeys {
    fn add(&mut self, keys: Vec<Located<String>>) {
        self.pages += usize::from(!keys.is_empty());
        for key in keys {
            self.first.get_or_insert(key.span);
            self.names.insert(key.value);
        }
    }

    /// One finding for all of them: a site that moves from another tool has them on every page.
    pub(super) fn report(self, findings: &mut Diagnostics) {
        if let Some(span) = self.first {
            let keys = self.names.into_iter().collect();
            findings.emit(Finding::IgnoredFrontMatter { keys, count: self.pages }, span);
        }
    }
}

/// Reads the front matter of a guide.
pub(super) fn read(file: &SourceFile, foreign: &mut ForeignKeys, findings: &mut Diagnostics) -> FrontMatter {
    let mut page = FrontMatter::default();
    let mut others = Vec::new();
    let entries = entries(file, findings);
    page.is_broken = entries.is_none();
    for entry in entries.unwrap_or_default() {
        match entry.key.value.as_str() {
            "title" => page.title = text(entry, findings),
            "description" => page.description = text(entry, findings),
            "order" => page.order = integer(entry, findings),
            "draft" => page.draft = boolean(entry, findings).unwrap_or_default(),
            "redirect-from" => page.redirect_from = addresses(entry, findings),
            _ => others.push(entry.key),
        }
    }
    page.is_of_home = others.iter().any(|key| ["hero", "features"].contains(&key.value.as_str()));
    foreign.add(others.into_iter().filter(|key| !is_near_miss(key, findings)).collect());
    page
}

/// Reads the front matter of a long text, which has no keys of its own.
pub(super) fn ignore(file: &SourceFile, foreign: &mut ForeignKeys, findings: &mut Diagnostics) {
    let entries = entries(file, findings).unwrap_or_default();
    foreign.add(entries.into_iter().map(|entry| entry.key).collect());
}

/// Reports a key that is almost one of a guide's.
fn is_near_miss(key: &Located<String>, findings: &mut Diagnostics) -> bool {
    let suggestion = findings.nearest(&key.value, KEYS);
    let is_near = suggestion.is_some();
    if is_near {
        findings.emit(Finding::UnknownKey { key: key.value.clone(), suggestion }, key.span.clone());
    }
    is_near
}

/// The entries; `None` if what there is was reported.
fn entries(file: &SourceFile, findings: &mut Diagnostics) -> Option<Vec<Entry>> {
    let text = &*file.text;
    let Some(Block { yaml, .. }) = block(text) else {
        return (!not_yaml(file, findings)).then(Vec::new);
    };
    if yaml.len() > MAX {
        findings.emit(Finding::InvalidFrontMatterTooLong { limit: MAX / 1024 }, Span::new(&file.path, 0..3));
        return None;
    }
    let result = yaml::entries(&text[yaml.clone()], &file.path, yaml.start);
    result
        .map_err(|problem| {
            let (finding, span) = match problem {
                Problem::Syntax(problem, span) => (Finding::InvalidFrontMatter { problem }, span),
                Problem::NoKeys => (Finding::InvalidFrontMatterKeys {}, Span::new(&file.path, yaml)),
            };
            findings.emit(finding, span);
        })
        .ok()
}

/// Reports the beginning of a page that other tools would take for front matter: TOML, or YAML without an end. Returns whether it is.
fn not_yaml(file: &SourceFile, findings: &mut Diagnostics) -> bool {
    let mut lines = file.text.lines();
    let first = lines.next().map(str::trim_end);
    let is_key = |line: &str| {
        let key = line.split_once(':').map_or("", |(key, _)| key);
        !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
    };
    let finding = match first {
        Some("+++") => Finding::InvalidFrontMatterToml {},
        Some("---") if lines.next().is_some_and(is_key) => Finding::InvalidFrontMatterOpen {},
        _ => return false,
    };
    findings.emit(finding, Span::new(&file.path, 0..3));
    true
}

/// A text in one line.
fn text(entry: Entry, findings: &mut Diagnostics) -> Option<String> {
    match &entry.value {
        Value::Text { text, .. } if !text.trim().is_empty() && !text.contains(is_forbidden_in_text) => {
            Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        _ => invalid(entry, |key, value| Finding::InvalidValueString { key, value }, findings),
    }
}

/// The value as it is written, if it has no quotes.
fn plain(entry: &Entry) -> Option<&str> {
    match &entry.value {
        Value::Text { text, is_quoted: false } => Some(text),
        _ => None,
    }
}

fn integer(entry: Entry, findings: &mut Diagnostics) -> Option<i64> {
    match plain(&entry).and_then(|text| text.parse().ok()) {
        None => invalid(entry, |key, value| Finding::InvalidValueWholeNumber { key, value }, findings),
        number => number,
    }
}

fn boolean(entry: Entry, findings: &mut Diagnostics) -> Option<bool> {
    match plain(&entry).and_then(|text| text.parse().ok()) {
        None => invalid(entry, |key, value| Finding::InvalidValueBoolean { key, value }, findings),
        value => value,
    }
}

fn addresses(entry: Entry, findings: &mut Diagnostics) -> Vec<Located<String>> {
    let key = entry.key.value.clone();
    let items = match entry.value {
        Value::List(items) => items,
        Value::Text { text, .. } => vec![Located { value: text, span: entry.span }],
        Value::Other => {
            findings.emit(Finding::InvalidValueArray { key, value: "{…}".to_owned() }, entry.span);
            return Vec::new();
        }
    };
    let mut addresses = Vec::new();
    for item in items {
        if is_address(&item.value) {
            addresses.push(item);
        } else {
            let finding = Finding::InvalidValueRedirect { key: key.clone(), value: item.value };
            findings.emit(finding, item.span);
        }
    }
    addresses
}

/// Whether an address is a path that a host's rules can name, as it is: without wildcards, fragments and white space.
fn is_address(address: &str) -> bool {
    let path = address.strip_prefix('/').unwrap_or(address);
    !path.is_empty()
        && path.split('/').all(|part| part != "." && part != "..")
        && !path.starts_with('/')
        && !path.contains(|c: char| c.is_whitespace() || "*:?#\\".contains(c) || is_forbidden_in_name(c))
}

fn invalid<T>(
    entry: Entry,
    finding: impl FnOnce(String, String) -> Finding,
    findings: &mut Diagnostics,
) -> Option<T> {
    let value = match entry.value {
        Value::Text { text, .. } => text,
        Value::List(_) => "[…]".to_owned(),
        Value::Other => "{…}".to_owned(),
    };
    findings.emit(finding(entry.key.value, value), entry.span);
    None
}
