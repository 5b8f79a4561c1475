//! `repeated-word`: the same word twice, such as `the the` or `在在`.

use super::scripts::{is_chinese, is_english};
use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, Reports};
use crate::syntax::markdown::Line;

/// English words that never follow themselves. `That that`, `had had`, `log in in` and `turn on on` are right, and a letter may be a name.
const ENGLISH: [&str; 20] = [
    "an", "and", "are", "as", "at", "be", "by", "for", "from", "if", "of", "or", "our", "the", "their",
    "this", "to", "when", "with", "your",
];

/// Chinese words of one character, with the characters before and after them that make other words of the two: 现在在线, 目的的, 是是非非.
const CHINESE: [(char, &str, &str); 15] = [
    ('的', "目有标", "士确"),
    ('了', "不为除", "解结"),
    ('在', "现存正实内所自", "线场意乎于此内"),
    ('是', "不还于总就只但都可也凡若要真或", "否非"),
    ('和', "共温饱总", "平气谐解声"),
    ('请', "申邀敬聘", "求教假示"),
    ('与', "参赠给", "否会"),
    ('或', "", "许"),
    ('被', "棉", "子单"),
    ('及', "以涉普触顾", "时其格"),
    ('该', "应", ""),
    ('您', "", ""),
    ('你', "", ""),
    ('也', "", "许"),
    ('已', "", "经"),
];

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    let check = match (is_chinese(prose), is_english(prose)) {
        (true, _) => chinese,
        (_, true) => english,
        _ => return,
    };
    prose.lines.iter().for_each(|line| check(line, reports));
}

fn chinese(line: &Line, reports: &mut Reports<'_>) {
    let text = line.as_str();
    let mut previous = '\0';
    for (at, c) in text.char_indices() {
        let second = std::mem::replace(&mut previous, c) == c;
        let Some((_, before, after)) = CHINESE.iter().find(|(word, ..)| second && *word == c) else {
            continue;
        };
        let start = at - c.len_utf8();
        let is_other = text[..start].ends_with(|c| before.contains(c))
            || text[at + c.len_utf8()..].starts_with(|c| after.contains(c));
        if !is_other && !line.is_opaque(start) && !line.is_opaque(at) {
            emit(line, start, at + c.len_utf8(), c.to_string(), reports);
        }
    }
}

fn english(line: &Line, reports: &mut Reports<'_>) {
    let text = line.as_str();
    // Where the last word begins and ends.
    let mut last: (usize, usize) = (0, 0);
    let mut at = 0;
    for word in text.split_inclusive(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’') {
        let start = at;
        at += word.len();
        let word = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        if word.is_empty() {
            continue;
        }
        let (first, between) = (&text[last.0..last.1], &text[last.1..start]);
        let is_same =
            ENGLISH.contains(&word) && (first == word || begins_sentence(&text[..last.0], first, word));
        let is_prose = !line.is_opaque(last.0) && !line.is_opaque(start);
        if is_same && is_prose && matches!(between, " " | "\n") {
            emit(line, last.0, start + word.len(), word.to_owned(), reports);
        }
        last = (start, start + word.len());
    }
}

/// Whether the first of two words begins a sentence, as in `The the`. `AND and` are two things, and `to To` has a name.
fn begins_sentence(before: &str, first: &str, word: &str) -> bool {
    let before = before.trim_end_matches([' ', '\n', '"', '“', '(']);
    let is_capital = first.starts_with(|c: char| c.is_ascii_uppercase()) && first.get(1..) == word.get(1..);
    is_capital
        && first.eq_ignore_ascii_case(word)
        && (before.is_empty() || before.ends_with(['.', '!', '?', ':']))
}

fn emit(line: &Line, start: usize, end: usize, word: String, reports: &mut Reports<'_>) {
    let text = line.as_str()[start..end].replace('\n', " ");
    reports.emit(Finding::RepeatedWord { text, word }, line, start..end, None);
}
