//! What of a text is shown as it is written: its kinds, and where it is.

use std::ops::Range;

use super::EMPHASIS_BOUNDARY;

/// What a part of a text that is shown as it is written was meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// A tag of HTML that is not one of the few.
    Html,
    /// A tag without its partner in the same block.
    Unclosed,
    /// A component of another generator.
    Component,
    /// A link as HTML.
    Link,
    /// A video, a sound or another page.
    Media,
    /// A size of a picture in another form than pixels of an element.
    Size,
    /// Markdown in a block of HTML.
    BlankLine,
    /// A block that other generators have, by its first line: `{% … %}`.
    Block,
    /// A note: `:::tip`, `!!! note`.
    Note,
    /// Text to open: `::: details`, `??? note`.
    Details,
    /// Tabs: `<Tabs>`, `::: code-group`, `=== "A"`.
    Tabs,
    /// Text of another file.
    Include,
    /// Code of a page, or a comment in it.
    Script,
    /// A value that is filled in.
    Variable,
    /// Attributes of a link, a picture or a block.
    Attributes,
    /// More than one id of a heading.
    Id,
    /// Marked words.
    Mark,
    /// Keys, or inserted words.
    Keys,
    /// An emoji by its name.
    Emoji,
    /// Raised or lowered text.
    Shift,
    /// What an abbreviation means.
    Abbreviation,
    /// A place for a table of contents.
    Contents,
    /// A formula.
    Formula,
    /// An alert of an unknown kind.
    Alert,
    /// An alert with a title of its own.
    AlertTitle,
    /// The language of a block of code: its name is not known.
    Language,
    /// The source of a diagram.
    Diagram,
    /// A line of a block of code that it does not have.
    Lines,
    /// A comment of code that marks a line.
    CodeMark,
    /// A comment of code that refers to an explanation.
    Annotation,
    /// A quotation that begins with the name of an alert.
    Quote,
    /// A footnote where it is referred to.
    InlineFootnote,
    /// Another heading of the first level.
    Title,
    /// A reference to a footnote that is not there.
    Footnote,
    /// A footnote that nothing refers to; it is not shown.
    UnusedFootnote,
}

impl Unread {
    /// The keyword that wordings choose by.
    #[cfg(feature = "site")]
    pub(crate) fn keyword(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Unclosed => "unclosed",
            Self::Component => "component",
            Self::Link => "link",
            Self::Media => "media",
            Self::Size => "size",
            Self::BlankLine => "blank-line",
            Self::Block => "block",
            Self::Note => "note",
            Self::Details => "details",
            Self::Tabs => "tabs",
            Self::Include => "include",
            Self::Script => "script",
            Self::Variable => "variable",
            Self::Attributes => "attributes",
            Self::Id => "id",
            Self::Mark => "mark",
            Self::Keys => "keys",
            Self::Emoji => "emoji",
            Self::Shift => "shift",
            Self::Abbreviation => "abbreviation",
            Self::Contents => "contents",
            Self::Formula => "formula",
            Self::Alert => "alert",
            Self::AlertTitle => "alert-title",
            Self::Language => "language",
            Self::Diagram => "diagram",
            Self::Lines => "lines",
            Self::CodeMark => "code-mark",
            Self::Annotation => "annotation",
            Self::Quote => "quote",
            Self::InlineFootnote => "inline-footnote",
            Self::Title => "title",
            Self::Footnote => "footnote",
            Self::UnusedFootnote => "unused",
        }
    }

    /// Whether its words are prose: a heading, a reference, the name of something.
    pub(in crate::syntax::markdown) fn is_prose(self) -> bool {
        matches!(
            self,
            Self::Title | Self::Footnote | Self::UnusedFootnote | Self::InlineFootnote | Self::Quote
        )
    }

    /// The part that is written at a place.
    pub(in crate::syntax::markdown) fn at(self, place: Range<usize>, text: &str) -> Unreadable {
        Unreadable { what: self, text: text.replace(EMPHASIS_BOUNDARY, ""), place }
    }
}

/// A part of a text that is shown as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::syntax::markdown) struct Unreadable {
    pub(in crate::syntax::markdown) what: Unread,
    /// As its writer wrote it.
    pub(in crate::syntax::markdown) text: String,
    pub(in crate::syntax::markdown) place: Range<usize>,
}
