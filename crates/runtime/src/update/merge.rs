//! One locale's pack, of an older and a newer one.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::codes::{Code, Codes, declarations};
use super::refused::{Because, RefusedText};
use crate::bytes::layout::{ABSENT, COLUMNS, PROGRAM, TEXT_ARGUMENT, op};
use crate::bytes::read::{four_words, size};
use crate::field::{Field, Form};
use crate::pack::{Content, Instructions, Pack};
use crate::write::{PackTables, RowKey, word};

/// The bytes of a pack that has every code: each text from the newer pack if it has the code and the program can fill the text,
/// otherwise from the older one. `None` if it would be larger than a pack can be.
pub(super) fn merge(
    codes: &Codes<'_>,
    old: Option<&Pack<'_>>,
    new: Option<&Pack<'_>>,
    chain: &[&str],
    refused: &mut Vec<RefusedText>,
) -> Option<Vec<u8>> {
    let template = new.or(old)?;
    let choice = Choice { codes, old, new, of_new: new.map(declarations).unwrap_or_default() };
    let mut writer = Writer::default();
    let tables = &mut writer.tables;
    tables.locale = tables.texts.intern(template.locale());
    tables.code_set = codes.checksum();
    tables.domains = codes.domains.iter().map(|name| tables.texts.intern(name)).collect();
    tables.default_domain = codes.default_domain(old);
    for code in &codes.all {
        let key = RowKey::new(code.domain, code.key, choice.is_user_facing(code), &mut tables.texts);
        tables.rows.push(key);
    }
    let rows: Vec<_> = codes.all.iter().map(|code| choice.texts(code, refused)).collect();
    writer.write_cells(&rows);
    let fixed: [(Fixed, &[&str]); 2] =
        [(|pack| pack.unknown_error, &["code"]), (|pack| pack.generic_user_message, &[])];
    writer.tables.fixed = fixed.map(|(cell, known)| {
        let can_fill =
            |new: &&Pack<'_>| new.arguments_of(new.content(cell(new))).all(|name| known.contains(&name));
        let text = new.filter(can_fill).or(old).and_then(|pack| Some((pack, pack.content(cell(pack))?)));
        text.map_or((0, ABSENT), |(pack, content)| writer.cell(pack, content))
    });
    writer.declare(codes);
    writer.finish(template, chain).encode()
}

/// A text of a pack that belongs to no code.
type Fixed = fn(&Pack<'_>) -> (u32, u32);

/// A field's text: its pack, and its two forms.
type Taken<'c, 'p> = (&'c Pack<'p>, [Option<Content<'p>>; 2]);

/// What is taken from which pack.
struct Choice<'c, 'p> {
    codes: &'c Codes<'p>,
    old: Option<&'c Pack<'p>>,
    new: Option<&'c Pack<'p>>,
    /// What the newer pack declares, by its rows.
    of_new: BTreeMap<u32, BTreeMap<&'p str, bool>>,
}

impl<'c, 'p> Choice<'c, 'p> {
    /// The row that a code has in a pack.
    fn row(&self, pack: Option<&'c Pack<'p>>, code: &Code<'_>) -> Option<(&'c Pack<'p>, u32)> {
        let pack = pack?;
        let domain = pack.domain(self.codes.domains.get(size(code.domain))?)?;
        Some((pack, pack.find(domain, code.key)?))
    }

    /// What the newest pack says that has the code.
    fn is_user_facing(&self, code: &Code<'_>) -> bool {
        let row = self.row(self.new, code).or_else(|| self.row(self.old, code));
        row.map_or(code.is_user_facing, |(pack, row)| pack.is_user_facing(row))
    }

    /// The texts of a code by field.
    fn texts(
        &self,
        code: &Code<'_>,
        refused: &mut Vec<RefusedText>,
    ) -> [Option<Taken<'c, 'p>>; Field::COUNT] {
        let [new, old] = [self.new, self.old].map(|pack| self.row(pack, code));
        let is_user_facing = self.is_user_facing(code);
        Field::ALL.map(|field| {
            if field == Field::UserMessage && !is_user_facing {
                return None;
            }
            let Some((pack, row)) = new else { return text(old?, field) };
            let Some(fault) = self.fault((pack, row), field, code) else { return text((pack, row), field) };
            let domain = self.codes.domains.get(size(code.domain)).copied().unwrap_or_default();
            refused.push(RefusedText::new((pack.locale(), domain, code.key), field, fault));
            text(old?, field)
        })
    }

    /// The first argument of a newer text that the program does not give as it is needed.
    fn fault(
        &self,
        (pack, row): (&'c Pack<'p>, u32),
        field: Field,
        code: &Code<'_>,
    ) -> Option<(&'p str, Because)> {
        let declared = self.of_new.get(&row);
        let forms = [Form::Plain, Form::Markdown].into_iter();
        let mut names = forms.flat_map(|form| pack.arguments_of(pack.cell(row, field, form)));
        names.find_map(|name| match (code.declared.get(name), declared.and_then(|of| of.get(name))) {
            (None, _) => Some((name, Because::Undeclared)),
            (given, needed) => (given != needed).then_some((name, Because::OtherKind)),
        })
    }
}

/// A field's text in a row. Without a plain form there is none.
fn text<'c, 'p>((pack, row): (&'c Pack<'p>, u32), field: Field) -> Option<Taken<'c, 'p>> {
    let [plain, markdown] = [Form::Plain, Form::Markdown].map(|form| pack.cell(row, field, form));
    plain.map(|plain| (pack, [Some(plain), markdown]))
}

/// What a row has for a column.
fn content<'c, 'p>(
    row: &[Option<Taken<'c, 'p>>; Field::COUNT],
    column: usize,
) -> Option<(&'c Pack<'p>, Content<'p>)> {
    let (pack, forms) = row.get(column >> 1).copied().flatten()?;
    Some((pack, forms.get(column & 1).copied().flatten()?))
}

/// A pack while it is written.
#[derive(Default)]
struct Writer {
    tables: PackTables,
    programs: BTreeMap<Draft, u32>,
    arguments: Vec<String>,
}

/// A program whose texts begin at 0.
#[derive(Default, PartialEq, Eq, PartialOrd, Ord)]
struct Draft {
    instructions: Vec<[u32; 4]>,
    text: String,
}

impl Writer {
    fn write_cells(&mut self, rows: &[[Option<Taken<'_, '_>>; Field::COUNT]]) {
        let columns: Vec<usize> =
            (0..COLUMNS).filter(|column| rows.iter().any(|row| content(row, *column).is_some())).collect();
        for (row, column) in rows.iter().flat_map(|row| columns.iter().map(move |column| (row, *column))) {
            let cell = content(row, column).map_or((0, ABSENT), |(pack, content)| self.cell(pack, content));
            self.tables.cells.push(cell);
        }
        self.tables.columns = columns;
    }

    fn cell(&mut self, pack: &Pack<'_>, content: Content<'_>) -> (u32, u32) {
        match content {
            Content::Static(text) => self.tables.texts.intern(text),
            Content::Program(program) => (self.program(pack, program), PROGRAM),
        }
    }

    /// The number of a program that says the same as one of a pack.
    fn program(&mut self, pack: &Pack<'_>, program: Instructions<'_>) -> u32 {
        let mut draft = Draft::default();
        for [head, a, b, c] in program.iter().map(four_words) {
            draft.instructions.push(match head & 0xFF {
                op::TEXT => {
                    let start = word(draft.text.len());
                    draft.text.push_str(pack.slice((a, b)).unwrap_or_default());
                    [head, start, b, c]
                }
                op::ARGUMENT | op::SELECT => {
                    [head, self.argument(pack.argument(a).unwrap_or_default()), b, c]
                }
                op::CASE_NAME => {
                    let (start, length) = self.tables.texts.intern(pack.slice((a, b)).unwrap_or_default());
                    [head, start, length, c]
                }
                _ => [head, a, b, c],
            });
        }
        if let Some(known) = self.programs.get(&draft) {
            return *known;
        }
        let number = word(self.tables.programs.len());
        self.tables.programs.push(word(self.tables.instructions.len()));
        let base = self.tables.texts.append(&draft.text);
        self.tables.instructions.extend(draft.instructions.iter().map(|instruction| match *instruction {
            [head, start, length, c] if head & 0xFF == op::TEXT => {
                [head, base.saturating_add(start), length, c]
            }
            other => other,
        }));
        self.programs.insert(draft, number);
        number
    }

    /// The number of an argument.
    fn argument(&mut self, name: &str) -> u32 {
        let known = self.arguments.iter().position(|argument| argument == name);
        word(known.unwrap_or_else(|| {
            self.arguments.push(name.to_owned());
            self.arguments.len().saturating_sub(1)
        }))
    }

    fn declare(&mut self, codes: &Codes<'_>) {
        let mut all = BTreeMap::new();
        for (row, code) in (0..).zip(&codes.all) {
            for (name, is_text) in &code.declared {
                all.insert((row, self.argument(name)), if *is_text { TEXT_ARGUMENT } else { 0 });
            }
        }
        let entries = all.into_iter().map(|((row, argument), kind)| [row, argument | kind]);
        self.tables.declarations = entries.collect();
    }

    /// Adds what no text says: names, and what a pack has of its language.
    fn finish(self, template: &Pack<'_>, chain: &[&str]) -> PackTables {
        let Self { mut tables, arguments, .. } = self;
        tables.programs.push(word(tables.instructions.len()));
        tables.arguments = arguments.iter().map(|name| tables.texts.intern(name)).collect();
        tables.chain = chain.iter().map(|tag| tables.texts.intern(tag)).collect();
        let symbols = &template.number_symbols;
        tables.groups = symbols.groups;
        tables.symbols = [
            symbols.digits,
            symbols.decimal,
            symbols.group,
            symbols.minus,
            symbols.before_percentage,
            symbols.behind_percentage,
        ]
        .map(|symbol| tables.texts.intern(template.slice(symbol).unwrap_or_default()));
        tables.rules =
            [template.cardinal, template.ordinal].map(|rules| rules.iter().map(u32::from_le_bytes).collect());
        tables.cldr = template.cldr;
        tables
    }
}
