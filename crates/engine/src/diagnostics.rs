//! What is found and how it is said: places in files, the findings as data, and the words for them.

mod argument;
mod diagnostic;
/// The rules and their findings as types, from `docs/` by `cargo xtask generate`.
#[allow(clippy::pedantic, reason = "nobody edits this")]
#[allow(rustdoc::bare_urls, reason = "what a finding says may hold an address")]
mod generated {
    #[rustfmt::skip]
    pub(super) mod finding;
    #[rustfmt::skip]
    pub(super) mod rule;
}
pub mod hygiene;
pub(crate) mod invisible;
mod levels;
mod line_index;
mod localizer;
pub(crate) mod mapped_text;
mod rule;
mod severity;
mod sink;
mod suggestions;

pub use argument::Argument;
pub use diagnostic::{Diagnostic, Fix, Span};
pub use generated::finding::Finding;
pub use generated::rule::Rule;
pub use levels::Levels;
pub use line_index::LineIndex;
pub use localizer::{Localizer, environment_languages};
pub use severity::{RuleScope, Severity};
pub(crate) use sink::Diagnostics;
pub use sink::MAX_FINDINGS;
pub use suggestions::nearest;
