//! Codes, numbers and descriptions for serde.

use core::fmt::{self, Write};

pub use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde::de::{Error, Unexpected, Visitor};
use serde::ser::SerializeMap;

use crate::description::Description;
use crate::field::Field;
use crate::number::Number;
use crate::stack_string::StackString;
use crate::text::{Formatted, Text};
use crate::value::{CodeRef, Value};

/// As an integer or a string.
impl Serialize for CodeRef<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(code) => serializer.serialize_i64(*code),
            Self::Text(code) => serializer.serialize_str(code),
        }
    }
}

/// As an integer when it is one of 64 bits, otherwise as a string such as `"1.50"`: every digit arrives. A form that
/// is not for people to read always has the string.
impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() && self.scale() == 0 {
            if !self.is_negative() {
                return serializer.serialize_u64(self.coefficient());
            }
            if let Some(number) = 0_i64.checked_sub_unsigned(self.coefficient()) {
                return serializer.serialize_i64(number);
            }
        }
        serializer.collect_str(self)
    }
}

/// From an integer of 64 bits or a string, exactly. A number with decimals has been a binary fraction on its way, and
/// is read as the shortest decimal that means that fraction: `1.50` becomes 1.5. It must be less than 2^53.
impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(NumberVisitor)
        } else {
            deserializer.deserialize_str(NumberVisitor)
        }
    }
}

struct NumberVisitor;

impl Visitor<'_> for NumberVisitor {
    type Value = Number;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number of at most 64 bits, or such a number as a string")
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Number, E> {
        Ok(number.into())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Number, E> {
        Ok(number.into())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Number, E> {
        // An integer beyond 64 bits arrives here, too, with digits of its own lost.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        // A number with more digits is not exact in 64 bits.
        let mut digits = StackString::<40>::new();
        let is_written = number.abs() < EXACT && write!(digits, "{number}").is_ok();
        let read = if is_written { digits.as_str().parse().ok() } else { None };
        read.ok_or_else(|| E::invalid_value(Unexpected::Float(number), &self))
    }

    fn visit_str<E: Error>(self, number: &str) -> Result<Number, E> {
        number.parse().map_err(|_| E::invalid_value(Unexpected::Str(number), &self))
    }
}

/// As a string; arguments stand in it as `{$name}`.
impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// As a string.
impl<'a, A: AsRef<[(&'a str, Value<'a>)]>> Serialize for Formatted<'a, A> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// As a map of `domain`, `code`, `locale` (the one that was asked for) and the fields that have a text, by the names of
/// the site's `errors.json`: `message`, `reason`, `recovery`, `user_message`, `note`. They are in plain text, without
/// values: an argument stands in them as `{$name}`, and a selection takes its default variant.
impl Serialize for Description<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let texts = Field::ALL.map(|field| (name(field), self.get(field)));
        let said = texts.iter().filter(|(_, text)| text.is_some()).count();
        let mut map = serializer.serialize_map(Some(said.saturating_add(3)))?;
        map.serialize_entry("domain", self.domain())?;
        map.serialize_entry("code", &self.code())?;
        map.serialize_entry("locale", self.locale())?;
        for (name, text) in texts {
            if let Some(text) = text {
                map.serialize_entry(name, &text)?;
            }
        }
        map.end()
    }
}

fn name(field: Field) -> &'static str {
    match field {
        Field::Message => "message",
        Field::Reason => "reason",
        Field::Recovery => "recovery",
        Field::UserMessage => "user_message",
        Field::Note => "note",
    }
}

/// An error of a form, for what it holds and generated code cannot use.
pub fn custom<E: Error>(fault: impl fmt::Display) -> E {
    E::custom(fault)
}

/// Finds a code of the typed layer in what arrives.
#[derive(Debug)]
pub struct CodeVisitor<T>(pub fn(CodeRef<'_>) -> Option<T>);

impl<T> Visitor<'_> for CodeVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an error code of the catalog")
    }

    fn visit_i64<E: Error>(self, code: i64) -> Result<T, E> {
        (self.0)(CodeRef::Integer(code)).ok_or_else(|| E::invalid_value(Unexpected::Signed(code), &self))
    }

    fn visit_u64<E: Error>(self, code: u64) -> Result<T, E> {
        match i64::try_from(code) {
            Ok(code) => self.visit_i64(code),
            Err(_) => Err(E::invalid_value(Unexpected::Unsigned(code), &self)),
        }
    }

    fn visit_str<E: Error>(self, code: &str) -> Result<T, E> {
        (self.0)(CodeRef::Text(code)).ok_or_else(|| E::invalid_value(Unexpected::Str(code), &self))
    }
}

/// Reads and writes a `Code` of the typed layer as its integer or string. The method is the one that asks for the kind
/// of code that the domain has: forms that do not describe themselves need to be told.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_code {
    ($code:ty, $deserialize:ident) => {
        impl $crate::serde::Serialize for $code {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::serde::Serialize::serialize(&self.code(), serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $code {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                deserializer.$deserialize($crate::serde::CodeVisitor(|code| {
                    <Self as ::core::convert::TryFrom<$crate::CodeRef<'_>>>::try_from(code).ok()
                }))
            }
        }
    };
}
