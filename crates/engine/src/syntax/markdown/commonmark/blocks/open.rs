//! The blocks around the next one.

/// Where the next block begins.
#[derive(Clone, Copy)]
pub(super) enum At {
    /// Here.
    Start,
    /// Behind the marker of the block around it.
    Marker,
    /// In a line of its own.
    End,
    /// In the next line.
    Line,
}

/// A block that others are in.
pub(super) struct Open {
    pub(super) kind: Kind,
    /// The length of the prefix around it.
    pub(super) outside: usize,
    /// The last block in it.
    pub(super) last: Last,
}

#[derive(Clone, Copy)]
pub(super) enum Kind {
    Text,
    Quote,
    /// Its mark, and the number of the next item.
    List {
        mark: char,
        number: Option<u64>,
        is_tight: bool,
    },
    Item {
        is_tight: bool,
    },
    /// A list of definitions.
    Definitions {
        is_tight: bool,
    },
}

/// What decides how the next block begins.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Last {
    Quote,
    /// With this mark.
    List(char),
    Other,
}

impl Open {
    pub(super) fn new(kind: Kind, outside: usize) -> Self {
        Self { kind, outside, last: Last::Other }
    }

    /// Whether no blank line is between the blocks in it.
    pub(super) fn is_tight(&self) -> bool {
        matches!(self.kind, Kind::List { is_tight: true, .. } | Kind::Item { is_tight: true })
    }
}
