//! What the search knows of Chinese characters, of those that the lists have: their Traditional forms and their pinyin.

use std::collections::{BTreeMap, BTreeSet};

use pinyin::ToPinyinMulti as _;
use serde::Serialize;

/// A Traditional character and its Simplified form in each line.
const TRADITIONAL: &str = include_str!("traditional.txt");

/// Tables for the characters of the lists.
#[derive(Default, PartialEq, Serialize)]
pub(super) struct Han {
    /// A Traditional character, then its Simplified form, then the next.
    simplified: String,
    /// The characters that are read so, by their syllables without tones.
    readings: BTreeMap<String, String>,
}

/// The tables for these texts, and for the titles among them, which are found by pinyin as well.
pub(super) fn han(texts: &BTreeSet<char>, titles: &BTreeSet<char>) -> Han {
    let pairs = || {
        TRADITIONAL.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
            let (traditional, simplified) = line.split_once('\t')?;
            Some((traditional.chars().next()?, simplified.chars().next()?))
        })
    };
    let is_here =
        |(traditional, simplified): &(char, char)| texts.contains(traditional) || texts.contains(simplified);
    let simplified = pairs().filter(is_here).flat_map(|(traditional, simplified)| [traditional, simplified]);
    // The script reads titles as it folds them.
    let folded: BTreeMap<char, char> = pairs().collect();
    let titles: BTreeSet<char> = titles.iter().map(|title| *folded.get(title).unwrap_or(title)).collect();
    let mut readings: BTreeMap<String, String> = BTreeMap::new();
    for &character in &titles {
        if let Some(syllables) = syllables(character) {
            readings.entry(syllables).or_default().push(character);
        }
    }
    Han { simplified: simplified.collect(), readings }
}

/// All ways in which a character is read, the usual one first.
fn syllables(character: char) -> Option<String> {
    let mut found: Vec<String> = Vec::new();
    for reading in character.to_pinyin_multi()? {
        // Where a keyboard has no ü, people write v.
        let plain = reading.plain().replace('ü', "v");
        if !found.contains(&plain) {
            found.push(plain);
        }
    }
    Some(found.join(" "))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::han;

    /// The tables have what is needed for the characters of the texts, in either form, and nothing else.
    #[test]
    fn tables_are_of_the_characters_that_are_there() {
        let of = |text: &str| text.chars().collect::<BTreeSet<char>>();
        let tables = han(&of("密码網a"), &of("密网女"));
        assert_eq!(tables.simplified, "碼码網网");
        let readings: Vec<_> = tables.readings.iter().map(|(a, b)| format!("{a}={b}")).collect();
        assert_eq!(readings, ["mi=密", "nv ru=女", "wang=网"]);
    }
}
