//! TOML as people write it: every key read once, whatever is left over reported. The one place that knows the TOML parser.

use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostics::hygiene::is_forbidden_in_text;
use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::source::SourceFile;

mod comments;
mod errors;
mod misspelt;
mod strings;

pub(crate) use comments::comments;
pub(crate) use strings::strings;

/// A value with its place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

/// What a TOML value is, for those that take several types.
pub(crate) enum Value<'a> {
    Text(String),
    Integer(i64),
    /// A number with a decimal point, as it is written.
    Decimal(String),
    Boolean(bool),
    Array(Vec<Item<'a>>),
    Table(Table<'a>),
    Other,
}

/// A value that has not been looked into yet.
pub(crate) struct Item<'a> {
    path: Arc<str>,
    key: String,
    value: &'a Spanned<DeValue<'a>>,
}

/// A table of which keys are taken one by one.
pub(crate) struct Table<'a> {
    path: Arc<str>,
    name: String,
    span: Range<usize>,
    keys: &'a DeTable<'a>,
    known: Vec<String>,
}

/// A file, its root table, and whether it is valid TOML.
type Root<'f> = (&'f SourceFile, Spanned<DeTable<'f>>, bool);

/// Parses a file and hands its root table to `read`.
pub(crate) fn read<T>(
    file: &SourceFile,
    findings: &mut Diagnostics,
    read: impl Fn(Table<'_>, &mut Diagnostics) -> T,
) -> T {
    let mut root = [parse(file, findings)];
    misspelt::read_mended(&mut root, findings, |root, findings| read(Table::root(file, &root[0].1), findings))
}

/// Parses files and hands the root tables of all to `read`, in the order of the files, each with whether its file is valid TOML.
pub(crate) fn read_all<T>(
    files: &[&SourceFile],
    findings: &mut Diagnostics,
    read: impl Fn(Vec<(Table<'_>, bool)>, &mut Diagnostics) -> T,
) -> T {
    let mut roots: Vec<Root<'_>> = files.iter().map(|file| parse(file, findings)).collect();
    misspelt::read_mended(&mut roots, findings, |roots, findings| {
        let tables = roots.iter().map(|(file, root, is_whole)| (Table::root(file, root), *is_whole));
        read(tables.collect(), findings)
    })
}

fn parse<'f>(file: &'f SourceFile, findings: &mut Diagnostics) -> Root<'f> {
    let (root, errors) = DeTable::parse_recoverable(&file.text);
    errors::report(file, &errors, findings);
    (file, root, errors.is_empty())
}

impl<'a> Table<'a> {
    fn root(file: &SourceFile, root: &'a Spanned<DeTable<'a>>) -> Self {
        let (path, keys) = (Arc::clone(&file.path), root.get_ref());
        Self { path, name: String::new(), span: 0..0, keys, known: Vec::new() }
    }

    /// Where the value of a key is, when it is there.
    pub(crate) fn place(&self, key: &str) -> Option<Span> {
        let (_, value) = self.keys.iter().find(|(candidate, _)| candidate.get_ref() == key)?;
        Some(Span::new(&self.path, value.span()))
    }

    /// Where the table stands.
    pub(crate) fn span(&self) -> Span {
        Span::new(&self.path, self.span.clone())
    }

    /// From the first key to the end of the last value, those of the tables in it included; a heading is no part of it.
    pub(crate) fn body(&self) -> Span {
        let starts = self.keys.iter().map(|(key, _)| key.span().start);
        let start = starts.min().unwrap_or(self.span.start);
        let end = self.keys.iter().map(|(_, value)| end(value)).max().unwrap_or(start);
        Span::new(&self.path, start..end)
    }

    /// The keys with their places, for tables whose keys are names that the user chose.
    pub(crate) fn entries(&self) -> Vec<(Located<String>, Item<'a>)> {
        let mut entries: Vec<_> = self
            .keys
            .iter()
            .map(|(key, value)| {
                let name =
                    Located { value: key.get_ref().to_string(), span: Span::new(&self.path, key.span()) };
                (name, self.item(key.get_ref(), value))
            })
            .collect();
        entries.sort_by_key(|(key, _)| key.span.range.start);
        entries
    }

    /// The value of a key, when it is there.
    pub(crate) fn take(&mut self, key: &str) -> Option<Item<'a>> {
        self.known.push(key.to_owned());
        let (_, value) = self.keys.iter().find(|(candidate, _)| candidate.get_ref() == key)?;
        Some(self.item(key, value))
    }

    /// The value of a key that must be there.
    pub(crate) fn require(&mut self, key: &str, findings: &mut Diagnostics) -> Option<Item<'a>> {
        let item = self.take(key);
        if item.is_none() {
            let key = key.to_owned();
            let finding = match self.name.clone() {
                root if root.is_empty() => Finding::MissingKey { key },
                table => Finding::MissingKeyInTable { key, table },
            };
            findings.emit(finding, self.span());
        }
        item
    }

    /// A string, when it is there.
    pub(crate) fn string(&mut self, key: &str, findings: &mut Diagnostics) -> Option<Located<String>> {
        self.take(key)?.string(findings)
    }

    /// `true` or `false`, when it is there.
    pub(crate) fn boolean(&mut self, key: &str, findings: &mut Diagnostics) -> Option<bool> {
        let item = self.take(key)?;
        if let Value::Boolean(value) = item.value() {
            return Some(value);
        }
        item.invalid(|key, value| Finding::InvalidValueBoolean { key, value }, findings);
        None
    }

    /// The items of an array; none when it is not there.
    pub(crate) fn array(&mut self, key: &str, findings: &mut Diagnostics) -> Vec<Item<'a>> {
        let Some(item) = self.take(key) else {
            return Vec::new();
        };
        if let Value::Array(items) = item.value() {
            return items;
        }
        item.invalid(|key, value| Finding::InvalidValueArray { key, value }, findings);
        Vec::new()
    }

    /// The tables of a list, each under a heading in double brackets; none when it is not there. With single brackets there is one.
    pub(crate) fn tables(&mut self, key: &str, findings: &mut Diagnostics) -> Vec<Item<'a>> {
        match self.take(key) {
            Some(item) if matches!(item.value(), Value::Table(_)) => {
                item.invalid(|key, value| Finding::InvalidValueTables { key, value }, findings);
                vec![item]
            }
            _ => self.array(key, findings),
        }
    }

    /// A list of strings; empty when it is not there.
    pub(crate) fn strings(&mut self, key: &str, findings: &mut Diagnostics) -> Vec<Located<String>> {
        let items = self.array(key, findings);
        items.iter().filter_map(|item| item.string(findings)).collect()
    }

    /// A table below this one, when it is there.
    pub(crate) fn table(&mut self, key: &str, findings: &mut Diagnostics) -> Option<Table<'a>> {
        self.take(key)?.table(findings)
    }

    /// The keys that nobody took yet.
    pub(crate) fn rest(&self) -> Vec<(Located<String>, Item<'a>)> {
        let mut entries = self.entries();
        entries.retain(|(key, _)| !self.known.contains(&key.value));
        entries
    }

    /// A key of this table as findings name it: `packs.fields`.
    pub(crate) fn key(&self, key: &str) -> String {
        if self.name.is_empty() { key.to_owned() } else { format!("{}.{key}", self.name) }
    }

    /// Reports every key that nobody took.
    pub(crate) fn deny_unknown_keys(self, findings: &mut Diagnostics) {
        for (key, _) in self.rest() {
            let suggestion = findings.nearest(&key.value, self.known.iter().map(String::as_str));
            let finding = match self.name.clone() {
                root if root.is_empty() => Finding::UnknownKey { key: key.value, suggestion },
                table => Finding::UnknownKeyInTable { key: key.value, table, suggestion },
            };
            findings.emit(finding, key.span);
        }
    }

    /// Reports that a key of this table is none of those it may have. `finding` gets the table's name and the key.
    pub(crate) fn invalid_key(
        &self,
        key: Located<String>,
        finding: impl FnOnce(String, String) -> Finding,
        findings: &mut Diagnostics,
    ) {
        findings.emit(finding(self.name.clone(), key.value), key.span);
    }

    fn item(&self, key: &str, value: &'a Spanned<DeValue<'a>>) -> Item<'a> {
        Item { path: Arc::clone(&self.path), key: self.key(key), value }
    }
}

impl<'a> Item<'a> {
    /// Where the value stands.
    pub(crate) fn span(&self) -> Span {
        Span::new(&self.path, self.value.span())
    }

    /// The value by its type. An integer beyond 64 bits is no integer here.
    pub(crate) fn value(&self) -> Value<'a> {
        match self.value.get_ref() {
            DeValue::String(text) => Value::Text(text.to_string()),
            DeValue::Integer(number) => {
                i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Other, Value::Integer)
            }
            DeValue::Float(number) if is_decimal(number.as_str()) => {
                Value::Decimal(number.as_str().to_owned())
            }
            DeValue::Boolean(value) => Value::Boolean(*value),
            DeValue::Array(items) => Value::Array(
                items
                    .iter()
                    .map(|value| Item { path: Arc::clone(&self.path), key: self.key.clone(), value })
                    .collect(),
            ),
            DeValue::Table(table) => Value::Table(Table {
                path: Arc::clone(&self.path),
                name: self.key.clone(),
                span: self.value.span(),
                keys: table,
                known: Vec::new(),
            }),
            _ => Value::Other,
        }
    }

    /// The value as a string.
    pub(crate) fn string(&self, findings: &mut Diagnostics) -> Option<Located<String>> {
        match self.value() {
            Value::Text(value) if !value.contains(is_forbidden_in_text) => {
                Some(Located { value, span: self.span() })
            }
            _ => {
                self.invalid(|key, value| Finding::InvalidValueString { key, value }, findings);
                None
            }
        }
    }

    /// The value as a table.
    pub(crate) fn table(&self, findings: &mut Diagnostics) -> Option<Table<'a>> {
        if let Value::Table(table) = self.value() {
            return Some(table);
        }
        self.invalid(|key, value| Finding::InvalidValueTable { key, value }, findings);
        None
    }

    /// The value as one of a few words.
    pub(crate) fn one_of<T: Copy>(&self, choices: &[(&str, T)], findings: &mut Diagnostics) -> Option<T> {
        let found = match self.value() {
            Value::Text(text) => choices.iter().find(|(name, _)| *name == text),
            _ => None,
        };
        if found.is_none() {
            self.none_of(choices.iter().map(|(name, _)| *name), findings);
        }
        found.map(|(_, value)| *value)
    }

    /// Reports that this value is none of those that its key takes.
    pub(crate) fn none_of<'n>(
        &self,
        names: impl Iterator<Item = &'n str> + Clone,
        findings: &mut Diagnostics,
    ) {
        let suggestion = match self.value() {
            Value::Text(text) => findings.nearest(&text, names.clone()),
            _ => None,
        };
        let choices = names.map(str::to_owned).collect();
        self.invalid(|key, value| Finding::InvalidValueOneOf { key, value, choices, suggestion }, findings);
    }

    /// Reports that this value is not what its key takes. `finding` gets the key and the value.
    pub(crate) fn invalid(
        &self,
        finding: impl FnOnce(String, String) -> Finding,
        findings: &mut Diagnostics,
    ) {
        let value = match self.value.get_ref() {
            DeValue::String(text) => text.to_string(),
            DeValue::Integer(number) => number.as_str().to_owned(),
            DeValue::Float(number) => number.as_str().to_owned(),
            DeValue::Boolean(value) => value.to_string(),
            other => other.type_str().to_owned(),
        };
        findings.emit(finding(self.key.clone(), value), self.span());
    }
}

/// Where a value ends. The place of a table with a heading is its heading.
fn end(value: &Spanned<DeValue<'_>>) -> usize {
    let inner = match value.get_ref() {
        DeValue::Table(table) => table.iter().map(|(_, value)| end(value)).max(),
        DeValue::Array(items) => items.iter().map(end).max(),
        _ => None,
    };
    inner.unwrap_or_default().max(value.span().end)
}

/// Whether a float is written in digits alone: no exponent, no infinity.
fn is_decimal(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.".contains(&byte))
}
