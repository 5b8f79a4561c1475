//! `changed-number`: a number that the source text has in any case, and the translation nowhere; a number with another unit.

use std::collections::{BTreeMap, BTreeSet};

use super::numbers::{Number, digit, numbers};
use super::outlines::Outlines;
use super::script::{Script, scripts};
use super::units::milliseconds;
use crate::diagnostics::mapped_text::MappedText;
use crate::diagnostics::{Diagnostics, Finding};

/// Words by which numbers are multiplied or divided, so that the same value has other digits in another language.
const MAGNITUDES: [&str; 22] = [
    "万",
    "亿",
    "萬",
    "億",
    "千",
    "百",
    "만",
    "억",
    "천",
    "分之",
    "成",
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

pub(super) fn check(outlines: &Outlines<'_>, findings: &mut Diagnostics) {
    let source = &outlines.source.prose;
    if !source.as_str().contains(|c| digit(c).is_some()) {
        return;
    }
    let translation = [&outlines.translation.prose, &outlines.translation.variants];
    let has_magnitude = |text: &&MappedText| MAGNITUDES.iter().any(|word| text.as_str().contains(word));
    if translation.into_iter().chain([source]).any(|text| has_magnitude(&text)) {
        return;
    }
    let originals = numbers(source.as_str());
    let translated: Vec<(&MappedText, Number)> = translation
        .into_iter()
        .flat_map(|text| numbers(text.as_str()).into_iter().map(move |number| (text, number)))
        .collect();
    let known: BTreeSet<&str> = originals.iter().map(|number| number.digits.as_str()).collect();
    let mut by_digits: BTreeMap<&str, Vec<&(&MappedText, Number)>> = BTreeMap::new();
    for other in &translated {
        by_digits.entry(&other.1.digits).or_default().push(other);
    }
    let mut seen = BTreeSet::new();
    let is_new = |number: &Number| !known.contains(number.digits.as_str());
    let mut others = translated.iter().filter(|(_, number)| !number.is_in_word && is_new(number)).peekable();
    for number in &originals {
        let span = source.span(number.range.clone());
        // A constant's value is compared as a variable.
        let is_again = !seen.insert((&number.digits, number.unit.map(|(unit, _)| unit)));
        if number.is_in_word || is_again || span.is_none() || is_date(source.as_str(), number) {
            continue;
        }
        let Some(same) = by_digits.get(number.digits.as_str()) else {
            if is_split(number, &translation) || is_converted(number, &translated) {
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
            continue;
        };
        units(outlines, number, same, findings);
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

/// Whether the translation has a word in place of a small number; `None` where the words are not known.
fn is_word(outlines: &Outlines<'_>, number: &Number) -> Option<bool> {
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

/// Whether the translation has the same time in another unit: 7 days in a week.
fn is_converted(number: &Number, translated: &[(&MappedText, Number)]) -> bool {
    let time = time(number);
    time.is_some() && translated.iter().any(|(_, other)| self::time(other) == time)
}

/// A time in milliseconds.
fn time(number: &Number) -> Option<u64> {
    let (unit, _) = number.unit?;
    number.digits.parse::<u64>().ok()?.checked_mul(milliseconds(unit)?)
}

/// Whether a long number is there with spaces between its digits.
fn is_split(number: &Number, texts: &[&MappedText; 2]) -> bool {
    let digits = |text: &MappedText| {
        text.as_str()
            .chars()
            .filter_map(digit)
            .filter_map(|value| char::from_digit(value, 10))
            .collect::<String>()
    };
    number.digits.len() > 3 && texts.iter().any(|text| digits(text).contains(&number.digits))
}
