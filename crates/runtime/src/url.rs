//! The address of a code's page.

use core::fmt;

/// The address of a code's page on a project's site, in one locale: it displays as a whole URL.
///
/// ```
/// use codegloss_runtime::Url;
///
/// let url = Url::new("https://errors.example.com/", "zh-Hans", "chat/104.html");
/// assert_eq!(url.to_string(), "https://errors.example.com/zh-Hans/chat/104.html");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Url<'a> {
    base: &'a str,
    locale: &'a str,
    page: &'a str,
}

impl<'a> Url<'a> {
    /// Puts an address together: the site's, with a `/` at its end, a locale's tag, and the page's path below the locale.
    #[must_use]
    pub const fn new(base: &'a str, locale: &'a str, page: &'a str) -> Self {
        Self { base, locale, page }
    }
}

impl fmt::Display for Url<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}/{}", self.base, self.locale, self.page)
    }
}
