//! The table against Unicode's properties as ICU4X has them, and what words and emoji need.

use icu_properties::props::{
    BidiClass, BidiControl, DefaultIgnorableCodePoint, Emoji, IndicSyllabicCategory, JoiningType,
};
use icu_properties::{CodePointMapData, CodePointSetData};

use super::needed::{is_picture, runs_right_to_left, uses_joiners};
use super::table::CHARACTERS;
use super::{Kind, describe, is_invisible, is_out_of_place};

/// The characters that would be reported in a text.
fn found(text: &str) -> Vec<char> {
    text.char_indices().filter(|(at, c)| is_out_of_place(text, *at, *c)).map(|(_, c)| c).collect()
}

/// Every character of the planes that have any, without those for private use.
fn characters() -> impl Iterator<Item = char> {
    ('\0'..='\u{3ffff}').chain('\u{e0000}'..='\u{effff}')
}

/// The table is in order, which its search relies on.
#[test]
fn the_table_is_in_order() {
    assert!(CHARACTERS.iter().all(|(first, last, ..)| first <= last));
    assert!(CHARACTERS.windows(2).all(|rows| rows[0].1 < rows[1].0));
}

/// What Unicode ignores by default is invisible, control characters but tabs and line ends, and little else; all bidi controls
/// are known as such.
#[test]
fn the_table_is_unicodes() {
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let controls = CodePointSetData::new::<BidiControl>();
    let more = ['\u{2028}', '\u{2029}', '\u{fff9}', '\u{fffa}', '\u{fffb}'];
    for c in characters() {
        let is_control = c.is_control() && !['\t', '\n', '\r'].contains(&c);
        let expected = is_control || ignorable.contains(c) || more.contains(&c);
        assert_eq!(is_invisible(c), expected, "{c:?}");
        let is_direction = matches!(describe(c), Some((Kind::Direction, _)));
        assert_eq!(is_direction, controls.contains(c), "{c:?}");
    }
}

/// Every letter that joins, and every sign that forms conjuncts, is of a script that needs joiners.
#[test]
fn scripts_that_join_are_known() {
    let joining = CodePointMapData::<JoiningType>::new();
    let syllables = CodePointMapData::<IndicSyllabicCategory>::new();
    for c in characters() {
        let joins = [JoiningType::DualJoining, JoiningType::RightJoining, JoiningType::LeftJoining];
        let stacks = [IndicSyllabicCategory::Virama, IndicSyllabicCategory::InvisibleStacker];
        if joins.contains(&joining.get(c)) || stacks.contains(&syllables.get(c)) {
            assert!(uses_joiners(c), "{c:?}");
        }
    }
    assert!(!"aé9Яאกກ한中あ🙂".chars().any(uses_joiners));
}

/// Letters of Unicode's classes R and AL run from right to left, no others.
#[test]
fn letters_that_run_from_right_to_left_are_known() {
    let classes = CodePointMapData::<BidiClass>::new();
    for c in characters().filter(|c| c.is_alphabetic()) {
        let expected = [BidiClass::RightToLeft, BidiClass::ArabicLetter].contains(&classes.get(c));
        // A vowel sign has the direction of its letter.
        if classes.get(c) != BidiClass::NonspacingMark {
            assert_eq!(runs_right_to_left(c), expected, "{c:?}");
        }
    }
}

/// Every emoji is a picture, but for digits, which are only a keycap's.
#[test]
fn emoji_are_pictures() {
    let emoji = CodePointSetData::new::<Emoji>();
    for c in characters().filter(|c| emoji.contains(*c) && !c.is_ascii()) {
        assert!(is_picture(c), "{c:?}");
    }
}

/// What words and emoji need stays, in scripts from all over the world.
#[test]
fn what_is_needed_is_silent() {
    for text in [
        "می\u{200c}خواهم", // Persian
        "کتاب\u{200c}ها و PDF\u{200c}ها، «متن»\u{200c}ها، ۵\u{200c}ساله",
        "ه\u{200d}",              // an abbreviation's letter
        "क्\u{200d}ष क्\u{200c}ष",  // Hindi
        "ශ්\u{200d}රී ලංකා",         // Sinhala
        "ন\u{200d}্য র\u{200d}্যাব", // Bengali
        "ന്\u{200d}",              // Malayalam, an older chillu
        "ᠠᠨ\u{180e}ᠠ ᠭ\u{180b}",  // Mongolian
        "👨\u{200d}👩\u{200d}👧 👩🏽\u{200d}🚒 🏳\u{fe0f}\u{200d}🌈 ❤\u{fe0f} 1\u{fe0f}\u{20e3} ⛓\u{fe0f}\u{200d}💥",
        "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}", // Scotland
        "葛\u{e0100} ≨\u{fe00}",                                    // forms of Han, of a sign
        "\u{200f}Firefox נסגר\u{200e} (3) \u{61c}",                 // Hebrew that begins with a Latin word
    ] {
        assert!(found(text).is_empty(), "{text}: {:?}", found(text));
    }
}

/// The same characters elsewhere are seen by nobody.
#[test]
fn what_is_not_needed_is_found() {
    for (text, expected) in [
        ("ab\u{200c}cd ab\u{200d}", vec!['\u{200c}', '\u{200d}']),
        ("错\u{200d}误\u{200c}码", vec!['\u{200d}', '\u{200c}']),
        ("خط\u{200c}", vec!['\u{200c}']),
        ("خط\u{200c} ها", vec!['\u{200c}']),
        ("می\u{200c}\u{200c}خواهم", vec!['\u{200c}', '\u{200c}']),
        ("👨\u{200d}", vec!['\u{200d}']),
        ("a\u{fe0f} 错\u{fe0f} ❤\u{fe0f}\u{fe0f}", vec!['\u{fe0f}', '\u{fe0f}', '\u{fe0f}']),
        ("a\u{e0100} 葛\u{e0100}\u{e0101}", vec!['\u{e0100}', '\u{e0101}']),
        ("a\u{180e}b", vec!['\u{180e}']),
        ("🏴\u{e0067}\u{e0062}", vec!['\u{e0067}', '\u{e0062}']),
        ("x\u{e0067}\u{e0062}\u{e0065}\u{e007f}", vec!['\u{e0067}', '\u{e0062}', '\u{e0065}', '\u{e007f}']),
        ("שלום\u{200f} \nab\u{200e}", vec!['\u{200f}', '\u{200e}']),
        ("שלום \u{2067}ab\u{2069}", vec!['\u{2067}', '\u{2069}']),
    ] {
        assert_eq!(found(text), expected, "{text:?}");
    }
}

/// A flag is as long as a region's code: no longer text hides in one.
#[test]
fn no_text_hides_in_a_flag() {
    for letters in [2, 7, 100_000] {
        let flag = format!("🏴{}\u{e007f}", "\u{e0061}".repeat(letters));
        assert_eq!(found(&flag).len(), letters + 1);
    }
}
