//! Texts, and texts with the values of their arguments.

use core::fmt::{self, Write};

use crate::field::{Field, Form, Problem};
use crate::pack::program::{self, Call};
use crate::pack::{Content, Pack};
use crate::value::Value;

/// One field's text in one locale.
///
/// It displays as it is when it has no arguments; arguments that it has show as `{$name}` until
/// [`with`](Self::with) gives their values.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    pack: &'a Pack<'a>,
    content: Content<'a>,
    form: Form,
    /// The cell's Markdown form, if it has one of its own.
    markdown: Option<(u32, Field)>,
}

impl<'a> Text<'a> {
    #[inline]
    pub(crate) fn of_row(pack: &'a Pack<'a>, row: u32, field: Field) -> Option<Self> {
        let content = pack.cell(row, field, Form::Plain)?;
        Some(Self { pack, content, form: Form::Plain, markdown: Some((row, field)) })
    }

    pub(crate) fn fixed(pack: &'a Pack<'a>, cell: (u32, u32)) -> Option<Self> {
        let content = pack.content(cell)?;
        Some(Self { pack, content, form: Form::Plain, markdown: None })
    }

    /// The whole text, if it has no arguments.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> Option<&'a str> {
        match self.content {
            Content::Static(text) => Some(text),
            Content::Program(_) => None,
        }
    }

    /// The locale that says it: the one that was asked for, or one of its chain.
    #[must_use]
    pub fn locale(&self) -> &'a str {
        self.pack.locale()
    }

    /// Whether this is the plain or the Markdown form.
    #[must_use]
    pub fn form(&self) -> Form {
        self.form
    }

    /// The same text with its markup.
    #[must_use]
    pub fn markdown(self) -> Self {
        let own = self.markdown.and_then(|(row, field)| self.pack.cell(row, field, Form::Markdown));
        Self { content: own.unwrap_or(self.content), form: Form::Markdown, markdown: None, ..self }
    }

    /// The text with the values of its arguments.
    ///
    /// A value that the text does not use is ignored; for one that is missing `{$name}` is shown, and a
    /// selection takes its default variant.
    ///
    /// The values may be borrowed (`&[…]`), or handed over (`[…]`) so that the result can leave the function:
    ///
    /// ```
    /// use core::fmt::Display;
    ///
    /// use codegloss_runtime::{Text, Value};
    ///
    /// fn with_limit(text: Text<'_>, limit: u32) -> impl Display {
    ///     text.with([("limit", Value::from(limit))])
    /// }
    /// ```
    #[must_use]
    pub fn with<'b, A>(self, arguments: A) -> Formatted<'b, A>
    where
        'a: 'b,
        A: AsRef<[(&'b str, Value<'b>)]>,
    {
        Formatted { text: self, arguments, isolate: false }
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.with(&[]).fmt(f)
    }
}

/// A [`Text`] and the values of its arguments, ready to be written.
///
/// Writing runs each instruction of the text at most once, of which a pack that was opened has at most 65,536 a text,
/// and writes at most [`MAX_BYTES`](Self::MAX_BYTES).
#[derive(Clone, Copy, Debug)]
pub struct Formatted<'a, A = &'a [(&'a str, Value<'a>)]> {
    text: Text<'a>,
    arguments: A,
    isolate: bool,
}

impl Formatted<'_> {
    /// The most bytes of UTF-8 that are written, whatever the pack and the values are: one MiB. The piece that would go
    /// beyond is left out with all that follow.
    pub const MAX_BYTES: usize = program::MAX_BYTES;
}

impl<'a, A: AsRef<[(&'a str, Value<'a>)]>> Formatted<'a, A> {
    /// The locale that says it: the one that was asked for, or one of its chain.
    #[must_use]
    pub fn locale(&self) -> &'a str {
        self.text.locale()
    }

    /// Whether each value is surrounded by U+2068 and U+2069, so that a value written from right to left does not
    /// turn round the text near it. Off unless it is asked for.
    #[must_use]
    pub fn isolated(self, isolate: bool) -> Self {
        Self { isolate, ..self }
    }

    /// Writes the text.
    ///
    /// # Errors
    ///
    /// Only those of `out`.
    pub fn write_to<W: Write + ?Sized>(&self, out: &mut W) -> fmt::Result {
        self.write_reporting(out, &mut |_| {})
    }

    /// Writes the text, and tells `problems` what is wrong with the arguments.
    ///
    /// # Errors
    ///
    /// Only those of `out`.
    pub fn write_reporting<W: Write + ?Sized>(
        &self,
        out: &mut W,
        problems: &mut dyn FnMut(Problem<'a>),
    ) -> fmt::Result {
        match self.text.content {
            Content::Static(text) => out.write_str(text),
            Content::Program(program) => {
                let arguments = self.arguments.as_ref();
                let call = Call { arguments, isolate: self.isolate, form: self.text.form };
                program::run(self.text.pack, program, &call, out, problems)
            }
        }
    }
}

impl<'a, A: AsRef<[(&'a str, Value<'a>)]>> fmt::Display for Formatted<'a, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_to(f)
    }
}
