//! Emphasis beside Chinese, Japanese, Korean and emoji closes as its writer meant: `**注意：**请`, `**페이지(주소)**가`.
//!
//! CommonMark (0.31 §6.2) lets a delimiter close behind punctuation only before a space or punctuation, and these scripts have no
//! spaces there: a Chinese sentence goes on at once, a Korean particle follows the bracket. An invisible letter between delimiter and
//! punctuation, removed after parsing, lifts the rule for this delimiter alone.
//!
//! pulldown-cmark has merged an option for this (its pull request 1059), which 0.13 does not have yet. When a version has it, the
//! option takes the place of this module, of [`EMPHASIS_BOUNDARY`], and of what removes it in `events` and `markup`.

use std::collections::BTreeSet;

use super::lines::has_no_spaces;
use crate::diagnostics::mapped_text::Edit;

/// An invisible letter that makes a delimiter open or close as its writer meant; it is removed after parsing.
pub(super) const EMPHASIS_BOUNDARY: char = '\u{f0000}';

/// The insertions of invisible letters: between a delimiter and punctuation, next to a character of these scripts.
pub(super) fn boundaries(text: &str) -> Vec<Edit> {
    let places: Vec<(usize, char)> = text.char_indices().collect();
    let chars: Vec<char> = places.iter().map(|(_, c)| *c).collect();
    let offset = |index: usize| places.get(index).map_or(text.len(), |(at, _)| *at);
    let mut edits = Vec::new();
    let mut insert = |index: usize| edits.push((offset(index)..offset(index), EMPHASIS_BOUNDARY.to_string()));
    // The lengths of backtick runs that nothing closes: each is searched for once.
    let mut unclosed = BTreeSet::new();
    let mut index = 0;
    while index < chars.len() {
        let run = run_of(&chars[index..]);
        match chars[index] {
            '\\' => index += 2,
            '`' => {
                let end = if unclosed.contains(&run) { None } else { code_span_end(&chars, index, run) };
                if end.is_none() {
                    unclosed.insert(run);
                }
                index = end.unwrap_or(index + run);
            }
            '*' | '~' => {
                let before = index.checked_sub(1).map(|before| chars[before]);
                let after = chars.get(index + run).copied();
                if let (Some(before), Some(after)) = (before, after)
                    && !before.is_whitespace()
                    && !after.is_whitespace()
                    && (has_no_spaces(before) || has_no_spaces(after))
                {
                    if is_mark(before) {
                        insert(index);
                    }
                    if is_mark(after) {
                        insert(index + run);
                    }
                }
                index += run;
            }
            _ => index += 1,
        }
    }
    edits
}

/// The length of the delimiter run at the beginning; 1 for any other character.
fn run_of(chars: &[char]) -> usize {
    match chars.first() {
        Some(c @ ('`' | '*' | '~')) => chars.iter().take_while(|&other| other == c).count(),
        _ => 1,
    }
}

/// The end of the code span that begins with `run` backticks at `start`.
pub(super) fn code_span_end(chars: &[char], start: usize, run: usize) -> Option<usize> {
    let mut index = start + run;
    while index < chars.len() {
        if chars[index] != '`' {
            index += 1;
            continue;
        }
        let length = chars[index..].iter().take_while(|&&c| c == '`').count();
        index += length;
        if length == run {
            return Some(index);
        }
    }
    None
}

/// What CommonMark counts as punctuation, and more: beside a delimiter, the invisible letter changes nothing for the others.
fn is_mark(c: char) -> bool {
    !c.is_alphanumeric() && !c.is_whitespace()
}

#[cfg(test)]
mod tests {
    use super::super::{Layout, parse};
    use crate::diagnostics::mapped_text::MappedText;
    use crate::syntax::piece::Piece;

    /// Bold text is bold, whatever character is next to it.
    #[test]
    fn emphasis_closes_as_its_writer_meant() {
        for text in [
            "**注意：**请",
            "请**“重试”**。",
            "**ページ（住所）**が",
            "**페이지(주소)**가 없습니다.",
            "이 **\"이름\"**은",
            "请**😀**看",
            "**(a)**😀",
            "**한국어**는",
        ] {
            let pieces = [Piece::Source(MappedText::unwritten(text))];
            let document = parse(&pieces, Layout::Inline, &|_| None).0;
            assert_eq!(document.plain().as_text(), Some(&*text.replace("**", "")), "{text}");
            let written = document.markdown();
            let written = written.as_text().unwrap();
            assert!(written.contains("**") || written.contains("<strong>"), "{written}");
        }
        for text in ["a**(b)**c", "5 ** 3 ** 2"] {
            let pieces = [Piece::Source(MappedText::unwritten(text))];
            let document = parse(&pieces, Layout::Inline, &|_| None).0;
            assert_eq!(document.plain().as_text(), Some(text), "CommonMark's own rule");
        }
    }
}
