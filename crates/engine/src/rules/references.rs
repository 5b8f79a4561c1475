//! Rules about variables and references.

pub(super) mod ambiguous_variable;
pub(super) mod number_as_placeable;
