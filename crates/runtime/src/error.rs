//! Why bytes are refused.

use core::fmt;

/// Why [`Pack::open`](crate::Pack::open), [`Languages::open`](crate::Languages::open) or
/// [`Catalog::open`](crate::Catalog::open) refused what it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenError {
    /// The bytes are of something else.
    Magic,
    /// The bytes are of a version that this crate does not read.
    Version(u32),
    /// The bytes are fewer or more than their header says.
    Length,
    /// The bytes were changed after they were written.
    Checksum,
    /// The texts are not UTF-8.
    Utf8,
    /// A number in the header makes no sense.
    Header,
    /// The slot table does not lead to its rows.
    Slots,
    /// A cell, a name, a domain or a declaration points outside of the pack.
    Offset,
    /// A program does what no program may: go back, or name what is not there.
    Program,
    /// The plural rules are not well formed.
    Plural,
    /// The packs are not of one code set, or a locale is not in the languages table or is there twice, or the last one of its chain is
    /// missing.
    Mismatch,
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Magic => "not a codegloss pack",
            Self::Version(version) => {
                return write!(f, "version {version} of the pack format is not supported");
            }
            Self::Length => "the pack is cut short or has bytes left over",
            Self::Checksum => "the pack is damaged: its checksum differs",
            Self::Utf8 => "the texts of the pack are not UTF-8",
            Self::Header => "the header of the pack makes no sense",
            Self::Slots => "the slot table of the pack does not lead to its rows",
            Self::Offset => "an offset points outside of the pack",
            Self::Program => "a program of the pack is not well formed",
            Self::Plural => "the plural rules of the pack are not well formed",
            Self::Mismatch => {
                "the packs do not belong together: they must be of one run, each locale once, with the last locale of its fallback chain"
            }
        })
    }
}

impl core::error::Error for OpenError {}
