//! Texts, numbers and comments as JavaScript and TypeScript write them.

use std::fmt::Write as _;

use codegloss_engine::{CodeKey, hygiene};

/// The largest integer up to which a number is exact.
const MAX_SAFE: u64 = (1 << 53) - 1;

/// A code: a number, a bigint where a number could not hold it exactly, or a string. It is also the type of that value alone.
pub(super) fn code(key: &CodeKey) -> String {
    match key {
        CodeKey::Integer(number) if number.unsigned_abs() <= MAX_SAFE => number.to_string(),
        CodeKey::Integer(number) => format!("{number}n"),
        CodeKey::Text(text) => string(text),
    }
}

/// A string. What an editor might not show as it is gets escaped.
pub(super) fn string(text: &str) -> String {
    let mut literal = String::from("'");
    for c in text.chars() {
        match c {
            '\'' | '\\' => literal.extend(['\\', c]),
            ' '..='~' => literal.push(c),
            c if c.is_alphanumeric() => literal.push(c),
            // Writing to a string cannot fail.
            c => drop(write!(literal, "\\u{{{:x}}}", u32::from(c))),
        }
    }
    literal.push('\'');
    literal
}

/// A comment for documentation, which nothing in its text ends.
pub(super) fn comment(indent: &str, lines: &[String]) -> String {
    let lines: Vec<String> =
        lines.iter().map(|line| hygiene::for_terminal(line).replace("*/", "*\\/")).collect();
    match &lines[..] {
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let lines: Vec<String> = lines.iter().map(|line| format!("{indent} * {line}\n")).collect();
            format!("{indent}/**\n{}{indent} */\n", lines.concat())
        }
    }
}
