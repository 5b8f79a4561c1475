//! Number formatting with a locale's symbols: see "Numbers" in `PACK.md`.

use core::fmt::{self, Write};

use crate::number::Number;
use crate::number::digits::{Digits, Options, groups};
use crate::pack::Pack;

/// All integers of two digits.
const PAIRS: &str = "0001020304050607080910111213141516171819\
    2021222324252627282930313233343536373839\
    4041424344454647484950515253545556575859\
    6061626364656667686970717273747576777879\
    8081828384858687888990919293949596979899";

/// Writes a number in a pack's locale.
#[inline]
pub(crate) fn write(pack: &Pack<'_>, number: Number, options: Options, out: &mut impl Write) -> fmt::Result {
    let coefficient = number.coefficient();
    // The most frequent case comes first: a small integer without options.
    if coefficient < 1000
        && number.scale() == 0
        && !number.is_negative()
        && options == Options::default()
        && pack.number_symbols.are_short_plain
    {
        #[expect(clippy::cast_possible_truncation, reason = "less than 1000")]
        let coefficient = coefficient as usize;
        let (hundreds, rest) = (coefficient / 100, coefficient % 100);
        if hundreds != 0 {
            out.write_str(pair(hundreds, 1))?;
        }
        return out.write_str(pair(rest, usize::from(coefficient < 10)));
    }
    write_any(pack, number, options, out)
}

/// An integer below 100 as two digits without the first `skipped`.
#[inline]
fn pair(integer: usize, skipped: usize) -> &'static str {
    let start = integer.wrapping_mul(2);
    PAIRS.get(start.wrapping_add(skipped)..start.wrapping_add(2)).unwrap_or_default()
}

#[inline(never)]
fn write_any(pack: &Pack<'_>, number: Number, options: Options, out: &mut impl Write) -> fmt::Result {
    let number_symbols = &pack.number_symbols;
    let digits = Digits::new(number, options);
    let first = digits.point.wrapping_sub(digits.integers);
    let own = pack.slice(number_symbols.digits).unwrap_or_default();
    let width = own.len() / 10;
    let mut symbol = |span| out.write_str(pack.slice(span).unwrap_or_default());
    if number.is_negative() {
        symbol(number_symbols.minus)?;
    }
    let mut sizes = number_symbols.groups;
    if options.is_percent() {
        symbol(number_symbols.before_percentage)?;
        let [_, _, usual, percentage] = sizes;
        sizes = [percentage >> 4, percentage & 0x0F, usual, 0];
    }
    for place in first..digits.point.wrapping_add(digits.decimals) {
        if place == digits.point {
            symbol(number_symbols.decimal)?;
        } else if place != first && is_grouped(sizes, options.groups(), &digits, place) {
            symbol(number_symbols.group)?;
        }
        #[expect(clippy::cast_possible_truncation, reason = "the text of a pack has less than 2^31 bytes")]
        let (start, width) = (width.wrapping_mul(usize::from(digits.digit(place))) as u32, width as u32);
        symbol((number_symbols.digits.0.wrapping_add(start), width))?;
    }
    if options.is_percent() {
        symbol(number_symbols.behind_percentage)?;
    }
    Ok(())
}

/// Whether a group separator precedes a digit of the integer, which is not its first.
fn is_grouped([last, others, usual, _]: [u8; 4], wanted: u8, digits: &Digits, place: i32) -> bool {
    let before = match wanted {
        groups::AS_THE_LOCALE => usual,
        groups::ALWAYS => 1,
        groups::FROM_TWO => usual.max(2),
        _ => return false,
    };
    let left = digits.point.wrapping_sub(place).wrapping_sub(i32::from(last));
    last != 0
        && left >= 0
        && digits.integers >= i32::from(last).wrapping_add(i32::from(before))
        && left.checked_rem(i32::from(others)) == Some(0)
}
