//! Texts that a program cannot fill.

use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt;

use crate::field::Field;
use crate::value::CodeRef;

/// A text of an update that was not taken, because the program gives its code no such argument. The text that the program had stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedText {
    locale: String,
    domain: String,
    code: Code,
    field: Field,
    argument: String,
    because: Because,
}

/// What is wrong with an argument of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Because {
    /// The code that the program has does not declare it.
    Undeclared,
    /// The code that the program has declares it as a text where the newer one has a number, or the other way round.
    OtherKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Code {
    Integer(i64),
    Text(String),
}

impl RefusedText {
    pub(super) fn new(
        (locale, domain, code): (&str, &str, CodeRef<'_>),
        field: Field,
        (argument, because): (&str, Because),
    ) -> Self {
        let code = match code {
            CodeRef::Integer(code) => Code::Integer(code),
            CodeRef::Text(code) => Code::Text(code.to_owned()),
        };
        let [locale, domain, argument] = [locale, domain, argument].map(str::to_owned);
        Self { locale, domain, code, field, argument, because }
    }

    /// The locale of the text.
    #[must_use]
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// The domain of its code.
    #[must_use]
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// Its code.
    #[must_use]
    pub fn code(&self) -> CodeRef<'_> {
        match &self.code {
            Code::Integer(code) => CodeRef::Integer(*code),
            Code::Text(code) => CodeRef::Text(code),
        }
    }

    /// Which of the code's texts it is.
    #[must_use]
    pub fn field(&self) -> Field {
        self.field
    }

    /// The name of an argument that the program does not give as the text needs it: the first of them.
    #[must_use]
    pub fn argument(&self) -> &str {
        &self.argument
    }

    /// What is wrong with the argument.
    #[must_use]
    pub fn because(&self) -> Because {
        self.because
    }
}

impl fmt::Display for RefusedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { locale, domain, field, argument, .. } = self;
        write!(f, "{domain}/{} ({locale}, {field:?}): ", self.code())?;
        match self.because {
            Because::Undeclared => write!(f, "this program does not give it ${argument}"),
            Because::OtherKind => write!(f, "this program gives it a ${argument} of another kind"),
        }
    }
}
