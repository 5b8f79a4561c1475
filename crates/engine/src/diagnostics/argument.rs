//! What the texts of a finding are filled with.

/// Values by name.
pub(super) type Arguments = Vec<(&'static str, Argument)>;

/// The value of a diagnostic's argument.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Argument {
    /// A name, a path or a keyword.
    Text(String),
    /// A count or a limit.
    Number(i64),
    /// Names, which each language separates in its own way.
    List(Vec<String>),
}

impl From<&str> for Argument {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Argument {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Vec<String>> for Argument {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl From<usize> for Argument {
    fn from(value: usize) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

/// Adds what was perhaps meant: `similar` is `some`, and `suggestion` the name, or `similar` is `none`. A message can tell that a value
/// is there only by a second one.
pub(super) fn with_suggestion(mut arguments: Arguments, suggestion: Option<String>) -> Arguments {
    arguments.push(("similar", if suggestion.is_some() { "some" } else { "none" }.into()));
    arguments.extend(suggestion.map(|name| ("suggestion", name.into())));
    arguments
}
