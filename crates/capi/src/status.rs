//! What came of a call.

use core::ffi::{CStr, c_char};

use codegloss_runtime::OpenError;

/// What came of a call: 0, or a number below 0 that says why not.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum codegloss_status {
    /// It went well.
    Ok = 0,
    /// A pointer is null, or not aligned, where there must be something.
    Pointer = -1,
    /// A length is more than an object can have.
    Length = -2,
    /// A text that was handed in is not UTF-8.
    Utf8 = -3,
    /// A number that was handed in is none of its enum's.
    Enum = -4,
    /// A text that was handed in is no decimal number of at most 64 bits.
    Number = -5,
    /// The project has no such language, code or text.
    NotFound = -6,
    /// There is nothing to show to an app's user: the code is not for users (`user-facing = false` in the catalog).
    NotForUsers = -7,
    /// The text has arguments: it is there only as it is written with their values.
    NeedsArguments = -8,
    /// The catalog does not state this fact about the code.
    NotStated = -9,
    /// The fact is there, and is of another kind.
    OtherKind = -10,
    /// A pack is refused: its bytes are of something else.
    PackMagic = -32,
    /// A pack is refused: it is of a version that this library does not read.
    PackVersion = -33,
    /// A pack is refused: it is cut short or has bytes left over.
    PackLength = -34,
    /// A pack is refused: it was changed after it was written.
    PackChecksum = -35,
    /// A pack is refused: its texts are not UTF-8.
    PackUtf8 = -36,
    /// A pack is refused: a number in its header makes no sense.
    PackHeader = -37,
    /// A pack is refused: its slot table does not lead to its rows.
    PackSlots = -38,
    /// A pack is refused: an offset points outside of it.
    PackOffset = -39,
    /// A pack is refused: a program in it is not well formed.
    PackProgram = -40,
    /// A pack is refused: its plural rules are not well formed.
    PackPlural = -41,
    /// The packs are refused: they are not of one run, or a locale is not in the languages table, is there twice, or lacks the last locale
    /// that it falls back to.
    PackMismatch = -42,
    /// A pack is refused for a reason that has no number here.
    PackRefused = -63,
}

impl codegloss_status {
    /// What came of a call that hands its results out elsewhere.
    pub(crate) fn of(result: Result<(), Self>) -> Self {
        result.err().unwrap_or(Self::Ok)
    }

    const ALL: [Self; 23] = [
        Self::Ok,
        Self::Pointer,
        Self::Length,
        Self::Utf8,
        Self::Enum,
        Self::Number,
        Self::NotFound,
        Self::NotForUsers,
        Self::NeedsArguments,
        Self::NotStated,
        Self::OtherKind,
        Self::PackMagic,
        Self::PackVersion,
        Self::PackLength,
        Self::PackChecksum,
        Self::PackUtf8,
        Self::PackHeader,
        Self::PackSlots,
        Self::PackOffset,
        Self::PackProgram,
        Self::PackPlural,
        Self::PackMismatch,
        Self::PackRefused,
    ];

    fn text(self) -> &'static CStr {
        match self {
            Self::Ok => c"all is well",
            Self::Pointer => c"a pointer is null or not aligned",
            Self::Length => c"a length is more than an object can have",
            Self::Utf8 => c"a text is not UTF-8",
            Self::Enum => c"a number is none of its enum's",
            Self::Number => c"not a decimal number of at most 64 bits",
            Self::NotFound => c"the project has no such language, code or text",
            Self::NotForUsers => c"the code is not for users: there is nothing to show",
            Self::NeedsArguments => c"the text has arguments: write it with their values",
            Self::NotStated => c"the catalog does not state this fact about the code",
            Self::OtherKind => c"the fact is of another kind",
            Self::PackMagic => c"not a codegloss pack",
            Self::PackVersion => c"this version of the pack format is not supported",
            Self::PackLength => c"the pack is cut short or has bytes left over",
            Self::PackChecksum => c"the pack is damaged: its checksum differs",
            Self::PackUtf8 => c"the texts of the pack are not UTF-8",
            Self::PackHeader => c"the header of the pack makes no sense",
            Self::PackSlots => c"the slot table of the pack does not lead to its rows",
            Self::PackOffset => c"an offset points outside of the pack",
            Self::PackProgram => c"a program of the pack is not well formed",
            Self::PackPlural => c"the plural rules of the pack are not well formed",
            Self::PackMismatch => {
                c"the packs do not belong together: they must be of one run, each locale once, with the last locale of its fallback chain"
            }
            Self::PackRefused => c"the pack is refused",
        }
    }
}

impl From<OpenError> for codegloss_status {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Magic => Self::PackMagic,
            OpenError::Version(_) => Self::PackVersion,
            OpenError::Length => Self::PackLength,
            OpenError::Checksum => Self::PackChecksum,
            OpenError::Utf8 => Self::PackUtf8,
            OpenError::Header => Self::PackHeader,
            OpenError::Slots => Self::PackSlots,
            OpenError::Offset => Self::PackOffset,
            OpenError::Program => Self::PackProgram,
            OpenError::Plural => Self::PackPlural,
            OpenError::Mismatch => Self::PackMismatch,
            _ => Self::PackRefused,
        }
    }
}

/// What a status means, in English, for a log. It ends with a NUL and lasts as long as the program.
#[unsafe(no_mangle)]
pub extern "C" fn codegloss_status_text(status: codegloss_any_status) -> *const c_char {
    let known = codegloss_status::ALL.into_iter().find(|known| *known as i32 == status);
    known.map_or(c"no status of codegloss", codegloss_status::text).as_ptr()
}

/// A status as C hands it in: any number.
pub type codegloss_any_status = i32;

#[cfg(test)]
mod tests {
    use codegloss_runtime::OpenError;

    use super::codegloss_status;

    /// C reads the same reasons as Rust.
    #[test]
    fn reasons_for_refusal_are_worded_as_in_rust() {
        let reasons = [
            OpenError::Magic,
            OpenError::Length,
            OpenError::Checksum,
            OpenError::Utf8,
            OpenError::Header,
            OpenError::Slots,
            OpenError::Offset,
            OpenError::Program,
            OpenError::Plural,
        ];
        for reason in reasons {
            assert_eq!(codegloss_status::from(reason).text().to_str(), Ok(&*reason.to_string()));
        }
        // Rust goes on with the order, which C does not ask for.
        let mismatch = codegloss_status::PackMismatch.text().to_str().unwrap();
        assert!(OpenError::Mismatch.to_string().starts_with(mismatch));
    }
}
