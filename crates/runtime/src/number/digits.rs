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
    /// The digits, at the end of the room.
    room: [u8; ROOM],
    /// Where in the room digit 0 is, and where the digits end.
    start: usize,
    end: usize,
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
        let mut room = [0; ROOM];
        let mut rest = number.coefficient();
        let mut start = ROOM;
        for place in room.iter_mut().rev() {
            *place = (rest % 10) as u8;
            start = start.wrapping_sub(1);
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        let scale = i32::from(number.scale());
        let mut digits = Self { room, start, end: ROOM, point: 0, decimals: scale, integers: 0 };
        digits.point = digits.count().wrapping_sub(scale);
        if options.is_percent() {
            // Times 100.
            digits.point = digits.point.wrapping_add(2);
            if digits.is_zero() {
                digits.point = digits.point.min(1);
            }
            digits.decimals = digits.decimals.wrapping_sub(2).max(0);
        }
        digits.apply(options);
        digits
    }

    fn count(&self) -> i32 {
        #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "at most 21")]
        let count = self.end.wrapping_sub(self.start) as i32;
        count
    }

    fn is_zero(&self) -> bool {
        self.digit(0) == 0
    }

    /// The digit with this number.
    pub(crate) fn digit(&self, number: i32) -> u8 {
        let digits = self.room.get(self.start..self.end).unwrap_or_default();
        usize::try_from(number).ok().and_then(|number| digits.get(number)).copied().unwrap_or(0)
    }

    fn apply(&mut self, options: Options) {
        let [integers, least, greatest, _] = options.b.to_le_bytes().map(i32::from);
        let [least_significant, greatest_significant, ..] = options.c.to_le_bytes().map(i32::from);
        if least_significant != 0 || greatest_significant != 0 {
            // Of 0, the integer digit is the significant one.
            let skipped = |digits: &Self| if digits.is_zero() { digits.point.wrapping_sub(1) } else { 0 };
            if greatest_significant != 0 {
                self.round(skipped(self).wrapping_add(greatest_significant));
            }
            let written = self.point.wrapping_sub(skipped(self));
            self.decimals = self.decimals.max(least_significant.wrapping_sub(written));
        } else {
            if greatest != 0 {
                self.round(self.point.wrapping_add(greatest).wrapping_sub(1));
            }
            self.decimals = self.decimals.max(least);
        }
        self.integers = self.point.max(integers).max(1);
    }

    /// Leaves the digits before this one, rounded to the nearest, from the middle away from 0.
    fn round(&mut self, keep: i32) {
        if keep >= self.point.wrapping_add(self.decimals) {
            return;
        }
        let up = self.digit(keep) >= 5;
        if keep < self.count() {
            self.end = self.start.wrapping_add(usize::try_from(keep).unwrap_or_default());
            if up {
                self.increment();
            }
        }
        if self.start == self.end {
            // Nothing is left: 0.
            self.end = self.start.wrapping_add(1);
            if let Some(place) = self.room.get_mut(self.start) {
                *place = 0;
            }
            self.point = 1;
        }
        // Zeros that only rounding leaves at the end say nothing.
        while self.count() > self.point.max(1) && self.digit(self.count().wrapping_sub(1)) == 0 {
            self.end = self.end.wrapping_sub(1);
        }
        self.decimals = self.count().wrapping_sub(self.point).max(0);
    }

    /// Adds one at the last digit.
    fn increment(&mut self) {
        for place in self.room.get_mut(self.start..self.end).unwrap_or_default().iter_mut().rev() {
            if *place != 9 {
                *place = place.wrapping_add(1);
                return;
            }
            *place = 0;
        }
        // The room has one more digit than any coefficient.
        self.start = self.start.wrapping_sub(1);
        if let Some(place) = self.room.get_mut(self.start) {
            *place = 1;
        }
        self.point = self.point.wrapping_add(1);
    }

    /// The number behind that of the last decimal that is not 0.
    pub(crate) fn last_decimal(&self) -> i32 {
        let decimals = self.point..self.point.wrapping_add(self.decimals);
        let last = decimals.rev().find(|number| self.digit(*number) != 0);
        last.map_or(self.point, |last| last.wrapping_add(1))
    }

    /// The value of the digits from one number to before another, as an operand: see [`cut`].
    pub(crate) fn value(&self, from: i32, to: i32) -> u64 {
        let mut value = 0_u64;
        let mut is_cut = false;
        for number in from..to {
            value = value.wrapping_mul(10).wrapping_add(u64::from(self.digit(number)));
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
