//! `[[messages]]`: which files have the messages of which locale, and how they are treated.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::diagnostics::{Diagnostic, Diagnostics, Finding};
use crate::source::{
    CATALOG_FOLDER, GLOSSARY_FILE, PROJECT_FILE, PathPattern, SITE_FOLDERS, SourceFile, Sources,
};
use crate::syntax::toml::{self, Item, Located, Table, Value};

/// Where messages are in a project that does not say.
const DEFAULT: &str = "locales/{locale}/**/*.ftl";

/// Where the messages of a project are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MessageLayout {
    /// Of two that are for the same file, the first one counts.
    patterns: Vec<Files>,
}

/// The files that one pattern is for.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Files {
    pattern: PathPattern,
    /// The pattern as it is written; `None` for the one that is not.
    written: Option<Located<String>>,
    treatment: Treatment,
}

/// How the messages of a file are treated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Treatment {
    /// Whether a code's message may have attributes that are no fields.
    pub(crate) allows_attributes: bool,
    /// Whether messages may belong to no code.
    pub(crate) allows_messages: bool,
    /// Whether a code's message declares the variables that the catalog does not.
    pub(crate) allows_variables: bool,
    /// Whether texts have markup, where it is not as for the domain.
    pub(crate) markdown: Option<bool>,
}

/// What `allow` takes.
#[derive(Clone, Copy)]
enum Allowed {
    Attributes,
    Messages,
    Variables,
}

/// For each tag in a path, the files with how they are treated, in the order of their paths.
pub(crate) type FilesByTag<'s> = BTreeMap<&'s str, Vec<(&'s SourceFile, Treatment)>>;

impl Default for MessageLayout {
    fn default() -> Self {
        let pattern = PathPattern::new(DEFAULT);
        let files = |pattern| Files { pattern, written: None, treatment: Treatment::default() };
        Self { patterns: pattern.map(files).into_iter().collect() }
    }
}

impl MessageLayout {
    /// Reads `[[messages]]`.
    pub(crate) fn load(root: &mut Table<'_>, findings: &mut Diagnostics) -> Self {
        let mut patterns = Vec::new();
        let items = root.tables("messages", findings);
        for item in &items {
            if let Some(table) = item.table(findings) {
                load_entry(table, &mut patterns, findings);
            }
        }
        // A list of nothing but faults is no wish for another layout.
        if patterns.is_empty() { Self::default() } else { Self { patterns } }
    }

    /// The files of every locale, listed by the project or not.
    pub(crate) fn files<'s>(&self, sources: &'s Sources) -> FilesByTag<'s> {
        let mut files = FilesByTag::new();
        for file in sources.texts("") {
            if let Some((index, tag)) = self.find(&file.path) {
                files.entry(tag).or_default().push((file, self.patterns[index].treatment));
            }
        }
        files
    }

    /// Whether all files that may have messages of a locale were read.
    pub(crate) fn is_whole(&self, sources: &Sources, tag: &str) -> bool {
        let may_have = |path: &str| {
            self.patterns.iter().any(|files| match files.pattern.locale(path) {
                Some(range) => &path[range] == tag,
                None => files.pattern.reaches(path),
            })
        };
        !sources.unread().any(may_have)
    }

    /// Reports the patterns that are for no file.
    pub(crate) fn check(&self, sources: &Sources, findings: &mut Diagnostics) {
        for Files { pattern, written, .. } in &self.patterns {
            let is_used = || sources.texts("").any(|file| pattern.locale(&file.path).is_some());
            if let Some(Located { value, span }) = written.as_ref().filter(|_| !is_used()) {
                let (key, value) = ("messages.files".to_owned(), value.clone());
                findings.emit(Finding::InvalidValueNoSuchFiles { key, value }, span.clone());
            }
        }
    }

    /// The file in which a locale has what the file at `path` has in another one.
    pub(crate) fn counterpart(&self, path: &str, tag: &str) -> Option<String> {
        let range = self.patterns.iter().find_map(|files| files.pattern.locale(path))?;
        Some(format!("{}{tag}{}", &path[..range.start], &path[range.end..]))
    }

    /// Where a locale's files are: the folder, or the pattern.
    pub(crate) fn place(&self, tag: &str) -> String {
        self.patterns.first().map(|files| files.pattern.for_locale(tag)).unwrap_or_default()
    }

    /// A file that a locale may have, with a domain's name where the pattern leaves it open.
    pub(crate) fn file(&self, tag: &str, domain: &str) -> String {
        self.patterns.first().map(|files| files.pattern.file_for_locale(tag, domain)).unwrap_or_default()
    }

    /// What a file that no pattern is for was perhaps meant to be called.
    pub(crate) fn meant(&self, path: &str, is_locale: impl Fn(&str) -> bool) -> Option<String> {
        if self.find(path).is_some() {
            return None;
        }
        self.patterns.iter().find_map(|files| {
            let name = files.pattern.meant(path)?;
            is_locale(&name[files.pattern.locale(&name)?]).then_some(name)
        })
    }

    /// The tag in the path of a file that has messages.
    pub(crate) fn tag<'p>(&self, path: &'p str) -> Option<&'p str> {
        self.find(path).map(|(_, tag)| tag)
    }

    /// The first pattern that is for a path, and the tag in it.
    fn find<'p>(&self, path: &'p str) -> Option<(usize, &'p str)> {
        let mut found = self.patterns.iter().enumerate();
        found.find_map(|(index, files)| Some((index, &path[files.pattern.locale(path)?])))
    }

    /// The folders in which a new file would be one of the project's messages, as far as its files tell.
    fn folders(&self, sources: &Sources) -> BTreeSet<String> {
        let mut folders: BTreeSet<String> = BTreeSet::new();
        for Files { pattern, .. } in &self.patterns {
            let paths = sources.texts("").map(|file| &*file.path);
            let shared = paths.filter(|path| pattern.locale(path).is_some());
            let mut shared = shared.map(|path| pattern.shared_folder(path).to_owned()).peekable();
            if shared.peek().is_none() {
                folders.insert(pattern.root());
            }
            folders.extend(shared);
        }
        folders
    }
}

fn load_entry(mut table: Table<'_>, patterns: &mut Vec<Files>, findings: &mut Diagnostics) {
    let files = table.require("files", findings);
    let items = match files.as_ref().map(Item::value) {
        Some(Value::Array(items)) => items,
        _ => files.into_iter().collect(),
    };
    let mut treatment = Treatment { markdown: table.boolean("markdown", findings), ..Treatment::default() };
    let choices = [
        ("attributes", Allowed::Attributes),
        ("messages", Allowed::Messages),
        ("variables", Allowed::Variables),
    ];
    for item in table.array("allow", findings) {
        match item.one_of(&choices, findings) {
            Some(Allowed::Attributes) => treatment.allows_attributes = true,
            Some(Allowed::Messages) => treatment.allows_messages = true,
            Some(Allowed::Variables) => treatment.allows_variables = true,
            None => {}
        }
    }
    table.deny_unknown_keys(findings);
    for item in items {
        let Some(written) = item.string(findings) else { continue };
        match PathPattern::new(&written.value) {
            Some(pattern) => patterns.push(Files { pattern, written: Some(written), treatment }),
            None => item.invalid(|key, value| Finding::InvalidValueFilePattern { key, value }, findings),
        }
    }
}

impl Sources {
    /// Reads the project in the folder `root`. What cannot be read is a finding, and the rest is there.
    #[must_use]
    pub fn read(root: &Path) -> (Self, Vec<Diagnostic>) {
        let [site, templates] = SITE_FOLDERS;
        Self::read_folders(root, &[site, templates, GLOSSARY_FILE], patterns)
    }

    /// Reads what packs and generated code are made of: the project's settings, its catalog and its messages.
    #[must_use]
    pub fn read_for_packs(root: &Path) -> (Self, Vec<Diagnostic>) {
        Self::read_folders(root, &[], patterns)
    }

    /// The files and folders that packs and generated code are made of, by their paths from the project's folder, which is the
    /// empty path: nothing changes while these are as they are.
    #[must_use]
    pub fn pack_inputs(&self) -> Vec<String> {
        let own = [PROJECT_FILE, CATALOG_FOLDER].map(str::to_owned);
        own.into_iter().chain(layout(self).folders(self)).collect()
    }

    /// The folders that hold what people write, by their paths from the project's folder.
    #[must_use]
    pub fn folders(&self) -> Vec<String> {
        let messages = patterns(self).into_iter().map(|pattern| pattern.root());
        let others = SITE_FOLDERS.into_iter().chain([CATALOG_FOLDER]).map(str::to_owned);
        others.chain(messages.filter(|root| !root.is_empty())).collect()
    }
}

/// What a project says of its messages. What is wrong there is found when it is analyzed.
fn layout(sources: &Sources) -> MessageLayout {
    let mut unheard = Diagnostics::default();
    let load = |mut root: Table<'_>, findings: &mut Diagnostics| MessageLayout::load(&mut root, findings);
    sources.project_file().map(|file| toml::read(file, &mut unheard, load)).unwrap_or_default()
}

fn patterns(sources: &Sources) -> Vec<PathPattern> {
    layout(sources).patterns.into_iter().map(|files| files.pattern).collect()
}
