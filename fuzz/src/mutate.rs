//! Bends packs in ways that random bytes do not: where `PACK.md` says that something is, something else is put.

use std::ops::Range;

use codegloss_runtime::format::{CHECKSUM_FROM, PACK_HEADER, checksum};
use codegloss_runtime::{CodeRef, Pack, code_set};

/// Words of the header.
const CODE_SET: usize = 3;
const TEXT_LENGTH: usize = 4;
const ROWS: usize = 7;
const SLOT_BITS: usize = 8;
const DOMAINS: usize = 11;
const ARGUMENTS: usize = 13;
const PROGRAMS: usize = 14;
const INSTRUCTIONS: usize = 15;
const CHAIN: usize = 16;
const CARDINAL: usize = 17;
const ORDINAL: usize = 18;
const WIDTH: usize = 19;
const DECLARATIONS: usize = 41;

/// The tables that can grow or shrink alone: the word that counts their entries, and the words of an entry.
const RESIZABLE: [(usize, usize); 7] = [
    (INSTRUCTIONS, 4),
    (DECLARATIONS, 2),
    (DOMAINS, 2),
    (ARGUMENTS, 2),
    (CHAIN, 2),
    (CARDINAL, 1),
    (ORDINAL, 1),
];

/// Where the tables of a pack are, in bytes, in their order.
struct Tables {
    keys: Range<usize>,
    instructions: Range<usize>,
    programs: Range<usize>,
    declarations: Range<usize>,
    domains: Range<usize>,
    arguments: Range<usize>,
    chain: Range<usize>,
    cardinal: Range<usize>,
    ordinal: Range<usize>,
    text: Range<usize>,
}

fn word(bytes: &[u8], index: usize) -> Option<usize> {
    let bytes = bytes.get(index * 4..)?.first_chunk()?;
    usize::try_from(u32::from_le_bytes(*bytes)).ok()
}

fn set_word(bytes: &mut [u8], index: usize, word: u32) {
    if let Some(place) = bytes.get_mut(index * 4..index * 4 + 4) {
        place.copy_from_slice(&word.to_le_bytes());
    }
}

/// The tables, if the header tells of tables that are there.
fn tables(bytes: &[u8]) -> Option<Tables> {
    let count = |index| word(bytes, index);
    let mut end = PACK_HEADER;
    let mut table = |entries: usize, words: usize| {
        let start = end;
        end = start.checked_add(entries.checked_mul(words * 4)?)?;
        (end <= bytes.len()).then_some(start..end)
    };
    let _slots = table(1_usize.checked_shl(u32::try_from(count(SLOT_BITS)?).ok()?)?, 4)?;
    let keys = table(count(ROWS)?, 4)?;
    let _cells = table(count(ROWS)?.checked_mul(count(WIDTH)?)?, 2)?;
    Some(Tables {
        keys,
        instructions: table(count(INSTRUCTIONS)?, 4)?,
        programs: table(count(PROGRAMS)? + 1, 1)?,
        declarations: table(count(DECLARATIONS)?, 2)?,
        domains: table(count(DOMAINS)?, 2)?,
        arguments: table(count(ARGUMENTS)?, 2)?,
        chain: table(count(CHAIN)?, 2)?,
        cardinal: table(count(CARDINAL)?, 1)?,
        ordinal: table(count(ORDINAL)?, 1)?,
        text: bytes.len().checked_sub(count(TEXT_LENGTH)?)?..bytes.len(),
    })
}

/// Writes the checksums that a pack or a languages table should have, so that what is behind them is looked at, too.
pub fn repair(bytes: &mut [u8]) {
    if let Some(code_set) = tables(bytes).and_then(|tables| code_set_of(bytes, &tables)) {
        set_word(bytes, CODE_SET, code_set);
    }
    repair_checksum(bytes);
}

/// Writes the checksum that a file should have.
pub fn repair_checksum(bytes: &mut [u8]) {
    if let Some(checked) = bytes.get(CHECKSUM_FROM..) {
        let checksum = checksum(checked);
        set_word(bytes, CHECKSUM_FROM / 4 - 1, checksum);
    }
}

fn code_set_of(bytes: &[u8], tables: &Tables) -> Option<u32> {
    let text = std::str::from_utf8(&bytes[tables.text.clone()]).ok()?;
    let slice = |offset: usize, length: usize| text.get(offset..offset.checked_add(length)?);
    let domains = bytes[tables.domains.clone()].chunks_exact(8);
    let domains: Option<Vec<&str>> = domains.map(|span| slice(word(span, 0)?, word(span, 1)?)).collect();
    let keys = bytes[tables.keys.clone()].chunks_exact(16).map(|key| {
        let tag = u32::try_from(word(key, 2)?).ok()?;
        let code = if tag & 1 == 0 {
            CodeRef::Integer(i64::from_le_bytes(*key.first_chunk()?))
        } else {
            CodeRef::Text(slice(word(key, 0)?, word(key, 1)?)?)
        };
        Some((tag >> 1, code))
    });
    let keys: Option<Vec<(u32, CodeRef<'_>)>> = keys.collect();
    Some(code_set(domains?.into_iter(), keys?.into_iter()))
}

/// How often another change is tried when a pack would be refused after the first.
const TRIES: usize = 12;

/// Changes a few words, or adds or takes away an entry of a table; gives the new size.
///
/// Most changes are refused for the same few reasons. One that is not says more about what reads packs.
pub fn mutate(data: &mut [u8], size: usize, seed: u32) -> usize {
    let mut chance = Chance(u64::from(seed) << 1 | 1);
    let mut bytes = Vec::new();
    for _ in 0..TRIES {
        bytes.clear();
        bytes.extend_from_slice(&data[..size]);
        for _ in 0..=chance.below(3) {
            match tables(&bytes) {
                Some(tables) if chance.below(4) == 0 => resize(&mut bytes, &tables, &mut chance),
                Some(tables) => change(&mut bytes, &tables, &mut chance),
                None => break,
            }
        }
        repair(&mut bytes);
        if Pack::open(&bytes).is_ok() {
            break;
        }
    }
    let size = bytes.len().min(data.len());
    data[..size].copy_from_slice(&bytes[..size]);
    size
}

/// Puts a word that may matter where a word is.
fn change(bytes: &mut [u8], tables: &Tables, chance: &mut Chance) {
    // The small tables are where most is decided, and chance would seldom hit them.
    let places = [
        12..tables.text.start,
        CODE_SET * 4..PACK_HEADER,
        tables.keys.end..tables.instructions.start,
        tables.instructions.clone(),
        tables.programs.clone(),
        tables.declarations.clone(),
        tables.domains.clone(),
        tables.arguments.clone(),
        tables.chain.clone(),
        tables.cardinal.clone(),
        tables.ordinal.clone(),
    ];
    let place = places[chance.below(places.len())].clone();
    let words = place.len() / 4;
    if words == 0 {
        return;
    }
    let index = place.start / 4 + chance.below(words);
    let old = word(bytes, index).unwrap_or_default();
    let other = word(bytes, chance.below(tables.text.start / 4)).unwrap_or_default();
    let text = tables.text.len();
    let new = match chance.below(9) {
        0 => old.wrapping_add(1),
        1 => old.wrapping_sub(1),
        2 => other,
        3 => chance.below(8),
        4 => chance.below(text + 1),
        5 => text,
        6 => old ^ 1 << chance.below(32),
        7 => usize::MAX >> chance.below(34),
        _ => chance.below(6) | chance.below(2) << 8 | chance.below(256) << 16,
    };
    #[expect(clippy::cast_possible_truncation, reason = "any word will do")]
    set_word(bytes, index, new as u32);
}

/// Doubles an entry of a table, or takes one away.
fn resize(bytes: &mut Vec<u8>, tables: &Tables, chance: &mut Chance) {
    let at = chance.below(RESIZABLE.len());
    let (counter, words) = RESIZABLE[at];
    let ranges = [
        &tables.instructions,
        &tables.declarations,
        &tables.domains,
        &tables.arguments,
        &tables.chain,
        &tables.cardinal,
        &tables.ordinal,
    ];
    let table = ranges[at].clone();
    let count = table.len() / (words * 4);
    let start = table.start + words * 4 * chance.below(count.max(1));
    let entry = start..start + words * 4;
    let last_program = tables.programs.end / 4 - 1;
    let grows = count == 0 || chance.below(2) == 0;
    let step = |word: usize| if grows { word.wrapping_add(1) } else { word.wrapping_sub(1) };
    if counter == INSTRUCTIONS {
        // The last program ends where the instructions do.
        let end = word(bytes, last_program).unwrap_or_default();
        set_word(bytes, last_program, u32::try_from(step(end)).unwrap_or_default());
    }
    if grows {
        let copy = if count == 0 { vec![0; words * 4] } else { bytes[entry].to_vec() };
        bytes.splice(start..start, copy);
    } else {
        bytes.drain(entry);
    }
    set_word(bytes, counter, u32::try_from(step(count)).unwrap_or_default());
}

/// Numbers that look like chance and come from a seed alone, so that a finding can be found again.
struct Chance(u64);

impl Chance {
    /// A number less than `end`; 0 if there is none.
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let number = usize::try_from(self.0 >> 33).unwrap_or_default();
        number.checked_rem(end).unwrap_or_default()
    }
}
