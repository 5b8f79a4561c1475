//! Classification of line starts and of characters within lines.

use crate::diagnostics::mapped_text::MappedText;

/// Whether a line begins an item of a list with something in it: a bullet, or the number that follows the last one (1 at first).
pub(super) fn is_allowed_item(line: &str, next_number: u32) -> bool {
    if is_rule(line) {
        return false;
    }
    let has_content = |marker: usize| line.get(marker..).is_some_and(|content| !content.trim().is_empty());
    if let Some(digits) = number_marker(line) {
        return line[..digits].parse() == Ok(next_number) && has_content(digits + 1);
    }
    ["- ", "* ", "+ "].iter().any(|bullet| line.starts_with(bullet)) && has_content(1)
}

/// The number of bytes before the text of an item's line.
pub(super) fn item_marker(line: &str) -> usize {
    let marker = number_marker(line).unwrap_or(0) + 1;
    line.len() - line[marker.min(line.len())..].trim_start_matches([' ', '\t']).len()
}

/// A line without the backslash that keeps it from beginning an item.
pub(super) fn without_escape(line: MappedText) -> MappedText {
    let text = line.as_str();
    let start = text.len() - text.trim_start_matches([' ', '\t']).len();
    let digits = text[start..].bytes().take_while(u8::is_ascii_digit).count();
    let at = start + digits;
    if !text[at..].starts_with('\\') {
        return line;
    }
    let unescaped = [&text[start..at], &text[at + 1..]].concat();
    let number = unescaped[..digits].parse().unwrap_or(1);
    if is_allowed_item(&unescaped, number) { line.edited([(at..at + 1, String::new())]) } else { line }
}

/// A line of three or more of the same mark, or of marks that would make a heading of the line above it.
fn is_rule(line: &str) -> bool {
    let line = line.trim_end();
    ['-', '*', '_'].iter().any(|&mark| {
        line.starts_with(mark)
            && line.chars().all(|c| c == mark || c == ' ' || c == '\t')
            && (line.matches(mark).count() >= 3 || (mark == '-' && !line.contains([' ', '\t'])))
    })
}

/// The number of digits before a `.` or `)` that would make a numbered item of a line.
fn number_marker(line: &str) -> Option<usize> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let after = &line[digits..];
    let is_marker = (1..=9).contains(&digits)
        && after.starts_with(['.', ')'])
        && (after.len() == 1 || after[1..].starts_with([' ', '\t']));
    is_marker.then_some(digits)
}

/// Han, kana, and full-width forms with their punctuation (Unicode blocks U+2E80 to U+9FFF without Hangul, U+F900, U+FE30, U+FF00, and the Han planes).
pub(super) fn is_cjk(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

/// What CommonMark counts as punctuation here: ASCII's, and the blocks that hold that of Chinese and of general typography.
pub(super) fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
        || matches!(c, '\u{a1}'..='\u{bf}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3020}' | '\u{3030}' | '\u{30fb}' | '\u{fe30}'..='\u{fe6b}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}')
}

/// Whether the character's script has no space where other scripts have one.
pub(crate) fn has_no_spaces(c: char) -> bool {
    is_cjk(c) || is_hangul(c) || is_emoji(c) || is_south_east_asian(c)
}

/// Hangul (Unicode blocks of jamo and syllables).
fn is_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{a960}'..='\u{a97f}' | '\u{ac00}'..='\u{d7ff}')
}

/// Emoji, with what makes one of a symbol (Unicode blocks of pictographs, and U+FE0F).
fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

/// Thai, Lao, Tibetan, Burmese and Khmer (their Unicode blocks).
fn is_south_east_asian(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{fff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}
