//! Writing packs: what the compiler and updates share. The form is specified in `PACK.md`.

mod facts;
mod slots;
mod texts;

use alloc::vec;
use alloc::vec::Vec;

use crate::bytes::layout::{
    CHECKSUM_FROM, COLUMNS, EMPTY_SLOT, NO_COLUMN, NOT_FOR_USERS, PACK_HEADER, PACK_MAGIC, PROGRAM, VERSION,
    checksum, mix_key, tag, text_key,
};
use crate::bytes::read::{pair, size, unsigned};
use crate::value::CodeRef;

pub use facts::{CodesWithFacts, encode_facts};
pub use slots::SlotTable;
pub use texts::Texts;

/// The tables of a pack, ready to be written. Spans are those of `texts`.
#[derive(Debug, Default)]
pub struct PackTables {
    /// All of its text.
    pub texts: Texts,
    /// The locale's language tag.
    pub locale: (u32, u32),
    /// The checksum of domains and codes.
    pub code_set: u32,
    /// The codes, in their order.
    pub rows: Vec<RowKey>,
    /// The columns of the table of cells: twice the field, and the form.
    pub columns: Vec<usize>,
    /// Those of a row side by side.
    pub cells: Vec<(u32, u32)>,
    /// Of all programs.
    pub instructions: Vec<[u32; 4]>,
    /// Where each program begins, and where the last one ends.
    pub programs: Vec<u32>,
    /// Rows and arguments, in their order.
    pub declarations: Vec<[u32; 2]>,
    /// The names of the domains.
    pub domains: Vec<(u32, u32)>,
    /// The number of the default one.
    pub default_domain: u32,
    /// The names of the arguments.
    pub arguments: Vec<(u32, u32)>,
    /// The tags of the locales of the chain.
    pub chain: Vec<(u32, u32)>,
    /// Whether none of them has a text that this one lacks.
    pub is_complete: bool,
    /// The cardinal and the ordinal rules.
    pub rules: [Vec<u32>; 2],
    /// The cells for an unknown error and for any failure.
    pub fixed: [(u32, u32); 2],
    /// The groups of numbers: word 27 of the header.
    pub groups: [u8; 4],
    /// Digits, decimal and group separator, minus sign, what precedes and what follows a percentage.
    pub symbols: [(u32, u32); 6],
    /// The version of CLDR: word 40 of the header.
    pub cldr: u32,
}

/// A code's row in the table of keys.
#[derive(Clone, Copy, Debug)]
pub struct RowKey {
    slot: u64,
    words: (u32, u32),
    tag: u32,
    is_user_facing: bool,
}

impl RowKey {
    /// The row of a code; a text goes into `texts`.
    pub fn new(domain: u32, code: CodeRef<'_>, is_user_facing: bool, texts: &mut Texts) -> Self {
        let (slot, words) = match code {
            CodeRef::Integer(code) => (unsigned(code), pair(code.to_le_bytes())),
            CodeRef::Text(code) => (text_key(code), texts.intern(code)),
        };
        Self { slot, words, tag: tag(domain, matches!(code, CodeRef::Text(_))), is_user_facing }
    }
}

impl PackTables {
    /// The bytes of the pack, unless there are more than one can have.
    #[must_use]
    pub fn encode(self) -> Option<Vec<u8>> {
        let mixed: Vec<u32> = self.rows.iter().map(|row| mix_key(row.slot, row.tag)).collect();
        let table = SlotTable::new(&mixed);
        let text = self.texts.finish().filter(|text| text.len() < size(PROGRAM))?;
        let mut columns = [NO_COLUMN; 12];
        for (number, column) in (0..).zip(&self.columns) {
            *columns.get_mut(*column)? = number;
        }
        columns.get_mut(COLUMNS..)?.copy_from_slice(&[u8::from(self.is_complete), 0]);
        let [cardinal, ordinal] = &self.rules;

        let mut out = Words(Vec::new());
        out.push([PACK_MAGIC, VERSION, 0, self.code_set, word(text.len()), self.locale.0, self.locale.1]);
        out.push([word(self.rows.len()), table.bits, table.multiplier, table.probes]);
        out.push([word(self.domains.len()), self.default_domain, word(self.arguments.len())]);
        let programs = self.programs.len().saturating_sub(1);
        out.push([programs, self.instructions.len(), self.chain.len()].map(word));
        out.push([cardinal.len(), ordinal.len(), self.columns.len()].map(word));
        out.0.extend(columns);
        out.push(self.fixed.into_iter().flat_map(<[u32; 2]>::from));
        out.0.extend(self.groups);
        out.push(self.symbols.into_iter().flat_map(<[u32; 2]>::from));
        out.push([self.cldr, word(self.declarations.len())]);
        debug_assert_eq!(out.0.len(), PACK_HEADER, "the header is as long as readers expect");
        out.push(slots(&self.rows, &table).into_iter().flatten());
        for (row, place) in self.rows.iter().zip(&table.places) {
            let mark = if row.is_user_facing { 0 } else { NOT_FOR_USERS };
            out.push([row.words.0, row.words.1, row.tag, *place | mark]);
        }
        out.push(self.cells.into_iter().flat_map(<[u32; 2]>::from));
        out.push(self.instructions.into_iter().flatten());
        out.push(self.programs);
        out.push(self.declarations.into_iter().flatten());
        let names = self.domains.into_iter().chain(self.arguments).chain(self.chain);
        out.push(names.flat_map(<[u32; 2]>::from));
        out.push(self.rules.into_iter().flatten());
        if out.0.len() > size(u32::MAX) {
            return None;
        }
        out.0.extend_from_slice(text.as_bytes());
        Some(out.checked())
    }
}

/// The table of slots.
fn slots(rows: &[RowKey], table: &SlotTable) -> Vec<[u32; 4]> {
    let mut slots = vec![[0, 0, EMPTY_SLOT, 0]; table.slot_count()];
    for ((number, row), place) in (0..).zip(rows).zip(&table.places) {
        let (low, high) = pair(row.slot.to_le_bytes());
        if let Some(slot) = slots.get_mut(size(*place)) {
            *slot = [low, high, row.tag, number];
        }
    }
    slots
}

/// The bytes of a file made of words.
#[derive(Debug)]
pub struct Words(pub Vec<u8>);

impl Words {
    /// Puts words at the end.
    pub fn push(&mut self, words: impl IntoIterator<Item = u32>) {
        self.0.extend(words.into_iter().flat_map(u32::to_le_bytes));
    }

    /// The bytes with their checksum in its place.
    #[must_use]
    pub fn checked(mut self) -> Vec<u8> {
        let sum = checksum(self.0.get(CHECKSUM_FROM..).unwrap_or_default()).to_le_bytes();
        let before = CHECKSUM_FROM.saturating_sub(sum.len());
        for (place, byte) in self.0.iter_mut().skip(before).zip(sum) {
            *place = byte;
        }
        self.0
    }
}

/// A number as a word. What is larger makes the whole larger than a pack may be, which is found at the end.
#[must_use]
pub fn word(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
