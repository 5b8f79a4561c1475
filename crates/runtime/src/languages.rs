//! From a language tag to a locale.

use core::iter;

use crate::bytes::layout::{
    CHECKSUM_FROM, HASH_START, LANGUAGES_HEADER, LANGUAGES_MAGIC, MAX_NAME, OTHER_LANGUAGE, VERSION,
    checksum, hash_byte, home,
};
use crate::bytes::read::{Reader, four_words, size};
use crate::bytes::table::Table;
use crate::error::OpenError;

/// A locale of a catalog, negotiated once and used for any number of descriptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(pub(crate) u32);

impl Language {
    /// The place of the locale's pack in the catalog.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }

    /// The locale whose pack has this place in the catalog. A catalog that has fewer takes its default locale.
    #[must_use]
    pub const fn from_number(number: u32) -> Self {
        Self(number)
    }
}

/// The table that leads from language tags to a project's locales: a view of bytes that are held elsewhere.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "update", derive(PartialEq))]
pub struct Languages<'a> {
    slots: Table<'a, 16>,
    /// For each locale the span of its tag, and which entries of `chains` are its chain.
    pub(crate) locales: Table<'a, 16>,
    chains: Table<'a, 4>,
    text: &'a [u8],
    pub(crate) default: u32,
    shift: u32,
    multiplier: u32,
    probes: u32,
}

/// The longest tag of the table in bytes: eight subtags of eight letters or digits.
const MAX_TAG: usize = 72;

/// The result of looking up a tag.
#[derive(Clone, Copy)]
pub(crate) struct Lookup(u32);

impl Lookup {
    /// The number of the locale in the table.
    #[inline]
    pub(crate) const fn number(self) -> u32 {
        self.0 & !OTHER_LANGUAGE
    }

    /// The locale's language.
    #[inline]
    pub(crate) const fn language(self) -> Language {
        Language(self.number())
    }

    /// The same, unless it is another language than the reader's.
    #[inline]
    pub(crate) const fn own(self) -> Option<Language> {
        if self.0 & OTHER_LANGUAGE == 0 { Some(Language(self.0)) } else { None }
    }

    /// The same for another number, such as a place in a catalog.
    pub(crate) const fn at(self, number: u32) -> Self {
        Self(number | self.0 & OTHER_LANGUAGE)
    }

    /// The same, of another language if `found` is of one.
    pub(crate) const fn or_other(self, found: Self) -> Self {
        Self(self.0 | found.0 & OTHER_LANGUAGE)
    }
}

/// How many subtags of a tag are looked at; later ones change no locale.
const SUBTAGS: usize = 8;

impl<'a> Languages<'a> {
    /// A table that knows no language.
    const EMPTY: Self = Self {
        slots: Table::EMPTY,
        locales: Table::EMPTY,
        chains: Table::EMPTY,
        text: &[],
        default: 0,
        shift: 0,
        multiplier: 0,
        probes: 0,
    };

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
        let named = |offset, length, most| size(length) <= most && table.bytes(offset, length).is_some();
        for [_, offset, length, locale] in table.slots.iter().map(four_words) {
            if length != 0
                && (!named(offset, length, MAX_TAG) || size(locale & !OTHER_LANGUAGE) >= table.locales.len())
            {
                return Err(OpenError::Offset);
            }
        }
        for [offset, length, start, count] in table.locales.iter().map(four_words) {
            let has_chain = size(start).saturating_add(size(count)) <= table.chains.len();
            if !named(offset, length, MAX_NAME) || !has_chain {
                return Err(OpenError::Offset);
            }
        }
        let is_there = |next: [u8; 4]| size(Lookup(u32::from_le_bytes(next)).number()) < table.locales.len();
        if !table.chains.iter().all(is_there) {
            return Err(OpenError::Offset);
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

    /// Whether the bytes that [`trusted`](Self::trusted) took are a table's. If not, every language gets the default one.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        // Every table has locales.
        !self.locales.is_empty()
    }

    /// The language tags of the project's locales, in the project's order.
    #[must_use]
    pub fn locales(&self) -> impl ExactSizeIterator<Item = &'a str> + use<'a> {
        let table = *self;
        self.locales.iter().map(move |locale| {
            table.tag(locale).and_then(|tag| core::str::from_utf8(tag).ok()).unwrap_or_default()
        })
    }

    /// The language tag of a locale.
    pub(crate) fn tag(&self, locale: [u8; 16]) -> Option<&'a [u8]> {
        let [offset, length, ..] = four_words(locale);
        self.bytes(offset, length)
    }

    /// The tags of the locales that say what a locale does not, best first; that of the default locale for one that is not there.
    #[cfg(feature = "update")]
    pub(crate) fn chain(&self, locale: &str) -> alloc::vec::Vec<&'a str> {
        let tag = |number: u32| self.locales().nth(size(number));
        let number = (0..).zip(self.locales()).find(|(_, known)| *known == locale).map(|(number, _)| number);
        let chain = self.with_chain(number.unwrap_or(self.default));
        let from = usize::from(number.is_some());
        let tags = chain.skip(from).filter_map(|next| tag(next.number()));
        if number.is_some() { tags.collect() } else { tags.take(1).collect() }
    }

    /// A locale and those that say what it does not, best first; those that are of another language are marked.
    pub(crate) fn with_chain(&self, locale: u32) -> impl Iterator<Item = Lookup> + use<'a> {
        let [.., start, count] = self.locales.get(size(locale)).map_or([0; 4], four_words);
        let chain = self.chains.behind(size(start)).iter().take(size(count));
        iter::once(Lookup(locale)).chain(chain.map(|next| Lookup(u32::from_le_bytes(next))))
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
        let [magic, version, _checksum, locales, default, slot_bits, multiplier, probes, text, chains] =
            words;
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
        let chains = match tables.table(chains) {
            Ok(chains) => chains,
            Err(error) => return Err(error),
        };
        if tables.0.len() != size(text) {
            return Err(OpenError::Length);
        }
        let shift = 32_u32.wrapping_sub(slot_bits);
        Ok(Self { slots, locales, chains, text: tables.0, default, shift, multiplier, probes })
    }

    /// The locale for a tag, if the table has one.
    #[inline]
    pub(crate) fn find(&self, tag: &str) -> Option<Lookup> {
        self.search(tag.as_bytes(), b"")
    }

    /// The locale for a tag with a script behind its first subtag.
    fn search(&self, tag: &[u8], script: &[u8]) -> Option<Lookup> {
        let mut prefixes = TagPrefixes::new();
        for (at, byte) in tag.iter().copied().map(normalize_byte).enumerate() {
            match byte {
                b'.' | b'@' => {
                    let (tag, addition) = tag.split_at_checked(at)?;
                    return self.search(tag, script_of(addition));
                }
                b'-' => prefixes.end(script),
                _ => {}
            }
            prefixes.push(byte);
        }
        prefixes.end(script);
        let [(_, language), (_, extended), ..] = prefixes.ends;
        if matches!((language, extended.wrapping_sub(language)), (2 | 3, 4)) {
            // `zh-yue` is `yue`: an extended language subtag names the language by itself (BCP 47 § 4.5).
            let rest = tag.get(language.wrapping_add(1)..)?;
            if rest.first_chunk::<3>()?.iter().all(u8::is_ascii_alphabetic) {
                return self.search(rest, script);
            }
        }
        prefixes.longest_first().find_map(|(hash, tag)| self.lookup(hash, tag))
    }

    fn lookup(&self, hash: u32, tag: &[u8]) -> Option<Lookup> {
        let start = home(hash, self.multiplier, self.shift);
        let mask = self.slots.len().wrapping_sub(1);
        for step in 0..self.probes {
            let [known, offset, length, locale] =
                four_words(self.slots.get(size(start.wrapping_add(step)) & mask)?);
            if known == hash && length != 0 && self.bytes(offset, length) == Some(tag) {
                return Some(Lookup(locale));
            }
        }
        None
    }

    pub(crate) fn bytes(&self, offset: u32, length: u32) -> Option<&'a [u8]> {
        self.text.get(size(offset)..size(offset).checked_add(size(length))?)
    }
}

/// A byte of a tag as the table spells it.
#[inline]
const fn normalize_byte(byte: u8) -> u8 {
    if byte == b'_' { b'-' } else { byte.to_ascii_lowercase() }
}

/// A tag as the table spells it, and its prefixes: `zh`, `zh-hant`, `zh-hant-tw`.
struct TagPrefixes {
    bytes: [u8; MAX_TAG],
    length: usize,
    hash: u32,
    /// The hash and the length of each beginning.
    ends: [(u32, usize); SUBTAGS],
    count: usize,
}

impl TagPrefixes {
    fn new() -> Self {
        Self { bytes: [0; MAX_TAG], length: 0, hash: HASH_START, ends: [(0, 0); SUBTAGS], count: 0 }
    }

    #[inline]
    fn push(&mut self, byte: u8) {
        // No tag in a table is longer.
        if let Some(place) = self.bytes.get_mut(self.length) {
            *place = byte;
        }
        self.hash = hash_byte(self.hash, byte);
        self.length = self.length.wrapping_add(1);
    }

    /// Ends a subtag; behind the first one stands the script.
    #[inline]
    fn end(&mut self, script: &[u8]) {
        let is_first = self.count == 0;
        if let Some(end) = self.ends.get_mut(self.count) {
            *end = (self.hash, self.length);
            self.count = self.count.wrapping_add(1);
        }
        if is_first && !script.is_empty() {
            for byte in script {
                self.push(*byte);
            }
            self.end(b"");
        }
    }

    #[inline]
    fn longest_first(&self) -> impl Iterator<Item = (u32, &[u8])> {
        let ends = self.ends.get(..self.count).unwrap_or_default();
        ends.iter().rev().filter_map(|(hash, length)| Some((*hash, self.bytes.get(..*length)?)))
    }
}

/// The script that a POSIX modifier stands for, in what POSIX puts behind a tag: `.UTF-8@latin`.
#[cold]
fn script_of(addition: &[u8]) -> &'static [u8] {
    let start = addition.iter().position(|byte| *byte == b'@');
    let modifier = start.and_then(|start| addition.get(start.wrapping_add(1)..)).unwrap_or_default();
    let scripts: [(&[u8], &[u8]); 3] =
        [(b"latin", b"-latn"), (b"cyrillic", b"-cyrl"), (b"devanagari", b"-deva")];
    scripts.iter().find(|(name, _)| modifier.eq_ignore_ascii_case(name)).map_or(b"", |(_, script)| script)
}
