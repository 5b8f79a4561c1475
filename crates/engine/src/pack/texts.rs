//! The text of a pack.

use std::collections::BTreeMap;

use super::word;

/// Collects texts, the same one once.
#[derive(Default)]
pub(super) struct Texts {
    text: String,
    known: BTreeMap<String, (u32, u32)>,
}

impl Texts {
    /// Where a text lies, and how many bytes it has.
    pub(super) fn intern(&mut self, text: &str) -> (u32, u32) {
        if let Some(known) = self.known.get(text) {
            return *known;
        }
        let place = (self.append(text), word(text.len()));
        self.known.insert(text.to_owned(), place);
        place
    }

    /// Puts a text at the end.
    pub(super) fn append(&mut self, text: &str) -> u32 {
        let start = word(self.text.len());
        self.text.push_str(text);
        start
    }

    /// All of it, unless it is too long for words to point at.
    pub(super) fn finish(self) -> Option<String> {
        (word(self.text.len()) < u32::MAX).then_some(self.text)
    }
}
