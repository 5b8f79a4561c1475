//! Where the project's files can be seen and edited on the web.

#[cfg(feature = "site")]
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::diagnostics::{Diagnostics, Finding};
#[cfg(feature = "site")]
use crate::project::locations::Place;
use crate::syntax::markdown::is_safe_target;
use crate::syntax::toml::Item;

/// An address with `{path}`, and perhaps `{line}`, in it: `https://github.com/owner/name/blob/main/{path}#L{line}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceUrl(String);

impl SourceUrl {
    /// Reads the value of `source-url`.
    pub(crate) fn read(item: &Item<'_>, findings: &mut Diagnostics) -> Option<Self> {
        let pattern = item.string(findings)?.value;
        let found = Self::parse(pattern);
        if found.is_none() {
            item.invalid(|key, value| Finding::InvalidValueSourceUrl { key, value }, findings);
        }
        found
    }

    fn parse(pattern: String) -> Option<Self> {
        let rest = pattern.strip_prefix("https://").or_else(|| pattern.strip_prefix("http://"))?;
        let (host, _) = rest.split_once('/')?;
        let is_host = !host.is_empty()
            && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._:[]".contains(&byte));
        let filled = pattern.replace("{path}", "").replace("{line}", "");
        let is_pattern = pattern.contains("{path}") && !filled.contains(['{', '}', '"', '<', '>']);
        (is_host && is_pattern && is_safe_target(&pattern)).then_some(Self(pattern))
    }

    /// The address of a place: each part of its path is percent-encoded (RFC 3986 §2.1) by itself.
    #[cfg(feature = "site")]
    #[must_use]
    pub fn of(&self, place: &Place) -> String {
        let path = encoded_path(&place.path);
        self.0.replace("{line}", &place.line.to_string()).replace("{path}", &path)
    }
}

/// What is encoded in the path of an address: all but the unreserved characters (RFC 3986 §2.3) and the slash between its parts.
#[cfg(feature = "site")]
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A path, percent-encoded for an address.
#[cfg(feature = "site")]
#[must_use]
pub fn encoded_path(path: &str) -> String {
    utf8_percent_encode(path, ENCODED).to_string()
}

#[cfg(test)]
mod tests {
    use super::{Place, SourceUrl};

    /// No name of a file changes what the address means, and a name that looks like a placeholder is only a name.
    #[test]
    fn a_path_is_encoded_part_by_part() {
        let url = SourceUrl::parse("https://git.example.com/a/{path}?plain=1#L{line}".to_owned()).unwrap();
        let mut place = Place::file("locales/zh-Hans/{line} #1?/聊天.ftl");
        place.line = 12;
        assert_eq!(
            url.of(&place),
            "https://git.example.com/a/locales/zh-Hans/%7Bline%7D%20%231%3F/%E8%81%8A%E5%A4%A9.ftl?plain=1#L12"
        );
    }

    /// Only addresses of the web that name the file are taken; the line may be left out.
    #[test]
    fn a_pattern_must_be_an_address_with_a_path() {
        let is_taken = |pattern: &str| SourceUrl::parse(pattern.to_owned()).is_some();
        assert!(is_taken("https://example.com/{path}") && is_taken("http://localhost:3000/x/{path}#{line}"));
        for refused in [
            "https://example.com/",
            "example.com/{path}",
            "javascript://x/{path}",
            "https://{path}/",
            "https:///{path}",
            "https://a b/{path}",
            "https://example.com/ {path}",
            "https://example.com/{path}#{column}",
            "https://example.com/\"{path}",
        ] {
            assert!(!is_taken(refused), "{refused}");
        }
    }
}
