//! Texts with arguments: programs that only go forward.

use core::fmt::{self, Write};

use crate::bytes::layout::{FLAG, MAX_INSTRUCTIONS, NO_CATEGORY, op};
use crate::bytes::read::{four_words, pair, size};
use crate::field::{Form, Problem};
use crate::number::Number;
use crate::number::digits::Options;
use crate::number::plural::category;
use crate::pack::number_symbols;
use crate::pack::{Instructions, Pack};
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
struct Bounded<'w, W: ?Sized> {
    out: &'w mut W,
    left: usize,
    is_full: bool,
}

impl<W: Write + ?Sized> Write for Bounded<'_, W> {
    #[inline]
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
pub(crate) fn run<'a, W: Write + ?Sized>(
    pack: &Pack<'a>,
    program: Instructions<'a>,
    call: &Call<'_>,
    out: &mut W,
    problems: &mut dyn FnMut(Problem<'a>),
) -> fmt::Result {
    let mut out = Bounded { out, left: MAX_BYTES, is_full: false };
    let result = execute(pack, program, call, &mut out, problems);
    if out.is_full {
        problems(Problem::TooLong);
        return Ok(());
    }
    result
}

/// Each instruction runs at most once, because targets lie ahead.
#[inline]
fn execute<'a, W: Write + ?Sized>(
    pack: &Pack<'a>,
    program: Instructions<'a>,
    call: &Call<'_>,
    out: &mut Bounded<'_, W>,
    problems: &mut dyn FnMut(Problem<'a>),
) -> fmt::Result {
    let mut rest = program;
    while let Some((instruction, others)) = rest.split_first() {
        let [head, a, b, c] = four_words(instruction);
        rest = others;
        match head & 0xFF {
            op::TEXT => match pack.slice((a, b)) {
                Some(text) => out.write_str(text)?,
                None => problems(Problem::Damaged),
            },
            op::ARGUMENT => write_argument(pack, a, Options { b, c }, call, out, problems)?,
            _ => rest = control_flow(pack, program, rest, call, problems),
        }
    }
    Ok(())
}

/// Where a run goes on behind the instruction before `rest`, which writes nothing.
#[inline(never)]
fn control_flow<'a>(
    pack: &Pack<'a>,
    program: Instructions<'a>,
    rest: Instructions<'a>,
    call: &Call<'_>,
    problems: &mut dyn FnMut(Problem<'a>),
) -> Instructions<'a> {
    let [head, a, b, c] = program.last_before(rest).map_or([u32::MAX; 4], four_words);
    match head & 0xFF {
        op::JUMP => program.forward(rest, size(c)),
        op::SELECT => {
            let selector = select(pack, head & FLAG != 0, a, Options { b, c }, call, problems);
            choose(pack, program, rest, &selector)
        }
        _ => {
            problems(Problem::Damaged);
            Instructions::EMPTY
        }
    }
}

/// What a select expression looks at.
#[inline]
fn select<'a, 'c>(
    pack: &Pack<'a>,
    ordinal: bool,
    argument: u32,
    options: Options,
    call: &Call<'c>,
    problems: &mut dyn FnMut(Problem<'a>),
) -> Selector<'c> {
    let name = name(pack, argument);
    match call.argument(name) {
        // `NUMBER($text, type: "ordinal")` is an error in Fluent.
        Some(Value::Text(_)) if ordinal => Selector::None,
        Some(Value::Text(text)) => Selector::Text(text),
        Some(Value::Number(number)) => {
            let rules = if ordinal { pack.ordinal } else { pack.cardinal };
            Selector::Number(number.normalized(), category(rules, number, options))
        }
        None => {
            problems(Problem::MissingArgument(name));
            Selector::None
        }
    }
}

/// Where the first of the cases leads that fits, or the jump behind them, or what comes there instead.
#[inline]
fn choose<'a>(
    pack: &Pack<'_>,
    program: Instructions<'a>,
    mut rest: Instructions<'a>,
    selector: &Selector<'_>,
) -> Instructions<'a> {
    while let Some((instruction, others)) = rest.split_first() {
        let [head, a, b, target] = four_words(instruction);
        let [operation, negative, key, _] = head.to_le_bytes();
        let fits = match u32::from(operation) {
            op::CASE_NUMBER => match selector {
                Selector::Number(number, _) => {
                    *number == Number::new(negative & 1 != 0, u64::from(b) << 32 | u64::from(a), key)
                }
                _ => false,
            },
            op::CASE_NAME => match selector {
                Selector::Text(text) => pack.slice((a, b)) == Some(text),
                Selector::Number(_, category) => key != NO_CATEGORY && key == *category,
                Selector::None => false,
            },
            op::JUMP => true,
            _ => break,
        };
        rest = others;
        if fits {
            return program.forward(rest, size(target));
        }
    }
    rest
}

/// An argument's name; a pack that was not checked may lack it.
fn name<'a>(pack: &Pack<'a>, number: u32) -> &'a str {
    let span = pack.arguments.get(size(number)).map(pair);
    span.and_then(|span| pack.slice(span)).unwrap_or_default()
}

fn write_argument<'a, W: Write + ?Sized>(
    pack: &Pack<'a>,
    argument: u32,
    options: Options,
    call: &Call<'_>,
    out: &mut Bounded<'_, W>,
    problems: &mut dyn FnMut(Problem<'a>),
) -> fmt::Result {
    let name = name(pack, argument);
    let Some(value) = call.argument(name) else {
        problems(Problem::MissingArgument(name));
        out.write_str("{$")?;
        out.write_str(name)?;
        return out.write_str("}");
    };
    if call.isolate {
        out.write_str("\u{2068}")?;
    }
    match (value, call.form) {
        (Value::Number(number), _) => number_symbols::write(pack, number, options, out)?,
        (Value::Text(text), Form::Plain) => out.write_str(text)?,
        (Value::Text(text), Form::Markdown) => write_markdown(text, out)?,
    }
    if call.isolate {
        out.write_str("\u{2069}")?;
    }
    Ok(())
}

/// Writes a text so that Markdown takes none of it for markup, and its lines stay in one paragraph.
#[inline(never)]
fn write_markdown(text: &str, out: &mut impl Write) -> fmt::Result {
    let mut rest = text;
    // Spaces at the beginning of a line could make a code block.
    if text.bytes().next().is_some_and(|first| first == b' ' || first.is_ascii_control()) {
        out.write_str("&#32;")?;
        rest = text.get(1..).unwrap_or_default();
    }
    let is_special = |byte: &u8| byte.is_ascii_punctuation() || byte.is_ascii_control();
    while let Some(at) = rest.as_bytes().iter().position(is_special) {
        let (plain, special) = rest.split_at_checked(at).unwrap_or_default();
        let (special, behind) = special.split_at_checked(1).unwrap_or_default();
        out.write_str(plain)?;
        if special.as_bytes().iter().any(u8::is_ascii_control) {
            out.write_str(" ")?;
        } else {
            out.write_str("\\")?;
            out.write_str(special)?;
        }
        rest = behind;
    }
    out.write_str(rest)
}

/// Whether every instruction is known, goes ahead, and names what is there.
///
/// Texts must lie one behind the other, so that a program writes no byte of the pack twice. Cases stand behind
/// their select, and nothing leads to one from elsewhere.
pub(crate) fn check(pack: &Pack<'_>, program: Instructions<'_>) -> bool {
    let mut written = 0;
    let mut next = 0_usize;
    let mut is_selecting = false;
    program.len() <= MAX_INSTRUCTIONS
        && program.iter().all(|instruction| {
            let [head, a, b, target] = four_words(instruction);
            next = next.wrapping_add(1);
            // Texts and arguments lead nowhere: only what jumps looks at its target.
            let ahead = || {
                let aim = program.get(size(target)).map_or(op::TEXT, |aim| four_words(aim)[0] & 0xFF);
                size(target) >= next
                    && size(target) <= program.len()
                    && !matches!(aim, op::CASE_NUMBER | op::CASE_NAME)
            };
            let operation = head & 0xFF;
            let was_selecting = is_selecting;
            is_selecting = match operation {
                op::SELECT => true,
                op::CASE_NUMBER | op::CASE_NAME => was_selecting,
                _ => false,
            };
            match operation {
                op::TEXT => {
                    let rising = a >= written;
                    written = a.saturating_add(b);
                    rising && pack.slice((a, b)).is_some()
                }
                op::ARGUMENT | op::SELECT => {
                    size(a) < pack.arguments.len() && Options { b, c: target }.are_known()
                }
                op::CASE_NUMBER => was_selecting && ahead(),
                op::JUMP => ahead(),
                op::CASE_NAME => {
                    let category = head.to_le_bytes()[2];
                    was_selecting
                        && ahead()
                        && pack.slice((a, b)).is_some()
                        && (category < 6 || category == NO_CATEGORY)
                }
                _ => false,
            }
        })
}
