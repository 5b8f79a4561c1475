//! What differs by language in the catalog itself: targets of links, and sources of misprints.

use std::collections::BTreeMap;

use crate::diagnostics::Span;

/// The target of a reference link.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Link {
    /// Its target.
    pub target: Localized,
    /// Where its label is defined.
    pub span: Span,
}

/// A text that may differ by locale without being a message: a link's target, a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Localized {
    /// The same everywhere.
    One(String),
    /// By language tag.
    ByLocale(BTreeMap<String, String>),
}

impl Link {
    /// The target for the first of `tags` that has one, otherwise the first there is.
    #[must_use]
    pub fn get<'a>(&self, tags: impl IntoIterator<Item = &'a str>) -> &str {
        self.target.get(tags)
    }
}

impl Localized {
    /// The text for the first of `tags` that has one, otherwise the first there is.
    #[must_use]
    pub fn get<'a>(&self, tags: impl IntoIterator<Item = &'a str>) -> &str {
        match self {
            Self::One(text) => text,
            Self::ByLocale(texts) => tags
                .into_iter()
                .find_map(|tag| texts.get(tag))
                .or_else(|| texts.values().next())
                .map_or("", String::as_str),
        }
    }
}
