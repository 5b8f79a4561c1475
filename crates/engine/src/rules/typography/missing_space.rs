//! `missing-space`: no space between Chinese and Latin letters or digits, such as `Token无效`.

use super::scripts::{is_chinese, is_han, next_char};
use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, Reports};
use crate::syntax::markdown::Line;

/// Chinese words that have a Latin letter in them.
const WORDS: [&str; 16] = [
    "T恤", "U盘", "X光", "X射线", "B超", "K线", "K歌", "A股", "B股", "H股", "B站", "C盘", "D盘", "Q群",
    "卡拉O", "阿Q",
];

/// What dates are written with, as CLDR does.
const DATES: &str = "年月日";

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    if !is_chinese(prose) {
        return;
    }
    for line in prose.lines {
        let text = line.as_str();
        let mut chars = text.char_indices();
        let Some(mut previous) = chars.next() else { continue };
        for next in chars {
            let is_border =
                (is_han(previous.1) && is_latin(line, next)) || (is_latin(line, previous) && is_han(next.1));
            // Nobody writes what is within code as prose.
            let is_prose = !(line.is_opaque(previous.0) && line.is_opaque(next.0));
            let is_one =
                || is_word(text, previous.0) || is_date(previous.1, next.1) || is_registered(text, next.0);
            if is_border && is_prose && !is_one() {
                border(line, previous, next, reports);
            }
            previous = next;
        }
    }
}

/// Whether a text that is neither markup nor code lacks a space between the character at this byte and the next one.
pub(super) fn is_missing(text: &str, at: usize) -> bool {
    let mut chars = text.get(at..).unwrap_or_default().chars();
    let (Some(first), Some(second)) = (chars.next(), chars.next()) else { return false };
    let is_border = (is_han(first) && second.is_ascii_alphanumeric())
        || (first.is_ascii_alphanumeric() && is_han(second));
    is_border && !is_word(text, at) && !is_date(first, second)
}

/// Whether Chinese has a space beside it: also beside code, whatever it begins or ends with.
fn is_latin(line: &Line, (at, c): (usize, char)) -> bool {
    c.is_ascii_alphanumeric() || (c.is_ascii_graphic() && line.is_opaque(at))
}

fn is_word(text: &str, at: usize) -> bool {
    WORDS.iter().any(|word| {
        let inner = word.char_indices().next_back().map_or(0, |(last, _)| last);
        let letter = word.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(0);
        let starts = [at.checked_sub(inner), Some(at), at.checked_sub(letter)];
        starts.into_iter().flatten().any(|start| text.get(start..).is_some_and(|rest| rest.starts_with(word)))
    })
}

fn is_date(previous: char, next: char) -> bool {
    (previous.is_ascii_digit() && DATES.contains(next)) || (DATES.contains(previous) && next.is_ascii_digit())
}

/// What the numbers have that authorities give sites and companies: `京ICP备2026000001号-1`.
const REGISTERED: [&str; 3] = ["ICP备", "ICP证", "公网安备"];

/// Whether a border is within the number of a registration, which has no spaces: from the character before it to the end of its digits.
fn is_registered(text: &str, at: usize) -> bool {
    REGISTERED.iter().any(|kind| {
        text.match_indices(kind).any(|(start, _)| {
            let digits = start + kind.len();
            let length = text[digits..].bytes().take_while(u8::is_ascii_digit).count();
            let end = digits
                + length
                + if text[digits + length..].starts_with('号') { '号'.len_utf8() } else { 0 };
            length > 0 && (start..end).contains(&at)
        })
    })
}

/// Reports the Chinese character, beside which the space is missing.
fn border(line: &Line, first: (usize, char), second: (usize, char), reports: &mut Reports<'_>) {
    // Many leave none before and after a link: its color separates.
    if line.is_link_edge(second.0) {
        return;
    }
    let (first_end, second_end) = (second.0, second.0 + second.1.len_utf8());
    let (range, other, fixed) = if is_han(first.1) {
        (first.0..first_end, second.0..second_end, format!("{} ", first.1))
    } else {
        (second.0..second_end, first.0..first_end, format!(" {}", second.1))
    };
    let (left, right) = (before(line, first), after(line, second));
    let finding = Finding::MissingSpace { text: format!("{left}{right}"), fixed: format!("{left} {right}") };
    // Between markup and a letter, the space may belong on either side.
    let is_certain = !line.is_edge(second.0)
        && (line.is_opaque(other.start)
            || !line.is_written(other.clone())
            || line.is_written(first.0..second_end));
    reports.emit(finding, line, range, is_certain.then_some(fixed));
}

/// The Latin word that ends with this character, or the Chinese character.
fn before(line: &Line, (at, c): (usize, char)) -> &str {
    let text = &line.as_str()[..at + c.len_utf8()];
    let is_other = |c: char| !is_part_of_name(c);
    let start =
        if is_han(c) { at } else { text[..at].rfind(is_other).map_or(0, |last| next_char(text, last)) };
    &text[start..]
}

fn after(line: &Line, (at, c): (usize, char)) -> &str {
    let text = &line.as_str()[at..];
    let first = c.len_utf8();
    let end = if is_han(c) {
        first
    } else {
        text[first..].find(|c: char| !is_part_of_name(c)).map_or(text.len(), |end| first + end)
    };
    &text[..end]
}

/// Names of files and of programs have these.
fn is_part_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '#' | '%')
}
