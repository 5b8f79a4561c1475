//! Errors of any domain.

mod ext;
mod fact;
#[cfg(feature = "alloc")]
mod sourced;
mod text;
mod values;

use core::error::Error;

use crate::catalog::Catalog;
use crate::languages::Language;
use crate::url::Url;
use crate::value::{CodeRef, Value};

pub use ext::CodedErrorExt;
pub use fact::Fact;
#[cfg(feature = "alloc")]
pub use sourced::Sourced;
pub use text::{ContentLanguage, ErrorText, Log};
pub use values::Values;

/// The name of an argument, and its value.
pub type Argument<'a> = (&'static str, Value<'a>);

/// An error that has a code in a catalog, of whatever domain: the `Error` of each domain of generated code is one, and an app's own
/// error types that implement [`Coded`].
///
/// `Box<dyn CodedError + Send + Sync>` holds any of them. Its texts are methods of [`CodedErrorExt`](crate::CodedErrorExt):
///
/// ```
/// use codegloss_runtime::{CodedError, CodedErrorExt};
///
/// /// The status and the body of an answer.
/// fn answer(error: &(dyn CodedError + Send + Sync), language: &str) -> (i64, String) {
///     let status = error.fact("http-status").and_then(|fact| fact.as_integer());
///     let text = error.user_message_or_generic(language);
///     (status.unwrap_or(500), text.map(|text| text.to_string()).unwrap_or_default())
/// }
/// ```
pub trait CodedError: Error {
    /// The name of the code's domain.
    fn domain(&self) -> &'static str;

    /// The code.
    fn code(&self) -> CodeRef<'static>;

    /// The catalog that the code is in.
    fn catalog(&self) -> Catalog<'static>;

    /// Whether the error is a failure that an app's end user may be told about.
    fn is_user_facing(&self) -> bool;

    /// What the catalog states about the code, by its name there: `severity`, or a project's own such as `http-status`. `None` if it
    /// states nothing. Symbols of a domain with several platforms are `symbol.ios` and the like.
    fn fact(&self, name: &str) -> Option<Fact>;

    /// As [`CodedErrorExt::url`](crate::CodedErrorExt::url), in a language of [`catalog`](Self::catalog).
    fn url_in(&self, language: Language) -> Option<Url<'static>>;

    /// The permanent address of the code's page on the project's site, which is the same for readers of every language: what the `type` of a
    /// problem (RFC 9457) is. `None` if the project names no address of its site, and for a code that is internal or a draft.
    fn permalink(&self) -> Option<&'static str> {
        None
    }

    /// Calls `reader` once with the values of the arguments, by name.
    fn read_arguments(&self, reader: &mut dyn FnMut(&[Argument<'_>]));
}

/// An app's own error type, each value of which is an error of a catalog. It keeps its variants, its `Display` and its sources, and is
/// a [`CodedError`] by naming the catalog's error for each.
///
/// The compiler checks that no variant, no code and no argument is missing:
///
/// ```
/// # use codegloss_runtime::CodedError;
/// use codegloss_runtime::Coded;
///
/// # #[derive(Debug)] struct Gone;
/// # impl core::fmt::Display for Gone { fn fmt(&self, _: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { Ok(()) } }
/// # impl core::error::Error for Gone {}
/// # impl CodedError for Gone {
/// #     fn domain(&self) -> &'static str { "files" }
/// #     fn code(&self) -> codegloss_runtime::CodeRef<'static> { 404.into() }
/// #     fn catalog(&self) -> codegloss_runtime::Catalog<'static> { unimplemented!() }
/// #     fn is_user_facing(&self) -> bool { true }
/// #     fn fact(&self, _: &str) -> Option<codegloss_runtime::Fact> { None }
/// #     fn url_in(&self, _: codegloss_runtime::Language) -> Option<codegloss_runtime::Url<'static>> { None }
/// #     fn read_arguments(&self, reader: &mut dyn FnMut(&[codegloss_runtime::Argument<'_>])) { reader(&[]) }
/// # }
/// # mod files { pub struct Error; impl Error { pub fn gone() -> super::Gone { super::Gone } } }
/// #[derive(Debug)]
/// enum AppError {
///     Deleted,
/// }
/// # impl core::fmt::Display for AppError { fn fmt(&self, _: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { Ok(()) } }
/// # impl core::error::Error for AppError {}
///
/// impl Coded for AppError {
///     fn with_coded<R>(&self, read: impl FnOnce(&dyn CodedError) -> R) -> R {
///         match self {
///             Self::Deleted => read(&files::Error::gone()),
///         }
///     }
/// }
/// # fn main() { assert_eq!(AppError::Deleted.domain(), "files"); }
/// ```
pub trait Coded: Error {
    /// Calls `read` with the error of the catalog that this one is.
    fn with_coded<R>(&self, read: impl FnOnce(&dyn CodedError) -> R) -> R;
}

impl<T: Coded> CodedError for T {
    fn domain(&self) -> &'static str {
        self.with_coded(|error| error.domain())
    }

    fn code(&self) -> CodeRef<'static> {
        self.with_coded(|error| error.code())
    }

    fn catalog(&self) -> Catalog<'static> {
        self.with_coded(|error| error.catalog())
    }

    fn is_user_facing(&self) -> bool {
        self.with_coded(|error| error.is_user_facing())
    }

    fn fact(&self, name: &str) -> Option<Fact> {
        self.with_coded(|error| error.fact(name))
    }

    fn url_in(&self, language: Language) -> Option<Url<'static>> {
        self.with_coded(|error| error.url_in(language))
    }

    fn permalink(&self) -> Option<&'static str> {
        self.with_coded(|error| error.permalink())
    }

    fn read_arguments(&self, reader: &mut dyn FnMut(&[Argument<'_>])) {
        self.with_coded(|error| error.read_arguments(reader));
    }
}
