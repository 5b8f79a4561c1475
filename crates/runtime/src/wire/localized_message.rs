//! A text that a sender chose for its reader.

use alloc::string::{String, ToString};

use ::serde::de::Error as _;
use ::serde::ser::SerializeStruct;
use ::serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::json::{self, Object};
use crate::catalog::AsLanguage;
use crate::coded::{CodedError, CodedErrorExt};

/// A text that is safe to show to a user, and the locale that it is in: `google.rpc.LocalizedMessage`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalizedMessage {
    locale: String,
    message: String,
}

impl LocalizedMessage {
    /// A text in plain words, and the BCP 47 tag of its locale.
    #[must_use]
    pub fn new(locale: impl Into<String>, message: impl Into<String>) -> Self {
        Self { locale: locale.into(), message: message.into() }
    }

    /// What an app shows its end user of an error: `None` if the error is [not for users](CodedError::is_user_facing).
    pub(super) fn of<E: CodedError + ?Sized>(error: &E, language: impl AsLanguage) -> Option<Self> {
        let text = error.user_message_or_generic(language)?;
        Some(Self::new(text.locale(), text.to_string()))
    }

    /// What an object says; a text whose locale is not there is of no use.
    pub(super) fn read(members: &mut Object) -> Option<Self> {
        let locale = json::string(members, "locale")?;
        Some(Self { locale, message: json::string(members, "message")? })
    }

    /// The BCP 47 tag of the text's locale.
    #[must_use]
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// The text.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// As an object of `locale` and `message`.
impl Serialize for LocalizedMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("LocalizedMessage", 2)?;
        fields.serialize_field("locale", &self.locale)?;
        fields.serialize_field("message", &self.message)?;
        fields.end()
    }
}

impl<'de> Deserialize<'de> for LocalizedMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if !deserializer.is_human_readable() {
            let (locale, message) = Deserialize::deserialize(deserializer)?;
            return Ok(Self { locale, message });
        }
        let read = Self::read(&mut json::object(deserializer)?);
        read.ok_or_else(|| D::Error::custom("`locale` and `message` are needed, each a string"))
    }
}
