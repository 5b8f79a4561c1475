//! A tree of files as a project of codegloss: each message is that of a code.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use codegloss_engine::{Analysis, Diagnostic, LineIndex, Sources, analyze};
use codegloss_runtime::Field;
use fluent_syntax::ast::{Entry, Resource};

use super::adoption::Adoption;
use super::files::{self, File, offset};
use super::uses::{Patterns, Use};

/// The domain of all codes.
pub(crate) const DOMAIN: &str = "corpus";

/// A message of one language: the index of the language's tag, and the id.
pub(crate) type Place = (usize, String);

/// The project, and what is known of its messages.
pub(crate) struct Project {
    pub(crate) files: Vec<File>,
    /// The text of each file as the project has it.
    pub(crate) flat: Vec<String>,
    pub(crate) locales: Vec<String>,
    /// Every message of any language with its variables; its code is its index.
    pub(crate) codes: BTreeMap<String, BTreeMap<String, Use>>,
    /// What cannot be compared, and why.
    pub(crate) left_out: BTreeMap<Place, String>,
    /// What the messages are.
    pub(crate) field: Field,
    /// The messages that each language has.
    pub(crate) has: BTreeSet<Place>,
    /// How a tree is adopted that is left as it is.
    pub(crate) adoption: Option<Adoption>,
}

impl Project {
    /// The files in codegloss's own layout.
    pub(crate) fn of(files: Vec<File>, field: Field) -> Self {
        let files = files::distinct(files);
        let flat = files::flatten(&files, field == Field::Reason);
        Self::new(files, flat, field, None)
    }

    /// The files as they are.
    pub(crate) fn adopted(files: Vec<File>, adoption: Adoption) -> Self {
        let texts = files.iter().map(|file| file.text.clone()).collect();
        let mut project = Self::new(files, texts, Field::Message, Some(adoption));
        project.keep_plain_codes();
        project
    }

    fn new(files: Vec<File>, flat: Vec<String>, field: Field, mut adoption: Option<Adoption>) -> Self {
        let locales: BTreeSet<&String> = files.iter().map(|file| &file.locale).collect();
        let locales: Vec<String> = locales.into_iter().cloned().collect();
        let mut project = Self {
            files,
            flat,
            locales,
            codes: BTreeMap::new(),
            left_out: BTreeMap::new(),
            field,
            has: BTreeSet::new(),
            adoption: None,
        };
        let mut has = BTreeSet::new();
        let mut codes: BTreeMap<String, BTreeMap<String, Use>> = BTreeMap::new();
        let mut left_out = BTreeMap::new();
        for (index, locale) in project.locales.iter().enumerate() {
            let resources: Vec<Resource<&str>> = project.texts(locale).map(files::parse).collect();
            let patterns = Patterns::of(&resources, project.field);
            for name in patterns.by_name.keys().filter(|name| !name.contains('.')) {
                let uses = patterns.uses(name);
                if let Some(function) = uses.function {
                    left_out.insert((index, name.clone()), format!("{function}()"));
                }
                if let Some(adoption) = &mut adoption {
                    adoption.note(name, uses.names, patterns.twice.contains(&**name));
                }
                if !name.starts_with('-') {
                    has.insert((index, name.clone()));
                    let variables = codes.entry(name.clone()).or_default();
                    for (variable, used) in uses.variables {
                        let variable = variables.entry(variable).or_default();
                        variable.is_number |= used.is_number;
                        variable.words.extend(used.words);
                    }
                }
            }
        }
        (project.codes, project.left_out, project.has) = (codes, left_out, has);
        project.adoption = adoption;
        project
    }

    /// The texts of a language.
    pub(crate) fn texts<'a>(&'a self, locale: &'a str) -> impl Iterator<Item = &'a str> + 'a {
        let files = self.files.iter().zip(&self.flat);
        files.filter(move |(file, _)| file.locale == locale).map(|(_, flat)| flat.as_str())
    }

    /// The project without what is left out.
    pub(crate) fn analyze(&self) -> (Analysis, Sources) {
        if let Some(adoption) = &self.adoption {
            let sources = adoption.write(&self.settings(), &self.catalog(), self.source());
            return (analyze(&sources, None), sources);
        }
        let mut files = vec![
            ("codegloss.toml".to_owned(), self.settings()),
            (format!("catalog/{DOMAIN}.toml"), self.catalog()),
        ];
        for (index, locale) in self.locales.iter().enumerate() {
            let mut own = format!("{DOMAIN} = Corpus\n");
            if locale == self.source() {
                // The source language has a text for every code.
                for id in self.codes.keys().filter(|id| !self.is_compared(index, id)) {
                    let reason = if self.field == Field::Reason { "\n    .reason = None" } else { "" };
                    let _ = writeln!(own, "{id} = None{reason}");
                }
            }
            files.push((format!("locales/{locale}/{DOMAIN}.ftl"), own));
        }
        for (file, flat) in self.files.iter().zip(&self.flat) {
            let locale = self.locale(&file.locale);
            let is_left_out = |id: &str| self.left_out.contains_key(&(locale, id.to_owned()));
            files.push((self.path(file), without(flat, &is_left_out)));
        }
        let files = files.iter().map(|(path, text)| (path.as_str(), text.as_bytes()));
        let (sources, unreadable) = Sources::from_files(files);
        assert_eq!(unreadable, []);
        (analyze(&sources, None), sources)
    }

    /// A file's path in the project.
    fn path(&self, file: &File) -> String {
        match self.adoption {
            None => format!("locales/{}/{}", file.locale, file.key),
            Some(_) => file.path.clone(),
        }
    }

    pub(crate) fn locale(&self, tag: &str) -> usize {
        self.locales.iter().position(|locale| locale == tag).unwrap_or_default()
    }

    /// Whether a language has a message that is not left out.
    pub(crate) fn is_compared(&self, locale: usize, id: &str) -> bool {
        let place = (locale, id.to_owned());
        self.has.contains(&place) && !self.left_out.contains_key(&place)
    }

    pub(crate) fn source(&self) -> &String {
        // Of a crate that others depend on, one test text in another English may have come along.
        let size = |tag: &&String| {
            let index = self.locale(tag);
            self.has.range((index, String::new())..(index + 1, String::new())).count()
        };
        let english = self.locales.iter().filter(|tag| ["en", "en-US"].contains(&tag.as_str()));
        english.max_by_key(size).unwrap_or(&self.locales[0])
    }

    pub(crate) fn settings(&self) -> String {
        let source = self.source();
        format!(
            "[project]\nlocales = {:?}\nsource-locale = {source:?}\ndefault-locale = {source:?}\n",
            self.locales
        )
    }

    fn catalog(&self) -> String {
        let mut catalog = format!("domain = '{DOMAIN}'\n");
        for (code, (id, variables)) in self.codes.iter().enumerate() {
            let arguments = variables.iter().map(|(name, used)| {
                let (kind, example) = if used.is_number() { ("number", "1") } else { ("string", "'visa'") };
                format!("{name} = {{ type = '{kind}', example = {example} }}")
            });
            let arguments = arguments.collect::<Vec<_>>().join(", ");
            let _ = writeln!(catalog, "[[code]]\ncode = {code}\nmessage = '{id}'");
            // Where they are allowed, nobody declares them.
            if self.adoption.is_none() {
                let _ = writeln!(catalog, "args = {{ {arguments} }}");
            }
        }
        catalog
    }

    /// The findings that are in a message, with it.
    pub(crate) fn findings<'a>(
        &self,
        analysis: &'a Analysis,
        sources: &Sources,
    ) -> Vec<(Place, &'a Diagnostic)> {
        let files = self.files.iter().filter_map(|file| {
            let text = sources.text(&self.path(file))?;
            Some((self.path(file), (self.locale(&file.locale), entries(&text.text))))
        });
        let files: BTreeMap<String, (usize, Vec<(usize, String)>)> = files.collect();
        let findings = analysis.diagnostics.iter().filter_map(|finding| {
            let span = finding.spans.first()?;
            let (locale, entries) = files.get(&*span.path)?;
            let before = entries.partition_point(|(start, _)| *start <= span.range.start);
            let (_, id) = entries.get(before.checked_sub(1)?)?;
            Some(((*locale, id.clone()), finding))
        });
        findings.collect()
    }

    /// The file and the line of each message.
    pub(crate) fn lines(&self) -> BTreeMap<Place, String> {
        let mut lines = BTreeMap::new();
        let texts = match self.adoption {
            None => &files::flatten(&self.files, false),
            Some(_) => &self.flat,
        };
        for (file, flat) in self.files.iter().zip(texts) {
            let index = LineIndex::new(flat);
            for (start, id) in entries(flat) {
                let place = format!("{}:{}", file.path, index.position(start).0);
                lines.entry((self.locale(&file.locale), id)).or_insert(place);
            }
        }
        lines
    }
}

impl Use {
    /// What is compared with words is one.
    pub(crate) fn is_number(&self) -> bool {
        self.is_number && self.words.is_empty()
    }
}

/// Where each message and term begins, with its name.
fn entries(text: &str) -> Vec<(usize, String)> {
    let resource = files::parse(text);
    let entries = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((offset(text, message.id.name), message.id.name.to_owned())),
        Entry::Term(term) => Some((offset(text, term.id.name) - 1, format!("-{}", term.id.name))),
        _ => None,
    });
    entries.collect()
}

/// A text in which some messages are comments.
fn without(text: &str, is_left_out: &dyn Fn(&str) -> bool) -> String {
    let entries = entries(text);
    let mut kept = String::with_capacity(text.len());
    let mut start = 0;
    let ends = entries.iter().skip(1).map(|(start, _)| *start).chain([text.len()]);
    kept.push_str(&text[..entries.first().map_or(text.len(), |(start, _)| *start)]);
    for ((begin, id), end) in entries.iter().zip(ends) {
        start = start.max(*begin);
        for line in text[start..end].split_inclusive('\n') {
            if is_left_out(id) && !line.trim().is_empty() && !line.starts_with('#') {
                kept.push_str("# ");
            }
            kept.push_str(line);
        }
        start = end;
    }
    kept
}
