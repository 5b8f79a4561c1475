//! An error of a catalog with what caused it.

use alloc::boxed::Box;
use core::error::Error;
use core::fmt;
use core::ops::Deref;

use super::fact::Fact;
use super::{Argument, CodedError};
use crate::catalog::Catalog;
use crate::languages::Language;
use crate::url::Url;
use crate::value::CodeRef;

/// An error of a catalog with what caused it, which is its [`source`](Error::source): [`with_source`](crate::CodedErrorExt::with_source)
/// makes it.
///
/// It displays as the error does, and says what the error says. The methods of the error are its own.
#[derive(Debug)]
pub struct Sourced<E> {
    error: E,
    source: Box<dyn Error + Send + Sync>,
}

impl<E> Sourced<E> {
    pub(crate) const fn new(error: E, source: Box<dyn Error + Send + Sync>) -> Self {
        Self { error, source }
    }

    /// The error and what caused it.
    #[must_use]
    pub fn into_parts(self) -> (E, Box<dyn Error + Send + Sync>) {
        (self.error, self.source)
    }
}

impl<E> Deref for Sourced<E> {
    type Target = E;

    fn deref(&self) -> &E {
        &self.error
    }
}

impl<E: fmt::Display> fmt::Display for Sourced<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl<E: CodedError> Error for Sourced<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}

impl<E: CodedError> CodedError for Sourced<E> {
    fn domain(&self) -> &'static str {
        self.error.domain()
    }

    fn code(&self) -> CodeRef<'static> {
        self.error.code()
    }

    fn catalog(&self) -> Catalog<'static> {
        self.error.catalog()
    }

    fn is_user_facing(&self) -> bool {
        self.error.is_user_facing()
    }

    fn fact(&self, name: &str) -> Option<Fact> {
        self.error.fact(name)
    }

    fn url_in(&self, language: Language) -> Option<Url<'static>> {
        self.error.url_in(language)
    }

    fn permalink(&self) -> Option<&'static str> {
        self.error.permalink()
    }

    fn read_arguments(&self, reader: &mut dyn FnMut(&[Argument<'_>])) {
        self.error.read_arguments(reader);
    }
}

/// So that `?` turns an error of any domain into a box of any.
impl<'a, E: CodedError + Send + Sync + 'a> From<E> for Box<dyn CodedError + Send + Sync + 'a> {
    fn from(error: E) -> Self {
        Box::new(error)
    }
}
