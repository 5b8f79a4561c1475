//! A project's own facts about codes: what each is called, and what it may be.

use crate::diagnostics::Span;
use crate::project::catalog::is_kebab_case;
use crate::syntax::toml::Located;

/// A fact that codes may have, as `codegloss.toml` declares it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MetaKey {
    /// Its name, in kebab case.
    pub name: String,
    /// What it may be.
    pub kind: MetaKind,
    /// Whether the pages of codes show it.
    pub is_on_pages: bool,
    /// Where it is declared.
    pub(crate) span: Span,
}

/// What a fact may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MetaKind {
    /// A whole number of at most 64 bits.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// Any text.
    Text,
    /// One of these.
    Choice(Vec<Located<String>>),
}

/// What a fact of a code is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MetaValue {
    /// A whole number.
    Integer(i64),
    /// Whether something is so.
    Boolean(bool),
    /// A text, which may be one of a choice.
    Text(String),
}

impl MetaKind {
    /// The word in `codegloss.toml`.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Integer => "integer",
            Self::Boolean => "boolean",
            Self::Text => "string",
            Self::Choice(_) => "choice",
        }
    }

    /// The values of a choice.
    #[must_use]
    pub fn values(&self) -> &[Located<String>] {
        if let Self::Choice(values) = self { values } else { &[] }
    }
}

impl MetaKey {
    /// The id of the message that is its label.
    #[must_use]
    pub fn label(&self) -> String {
        format!("meta-{}", self.name)
    }

    /// The id of the message that says a value of a choice. A value that is not in kebab case, such as `NOT_FOUND`, is shown as it is.
    #[must_use]
    pub fn label_of(&self, value: &str) -> Option<String> {
        let is_choice = self.kind.values().iter().any(|choice| choice.value == value);
        (is_choice && is_kebab_case(value)).then(|| format!("meta-{}-{value}", self.name))
    }

    /// The ids of the messages that pages need for it, each with the place that asks for it.
    pub(crate) fn names(&self) -> impl Iterator<Item = (String, &Span)> {
        let values = self.kind.values().iter();
        let values = values.filter_map(|value| Some((self.label_of(&value.value)?, &value.span)));
        let all = std::iter::once((self.label(), &self.span)).chain(values);
        all.filter(|_| self.is_on_pages)
    }
}
