//! `changed-number`: a number that the source text has in any case, and the translation nowhere; a number with another unit.

use std::collections::{BTreeMap, BTreeSet};

use super::numbers::{Number, digit, numbers, pieces};
use super::outlines::Outlines;
use super::script::{Script, scripts};
use super::units::milliseconds;
use crate::diagnostics::mapped_text::MappedText;
use crate::diagnostics::{Diagnostics, Finding};

/// Characters by which the number before them is multiplied or divided, so that the same value has other digits in another language.
const MAGNITUDES: &str = "万亿萬億千百만억천成";

/// The characters of numbers in Chinese and Japanese.
const NUMERALS: &str = "一二三四五六七八九十两兩半几幾数數";

/// Words that do the same.
const MAGNITUDE_WORDS: [&str; 12] = [
    "分之",
    "thousand",
    "million",
    "billion",
    "lakh",
    "crore",
    "Mio",
    "Million",
    "millón",
    "millones",
    "milhões",
    "миллион",
];

/// The greatest number that is usually a word.
const MAX_WORD: u32 = 12;

/// The words for the numbers from 2 to [`MAX_WORD`].
const ENGLISH: [&[&str]; 11] = [
    &["two", "second", "both", "twice", "pair", "half", "halves"],
    &["three", "third", "thrice"],
    &["four", "fourth", "quarter"],
    &["five", "fifth"],
    &["six", "sixth"],
    &["seven", "seventh", "week"],
    &["eight", "eighth"],
    &["nine", "ninth"],
    &["ten", "tenth"],
    &["eleven"],
    &["twelve", "dozen"],
];

/// The same in Chinese characters.
const CHINESE: [&[char]; 11] = [
    &['二', '两', '兩', '双', '雙', '半'],
    &['三'],
    &['四'],
    &['五'],
    &['六'],
    &['七', '周', '週'],
    &['八'],
    &['九'],
    &['十'],
    &['十'],
    &['十'],
];

/// Round numbers that have a character in Chinese and Japanese.
const ROUND: [(&str, &[char]); 3] = [("100", &['百']), ("1000", &['千']), ("10000", &['万', '萬'])];

pub(super) fn check(outlines: &Outlines<'_>, findings: &mut Diagnostics) {
    let source = &outlines.source.prose;
    if !source.as_str().contains(|c| digit(c).is_some()) {
        return;
    }
    let translation = [&outlines.translation.prose, &outlines.translation.variants];
    if translation.into_iter().chain([source]).any(|text| has_magnitude(text.as_str())) {
        return;
    }
    let originals = numbers(source.as_str());
    let known: BTreeSet<&str> = originals.iter().map(|number| number.digits.as_str()).collect();
    let translated: Vec<(&MappedText, Number)> = translation
        .into_iter()
        .flat_map(|text| numbers(text.as_str()).into_iter().map(move |number| (text, number)))
        .collect();
    let translations = Translations::of(&translated, &translation);
    let is_new = |number: &Number| !known.contains(number.digits.as_str());
    let mut others = translated.iter().filter(|(_, number)| !number.is_in_word && is_new(number)).peekable();
    let mut seen = BTreeSet::new();
    for number in &originals {
        let span = source.span(number.range.clone());
        // A constant's value is compared as a variable.
        if number.is_in_word || span.is_none() || is_date(source.as_str(), number) {
            continue;
        }
        if !seen.insert((&number.digits, number.unit.map(|(unit, _)| unit))) {
            continue;
        }
        let same = translations.by_digits.get(number.digits.as_str()).map_or(&[][..], Vec::as_slice);
        if same.is_empty() {
            if translations.have_otherwise(number, source.as_str()) {
                continue;
            }
            // Where the words are not known, a number has one unless there is another number in its place.
            if is_word(outlines, number).unwrap_or_else(|| others.peek().is_none()) {
                continue;
            }
            let other = others.next();
            let written = source.as_str()[number.range.clone()].to_owned();
            let finding = Finding::ChangedNumberValue { id: outlines.id.clone(), number: written };
            let place = other.and_then(|(text, number)| text.span(number.range.clone()));
            outlines.emit(finding, place.as_ref(), span.as_ref(), findings);
        } else {
            units(outlines, number, same, findings);
        }
    }
}

/// Compares the units of a number with those that it has in the translation, if each of them is known.
fn units(
    outlines: &Outlines<'_>,
    number: &Number,
    same: &[&(&MappedText, Number)],
    findings: &mut Diagnostics,
) {
    let Some((unit, end)) = number.unit else { return };
    if same.iter().any(|(_, other)| other.unit.is_none_or(|(other, _)| other == unit)) {
        return;
    }
    let Some((text, other)) = same.first() else { return };
    let range = other.range.start..other.unit.map_or(other.range.end, |(_, end)| end);
    let source = &outlines.source.prose;
    let written = source.as_str()[number.range.start..end].to_owned();
    let finding = Finding::ChangedNumberUnit {
        id: outlines.id.clone(),
        source: written,
        text: text.as_str()[range.clone()].to_owned(),
    };
    let span = source.span(number.range.start..end);
    outlines.emit(finding, text.span(range).as_ref(), span.as_ref(), findings);
}

/// Whether a number is a month that other languages have a name for, or an hour that they count otherwise.
fn is_date(text: &str, number: &Number) -> bool {
    let after = text[number.range.end..].trim_start();
    ["月", "월", "am", "pm", "a.m", "p.m", "AM", "PM", ":", "："].iter().any(|word| after.starts_with(word))
}

/// Whether the translation has a word in place of a small or a round number; `None` where the words are not known.
fn is_word(outlines: &Outlines<'_>, number: &Number) -> Option<bool> {
    let round = ROUND.iter().find(|(digits, _)| *digits == number.digits);
    if let Some((_, characters)) = round {
        let texts = [&outlines.translation.prose, &outlines.translation.variants];
        return Some(texts.iter().any(|text| text.as_str().contains(*characters)));
    }
    let value = number.digits.parse().ok().filter(|value: &u32| *value <= MAX_WORD);
    let Some(value) = value else { return Some(false) };
    let index = value.checked_sub(2).and_then(|index| usize::try_from(index).ok());
    // “A day”, “no result”.
    let Some(index) = index else { return Some(true) };
    let texts = [&outlines.translation.prose, &outlines.translation.variants];
    let language = &outlines.languages.translation;
    if language.language.as_str() == "en" {
        let is_word = |word: &str| ENGLISH[index].iter().any(|known| known.eq_ignore_ascii_case(word));
        let is_in = |text: &MappedText| text.as_str().split(|c: char| !c.is_alphabetic()).any(is_word);
        return Some(texts.into_iter().any(is_in));
    }
    let has_han = scripts(language).contains(&Script::Han) && language.language.as_str() != "ko";
    has_han.then(|| texts.iter().any(|text| text.as_str().contains(CHINESE[index])))
}

/// Whether a text has a number with a magnitude, such as `3 万`, `三成` or `two million`.
fn has_magnitude(text: &str) -> bool {
    let is_of_number = |c: char| digit(c).is_some() || NUMERALS.contains(c);
    let mut characters = text.char_indices().filter(|(_, c)| MAGNITUDES.contains(*c));
    MAGNITUDE_WORDS.iter().any(|word| text.contains(word))
        || characters.any(|(at, _)| text[..at].trim_end_matches(' ').ends_with(is_of_number))
}

/// A time in milliseconds.
fn time(number: &Number) -> Option<u64> {
    let (unit, _) = number.unit?;
    number.digits.parse::<u64>().ok()?.checked_mul(milliseconds(unit)?)
}

/// The numbers of a translation, to be looked up.
struct Translations<'t> {
    by_digits: BTreeMap<&'t str, Vec<&'t (&'t MappedText, Number)>>,
    /// Its times in milliseconds.
    times: BTreeSet<u64>,
    /// The long numbers that have spaces between their digits.
    split: BTreeSet<String>,
}

impl<'t> Translations<'t> {
    fn of(numbers: &'t [(&'t MappedText, Number)], texts: &[&MappedText; 2]) -> Self {
        let mut by_digits: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for number in numbers {
            by_digits.entry(&number.1.digits).or_default().push(number);
        }
        let times = numbers.iter().filter_map(|(_, number)| time(number)).collect();
        Self { by_digits, times, split: texts.iter().flat_map(|text| split(text.as_str())).collect() }
    }

    /// Whether the translation has a number in another form: with spaces, as the same time in another unit (7 days in a week), or as the
    /// list of numbers that it may be (`1,2`).
    fn have_otherwise(&self, number: &Number, text: &str) -> bool {
        let mut pieces = pieces(&text[number.range.clone()]).peekable();
        self.split.contains(&number.digits)
            || time(number).is_some_and(|time| self.times.contains(&time))
            || (pieces.next().is_some_and(|first| self.by_digits.contains_key(first.as_str()))
                && pieces.peek().is_some()
                && pieces.all(|piece| self.by_digits.contains_key(piece.as_str())))
    }
}

/// The digits of the numbers of a text that have spaces or hyphens between them.
fn split(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let (mut digits, mut has_gap, mut gap) = (String::new(), false, false);
    for c in text.chars().chain(['\0']) {
        if let Some(value) = digit(c).and_then(|value| char::from_digit(value, 10)) {
            has_gap |= std::mem::take(&mut gap);
            digits.push(value);
        } else if !digits.is_empty() && (c.is_whitespace() || c == '-') && !gap {
            gap = true;
        } else {
            if has_gap {
                found.push(std::mem::take(&mut digits));
            }
            digits.clear();
            (has_gap, gap) = (false, false);
        }
    }
    found
}
