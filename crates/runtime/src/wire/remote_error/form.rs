//! The wire form of an error for serde.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};

use ::serde::de::Error as _;
use ::serde::ser::SerializeMap;
use ::serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{LocalizedMessage, RemoteError, Sent};
use crate::coded::{CodedError, Sourced};
use crate::wire::json::{self, Json, Object};

/// What `code_type` is beside a code that is a text, although it is spelled as an integer.
pub(in crate::wire) const TEXT: &str = "string";

/// As [`RemoteError::new`] has it, for an error of any domain.
impl Serialize for dyn CodedError + '_ {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        RemoteError::new(self).serialize(serializer)
    }
}

/// As [`RemoteError::new`] has it, for an error of any domain.
impl Serialize for dyn CodedError + Send + Sync + '_ {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        RemoteError::new(self).serialize(serializer)
    }
}

/// As [`RemoteError::new`] has it: what caused an error stays where it is.
impl<E: CodedError> Serialize for Sourced<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        RemoteError::new(self).serialize(serializer)
    }
}

/// As an object; a form that is not for people to read has all members, in their order and without their names.
impl Serialize for RemoteError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            let mut map = serializer.serialize_map(None)?;
            self.write_members(&mut map)?;
            return map.end();
        }
        let Self { domain, code, is_text, arguments, is_user_facing, localized_message } = self;
        (domain, code, is_text, Strings(arguments), is_user_facing, localized_message).serialize(serializer)
    }
}

struct Strings<'a>(&'a BTreeMap<String, Sent>);

impl Serialize for Strings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value.as_str())))
    }
}

/// Members that are not known are left alone, as are arguments that are neither a string nor a number: a newer sender may have them.
impl<'de> Deserialize<'de> for RemoteError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            return Self::read_members(&mut json::object(deserializer)?).map_err(D::Error::custom);
        }
        let (domain, code, is_text, arguments, is_user_facing, localized_message) =
            <(_, _, _, BTreeMap<_, String>, _, _)>::deserialize(deserializer)?;
        let arguments = arguments.into_iter().map(|(name, value)| (name, Sent::String(value))).collect();
        Ok(Self { domain, code, is_text, arguments, is_user_facing, localized_message })
    }
}

impl RemoteError {
    /// Writes the members of the wire form among those of an object.
    pub(in crate::wire) fn write_members<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("domain", &self.domain)?;
        map.serialize_entry("code", &self.code)?;
        if self.is_text {
            map.serialize_entry("code_type", TEXT)?;
        }
        map.serialize_entry("arguments", &Strings(&self.arguments))?;
        if !self.is_user_facing {
            map.serialize_entry("user_facing", &false)?;
        }
        match &self.localized_message {
            Some(message) => map.serialize_entry("localized_message", message),
            None => Ok(()),
        }
    }

    /// Takes the members of the wire form from those of an object; what is wrong with them, if they are not there.
    pub(in crate::wire) fn read_members(members: &mut Object) -> Result<Self, &'static str> {
        let domain = json::string(members, "domain").ok_or("`domain` is needed, a string")?;
        let code = match members.remove("code") {
            Some(Json::String(code)) => code,
            Some(Json::Number(code)) if code.parse::<i64>().is_ok() => code,
            _ => return Err("`code` is needed, a string"),
        };
        let arguments = members.remove("arguments").and_then(Json::object).unwrap_or_default();
        let sent = |value| match value {
            Json::String(text) => Some(Sent::String(text)),
            Json::Number(digits) => Some(Sent::Number(digits)),
            _ => None,
        };
        let message = members.remove("localized_message").and_then(Json::object);
        Ok(Self {
            domain,
            code,
            is_text: json::string(members, "code_type").is_some_and(|kind| kind == TEXT),
            arguments: arguments.into_iter().filter_map(|(name, value)| Some((name, sent(value)?))).collect(),
            is_user_facing: members.remove("user_facing").and_then(Json::boolean).unwrap_or(true),
            localized_message: message.and_then(|mut message| LocalizedMessage::read(&mut message)),
        })
    }

    /// An error from its parts, all of them strings.
    pub(in crate::wire) fn from_strings(
        domain: &str,
        (code, is_text): (&str, bool),
        arguments: impl Iterator<Item = (String, String)>,
        localized_message: Option<LocalizedMessage>,
    ) -> Self {
        Self {
            domain: domain.to_string(),
            code: code.to_string(),
            is_text,
            arguments: arguments.map(|(name, value)| (name, Sent::String(value))).collect(),
            is_user_facing: localized_message.is_some(),
            localized_message,
        }
    }
}
