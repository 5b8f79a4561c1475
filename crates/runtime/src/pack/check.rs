//! What opening a pack makes sure of: each of its bytes is looked at a bounded number of times.

use crate::bytes::layout::{
    ABSENT, CHECKSUM_FROM, COLUMNS, EMPTY_SLOT, MAX_NAME, MAX_SYMBOL, NO_COLUMN, NOT_FOR_USERS, PROGRAM,
    TEXT_ARGUMENT, checksum, home, mix_key, text_key,
};
use crate::bytes::read::{Reader, four_words, pair, size};
use crate::error::OpenError;
use crate::field::{Field, Form};
use crate::number::plural;
use crate::pack::program;
use crate::pack::{Pack, code_set};
use crate::value::CodeRef;

impl<'a> Pack<'a> {
    /// Opens a pack and checks it from end to end: what opens can be read without a failure.
    ///
    /// The time is proportional to the number of bytes, whatever they are.
    ///
    /// # Errors
    ///
    /// Says what is wrong with the bytes if they are not a whole pack of this version.
    pub fn open(bytes: &'a [u8]) -> Result<Self, OpenError> {
        let (index, text) = Self::split(bytes)?;
        let mut header = Reader(index);
        let (_magic, _version) = (header.word()?, header.word()?);
        if header.word()? != checksum(bytes.get(CHECKSUM_FROM..).unwrap_or_default()) {
            return Err(OpenError::Checksum);
        }
        let text = utf8(text).ok_or(OpenError::Utf8)?;
        let pack = Self::parse(index, text)?;
        check(&pack)?;
        Ok(pack)
    }
}

/// The text, if it is UTF-8.
fn utf8(text: &[u8]) -> Option<&str> {
    #[cfg(feature = "simd")]
    return simdutf8::basic::from_utf8(text).ok();
    #[cfg(not(feature = "simd"))]
    return core::str::from_utf8(text).ok();
}

fn check(pack: &Pack<'_>) -> Result<(), OpenError> {
    check_header(pack)?;
    check_names(pack)?;
    check_numerals(pack)?;
    check_slots(pack)?;
    check_declarations(pack)?;
    check_programs(pack)?;
    for cell in pack.cells.iter().map(pair) {
        check_cell(pack, cell)?;
    }
    for fixed in [pack.unknown_error, pack.generic_user_message] {
        check_cell(pack, fixed)?;
    }
    plural::check(pack.cardinal)?;
    plural::check(pack.ordinal)
}

fn check_header(pack: &Pack<'_>) -> Result<(), OpenError> {
    let mut columns = (0..COLUMNS).map(|place| pack.column(place / 2, place % 2));
    let fits = size(pack.width) <= COLUMNS
        && columns.all(|column| column == NO_COLUMN || u32::from(column) < pack.width)
        && size(pack.default_domain) < pack.domains.len()
        && (1..=31).contains(&pack.shift);
    if fits { Ok(()) } else { Err(OpenError::Header) }
}

fn check_names(pack: &Pack<'_>) -> Result<(), OpenError> {
    let spans = pack.domains.iter().chain(pack.arguments.iter()).chain(pack.chain.iter()).map(pair);
    let all = spans.chain([pack.locale]).all(|span| size(span.1) <= MAX_NAME && pack.slice(span).is_some());
    if all { Ok(()) } else { Err(OpenError::Offset) }
}

fn check_numerals(pack: &Pack<'_>) -> Result<(), OpenError> {
    let number_symbols = &pack.number_symbols;
    let [last, others, _, percentage] = number_symbols.groups;
    let digits = pack.slice(number_symbols.digits).ok_or(OpenError::Offset)?;
    let mut widths = digits.chars().map(char::len_utf8);
    let width = widths.next().unwrap_or_default();
    let symbols = [
        number_symbols.decimal,
        number_symbols.group,
        number_symbols.minus,
        number_symbols.before_percentage,
        number_symbols.behind_percentage,
    ];
    if !symbols.iter().all(|span| size(span.1) <= MAX_SYMBOL && pack.slice(*span).is_some()) {
        Err(OpenError::Offset)
    } else if width == 0
        || digits.len() != width.wrapping_mul(10)
        || !widths.all(|other| other == width)
        || [others, percentage >> 4, percentage & 0x0F].iter().any(|size| (*size == 0) != (last == 0))
    {
        Err(OpenError::Header)
    } else {
        Ok(())
    }
}

/// Every row's slot leads to it and lies within the probes from its home; no other slot holds anything. A row that is not for
/// users has no text for them.
fn check_slots(pack: &Pack<'_>) -> Result<(), OpenError> {
    let mask = pack.slots.len().wrapping_sub(1);
    for (row, key) in (0_u32..).zip(pack.keys.iter()) {
        let [low, high, tag, place] = four_words(key);
        let (domain, code) = pack.key(row).ok_or(OpenError::Offset)?;
        let slot_key = match code {
            CodeRef::Integer(_) => u64::from(high) << 32 | u64::from(low),
            CodeRef::Text(text) if text.len() <= MAX_NAME => text_key(text),
            CodeRef::Text(_) => return Err(OpenError::Offset),
        };
        let is_for_users = place & NOT_FOR_USERS == 0;
        let place = place & !NOT_FOR_USERS;
        let slot = pack.slots.get(size(place)).ok_or(OpenError::Slots)?;
        let start = home(mix_key(slot_key, tag), pack.multiplier, pack.shift);
        let steps = size(place.wrapping_sub(start)) & mask;
        let expected = u128::from(row) << 96 | u128::from(tag) << 64 | u128::from(slot_key);
        if u128::from_le_bytes(slot) != expected
            || steps >= size(pack.probes)
            || size(domain) >= pack.domains.len()
            || !(is_for_users || is_without_user_message(pack, row))
        {
            return Err(OpenError::Slots);
        }
    }
    let held = pack.slots.iter().filter(|slot| four_words(*slot)[2] != EMPTY_SLOT).count();
    let domains = pack.domains.iter().filter_map(|span| pack.slice(pair(span)));
    let keys = (0_u32..).zip(pack.keys.iter()).filter_map(|(row, _)| pack.key(row));
    if held != pack.keys.len() {
        Err(OpenError::Slots)
    } else if code_set(domains, keys) != pack.code_set {
        Err(OpenError::Header)
    } else {
        Ok(())
    }
}

/// The declarations name rows and arguments that are there, in their order, each once.
fn check_declarations(pack: &Pack<'_>) -> Result<(), OpenError> {
    let mut next = 0_u64;
    for (row, argument) in pack.declarations.iter().map(pair) {
        let argument = argument & !TEXT_ARGUMENT;
        let place = u64::from(row) << 32 | u64::from(argument);
        if size(row) >= pack.keys.len() || size(argument) >= pack.arguments.len() || place < next {
            return Err(OpenError::Offset);
        }
        next = place.wrapping_add(1);
    }
    Ok(())
}

/// Whether a row has no text for an app's users.
fn is_without_user_message(pack: &Pack<'_>, row: u32) -> bool {
    pack.words(row, Field::UserMessage, Form::Plain).is_none_or(|(_, length)| length == ABSENT)
}

/// The programs lie one behind the other and fill their table; each is well formed.
fn check_programs(pack: &Pack<'_>) -> Result<(), OpenError> {
    let mut starts = pack.programs.iter().map(u32::from_le_bytes);
    let mut end = starts.next();
    if end != Some(0) {
        return Err(OpenError::Program);
    }
    for (number, start) in (0_u32..).zip(starts) {
        let instructions = pack.program(number).ok_or(OpenError::Program)?;
        if !program::check(pack, instructions) {
            return Err(OpenError::Program);
        }
        end = Some(start);
    }
    if end.is_some_and(|end| size(end) == pack.instructions.len()) { Ok(()) } else { Err(OpenError::Program) }
}

fn check_cell(pack: &Pack<'_>, (offset, length): (u32, u32)) -> Result<(), OpenError> {
    let fits = match length {
        ABSENT => true,
        PROGRAM => pack.program(offset).is_some(),
        _ => pack.slice((offset, length)).is_some(),
    };
    if fits { Ok(()) } else { Err(OpenError::Offset) }
}
