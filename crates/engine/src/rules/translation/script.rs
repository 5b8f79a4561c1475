//! Which script a letter is of, as far as the rules of translations tell them apart.

use unic_langid::LanguageIdentifier;

/// A script, or several that are never mixed with the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    /// Devanagari and the others of India.
    Indic,
    Thai,
    Georgian,
    Hangul,
    Kana,
    Han,
}

/// The script of a letter, if it is one of these.
pub(super) fn script(c: char) -> Option<Script> {
    if !c.is_alphabetic() {
        return None;
    }
    Some(match u32::from(c) {
        0..=0x24f | 0x1e00..=0x1eff | 0xff21..=0xff5a => Script::Latin,
        0x370..=0x3ff | 0x1f00..=0x1fff => Script::Greek,
        0x400..=0x52f => Script::Cyrillic,
        0x530..=0x58f => Script::Armenian,
        0x590..=0x5ff => Script::Hebrew,
        0x600..=0x6ff | 0x750..=0x77f | 0x8a0..=0x8ff => Script::Arabic,
        0x900..=0xdff => Script::Indic,
        0xe00..=0xe7f => Script::Thai,
        0x10a0..=0x10ff => Script::Georgian,
        0x1100..=0x11ff | 0xac00..=0xd7af => Script::Hangul,
        0x3040..=0x30ff | 0x31f0..=0x31ff => Script::Kana,
        0x2e80..=0x2fdf | 0x3005..=0x3007 | 0x3400..=0x9fff | 0xf900..=0xfaff | 0x2_0000..=0x3_ffff => {
            Script::Han
        }
        _ => return None,
    })
}

/// Whether a letter is of a script that has no spaces between words.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(script(c), Some(Script::Han | Script::Kana | Script::Hangul | Script::Thai))
}

/// The scripts that a language is written in, with its likely script.
pub(super) fn scripts(language: &LanguageIdentifier) -> &'static [Script] {
    match language.script.as_ref().map_or("", |script| script.as_str()) {
        "Latn" => &[Script::Latin],
        "Grek" => &[Script::Greek],
        "Cyrl" => &[Script::Cyrillic],
        "Armn" => &[Script::Armenian],
        "Hebr" => &[Script::Hebrew],
        "Arab" => &[Script::Arabic],
        "Deva" | "Beng" | "Guru" | "Gujr" | "Orya" | "Taml" | "Telu" | "Knda" | "Mlym" | "Sinh" => {
            &[Script::Indic]
        }
        "Thai" => &[Script::Thai],
        "Geor" => &[Script::Georgian],
        "Kore" => &[Script::Hangul, Script::Han],
        "Jpan" => &[Script::Kana, Script::Han],
        "Hans" | "Hant" | "Hani" => &[Script::Han],
        _ => &[],
    }
}
