//! What is found and how it is said: places in files, the findings as data, and the words for them.

mod diagnostic;
pub mod hygiene;
pub(crate) mod invisible;
mod levels;
mod line_index;
pub(crate) mod mapped_text;
pub(crate) mod suggestions;
mod wording;

pub use diagnostic::{Argument, Diagnostic, Rule, RuleScope, Severity, Span};
pub use levels::Levels;
pub use line_index::LineIndex;
pub use suggestions::nearest;
pub use wording::Wording;
