//! Exact decimal numbers.

pub(crate) mod digits;
pub(crate) mod plural;

use core::fmt::{self, Write};
use core::str::FromStr;

use crate::stack_string::StackString;

/// A decimal number, exact: a sign, up to 2^64 - 1 as digits, and how many of the digits are decimals.
///
/// It prints as it was given: `1.50` keeps its zero, and plural rules see it. Two numbers are equal when they
/// print the same; a variant `[1]` of a message fits `1.0` too.
///
/// ```
/// use codegloss_runtime::Number;
///
/// assert_eq!(Number::from(9_007_199_254_740_993_i64).to_string(), "9007199254740993");
/// assert_eq!("1.50".parse::<Number>()?.to_string(), "1.50");
/// # Ok::<(), codegloss_runtime::ParseNumberError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Number {
    coefficient: u64,
    scale: u8,
    negative: bool,
}

impl Number {
    /// `coefficient` × 10^-`scale`, negative if told so; zero has no sign.
    #[must_use]
    pub const fn new(negative: bool, coefficient: u64, scale: u8) -> Self {
        Self { coefficient, scale, negative: negative && coefficient != 0 }
    }

    /// Whether it is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.negative
    }

    /// All digits as one integer.
    #[must_use]
    pub const fn coefficient(self) -> u64 {
        self.coefficient
    }

    /// How many of the digits are decimals.
    #[must_use]
    pub const fn scale(self) -> u8 {
        self.scale
    }

    /// The same value without zeros at the end of its decimals: equal for all numbers of one value.
    #[must_use]
    pub const fn normalized(self) -> Self {
        let mut number = self;
        while number.scale > 0 && number.coefficient % 10 == 0 {
            number.coefficient /= 10;
            number.scale = number.scale.wrapping_sub(1);
        }
        number
    }

    /// The digits before and after the point.
    #[inline]
    pub(crate) const fn parts(self) -> (u64, u64) {
        if self.scale == 0 {
            return (self.coefficient, 0);
        }
        // 10^20 is more than any coefficient: then all digits are decimals.
        let Some(unit) = 10_u64.checked_pow(self.scale as u32) else {
            return (0, self.coefficient);
        };
        match (self.coefficient.checked_div(unit), self.coefficient.checked_rem(unit)) {
            (Some(integer), Some(decimals)) => (integer, decimals),
            _ => (0, self.coefficient),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.negative {
            f.write_str("-")?;
        }
        let (integer, decimals) = self.parts();
        write!(f, "{integer}")?;
        if self.scale > 0 {
            write!(f, ".{decimals:0width$}", width = usize::from(self.scale))?;
        }
        Ok(())
    }
}

/// The text is not a plain decimal number, or has more digits than a [`Number`] holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseNumberError;

impl fmt::Display for ParseNumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a decimal number of at most 64 bits")
    }
}

impl core::error::Error for ParseNumberError {}

impl FromStr for Number {
    type Err = ParseNumberError;

    /// Reads Fluent's number literal: digits, with a `-` before them and a point and more digits after them if need be.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text),
        };
        let (integer, decimals) = match digits.split_once('.') {
            Some((_, "")) => return Err(ParseNumberError),
            Some(both) => both,
            None => (digits, ""),
        };
        if integer.is_empty() {
            return Err(ParseNumberError);
        }
        let mut coefficient = 0_u64;
        for byte in integer.bytes().chain(decimals.bytes()) {
            if !byte.is_ascii_digit() {
                return Err(ParseNumberError);
            }
            coefficient = coefficient
                .checked_mul(10)
                .and_then(|tens| tens.checked_add(u64::from(byte & 0x0F)))
                .ok_or(ParseNumberError)?;
        }
        let scale = u8::try_from(decimals.len()).map_err(|_| ParseNumberError)?;
        Ok(Self::new(negative, coefficient, scale))
    }
}

impl TryFrom<f64> for Number {
    type Error = ParseNumberError;

    /// The shortest decimal that reads back as the same `f64`: 0.1 is 0.1. Infinities, NaN, and what needs more digits than a
    /// number holds are errors.
    fn try_from(number: f64) -> Result<Self, Self::Error> {
        // The standard library writes an f64 without an exponent. What needs more room has too many digits or decimals.
        let mut text = StackString::<280>::new();
        write!(text, "{number}").map_err(|_| ParseNumberError)?;
        text.as_str().parse()
    }
}

macro_rules! from_integers {
    ($($unsigned:ty),*; $($signed:ty),*) => {
        $(impl From<$unsigned> for Number {
            #[inline]
            fn from(number: $unsigned) -> Self {
                #[allow(clippy::cast_lossless, reason = "no integer here is wider than 64 bits")]
                Self::new(false, number as u64, 0)
            }
        })*
        $(impl From<$signed> for Number {
            #[inline]
            fn from(number: $signed) -> Self {
                #[allow(clippy::cast_lossless, reason = "no integer here is wider than 64 bits")]
                Self::new(number < 0, number.unsigned_abs() as u64, 0)
            }
        })*
    };
}
from_integers!(u8, u16, u32, u64, usize; i8, i16, i32, i64, isize);
