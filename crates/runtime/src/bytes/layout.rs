//! The numbers that a pack is made of: what `PACK.md` says in words, said once for the compiler and the reader.

/// The first four bytes of a locale's pack.
pub const PACK_MAGIC: u32 = u32::from_le_bytes(*b"CGLP");
/// The first four bytes of a languages table.
pub const LANGUAGES_MAGIC: u32 = u32::from_le_bytes(*b"CGLL");
/// The first four bytes of a file of facts.
pub const FACTS_MAGIC: u32 = u32::from_le_bytes(*b"CGLF");
/// The version of files of facts. A reader refuses any other.
pub const FACTS_VERSION: u32 = 1;
/// The version of packs and languages tables. A reader refuses any other.
pub const VERSION: u32 = 4;

pub use super::checksum::checksum;

/// The length of a pack's header in bytes.
pub const PACK_HEADER: usize = 168;
/// The length of a languages table's header in bytes.
pub const LANGUAGES_HEADER: usize = 40;
/// The length of a header of facts in bytes.
pub const FACTS_HEADER: usize = 36;
/// A fact that is a text.
pub const FACT_TEXT: u32 = 0;
/// A fact that is a number.
pub const FACT_INTEGER: u32 = 1;
/// A fact that is yes or no.
pub const FACT_BOOLEAN: u32 = 2;
/// What a slot or a chain of a languages table adds to a locale's number if readers only get it for want of their own language.
pub const OTHER_LANGUAGE: u32 = 1 << 31;
/// How many bytes the checksum leaves out: magic, version and itself.
pub const CHECKSUM_FROM: usize = 12;

/// The longest text code, domain, argument name or language tag in bytes: many entries may name one text, and each
/// is read when a pack is opened.
pub const MAX_NAME: usize = 1024;

/// The longest separator or sign of numbers in bytes.
pub const MAX_SYMBOL: usize = 64;
/// The most instructions that a program can have.
pub const MAX_INSTRUCTIONS: usize = 65_536;

/// Fields × forms: the most columns that a row can have.
pub const COLUMNS: usize = 10;
/// The column of a field and form that no row has.
pub const NO_COLUMN: u8 = 0xFF;

/// The tag of a slot that holds no row.
pub const EMPTY_SLOT: u32 = u32::MAX;
/// The bit of a key's fourth word that says that users are told nothing of the code; the others are its slot.
pub const NOT_FOR_USERS: u32 = 1 << 31;
/// The bit of a declaration's second word that says that the argument is a text; the others are the argument's number.
pub const TEXT_ARGUMENT: u32 = 1 << 31;
/// The second word of a cell that holds nothing.
pub const ABSENT: u32 = u32::MAX;
/// The bit of a cell's second word that makes the first one a program's number.
pub const PROGRAM: u32 = 1 << 31;

/// Instructions: the low byte of the first of their four words.
pub mod op {
    /// Writes the text at `a`, `b` bytes long.
    pub const TEXT: u32 = 0;
    /// Writes the value of argument `a`, a number as `b` and `c` say.
    pub const ARGUMENT: u32 = 1;
    /// Makes argument `a` the one that the cases look at; [`FLAG`](super::FLAG) chooses the plural rules.
    pub const SELECT: u32 = 2;
    /// Goes on at `c` if the selector is the number whose coefficient is `a` (low half) and `b`.
    pub const CASE_NUMBER: u32 = 3;
    /// Goes on at `c` if the selector is the text at `a`, `b` bytes long, or a number of the category.
    pub const CASE_NAME: u32 = 4;
    /// Goes on at `c`.
    pub const JUMP: u32 = 5;
}

/// With [`op::SELECT`]: numbers are ordinals. With [`op::CASE_NUMBER`]: the number is negative.
pub const FLAG: u32 = 1 << 8;
/// With [`op::CASE_NUMBER`], where the scale begins; with [`op::CASE_NAME`], where the category begins.
pub const BYTE_SHIFT: u32 = 16;

/// The plural categories in the order of their numbers.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// The number of the category `other`.
pub const OTHER: u8 = 5;
/// The category of a name that is no plural category.
pub const NO_CATEGORY: u8 = 0xFF;

/// Plural operands in the order of their numbers; the last stands for `c` and `e`, which are always 0 here.
pub const OPERANDS: [&str; 7] = ["n", "i", "v", "w", "f", "t", "e"];
/// The bit of a relation that turns it round.
pub const NEGATED: u32 = 1 << 3;
/// The bit of a relation that ends a group joined by `and`.
pub const LAST: u32 = 1 << 4;

/// FNV-1a, 32 bits: the hash of texts.
#[must_use]
pub const fn hash(bytes: &[u8]) -> u32 {
    let mut state = HASH_START;
    let mut rest = bytes;
    while let Some((byte, tail)) = rest.split_first() {
        state = hash_byte(state, *byte);
        rest = tail;
    }
    state
}

/// The state of [`hash`] before its first byte.
pub const HASH_START: u32 = 0x811C_9DC5;

/// One step of [`hash`].
#[inline]
#[must_use]
pub const fn hash_byte(state: u32, byte: u8) -> u32 {
    (state ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// What stands for a text code in a slot: its hash and its length in bytes.
#[inline]
#[must_use]
pub const fn text_key(text: &str) -> u64 {
    hash(text.as_bytes()) as u64 | (text.len() as u64) << 32
}

/// What identifies the domain and the kind of a code in a slot.
#[inline]
#[must_use]
pub const fn tag(domain: u32, is_text: bool) -> u32 {
    domain << 1 | is_text as u32
}

/// The number that the table's multiplier spreads over the slots.
///
/// 32-bit multiplications only: JavaScript has no others that are fast.
#[inline]
#[must_use]
pub const fn mix_key(key: u64, tag: u32) -> u32 {
    #[expect(clippy::cast_possible_truncation, reason = "the two halves of the key")]
    let (low, high) = (key as u32, (key >> 32) as u32);
    low ^ high.wrapping_mul(0x85EB_CA6B) ^ tag.wrapping_mul(0xC2B2_AE35)
}

/// The slot at which a search begins in a table of 2^(32 - `shift`) slots.
#[inline]
#[must_use]
pub const fn home(mixed: u32, multiplier: u32, shift: u32) -> u32 {
    mixed.wrapping_mul(multiplier).wrapping_shr(shift)
}
