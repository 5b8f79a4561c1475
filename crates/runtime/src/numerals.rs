//! Numbers as a locale writes them: `PACK.md`, "Numbers".

use core::fmt::{self, Write};

use crate::digits::{Digits, Options, groups};
use crate::number::Number;
use crate::pack::Pack;

/// The digits that most locales write.
const ASCII: &str = "0123456789";

/// Zeros to write many of at once.
const ZEROS: &str = "0000000000000000";

/// Writes a number in a pack's locale.
#[inline]
pub(crate) fn write(pack: &Pack<'_>, number: Number, options: Options, out: &mut impl Write) -> fmt::Result {
    // What most texts hold.
    if number.scale() == 0
        && options.keeps_digits()
        && pack.numerals.is_ascii
        && !number.is_negative()
        && let Some(pair) = pair(number.coefficient())
    {
        return out.write_str(pair);
    }
    write_any(pack, number, options, out)
}

/// An integer below 100.
#[inline]
fn pair(coefficient: u64) -> Option<&'static str> {
    let start = usize::try_from(coefficient).ok()?.checked_mul(2)?;
    let pair = PAIRS.get(start..start.checked_add(2)?)?;
    if coefficient < 10 { pair.get(1..) } else { Some(pair) }
}

#[inline(never)]
fn write_any(pack: &Pack<'_>, number: Number, options: Options, out: &mut impl Write) -> fmt::Result {
    if number.is_negative() {
        out.write_str(pack.slice(pack.numerals.minus).unwrap_or_default())?;
    }
    if number.scale() == 0
        && options.keeps_digits()
        && let Some(result) = write_integer(pack, number.coefficient(), options, out)
    {
        return result;
    }
    write_digits_of(pack, &Digits::new(number, options), options, out)
}

/// Writes a number's digits with all that belongs to them but the sign.
#[cold]
fn write_digits_of(pack: &Pack<'_>, digits: &Digits, options: Options, out: &mut impl Write) -> fmt::Result {
    let symbol = |span| pack.slice(span).unwrap_or_default();
    let numerals = &pack.numerals;
    let mut sizes = numerals.groups;
    if options.is_percent() {
        out.write_str(symbol(numerals.before_percentage))?;
        let [_, _, usual, percentage] = sizes;
        sizes = [percentage >> 4, percentage & 0x0F, usual, 0];
    }
    let own = symbol(numerals.digits);
    let first = digits.point.wrapping_sub(digits.integers);
    let mut from = first;
    while let Some(to) = next_group(sizes, options.groups(), digits.point, first, from) {
        write_digits(digits, from, to, own, out)?;
        out.write_str(symbol(numerals.group))?;
        from = to;
    }
    write_digits(digits, from, digits.point, own, out)?;
    if digits.decimals > 0 {
        out.write_str(symbol(numerals.decimal))?;
        write_digits(digits, digits.point, digits.point.wrapping_add(digits.decimals), own, out)?;
    }
    if options.is_percent() {
        out.write_str(symbol(numerals.behind_percentage))?;
    }
    Ok(())
}

/// All integers of two digits.
const PAIRS: &str = "0001020304050607080910111213141516171819\
    2021222324252627282930313233343536373839\
    4041424344454647484950515253545556575859\
    6061626364656667686970717273747576777879\
    8081828384858687888990919293949596979899";

/// Room for an integer of 20 digits with a separator of three bytes after every second.
const ROOM: usize = 48;

/// Writes an integer that is written as it is, with the digits of ASCII: what most texts hold. Nothing is written of another one.
#[inline]
fn write_integer(
    pack: &Pack<'_>,
    coefficient: u64,
    options: Options,
    out: &mut impl Write,
) -> Option<fmt::Result> {
    let numerals = &pack.numerals;
    if !numerals.is_ascii {
        return None;
    }
    let [last, others, ..] = numerals.groups;
    // How many digits stand before the next separator.
    let mut left = u8::MAX;
    if coefficient >= 1000 || last < 3 {
        let fewest = fewest_grouped(numerals.groups, options.groups());
        if fewest.is_some_and(|fewest| has_digits(coefficient, fewest)) {
            left = last;
        }
    }
    let mut room = [0; ROOM];
    let mut start = ROOM;
    let mut rest = coefficient;
    loop {
        start = start.checked_sub(1)?;
        *room.get_mut(start)? = b'0' | (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
        left = left.wrapping_sub(1);
        if left == 0 {
            let group = pack.slice(numerals.group)?.as_bytes();
            let end = start;
            start = start.checked_sub(group.len())?;
            room.get_mut(start..end)?.copy_from_slice(group);
            left = others;
        }
    }
    Some(out.write_str(core::str::from_utf8(room.get(start..)?).ok()?))
}

/// Whether a number has at least this many digits.
fn has_digits(coefficient: u64, count: u8) -> bool {
    let least = 10_u64.checked_pow(u32::from(count).saturating_sub(1));
    least.is_some_and(|least| coefficient >= least)
}

/// The number of the digit before which the next separator stands, for integer digits from `first` to before `point`
/// of which those before `from` are written.
#[inline]
fn next_group(sizes: [u8; 4], wanted: u8, point: i32, first: i32, from: i32) -> Option<i32> {
    let fewest = i32::from(fewest_grouped(sizes, wanted)?);
    if point.wrapping_sub(first) < fewest {
        return None;
    }
    let [last, others, ..] = sizes.map(i32::from);
    let before_last = point.wrapping_sub(last);
    // The remainder is what the first group has; a group that is whole comes next otherwise.
    let rest = before_last.wrapping_sub(from);
    let size = match rest.checked_rem(others)? {
        0 => others,
        part => part,
    };
    (rest > 0).then(|| from.wrapping_add(size))
}

/// How many integer digits a number has at least that is grouped, if any is.
#[inline]
fn fewest_grouped([last, _, usual, _]: [u8; 4], wanted: u8) -> Option<u8> {
    let before = match wanted {
        groups::AS_THE_LOCALE => usual,
        groups::ALWAYS => 1,
        groups::FROM_TWO => usual.max(2),
        _ => return None,
    };
    (last != 0).then(|| last.saturating_add(before))
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
    if own == ASCII {
        out.write_str(inner)?;
    } else {
        for digit in inner.bytes() {
            write_digit(digit, own, out)?;
        }
    }
    zeros(count(from.max(end), to), own, out)
}

fn zeros(mut count: usize, own: &str, out: &mut impl Write) -> fmt::Result {
    if own == ASCII {
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
