//! What callers hand in: codes and arguments.

use core::fmt;

use crate::number::Number;

/// A code: an integer or a short text. The text `"104"` is not the integer 104.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CodeRef<'a> {
    /// A number, which may be negative.
    Integer(i64),
    /// A text such as `card_declined` or `E0382`, compared byte by byte.
    Text(&'a str),
}

impl fmt::Display for CodeRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(code) => fmt::Display::fmt(code, f),
            Self::Text(code) => fmt::Display::fmt(code, f),
        }
    }
}

impl<'a> From<&'a str> for CodeRef<'a> {
    #[inline]
    fn from(code: &'a str) -> Self {
        Self::Text(code)
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => {
        $(impl From<$integer> for CodeRef<'_> {
            #[inline]
            fn from(code: $integer) -> Self {
                Self::Integer(i64::from(code))
            }
        })*
    };
}
from_integers!(i8, i16, i32, i64, u8, u16, u32);

/// The value of an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Value<'a> {
    /// A number: printed as it is, and matched by number variants and plural categories.
    Number(Number),
    /// A text: printed as it is, and matched by name variants. It is never taken for a number.
    Text(&'a str),
}

impl<'a> From<CodeRef<'a>> for Value<'a> {
    fn from(code: CodeRef<'a>) -> Self {
        match code {
            CodeRef::Integer(code) => Self::Number(code.into()),
            CodeRef::Text(code) => Self::Text(code),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    #[inline]
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

macro_rules! from_numbers {
    ($($number:ty),*) => {
        $(impl From<$number> for Value<'_> {
            #[inline]
            fn from(number: $number) -> Self {
                Self::Number(Number::from(number))
            }
        })*
    };
}
from_numbers!(u8, u16, u32, u64, usize, i8, i16, i32, i64, isize, Number);
