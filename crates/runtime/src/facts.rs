//! What a catalog states about codes beside their texts, from a file: for programs that are not in Rust. In Rust it is in generated code.
//! See "Facts" in `PACK.md`.

use core::cmp::Ordering;

use crate::bytes::layout::{
    CHECKSUM_FROM, FACT_BOOLEAN, FACT_INTEGER, FACT_TEXT, FACTS_MAGIC, FACTS_VERSION, MAX_NAME, checksum, tag,
};
use crate::bytes::read::{Reader, four_words, pair, signed, size, slice};
use crate::bytes::table::Table;
use crate::error::OpenError;
use crate::value::CodeRef;

/// The facts of a project: a view of bytes that are held elsewhere.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    text: &'a str,
    domains: Table<'a, 8>,
    default_domain: u32,
    /// For each code its key, its tag, and where its facts end. They are sorted by tag and code.
    codes: Table<'a, 16>,
    names: Table<'a, 8>,
    /// For each fact its name, its kind, and its value.
    entries: Table<'a, 16>,
}

/// What a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stated<'a> {
    /// A text, or one of the declared values of a choice.
    Text(&'a str),
    /// A number.
    Integer(i64),
    /// Yes or no.
    Boolean(bool),
}

/// The facts of a code: those of a row.
#[derive(Clone, Copy, Debug)]
pub struct CodeFacts<'a> {
    file: Facts<'a>,
    own: Table<'a, 16>,
}

impl<'a> Facts<'a> {
    /// Opens a file of facts and checks it from end to end: what opens can be read without a failure.
    ///
    /// # Errors
    ///
    /// Says what is wrong with the bytes if they are not a whole file of this version.
    pub fn open(bytes: &'a [u8]) -> Result<Self, OpenError> {
        let mut header = Reader(bytes);
        if header.word() != Ok(FACTS_MAGIC) {
            return Err(OpenError::Magic);
        }
        let version = header.word()?;
        if version != FACTS_VERSION {
            return Err(OpenError::Version(version));
        }
        let (expected, text) = (header.word()?, size(header.word()?));
        let index = bytes.len().checked_sub(text).ok_or(OpenError::Length)?;
        let (index, text) = bytes.split_at_checked(index).ok_or(OpenError::Length)?;
        if expected != checksum(bytes.get(CHECKSUM_FROM..).unwrap_or_default()) {
            return Err(OpenError::Checksum);
        }
        let text = core::str::from_utf8(text).map_err(|_| OpenError::Utf8)?;
        let facts = Self::parse(index, text)?;
        facts.check()?;
        Ok(facts)
    }

    fn parse(index: &'a [u8], text: &'a str) -> Result<Self, OpenError> {
        let mut rest = Reader(index);
        for _ in 0..4 {
            rest.word()?;
        }
        let (domains, default_domain) = (rest.word()?, rest.word()?);
        let (codes, names, facts) = (rest.word()?, rest.word()?, rest.word()?);
        let all = Self {
            text,
            default_domain,
            codes: rest.table(codes)?,
            entries: rest.table(facts)?,
            domains: rest.table(domains)?,
            names: rest.table(names)?,
        };
        if rest.0.is_empty() { Ok(all) } else { Err(OpenError::Length) }
    }

    fn check(&self) -> Result<(), OpenError> {
        if size(self.default_domain) >= self.domains.len() {
            return Err(OpenError::Header);
        }
        let mut names = self.domains.iter().chain(self.names.iter()).map(pair);
        if !names.all(|span| self.name(span).is_some()) {
            return Err(OpenError::Offset);
        }
        let mut before: Option<(u32, CodeRef<'a>)> = None;
        let mut start = 0;
        for row in self.codes.iter() {
            let [.., tag, end] = four_words(row);
            let code = self.code(row).ok_or(OpenError::Offset)?;
            let is_next = before.is_none_or(|before| compare(before, (tag, code)) == Ordering::Less);
            if !is_next || size(tag >> 1) >= self.domains.len() {
                return Err(OpenError::Slots);
            }
            let own = self.entries.range(start..size(end)).ok_or(OpenError::Offset)?;
            let mut last = None;
            for fact in own.iter() {
                let [name, ..] = four_words(fact);
                if last.is_some_and(|last| last >= name) || self.fact(fact).is_none() {
                    return Err(OpenError::Offset);
                }
                last = Some(name);
            }
            before = Some((tag, code));
            start = size(end);
        }
        if start == self.entries.len() { Ok(()) } else { Err(OpenError::Offset) }
    }

    /// The facts of a code; `None` if the file does not have it. An empty name is the default domain.
    #[must_use]
    pub fn of(&self, domain: &str, code: CodeRef<'_>) -> Option<CodeFacts<'a>> {
        let number = if domain.is_empty() {
            self.default_domain
        } else {
            let is_it = |span| self.name(pair(span)) == Some(domain);
            u32::try_from(self.domains.iter().position(is_it)?).ok()?
        };
        let wanted = (tag(number, matches!(code, CodeRef::Text(_))), code);
        self.row(self.find(wanted)?)
    }

    /// The row of a code: the rows are sorted.
    fn find(&self, wanted: (u32, CodeRef<'_>)) -> Option<usize> {
        let order = |row| {
            let [.., tag, _] = four_words(row);
            self.code(row).map(|code| compare((tag, code), wanted))
        };
        let number = self.codes.partition_point(|row| order(row) == Some(Ordering::Less));
        let is_it = self.codes.get(number).and_then(order) == Some(Ordering::Equal);
        is_it.then_some(number)
    }

    /// The facts of every code with its domain and itself, in the order of the file.
    pub fn all(&self) -> impl Iterator<Item = (&'a str, CodeRef<'a>, CodeFacts<'a>)> {
        let file = *self;
        file.codes.iter().enumerate().filter_map(move |(number, row)| {
            let [.., tag, _] = four_words(row);
            let domain = file.name(pair(file.domains.get(size(tag >> 1))?))?;
            Some((domain, file.code(row)?, file.row(number)?))
        })
    }

    fn row(self, number: usize) -> Option<CodeFacts<'a>> {
        let end = |row| size(four_words(row)[3]);
        let before = number.checked_sub(1).and_then(|before| self.codes.get(before));
        let own = self.entries.range(before.map_or(0, end)..end(self.codes.get(number)?))?;
        Some(CodeFacts { file: self, own })
    }

    fn name(&self, span: (u32, u32)) -> Option<&'a str> {
        slice(self.text, span.0, span.1).filter(|name| name.len() <= MAX_NAME)
    }

    fn code(&self, row: [u8; 16]) -> Option<CodeRef<'a>> {
        let [low, high, tag, _] = four_words(row);
        if tag & 1 == 1 {
            return self.name((low, high)).map(CodeRef::Text);
        }
        Some(CodeRef::Integer(integer(low, high)))
    }

    /// A fact's name and value.
    fn fact(&self, fact: [u8; 16]) -> Option<(&'a str, Stated<'a>)> {
        let [name, kind, low, high] = four_words(fact);
        let name = self.name(pair(self.names.get(size(name))?))?;
        let value = match (kind, low, high) {
            (FACT_TEXT, ..) => Stated::Text(slice(self.text, low, high)?),
            (FACT_INTEGER, ..) => Stated::Integer(integer(low, high)),
            (FACT_BOOLEAN, 0 | 1, 0) => Stated::Boolean(low == 1),
            _ => return None,
        };
        Some((name, value))
    }
}

impl<'a> CodeFacts<'a> {
    /// A fact by its name; `None` if it is not stated.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Stated<'a>> {
        self.all().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// Every fact with its name, in the order of the file.
    pub fn all(&self) -> impl Iterator<Item = (&'a str, Stated<'a>)> {
        let file = self.file;
        self.own.iter().filter_map(move |fact| file.fact(fact))
    }
}

fn integer(low: u32, high: u32) -> i64 {
    signed(u64::from(high) << 32 | u64::from(low))
}

/// Codes are sorted by tag, then integers by their value, texts by their bytes.
fn compare((tag, code): (u32, CodeRef<'_>), (other_tag, other): (u32, CodeRef<'_>)) -> Ordering {
    tag.cmp(&other_tag).then_with(|| match (code, other) {
        (CodeRef::Integer(code), CodeRef::Integer(other)) => code.cmp(&other),
        (CodeRef::Text(code), CodeRef::Text(other)) => code.as_bytes().cmp(other.as_bytes()),
        // Their tags differ.
        _ => Ordering::Equal,
    })
}
