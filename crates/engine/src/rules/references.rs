//! Rules about variables and references.

pub(super) mod ambiguous_variable;
