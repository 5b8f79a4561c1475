//! Damaged packs, each damaged in one place; its checksum fits unless that is what is wrong with it.

use codegloss_runtime::format::{
    CHECKSUM_FROM, FACT_BOOLEAN, FACT_TEXT, FACTS_HEADER, LANGUAGES_HEADER, NOT_FOR_USERS, PACK_HEADER,
    TEXT_ARGUMENT, checksum, op,
};

/// Which pack is damaged: one that has something of everything.
const SOUND: &str = "en.pack";

/// What is done to a sound file.
enum Damage {
    /// Its bytes are changed.
    Bytes(fn(&mut Vec<u8>)),
    /// A word of its header is another.
    Header(usize, u32),
    /// A word that is found in it is another.
    Word(fn(&[u8]) -> usize, u32),
}
use Damage::{Bytes, Header, Word};

/// Words of the header of a locale's pack.
mod word {
    pub(super) const VERSION: usize = 1;
    pub(super) const CODE_SET: usize = 3;
    pub(super) const TEXT_LENGTH: usize = 4;
    pub(super) const ROWS: usize = 7;
    pub(super) const SLOT_BITS: usize = 8;
    pub(super) const PROBES: usize = 10;
    pub(super) const DOMAINS: usize = 11;
    pub(super) const DEFAULT_DOMAIN: usize = 12;
    pub(super) const ARGUMENTS: usize = 13;
    pub(super) const PROGRAMS: usize = 14;
    pub(super) const INSTRUCTIONS: usize = 15;
    pub(super) const CHAIN: usize = 16;
    pub(super) const WIDTH: usize = 19;
    pub(super) const COLUMNS: usize = 20;
    pub(super) const GENERIC_LENGTH: usize = 26;
    pub(super) const GROUPS: usize = 27;
    pub(super) const DIGITS_LENGTH: usize = 29;
    pub(super) const DECIMAL_LENGTH: usize = 31;
    pub(super) const DECLARATIONS: usize = 41;
}

/// By name and the reason that it is refused for.
const PACKS: &[(&str, &str, Damage)] = &[
    ("empty", "Magic", Bytes(Vec::clear)),
    ("magic", "Magic", Bytes(|bytes| bytes[0] = b'c')),
    ("magic-only", "Length", Bytes(|bytes| bytes.truncate(4))),
    ("version", "Version", Header(word::VERSION, 1)),
    ("cut", "Length", Bytes(|bytes| bytes.truncate(100))),
    ("text-too-long", "Length", Header(word::TEXT_LENGTH, u32::MAX)),
    (
        "index-too-short",
        "Length",
        Bytes(|bytes| {
            let text = u32::try_from(bytes.len() - 10).unwrap_or_default();
            set(bytes, word::TEXT_LENGTH, text);
        }),
    ),
    ("index-too-long", "Length", Bytes(|bytes| drop(bytes.splice(PACK_HEADER..PACK_HEADER, [0; 4])))),
    ("rows-without-end", "Length", Header(word::ROWS, 1 << 24)),
    ("changed", "Checksum", Bytes(|bytes| *last(bytes) ^= 1)),
    ("utf8", "Utf8", Bytes(|bytes| *last(bytes) = 0xFF)),
    ("slot-bits-32", "Header", Header(word::SLOT_BITS, 32)),
    ("rows-overflow", "Header", Header(word::ROWS, u32::MAX)),
    ("columns", "Header", Header(word::COLUMNS, 0x0102_0364)),
    ("default-domain", "Header", Header(word::DEFAULT_DOMAIN, 2)),
    ("code-set", "Header", Header(word::CODE_SET, 1)),
    ("digits", "Header", Header(word::DIGITS_LENGTH, 9)),
    ("groups", "Header", Header(word::GROUPS, 3)),
    ("percentage-groups", "Header", Header(word::GROUPS, 0x3001_0303)),
    ("generic-text", "Offset", Header(word::GENERIC_LENGTH, 1 << 24)),
    ("probes", "Slots", Header(word::PROBES, 0)),
    ("slot-elsewhere", "Slots", Word(|bytes| keys(bytes) + 3, 0)),
    ("key-elsewhere", "Slots", Word(keys, 77)),
    (
        "told-after-all",
        "Slots",
        // Every row's mark: some of them have a text for users.
        Bytes(|bytes| {
            for row in 0..size(bytes, word::ROWS) {
                let place = keys(bytes) + 4 * row + 3;
                let marked = get(bytes, place) | NOT_FOR_USERS;
                set(bytes, place, marked);
            }
        }),
    ),
    ("cell", "Offset", Word(cells, 1 << 24)),
    ("decimal-separator", "Offset", Header(word::DECIMAL_LENGTH, 65)),
    ("domain", "Offset", Word(|bytes| domains(bytes) + 1, 1025)),
    (
        "chain",
        "Offset",
        Bytes(|bytes| {
            let place = 4 * chain(bytes);
            set(bytes, word::CHAIN, 1);
            bytes.splice(place..place, [u32::MAX.to_le_bytes(), 1_u32.to_le_bytes()].concat());
        }),
    ),
    ("declared-row", "Offset", Word(declarations, 1 << 24)),
    ("declared-argument", "Offset", Word(|bytes| declarations(bytes) + 1, 1000)),
    (
        "declared-twice",
        "Offset",
        Bytes(|bytes| {
            let first = declarations(bytes);
            let [row, argument] = [get(bytes, first), get(bytes, first + 1)];
            set(bytes, first + 2, row);
            set(bytes, first + 3, argument ^ TEXT_ARGUMENT);
        }),
    ),
    ("program-start", "Program", Word(programs, 1)),
    ("program-end", "Program", Word(|bytes| declarations(bytes) - 1, 0)),
    ("instruction", "Program", Word(instructions, 6)),
    ("argument", "Program", Word(|bytes| find(bytes, op::ARGUMENT) + 1, 1000)),
    ("option", "Program", Word(|bytes| find(bytes, op::ARGUMENT) + 2, 22)),
    ("text", "Program", Word(|bytes| find(bytes, op::TEXT) + 2, 1 << 24)),
    ("case", "Program", Word(|bytes| find(bytes, op::CASE_NAME) + 2, 1 << 24)),
    ("case-alone", "Program", Word(|bytes| find(bytes, op::SELECT), op::ARGUMENT)),
    (
        "jump-to-case",
        "Program",
        Bytes(|bytes| {
            let is_case = |place: usize| matches!(get(bytes, place) & 0xFF, op::CASE_NUMBER | op::CASE_NAME);
            let mut places = (instructions(bytes)..programs(bytes) - 4).step_by(4);
            let case = places.find(|place| is_case(*place) && is_case(place + 4)).unwrap_or_default();
            let next = (case - instructions(bytes)) / 4 + 1;
            let starts = (programs(bytes)..).map(|place| size(bytes, place));
            let start = starts.take_while(|start| *start < next).last().unwrap_or_default();
            set(bytes, case + 3, u32::try_from(next - start).unwrap_or_default());
        }),
    ),
    ("jump-back", "Program", Word(|bytes| find(bytes, op::JUMP) + 3, 0)),
    ("plural-operand", "Plural", Word(cardinal, 0x0001_0107)),
    ("plural-ranges", "Plural", Word(cardinal, 0x00FF_0101)),
];

/// The same for languages tables.
const TABLES: &[(&str, &str, Damage)] = &[
    ("empty", "Length", Bytes(Vec::clear)),
    ("magic", "Magic", Bytes(|bytes| bytes[3] = b'P')),
    ("version", "Version", Header(1, 0)),
    ("cut", "Length", Bytes(|bytes| bytes.truncate(64))),
    ("changed", "Checksum", Bytes(|bytes| *last(bytes) ^= 1)),
    ("slot-bits-0", "Length", Header(5, 0)),
    ("slot-bits-32", "Header", Header(5, 32)),
    ("default-locale", "Header", Header(4, 1000)),
    ("chain", "Offset", Word(|bytes| locales(bytes) + 3, 1000)),
    ("chain-locale", "Offset", Word(|bytes| locales(bytes) + 4 * size(bytes, 3), 1000)),
    ("tag", "Offset", Word(locales, 1 << 24)),
];

/// The same for files of facts.
const FACTS: &[(&str, &str, Damage)] = &[
    ("empty", "Magic", Bytes(Vec::clear)),
    ("magic", "Magic", Bytes(|bytes| bytes[3] = b'P')),
    ("magic-only", "Length", Bytes(|bytes| bytes.truncate(4))),
    ("version", "Version", Header(1, 2)),
    ("version-only", "Length", Bytes(|bytes| bytes.truncate(8))),
    ("cut", "Length", Bytes(|bytes| bytes.truncate(64))),
    ("text-too-long", "Length", Header(3, u32::MAX)),
    ("header-cut", "Length", Bytes(|bytes| drop(bytes.splice(16..bytes.len() - size(bytes, 3), [0; 12])))),
    ("codes-without-end", "Length", Header(6, u32::MAX)),
    ("names-without-end", "Length", Header(7, 1 << 30)),
    ("changed", "Checksum", Bytes(|bytes| *last(bytes) ^= 1)),
    ("utf8", "Utf8", Bytes(|bytes| *last(bytes) = 0xFF)),
    ("default-domain", "Header", Header(5, 2)),
    ("domain", "Offset", Word(|bytes| names_of_facts(bytes) + 1, 1025)),
    ("name", "Offset", Word(|bytes| names_of_facts(bytes) + 2 * size(bytes, 4), 1 << 24)),
    ("code-text", "Offset", Word(|bytes| text_code(bytes) + 1, 1 << 24)),
    ("code-order", "Slots", Word(|_| FACTS_HEADER / 4 + 16, 1000)),
    (
        "code-twice",
        "Slots",
        Bytes(|bytes| bytes.copy_within(FACTS_HEADER..FACTS_HEADER + 12, FACTS_HEADER + 16)),
    ),
    ("code-domain", "Slots", Word(|bytes| facts(bytes) - 2, 1000)),
    ("row-before", "Offset", Word(|_| FACTS_HEADER / 4 + 7, 0)),
    ("row-end", "Offset", Word(|_| FACTS_HEADER / 4 + 3, 1 << 24)),
    (
        "rows-end",
        "Offset",
        Bytes(|bytes| {
            let end = facts(bytes) - 1;
            let before = get(bytes, end) - 1;
            set(bytes, end, before);
        }),
    ),
    ("fact-name", "Offset", Word(facts, 1000)),
    (
        "fact-twice",
        "Offset",
        Bytes(|bytes| {
            let name = get(bytes, facts(bytes));
            let next = facts(bytes) + 4;
            set(bytes, next, name);
        }),
    ),
    ("fact-kind", "Offset", Word(|bytes| facts(bytes) + 1, 3)),
    ("fact-text", "Offset", Word(|bytes| fact_of_kind(bytes, FACT_TEXT) + 3, 1 << 24)),
    ("fact-boolean", "Offset", Word(|bytes| fact_of_kind(bytes, FACT_BOOLEAN) + 2, 2)),
    ("fact-boolean-high", "Offset", Word(|bytes| fact_of_kind(bytes, FACT_BOOLEAN) + 3, 1)),
];

/// The damaged files.
pub(super) fn files(packs: &[(String, Vec<u8>)], facts: &Vec<u8>) -> Result<Vec<(String, Vec<u8>)>, String> {
    let sound = |wanted| packs.iter().find(|(name, _)| name == wanted).map(|(_, bytes)| bytes);
    let (Some(pack), Some(table)) = (sound(SOUND), packs.last().map(|(_, bytes)| bytes)) else {
        return Err(format!("conformance/project has no {SOUND}"));
    };
    let packs = PACKS.iter().map(|damage| (String::new(), pack, damage));
    let tables = TABLES.iter().map(|damage| (String::from("languages-"), table, damage));
    let facts = FACTS.iter().map(|damage| (String::from("facts-"), facts, damage));
    let mut files = Vec::new();
    for (prefix, sound, (name, expected, damage)) in packs.chain(tables).chain(facts) {
        let name = format!("{prefix}{name}.pack");
        let mut bytes = sound.clone();
        match damage {
            Bytes(change) => change(&mut bytes),
            Header(place, value) => set(&mut bytes, *place, *value),
            Word(place, value) => set(&mut bytes, place(sound), *value),
        }
        if *expected != "Checksum" && bytes.len() >= CHECKSUM_FROM {
            let sum = checksum(&bytes[CHECKSUM_FROM..]);
            set(&mut bytes, 2, sum);
        }
        let found = super::open(&name, &bytes).err().map(super::reason);
        if found.as_deref() != Some(expected) {
            return Err(format!("conformance/broken/{name} is refused for {found:?}, not for {expected}"));
        }
        files.push((name, bytes));
    }
    Ok(files)
}

fn get(bytes: &[u8], word: usize) -> u32 {
    bytes[4 * word..].first_chunk().copied().map_or(0, u32::from_le_bytes)
}

fn size(bytes: &[u8], word: usize) -> usize {
    get(bytes, word) as usize
}

fn set(bytes: &mut [u8], word: usize, value: u32) {
    bytes[4 * word..4 * word + 4].copy_from_slice(&value.to_le_bytes());
}

fn last(bytes: &mut [u8]) -> &mut u8 {
    let last = bytes.len() - 1;
    &mut bytes[last]
}

// Where the tables of a locale's pack begin, in words.

fn keys(bytes: &[u8]) -> usize {
    PACK_HEADER / 4 + 4 * (1 << get(bytes, word::SLOT_BITS))
}

fn cells(bytes: &[u8]) -> usize {
    keys(bytes) + 4 * size(bytes, word::ROWS)
}

fn instructions(bytes: &[u8]) -> usize {
    cells(bytes) + 2 * size(bytes, word::ROWS) * size(bytes, word::WIDTH)
}

fn programs(bytes: &[u8]) -> usize {
    instructions(bytes) + 4 * size(bytes, word::INSTRUCTIONS)
}

fn declarations(bytes: &[u8]) -> usize {
    programs(bytes) + size(bytes, word::PROGRAMS) + 1
}

fn domains(bytes: &[u8]) -> usize {
    declarations(bytes) + 2 * size(bytes, word::DECLARATIONS)
}

fn chain(bytes: &[u8]) -> usize {
    domains(bytes) + 2 * (size(bytes, word::DOMAINS) + size(bytes, word::ARGUMENTS))
}

fn cardinal(bytes: &[u8]) -> usize {
    chain(bytes) + 2 * size(bytes, word::CHAIN)
}

/// Where the locales of a languages table begin.
fn locales(bytes: &[u8]) -> usize {
    LANGUAGES_HEADER / 4 + 4 * (1 << get(bytes, 5))
}

/// Where the facts of a file of facts begin.
fn facts(bytes: &[u8]) -> usize {
    FACTS_HEADER / 4 + 4 * size(bytes, 6)
}

/// Where its domains begin; the names of facts follow.
fn names_of_facts(bytes: &[u8]) -> usize {
    facts(bytes) + 4 * size(bytes, 8)
}

/// The first code that is a text.
fn text_code(bytes: &[u8]) -> usize {
    let mut rows = (FACTS_HEADER / 4..facts(bytes)).step_by(4);
    rows.find(|row| get(bytes, row + 2) & 1 == 1).unwrap_or_default()
}

/// The first fact of a kind.
fn fact_of_kind(bytes: &[u8], kind: u32) -> usize {
    let mut all = (facts(bytes)..names_of_facts(bytes)).step_by(4);
    all.find(|fact| get(bytes, fact + 1) == kind).unwrap_or_default()
}

/// The first instruction of a kind.
fn find(bytes: &[u8], operation: u32) -> usize {
    let all = (instructions(bytes)..programs(bytes)).step_by(4);
    all.into_iter().find(|place| get(bytes, *place) & 0xFF == operation).unwrap_or_default()
}
