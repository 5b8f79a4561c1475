//! What a catalog states about a code beside its texts.

use core::fmt;

use crate::value::CodeRef;

/// What a catalog states about a code beside its texts, such as its severity or a project's own `http-status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fact {
    /// A number.
    Integer(i64),
    /// Yes or no.
    Boolean(bool),
    /// A text, or one of a fact's declared values.
    Text(&'static str),
}

impl Fact {
    /// The number, if it is one.
    #[must_use]
    pub const fn as_integer(self) -> Option<i64> {
        if let Self::Integer(number) = self { Some(number) } else { None }
    }

    /// The yes or no, if it is one.
    #[must_use]
    pub const fn as_bool(self) -> Option<bool> {
        if let Self::Boolean(value) = self { Some(value) } else { None }
    }

    /// The text, if it is one.
    #[must_use]
    pub const fn as_text(self) -> Option<&'static str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }
}

/// As the catalog has it.
impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(number) => fmt::Display::fmt(number, f),
            Self::Boolean(value) => fmt::Display::fmt(value, f),
            Self::Text(text) => fmt::Display::fmt(text, f),
        }
    }
}

impl From<CodeRef<'static>> for Fact {
    fn from(code: CodeRef<'static>) -> Self {
        match code {
            CodeRef::Integer(number) => Self::Integer(number),
            CodeRef::Text(text) => Self::Text(text),
        }
    }
}
