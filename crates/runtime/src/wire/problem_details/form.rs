//! The JSON form of a problem, for serde.

use alloc::string::String;

use ::serde::ser::SerializeMap;
use ::serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{ProblemDetails, status};
use crate::wire::json::{self, Json};
use crate::wire::remote_error::RemoteError;

impl Serialize for ProblemDetails {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let mut texts = [("type", &self.type_uri), ("title", &self.title)].into_iter();
        let mut more = [("detail", &self.detail), ("instance", &self.instance)].into_iter();
        texts.try_for_each(|(name, text)| entry(&mut map, name, text.as_ref()))?;
        entry(&mut map, "status", self.status.as_ref())?;
        more.try_for_each(|(name, text)| entry(&mut map, name, text.as_ref()))?;
        if let Some(error) = &self.error {
            error.write_members(&mut map)?;
        }
        map.end()
    }
}

/// Writes a member, if it has a value.
fn entry<M: SerializeMap>(
    map: &mut M,
    name: &str,
    value: Option<&(impl Serialize + ?Sized)>,
) -> Result<(), M::Error> {
    value.map_or(Ok(()), |value| map.serialize_entry(name, value))
}

/// From any object: a member of RFC 9457 whose value is of another type is ignored, as the RFC says, and a problem of somebody else's is one
/// without an error of a catalog.
impl<'de> Deserialize<'de> for ProblemDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut members = json::object(deserializer)?;
        let mut text = |name| json::string(&mut members, name);
        let (type_uri, title, detail, instance) =
            (text("type"), text("title"), text("detail"), text("instance"));
        Ok(Self {
            type_uri,
            title,
            status: members.remove("status").and_then(Json::integer).and_then(status),
            detail,
            instance,
            error: RemoteError::read_members(&mut members).ok(),
            content_language: String::new(),
        })
    }
}
