//! Reads `errors.json`: what is there, so that files of earlier versions of codegloss can be read as well.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Release, ReleasedCode, ReleasedDomain};
use crate::project::catalog::CodeKey;

/// The newest version of the file's form that is known. In a newer one, the same name may mean something else.
const VERSION: u64 = 1;

impl Release {
    /// Reads the file that is shown by this name; `None` if it is not `errors.json` or of a newer form.
    #[must_use]
    pub fn of_json(name: &str, bytes: &[u8]) -> Option<Self> {
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        let document: Value = serde_json::from_slice(bytes).ok()?;
        if document.get("version").is_some_and(|version| version.as_u64().is_none_or(|found| found > VERSION))
        {
            return None;
        }
        let mut release = Self { name: name.to_owned(), domains: BTreeMap::new() };
        for domain in document.get("domains")?.as_array()? {
            let codes = release.domains.entry(text(domain, "domain")?).or_default();
            read_codes(domain, codes)?;
        }
        Some(release)
    }
}

fn read_codes(domain: &Value, codes: &mut ReleasedDomain) -> Option<()> {
    for code in domain.get("codes")?.as_array()? {
        codes.insert(key(code.get("code")?)?, read_code(code));
    }
    Some(())
}

fn key(value: &Value) -> Option<CodeKey> {
    let number = value.as_i64().map(CodeKey::Integer);
    number.or_else(|| value.as_str().map(|text| CodeKey::Text(text.to_owned())))
}

fn read_code(code: &Value) -> ReleasedCode {
    let symbols = list(code, "symbols");
    let symbols = symbols.filter_map(|symbol| Some((text(symbol, "platform"), text(symbol, "symbol")?)));
    let arguments = list(code, "arguments");
    let arguments = arguments.filter_map(|argument| Some((text(argument, "name")?, text(argument, "type")?)));
    ReleasedCode {
        variant: text(code, "name"),
        page: text(code, "page"),
        symbols: symbols.collect(),
        arguments: arguments.collect(),
        is_user_facing: code.get("user_facing").and_then(Value::as_bool),
        messages: messages(code),
    }
}

/// The messages that are in the language that they are shown to.
fn messages(code: &Value) -> BTreeMap<String, String> {
    let descriptions = code.get("descriptions").and_then(Value::as_object).into_iter().flatten();
    let own = descriptions.filter_map(|(tag, description)| {
        let message = description.get("message")?;
        let is_own = text(message, "locale").is_none_or(|locale| locale == *tag);
        is_own.then_some((tag.clone(), text(message, "text")?))
    });
    own.collect()
}

fn list<'a>(object: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    object.get(name).and_then(Value::as_array).into_iter().flatten()
}

fn text(object: &Value, name: &str) -> Option<String> {
    object.get(name)?.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Release;

    fn is_read(json: &str) -> bool {
        Release::of_json("errors.json", json.as_bytes()).is_some()
    }

    /// A file of an earlier version, which has less of each code, is read; a newer form, other JSON and half a file are not.
    #[test]
    fn what_is_no_release_is_refused() {
        for json in [
            r#"{ "domains": [] }"#,
            r#"{ "version": 1, "domains": [{ "domain": "a", "codes": [{ "code": 1 }, { "code": "x", "page": 7 }] }] }"#,
            "\u{feff}{ \"domains\": [] }",
        ] {
            assert!(is_read(json), "{json}");
        }
        for json in [
            "",
            "[]",
            "null",
            r#"{ "domains": {} }"#,
            r#"{ "version": 2, "domains": [] }"#,
            r#"{ "version": "1", "domains": [] }"#,
            r#"{ "domains": [{ "domain": "a" }] }"#,
            r#"{ "domains": [{ "codes": [] }] }"#,
            r#"{ "domains": [{ "domain": "a", "codes": [{}] }] }"#,
            r#"{ "domains": [{ "domain": "a", "codes": [{ "code": 1.5 }] }] }"#,
            r#"{ "domains": [{ "domain": "a", "codes": [{ "code": 1 "#,
        ] {
            assert!(!is_read(json), "{json}");
        }
        assert!(!is_read(&"[".repeat(100_000)));
    }

    proptest! {
        /// Invariant 3: no bytes make it panic.
        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = Release::of_json("errors.json", &bytes);
        }
    }
}
