//! Plural rules (UTS #35 part 3), evaluated on exact operands.

use crate::bytes::layout::{CATEGORIES, LAST, NEGATED, OPERANDS, OTHER};
use crate::bytes::read::pair;
use crate::bytes::table::Table;
use crate::error::OpenError;
use crate::number::Number;
use crate::number::digits::{Digits, Options, cut};

/// A locale's conditions for one type of plural.
pub(crate) type Rules<'a> = Table<'a, 4>;

/// One comparison of a rule: `n % 100 != 3..10,13`.
struct Relation<'a> {
    head: u32,
    modulus: u32,
    /// The first and the last number of each.
    ranges: Table<'a, 8>,
}

/// Takes the next relation off the rules.
fn next<'a>(rules: &mut Rules<'a>) -> Option<Relation<'a>> {
    let (head, rest) = rules.split_first()?;
    let (modulus, rest) = rest.split_first()?;
    let head = u32::from_le_bytes(head);
    let (ranges, rest) = rest.split_at(usize::from(head.to_le_bytes()[2]).checked_mul(2)?)?;
    *rules = rest;
    Some(Relation { head, modulus: u32::from_le_bytes(modulus), ranges: Table::new(ranges) })
}

/// The number of the plural category of a number, as the options change its digits.
pub(crate) fn category(mut rules: Rules<'_>, number: Number, options: Options) -> u8 {
    let operands = Operands::new(number, options);
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

    #[inline]
    fn holds(&self, operands: &Operands) -> bool {
        let inside = operands.get(self.operand()).is_some_and(|value| {
            let value = value.checked_rem(u64::from(self.modulus)).unwrap_or(value);
            let mut ranges = self.ranges.iter().map(pair);
            ranges.any(|(low, high)| (u64::from(low)..=u64::from(high)).contains(&value))
        });
        inside != (self.head & NEGATED != 0)
    }
}

/// What the rules look at (UTS #35 part 3, "Operands"); the sign does not count.
enum Operands {
    /// A number without decimals.
    Integer(u64),
    /// i, then value and number of the decimals as they are, and without the zeros at their end.
    Decimal { i: u64, visible: (u64, u64), trimmed: (u64, u64) },
}

impl Operands {
    #[inline]
    fn new(number: Number, options: Options) -> Self {
        if number.scale() == 0 && !options.changes_digits() {
            Self::Integer(cut(number.coefficient()))
        } else {
            Self::of_digits(&Digits::new(number, options.without_style()))
        }
    }

    #[cold]
    fn of_digits(digits: &Digits) -> Self {
        let decimals = |end: i32| {
            let count = u64::try_from(end.wrapping_sub(digits.point)).unwrap_or_default();
            (digits.value(digits.point, end), count)
        };
        Self::Decimal {
            i: digits.value(0, digits.point),
            visible: decimals(digits.point.wrapping_add(digits.decimals)),
            trimmed: decimals(digits.last_decimal()),
        }
    }

    /// An operand's value; none for an `n` with decimals, which is in no range of integers.
    #[inline]
    fn get(&self, operand: u8) -> Option<u64> {
        match (self, operand) {
            (Self::Integer(integer), 0 | 1) => Some(*integer),
            (Self::Decimal { i, trimmed, .. }, 0) => (trimmed.0 == 0).then_some(*i),
            (Self::Decimal { i, .. }, 1) => Some(*i),
            (Self::Decimal { visible, .. }, 2) => Some(visible.1),
            (Self::Decimal { trimmed, .. }, 3) => Some(trimmed.1),
            (Self::Decimal { visible, .. }, 4) => Some(visible.0),
            (Self::Decimal { trimmed, .. }, 5) => Some(trimmed.0),
            _ => Some(0),
        }
    }
}
