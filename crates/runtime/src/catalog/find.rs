//! Codes that arrive as text: in an address, a header, a log, a map of strings.

use core::fmt;

use crate::catalog::{AsLanguage, Catalog};
use crate::description::Description;
use crate::value::CodeRef;

impl<'a> Catalog<'a> {
    /// What the project says about a code that arrived as text: `chat/104`, as errors display, or the code alone for one of
    /// the default domain. The description has its domain and code.
    ///
    /// Digits are an integer, unless only a text code is spelled like that.
    #[must_use]
    pub fn find(&self, text: &str, language: impl AsLanguage) -> Option<Description<'a>> {
        let language = language.in_catalog(self);
        let of_domain =
            |(domain, code): (&str, &str)| read(code, |code| self.describe(domain, code, language));
        let own = text.split_once('/').and_then(of_domain);
        own.or_else(|| read(text, |code| self.describe_default(code, language)))
    }
}

/// Why a text is no code of a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseCodeError {
    domain: &'static str,
}

impl ParseCodeError {
    /// The domain that has no such code.
    #[must_use]
    pub const fn domain(&self) -> &'static str {
        self.domain
    }
}

impl fmt::Display for ParseCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the domain {} has no such code", self.domain)
    }
}

impl core::error::Error for ParseCodeError {}

/// Reads a code of a domain: `chat/104`, or `104` alone. Generated code calls it.
///
/// # Errors
///
/// If the domain has no such code.
#[doc(hidden)]
pub fn parse_code<T>(
    text: &str,
    domain: &'static str,
    find: impl Fn(CodeRef<'_>) -> Option<T>,
) -> Result<T, ParseCodeError> {
    let own = text.strip_prefix(domain).and_then(|rest| rest.strip_prefix('/'));
    let found = own.and_then(|code| read(code, &find)).or_else(|| read(text, &find));
    found.ok_or(ParseCodeError { domain })
}

/// What `find` has for a code as it is displayed: an integer first.
pub(crate) fn read<T>(code: &str, find: impl Fn(CodeRef<'_>) -> Option<T>) -> Option<T> {
    let number = integer(code).and_then(|number| find(CodeRef::Integer(number)));
    number.or_else(|| find(CodeRef::Text(code)))
}

/// An integer as it displays: without a `+`, and without zeros before it.
pub(crate) fn integer(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_displayed = match digits.as_bytes() {
        [b'0'] => digits.len() == text.len(),
        [first, ..] => matches!(first, b'1'..=b'9'),
        [] => false,
    };
    if is_displayed { text.parse().ok() } else { None }
}
