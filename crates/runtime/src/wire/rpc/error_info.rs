//! The cause of an error: `google.rpc.ErrorInfo`.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};

use crate::coded::{CodedError, CodedErrorExt, Fact};
use crate::value::CodeRef;
use crate::wire::localized_message::LocalizedMessage;
use crate::wire::remote_error::{RemoteError, TEXT};

/// The key of the metadata under which the code is.
const CODE: &str = "errorCode";

/// The key that says that a code is a text, although it is spelled as an integer.
const CODE_TYPE: &str = "errorCodeType";

/// The most bytes of a reason.
const LONGEST: usize = 63;

/// The cause of an error, for programs: `google.rpc.ErrorInfo`.
///
/// | part | value |
/// |---|---|
/// | `reason` | the code's symbol, or the code if it is a string, in the form that AIP-193 asks for: `FILE_TOO_LARGE` |
/// | `domain` | the code's domain |
/// | `metadata` | every argument by its name, as in a [`RemoteError`], and the code as `errorCode`, with `errorCodeType` for a text of digits |
///
/// A reason is `[A-Z][A-Z0-9_]+[A-Z0-9]`, at most 63 bytes. Where neither the symbol nor the code makes one, as for a number without a symbol and
/// for symbols that differ by platform, it is `CODE_413`, and `CODE_MINUS_3` for -3. Programs that read it can match reason and domain; this
/// crate reads `errorCode`. An argument of one of these names gives way to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorInfo {
    pub(super) reason: String,
    pub(super) domain: String,
    pub(super) metadata: BTreeMap<String, String>,
}

impl ErrorInfo {
    /// The cause that an error is.
    #[must_use]
    pub fn new<E: CodedError + ?Sized>(error: &E) -> Self {
        let mut metadata = BTreeMap::new();
        error.arguments(|name, value| {
            metadata.insert(name.to_string(), value.to_string());
        });
        metadata.insert(CODE.to_string(), error.code().to_string());
        if RemoteError::new(error).is_text {
            metadata.insert(CODE_TYPE.to_string(), TEXT.to_string());
        }
        let symbol = error.fact("symbol").and_then(Fact::as_text);
        Self { reason: reason(symbol, error.code()), domain: error.domain().to_string(), metadata }
    }

    /// A cause that arrived.
    #[must_use]
    pub fn from_parts<K: Into<String>, V: Into<String>>(
        reason: impl Into<String>,
        domain: impl Into<String>,
        metadata: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        let metadata = metadata.into_iter().map(|(key, value)| (key.into(), value.into()));
        Self { reason: reason.into(), domain: domain.into(), metadata: metadata.collect() }
    }

    /// Why the error occurred, in the manner of a constant: `FILE_TOO_LARGE`.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The name of the code's domain.
    #[must_use]
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The keys and the values, by key.
    #[must_use]
    pub fn metadata(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.metadata.iter().map(|(key, value)| (&**key, &**value))
    }

    /// The error, with a text of its sender's. A cause without `errorCode` is another sender's: its reason is the code then.
    pub(super) fn remote_error(&self, text: Option<LocalizedMessage>) -> RemoteError {
        let code = self.metadata.get(CODE).unwrap_or(&self.reason);
        let is_text = self.metadata.get(CODE_TYPE).is_some_and(|kind| kind == TEXT);
        let arguments = self.metadata.iter().filter(|(name, _)| *name != CODE && *name != CODE_TYPE);
        let arguments = arguments.map(|(name, value)| (name.clone(), value.clone()));
        RemoteError::from_strings(&self.domain, (code, is_text), arguments, text)
    }
}

/// The reason of a code.
fn reason(symbol: Option<&str>, code: CodeRef<'_>) -> String {
    let own = symbol.and_then(upper_snake).or_else(|| match code {
        CodeRef::Text(text) => upper_snake(text),
        CodeRef::Integer(_) => None,
    });
    let numbered = || match code {
        CodeRef::Integer(number) if number < 0 => format!("CODE_MINUS_{}", number.unsigned_abs()),
        code => format!("CODE_{code}"),
    };
    own.or_else(|| upper_snake(&numbered())).unwrap_or_else(|| "CODE".to_string())
}

/// A name as AIP-193 writes reasons, if it can be written so: `kFileTooLarge` is `K_FILE_TOO_LARGE`.
fn upper_snake(name: &str) -> Option<String> {
    let mut reason = String::new();
    let mut before = ' ';
    let mut rest = name.chars().peekable();
    while let Some(letter) = rest.next() {
        let begins_word = letter.is_ascii_uppercase()
            && (before.is_ascii_lowercase()
                || before.is_ascii_digit() && rest.peek().is_some_and(char::is_ascii_lowercase)
                || before.is_ascii_uppercase() && rest.peek().is_some_and(char::is_ascii_lowercase));
        if begins_word || !letter.is_ascii_alphanumeric() {
            reason.push('_');
        }
        if letter.is_ascii_alphanumeric() {
            reason.push(letter.to_ascii_uppercase());
        } else if !letter.is_ascii() {
            return None;
        }
        before = letter;
    }
    let is_reason = (3..=LONGEST).contains(&reason.len())
        && reason.starts_with(|first: char| first.is_ascii_uppercase())
        && !reason.ends_with('_');
    is_reason.then_some(reason)
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::{CodeRef, LONGEST, reason};

    /// Every reason is one by AIP-193, and says what the code is called if it can.
    #[test]
    fn a_reason_is_in_upper_snake_case() {
        let named = [
            ("FILE_TOO_LARGE", "FILE_TOO_LARGE"),
            ("FileTooLarge", "FILE_TOO_LARGE"),
            ("HTTPVersion2Old", "HTTP_VERSION2_OLD"),
            ("file-too.large", "FILE_TOO_LARGE"),
            ("E0382", "E0382"),
        ];
        for (symbol, expected) in named {
            assert_eq!(reason(Some(symbol), CodeRef::Integer(1)), expected);
            assert_eq!(reason(None, CodeRef::Text(symbol)), expected);
        }
        assert_eq!(reason(None, CodeRef::Integer(413)), "CODE_413");
        assert_eq!(reason(None, CodeRef::Integer(i64::MIN)), "CODE_MINUS_9223372036854775808");
        assert_eq!(reason(Some("EM"), CodeRef::Integer(7)), "CODE_7");
        for text in ["", "1st", "_", "错误", "a_", "-", &"x".repeat(LONGEST + 1)] {
            let made = reason(None, CodeRef::Text(text));
            let is_inner = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
            assert!(made.len() >= 3 && made.len() <= LONGEST && made.bytes().all(is_inner), "{text}: {made}");
            assert!(
                made.starts_with(|first: char| first.is_ascii_uppercase()) && !made.ends_with('_'),
                "{made}"
            );
        }
        assert_eq!(reason(Some(&"x".repeat(LONGEST)), CodeRef::Integer(1)), "X".repeat(LONGEST) as String);
    }
}
