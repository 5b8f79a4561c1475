//! What fluent-syntax must be guarded from: text that ends the process.

use std::iter::Peekable;
use std::str::CharIndices;

/// How deep placeables and calls may be nested. fluent-syntax recurses: beyond some thousand levels it ends the process.
pub(crate) const MAX_NESTING: usize = 100;

/// What the parser is in the middle of, below the text of an entry.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    Placeable,
    Call,
    VariantText,
}

/// The text as the parser survives it, every offset unchanged, or the offset where it is nested too deep.
///
/// The parser recurses for placeables and calls. It also cuts a character in two that stands in a string literal where a
/// backslash or a `\u` asks for another (fluent-rs#389): such an escape is always wrong, so the character is masked and
/// the parser reports the escape.
pub(super) fn guard(text: &str) -> Result<String, usize> {
    let mut guarded = String::with_capacity(text.len());
    let mut inside: Vec<Inside> = Vec::new();
    let mut line_start = 0;
    for line in text.split_inclusive('\n') {
        // Whatever went wrong before, the parser begins again here, and nothing else goes on in such a line.
        if line.starts_with('#') || entry_id(line).is_some() {
            inside.clear();
        }
        if line.starts_with('#') {
            guarded.push_str(line);
        } else {
            guard_line(line, &mut inside, &mut guarded).map_err(|offset| line_start + offset)?;
        }
        line_start += line.len();
    }
    Ok(guarded)
}

fn guard_line(line: &str, inside: &mut Vec<Inside>, guarded: &mut String) -> Result<(), usize> {
    if line.trim_start_matches(' ').starts_with(['}', '[', '*'])
        && inside.last() == Some(&Inside::VariantText)
    {
        inside.pop();
    }
    let mut chars = line.char_indices().peekable();
    while let Some((offset, c)) = chars.next() {
        guarded.push(c);
        let opened = match (inside.last(), c) {
            (_, '{') => Inside::Placeable,
            (None | Some(Inside::VariantText), _) => continue,
            (Some(_), '(') => Inside::Call,
            (Some(_), ']') => Inside::VariantText,
            (Some(Inside::Placeable), '}') | (Some(Inside::Call), ')') => {
                inside.pop();
                continue;
            }
            (Some(_), '"') => {
                guard_string(&mut chars, guarded);
                continue;
            }
            _ => continue,
        };
        inside.push(opened);
        if inside.iter().filter(|level| **level != Inside::VariantText).count() > MAX_NESTING {
            return Err(offset);
        }
    }
    Ok(())
}

/// Goes on to the end of a string literal, which is that of its line at the latest.
fn guard_string(chars: &mut Peekable<CharIndices<'_>>, guarded: &mut String) {
    while let Some((_, c)) = chars.next() {
        guarded.push(c);
        if c == '"' {
            return;
        }
        if c != '\\' {
            continue;
        }
        let kind = chars.next_if(|(_, c)| c.is_ascii()).map(|(_, c)| c);
        guarded.extend(kind);
        let digits = match kind {
            Some('u') => 4,
            Some('U') => 6,
            Some(_) => continue,
            None => 0,
        };
        let mut missing = digits;
        while missing > 0 {
            let Some((_, digit)) = chars.next_if(|(_, c)| c.is_ascii_hexdigit()) else {
                break;
            };
            guarded.push(digit);
            missing -= 1;
        }
        if (missing > 0 || kind.is_none())
            && let Some((_, masked)) = chars.next_if(|(_, c)| !c.is_ascii())
        {
            guarded.extend(std::iter::repeat_n('_', masked.len_utf8()));
        }
    }
}

/// What may have been meant as the id of an entry, such as in a line without `=`.
pub(super) fn first_word(line: &str) -> Option<&str> {
    let end = line.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(line.len());
    Some(&line[..end]).filter(|word| !word.is_empty())
}

/// The id of the entry that a line begins, its `-` included when it is a term.
pub(super) fn entry_id(line: &str) -> Option<&str> {
    let name = line.strip_prefix('-').unwrap_or(line);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let end = line.find(|c| !is_id(c))?;
    line[end..].trim_start_matches(' ').starts_with('=').then_some(&line[..end])
}
