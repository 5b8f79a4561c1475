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

/// What stresses a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stress {
    Emphasis,
    Strong,
    Strikethrough,
}

/// The mark of a stress at its start or its end, or an element where the mark would not be read.
pub(super) fn delimiter(stress: Stress, is_plain: bool, is_start: bool) -> &'static str {
    match (is_plain, stress, is_start) {
        (true, Stress::Strong, _) => "**",
        (true, Stress::Emphasis, _) => "*",
        (true, Stress::Strikethrough, _) => "~~",
        (false, Stress::Strong, true) => "<strong>",
        (false, Stress::Strong, false) => "</strong>",
        (false, Stress::Emphasis, true) => "<em>",
        (false, Stress::Emphasis, false) => "</em>",
        (false, Stress::Strikethrough, true) => "<del>",
        (false, Stress::Strikethrough, false) => "</del>",
    }
}
