//! The text of a pack.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;

use super::word;

/// Collects texts, the same one once.
#[derive(Debug, Default)]
pub struct Texts {
    text: String,
    known: BTreeMap<String, (u32, u32)>,
}

impl Texts {
    /// Where a text lies, and how many bytes it has.
    pub fn intern(&mut self, text: &str) -> (u32, u32) {
        if let Some(known) = self.known.get(text) {
            return *known;
        }
        let place = (self.append(text), word(text.len()));
        self.known.insert(text.to_owned(), place);
        place
    }

    /// Puts a text at the end.
    pub fn append(&mut self, text: &str) -> u32 {
        let start = word(self.text.len());
        self.text.push_str(text);
        start
    }

    /// All of it, unless it is too long for words to point at.
    #[must_use]
    pub fn finish(self) -> Option<String> {
        (word(self.text.len()) < u32::MAX).then_some(self.text)
    }
}
