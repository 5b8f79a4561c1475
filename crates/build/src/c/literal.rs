//! Texts, numbers and comments as C and C++ write them.

use std::fmt::Write as _;

use codegloss_engine::hygiene;

/// An integer constant of 64 bits that any expression can contain.
pub(super) fn integer(number: i64) -> String {
    match number {
        // There is no constant of its absolute value.
        i64::MIN => format!("(-INT64_C({}) - 1)", i64::MAX),
        number if number < 0 => format!("(-INT64_C({}))", number.unsigned_abs()),
        _ => format!("INT64_C({number})"),
    }
}

/// A string literal in UTF-8, whatever encoding a compiler takes its files to be in, and without trigraphs.
pub(super) fn string(text: &str) -> String {
    let mut literal = String::from("\"");
    for byte in text.bytes() {
        match byte {
            b'"' | b'\\' | b'?' => literal.extend(['\\', char::from(byte)]),
            b' '..=b'~' => literal.push(char::from(byte)),
            // Three digits end the escape. Writing to a string cannot fail.
            _ => drop(write!(literal, "\\{byte:03o}")),
        }
    }
    literal.push('"');
    literal
}

/// A comment on a line of its own, which nothing in its text ends.
pub(super) fn comment(text: &str) -> String {
    let text = hygiene::for_terminal(&text.replace('\n', " "));
    // A slash after the last star would end it as well.
    let text = text.replace("*/", "* /").replace("/*", "/ *").replace("??/", "? ?/");
    format!("/* {text} */\n")
}

#[cfg(test)]
mod tests {
    use super::{comment, integer, string};

    /// A literal is the same in every compiler.
    #[test]
    fn literals_have_no_trigraphs_and_no_other_encoding() {
        assert_eq!(string("a\"\\??=ü7"), r#""a\"\\\?\?=\303\2747""#);
        assert_eq!(integer(i64::MIN), "(-INT64_C(9223372036854775807) - 1)");
        assert_eq!([integer(-3), integer(0)], ["(-INT64_C(3))", "INT64_C(0)"]);
    }

    /// No text leaves its comment or begins another.
    #[test]
    fn comments_end_where_they_end() {
        assert_eq!(comment("a */*/ b\n/*/ c ??/"), "/* a * / * / b / * / c ? ?/ */\n");
    }
}
