//! Rules about variables and references.

pub(super) mod ambiguous_variable;
#[cfg(feature = "site")]
mod missing_variant;
pub(super) mod number_as_placeable;
#[cfg(feature = "site")]
mod selectors;
#[cfg(feature = "site")]
mod unreachable_variant;
#[cfg(feature = "site")]
pub(super) mod unused_term_argument;
#[cfg(feature = "site")]
pub(super) mod variant_rules;
