//! Texts with arguments: programs that only go forward.

use core::fmt::{self, Write};

use crate::digits::Options;
use crate::field::{Form, Problem};
use crate::format::{FLAG, MAX_INSTRUCTIONS, NO_CATEGORY, op};
use crate::number::Number;
use crate::numerals;
use crate::pack::{Instructions, Pack};
use crate::plural::category;
use crate::read::{pair, quad, size};
use crate::value::Value;

/// What a text is written with.
pub(crate) struct Call<'a> {
    pub(crate) arguments: &'a [(&'a str, Value<'a>)],
    pub(crate) isolate: bool,
    pub(crate) form: Form,
}

impl<'a> Call<'a> {
    fn argument(&self, name: &str) -> Option<Value<'a>> {
        self.arguments.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }
}

/// What the cases are compared with.
enum Selector<'a> {
    /// The argument is missing or no number where one is needed: no case fits.
    None,
    Text(&'a str),
    /// A number, its value for comparisons, and its plural category.
    Number(Number, u8),
}

/// The most bytes that a program writes.
pub(crate) const MAX_BYTES: usize = 1 << 20;

/// What a program writes to: it takes [`MAX_BYTES`], and then nothing more.
struct Bounded<'w> {
    out: &'w mut dyn Write,
    left: usize,
    is_full: bool,
}

impl Write for Bounded<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let Some(left) = self.left.checked_sub(text.len()) else {
            self.is_full = true;
            return Err(fmt::Error);
        };
        self.left = left;
        self.out.write_str(text)
    }
}

/// Writes a program's text, up to [`MAX_BYTES`].
pub(crate) fn run<'a>(
    pack: &Pack<'a>,
    program: Instructions<'a>,
    call: &Call<'a>,
    out: &mut dyn Write,
    problems: &mut dyn FnMut(Problem<'a>),
) -> fmt::Result {
    let mut out = Bounded { out, left: MAX_BYTES, is_full: false };
    let result = steps(pack, program, call, &mut out, problems);
    if out.is_full {
        problems(Problem::TooLong);
        return Ok(());
    }
    result
}

/// Each instruction runs at most once, because targets lie ahead.
fn steps<'a>(
    pack: &Pack<'a>,
    program: Instructions<'a>,
    call: &Call<'a>,
    out: &mut Bounded<'_>,
    problems: &mut dyn FnMut(Problem<'a>),
) -> fmt::Result {
    let mut selector = Selector::None;
    let mut at = 0;
    while let Some(instruction) = program.get(at) {
        let [head, a, b, target] = quad(*instruction);
        let mut jump = false;
        match head & 0xFF {
            op::TEXT => match pack.slice((a, b)) {
                Some(text) => out.write_str(text)?,
                None => problems(Problem::Damaged),
            },
            op::ARGUMENT => write_argument(pack, a, Options { b, c: target }, call, out, problems)?,
            op::SELECT => {
                let ordinal = head & FLAG != 0;
                let rules = if ordinal { pack.ordinal } else { pack.cardinal };
                let name = name(pack, a);
                selector = match call.argument(name) {
                    // `NUMBER($text, type: "ordinal")` is an error in Fluent.
                    Some(Value::Text(_)) if ordinal => Selector::None,
                    Some(Value::Text(text)) => Selector::Text(text),
                    Some(Value::Number(number)) => {
                        let options = Options { b, c: target };
                        Selector::Number(number.normalized(), category(rules, number, options))
                    }
                    None => {
                        problems(Problem::MissingArgument(name));
                        Selector::None
                    }
                };
            }
            op::CASE_NUMBER => {
                let [_, negative, scale, _] = head.to_le_bytes();
                let key = Number::new(negative & 1 != 0, u64::from(b) << 32 | u64::from(a), scale);
                jump = matches!(selector, Selector::Number(number, _) if number == key);
            }
            op::CASE_NAME => {
                let [_, _, key, _] = head.to_le_bytes();
                jump = match selector {
                    Selector::Text(text) => pack.slice((a, b)) == Some(text),
                    Selector::Number(_, category) => key != NO_CATEGORY && key == category,
                    Selector::None => false,
                };
            }
            op::JUMP => jump = true,
            _ => {
                problems(Problem::Damaged);
                return Ok(());
            }
        }
        let next = at.saturating_add(1);
        at = if jump { size(target).max(next) } else { next };
    }
    Ok(())
}

/// An argument's name; a pack that was not checked may lack it.
fn name<'a>(pack: &Pack<'a>, number: u32) -> &'a str {
    let span = pack.arguments.get(size(number)).copied().map(pair);
    span.and_then(|span| pack.slice(span)).unwrap_or_default()
}

fn write_argument<'a>(
    pack: &Pack<'a>,
    argument: u32,
    options: Options,
    call: &Call<'a>,
    out: &mut Bounded<'_>,
    problems: &mut dyn FnMut(Problem<'a>),
) -> fmt::Result {
    let name = name(pack, argument);
    let Some(value) = call.argument(name) else {
        problems(Problem::MissingArgument(name));
        return write!(out, "{{${name}}}");
    };
    if call.isolate {
        out.write_char('\u{2068}')?;
    }
    match (value, call.form) {
        (Value::Number(number), _) => numerals::write(pack, number, options, out)?,
        (Value::Text(text), Form::Plain) => out.write_str(text)?,
        (Value::Text(text), Form::Markdown) => write_markdown(text, out)?,
    }
    if call.isolate {
        out.write_char('\u{2069}')?;
    }
    Ok(())
}

/// Writes a text so that Markdown takes none of it for markup, and its lines stay in one paragraph.
fn write_markdown(text: &str, out: &mut Bounded<'_>) -> fmt::Result {
    // Spaces at the beginning of a line could make a code block.
    let (start, text) = match text.strip_prefix(|first: char| first == ' ' || first.is_ascii_control()) {
        Some(rest) => ("&#32;", rest),
        None => ("", text),
    };
    out.write_str(start)?;
    for character in text.chars() {
        if character.is_ascii_punctuation() {
            out.write_char('\\')?;
        }
        out.write_char(if character.is_ascii_control() { ' ' } else { character })?;
    }
    Ok(())
}

/// Whether every instruction is known, goes ahead, and names what is there.
///
/// Texts must lie one behind the other, so that a program writes no byte of the pack twice.
pub(crate) fn check(pack: &Pack<'_>, program: Instructions<'_>) -> bool {
    let mut written = 0;
    let mut next = 0_usize;
    program.len() <= MAX_INSTRUCTIONS
        && program.iter().all(|instruction| {
            let [head, a, b, target] = quad(*instruction);
            next = next.saturating_add(1);
            let ahead = size(target) >= next && size(target) <= program.len();
            match head & 0xFF {
                op::TEXT => {
                    let rising = a >= written;
                    written = a.saturating_add(b);
                    rising && pack.slice((a, b)).is_some()
                }
                op::ARGUMENT | op::SELECT => {
                    size(a) < pack.arguments.len() && Options { b, c: target }.are_known()
                }
                op::CASE_NUMBER | op::JUMP => ahead,
                op::CASE_NAME => {
                    let category = head.to_le_bytes()[2];
                    ahead && pack.slice((a, b)).is_some() && (category < 6 || category == NO_CATEGORY)
                }
                _ => false,
            }
        })
}
