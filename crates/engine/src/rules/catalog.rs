//! Rules about the catalog.

pub(super) mod colliding_code;
pub(super) mod contradicting_status;
pub(super) mod cyclic_replacement;
pub(super) mod duplicate_code;
pub(super) mod duplicate_symbol;
pub(super) mod redundant_see_also;
pub(super) mod unknown_code;
pub(super) mod unknown_language;
pub(super) mod unknown_locale;
pub(super) mod unused_argument;
pub(super) mod unused_constant;
pub(super) mod unused_link;

use crate::project::catalog::Code;

/// Whether it is the same code twice, which is a finding of its own.
fn is_same(one: &Code, other: &Code) -> bool {
    one.domain == other.domain && one.key == other.key
}
