//! What an analysis leaves to the next one.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::project::kept::Kept;
use crate::project::messages::implied_arguments::Implied;
use crate::project::messages::{Messages, ParsedFiles};
use crate::project::resolve::ResolvedLocale;
use crate::source::{SourceFile, Sources};
use crate::syntax::markdown::{LongText, Page};

/// What was made of the files of the last analysis: an analysis with it parses and resolves only what differs, and gives what one
/// without it gives. It never holds more than the last analysis used.
#[derive(Debug, Default)]
pub struct Cache {
    pub(crate) files: ParsedFiles,
    pub(crate) guides: Pages<Page>,
    pub(crate) long_texts: Pages<LongText>,
    /// By the messages of a locale, and those of units of the locales that it falls back to.
    texts: Kept<(Messages, Vec<Messages>), Arc<ResolvedLocale>>,
    basis: Basis,
}

/// Markdown files by path and text. The targets of their links depend on the [`Basis`].
pub(crate) type Pages<T> = Kept<Arc<str>, T>;

/// What the texts of every locale depend on, beside their messages. It is compared once an analysis, not once a text.
#[derive(Debug, Default, PartialEq, Eq)]
struct Basis {
    /// The files that settings and catalog are read from.
    files: Vec<SourceFile>,
    /// The ids of words that are not the project's own, with the names of their arguments.
    words: BTreeMap<String, Vec<String>>,
    /// The arguments that messages declare.
    implied: Vec<Implied>,
}

impl Cache {
    /// How many Fluent files, guides and long texts the last analysis parsed.
    #[must_use]
    pub fn parsed_files(&self) -> usize {
        self.files.made() + self.guides.made() + self.long_texts.made()
    }

    /// How many locales the last analysis resolved.
    #[must_use]
    pub fn resolved_locales(&self) -> usize {
        self.texts.made()
    }

    pub(crate) fn begin(&mut self) {
        self.files.begin();
        self.guides.begin();
        self.long_texts.begin();
        self.texts.begin();
    }

    pub(crate) fn end(&mut self) {
        self.files.forget();
        self.forget_texts();
    }

    /// Forgets what depends on settings, catalog or words, unless these are as they were. `words` are the ids of words that are not
    /// the project's own, with the names of their arguments; `implied` are the arguments that messages declare.
    pub(crate) fn rest_on(
        &mut self,
        sources: &Sources,
        words: &BTreeMap<String, Vec<String>>,
        implied: Vec<Implied>,
    ) {
        let files = sources.project_file().into_iter().chain(sources.texts("catalog/"));
        let basis = Basis { files: files.cloned().collect(), words: words.clone(), implied };
        if self.basis != basis {
            self.forget_texts();
            self.basis = basis;
        }
    }

    fn forget_texts(&mut self) {
        self.guides.forget();
        self.long_texts.forget();
        self.texts.forget();
    }

    /// The texts of the locale with this tag, from its own messages with the words beside them, and the messages of units of the locales
    /// that it falls back to.
    pub(crate) fn texts(
        &mut self,
        tag: &str,
        messages: (Messages, Vec<Messages>),
        resolve: impl FnOnce(&(Messages, Vec<Messages>)) -> ResolvedLocale,
    ) -> Arc<ResolvedLocale> {
        self.texts.get(&Arc::from(tag), messages, |messages| Arc::new(resolve(messages)))
    }
}
