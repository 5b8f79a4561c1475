//! What an error of any domain displays.

use core::fmt;

use super::CodedError;
use crate::description::Description;
use crate::field::Field;
use crate::text::Text;

/// A text of an error with the error's arguments, ready to be written.
#[derive(Debug)]
pub struct ErrorText<'a, E: ?Sized> {
    error: &'a E,
    text: Text<'static>,
    isolate: bool,
}

impl<'a, E: CodedError + ?Sized> ErrorText<'a, E> {
    pub(crate) const fn new(error: &'a E, text: Text<'static>) -> Self {
        Self { error, text, isolate: false }
    }

    /// The locale that says it: the one that was asked for, or one of its chain.
    #[must_use]
    pub fn locale(&self) -> &'static str {
        self.text.locale()
    }

    /// The same text with its markup.
    #[must_use]
    pub fn markdown(self) -> Self {
        Self { text: self.text.markdown(), ..self }
    }

    /// As [`Formatted::isolated`](crate::Formatted::isolated).
    #[must_use]
    pub fn isolated(self, isolate: bool) -> Self {
        Self { isolate, ..self }
    }
}

impl<E: CodedError + ?Sized> fmt::Display for ErrorText<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut written = Ok(());
        self.error.read_arguments(&mut |values| {
            written = self.text.with(values).isolated(self.isolate).write_to(f);
        });
        written
    }
}

/// A line of a log about an error, `chat/104: Invalid token`, in a language of the log's.
#[derive(Debug)]
pub struct Log<'a, E: ?Sized> {
    error: &'a E,
    message: Option<Text<'static>>,
}

impl<'a, E: CodedError + ?Sized> Log<'a, E> {
    pub(crate) const fn new(error: &'a E, message: Option<Text<'static>>) -> Self {
        Self { error, message }
    }
}

impl<E: CodedError + ?Sized> fmt::Display for Log<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.error.domain(), self.error.code())?;
        match self.message {
            Some(message) => write!(f, ": {}", ErrorText::new(self.error, message)),
            None => Ok(()),
        }
    }
}

/// The locales of some of a code's texts, for the header `Content-Language` (RFC 9110, section 8.5): `zh-Hans`, or `zh-Hans, en` where one
/// of them falls back.
#[derive(Clone, Copy, Debug)]
pub struct ContentLanguage<'a> {
    description: Option<Description<'static>>,
    fields: &'a [Field],
}

impl<'a> ContentLanguage<'a> {
    pub(crate) const fn new(description: Option<Description<'static>>, fields: &'a [Field]) -> Self {
        Self { description, fields }
    }

    /// The locales, each once, in the order of the fields. A text that is nowhere has none; the text for users is the one that
    /// [`user_message_or_generic`](crate::CodedErrorExt::user_message_or_generic) gives.
    pub fn locales(&self) -> impl Iterator<Item = &'static str> {
        let locales =
            (0_usize..).zip(self.fields).filter_map(|(place, field)| Some((place, self.of(*field)?)));
        locales.filter_map(|(place, locale)| {
            let mut before = self.fields.iter().take(place);
            (!before.any(|field| self.of(*field) == Some(locale))).then_some(locale)
        })
    }

    fn of(&self, field: Field) -> Option<&'static str> {
        let text = match field {
            Field::UserMessage => self.description?.user_message_or_generic(),
            field => self.description?.get(field),
        };
        text.map(|text| text.locale())
    }
}

impl fmt::Display for ContentLanguage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for locale in self.locales() {
            write!(f, "{separator}{locale}")?;
            separator = ", ";
        }
        Ok(())
    }
}
