//! Characters that nobody sees: which they are, what they are called, and where a text needs one all the same.

mod needed;
mod table;
#[cfg(test)]
mod tests;

use super::Finding;
use table::CHARACTERS;

pub(crate) use needed::is_needed;

/// What an invisible character is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Changes the order in which a line is read: the property `Bidi_Control` of UAX #9.
    Direction,
    /// Joins or parts letters, or the pictures of an emoji.
    Joiner,
    /// Chooses among the forms of the character before it, or spells a flag.
    Selector,
    /// Has no width, or fills a place that looks empty.
    Blank,
}

impl Kind {
    /// The keyword of the rules that speak of it.
    pub(crate) const fn keyword(self) -> &'static str {
        match self {
            Self::Direction => "direction",
            Self::Joiner => "joiner",
            Self::Selector => "selector",
            Self::Blank => "blank",
        }
    }
}

/// What Unicode has in place of the names of control characters, which show nothing and which no format of texts allows.
const CONTROL: &str = "CONTROL";

/// What an invisible character is for, and its name; `None` for all others.
pub(crate) fn describe(c: char) -> Option<(Kind, &'static str)> {
    if c.is_control() && !matches!(c, '\t' | '\n' | '\r') {
        return Some((Kind::Blank, CONTROL));
    }
    // Most texts have only these: the characters before the table's first, and those between two of its rows, Han among them.
    if matches!(c, '\0'..='\u{ac}' | '\u{ae}'..'\u{34f}' | '\u{3165}'..'\u{fe00}') {
        return None;
    }
    let index = CHARACTERS.partition_point(|(_, last, ..)| *last < c);
    let (first, _, kind, name) = CHARACTERS.get(index)?;
    (*first <= c).then_some((*kind, *name))
}

/// Whether a character is invisible, wherever it is.
pub(crate) fn is_invisible(c: char) -> bool {
    describe(c).is_some()
}

/// Whether the character at `at` of a text is invisible, and nothing around it needs it.
pub(crate) fn is_out_of_place(text: &str, at: usize, c: char) -> bool {
    is_invisible(c) && !is_needed(&text[..at], c, &text[at + c.len_utf8()..])
}

/// A character as Unicode's charts and most editors name it: `U+202E`.
pub(crate) fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// A run of invisible characters, of which this is the first; `more` lines of the file follow.
pub(crate) fn finding(is_in_name: bool, first: char, count: usize, more: usize) -> Option<Finding> {
    let (kind, name) = describe(first)?;
    let (code_point, name, kind) = (code_point(first), name.to_owned(), kind.keyword().to_owned());
    Some(if is_in_name {
        Finding::InvisibleCharacterInName { code_point, name, kind, count, more }
    } else {
        Finding::InvisibleCharacter { code_point, name, kind, count, more }
    })
}
