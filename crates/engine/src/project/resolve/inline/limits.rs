//! How far folding goes: references can multiply at each step, so a small file can ask for more memory or time than there is.

use crate::diagnostics::Finding;
use crate::syntax::fluent::MAX_NESTING;

/// The most bytes that one text may have once everything is folded in, in KiB.
const MAX_TEXT_KIB: usize = 64;

/// The most bytes that the texts of one locale may have together, in MiB: ten thousand codes have some five.
const MAX_LOCALE_MIB: usize = 64;

/// How often variants may be chosen while one text is folded. A text of many terms, each in its case, has a dozen choices.
const MAX_TEXT_CHOICES: usize = 1_000;

/// How often while all texts of one locale are: twenty times for each text of ten thousand codes with five.
const MAX_LOCALE_CHOICES: usize = 1_000_000;

/// What ended a text before its end.
#[derive(Clone, Copy)]
pub(super) enum Limit {
    Nesting,
    Bytes,
    Choices,
}

/// What folding may still use.
#[derive(Clone, Copy)]
pub(super) struct Allowance {
    pub(super) bytes: usize,
    pub(super) choices: usize,
}

impl Allowance {
    const OF_A_TEXT: Self = Self { bytes: MAX_TEXT_KIB * 1024, choices: MAX_TEXT_CHOICES };

    pub(super) const OF_A_LOCALE: Self =
        Self { bytes: MAX_LOCALE_MIB * 1024 * 1024, choices: MAX_LOCALE_CHOICES };

    /// What a text is given of what its locale has left.
    pub(super) fn for_a_text(self) -> Self {
        Self {
            bytes: self.bytes.min(Self::OF_A_TEXT.bytes),
            choices: self.choices.min(Self::OF_A_TEXT.choices),
        }
    }

    /// Takes what a text used of what it was given.
    pub(super) fn spend(&mut self, given: Self, left: Self) {
        self.bytes -= given.bytes - left.bytes;
        self.choices -= given.choices - left.choices;
    }

    /// The finding for a text that this was not enough for. One that was given less than a text may use met the limit of its
    /// locale.
    pub(super) fn used_up(self, limit: Limit, id: &str) -> Finding {
        let id = id.to_owned();
        match limit {
            Limit::Nesting => Finding::NestingTooDeep { limit: MAX_NESTING },
            Limit::Bytes if self.bytes == Self::OF_A_TEXT.bytes => {
                Finding::TextTooLongText { id, limit: MAX_TEXT_KIB }
            }
            Limit::Bytes => Finding::TextTooLongLocale { id, limit: MAX_LOCALE_MIB },
            Limit::Choices if self.choices == Self::OF_A_TEXT.choices => {
                Finding::TooManyChoicesText { id, limit: MAX_TEXT_CHOICES }
            }
            Limit::Choices => Finding::TooManyChoicesLocale { id, limit: MAX_LOCALE_CHOICES },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::Allowance;
    use crate::diagnostics::{Diagnostic, Diagnostics};
    use crate::project::resolve::inline::{Folder, Scope};

    use crate::project::messages::{Messages, ParsedFiles};
    use crate::source::Sources;

    /// What folding a message again and again comes to, with so much left for a locale: whether there is a text each time,
    /// and what is found.
    fn fold_thrice(text: &str, left: Allowance) -> ([bool; 3], Vec<Diagnostic>) {
        let (sources, _) = Sources::from_files([("locales/en/a.ftl", text.as_bytes())]);
        let messages =
            Messages::load(&sources, "locales/en/", &mut ParsedFiles::default(), &mut Diagnostics::default());
        let none = BTreeMap::new();
        let mut folder = Folder { left, ..Folder::new(&messages, "en") };
        let scope = Scope { constants: &none, arguments: &[], is_whole: true, code: None };
        let is_there = [(); 3].map(|()| folder.fold("a", None, scope).is_some());
        (is_there, folder.finish().0.into_vec())
    }

    /// Texts that each are within the limit may still be too many for one locale; the finding says so.
    #[test]
    fn a_locale_has_limits_as_a_text_has() {
        let bytes = ("a = twelve bytes\n", Allowance { bytes: 30, choices: 9 }, "text-too-long-locale");
        let choices = (
            "a = { 1 ->\n   *[1] x\n    }\n",
            Allowance { bytes: 30, choices: 2 },
            "too-many-choices-locale",
        );
        for (text, left, code) in [bytes, choices] {
            let (is_there, findings) = fold_thrice(text, left);
            assert_eq!(is_there, [true, true, false], "{text}");
            assert_eq!(findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [code]);
        }
    }

    /// A number counts as what it is written as: thousands of them fit into a text.
    #[test]
    fn numbers_count_by_their_length() {
        let text = format!("a = {}\n", "{ 1 }{ NUMBER(2, minimumFractionDigits: 1) }".repeat(5_000));
        let (is_there, findings) = fold_thrice(&text, Folder::new(&Messages::default(), "en").left);
        assert_eq!((is_there, findings), ([true; 3], Vec::new()));
    }
}
