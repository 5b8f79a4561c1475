//! Links in texts.

use pulldown_cmark_escape::escape_href;

use crate::syntax::markdown::setting::escaped;

/// The beginning of a link.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// The target.
    pub target: String,
    /// The number that a printed page shows after the link: its `data-link`.
    pub number: Option<usize>,
    pub(super) title: String,
}

impl Link {
    pub(super) fn html(&self) -> String {
        let number = self.number.map(|number| format!(" data-link=\"{number}\"")).unwrap_or_default();
        format!("<a{number} href=\"{}\"{}>", escaped_address(&self.target), title(&self.title))
    }
}

pub(super) fn title(title: &str) -> String {
    if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escaped(title)) }
}

pub(super) fn escaped_address(target: &str) -> String {
    let mut out = String::new();
    // Writing into a text does not fail.
    let _ = escape_href(&mut out, target);
    out
}
