//! Where a text needs an invisible character: what its neighbours say of it.
//!
//! After the contexts A1, A2 and B of UAX #31, section 2.3, and the emoji sequences of UTS #51. Scripts and pictures are recognized
//! by their blocks. How a single letter joins does not matter: in Persian a non-joiner is also usual after letters that never join,
//! and between a word in Latin letters and a Persian ending.

use super::is_invisible;

/// Begins the flags that tag characters spell: England, Scotland, Wales.
const BLACK_FLAG: char = '\u{1f3f4}';

/// Tag characters that a flag is spelled with: a country and its part, `gbsct`.
const FLAG_LETTERS: std::ops::RangeInclusive<usize> = 3..=6;

/// Whether an invisible character between these texts belongs there.
pub(crate) fn is_needed(before: &str, c: char, after: &str) -> bool {
    let left = before.chars().next_back();
    let right = after.chars().next();
    let near = |test: fn(char) -> bool| left.is_some_and(test) || right.is_some_and(test);
    match c {
        // Where a word of letters can be broken.
        '\u{ad}' => left.is_some_and(is_hyphenated) && right.is_some_and(is_hyphenated),
        // Parts what is on both sides, in a word of such a script: A1, A2.
        '\u{200c}' => left.is_some_and(is_visible) && right.is_some_and(is_visible) && near(uses_joiners),
        // Gives a letter the form that it has beside another, which may be missing: B.
        '\u{200d}' => near(uses_joiners) || is_between_pictures(before, after),
        '\u{fe0e}' | '\u{fe0f}' => {
            left.is_some_and(|left| is_picture(left) || left.is_ascii_digit() || "#*".contains(left))
        }
        // Forms of mathematical signs, Han and a few others: no sequence begins with a character below these but those of emoji.
        '\u{fe00}'..='\u{fe0d}' | '\u{e0100}'..='\u{e01ef}' => {
            left.is_some_and(|left| left >= '\u{1000}' && !is_invisible(left))
        }
        '\u{180b}'..='\u{180d}' | '\u{180f}' => left.is_some_and(is_mongolian),
        '\u{180e}' => left.is_some_and(is_mongolian) && right.is_some_and(is_mongolian),
        '\u{e0020}'..='\u{e007f}' => is_in_flag(before, c, after),
        // Gives what is beside it the direction of its line, where letters of both directions are: UAX #9, section 2.6.
        '\u{61c}' | '\u{200e}' | '\u{200f}' => has_both_directions(before, after),
        _ => false,
    }
}

/// How many characters of a line are looked at on each side of a mark of direction.
const NEAR: usize = 300;

/// Whether letters of both directions are in the line.
fn has_both_directions(before: &str, after: &str) -> bool {
    let left = before.chars().rev().take_while(|c| *c != '\n').take(NEAR);
    let letters =
        left.chain(after.chars().take_while(|c| *c != '\n').take(NEAR)).filter(|c| c.is_alphabetic());
    let (mut has_right_to_left, mut has_left_to_right) = (false, false);
    for letter in letters {
        let is_right_to_left = runs_right_to_left(letter);
        has_right_to_left |= is_right_to_left;
        has_left_to_right |= !is_right_to_left;
    }
    has_right_to_left && has_left_to_right
}

/// Whether a letter is of a script that runs from right to left.
pub(super) fn runs_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}' // Hebrew to Arabic Extended
        | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' // forms of Hebrew and Arabic letters
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}' // ancient scripts, Adlam and others
    )
}

/// Whether a character is a letter of a script that hyphenates: all before Hangul, and more Latin and Greek.
fn is_hyphenated(c: char) -> bool {
    c.is_alphabetic() && matches!(c, '\0'..'\u{1100}' | '\u{1e00}'..'\u{2000}')
}

fn is_visible(c: char) -> bool {
    !c.is_whitespace() && !is_invisible(c)
}

/// Whether a character is of a script whose letters join (`Joining_Type`, ArabicShaping.txt) or form conjuncts
/// (`Indic_Syllabic_Category`).
pub(super) fn uses_joiners(c: char) -> bool {
    !is_invisible(c)
        && matches!(c,
            '\u{600}'..='\u{8ff}' // Arabic, Syriac, N’Ko, Mandaic
            | '\u{900}'..='\u{dff}' // Devanagari to Sinhala
            | '\u{1000}'..='\u{109f}' // Myanmar
            | '\u{1780}'..='\u{18af}' // Khmer, Mongolian
            | '\u{1a20}'..='\u{1aaf}' // Tai Tham
            | '\u{1b00}'..='\u{1bff}' // Balinese to Batak
            | '\u{a800}'..='\u{a8ff}' // Syloti Nagri to Devanagari Extended
            | '\u{a980}'..='\u{a9ff}' // Javanese, Myanmar
            | '\u{aa60}'..='\u{aa7f}' // Myanmar
            | '\u{aae0}'..='\u{aaff}' // Meetei Mayek
            | '\u{10a00}'..='\u{11fff}' // Kharoshthi to Kawi, and the joining scripts among them
            | '\u{1e900}'..='\u{1e95f}' // Adlam
        )
}

fn is_mongolian(c: char) -> bool {
    matches!(c, '\u{1820}'..='\u{18aa}')
}

/// Whether a character is a picture of an emoji, or of a block that holds such pictures.
pub(super) fn is_picture(c: char) -> bool {
    matches!(c,
        '\u{a9}' | '\u{ae}' | '\u{203c}' | '\u{2049}' | '\u{2122}' | '\u{2139}' | '\u{24c2}'
        | '\u{3030}' | '\u{303d}' | '\u{3297}' | '\u{3299}'
        | '\u{2190}'..='\u{21ff}' // arrows
        | '\u{2300}'..='\u{23ff}' // technical signs
        | '\u{25a0}'..='\u{27bf}' // shapes, miscellaneous symbols, dingbats
        | '\u{2900}'..='\u{297f}' | '\u{2b00}'..='\u{2bff}' // more arrows
        | '\u{1f000}'..='\u{1faff}'
    )
}

/// A joiner of an emoji has a picture on both sides; the left one may have a color, a form or a flag's tags.
fn is_between_pictures(before: &str, after: &str) -> bool {
    let before = before.strip_suffix('\u{fe0f}').unwrap_or(before);
    let left = before.chars().next_back();
    left.is_some_and(|left| is_picture(left) || left == '\u{e007f}') && after.starts_with(is_picture)
}

/// Whether a tag character is part of a whole flag: the black flag, the letters of a region, the tag that ends them.
fn is_in_flag(before: &str, c: char, after: &str) -> bool {
    let is_letter = |c: &char| matches!(c, '\u{e0030}'..='\u{e0039}' | '\u{e0061}'..='\u{e007a}');
    let most = FLAG_LETTERS.end() + 1;
    let left = before.chars().rev().take_while(is_letter).take(most).count();
    if before.chars().nth_back(left) != Some(BLACK_FLAG) {
        return false;
    }
    if c == '\u{e007f}' {
        return FLAG_LETTERS.contains(&left);
    }
    let right = after.chars().take_while(is_letter).take(most).count();
    is_letter(&c)
        && after.chars().nth(right) == Some('\u{e007f}')
        && FLAG_LETTERS.contains(&(left + 1 + right))
}
