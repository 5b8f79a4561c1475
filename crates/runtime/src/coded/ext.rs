//! The texts of an error of any domain.

#[cfg(feature = "alloc")]
use alloc::boxed::Box;
#[cfg(feature = "alloc")]
use core::error::Error;

use super::CodedError;
#[cfg(feature = "alloc")]
use super::sourced::Sourced;
use super::text::{ContentLanguage, ErrorText, Log};
use crate::catalog::AsLanguage;
use crate::description::Description;
use crate::field::Field;
use crate::url::Url;
use crate::value::Value;

/// What every [`CodedError`] can do: its texts in a reader's language, which is a tag or a [`Language`](crate::Language).
pub trait CodedErrorExt: CodedError {
    /// What the catalog says about the code.
    fn describe(&self, language: impl AsLanguage) -> Option<Description<'static>> {
        let catalog = self.catalog();
        catalog.describe(self.domain(), self.code(), language.in_catalog(&catalog))
    }

    /// A field's text.
    fn text(&self, field: Field, language: impl AsLanguage) -> Option<ErrorText<'_, Self>> {
        let text = self.describe(language)?.get(field)?;
        Some(ErrorText::new(self, text))
    }

    /// What went wrong, as a short title.
    fn message(&self, language: impl AsLanguage) -> Option<ErrorText<'_, Self>> {
        self.text(Field::Message, language)
    }

    /// The code's own text for an app's end user: `None` if it has none.
    fn user_message(&self, language: impl AsLanguage) -> Option<ErrorText<'_, Self>> {
        self.text(Field::UserMessage, language)
    }

    /// What an app shows its end user: the code's own text, or the project's generic one. `None` means that there is nothing to show:
    /// the error is [not for users](CodedError::is_user_facing).
    fn user_message_or_generic(&self, language: impl AsLanguage) -> Option<ErrorText<'_, Self>> {
        let description = self.describe(language)?;
        Some(ErrorText::new(self, description.user_message_or_generic()?))
    }

    /// A line of a log, `chat/104: Invalid token`, in a language of the log's. `Display` writes it in the project's default locale.
    fn log(&self, language: impl AsLanguage) -> Log<'_, Self> {
        let description = self.describe(language);
        Log::new(self, description.and_then(|description| description.message()))
    }

    /// The locales of the texts of these fields, as the header `Content-Language` lists them.
    fn content_language<'f>(&self, fields: &'f [Field], language: impl AsLanguage) -> ContentLanguage<'f> {
        ContentLanguage::new(self.describe(language), fields)
    }

    /// The code's page on the project's site: `None` if the project names no address of it, and for a code that is internal or a draft.
    fn url(&self, language: impl AsLanguage) -> Option<Url<'static>> {
        self.url_in(language.in_catalog(&self.catalog()))
    }

    /// Calls `reader` with the name and the value of each argument.
    fn arguments(&self, mut reader: impl FnMut(&'static str, Value<'_>)) {
        self.read_arguments(&mut |values| values.iter().for_each(|(name, value)| reader(name, *value)));
    }

    /// The error with what caused it, which may be a text.
    #[cfg(feature = "alloc")]
    fn with_source(self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Sourced<Self>
    where
        Self: Sized,
    {
        Sourced::new(self, source.into())
    }
}

impl<E: CodedError + ?Sized> CodedErrorExt for E {}
