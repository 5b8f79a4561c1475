//! Reading little-endian words and tables: every read is checked, in constants too.

use crate::bytes::table::Table;
use crate::error::OpenError;

/// The bytes that are still to be taken apart.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a>(pub(crate) &'a [u8]);

impl<'a> Reader<'a> {
    /// Takes one word.
    pub(crate) const fn word(&mut self) -> Result<u32, OpenError> {
        match self.0.split_first_chunk() {
            Some((word, rest)) => {
                self.0 = rest;
                Ok(u32::from_le_bytes(*word))
            }
            None => Err(OpenError::Length),
        }
    }

    /// Takes a table of `count` entries of `N` bytes.
    pub(crate) const fn table<const N: usize>(&mut self, count: u32) -> Result<Table<'a, N>, OpenError> {
        let Some(length) = size(count).checked_mul(N) else {
            return Err(OpenError::Length);
        };
        match self.0.split_at_checked(length) {
            Some((table, rest)) => {
                self.0 = rest;
                Ok(Table::new(table))
            }
            None => Err(OpenError::Length),
        }
    }
}

/// A word as a size. A platform of 16 bits would cut it, and the checks behind it would then refuse or miss.
#[inline]
pub(crate) const fn size(word: u32) -> usize {
    word as usize
}

/// The same bits as a number without a sign.
#[inline]
pub(crate) const fn unsigned(code: i64) -> u64 {
    u64::from_le_bytes(code.to_le_bytes())
}

/// The same bits as a number with a sign.
#[inline]
pub(crate) const fn signed(code: u64) -> i64 {
    i64::from_le_bytes(code.to_le_bytes())
}

/// The halves of a pair of words.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "the two halves")]
pub(crate) const fn pair(bytes: [u8; 8]) -> (u32, u32) {
    let both = u64::from_le_bytes(bytes);
    (both as u32, (both >> 32) as u32)
}

/// The four words of an entry.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "the four quarters")]
pub(crate) const fn four_words(bytes: [u8; 16]) -> [u32; 4] {
    let all = u128::from_le_bytes(bytes);
    [all as u32, (all >> 32) as u32, (all >> 64) as u32, (all >> 96) as u32]
}

/// The part of `text` that a pair of words names.
#[inline]
pub(crate) fn slice(text: &str, offset: u32, length: u32) -> Option<&str> {
    text.get(size(offset)..size(offset).checked_add(size(length))?)
}
