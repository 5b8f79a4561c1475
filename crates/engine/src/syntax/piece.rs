//! What is left of a message once terms, references and constants are in their places: text, and what is known when it is shown.

use crate::diagnostics::Span;
use crate::diagnostics::mapped_text::MappedText;
use crate::syntax::pattern::{Variable, VariantKey};

/// A piece of a message after folding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Text in which Markdown means something, and where it was written.
    Source(MappedText),
    /// Text that stood in a placeable: never markup.
    Literal(MappedText),
    /// The value of an argument, and where it is named.
    Argument(Variable, Option<Span>),
    /// Variants of which an argument chooses one.
    Select { argument: Variable, variants: Vec<(VariantKey, Vec<Piece>)>, default: usize },
}

/// What stands for something unknown, or a number that was formatted.
pub(crate) fn unwritten(text: &str) -> Piece {
    Piece::Literal(MappedText::unwritten(text))
}
