//! Plural rules (UTS #35 part 3), evaluated on exact operands.

use crate::digits::{Digits, Options, cut};
use crate::error::OpenError;
use crate::format::{CATEGORIES, LAST, NEGATED, OPERANDS, OTHER};
use crate::number::Number;

/// A locale's conditions for one type of plural.
pub(crate) type Rules<'a> = &'a [[u8; 4]];

/// One comparison of a rule: `n % 100 != 3..10,13`.
struct Relation<'a> {
    head: u32,
    modulus: u32,
    ranges: &'a [[u8; 4]],
}

/// Takes the next relation off the rules.
fn next<'a>(rules: &mut Rules<'a>) -> Option<Relation<'a>> {
    let (head, rest) = rules.split_first()?;
    let (modulus, rest) = rest.split_first()?;
    let head = u32::from_le_bytes(*head);
    let (ranges, rest) = rest.split_at_checked(usize::from(head.to_le_bytes()[2]).checked_mul(2)?)?;
    *rules = rest;
    Some(Relation { head, modulus: u32::from_le_bytes(*modulus), ranges })
}

/// The number of the plural category of a number, as the options change its digits.
pub(crate) fn category(mut rules: Rules<'_>, number: Number, options: Options) -> u8 {
    let operands =
        if options.changes_digits() { Operands::of_digits(number, options) } else { Operands::new(number) };
    let mut holds = true;
    while let Some(relation) = next(&mut rules) {
        holds = holds && relation.holds(&operands);
        if relation.head & LAST != 0 {
            if holds {
                return relation.category();
            }
            holds = true;
        }
    }
    OTHER
}

/// Whether the rules are well formed from the first word to the last.
pub(crate) fn check(mut rules: Rules<'_>) -> Result<(), OpenError> {
    let mut ended = true;
    while !rules.is_empty() {
        let relation = next(&mut rules).ok_or(OpenError::Plural)?;
        if usize::from(relation.operand()) >= OPERANDS.len()
            || usize::from(relation.category()) >= CATEGORIES.len()
        {
            return Err(OpenError::Plural);
        }
        ended = relation.head & LAST != 0;
    }
    if ended { Ok(()) } else { Err(OpenError::Plural) }
}

impl Relation<'_> {
    fn operand(&self) -> u8 {
        self.head.to_le_bytes()[0] & 7
    }

    fn category(&self) -> u8 {
        self.head.to_le_bytes()[1]
    }

    fn holds(&self, operands: &Operands) -> bool {
        let inside = operands.get(self.operand()).is_some_and(|value| {
            let value = value.checked_rem(u64::from(self.modulus)).unwrap_or(value);
            self.ranges.as_chunks::<2>().0.iter().any(|[low, high]| {
                (u64::from(u32::from_le_bytes(*low))..=u64::from(u32::from_le_bytes(*high))).contains(&value)
            })
        });
        inside != (self.head & NEGATED != 0)
    }
}

/// What the rules look at (UTS #35 part 3, "Operands"); the sign does not count.
#[derive(Debug, PartialEq, Eq)]
struct Operands {
    /// i, and n if there are no decimals but zeros.
    integer: u64,
    /// f.
    decimals: u64,
    /// v.
    scale: u32,
    /// t.
    trimmed_decimals: u64,
    /// w.
    trimmed_scale: u32,
}

impl Operands {
    /// Of a number as it is.
    fn new(number: Number) -> Self {
        let (integer, decimals) = number.parts();
        let trimmed = Number::new(false, decimals, number.scale()).normalized();
        Self {
            integer: cut(integer),
            decimals: cut(decimals),
            scale: u32::from(number.scale()),
            trimmed_decimals: cut(trimmed.coefficient()),
            trimmed_scale: u32::from(trimmed.scale()),
        }
    }

    /// Of a number whose digits the options change.
    fn of_digits(number: Number, options: Options) -> Self {
        let digits = Digits::new(number, options.without_style());
        let end = digits.point.wrapping_add(digits.decimals);
        let trimmed = digits.last_decimal();
        let scale = |end: i32| u32::try_from(end.wrapping_sub(digits.point)).unwrap_or_default();
        Self {
            integer: digits.value(0, digits.point),
            decimals: digits.value(digits.point, end),
            scale: scale(end),
            trimmed_decimals: digits.value(digits.point, trimmed),
            trimmed_scale: scale(trimmed),
        }
    }

    /// An operand's value; none for an `n` with decimals, which is in no range of integers.
    fn get(&self, operand: u8) -> Option<u64> {
        match operand {
            0 => (self.trimmed_decimals == 0).then_some(self.integer),
            1 => Some(self.integer),
            2 => Some(u64::from(self.scale)),
            3 => Some(u64::from(self.trimmed_scale)),
            4 => Some(self.decimals),
            5 => Some(self.trimmed_decimals),
            _ => Some(0),
        }
    }
}
