//! The pattern that is left of a message once terms, references and constants are folded in.

/// A text with holes: what a message says in one locale, ready to be compiled.
///
/// Neighbouring texts are merged and no text is empty, so equal patterns compare equal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern(Vec<Part>);

/// A piece of a [`Pattern`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Text as it stands.
    Text(String),
    /// The value of the argument with this name.
    Argument(String),
    /// One of several patterns, chosen by an argument.
    Select(Select),
}

/// A select expression on an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    /// The argument's name.
    pub argument: String,
    /// Which of the locale's plural rules names a number's category.
    pub plural: PluralType,
    /// The variants in the order of the file.
    pub variants: Vec<Variant>,
    /// The index of the variant that serves when no key fits.
    pub default: usize,
}

/// Cardinal ("3 files") or ordinal ("3rd file") plural categories.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum PluralType {
    /// How many.
    #[default]
    Cardinal,
    /// Which one in a row.
    Ordinal,
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
