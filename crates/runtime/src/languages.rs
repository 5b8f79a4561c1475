//! From a language tag to a locale.

use crate::error::OpenError;
use crate::format::{
    CHECKSUM_FROM, HASH_START, LANGUAGES_HEADER, LANGUAGES_MAGIC, MAX_NAME, OTHER_LANGUAGE, VERSION,
    checksum, hash_byte, home,
};
use crate::read::{Reader, pair, quad, size};

/// A locale of a catalog, negotiated once and used for any number of descriptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(pub(crate) u32);

impl Language {
    /// The locale's place in the project's order.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }

    /// The locale at a place in the project's order. A catalog that has fewer takes its default locale.
    #[must_use]
    pub const fn from_number(number: u32) -> Self {
        Self(number)
    }
}

/// The table that leads from language tags to a project's locales: a view of bytes that are held elsewhere.
#[derive(Clone, Copy, Debug)]
pub struct Languages<'a> {
    slots: &'a [[u8; 16]],
    pub(crate) locales: &'a [[u8; 8]],
    text: &'a [u8],
    pub(crate) default: u32,
    shift: u32,
    multiplier: u32,
    probes: u32,
}

/// What a table has for a tag.
#[derive(Clone, Copy)]
pub(crate) struct Found(u32);

impl Found {
    /// The locale's language.
    #[inline]
    pub(crate) const fn language(self) -> Language {
        Language(self.0 & !OTHER_LANGUAGE)
    }

    /// The same, unless it is another language than the reader's.
    #[inline]
    pub(crate) const fn own(self) -> Option<Language> {
        if self.0 & OTHER_LANGUAGE == 0 { Some(Language(self.0)) } else { None }
    }
}

/// How many subtags of a tag are looked at; later ones change no locale.
const SUBTAGS: usize = 8;

impl<'a> Languages<'a> {
    /// A table that knows no language.
    const EMPTY: Self =
        Self { slots: &[], locales: &[], text: &[], default: 0, shift: 0, multiplier: 0, probes: 0 };

    /// Opens a table and checks all of it.
    ///
    /// # Errors
    ///
    /// Says what is wrong with the bytes if they are not a whole table of this version.
    pub fn open(bytes: &'a [u8]) -> Result<Self, OpenError> {
        let table = Self::parse(bytes)?;
        let mut header = Reader(bytes);
        let (_magic, _version, expected) = (header.word()?, header.word()?, header.word()?);
        if expected != checksum(bytes.get(CHECKSUM_FROM..).unwrap_or_default()) {
            return Err(OpenError::Checksum);
        }
        let header = size(table.default) < table.locales.len() && (1..=31).contains(&table.shift);
        if !header {
            return Err(OpenError::Header);
        }
        let named = |offset, length| size(length) <= MAX_NAME && table.bytes(offset, length).is_some();
        for slot in table.slots {
            let [_, offset, length, locale] = quad(*slot);
            if length != 0
                && (!named(offset, length) || size(locale & !OTHER_LANGUAGE) >= table.locales.len())
            {
                return Err(OpenError::Offset);
            }
        }
        for (offset, length) in table.locales.iter().copied().map(pair) {
            if !named(offset, length) {
                return Err(OpenError::Offset);
            }
        }
        Ok(table)
    }

    /// Takes a table that this project's own build wrote, and checks nothing in advance.
    #[must_use]
    pub const fn trusted(bytes: &'a [u8]) -> Self {
        match Self::parse(bytes) {
            Ok(table) => table,
            Err(_) => Self::EMPTY,
        }
    }

    /// The language tags of the project's locales, in the project's order: the order that a catalog's packs have.
    pub fn locales(&self) -> impl ExactSizeIterator<Item = &'a str> + use<'a> {
        let table = *self;
        self.locales.iter().copied().map(pair).map(move |(offset, length)| {
            table.bytes(offset, length).and_then(|tag| core::str::from_utf8(tag).ok()).unwrap_or_default()
        })
    }

    const fn parse(bytes: &'a [u8]) -> Result<Self, OpenError> {
        let mut words = [0; LANGUAGES_HEADER / 4];
        let mut header = Reader(bytes);
        let mut rest: &mut [u32] = &mut words;
        while let Some((word, others)) = rest.split_first_mut() {
            *word = match header.word() {
                Ok(word) => word,
                Err(error) => return Err(error),
            };
            rest = others;
        }
        let [magic, version, _checksum, locales, default, slot_bits, multiplier, probes, text] = words;
        if magic != LANGUAGES_MAGIC {
            return Err(OpenError::Magic);
        }
        if version != VERSION {
            return Err(OpenError::Version(version));
        }
        let Some(count) = 1_u32.checked_shl(slot_bits) else { return Err(OpenError::Header) };
        // More would only go round and round.
        let probes = if probes < count { probes } else { count };
        let mut tables = header;
        let slots = match tables.table(count) {
            Ok(slots) => slots,
            Err(error) => return Err(error),
        };
        let locales = match tables.table(locales) {
            Ok(locales) => locales,
            Err(error) => return Err(error),
        };
        if tables.0.len() != size(text) {
            return Err(OpenError::Length);
        }
        let shift = 32_u32.wrapping_sub(slot_bits);
        Ok(Self { slots, locales, text: tables.0, default, shift, multiplier, probes })
    }

    /// The locale for a tag, if the table has one.
    #[inline]
    pub(crate) fn find(&self, tag: &str) -> Option<Found> {
        let tag = tag.as_bytes();
        // A tag's beginnings, each with its hash: `zh`, `zh-hant`, `zh-hant-tw`.
        let mut beginnings = [(0, 0); SUBTAGS];
        let mut count = 0_usize;
        let mut state = HASH_START;
        let mut length = 0_usize;
        for byte in tag.iter().copied().map(normal) {
            match byte {
                b'-' => {
                    let Some(place) = beginnings.get_mut(count) else { break };
                    *place = (state, length);
                    count = count.wrapping_add(1);
                }
                b'.' | b'@' => {
                    return self.find_modified(tag.split_at_checked(length)?);
                }
                _ => {}
            }
            state = hash_byte(state, byte);
            length = length.wrapping_add(1);
        }
        if let Some(place) = beginnings.get_mut(count) {
            *place = (state, length);
            count = count.wrapping_add(1);
        }
        if let [(_, language), (_, extended), ..] = beginnings
            && matches!((language, extended.wrapping_sub(language)), (2 | 3, 4))
            && let Some(tag) = without_extended_language(tag, language)
        {
            return self.find(tag);
        }
        let known = beginnings.get(..count)?;
        known.iter().rev().find_map(|(hash, length)| self.lookup(*hash, tag.get(..*length)?, b""))
    }

    /// The locale for a tag with what POSIX adds to it.
    #[cold]
    fn find_modified(&self, (tag, addition): (&[u8], &[u8])) -> Option<Found> {
        let modifier = addition.split(|byte| *byte == b'@').nth(1).unwrap_or_default();
        if let Some(script) = script_of(modifier) {
            let language = tag.split(|byte| normal(*byte) == b'-').next()?;
            let bytes = language.iter().copied().map(normal).chain(script.iter().copied());
            let found = self.lookup(bytes.fold(HASH_START, hash_byte), language, script);
            if found.is_some() {
                return found;
            }
        }
        self.find(core::str::from_utf8(tag).ok()?)
    }

    fn lookup(&self, hash: u32, tag: &[u8], script: &[u8]) -> Option<Found> {
        let start = home(hash, self.multiplier, self.shift);
        let mask = self.slots.len().wrapping_sub(1);
        (0..self.probes).find_map(|step| {
            let [known, offset, length, locale] =
                quad(*self.slots.get(size(start.wrapping_add(step)) & mask)?);
            let is_it = known == hash && length != 0 && {
                let wanted = tag.iter().copied().map(normal).chain(script.iter().copied());
                self.bytes(offset, length)?.iter().copied().eq(wanted)
            };
            is_it.then_some(Found(locale))
        })
    }

    pub(crate) fn bytes(&self, offset: u32, length: u32) -> Option<&'a [u8]> {
        self.text.get(size(offset)..size(offset).checked_add(size(length))?)
    }
}

/// Letters as the table has them.
#[inline]
const fn normal(byte: u8) -> u8 {
    if byte == b'_' { b'-' } else { byte.to_ascii_lowercase() }
}

/// `zh-yue-HK` is `yue-HK`: an extended language subtag names the language by itself (BCP 47 § 4.5). What is left
/// of a tag without its language, if such a subtag comes next.
#[cold]
fn without_extended_language(tag: &[u8], language: usize) -> Option<&str> {
    let rest = tag.get(language.checked_add(1)?..)?;
    let is_one = rest.first_chunk::<3>()?.iter().all(u8::is_ascii_alphabetic);
    core::str::from_utf8(rest).ok().filter(|_| is_one)
}

/// The script that a POSIX modifier stands for, as the end of a tag.
fn script_of(modifier: &[u8]) -> Option<&'static [u8]> {
    if modifier.eq_ignore_ascii_case(b"latin") {
        Some(b"-latn")
    } else if modifier.eq_ignore_ascii_case(b"cyrillic") {
        Some(b"-cyrl")
    } else if modifier.eq_ignore_ascii_case(b"devanagari") {
        Some(b"-deva")
    } else {
        None
    }
}
