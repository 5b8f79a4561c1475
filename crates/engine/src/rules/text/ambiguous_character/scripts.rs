//! Words with letters of two scripts that look alike. Only such a word is reported that is one word of one script if the letters that
//! look like those of the other are taken for them: `SMSки` and `ΔT` are meant as they are.

use std::ops::Range;

use unic_langid::LanguageIdentifier;
use unicode_script::{Script, UnicodeScript as _};

use crate::diagnostics::Finding;
use crate::rules::prose::Reports;
use crate::syntax::markdown::Line;

/// Letters that look alike, in the same order.
const CYRILLIC: [&str; 2] = ["АВЕЅІЈКМНОРСТУХаеѕіјорсух", "ABESIJKMHOPCTYXaesijopcyx"];
const GREEK: [&str; 2] = ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"];

/// A grammatical ending after a name in other letters: `iPhoneа`.
const MAX_ENDING: usize = 3;

/// What is wrong with a word.
#[derive(Debug, PartialEq, Eq)]
struct Mixture {
    /// The letter of the wrong script, and that script.
    letter: char,
    script: Script,
    /// The word in one script.
    instead: String,
    is_certain: bool,
}

pub(super) fn check(line: &Line, language: &LanguageIdentifier, reports: &mut Reports<'_>) {
    if !line.as_str().contains(|c| matches!(c, '\u{370}'..='\u{52f}')) {
        return;
    }
    let has_latin = language.script.is_none_or(|script| script.as_str() == "Latn");
    for range in words(line) {
        let word = &line.as_str()[range.clone()];
        let Some(found) = mixture(word, has_latin) else { continue };
        let finding = Finding::AmbiguousCharacterScripts {
            text: word.to_owned(),
            letter: found.letter.to_string(),
            script: found.script.full_name().to_ascii_lowercase(),
            instead: found.instead.clone(),
        };
        reports.emit(finding, line, range, found.is_certain.then_some(found.instead));
    }
}

/// Runs of letters of these scripts. Whatever else is between them ends a word: `USB-накопитель` has two.
fn words(line: &Line) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, c) in line.prose().filter(|(_, c)| is_letter(*c)) {
        let end = at + c.len_utf8();
        match words.last_mut() {
            Some(last) if last.end == at => last.end = end,
            _ => words.push(at..end),
        }
    }
    words
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() && matches!(c.script(), Script::Latin | Script::Cyrillic | Script::Greek)
}

/// `has_latin` tells whether the language is written in Latin letters.
fn mixture(word: &str, has_latin: bool) -> Option<Mixture> {
    let is_latin = |c: char| c.script() == Script::Latin;
    let other = word.chars().find(|c| !is_latin(*c))?;
    let latin = word.chars().find(|c| is_latin(*c))?;
    let count = word.chars().filter(|c| is_latin(*c)).count();
    let others = word.chars().count() - count;
    let [letters, twins] = if other.script() == Script::Cyrillic { CYRILLIC } else { GREEK };
    if is_abbreviation(word) {
        return None;
    }
    let to_latin = if has_ending(word, has_latin) { None } else { replaced(word, letters, twins) };
    let to_other = replaced(word, twins, letters)
        .filter(|_| word.chars().all(|c| is_latin(c) || c.script() == other.script()));
    let (is_latin_meant, is_certain) = match (&to_latin, &to_other) {
        (None, None) => return None,
        (Some(_), None) => (true, true),
        (None, Some(_)) => (false, true),
        (Some(_), Some(_)) => (count >= others, false),
    };
    // `ΔT` has two signs.
    let changed = if is_latin_meant { others } else { count };
    if other.script() == Script::Greek && changed * 2 >= count + others {
        return None;
    }
    let (letter, instead) = if is_latin_meant { (other, to_latin?) } else { (latin, to_other?) };
    Some(Mixture { letter, script: letter.script(), instead, is_certain })
}

/// Whether it is an abbreviation in Latin capitals with an ending in other letters: `SMSки`.
fn is_abbreviation(word: &str) -> bool {
    let ending = word.trim_start_matches(|c: char| c.script() == Script::Latin && c.is_uppercase());
    let is_ending = |c: char| c.script() != Script::Latin && c.is_lowercase();
    word.chars().count() > ending.chars().count() + 1 && ending.chars().all(is_ending)
}

/// The word with each of these letters as its twin, if nothing of their script is left.
fn replaced(word: &str, letters: &str, twins: &str) -> Option<String> {
    let script = letters.chars().next()?.script();
    let twin = |c: char| {
        if c.script() != script {
            return Some(c);
        }
        let index = letters.chars().position(|letter| letter == c)?;
        twins.chars().nth(index)
    };
    word.chars().map(twin).collect()
}

/// Whether a name in Latin letters has an ending of a language that is written in others.
fn has_ending(word: &str, has_latin: bool) -> bool {
    let name = word.trim_end_matches(|c: char| c.script() != Script::Latin && c.is_lowercase());
    let ending = word[name.len()..].chars().count();
    !has_latin
        && (1..=MAX_ENDING).contains(&ending)
        && name.chars().count() > 1
        && name.chars().all(|c| c.script() == Script::Latin)
}

#[cfg(test)]
mod tests {
    use super::mixture;

    fn instead(word: &str, has_latin: bool) -> Option<String> {
        mixture(word, has_latin).map(|found| found.instead)
    }

    /// A letter of another script that looks like the right one is found in both directions.
    #[test]
    fn a_letter_of_another_script_is_found() {
        for (word, expected) in [
            ("Тоken", "Token"),
            ("Ноmе", "Home"),
            ("Cлово", "Слово"),
            ("cм", "см"),
            ("Αndroid", "Android"),
            ("ПОРT", "ПОРТ"),
        ] {
            for has_latin in [false, true] {
                assert_eq!(instead(word, has_latin).as_deref(), Some(expected), "{word}");
            }
        }
        assert!(!mixture("сорy", true).unwrap().is_certain);
    }

    /// Signs, units, endings and words of one script are meant as they are.
    #[test]
    fn what_is_meant_is_not_found() {
        for word in ["SMSки", "ΔT", "ΔTE", "μs", "kΩ", "Token", "слово", "αβ", "HTMLем"] {
            assert_eq!(instead(word, false), None, "{word}");
        }
        assert_eq!(instead("iPhoneа", false), None);
        assert_eq!(instead("iPhoneа", true).as_deref(), Some("iPhonea"));
    }
}
