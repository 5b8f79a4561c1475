//! Finds the words of a glossary in texts.

use std::collections::BTreeMap;
use std::ops::Range;

use super::GlossaryTerm;
use crate::project::indices::LocaleIndex;
use crate::syntax::markdown::has_no_spaces;

/// The words of one locale.
#[derive(Clone, Debug)]
pub(super) struct Words {
    all: Vec<Word>,
    /// The words that can begin with a character.
    by_first: BTreeMap<char, Vec<usize>>,
    /// Whether a word can begin with a character that has this as its last byte: most do not.
    begins: Box<[bool; 256]>,
}

#[derive(Clone, Debug)]
struct Word {
    text: String,
    is_avoided: bool,
    /// Indices of its terms.
    terms: Vec<usize>,
}

/// A word of a glossary in a text.
#[derive(Debug)]
pub(crate) struct Hit<'g> {
    /// In bytes.
    pub(crate) range: Range<usize>,
    pub(crate) is_avoided: bool,
    /// Indices of the terms that have the word.
    pub(crate) terms: &'g [usize],
}

impl Words {
    /// The words of these terms in a locale.
    pub(super) fn of(terms: &[GlossaryTerm], locale: LocaleIndex) -> Self {
        let mut known: BTreeMap<(&str, bool), Vec<usize>> = BTreeMap::new();
        for (index, term) in terms.iter().enumerate() {
            let Some(usage) = &term.usage[locale] else { continue };
            let used = std::iter::once(&usage.word).chain(&usage.forms).map(|word| (word, false));
            for (word, is_avoided) in used.chain(usage.avoid.iter().map(|word| (word, true))) {
                let word = word.trim();
                if !word.is_empty() {
                    known.entry((word, is_avoided)).or_default().push(index);
                }
            }
        }
        let words = known.into_iter();
        let words =
            words.map(|((text, is_avoided), terms)| Word { text: text.to_owned(), is_avoided, terms });
        Self::indexed(words.collect())
    }

    fn indexed(words: Vec<Word>) -> Self {
        let mut by_first: BTreeMap<char, Vec<usize>> = BTreeMap::new();
        let mut begins = Box::new([false; 256]);
        for (index, word) in words.iter().enumerate() {
            let Some(first) = word.text.chars().next() else { continue };
            let mut upper = first.to_uppercase();
            let upper = upper.next().filter(|c| *c != first && upper.len() == 0);
            for first in upper.into_iter().chain([first]) {
                by_first.entry(first).or_default().push(index);
                begins[last_byte(first)] = true;
            }
        }
        Self { all: words, by_first, begins }
    }

    /// The first word that begins at this byte or later, and the longest of those that begin there.
    pub(super) fn next_in(&self, text: &str, from: usize) -> Option<Hit<'_>> {
        let mut before = text[..from].chars().next_back();
        for (at, c) in text[from..].char_indices() {
            let found =
                if self.begins[last_byte(c)] { self.longest(c, &text[from + at..], before) } else { None };
            if let Some((word, length)) = found {
                let start = from + at;
                return Some(Hit {
                    range: start..start + length,
                    is_avoided: word.is_avoided,
                    terms: &word.terms,
                });
            }
            before = Some(c);
        }
        None
    }

    /// The longest word that a text begins with, and its length there. Of two, one in the same letter case counts, then one to use.
    fn longest(&self, first: char, text: &str, before: Option<char>) -> Option<(&Word, usize)> {
        let words = self.by_first.get(&first)?.iter().map(|&index| &self.all[index]);
        let found = words.filter_map(|word| Some((word, word.length_in(text, before)?)));
        found.max_by_key(|(word, length)| (*length, text.starts_with(&word.text), !word.is_avoided))
    }
}

impl Word {
    /// How long the word is at the beginning of a text, if it is there.
    fn length_in(&self, text: &str, before: Option<char>) -> Option<usize> {
        let mut rest = text.chars();
        let mut last = None;
        for expected in self.text.chars() {
            let c = rest.next().filter(|c| is_same(expected, *c))?;
            if last.is_none() && before.is_some_and(|before| is_within_word(before, c)) {
                return None;
            }
            last = Some(c);
        }
        let is_cut = rest.clone().next().zip(last).is_some_and(|(next, last)| is_within_word(last, next));
        (!is_cut).then(|| text.len() - rest.as_str().len())
    }
}

fn last_byte(c: char) -> usize {
    c as usize & 0xff
}

/// Whether a text may have this character in place of one of a word: a capital for a small letter, any space for a space.
fn is_same(expected: char, c: char) -> bool {
    expected == c
        || (expected == ' ' && c.is_whitespace())
        || (expected.is_lowercase() && c.is_uppercase() && c.to_lowercase().eq([expected]))
}

/// Whether no word ends between two characters. In scripts without spaces, words have no borders.
fn is_within_word(one: char, two: char) -> bool {
    let is_letter = |c: char| (c.is_alphanumeric() || c == '_') && !has_no_spaces(c);
    is_letter(one) && is_letter(two)
}

#[cfg(test)]
mod tests {
    use super::{Word, Words};

    /// The words found in a text; `!` marks those to avoid.
    fn found(used: &[&str], avoided: &[&str], text: &str) -> Vec<String> {
        let word = |text: &&str, is_avoided| Word { text: (*text).to_owned(), is_avoided, terms: vec![0] };
        let used = used.iter().map(|text| word(text, false));
        let words = Words::indexed(used.chain(avoided.iter().map(|text| word(text, true))).collect());
        let (mut found, mut at) = (Vec::new(), 0);
        while let Some(hit) = words.next_in(text, at) {
            at = hit.range.end;
            found.push(format!("{}{}", if hit.is_avoided { "!" } else { "" }, &text[hit.range]));
        }
        found
    }

    /// A word that is part of a longer one of the glossary is none.
    #[test]
    fn the_longest_word_counts() {
        assert_eq!(found(&["用户名称"], &["用户名"], "用户名称和用户名"), ["用户名称", "!用户名"]);
        assert_eq!(
            found(&["friend request"], &["friend"], "A friend request, friend"),
            ["friend request", "!friend"]
        );
    }

    /// Latin words have borders, Han words do not, and beside each other neither hides the other.
    #[test]
    fn words_have_borders_where_their_script_has_them() {
        assert_eq!(
            found(&[], &["app", "注销"], "apple, snapp, my_app, app. 可注销账号app了"),
            ["!app", "!注销", "!app"]
        );
    }

    /// A small letter is also found as a capital; a capital is not found as a small letter. The word in the very letters counts.
    #[test]
    fn capitals_count_where_the_glossary_has_them() {
        assert_eq!(found(&["Token"], &["token"], "Token token TOKEN"), ["Token", "!token", "TOKEN"]);
        assert_eq!(
            found(&["App Key"], &["AppKey"], "App\u{a0}Key, App\nKey, AppKey, app key"),
            ["App\u{a0}Key", "App\nKey", "!AppKey"]
        );
    }
}
