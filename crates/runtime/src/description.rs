//! What a project says about one code.

use core::fmt::{self, Write};

#[cfg(all(feature = "alloc", feature = "serde"))]
use crate::bytes::layout::TEXT_ARGUMENT;
#[cfg(all(feature = "alloc", feature = "serde"))]
use crate::bytes::read::pair;
use crate::bytes::read::size;
use crate::field::Field;
use crate::languages::Language;
use crate::pack::Pack;
use crate::stack_string::StackString;
use crate::text::Text;
use crate::value::{CodeRef, Value};

/// A text that belongs to no code: a locale's own, otherwise that of the first of its chain that has it.
pub(crate) fn fixed<'a>(
    packs: &'a [Pack<'a>],
    pack: &'a Pack<'a>,
    cell: impl Fn(&Pack<'_>) -> (u32, u32),
) -> Option<Text<'a>> {
    let next = |tag: [u8; 8]| pack.next(packs, tag).and_then(|next| Text::fixed(next, cell(next)));
    Text::fixed(pack, cell(pack)).or_else(|| pack.chain.iter().find_map(next))
}

/// What a project says about one code in one language.
#[derive(Clone, Copy, Debug)]
pub struct Description<'a> {
    pub(crate) packs: &'a [Pack<'a>],
    pub(crate) pack: &'a Pack<'a>,
    pub(crate) row: u32,
}

impl<'a> Description<'a> {
    /// What went wrong, as a short title.
    #[inline]
    #[must_use]
    pub fn message(&self) -> Option<Text<'a>> {
        self.get(Field::Message)
    }

    /// Why it went wrong.
    #[inline]
    #[must_use]
    pub fn reason(&self) -> Option<Text<'a>> {
        self.get(Field::Reason)
    }

    /// What a developer can do.
    #[inline]
    #[must_use]
    pub fn recovery(&self) -> Option<Text<'a>> {
        self.get(Field::Recovery)
    }

    /// The code's own text for an app's end user: `None` if it has none, or is [not for users](Self::is_user_facing).
    #[inline]
    #[must_use]
    pub fn user_message(&self) -> Option<Text<'a>> {
        self.get(Field::UserMessage)
    }

    /// What an app shows its end user: the code's own text, or the project's generic one for a failure without one. `None`
    /// means that there is nothing to show: the code is [not for users](Self::is_user_facing).
    #[must_use]
    pub fn user_message_or_generic(&self) -> Option<Text<'a>> {
        if !self.is_user_facing() {
            return None;
        }
        self.user_message().or_else(|| fixed(self.packs, self.pack, |pack| pack.generic_user_message))
    }

    /// Whether the code is a failure that an app's end user may be told about. A code that the catalog marks
    /// `user-facing = false` is not, such as one for success or for what the user can neither see nor change.
    #[must_use]
    pub fn is_user_facing(&self) -> bool {
        self.pack.is_user_facing(self.row)
    }

    /// An erratum or warning for developers.
    #[inline]
    #[must_use]
    pub fn note(&self) -> Option<Text<'a>> {
        self.get(Field::Note)
    }

    /// A field's text: in the language that was asked for, otherwise in the first of its chain that has it.
    #[inline]
    #[must_use]
    pub fn get(&self, field: Field) -> Option<Text<'a>> {
        Text::of_row(self.pack, self.row, field).or_else(|| self.fall_back(field))
    }

    #[cold]
    fn fall_back(&self, field: Field) -> Option<Text<'a>> {
        if field == Field::UserMessage && !self.is_user_facing() {
            return None;
        }
        self.pack.chain.iter().find_map(|tag| {
            let pack = self.pack.next(self.packs, tag)?;
            Text::of_row(pack, self.row, field)
        })
    }

    /// The same code's description in another language of the catalog.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Self {
        let pack = self.packs.get(size(language.0)).unwrap_or(self.pack);
        Self { pack, ..*self }
    }

    /// The arguments that the code declares, and whether each is a text.
    #[cfg(all(feature = "alloc", feature = "serde"))]
    pub(crate) fn declared(&self) -> impl Iterator<Item = (&'a str, bool)> + use<'a> {
        let (pack, row) = (self.pack, self.row);
        let start = pack.declarations.partition_point(|entry| pair(entry).0 < row);
        let own = pack.declarations.behind(start).iter().map(pair);
        own.take_while(move |(declaring, _)| *declaring == row).filter_map(|(_, argument)| {
            Some((pack.argument(argument & !TEXT_ARGUMENT)?, argument & TEXT_ARGUMENT != 0))
        })
    }

    /// The locale that was asked for. A field that it lacks comes from another one: see [`Text::locale`].
    #[must_use]
    pub fn locale(&self) -> &'a str {
        self.pack.locale()
    }

    /// The code's place in the project's order, the same in every language.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub const fn row(&self) -> u32 {
        self.row
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> CodeRef<'a> {
        self.pack.key(self.row).map_or(CodeRef::Text(""), |(_, code)| code)
    }

    /// The code's domain.
    #[must_use]
    pub fn domain(&self) -> &'a str {
        self.pack.key(self.row).and_then(|(domain, _)| self.pack.domain_name(domain)).unwrap_or_default()
    }
}

/// A code that is not in the project. It displays as a text in the requested language, such as "unknown error (104)".
#[derive(Clone, Copy, Debug)]
pub struct UnknownCode<'a> {
    pub(crate) text: Option<Text<'a>>,
    pub(crate) code: CodeRef<'a>,
}

impl fmt::Display for UnknownCode<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.text {
            Some(text) => match self.code {
                CodeRef::Text(code) => text.with(&[("code", Value::Text(code))]).fmt(f),
                // A code is a name: no language groups its digits or writes them with its own.
                CodeRef::Integer(code) => {
                    let mut name = StackString::<20>::new();
                    write!(name, "{code}")?;
                    text.with(&[("code", Value::Text(name.as_str()))]).fmt(f)
                }
            },
            // Only a catalog without packs has no text of its own.
            None => self.code.fmt(f),
        }
    }
}
