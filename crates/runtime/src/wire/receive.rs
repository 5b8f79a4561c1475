//! From what arrived to an error of generated code.

use alloc::string::{String, ToString};
use core::fmt;

use super::remote_error::RemoteError;
use crate::number::Number;
use crate::value::{CodeRef, Value};

/// Why what arrived is no error of a domain of this program's.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReceiveError {
    /// The domain has no such code, or the error is of another domain.
    UnknownCode {
        /// The domain of the error that arrived.
        domain: String,
        /// Its code, as it displays.
        code: String,
    },
    /// The code needs an argument that did not arrive.
    MissingArgument {
        /// Its name.
        name: &'static str,
    },
    /// An argument arrived that is no number, or no text, or not one of the argument's values.
    InvalidArgument {
        /// Its name.
        name: &'static str,
        /// What arrived.
        value: String,
    },
}

impl fmt::Display for ReceiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownCode { domain, code } => write!(f, "unknown code {domain}/{code}"),
            Self::MissingArgument { name } => write!(f, "missing argument `{name}`"),
            Self::InvalidArgument { name, value } => {
                write!(f, "the argument `{name}` cannot be {value:?}")
            }
        }
    }
}

impl core::error::Error for ReceiveError {}

/// The arguments of an error that arrived, for generated code.
#[doc(hidden)]
#[derive(Debug)]
pub struct Arguments<'a>(&'a RemoteError);

impl<'a> Arguments<'a> {
    /// A code of a domain, with what arrived for it.
    ///
    /// # Errors
    ///
    /// If the domain has no such code.
    pub fn of<T>(
        error: &'a RemoteError,
        domain: &'static str,
        find: impl Fn(CodeRef<'_>) -> Option<T>,
    ) -> Result<(T, Self), ReceiveError> {
        let unknown = || ReceiveError::UnknownCode { domain: error.domain.clone(), code: error.code.clone() };
        let is_other = error.domain != domain;
        let code = if is_other { None } else { error.find(find) };
        Ok((code.ok_or_else(unknown)?, Self(error)))
    }

    /// The value of an argument that is a number.
    ///
    /// # Errors
    ///
    /// If it is missing, or is none.
    pub fn number(&self, name: &'static str) -> Result<Number, ReceiveError> {
        match self.0.value(name, false) {
            Some(Value::Number(number)) => Ok(number),
            _ => Err(self.fault(name)),
        }
    }

    /// The value of an argument that is a text.
    ///
    /// # Errors
    ///
    /// If it is missing, or is none.
    pub fn text(&self, name: &'static str) -> Result<String, ReceiveError> {
        match self.0.value(name, true) {
            Some(Value::Text(text)) => Ok(text.to_string()),
            _ => Err(self.fault(name)),
        }
    }

    /// The value of an argument that is one of a few.
    ///
    /// # Errors
    ///
    /// If it is missing, or is none of them.
    pub fn choice<T: Copy>(
        &self,
        name: &'static str,
        all: &[T],
        as_str: impl Fn(T) -> &'static str,
    ) -> Result<T, ReceiveError> {
        let Some(Value::Text(text)) = self.0.value(name, true) else { return Err(self.fault(name)) };
        all.iter().copied().find(|value| as_str(*value) == text).ok_or_else(|| self.fault(name))
    }

    fn fault(&self, name: &'static str) -> ReceiveError {
        match self.0.argument(name) {
            Some(value) => ReceiveError::InvalidArgument { name, value: value.to_string() },
            None => ReceiveError::MissingArgument { name },
        }
    }
}

/// How an `Error` of the typed layer is written and read: what its code is and what it needs of the arguments is the last part.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_error {
    ([$($generics:tt)*] $error:ty, $owned:ty, |$code:ident, $arguments:ident| $made:expr) => {
        /// As a [`RemoteError`](::codegloss_runtime::RemoteError) without a text.
        impl<$($generics)*> $crate::serde::Serialize for $error {
            fn serialize<Z: $crate::serde::Serializer>(
                &self,
                serializer: Z,
            ) -> ::core::result::Result<Z::Ok, Z::Error> {
                $crate::serde::Serialize::serialize(&$crate::RemoteError::new(self), serializer)
            }
        }

        /// An error that arrived. Arguments that the code does not have are ignored: a newer sender may have them.
        impl ::core::convert::TryFrom<&$crate::RemoteError> for $owned {
            type Error = $crate::ReceiveError;

            fn try_from(
                error: &$crate::RemoteError,
            ) -> ::core::result::Result<Self, $crate::ReceiveError> {
                let ($code, $arguments) = $crate::Arguments::of(error, Code::DOMAIN, |code| {
                    <Code as ::core::convert::TryFrom<$crate::CodeRef<'_>>>::try_from(code).ok()
                })?;
                let _ = &$arguments;
                ::core::result::Result::Ok($made)
            }
        }

        /// From the form of a [`RemoteError`](::codegloss_runtime::RemoteError), as `try_from` takes it.
        impl<'de> $crate::serde::Deserialize<'de> for $owned {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let error = <$crate::RemoteError as $crate::serde::Deserialize>::deserialize(deserializer)?;
                <Self as ::core::convert::TryFrom<&$crate::RemoteError>>::try_from(&error)
                    .map_err($crate::serde::custom)
            }
        }
    };
}
