//! What has arrived, in a language of the reader's.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::localized_message::LocalizedMessage;
use super::remote_error::RemoteError;
use crate::catalog::{AsLanguage, Catalog};
use crate::description::Description;
use crate::field::Field;
use crate::languages::Language;
use crate::text::Text;
use crate::value::{CodeRef, Value};

/// An argument of a code with all the values that it may have: its domain, its code, its name, the values. Generated code knows them.
pub type Choice = (&'static str, CodeRef<'static>, &'static str, &'static [&'static str]);

/// An error that another program reported, in the words of a catalog: [`Catalog::received`] makes it.
///
/// The two programs may have different versions of the catalog. What is said is true all the same: the catalog's own text if it has the
/// code and got every argument that the text shows or chooses by; otherwise the text that the sender chose for users, in the
/// sender's language; otherwise the name of the code. Arguments that the catalog does not know are left alone.
#[derive(Clone, Debug)]
pub struct Received<'a> {
    catalog: Catalog<'a>,
    error: RemoteError,
    choices: &'a [Choice],
}

impl<'a> Catalog<'a> {
    /// An error that another program reported, in the words of this catalog.
    ///
    /// Generated code has a function of this name, which knows more: the values that an argument of the type `choice` may have. One that a
    /// newer sender added counts as missing there; here, a text takes its default variant for it.
    ///
    /// ```
    /// use codegloss_runtime::{Catalog, RemoteError};
    ///
    /// fn show(catalog: Catalog<'_>, error: RemoteError, language: &str) -> Option<String> {
    ///     let error = catalog.received(error);
    ///     eprintln!("{error}"); // files/413: photo.png has more than 12.50 MB
    ///     error.user_message_or_generic(language).map(|text| text.to_string())
    /// }
    /// ```
    #[must_use]
    pub const fn received(self, error: RemoteError) -> Received<'a> {
        Received { catalog: self, error, choices: &[] }
    }
}

impl<'a> Received<'a> {
    /// An error, with what generated code knows of its arguments.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(catalog: Catalog<'a>, error: RemoteError, choices: &'a [Choice]) -> Self {
        Self { catalog, error, choices }
    }

    /// What arrived.
    #[must_use]
    pub const fn remote_error(&self) -> &RemoteError {
        &self.error
    }

    /// The name of the code's domain.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.error.domain()
    }

    /// The code, as it displays: `413`, `card_declined`.
    #[must_use]
    pub fn code(&self) -> &str {
        self.error.code()
    }

    /// What the catalog says about the code: `None` if it does not have it.
    #[must_use]
    pub fn describe(&self, language: impl AsLanguage) -> Option<Description<'a>> {
        let language = language.in_catalog(&self.catalog);
        self.error.find(|code| self.catalog.describe(&self.error.domain, code, language))
    }

    /// The catalog's text of a field: `None` if it has none, or if an argument of the text did not arrive.
    #[must_use]
    pub fn text(&self, field: Field, language: impl AsLanguage) -> Option<ReceivedText<'_>> {
        let description = self.describe(language)?;
        self.filled(&description, description.get(field)?)
    }

    /// What went wrong, as a short title; otherwise the sender's text; otherwise a text that names the code.
    #[must_use]
    pub fn message(&self, language: impl AsLanguage) -> ReceivedText<'_> {
        let language = language.in_catalog(&self.catalog);
        let said = self.text(Field::Message, language).or_else(|| self.sender());
        said.unwrap_or_else(|| self.name(language))
    }

    /// What an app shows its end user: the code's own text, or the sender's, or the catalog's generic one. `None` means that there is nothing
    /// to show: the error is not for users, as the catalog or the sender says.
    #[must_use]
    pub fn user_message_or_generic(&self, language: impl AsLanguage) -> Option<ReceivedText<'_>> {
        let language = language.in_catalog(&self.catalog);
        let description = self.describe(language);
        if !self.error.is_user_facing || description.is_some_and(|description| !description.is_user_facing())
        {
            return None;
        }
        let own = description.and_then(|description| Some((description, description.user_message()?)));
        let filled = own.and_then(|(description, text)| self.filled(&description, text));
        // A code that the catalog has, without a text for users, has the generic one in the reader's language.
        let is_without = description.is_some() && own.is_none();
        let sender = || if is_without { None } else { self.sender() };
        let generic = || self.catalog.generic_user_message(language).map(ReceivedText::generic);
        filled.or_else(sender).or_else(generic).or_else(|| self.sender())
    }

    /// A line of a log, `files/413: photo.png has more than 12.50 MB`, in a language of the log's. [`Display`](fmt::Display) writes it in the
    /// default locale.
    #[must_use]
    pub fn log(&self, language: impl AsLanguage) -> impl fmt::Display {
        let text = self.text(Field::Message, language).or_else(|| self.sender());
        Log { error: &self.error, text }
    }

    /// The text with the arguments that it needs, if all of them arrived.
    fn filled(&self, description: &Description<'a>, text: Text<'a>) -> Option<ReceivedText<'_>> {
        let code = description.code();
        let is_of = |choice: &&Choice| choice.0 == self.error.domain && choice.1 == code;
        let is_open = |name: &str, value: Value<'_>| {
            let mut choices = self.choices.iter().filter(is_of);
            choices
                .find(|choice| choice.2 == name)
                .is_none_or(|choice| matches!(value, Value::Text(text) if choice.3.contains(&text)))
        };
        let arguments = description.declared().filter_map(|(name, is_text)| {
            let value = self.error.value(name, is_text)?;
            is_open(name, value).then_some((name, value))
        });
        let arguments: Vec<(&str, Value<'_>)> = arguments.collect();
        let mut is_whole = true;
        let formatted = text.with(&arguments);
        let written = formatted.write_reporting(&mut Nowhere, &mut |_| is_whole = false);
        let said = Said::Text { text, arguments };
        (written.is_ok() && is_whole).then_some(ReceivedText { said, isolate: false })
    }

    fn sender(&self) -> Option<ReceivedText<'_>> {
        let message = self.error.localized_message.as_ref()?;
        Some(ReceivedText { said: Said::Sender(message), isolate: false })
    }

    /// A text that names the code. That a code is unknown is said only of one that is.
    fn name(&self, language: Language) -> ReceivedText<'_> {
        let text = match self.describe(language) {
            Some(_) => None,
            None => self.catalog.unknown_error("", language).text,
        };
        ReceivedText { said: Said::Name { text, name: self.error.to_string() }, isolate: false }
    }
}

/// `files/413: …`, in the default locale.
impl fmt::Display for Received<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.log(self.catalog.default_language()).fmt(f)
    }
}

impl core::error::Error for Received<'_> {}

/// A line of a log.
struct Log<'a> {
    error: &'a RemoteError,
    text: Option<ReceivedText<'a>>,
}

impl fmt::Display for Log<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.text {
            Some(text) => write!(f, "{}: {text}", self.error),
            None => self.error.fmt(f),
        }
    }
}

/// A text about an error that another program reported, ready to be written.
#[derive(Clone, Debug)]
pub struct ReceivedText<'a> {
    said: Said<'a>,
    isolate: bool,
}

#[derive(Clone, Debug)]
enum Said<'a> {
    /// A text of the catalog.
    Text { text: Text<'a>, arguments: Vec<(&'a str, Value<'a>)> },
    /// The sender's.
    Sender(&'a LocalizedMessage),
    /// The name of the code, in the catalog's text for those that it lacks.
    Name { text: Option<Text<'a>>, name: String },
}

impl<'a> ReceivedText<'a> {
    const fn generic(text: Text<'a>) -> Self {
        Self { said: Said::Text { text, arguments: Vec::new() }, isolate: false }
    }

    /// The BCP 47 tag of the locale that says it, which may be one that the catalog does not have if the sender says it. `None` if it is only
    /// the name of the code.
    #[must_use]
    pub fn locale(&self) -> Option<&str> {
        match &self.said {
            Said::Text { text, .. } => Some(text.locale()),
            Said::Sender(message) => Some(message.locale()),
            Said::Name { text, .. } => text.as_ref().map(Text::locale),
        }
    }

    /// Whether the sender says it: in its language, and with its words.
    #[must_use]
    pub const fn is_senders(&self) -> bool {
        matches!(self.said, Said::Sender(_))
    }

    /// As [`Formatted::isolated`](crate::Formatted::isolated).
    #[must_use]
    pub fn isolated(self, isolate: bool) -> Self {
        Self { isolate, ..self }
    }
}

impl fmt::Display for ReceivedText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.said {
            Said::Text { text, arguments } => text.with(arguments).isolated(self.isolate).fmt(f),
            Said::Sender(message) => f.write_str(message.message()),
            Said::Name { text: Some(text), name } => {
                text.with(&[("code", Value::Text(name))]).isolated(self.isolate).fmt(f)
            }
            Said::Name { text: None, name } => f.write_str(name),
        }
    }
}

/// What the typed layer has for errors that arrive, with the values of the arguments that have a few.
#[doc(hidden)]
#[macro_export]
macro_rules! received {
    ($($choice:expr),*) => {
        /// An error that another program reported, in the words of this project's catalog.
        #[must_use]
        #[allow(dead_code, reason = "an app uses what it needs")]
        pub fn received(error: $crate::RemoteError) -> $crate::Received<'static> {
            const CHOICES: &[$crate::Choice] = &[$($choice),*];
            $crate::Received::new(catalog(), error, CHOICES)
        }
    };
}

/// Takes a text that is only tried.
struct Nowhere;

impl fmt::Write for Nowhere {
    fn write_str(&mut self, _: &str) -> fmt::Result {
        Ok(())
    }
}
