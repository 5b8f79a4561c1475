//! The messages of one locale, from all of its files.

pub(crate) mod implied_arguments;
pub(crate) mod layout;
mod meant_fields;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Diagnostics, Finding};
use crate::project::kept::Kept;
use crate::source::{SourceFile, Sources};
use crate::syntax::fluent::{self, Attribute, Entry, Parsed, Pattern};
use layout::Treatment;

/// Messages that a project may have beside those of its codes and names. Like `.user-message` they are shown to an app's users, as they
/// are written: nothing in them is markup.
pub(crate) const SPECIAL: [&str; 2] = ["unknown-error", "generic-user-message"];

/// Fluent files by path and text, each with what it was parsed to.
pub(crate) type ParsedFiles = Kept<Arc<str>, Arc<ParsedFile>>;

/// A file as it was parsed, and what is wrong with it.
#[derive(Debug)]
pub(crate) struct ParsedFile {
    pub(crate) parsed: Parsed,
    findings: Diagnostics,
}

impl ParsedFiles {
    pub(crate) fn parse(&mut self, file: &SourceFile) -> Arc<ParsedFile> {
        self.get(&file.path, Arc::clone(&file.text), |_| {
            let mut findings = Diagnostics::default();
            Arc::new(ParsedFile { parsed: fluent::parse(file, &mut findings), findings })
        })
    }
}

/// Messages and terms by id; a term's id begins with `-`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Messages {
    entries: BTreeMap<String, (Arc<Entry>, Treatment)>,
    broken: BTreeSet<String>,
    /// Whether a file of theirs could not be read, which may hold any of those that are not here.
    is_partial: bool,
}

impl Messages {
    /// Reads every `.ftl` file in `folder` and its subfolders.
    pub(crate) fn load(
        sources: &Sources,
        folder: &str,
        parsed: &mut ParsedFiles,
        findings: &mut Diagnostics,
    ) -> Self {
        let files = sources.texts(folder).filter(|file| file.path.ends_with(".ftl"));
        let files = files.map(|file| (file, Treatment::default()));
        Self::of_files(files, |_| true, parsed, findings).partial(!sources.is_whole(folder))
    }

    /// Reads files, each with how its messages are treated. Ids are unique in all files of a locale; only what is none
    /// of codegloss's, by `is_known`, may be there several times where it is allowed, and so may a term that is the same each time.
    pub(crate) fn of_files<'s>(
        files: impl IntoIterator<Item = (&'s SourceFile, Treatment)>,
        is_known: impl Fn(&str) -> bool,
        parsed: &mut ParsedFiles,
        findings: &mut Diagnostics,
    ) -> Self {
        let mut messages = Self::default();
        let mut terms: BTreeMap<String, &str> = BTreeMap::new();
        for (source, treatment) in files {
            let file = parsed.parse(source);
            findings.append(&file.findings);
            for (entry, written) in
                file.parsed.entries.iter().zip(written(&source.text, &file.parsed.entries))
            {
                let id = entry.id.value.as_str();
                let other = messages.treatment(id).allows_messages && treatment.allows_messages;
                let is_same_term = terms.get(id).is_some_and(|first| *first == written);
                if messages.get(id).is_none() || !other || (is_known(id) && !is_same_term) {
                    messages.add(entry, treatment, findings);
                }
                if id.starts_with('-') {
                    terms.entry(id.to_owned()).or_insert(written);
                }
            }
            messages.broken.extend(file.parsed.broken.iter().cloned());
        }
        messages
    }

    /// Says that a file of theirs could not be read, if `is_partial`.
    pub(crate) fn partial(self, is_partial: bool) -> Self {
        Self { is_partial, ..self }
    }

    /// Messages of `self`, and those of `other` that it lacks.
    pub(crate) fn or(mut self, other: &Self) -> Self {
        for (id, entry) in &other.entries {
            self.entries.entry(id.clone()).or_insert_with(|| entry.clone());
        }
        self
    }

    /// Leaves out what `is_wanted` does not name.
    pub(crate) fn retain(&mut self, is_wanted: impl Fn(&str) -> bool) {
        self.entries.retain(|id, _| is_wanted(id));
    }

    /// The messages of units, and what they refer to.
    pub(crate) fn of_units(&self) -> Self {
        let mut wanted: BTreeSet<&str> = BTreeSet::new();
        let mut next: Vec<&str> = self.ids().filter(|id| id.starts_with("unit-")).collect();
        while let Some(entry) = next.pop().and_then(|id| self.get(id)) {
            if wanted.insert(&entry.id.value) {
                next.extend(entry.references().into_iter().filter(|id| self.get(id).is_some()));
            }
        }
        let entries = self.entries.iter().filter(|(id, _)| wanted.contains(id.as_str()));
        let entries = entries.map(|(id, entry)| (id.clone(), entry.clone())).collect();
        Self { entries, ..Self::default() }
    }

    /// The message or term with this id.
    pub(crate) fn get(&self, id: &str) -> Option<&Entry> {
        self.entries.get(id).map(|(entry, _)| &**entry)
    }

    /// How the message or term with this id is treated.
    pub(crate) fn treatment(&self, id: &str) -> Treatment {
        self.entries.get(id).map(|(_, treatment)| *treatment).unwrap_or_default()
    }

    /// Whether a message or term with this id does not parse, or may be in a file that could not be read: what it lacks is no
    /// finding of its own.
    pub(crate) fn is_broken(&self, id: &str) -> bool {
        self.broken.contains(id) || (self.is_partial && !self.entries.contains_key(id))
    }

    /// Whether a file of theirs could not be read.
    pub(crate) fn is_partial(&self) -> bool {
        self.is_partial
    }

    /// Whether every file was read, and every entry parses.
    pub(crate) fn is_whole(&self) -> bool {
        self.broken.is_empty() && !self.is_partial
    }

    /// Whether a translation has an attribute that its source, which has the message, lacks.
    pub(crate) fn is_obsolete(&self, source: &Self, id: &str, attribute: Option<&str>) -> bool {
        let lacks = |entry: &Entry| entry.value.is_some() && entry.pattern(attribute).is_none();
        attribute.is_some()
            && !source.is_broken(id)
            && source.get(id).is_some_and(lacks)
            && self.get(id).is_some_and(|entry| entry.pattern(attribute).is_some())
    }

    /// All of them, in the order of their ids.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values().map(|(entry, _)| &**entry)
    }

    /// The ids in their order.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    fn add(&mut self, entry: &Arc<Entry>, treatment: Treatment, findings: &mut Diagnostics) {
        let mut seen: BTreeMap<&str, &Attribute> = BTreeMap::new();
        for attribute in &entry.attributes {
            if let Some(first) = seen.get(attribute.id.value.as_str()) {
                let (id, attribute) = (entry.id.value.clone(), &attribute.id);
                let finding = Finding::DuplicateAttribute { id, attribute: attribute.value.clone() };
                findings.push(Diagnostic::new(finding, attribute.span.clone()).and_at(first.id.span.clone()));
            } else {
                seen.insert(&attribute.id.value, attribute);
            }
        }
        if let Some((first, _)) = self.entries.get(&entry.id.value) {
            let finding = Finding::DuplicateMessage { id: entry.id.value.clone() };
            findings.push(Diagnostic::new(finding, entry.id.span.clone()).and_at(first.id.span.clone()));
            return;
        }
        self.entries.insert(entry.id.value.clone(), (Arc::clone(entry), treatment));
    }
}

/// What is written in a file for each of its entries, without the comment behind it.
fn written<'s>(text: &'s str, entries: &[Arc<Entry>]) -> Vec<&'s str> {
    // A term's place is that of its name, behind the dash.
    let start = |entry: &Arc<Entry>| entry.id.span.range.start - usize::from(entry.id.value.starts_with('-'));
    let ends = entries.iter().skip(1).map(start).chain([text.len()]);
    let texts = entries.iter().zip(ends).map(|(entry, end)| text.get(start(entry)..end).unwrap_or_default());
    texts.map(|text| text.split("\n#").next().unwrap_or_default().trim_end()).collect()
}

impl Entry {
    /// The value, or the value of one of its attributes.
    pub(crate) fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self
                .attributes
                .iter()
                .find(|attribute| attribute.id.value == name)
                .map(|attribute| &attribute.value),
        }
    }
}
