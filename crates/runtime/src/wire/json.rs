//! What arrives as JSON, of whatever shape.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use ::serde::de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use ::serde::{Deserialize, Deserializer};

/// The members of an object. Of several with one name, the last.
pub(super) type Object = BTreeMap<String, Json>;

/// A value.
#[derive(Debug)]
pub(super) enum Json {
    String(String),
    /// The digits of a number.
    Number(String),
    Boolean(bool),
    Object(Object),
    Array(Vec<Self>),
    /// Null, or a number whose digits are lost.
    Nothing,
}

impl Json {
    pub(super) fn string(self) -> Option<String> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    pub(super) fn integer(self) -> Option<i64> {
        if let Self::Number(digits) = self { digits.parse().ok() } else { None }
    }

    pub(super) fn boolean(self) -> Option<bool> {
        if let Self::Boolean(value) = self { Some(value) } else { None }
    }

    pub(super) fn object(self) -> Option<Object> {
        if let Self::Object(members) = self { Some(members) } else { None }
    }

    pub(super) fn array(self) -> Option<Vec<Self>> {
        if let Self::Array(values) = self { Some(values) } else { None }
    }
}

/// Reads an object.
pub(super) fn object<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Object, D::Error> {
    Json::deserialize(deserializer)?.object().ok_or_else(|| D::Error::custom("an object is needed"))
}

/// A member that is a string.
pub(super) fn string(members: &mut Object, name: &str) -> Option<String> {
    members.remove(name)?.string()
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

/// The only key of the map that `serde_json` makes of a number with its feature `arbitrary_precision`.
const PRECISE_NUMBER: &str = "$serde_json::private::Number";

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
        Ok(Json::String(text.to_string()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string()))
    }

    /// The shortest decimal that means the binary fraction. From 2^53 on, digits may have been lost.
    fn visit_f64<E: Error>(self, number: f64) -> Result<Json, E> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        Ok(if number.abs() < EXACT { Json::Number(number.to_string()) } else { Json::Nothing })
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Boolean(value))
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Nothing)
    }

    fn visit_none<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Nothing)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        Json::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = seq.next_element()? {
            values.push(value);
        }
        Ok(Json::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members = Object::new();
        while let Some(name) = map.next_key::<String>()? {
            if name == PRECISE_NUMBER {
                let digits = map.next_value()?;
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                return Ok(Json::Number(digits));
            }
            members.insert(name, map.next_value()?);
        }
        Ok(Json::Object(members))
    }
}
