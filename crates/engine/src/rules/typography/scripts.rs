//! What the rules ask of characters and of languages.

use crate::rules::prose::Prose;
use crate::syntax::markdown::Line;

/// A Chinese character, in any of Unicode's blocks of them.
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// A character of Chinese or Japanese writing that is no punctuation.
pub(super) fn is_han_or_kana(c: char) -> bool {
    is_han(c) || matches!(c, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}')
}

/// A mark that only Chinese and Japanese sentences have.
pub(super) fn is_full_width_mark(c: char) -> bool {
    matches!(c, '，' | '。' | '、' | '；' | '：' | '！' | '？')
}

pub(super) fn is_chinese(prose: &Prose<'_>) -> bool {
    prose.language.language.as_str() == "zh"
}

pub(super) fn is_japanese(prose: &Prose<'_>) -> bool {
    prose.language.language.as_str() == "ja"
}

pub(super) fn is_english(prose: &Prose<'_>) -> bool {
    prose.language.language.as_str() == "en"
}

/// The character before this byte, of code and examples as well.
pub(super) fn before(line: &Line, at: usize) -> Option<char> {
    line.as_str()[..at].chars().next_back()
}

/// The character from this byte on, of code and examples as well.
pub(super) fn from(line: &Line, at: usize) -> Option<char> {
    line.as_str()[at..].chars().next()
}

/// The byte where the characters end that are like this one; none of them is code or an example.
pub(super) fn end_of_run(line: &Line, start: usize, is_like: impl Fn(char) -> bool) -> usize {
    let run = line.as_str()[start..].char_indices().map(|(at, c)| (start + at, c));
    let run = run.take_while(|(at, c)| is_like(*c) && !line.is_opaque(*at));
    run.last().map_or(start, |(at, c)| at + c.len_utf8())
}

/// The byte after the character at this one.
pub(super) fn next_char(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(at, |c| at + c.len_utf8())
}
