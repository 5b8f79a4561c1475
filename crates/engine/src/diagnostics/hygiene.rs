//! Policies for characters: one for each kind of text, with its reason.

use std::fmt::Write as _;

use crate::diagnostics::invisible::{code_point, is_out_of_place};

/// The replacement for a forbidden character.
const REPLACEMENT: &str = "\u{fffd}";

/// Policy for texts: HTML allows no control characters except line feed and tab.
pub(crate) fn is_forbidden_in_text(c: char) -> bool {
    c.is_control() && c != '\n' && c != '\t'
}

/// Policy for codes, symbols and addresses: each is a single word in logs, source files and table cells.
pub(crate) fn is_forbidden_in_name(c: char) -> bool {
    c.is_control() || c.is_whitespace()
}

/// Policy for file names: they are printed, listed and used in URLs on every system.
pub(crate) fn is_forbidden_in_file_name(c: char) -> bool {
    c.is_control() || c == '\\'
}

/// A text that is safe to print, whoever wrote it: U+FFFD replaces characters that control the terminal, and an invisible
/// character that its neighbors don't require is spelled out: `<U+202E>`.
#[must_use]
pub fn for_terminal(text: &str) -> String {
    rewritten(text, &mut [], |at, c| match c {
        '\n' => None,
        c if c.is_control() => Some(REPLACEMENT.to_owned()),
        c => spelled(text, at, c),
    })
}

/// Lines of a file, rewritten as by [`for_terminal`], for a renderer that draws C0 controls itself. `places` are byte offsets in
/// the text; they become offsets in the result.
#[must_use]
pub fn for_excerpt(text: &str, places: &mut [usize]) -> String {
    rewritten(text, places, |at, c| match c {
        c if is_c1(c) => Some(REPLACEMENT.to_owned()),
        c => spelled(text, at, c),
    })
}

/// JSON with the same meaning, in which characters that are unsafe in a terminal are escaped.
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

/// Whether it is DEL or a C1 control, which controls a terminal like an escape sequence.
fn is_c1(c: char) -> bool {
    matches!(c, '\u{7f}'..='\u{9f}')
}

fn spelled(text: &str, at: usize, c: char) -> Option<String> {
    is_out_of_place(text, at, c).then(|| format!("<{}>", code_point(c)))
}

/// A text with some characters replaced, and `places` moved to the same characters.
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

    /// Control characters are replaced, invisible characters are spelled out, and characters that a word or an emoji needs stay.
    #[test]
    fn a_terminal_gets_what_can_be_seen() {
        assert_eq!(for_terminal("a\u{1b}[2J\u{9b}\nb"), "a\u{fffd}[2J\u{fffd}\nb");
        assert_eq!(for_terminal("ab\u{202e}cd\u{e0001}"), "ab<U+202E>cd<U+E0001>");
        for good in ["می\u{200c}خواهم", "👨\u{200d}👩\u{200d}👧", "❤\u{fe0f}"] {
            assert_eq!(for_terminal(good), good);
        }
    }

    /// An offset in a text becomes the offset of the same character in the result.
    #[test]
    fn places_move_with_what_is_spelled() {
        let mut places = [0, 2, 5, 6];
        assert_eq!(for_excerpt("\u{9f}\u{200b}a\t", &mut places), "\u{fffd}<U+200B>a\t");
        assert_eq!(places, [0, 3, 11, 12]);
    }

    /// Escaped JSON has the same meaning.
    #[test]
    fn json_keeps_its_meaning() {
        let json = "\"\u{85}\u{202e}\u{e0041}می\u{200c}خواهم\"";
        let escaped = for_json(json);
        assert_eq!(escaped, "\"\\u0085\\u202e\\udb40\\udc41می\u{200c}خواهم\"");
        let read = |json: &str| serde_json::from_str::<String>(json).expect("JSON");
        assert_eq!(read(&escaped), read(json));
    }
}
