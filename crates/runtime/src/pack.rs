//! One locale's messages.

mod check;
mod code_set;
mod number_symbols;
pub(crate) mod program;

pub use code_set::code_set;

#[cfg(feature = "update")]
use crate::bytes::layout::op;
use crate::bytes::layout::{
    ABSENT, COLUMNS, NOT_FOR_USERS, PACK_HEADER, PACK_MAGIC, PROGRAM, VERSION, home, mix_key, tag, text_key,
};
use crate::bytes::read::{Reader, four_words, pair, signed, size, slice, unsigned};
use crate::bytes::table::Table;
use crate::error::OpenError;
use crate::field::{Field, Form};
use crate::number::plural::Rules;
use crate::value::CodeRef;

/// One locale's messages, compiled: a view of bytes that are held elsewhere.
///
/// A pack is an index and a text, one after the other in a file. [`open`](Self::open) takes such a file and checks
/// all of it; [`trusted`](Self::trusted) takes the two parts as a build script wrote them.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "update", derive(PartialEq))]
pub struct Pack<'a> {
    pub(crate) text: &'a str,
    pub(crate) slots: Table<'a, 16>,
    pub(crate) keys: Table<'a, 16>,
    pub(crate) cells: Table<'a, 8>,
    pub(crate) instructions: Table<'a, 16>,
    pub(crate) programs: Table<'a, 4>,
    pub(crate) domains: Table<'a, 8>,
    pub(crate) arguments: Table<'a, 8>,
    /// The arguments that codes declare: a row, and an argument with its kind.
    pub(crate) declarations: Table<'a, 8>,
    /// The language tags of the locales that say what this one does not, best first.
    pub(crate) chain: Table<'a, 8>,
    pub(crate) cardinal: Rules<'a>,
    pub(crate) ordinal: Rules<'a>,
    pub(crate) locale: (u32, u32),
    pub(crate) unknown_error: (u32, u32),
    pub(crate) generic_user_message: (u32, u32),
    /// The symbols for writing numbers.
    pub(crate) number_symbols: NumberSymbols,
    pub(crate) code_set: u32,
    pub(crate) cldr: u32,
    pub(crate) shift: u32,
    pub(crate) multiplier: u32,
    pub(crate) probes: u32,
    pub(crate) default_domain: u32,
    pub(crate) width: u32,
    /// A byte for each field and form: its column. In the byte behind them 1 if the pack is complete.
    pub(crate) columns: u128,
}

/// A locale's symbols for numbers, as spans of the pack's text, and its groups.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "update", derive(PartialEq))]
pub(crate) struct NumberSymbols {
    /// Group sizes in digits: of the last group, of the other groups, and the least number of digits before the last group. The
    /// fourth byte has the sizes for percentages, the last group's in its high half.
    pub(crate) groups: [u8; 4],
    /// The ten digits.
    pub(crate) digits: (u32, u32),
    /// Whether integers below 1000 are written as in ASCII.
    pub(crate) are_short_plain: bool,
    pub(crate) decimal: (u32, u32),
    pub(crate) group: (u32, u32),
    pub(crate) minus: (u32, u32),
    pub(crate) before_percentage: (u32, u32),
    pub(crate) behind_percentage: (u32, u32),
}

/// A program: what a text with arguments is compiled to.
pub(crate) type Instructions<'a> = Table<'a, 16>;

/// What a cell holds.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Content<'a> {
    Static(&'a str),
    Program(Instructions<'a>),
}

impl<'a> Pack<'a> {
    /// A pack that has nothing.
    const EMPTY: Self = Self {
        text: "",
        slots: Table::EMPTY,
        keys: Table::EMPTY,
        cells: Table::EMPTY,
        instructions: Table::EMPTY,
        programs: Table::EMPTY,
        domains: Table::EMPTY,
        arguments: Table::EMPTY,
        declarations: Table::EMPTY,
        chain: Table::EMPTY,
        cardinal: Table::EMPTY,
        ordinal: Table::EMPTY,
        locale: (0, 0),
        unknown_error: (0, ABSENT),
        generic_user_message: (0, ABSENT),
        number_symbols: NumberSymbols {
            groups: [0; 4],
            digits: (0, 0),
            are_short_plain: false,
            decimal: (0, 0),
            group: (0, 0),
            minus: (0, 0),
            before_percentage: (0, 0),
            behind_percentage: (0, 0),
        },
        code_set: 0,
        cldr: 0,
        shift: 0,
        multiplier: 0,
        probes: 0,
        default_domain: 0,
        width: 0,
        columns: u128::MAX,
    };

    /// Takes the two parts of a pack that this project's own build wrote, and checks nothing in advance.
    ///
    /// Made for `static`s: it costs nothing when the program runs. Every read is still checked, so bytes that are
    /// wrong after all give missing or wrong texts, never a panic.
    #[must_use]
    pub const fn trusted(index: &'a [u8], text: &'a str) -> Self {
        match Self::parse(index, text) {
            Ok(pack) => pack,
            Err(_) => Self::EMPTY,
        }
    }

    /// Whether the two parts that [`trusted`](Self::trusted) took belong together. If not, the pack says nothing. Generated code
    /// asserts it when it is compiled.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        // Every pack has slots.
        !self.slots.is_empty()
    }

    /// Splits a pack's bytes into its index and its text, the two parts that [`trusted`](Self::trusted) takes.
    ///
    /// # Errors
    ///
    /// Says so if the bytes are no pack of this version, or not as many as their header tells.
    pub fn split(bytes: &[u8]) -> Result<(&[u8], &[u8]), OpenError> {
        let mut header = Reader(bytes);
        if header.word() != Ok(PACK_MAGIC) {
            return Err(OpenError::Magic);
        }
        let version = header.word()?;
        if version != VERSION {
            return Err(OpenError::Version(version));
        }
        let (_checksum, _code_set) = (header.word()?, header.word()?);
        let text = size(header.word()?);
        let index = bytes.len().checked_sub(text).ok_or(OpenError::Length)?;
        bytes.split_at_checked(index).ok_or(OpenError::Length)
    }

    pub(crate) const fn parse(index: &'a [u8], text: &'a str) -> Result<Self, OpenError> {
        let mut words = [0; PACK_HEADER / 4];
        let mut header = Reader(index);
        let mut rest: &mut [u32] = &mut words;
        while let Some((word, others)) = rest.split_first_mut() {
            *word = match header.word() {
                Ok(word) => word,
                Err(error) => return Err(error),
            };
            rest = others;
        }
        #[rustfmt::skip]
        let [
            magic, version, _checksum, code_set, text_length, locale, locale_length,
            rows, slot_bits, multiplier, probes, domains, default_domain, arguments, programs, instructions,
            chain, cardinal, ordinal, width, columns_0, columns_4, columns_8,
            unknown, unknown_length, generic, generic_length,
            groups, digits, digits_length, decimal, decimal_length, group, group_length, minus, minus_length,
            before, before_length, behind, behind_length, cldr, declarations,
        ] = words;
        if magic != PACK_MAGIC {
            return Err(OpenError::Magic);
        }
        if version != VERSION {
            return Err(OpenError::Version(version));
        }
        if size(text_length) != text.len() {
            return Err(OpenError::Length);
        }
        let (Some(slots), Some(cells), Some(programs)) =
            (1_u32.checked_shl(slot_bits), rows.checked_mul(width), programs.checked_add(1))
        else {
            return Err(OpenError::Header);
        };
        let mut tables = header;
        macro_rules! table {
            ($count:expr) => {
                match tables.table($count) {
                    Ok(table) => table,
                    Err(error) => return Err(error),
                }
            };
        }
        let pack = Self {
            text,
            slots: table!(slots),
            keys: table!(rows),
            cells: table!(cells),
            instructions: table!(instructions),
            programs: table!(programs),
            declarations: table!(declarations),
            domains: table!(domains),
            arguments: table!(arguments),
            chain: table!(chain),
            cardinal: table!(cardinal),
            ordinal: table!(ordinal),
            locale: (locale, locale_length),
            unknown_error: (unknown, unknown_length),
            generic_user_message: (generic, generic_length),
            number_symbols: NumberSymbols {
                groups: groups.to_le_bytes(),
                digits: (digits, digits_length),
                are_short_plain: groups & 0xFF >= 3 && is_ascii(text.as_bytes(), digits, digits_length),
                decimal: (decimal, decimal_length),
                group: (group, group_length),
                minus: (minus, minus_length),
                before_percentage: (before, before_length),
                behind_percentage: (behind, behind_length),
            },
            code_set,
            cldr,
            shift: 32_u32.wrapping_sub(slot_bits),
            multiplier,
            // More would only go round and round.
            probes: if probes < slots { probes } else { slots },
            default_domain,
            width,
            columns: columns_0 as u128 | (columns_4 as u128) << 32 | (columns_8 as u128) << 64,
        };
        if tables.0.is_empty() { Ok(pack) } else { Err(OpenError::Length) }
    }

    /// The locale's language tag.
    #[must_use]
    pub fn locale(&self) -> &'a str {
        self.slice(self.locale).unwrap_or_default()
    }

    /// The version of CLDR, major and minor, whose plural rules and numbers it has.
    #[must_use]
    pub const fn cldr(&self) -> (u16, u16) {
        let [minor_0, minor_1, major_0, major_1] = self.cldr.to_le_bytes();
        (u16::from_le_bytes([major_0, major_1]), u16::from_le_bytes([minor_0, minor_1]))
    }

    /// An argument's name.
    #[cfg(any(feature = "update", all(feature = "alloc", feature = "serde")))]
    pub(crate) fn argument(&self, number: u32) -> Option<&'a str> {
        self.slice(pair(self.arguments.get(size(number))?))
    }

    /// The names of the arguments that a text uses, in the order of its instructions.
    #[cfg(feature = "update")]
    pub(crate) fn arguments_of(
        &self,
        content: Option<Content<'a>>,
    ) -> impl Iterator<Item = &'a str> + use<'a> {
        let pack = *self;
        let program = match content {
            Some(Content::Program(program)) => program,
            _ => Table::EMPTY,
        };
        program.iter().map(four_words).filter_map(move |[head, argument, ..]| match head & 0xFF {
            op::ARGUMENT | op::SELECT => pack.argument(argument),
            _ => None,
        })
    }

    /// The language tags of the locales that say what this one does not, best first.
    #[must_use]
    pub fn chain(&self) -> impl DoubleEndedIterator<Item = &'a str> + use<'a> {
        let text = self.text;
        self.chain.iter().map(pair).filter_map(move |(offset, length)| slice(text, offset, length))
    }

    /// Whether none of the locales of its chain has a text that this one lacks: then its readers need no other pack.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.column(COLUMNS / 2, 0) == 1
    }

    /// Bytes of the text: a tag is compared without a look at where characters begin.
    fn bytes(&self, (offset, length): (u32, u32)) -> Option<&'a [u8]> {
        self.text.as_bytes().get(size(offset)..)?.get(..size(length))
    }

    /// The pack of a locale of the chain.
    #[cold]
    pub(crate) fn next(&self, packs: &'a [Self], tag: [u8; 8]) -> Option<&'a Self> {
        let tag = self.bytes(pair(tag))?;
        packs.iter().find(|pack| pack.bytes(pack.locale) == Some(tag))
    }

    /// The name of a domain.
    pub(crate) fn domain_name(&self, domain: u32) -> Option<&'a str> {
        self.slice(pair(self.domains.get(size(domain))?))
    }

    #[inline]
    pub(crate) fn slice(&self, (offset, length): (u32, u32)) -> Option<&'a str> {
        slice(self.text, offset, length)
    }

    /// The number of the domain with this name.
    #[inline]
    pub(crate) fn domain(&self, name: &str) -> Option<u32> {
        (0_u32..)
            .zip(self.domains.iter().map(pair))
            .find(|(_, span)| self.slice(*span) == Some(name))
            .map(|(number, _)| number)
    }

    /// The row of a code.
    #[inline]
    pub(crate) fn find(&self, domain: u32, code: CodeRef<'_>) -> Option<u32> {
        let (key, tag) = match code {
            CodeRef::Integer(code) => (unsigned(code), tag(domain, false)),
            CodeRef::Text(code) => (text_key(code), tag(domain, true)),
        };
        let wanted = u128::from(tag) << 64 | u128::from(key);
        let start = home(mix_key(key, tag), self.multiplier, self.shift);
        let mask = self.slots.len().wrapping_sub(1);
        for step in 0..self.probes {
            let slot = u128::from_le_bytes(self.slots.get(size(start.wrapping_add(step)) & mask)?);
            if slot << 32 == wanted << 32 {
                let row = (slot >> 96) as u32;
                // Two texts may share a hash and a length.
                if matches!(code, CodeRef::Integer(_)) || self.key(row) == Some((domain, code)) {
                    return Some(row);
                }
            }
        }
        None
    }

    /// The domain and the code of a row.
    pub(crate) fn key(&self, row: u32) -> Option<(u32, CodeRef<'a>)> {
        let [low, high, tag, _slot] = four_words(self.keys.get(size(row))?);
        let code = if tag & 1 == 0 {
            CodeRef::Integer(signed(u64::from(high) << 32 | u64::from(low)))
        } else {
            CodeRef::Text(self.slice((low, high))?)
        };
        Some((tag >> 1, code))
    }

    /// Whether an app's users may be told something about a row's code.
    pub(crate) fn is_user_facing(&self, row: u32) -> bool {
        self.keys.get(size(row)).is_none_or(|key| four_words(key)[3] & NOT_FOR_USERS == 0)
    }

    /// What a row has for a field, if this locale says it.
    #[inline]
    pub(crate) fn cell(&self, row: u32, field: Field, form: Form) -> Option<Content<'a>> {
        self.content(self.words(row, field, form)?)
    }

    /// The two words of a row's cell, if there is such a column.
    #[inline]
    pub(crate) fn words(&self, row: u32, field: Field, form: Form) -> Option<(u32, u32)> {
        let column = self.column(field as usize, form as usize);
        // The absent column's number is no less than any width.
        if u32::from(column) >= self.width {
            return None;
        }
        let cell = size(row).checked_mul(size(self.width))?.checked_add(usize::from(column))?;
        self.cells.get(cell).map(pair)
    }

    /// The column of a field in a form.
    #[inline]
    pub(crate) const fn column(&self, field: usize, form: usize) -> u8 {
        let place = field.wrapping_mul(2).wrapping_add(form);
        #[expect(clippy::cast_possible_truncation, reason = "at most 9; the byte in question")]
        let column = self.columns.wrapping_shr(place.wrapping_mul(8) as u32) as u8;
        column
    }

    /// What the two words of a cell stand for.
    #[inline]
    pub(crate) fn content(&self, (offset, length): (u32, u32)) -> Option<Content<'a>> {
        if length & PROGRAM == 0 {
            self.slice((offset, length)).map(Content::Static)
        } else if length == ABSENT {
            None
        } else {
            self.program(offset).map(Content::Program)
        }
    }

    /// A program's instructions.
    #[inline]
    pub(crate) fn program(&self, number: u32) -> Option<Instructions<'a>> {
        let start = u32::from_le_bytes(self.programs.get(size(number))?);
        let end = u32::from_le_bytes(self.programs.get(size(number).checked_add(1)?)?);
        self.instructions.range(size(start)..size(end))
    }
}

/// Whether a span of a text is `0123456789`.
const fn is_ascii(text: &[u8], offset: u32, length: u32) -> bool {
    let Some((_, mut digits)) = text.split_at_checked(size(offset)) else { return false };
    let mut expected = b'0';
    while let Some((digit, rest)) = digits.split_first() {
        if *digit != expected || expected == b'9' {
            return *digit == expected && length == 10;
        }
        expected = expected.wrapping_add(1);
        digits = rest;
    }
    false
}
