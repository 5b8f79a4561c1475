//! The JSON form of a status, which is that of Protocol Buffers.

use alloc::string::String;

use ::serde::ser::{SerializeMap, SerializeSeq};
use ::serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::error_info::ErrorInfo;
use super::status::Status;
use crate::wire::json::{self, Json, Object};
use crate::wire::localized_message::LocalizedMessage;

const ERROR_INFO: &str = "type.googleapis.com/google.rpc.ErrorInfo";
const LOCALIZED_MESSAGE: &str = "type.googleapis.com/google.rpc.LocalizedMessage";

impl Serialize for Status {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("code", &self.code)?;
        map.serialize_entry("message", &self.message)?;
        map.serialize_entry("details", &Details(self))?;
        map.end()
    }
}

struct Details<'a>(&'a Status);

impl Serialize for Details<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut details = serializer.serialize_seq(None)?;
        if let Some(info) = &self.0.error_info {
            details.serialize_element(&InfoDetail(info))?;
        }
        if let Some(text) = &self.0.localized_message {
            details.serialize_element(&TextDetail(text))?;
        }
        details.end()
    }
}

struct InfoDetail<'a>(&'a ErrorInfo);

impl Serialize for InfoDetail<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("@type", ERROR_INFO)?;
        map.serialize_entry("reason", &self.0.reason)?;
        map.serialize_entry("domain", &self.0.domain)?;
        map.serialize_entry("metadata", &self.0.metadata)?;
        map.end()
    }
}

struct TextDetail<'a>(&'a LocalizedMessage);

impl Serialize for TextDetail<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("@type", LOCALIZED_MESSAGE)?;
        map.serialize_entry("locale", self.0.locale())?;
        map.serialize_entry("message", self.0.message())?;
        map.end()
    }
}

/// From any object: what is missing is as Protocol Buffers have it, 0 and empty.
impl<'de> Deserialize<'de> for Status {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut members = json::object(deserializer)?;
        let code = members.remove("code").and_then(Json::integer);
        let message = json::string(&mut members, "message").unwrap_or_default();
        let (mut error_info, mut localized_message) = (None, None);
        let details = members.remove("details").and_then(Json::array).unwrap_or_default();
        for mut detail in details.into_iter().filter_map(Json::object) {
            match json::string(&mut detail, "@type").as_deref() {
                Some(ERROR_INFO) => error_info = Some(info(detail)),
                Some(LOCALIZED_MESSAGE) => localized_message = LocalizedMessage::read(&mut detail),
                _ => {}
            }
        }
        let code = code.and_then(|code| i32::try_from(code).ok()).unwrap_or_default();
        Ok(Self { code, message, error_info, localized_message })
    }
}

fn info(mut members: Object) -> ErrorInfo {
    let mut text = |name| -> String { json::string(&mut members, name).unwrap_or_default() };
    let (reason, domain) = (text("reason"), text("domain"));
    let metadata = members.remove("metadata").and_then(Json::object).unwrap_or_default();
    let strings = metadata.into_iter().filter_map(|(key, value)| Some((key, value.string()?)));
    ErrorInfo { reason, domain, metadata: strings.collect() }
}
