//! A tree as it is: its own folders and names, and no more of codegloss than settings, a catalog and the name of the domain.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use codegloss_engine::{Analysis, Sources, analyze};

use super::project::{DOMAIN, Place, Project};

/// The folder of a project that has a tree's files, and what is known of their messages.
pub(crate) struct Adoption {
    folder: PathBuf,
    /// `[[messages]]`.
    messages: String,
    /// What is there several times in a language, which is no code's.
    twice: BTreeSet<String>,
    /// For each message and term, the messages that refer to it.
    referring: BTreeMap<String, BTreeSet<String>>,
}

impl Adoption {
    /// Links the files of a tree into a project beside it. `FOLDER/tree.toml` has its `[[messages]]`.
    pub(crate) fn new(tree: &Path, files: &[String]) -> Self {
        let name = tree.file_name().unwrap_or_default();
        let messages = fs::read_to_string(tree.with_extension("toml")).expect("has a list of its files");
        let folder = tree.parent().expect("has a parent").with_file_name("corpus-adopted").join(name);
        let _ = fs::remove_dir_all(&folder);
        for file in files {
            let to = folder.join(file);
            fs::create_dir_all(to.parent().expect("has a parent")).expect("is made");
            fs::hard_link(tree.join(file), to).expect("is linked");
        }
        Self { folder, messages, twice: BTreeSet::new(), referring: BTreeMap::new() }
    }

    /// Notes what a message or term refers to.
    pub(crate) fn note(&mut self, name: &str, names: BTreeSet<String>, is_twice: bool) {
        if is_twice {
            self.twice.insert(name.to_owned());
        }
        for other in names {
            self.referring.entry(other).or_default().insert(name.to_owned());
        }
    }

    /// Writes the project, and reads it as codegloss does.
    pub(crate) fn write(&self, settings: &str, catalog: &str, source: &str) -> Sources {
        let name = "[[messages]]\nfiles = 'locales/{locale}/codegloss.ftl'\n";
        let files = [
            ("codegloss.toml".to_owned(), format!("{settings}\n{}\n{name}", self.messages)),
            (format!("catalog/{DOMAIN}.toml"), catalog.to_owned()),
            (format!("locales/{source}/codegloss.ftl"), format!("{DOMAIN} = Corpus\n")),
        ];
        for (path, text) in files {
            let path = self.folder.join(path);
            fs::create_dir_all(path.parent().expect("has a parent")).expect("is made");
            fs::write(path, text).expect("is written");
        }
        let (sources, unreadable) = Sources::read(&self.folder);
        assert_eq!(unreadable, []);
        sources
    }
}

impl Project {
    /// Keeps the codes that the source language has a text for, that are there once, and that nothing is left out of.
    pub(crate) fn keep_plain_codes(&mut self) {
        let Some(adoption) = &self.adoption else { return };
        let source = self.locale(self.source());
        let mut dropped: BTreeSet<&str> = adoption.twice.iter().map(String::as_str).collect();
        for (_, id) in self.left_out.keys() {
            dropped.insert(id);
            dropped.extend(adoption.referring.get(id).into_iter().flatten().map(String::as_str));
        }
        let has = &self.has;
        self.codes.retain(|id, _| has.contains(&(source, id.clone())) && !dropped.contains(id.as_str()));
    }

    /// Leaves messages out, and what refers to them.
    pub(crate) fn leave_out(&mut self, errors: impl IntoIterator<Item = (Place, String)>) {
        self.left_out.extend(errors);
        self.keep_plain_codes();
    }
}

/// Of these tags, those that are none in standard form: a project cannot list them.
pub(crate) fn unusual_tags<'a>(tags: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    let list: Vec<&str> = tags.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
    let source = list.first().copied().unwrap_or_default();
    let settings =
        format!("[project]\nlocales = {list:?}\nsource-locale = {source:?}\ndefault-locale = {source:?}\n");
    let (sources, _) = Sources::from_files([("codegloss.toml", settings.as_bytes())]);
    let Analysis { diagnostics, .. } = analyze(&sources, None);
    let unusual = diagnostics.iter().filter(|finding| finding.rule.id() == "invalid-language-tag");
    let spans = unusual.filter_map(|finding| finding.spans.first());
    spans.map(|span| settings[span.range.clone()].trim_matches('"').to_owned()).collect()
}
