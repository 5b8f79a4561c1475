//! Which characters may go where. Each place has a policy of its own, for its own reason; these are all of them.

use std::fmt::Write as _;

use crate::diagnostics::invisible::{code_point, is_out_of_place};

/// Stands for what may not be where it was.
const REPLACEMENT: &str = "\u{fffd}";

/// Texts: HTML has no control characters but the end of a line and the tab.
pub(crate) fn is_forbidden_in_text(c: char) -> bool {
    c.is_control() && c != '\n' && c != '\t'
}

/// Codes, symbols and addresses: they are one word of a log, a source file, a table's cell.
pub(crate) fn is_forbidden_in_name(c: char) -> bool {
    c.is_control() || c.is_whitespace()
}

/// File names: they are printed, listed and addressed, on every system.
pub(crate) fn is_forbidden_in_file_name(c: char) -> bool {
    c.is_control() || c == '\\'
}

/// A text as a terminal may get it, whoever wrote it: U+FFFD stands for what would steer the terminal, and an invisible character
/// that its neighbours do not need is spelled: `<U+202E>`.
#[must_use]
pub fn for_terminal(text: &str) -> String {
    rewritten(text, &mut [], |at, c| match c {
        '\n' => None,
        c if c.is_control() => Some(REPLACEMENT.to_owned()),
        c => spelled(text, at, c),
    })
}

/// Lines of a file as [`for_terminal`], for a renderer that has signs of its own for C0 controls. `places` are bytes of the text, and
/// become those of what is shown.
#[must_use]
pub fn for_excerpt(text: &str, places: &mut [usize]) -> String {
    rewritten(text, places, |at, c| match c {
        c if is_c1(c) => Some(REPLACEMENT.to_owned()),
        c => spelled(text, at, c),
    })
}

/// JSON with escapes for what a terminal should not get and the format allows: it says the same.
#[must_use]
pub fn for_json(json: &str) -> String {
    rewritten(json, &mut [], |at, c| {
        (is_c1(c) || is_out_of_place(json, at, c)).then(|| {
            let mut escaped = String::new();
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(escaped, "\\u{unit:04x}");
            }
            escaped
        })
    })
}

/// DEL and the controls above it, which steer a terminal as an escape sequence does.
fn is_c1(c: char) -> bool {
    matches!(c, '\u{7f}'..='\u{9f}')
}

fn spelled(text: &str, at: usize, c: char) -> Option<String> {
    is_out_of_place(text, at, c).then(|| format!("<{}>", code_point(c)))
}

/// A text in which some characters are written otherwise.
fn rewritten(text: &str, places: &mut [usize], otherwise: impl Fn(usize, char) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut moved: Vec<usize> = places.to_vec();
    for (at, c) in text.char_indices() {
        if let Some(other) = otherwise(at, c) {
            out.push_str(&other);
        } else {
            out.push(c);
        }
        let end = at + c.len_utf8();
        for (place, moved) in places.iter().zip(&mut moved) {
            if *place >= end {
                *moved = out.len() + (place - end);
            }
        }
    }
    places.copy_from_slice(&moved);
    out
}

#[cfg(test)]
mod tests {
    use super::{for_excerpt, for_json, for_terminal};

    /// What steers a terminal is replaced, what nobody sees is spelled, and what a word or an emoji needs stays.
    #[test]
    fn a_terminal_gets_what_can_be_seen() {
        assert_eq!(for_terminal("a\u{1b}[2J\u{9b}\nb"), "a\u{fffd}[2J\u{fffd}\nb");
        assert_eq!(for_terminal("ab\u{202e}cd\u{e0001}"), "ab<U+202E>cd<U+E0001>");
        for good in ["می\u{200c}خواهم", "👨\u{200d}👩\u{200d}👧", "❤\u{fe0f}"] {
            assert_eq!(for_terminal(good), good);
        }
    }

    /// A place in a text is the same place in what is shown of it.
    #[test]
    fn places_move_with_what_is_spelled() {
        let mut places = [0, 2, 5, 6];
        assert_eq!(for_excerpt("\u{9f}\u{200b}a\t", &mut places), "\u{fffd}<U+200B>a\t");
        assert_eq!(places, [0, 3, 11, 12]);
    }

    /// JSON says the same with its escapes.
    #[test]
    fn json_keeps_its_meaning() {
        let json = "\"\u{85}\u{202e}\u{e0041}می\u{200c}خواهم\"";
        let escaped = for_json(json);
        assert_eq!(escaped, "\"\\u0085\\u202e\\udb40\\udc41می\u{200c}خواهم\"");
        let read = |json: &str| serde_json::from_str::<String>(json).expect("JSON");
        assert_eq!(read(&escaped), read(json));
    }
}
