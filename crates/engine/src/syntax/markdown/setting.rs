//! The page around a text, and texts as HTML.

use pulldown_cmark_escape::{escape_html, escape_html_body_text};

/// What the page around a text adds to it: words of its theme, and colors of code.
pub trait Setting {
    /// The theme's word of this id, as HTML.
    fn word(&self, id: &str) -> String;
    /// The same as a value of an attribute, without quotes.
    fn label(&self, id: &str) -> String;
    /// The HTML of each line of code, its line break included; `None` for a language that is not known.
    fn highlighted(&self, language: &str, text: &str) -> Option<Vec<String>>;
}

/// No page: words are their ids, and code has no colors.
pub(super) struct NoPage;

impl Setting for NoPage {
    fn word(&self, id: &str) -> String {
        id.to_owned()
    }

    fn label(&self, id: &str) -> String {
        id.to_owned()
    }

    fn highlighted(&self, _: &str, _: &str) -> Option<Vec<String>> {
        None
    }
}

/// A text as the value of an attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::new();
    // Writing into a text does not fail.
    let _ = escape_html(&mut out, text);
    out
}

/// A text between tags.
pub(super) fn escaped_text(text: &str) -> String {
    let mut out = String::new();
    let _ = escape_html_body_text(&mut out, text);
    out
}
