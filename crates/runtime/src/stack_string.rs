//! A short text that is written and then read, without allocation.

use core::fmt;

/// A text of at most `N` bytes.
pub(crate) struct StackString<const N: usize> {
    bytes: [u8; N],
    length: usize,
}

impl<const N: usize> StackString<N> {
    pub(crate) fn new() -> Self {
        Self { bytes: [0; N], length: 0 }
    }

    pub(crate) fn as_str(&self) -> &str {
        self.bytes.get(..self.length).and_then(|text| core::str::from_utf8(text).ok()).unwrap_or_default()
    }
}

impl<const N: usize> fmt::Write for StackString<N> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length.checked_add(text.len()).ok_or(fmt::Error)?;
        self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}
