//! The values of an error's arguments.

use core::fmt;
use core::ops::Deref;

use crate::value::Value;

/// The values of an error's arguments by name, at most `N`: the errors of a domain have one type of values, whichever code they are.
///
/// It is a slice of pairs, and what [`Text::with`](crate::Text::with) takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Values<'a, const N: usize> {
    all: [(&'static str, Value<'a>); N],
    count: usize,
}

impl<'a, const N: usize> Values<'a, N> {
    /// The first `N` of these values.
    #[must_use]
    pub fn new(given: &[(&'static str, Value<'a>)]) -> Self {
        let mut all = [("", Value::Text("")); N];
        let mut count = 0_usize;
        for (place, value) in all.iter_mut().zip(given) {
            *place = *value;
            count = count.saturating_add(1);
        }
        Self { all, count }
    }
}

impl<'a, const N: usize> Deref for Values<'a, N> {
    type Target = [(&'static str, Value<'a>)];

    fn deref(&self) -> &Self::Target {
        self.all.get(..self.count).unwrap_or_default()
    }
}

impl<'a, const N: usize> AsRef<[(&'a str, Value<'a>)]> for Values<'a, N> {
    fn as_ref(&self) -> &[(&'a str, Value<'a>)] {
        self
    }
}

/// As it is, in no language: digits with a point, or the text.
impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => fmt::Display::fmt(number, f),
            Self::Text(text) => fmt::Display::fmt(text, f),
        }
    }
}
