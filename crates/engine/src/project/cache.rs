//! What an analysis leaves to the next one.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::project::kept::Kept;
use crate::project::messages::{Messages, ParsedFiles};
use crate::project::resolve::Outcome;
use crate::source::{PROJECT_FILE, SourceFile, Sources};

/// What was made of the files of the last analysis: an analysis with it parses and resolves only what differs, and gives what one
/// without it gives. It never holds more than the last analysis used.
#[derive(Debug, Default)]
pub struct Cache {
    pub(crate) files: ParsedFiles,
    texts: Kept<(Arc<Basis>, Messages), Arc<Outcome>>,
}

/// What the texts of every locale depend on, beside their messages.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Basis {
    /// The files that settings and catalog are read from.
    files: Vec<SourceFile>,
    /// The ids of words that are not the project's own, with the names of their arguments.
    words: BTreeMap<String, Vec<String>>,
}

impl Basis {
    pub(crate) fn new(sources: &Sources, words: &BTreeMap<String, Vec<String>>) -> Self {
        let files = sources.text(PROJECT_FILE).into_iter().chain(sources.texts("catalog/"));
        Self { files: files.cloned().collect(), words: words.clone() }
    }
}

impl Cache {
    /// How many Fluent files the last analysis parsed.
    #[must_use]
    pub fn parsed_files(&self) -> usize {
        self.files.made()
    }

    /// How many locales the last analysis resolved.
    #[must_use]
    pub fn resolved_locales(&self) -> usize {
        self.texts.made()
    }

    pub(crate) fn begin(&mut self) {
        self.files.begin();
        self.texts.begin();
    }

    pub(crate) fn end(&mut self) {
        self.files.end();
        self.texts.end();
    }

    /// The texts of the locale with this tag. `messages` are its own and the words beside them.
    pub(crate) fn texts(
        &mut self,
        tag: &str,
        basis: &Arc<Basis>,
        messages: Messages,
        resolve: impl FnOnce(&Messages) -> Outcome,
    ) -> Arc<Outcome> {
        let input = (Arc::clone(basis), messages);
        self.texts.get(&Arc::from(tag), input, |(_, messages)| Arc::new(resolve(messages)))
    }
}
