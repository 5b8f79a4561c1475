//! Writing as `snprintf` does.

use core::ffi::c_char;
use core::fmt;
use core::mem::MaybeUninit;

use crate::pointer;
use crate::status::codegloss_status;

/// Room for a text that may be longer: as many whole characters as fit before a NUL are kept, and all bytes are counted.
pub(crate) struct Buffer<'a> {
    room: &'a mut [MaybeUninit<u8>],
    kept: usize,
    needed: usize,
}

impl Buffer<'_> {
    /// # Safety
    ///
    /// As for [`pointer::room`].
    pub(crate) unsafe fn new(data: *mut c_char, capacity: usize) -> Result<Self, codegloss_status> {
        // SAFETY: by this function's contract.
        let room = unsafe { pointer::room(data.cast::<u8>(), capacity) }?;
        Ok(Self { room, kept: 0, needed: 0 })
    }

    /// Ends the text and says how long it would be; after a fault the text is empty.
    pub(crate) fn finish(mut self, result: Result<(), codegloss_status>) -> isize {
        if result.is_err() {
            self.kept = 0;
        }
        if let Some(end) = self.room.get_mut(self.kept) {
            end.write(0);
        }
        match result {
            Ok(()) => isize::try_from(self.needed).unwrap_or(isize::MAX),
            Err(status) => status as isize,
        }
    }
}

impl fmt::Write for Buffer<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let is_cut = self.kept != self.needed;
        self.needed = self.needed.saturating_add(text.len());
        if is_cut {
            return Ok(());
        }
        let free = self.room.len().saturating_sub(1).saturating_sub(self.kept);
        let whole = (0..=free.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
        let characters = text.as_bytes().get(..whole.unwrap_or(0)).unwrap_or_default();
        for (place, byte) in self.room.iter_mut().skip(self.kept).zip(characters) {
            place.write(*byte);
        }
        self.kept = self.kept.saturating_add(characters.len());
        Ok(())
    }
}
