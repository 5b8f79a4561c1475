//! `ambiguous-character`: characters that are not what they look like.

mod scripts;

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, compose};

use crate::diagnostics::Finding;
use crate::diagnostics::invisible::code_point;
use crate::rules::prose::{Prose, Reports};
use crate::syntax::markdown::Line;

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    for line in prose.lines.iter().filter(|line| line.as_str().contains(may_be_ambiguous)) {
        single_characters(line, reports);
        decomposed(line, reports);
        scripts::check(line, prose.language, reports);
    }
}

/// Whether it is none of the characters that most texts have: ASCII, Latin letters, general punctuation, kana, Han and Hangul.
fn may_be_ambiguous(c: char) -> bool {
    c >= '\u{300}'
        && !matches!(c, '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3098}' | '\u{309b}'..='\u{d7ff}' | '\u{fe30}'..='\u{ffef}')
}

fn single_characters(line: &Line, reports: &mut Reports<'_>) {
    for (at, c) in line.prose().filter(|(_, c)| may_be_ambiguous(*c)) {
        let (text, code_point) = (c.to_string(), code_point(c));
        let range = at..at + c.len_utf8();
        if is_private_use(c) {
            reports.emit(Finding::AmbiguousCharacterPrivateUse { code_point }, line, range, None);
        } else if let Some(instead) = look_alike(c) {
            let fixed = Some(instead.clone());
            let finding = Finding::AmbiguousCharacterLookAlike { text, code_point, instead };
            reports.emit(finding, line, range, fixed);
        } else if is_radical(c) {
            reports.emit(Finding::AmbiguousCharacterRadical { text, code_point }, line, range, None);
        }
    }
}

fn is_private_use(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}')
}

/// Of a dictionary's index (Unicode blocks of CJK and Kangxi radicals).
fn is_radical(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{2fdf}')
}

/// The usual character or letters that this one looks like.
fn look_alike(c: char) -> Option<String> {
    // Ohm, kelvin and ångström: units that keyboards and fonts have as characters of their own.
    if matches!(c, '\u{2126}' | '\u{212a}' | '\u{212b}') {
        return None;
    }
    let is_ligature = matches!(c, '\u{fb00}'..='\u{fb06}');
    let usual: String =
        if is_radical(c) || is_ligature { c.nfkc().collect() } else { std::iter::once(c).nfc().collect() };
    // What is composed of several characters has no other form.
    let is_one = is_ligature || usual.chars().count() == 1;
    (is_one && !usual.chars().eq([c])).then_some(usual)
}

/// Reports the letters of a line that have one character, and are written as several.
fn decomposed(line: &Line, reports: &mut Reports<'_>) {
    let found: Vec<Range<usize>> = clusters(line);
    let (Some(first), Some(last)) = (found.first(), found.last()) else { return };
    let instead = |range: &Range<usize>| line.as_str()[range.clone()].nfc().collect::<String>();
    let report = |range: Range<usize>, count: usize| {
        let text = line.as_str()[first.clone()].to_owned();
        let fixed = instead(&range);
        let finding = Finding::AmbiguousCharacterDecomposed { text, instead: instead(first), count };
        (finding, range, fixed)
    };
    let whole = first.start..last.end;
    let (range, count) =
        if line.is_written(whole.clone()) { (whole, found.len()) } else { (first.clone(), 1) };
    let (finding, range, fixed) = report(range, count);
    reports.emit(finding, line, range, Some(fixed));
}

/// Letters with marks that compose.
fn clusters(line: &Line) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut chars = line.prose().peekable();
    while let Some((start, mut letter)) = chars.next() {
        let mut end = start + letter.len_utf8();
        let mut is_composed = false;
        while let Some((at, mark)) = chars.next_if(|(at, mark)| *at == end && belongs(letter, *mark)) {
            if let Some(composed) = compose(letter, mark) {
                (letter, is_composed) = (composed, true);
            }
            end = at + mark.len_utf8();
        }
        if is_composed {
            found.push(start..end);
        }
    }
    found
}

fn belongs(letter: char, mark: char) -> bool {
    mark >= '\u{300}' && (canonical_combining_class(mark) > 0 || compose(letter, mark).is_some())
}

#[cfg(test)]
mod tests {
    use super::look_alike;

    /// Characters of compatibility have the one that is meant; units, signs and letters of other scripts are themselves.
    #[test]
    fn a_look_alike_is_known() {
        for (c, usual) in [('⼿', "手"), ('ﬁ', "fi"), ('\u{37e}', ";"), ('\u{f900}', "豈")] {
            assert_eq!(look_alike(c).as_deref(), Some(usual));
        }
        for c in "ΩKÅµ™①½²ㄱ㎏é手がЁά한℃".chars() {
            assert_eq!(look_alike(c), None, "{c}");
        }
    }
}
