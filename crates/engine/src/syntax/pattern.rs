//! The pattern that is left of a message once terms, references and constants are folded in.

pub use crate::cldr::PluralType;
pub use crate::syntax::number_options::{Grouping, NumberOptions, NumberStyle};

/// A text with placeables: what a message says in one locale, ready to be compiled.
///
/// Neighbouring texts are merged and no text is empty, so equal patterns compare equal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern(Vec<Part>);

/// A piece of a [`Pattern`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Text as it stands.
    Text(String),
    /// The value of an argument.
    Argument(Variable),
    /// One of several patterns, chosen by an argument.
    Select(Select),
}

/// An argument, and how it is written where it is a number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Variable {
    /// The argument's name.
    pub name: String,
    /// The options of `NUMBER`; all as the locale has them without it.
    pub options: NumberOptions,
}

impl From<&str> for Variable {
    fn from(name: &str) -> Self {
        Self { name: name.to_owned(), options: NumberOptions::default() }
    }
}

/// A select expression on an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    /// The argument, and what of a number its plural category is taken from.
    pub argument: Variable,
    /// The variants in the order of the file.
    pub variants: Vec<Variant>,
    /// The index of the variant that serves when no key fits.
    pub default: usize,
}

/// One variant of a [`Select`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// What the argument must be.
    pub key: VariantKey,
    /// What is said then.
    pub value: Pattern,
}

/// The key of a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VariantKey {
    /// A number literal as it was written, such as `1` or `-0.5`.
    Number(String),
    /// An identifier: a string value, or a plural category of a number.
    Name(String),
}

impl Pattern {
    /// A pattern of one text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let mut pattern = Self::default();
        pattern.push(Part::Text(text.into()));
        pattern
    }

    /// The parts in order.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.0
    }

    /// Appends a part, merging texts.
    pub fn push(&mut self, part: Part) {
        match (self.0.last_mut(), part) {
            (_, Part::Text(text)) if text.is_empty() => {}
            (Some(Part::Text(last)), Part::Text(text)) => last.push_str(&text),
            (_, part) => self.0.push(part),
        }
    }

    /// The whole text, when no argument is needed to say it.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self.0.as_slice() {
            [] => Some(""),
            [Part::Text(text)] => Some(text),
            _ => None,
        }
    }
}
