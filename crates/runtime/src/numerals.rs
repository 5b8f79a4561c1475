//! Numbers as a locale writes them: `PACK.md`, "Numbers".

use core::fmt::{self, Write};

use crate::digits::{Digits, Options, groups};
use crate::number::Number;
use crate::pack::Pack;

/// Zeros to write many of at once.
const ZEROS: &str = "0000000000000000";

/// Writes a number in a pack's locale.
pub(crate) fn write(pack: &Pack<'_>, number: Number, options: Options, out: &mut impl Write) -> fmt::Result {
    let symbol = |span| pack.slice(span).unwrap_or_default();
    let numerals = &pack.numerals;
    let digits = Digits::new(number, options);
    if number.is_negative() {
        out.write_str(symbol(numerals.minus))?;
    }
    if options.is_percent() {
        out.write_str(symbol(numerals.before_percentage))?;
    }
    let own = symbol(numerals.digits);
    let first = digits.point.wrapping_sub(digits.integers);
    let mut from = first;
    while let Some(to) = next_group(numerals.groups, options.groups(), digits.point, first, from) {
        write_digits(&digits, from, to, own, out)?;
        out.write_str(symbol(numerals.group))?;
        from = to;
    }
    write_digits(&digits, from, digits.point, own, out)?;
    if digits.decimals > 0 {
        out.write_str(symbol(numerals.decimal))?;
        write_digits(&digits, digits.point, digits.point.wrapping_add(digits.decimals), own, out)?;
    }
    if options.is_percent() {
        out.write_str(symbol(numerals.behind_percentage))?;
    }
    Ok(())
}

/// The number of the digit before which the next separator stands, for integer digits from `first` to before `point`
/// of which those before `from` are written.
#[inline]
fn next_group(sizes: [u8; 4], wanted: u8, point: i32, first: i32, from: i32) -> Option<i32> {
    let [last, others, usual, _] = sizes.map(i32::from);
    let before = match wanted {
        groups::AS_THE_LOCALE => usual,
        groups::ALWAYS => 1,
        groups::FROM_TWO => usual.max(2),
        _ => return None,
    };
    if last == 0 || point.wrapping_sub(first) < last.wrapping_add(before) {
        return None;
    }
    let before_last = point.wrapping_sub(last);
    // The remainder is what the first group has; a group that is whole comes next otherwise.
    let rest = before_last.wrapping_sub(from);
    let size = match rest.checked_rem(others)? {
        0 => others,
        part => part,
    };
    (rest > 0).then(|| from.wrapping_add(size))
}

/// Writes the digits from one number to before another with a locale's own digits.
fn write_digits(digits: &Digits, from: i32, to: i32, own: &str, out: &mut impl Write) -> fmt::Result {
    let text = digits.text();
    let place = |number: i32| usize::try_from(number).unwrap_or_default().min(text.len());
    let inner = text.get(place(from)..place(to)).unwrap_or_default();
    let count = |from: i32, to: i32| usize::try_from(to.wrapping_sub(from)).unwrap_or_default();
    #[expect(clippy::cast_possible_wrap, clippy::cast_possible_truncation, reason = "at most 21")]
    let end = text.len() as i32;
    zeros(count(from, to.min(0)), own, out)?;
    if own == "0123456789" {
        out.write_str(inner)?;
    } else {
        for digit in inner.bytes() {
            write_digit(digit, own, out)?;
        }
    }
    zeros(count(from.max(end), to), own, out)
}

fn zeros(mut count: usize, own: &str, out: &mut impl Write) -> fmt::Result {
    if own == "0123456789" {
        while let Some(part) = ZEROS.get(..count.min(ZEROS.len())).filter(|part| !part.is_empty()) {
            out.write_str(part)?;
            count = count.saturating_sub(part.len());
        }
        return Ok(());
    }
    (0..count).try_for_each(|_| write_digit(b'0', own, out))
}

/// Writes a digit in ASCII as one of the locale's ten.
fn write_digit(digit: u8, own: &str, out: &mut impl Write) -> fmt::Result {
    let width = own.len() / 10;
    let start = width.wrapping_mul(usize::from(digit & 0x0F));
    out.write_str(own.get(start..start.wrapping_add(width)).unwrap_or_default())
}
