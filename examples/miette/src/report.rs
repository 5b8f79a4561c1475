//! An error of the catalog as a diagnostic of miette, in the language of whoever reads it.

use std::error::Error;
use std::fmt::{self, Display};

use codegloss_runtime::{CodedError, CodedErrorExt, Fact, Field, Language};
use miette::{Diagnostic, Severity};

/// An error with its reader: miette asks for texts without saying for whom.
#[derive(Debug)]
pub(crate) struct Report<E> {
    error: E,
    language: Language,
}

impl<E: CodedError> Report<E> {
    pub(crate) fn new(error: E, language: Language) -> Self {
        Self { error, language }
    }

    /// Domain and code, as in `config/1`; in a terminal, a link to the page of the code (OSC 8), which terminals without links show as plain text.
    pub(crate) fn code_with_link(&self, is_terminal: bool) -> String {
        let code = format!("{}/{}", self.error.domain(), self.error.code());
        match self.error.url(self.language) {
            Some(url) if is_terminal => format!("\x1b]8;;{url}\x1b\\{code}\x1b]8;;\x1b\\"),
            _ => code,
        }
    }
}

/// The message in the reader's language.
impl<E: CodedError> Display for Report<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.error.message(self.language) {
            Some(message) => message.fmt(f),
            None => Display::fmt(&self.error, f),
        }
    }
}

impl<E: CodedError> Error for Report<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error.source()
    }
}

impl<E: CodedError> Diagnostic for Report<E> {
    fn code<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        Some(Box::new(format!("{}/{}", self.error.domain(), self.error.code())))
    }

    fn url<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        Some(Box::new(self.error.url(self.language)?))
    }

    fn help<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        Some(Box::new(self.error.text(Field::Recovery, self.language)?.to_string()))
    }

    /// The catalog's words for severities are the project's own; this one uses miette's.
    fn severity(&self) -> Option<Severity> {
        match self.error.fact("severity").and_then(Fact::as_text)? {
            "warning" => Some(Severity::Warning),
            "advice" => Some(Severity::Advice),
            _ => Some(Severity::Error),
        }
    }
}
