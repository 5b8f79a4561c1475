//! A number's decimal digits, rounded and padded as the options of `NUMBER` say: `PACK.md`, "Numbers".

use crate::number::Number;

/// The two words of an instruction that say how a number is written; both are 0 for a number as it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    /// Bytes: least integer digits, least decimals, greatest decimals + 1, groups.
    pub(crate) b: u32,
    /// Bytes: least and greatest number of significant digits, style, 0.
    pub(crate) c: u32,
}

/// What [`Options`] say about groups.
pub(crate) mod groups {
    pub(crate) const AS_THE_LOCALE: u8 = 0;
    pub(crate) const ALWAYS: u8 = 1;
    pub(crate) const FROM_TWO: u8 = 2;
    pub(crate) const NEVER: u8 = 3;
}

impl Options {
    /// Whether the digits of a number are to be changed.
    #[inline]
    pub(crate) fn changes_digits(self) -> bool {
        // Neither groups nor the style do.
        self.b & 0x00FF_FFFF != 0 || self.c & 0xFFFF != 0
    }

    pub(crate) fn is_percent(self) -> bool {
        let [_, _, style, _] = self.c.to_le_bytes();
        style == 1
    }

    /// The same for the number that a percentage is of.
    pub(crate) fn without_style(self) -> Self {
        Self { c: self.c & 0xFFFF, ..self }
    }

    pub(crate) fn groups(self) -> u8 {
        let [_, _, _, groups] = self.b.to_le_bytes();
        groups
    }

    fn least_integer_digits(self) -> u8 {
        let [least, ..] = self.b.to_le_bytes();
        least
    }

    /// Whether the numbers in the words are among those that `PACK.md` allows.
    pub(crate) fn are_known(self) -> bool {
        let [integer, least, greatest, groups] = self.b.to_le_bytes();
        let [least_significant, greatest_significant, style, nothing] = self.c.to_le_bytes();
        integer <= 21
            && least <= 100
            && greatest <= 101
            && groups <= groups::NEVER
            && least_significant <= 21
            && greatest_significant <= 21
            && style <= 1
            && nothing == 0
    }
}

/// Room for the 20 digits of the greatest coefficient and the one that rounding may add.
const ROOM: usize = 21;

/// Digits of a number without its sign. Digit 0 is the first that is not 0; those before it and behind the last are 0.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Digits {
    /// The digits in ASCII, at the end of the room.
    room: [u8; ROOM],
    /// Where in the room digit 0 is, and where the digits end.
    start: u8,
    end: u8,
    /// The number of the first decimal.
    pub(crate) point: i32,
    /// How many decimals are written.
    pub(crate) decimals: i32,
    /// How many integer digits are written.
    pub(crate) integers: i32,
}

impl Digits {
    /// The digits of a number with the options applied.
    pub(crate) fn new(number: Number, options: Options) -> Self {
        let mut digits = Self::of(number);
        if options.is_percent() {
            digits.multiply();
        }
        if options.changes_digits() {
            digits.apply(options);
        }
        digits.integers = digits.point.max(i32::from(options.least_integer_digits())).max(1);
        digits
    }

    fn of(number: Number) -> Self {
        let mut room = [b'0'; ROOM];
        let mut rest = number.coefficient();
        let mut start = ROOM;
        for place in room.iter_mut().rev() {
            let digit = (rest % 10) as u8;
            *place = b'0' | digit;
            start = start.wrapping_sub(1);
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        let scale = i32::from(number.scale());
        #[expect(clippy::cast_possible_truncation, reason = "at most 21")]
        let (start, end) = (start as u8, ROOM as u8);
        let point = i32::from(end.wrapping_sub(start)).wrapping_sub(scale);
        Self { room, start, end, point, decimals: scale, integers: 0 }
    }

    fn count(&self) -> i32 {
        i32::from(self.end.wrapping_sub(self.start))
    }

    fn is_zero(&self) -> bool {
        self.digit(0) == b'0'
    }

    /// The digit with this number, in ASCII.
    fn digit(&self, number: i32) -> u8 {
        self.text().as_bytes().get(usize::try_from(number).unwrap_or(ROOM)).copied().unwrap_or(b'0')
    }

    /// The digits that may be others than 0.
    pub(crate) fn text(&self) -> &str {
        let digits = self.room.get(usize::from(self.start)..usize::from(self.end)).unwrap_or_default();
        core::str::from_utf8(digits).unwrap_or_default()
    }

    /// Times 100.
    fn multiply(&mut self) {
        self.point = self.point.wrapping_add(2);
        if self.is_zero() {
            self.point = self.point.min(1);
        }
        self.decimals = self.decimals.wrapping_sub(2).max(0);
    }

    fn apply(&mut self, options: Options) {
        let [_, least, greatest, _] = options.b.to_le_bytes();
        let [least_significant, greatest_significant, ..] = options.c.to_le_bytes();
        if least_significant == 0 && greatest_significant == 0 {
            if let Some(greatest) = greatest.checked_sub(1) {
                self.round(self.point.wrapping_add(i32::from(greatest)));
            }
            self.decimals = self.decimals.max(i32::from(least));
            return;
        }
        if greatest_significant != 0 {
            if self.is_zero() {
                // Its integer digit is the significant one.
                self.round(self.point.wrapping_sub(1).wrapping_add(i32::from(greatest_significant)));
            } else {
                self.round(i32::from(greatest_significant));
            }
        }
        let least = i32::from(least_significant);
        let before = if self.is_zero() { 1 } else { self.point };
        self.decimals = self.decimals.max(least.wrapping_sub(before));
    }

    /// Leaves the digits before this one, rounded to the nearest, from the middle away from 0.
    fn round(&mut self, keep: i32) {
        if keep >= self.point.wrapping_add(self.decimals) {
            return;
        }
        let up = self.digit(keep) >= b'5';
        if keep < self.count() {
            #[expect(clippy::cast_possible_truncation, reason = "from 0 to 20")]
            let kept = keep.max(0).unsigned_abs() as u8;
            self.end = self.start.wrapping_add(kept);
            if up {
                self.increment();
            }
        }
        if self.start == self.end {
            // Nothing is left: 0.
            if let Some(place) = self.room.get_mut(usize::from(self.start)) {
                *place = b'0';
            }
            self.end = self.start.wrapping_add(1);
            self.point = 1;
        }
        // Zeros that only rounding leaves at the end say nothing.
        while self.count() > self.point.max(1) && self.digit(self.count().wrapping_sub(1)) == b'0' {
            self.end = self.end.wrapping_sub(1);
        }
        self.decimals = self.count().wrapping_sub(self.point).max(0);
        if self.is_zero() {
            self.decimals = 0;
        }
    }

    /// Adds one at the last digit.
    fn increment(&mut self) {
        let kept = self.room.get_mut(usize::from(self.start)..usize::from(self.end)).unwrap_or_default();
        for place in kept.iter_mut().rev() {
            if *place != b'9' {
                *place = place.wrapping_add(1);
                return;
            }
            *place = b'0';
        }
        // The room has one more digit than any coefficient.
        self.start = self.start.wrapping_sub(1);
        if let Some(place) = self.room.get_mut(usize::from(self.start)) {
            *place = b'1';
        }
        self.point = self.point.wrapping_add(1);
    }

    /// The number behind that of the last decimal that is not 0.
    pub(crate) fn last_decimal(&self) -> i32 {
        let decimals = self.point..self.point.wrapping_add(self.decimals);
        let last = decimals.rev().find(|number| self.digit(*number) != b'0');
        last.map_or(self.point, |last| last.wrapping_add(1))
    }

    /// The value of the digits from one number to before another, as an operand: see [`cut`].
    pub(crate) fn value(&self, from: i32, to: i32) -> u64 {
        let mut value = 0_u64;
        let mut is_cut = false;
        for number in from..to {
            value = value.wrapping_mul(10).wrapping_add(u64::from(self.digit(number) & 0x0F));
            is_cut |= value >= LIMIT;
            value %= LIMIT;
        }
        if is_cut { value.wrapping_add(LIMIT) } else { value }
    }
}

/// 10^18.
const LIMIT: u64 = 1_000_000_000_000_000_000;

/// An operand of more than 18 digits: its last 18, and 10^18 if any of the others is not 0.
#[inline]
pub(crate) fn cut(operand: u64) -> u64 {
    if operand < LIMIT { operand } else { (operand % LIMIT).wrapping_add(LIMIT) }
}
