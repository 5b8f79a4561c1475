//! Reads all that a pack says.

use std::fmt;

use codegloss_runtime::Field;
use codegloss_runtime::{Catalog, CodeRef, Languages, Number, Pack, Problem, Text, Value};

/// The most that one text may write: `PACK.md`, "Programs".
const MOST_WRITTEN: usize = 1 << 20;

/// How much is read of one pack: bytes that are written, and 16 more for each piece. Hostile packs have a million texts.
const MOST_READ: usize = 4 << 20;

/// Whether a pack was checked when it was opened.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    Opened,
    /// Its bytes may be anything: texts may be missing or wrong, and that is all.
    Unchecked,
}

/// Reads each field of each code in each form with values of every kind.
///
/// # Panics
///
/// If a pack that was opened says something else than it promises.
pub fn read_everything(pack: Pack<'_>, trust: Trust, number: Number) {
    let packs = [pack];
    let catalog = Catalog::trusted(&packs, Languages::trusted(&[]));
    let language = catalog.default_language();
    let mut reading = Reading { left: MOST_READ, trust, number };
    let _ = catalog.unknown_error("code", language).to_string();
    if let Some(text) = catalog.generic_user_message(language) {
        reading.read(text);
    }
    for description in catalog.descriptions(language) {
        if reading.left == 0 {
            break;
        }
        reading.left = reading.left.saturating_sub(16);
        let (domain, code) = (description.domain(), description.code());
        let _ = (catalog.unknown_error(code, language).to_string(), catalog.describe_default(code, language));
        if let Some(found) = catalog.describe(domain, code, language)
            && trust == Trust::Opened
        {
            assert_eq!((found.domain(), found.code()), (domain, code));
        }
        for text in Field::ALL.into_iter().filter_map(|field| description.get(field)) {
            reading.read(text);
            reading.read(text.markdown());
        }
    }
}

struct Reading {
    left: usize,
    trust: Trust,
    /// A number that the fuzzer chose.
    number: Number,
}

impl Reading {
    fn read(&mut self, text: Text<'_>) {
        let _ = (text.locale(), text.form());
        let names = self.write(text, &[], false);
        if names.is_empty() {
            return;
        }
        let number = |text: &str| Value::Number(text.parse().unwrap_or_default());
        let values = [
            Value::Number(self.number),
            Value::from(0),
            Value::from(1),
            Value::from(2),
            Value::from(i64::MIN),
            Value::from(u64::MAX),
            number("1.50"),
            number("-0.000000000000000001"),
            Value::Number(Number::new(true, u64::MAX, u8::MAX)),
            Value::from(""),
            Value::from("other"),
            Value::from(" *a*\n\n<b>\u{202e}אב"),
            Value::from(CodeRef::Text("E0382")),
        ];
        for (index, value) in values.into_iter().enumerate() {
            let arguments: Vec<(&str, Value<'_>)> = names.iter().map(|name| (*name, value)).collect();
            self.write(text, &arguments, index % 2 == 0);
        }
    }

    /// Writes a text, and gives the names of the arguments that it lacks.
    fn write<'a>(
        &mut self,
        text: Text<'a>,
        arguments: &'a [(&'a str, Value<'a>)],
        isolate: bool,
    ) -> Vec<&'a str> {
        let mut names: Vec<&str> = Vec::new();
        if self.left == 0 {
            return names;
        }
        let mut out = Out { written: 0, left: self.left };
        let result =
            text.with(arguments).isolated(isolate).write_reporting(&mut out, &mut |problem| match problem {
                // A hostile text may lack a million arguments.
                Problem::MissingArgument(name) if names.len() < 16 && !names.contains(&name) => {
                    names.push(name);
                }
                Problem::MissingArgument(_) => {}
                _ => assert!(self.trust == Trust::Unchecked, "{problem:?} in a pack that was opened"),
            });
        if self.trust == Trust::Opened {
            assert!(out.written <= MOST_WRITTEN, "a text wrote more than it may");
            if let Some(whole) = text.as_str() {
                assert!(result.is_err() || out.written == whole.len());
            }
        }
        self.left = out.left;
        names
    }
}

/// Counts what is written, and refuses it when enough was read.
struct Out {
    written: usize,
    left: usize,
}

impl fmt::Write for Out {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.written += text.len();
        self.left = self.left.saturating_sub(text.len() + 16);
        if self.left == 0 { Err(fmt::Error) } else { Ok(()) }
    }
}
