//! When asterisks are emphasis, and when only an element is.

use crate::syntax::markdown::lines::is_punctuation;

/// The character next to a delimiter.
#[derive(Clone, Copy)]
pub(super) enum Beside {
    /// The start or the end of a line.
    Edge,
    Char(char),
    /// Unknown: it depends on an argument, or on other delimiters.
    Unknown,
}

/// CommonMark 0.31 §6.2: a run of delimiters flanks what is inside when that begins with neither space nor punctuation,
/// or with punctuation while a space or punctuation is outside. Where that is not sure, it does not.
pub(super) fn flanks(outside: Beside, inside: Beside) -> bool {
    match (outside, inside) {
        (Beside::Unknown, _) | (_, Beside::Unknown | Beside::Edge) => false,
        (_, Beside::Char(inside)) if inside.is_alphanumeric() => true,
        (_, Beside::Char(inside)) if inside.is_whitespace() => false,
        (Beside::Edge, _) => true,
        (Beside::Char(outside), _) => outside.is_whitespace() || is_punctuation(outside),
    }
}

/// The mark of emphasis, or of strong emphasis, at its start or its end: asterisks, or an element where asterisks would not be read.
pub(super) fn delimiter(is_strong: bool, is_plain: bool, is_start: bool) -> &'static str {
    match (is_plain, is_strong, is_start) {
        (true, true, _) => "**",
        (true, false, _) => "*",
        (false, true, true) => "<strong>",
        (false, true, false) => "</strong>",
        (false, false, true) => "<em>",
        (false, false, false) => "</em>",
    }
}
