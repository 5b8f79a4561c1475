//! Compiles one locale's messages into a pack: see the runtime's `PACK.md` for the form.

pub(crate) mod evaluate;
mod program;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use codegloss_runtime::format::{ABSENT, COLUMNS, MAX_NAME, PROGRAM, TEXT_ARGUMENT};
use codegloss_runtime::write::{PackTables, RowKey, Texts};
pub(crate) use codegloss_runtime::write::{SlotTable, Words, word};
use codegloss_runtime::{CodeRef, Field, code_set};

use crate::cldr::CLDR_VERSION;
use crate::cldr::{NumberSymbols, number_symbols, plural_rules};
use crate::syntax::pattern::{Pattern, PluralType};
use program::Programs;

/// What one locale says, ready to be compiled.
///
/// The packs of a project have the same domains and the same rows, in the same order.
#[derive(Clone, Debug)]
pub struct PackSource<'a> {
    /// The locale's language tag.
    pub locale: &'a str,
    /// The domains' names.
    pub domains: &'a [String],
    /// The index of the domain that a code without one belongs to.
    pub default_domain: usize,
    /// A row a code.
    pub rows: Vec<Row<'a>>,
    /// The language tags of the locales that say what this one does not, best first.
    pub chain: &'a [&'a str],
    /// Whether none of them says anything that this one does not.
    pub is_complete: bool,
    /// What is said of a code that is not known; its argument is `code`.
    pub unknown_error: Option<&'a Pattern>,
    /// What an end user may see whatever went wrong.
    pub generic_user_message: Option<&'a Pattern>,
}

/// What one locale says of one code.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    /// The index of the domain.
    pub domain: usize,
    /// The code.
    pub code: CodeRef<'a>,
    /// The arguments that the code declares, whether its texts use them or not: what a program gives.
    pub declares: Vec<Declaration<'a>>,
    /// Whether an app's users may be told something about it. Of a code that is not for them, the user message is left out.
    pub is_user_facing: bool,
    /// By field (in the order of [`codegloss_runtime::Field`]): the plain form and the Markdown form. A Markdown form
    /// counts only beside a plain one.
    pub cells: [[Option<&'a Pattern>; 2]; Field::COUNT],
}

/// An argument that a code declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Declaration<'a> {
    /// Its name.
    pub name: &'a str,
    /// Whether it is a text, not a number.
    pub is_text: bool,
}

/// Why a pack could not be compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PackError {
    /// Two rows have the same domain and code: their indices.
    DuplicateCode(usize, usize),
    /// A row's or the default domain's index is that of no domain.
    UnknownDomain(usize),
    /// A text code, domain, argument name or tag has more than 1024 bytes.
    LongName(String),
    /// More than 2^31 - 1 bytes of text, or more rows than fit beside them.
    TooLarge,
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DuplicateCode(first, second) => {
                write!(f, "rows {first} and {second} have the same code")
            }
            Self::UnknownDomain(domain) => write!(f, "there is no domain {domain}"),
            Self::LongName(name) => write!(f, "a name is longer than {MAX_NAME} bytes: {name:.40}…"),
            Self::TooLarge => f.write_str("the pack would be larger than its form allows"),
        }
    }
}

impl std::error::Error for PackError {}

/// Compiles a locale's pack. The same source gives the same bytes.
///
/// # Errors
///
/// Says which row or name cannot be in a pack.
pub fn compile(source: &PackSource<'_>) -> Result<Vec<u8>, PackError> {
    check(source)?;
    let mut texts = Texts::default();
    let mut programs = Programs::default();
    let locale = texts.intern(source.locale);
    let domains: Vec<_> = source.domains.iter().map(|domain| texts.intern(domain)).collect();

    let key =
        |row: &Row<'_>, texts: &mut Texts| RowKey::new(word(row.domain), row.code, row.is_user_facing, texts);
    let rows: Vec<_> = source.rows.iter().map(|row| key(row, &mut texts)).collect();

    let mut cell = |pattern: &Pattern| match pattern.as_text() {
        Some(text) => texts.intern(text),
        None => (programs.add(pattern, &mut texts), PROGRAM),
    };
    let mut fixed = |pattern: Option<&Pattern>| pattern.map_or((0, ABSENT), &mut cell);
    let fixed = [source.unknown_error, source.generic_user_message].map(&mut fixed);
    let columns: Vec<_> =
        (0..COLUMNS).filter(|column| source.rows.iter().any(|row| row.cell(*column).is_some())).collect();
    let cells: Vec<_> = source
        .rows
        .iter()
        .flat_map(|row| columns.iter().map(|column| row.cell(*column)))
        .map(|pattern| pattern.map_or((0, ABSENT), &mut cell))
        .collect();

    let declarations = declarations(&source.rows, &mut programs);
    let arguments: Vec<_> = programs.arguments().iter().map(|name| texts.intern(name)).collect();
    if let Some(name) = programs.arguments().iter().find(|name| name.len() > MAX_NAME) {
        return Err(PackError::LongName(name.clone()));
    }
    let LocaleData { cardinal, ordinal, number_symbols } = &*locale_data(source.locale);
    let symbols = [
        &number_symbols.digits,
        &number_symbols.decimal,
        &number_symbols.group,
        &number_symbols.minus,
        &number_symbols.percentage.0,
        &number_symbols.percentage.1,
    ]
    .map(|symbol| texts.intern(symbol));
    let chain: Vec<_> = source.chain.iter().map(|tag| texts.intern(tag)).collect();
    let code_set = code_set(
        source.domains.iter().map(String::as_str),
        source.rows.iter().map(|row| (word(row.domain), row.code)),
    );

    let [last, others, before] = number_symbols.groups;
    let [last_of_percentage, others_of_percentage] = number_symbols.percentage_groups;
    let (major, minor) = CLDR_VERSION;
    let tables = PackTables {
        texts,
        locale,
        code_set,
        rows,
        columns,
        cells,
        programs: programs.starts(),
        instructions: programs.instructions().to_vec(),
        declarations,
        domains,
        default_domain: word(source.default_domain),
        arguments,
        chain,
        is_complete: source.is_complete,
        rules: [cardinal.clone(), ordinal.clone()],
        fixed,
        groups: [last, others, before, last_of_percentage << 4 | others_of_percentage],
        symbols,
        cldr: u32::from(major) << 16 | u32::from(minor),
    };
    tables.encode().ok_or(PackError::TooLarge)
}

/// What the rows declare, by the numbers of rows and arguments.
fn declarations(rows: &[Row<'_>], programs: &mut Programs) -> Vec<[u32; 2]> {
    let mut all = BTreeMap::new();
    for (row, declared) in (0..).zip(rows).flat_map(|(row, of)| of.declares.iter().map(move |one| (row, one)))
    {
        let kind = if declared.is_text { TEXT_ARGUMENT } else { 0 };
        all.insert((row, programs.argument(declared.name)), kind);
    }
    all.into_iter().map(|((row, argument), kind)| [row, argument | kind]).collect()
}

/// What CLDR says of a locale.
struct LocaleData {
    cardinal: Vec<u32>,
    ordinal: Vec<u32>,
    number_symbols: NumberSymbols,
}

/// What CLDR says of a locale, looked up once: folding compiles a small pack for each choice.
fn locale_data(locale: &str) -> Arc<LocaleData> {
    static KNOWN: Mutex<BTreeMap<String, Arc<LocaleData>>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(data) = known.get(locale) {
        return Arc::clone(data);
    }
    let data = Arc::new(LocaleData {
        cardinal: plural_rules(locale, PluralType::Cardinal),
        ordinal: plural_rules(locale, PluralType::Ordinal),
        number_symbols: number_symbols(locale),
    });
    known.insert(locale.to_owned(), Arc::clone(&data));
    data
}

fn check(source: &PackSource<'_>) -> Result<(), PackError> {
    let mut seen = BTreeMap::new();
    for (index, row) in source.rows.iter().enumerate() {
        if let Some(first) = seen.insert((row.domain, row.code), index) {
            return Err(PackError::DuplicateCode(first, index));
        }
    }
    let mut domains = source.rows.iter().map(|row| row.domain).chain([source.default_domain]);
    if let Some(domain) = domains.find(|domain| *domain >= source.domains.len()) {
        return Err(PackError::UnknownDomain(domain));
    }
    let codes = source.rows.iter().filter_map(|row| match row.code {
        CodeRef::Text(code) => Some(code),
        CodeRef::Integer(_) => None,
    });
    let names = codes.chain(source.domains.iter().map(String::as_str)).chain([source.locale]);
    let mut names = names.chain(source.chain.iter().copied());
    match names.find(|name| name.len() > MAX_NAME) {
        Some(name) => Err(PackError::LongName(name.to_owned())),
        None => Ok(()),
    }
}

impl<'a> Row<'a> {
    /// The pattern of a column; a Markdown form that says the same as the plain one is left out.
    fn cell(&self, column: usize) -> Option<&'a Pattern> {
        let is_for_users = column / 2 == Field::UserMessage as usize;
        let [plain, markdown] =
            self.cells[column / 2].map(|cell| cell.filter(|_| self.is_user_facing || !is_for_users));
        match column % 2 {
            0 => plain,
            _ => markdown.filter(|markdown| plain.is_some_and(|plain| plain != *markdown)),
        }
    }
}

fn halves(number: u64) -> (u32, u32) {
    #[expect(clippy::cast_possible_truncation, reason = "the two halves")]
    let halves = (number as u32, (number >> 32) as u32);
    halves
}

#[cfg(test)]
mod tests;
