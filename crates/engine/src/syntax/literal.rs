//! Values that are written out in Fluent.

/// The value of a named argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Literal {
    Text(String),
    Number(String),
}
