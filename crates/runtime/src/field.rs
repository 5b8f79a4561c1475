//! What a description is made of, and what can be wrong when it is written.

/// A field of a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Field {
    /// What went wrong, as a short title.
    Message = 0,
    /// Why it went wrong.
    Reason = 1,
    /// What a developer can do.
    Recovery = 2,
    /// Plain words for an app's end user.
    UserMessage = 3,
    /// An erratum or warning for developers.
    Note = 4,
}

impl Field {
    /// How many fields this version has. Another one may have more.
    pub const COUNT: usize = 5;

    /// All fields, in the order in which they are read.
    pub const ALL: [Self; Self::COUNT] =
        [Self::Message, Self::Reason, Self::Recovery, Self::UserMessage, Self::Note];
}

/// The form of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// Words alone: what a log or a dialog shows.
    #[default]
    Plain = 0,
    /// Markdown with inline markup, paragraphs and lists. Values of arguments are escaped, so that they stay words.
    Markdown = 1,
}

/// What was wrong when a text was written. The text is written all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem<'a> {
    /// The text names this argument and has no value for it.
    MissingArgument(&'a str),
    /// The text would be longer than [`Formatted::MAX_BYTES`](crate::Formatted::MAX_BYTES): it ends early.
    TooLong,
    /// The pack is not what it should be; one that was opened never is.
    Damaged,
}
