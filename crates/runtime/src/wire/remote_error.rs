//! The wire form of an error.

mod form;

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use core::fmt;

use super::localized_message::LocalizedMessage;
use crate::catalog::{AsLanguage, integer_code, read_code};
use crate::coded::{CodedError, CodedErrorExt};
use crate::value::{CodeRef, Value};

pub(super) use form::TEXT;

/// An error as programs tell each other: its domain and code, and its arguments by name, in no language.
///
/// Its form is the same wherever it is written: `domain` and `code` are strings, and so is each of the `arguments`. A number is its digits, so
/// that all of them arrive. A code that is a text of digits, which is rare, has `code_type` beside it, `"string"`. The sender's own text for users is a `localized_message`; `user_facing` is there, and false, for an error that
/// is [not for users](CodedError::is_user_facing).
///
/// ```json
/// {
///   "domain": "files",
///   "code": "413",
///   "arguments": { "limit": "12.50", "name": "photo.png" },
///   "localized_message": { "locale": "en", "message": "photo.png has more than 12.50 MB." }
/// }
/// ```
///
/// What has arrived is said in a language of the reader's by [`Catalog::received`](crate::Catalog::received), and is an `Error` of
/// generated code by `try_from`. An argument may have arrived as a JSON number; integers of 64 bits are exact then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemoteError {
    pub(super) domain: String,
    pub(super) code: String,
    /// Whether the code is a text, although it is spelled as an integer.
    pub(super) is_text: bool,
    pub(super) arguments: BTreeMap<String, Sent>,
    pub(super) is_user_facing: bool,
    pub(super) localized_message: Option<LocalizedMessage>,
}

/// The value of an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Sent {
    /// A string: a text, or the digits of a number.
    String(String),
    /// The digits of what was a number: it is no text.
    Number(String),
}

impl Sent {
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::String(value) | Self::Number(value) => value,
        }
    }
}

impl RemoteError {
    /// An error without any text.
    #[must_use]
    pub fn new<E: CodedError + ?Sized>(error: &E) -> Self {
        let mut arguments = BTreeMap::new();
        error.arguments(|name, value| {
            arguments.insert(name.to_string(), Sent::String(value.to_string()));
        });
        Self {
            domain: error.domain().to_string(),
            code: error.code().to_string(),
            is_text: matches!(error.code(), CodeRef::Text(code) if integer_code(code).is_some()),
            arguments,
            is_user_facing: error.is_user_facing(),
            localized_message: None,
        }
    }

    /// An error with the text that an app shows its end user, for readers whose catalog is older and lacks the code.
    #[must_use]
    pub fn in_language<E: CodedError + ?Sized>(error: &E, language: impl AsLanguage) -> Self {
        Self { localized_message: LocalizedMessage::of(error, language), ..Self::new(error) }
    }

    /// The name of the code's domain.
    #[must_use]
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The code, as it displays: `413`, `card_declined`.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The value of an argument: a text, or the digits of a number.
    #[must_use]
    pub fn argument(&self, name: &str) -> Option<&str> {
        self.arguments.get(name).map(Sent::as_str)
    }

    /// The names and the values of all arguments, by name.
    #[must_use]
    pub fn arguments(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.arguments.iter().map(|(name, value)| (&**name, value.as_str()))
    }

    /// False if the sender says that there is nothing to show to a user.
    #[must_use]
    pub const fn is_user_facing(&self) -> bool {
        self.is_user_facing
    }

    /// The sender's own text for users.
    #[must_use]
    pub const fn localized_message(&self) -> Option<&LocalizedMessage> {
        self.localized_message.as_ref()
    }

    /// What `find` has for the code: digits are an integer, unless only a text is spelled like that, or the sender says that it is one.
    pub(super) fn find<T>(&self, find: impl Fn(CodeRef<'_>) -> Option<T>) -> Option<T> {
        if self.is_text { find(CodeRef::Text(&self.code)) } else { read_code(&self.code, find) }
    }

    /// The value of an argument of the kind that a catalog declares.
    pub(super) fn value(&self, name: &str, is_text: bool) -> Option<Value<'_>> {
        match self.arguments.get(name)? {
            Sent::String(text) if is_text => Some(Value::Text(text)),
            Sent::Number(_) if is_text => None,
            number => number.as_str().parse().ok().map(Value::Number),
        }
    }
}

/// The domain and the code, `files/413`.
impl fmt::Display for RemoteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.domain, self.code)
    }
}

impl core::error::Error for RemoteError {}
