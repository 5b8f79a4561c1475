//! Localized descriptions of error codes, read from packs that `codegloss` compiles.
//!
//! A [`Catalog`] holds one [`Pack`] a locale. A language is negotiated once; a code's [`Description`] is a handle
//! whose fields are found when they are asked for, each in the best locale that has it.
//!
//! ```
//! use codegloss_runtime::{Catalog, Value};
//!
//! fn show(catalog: &Catalog<'_>) -> Option<String> {
//!     let language = catalog.language("zh_CN.UTF-8");
//!     let description = catalog.describe("chat", 214, language)?;
//!     let message = description.message()?;
//!     Some(message.with(&[("limit", Value::from(4))]).to_string())
//! }
//! ```
//!
//! With the feature `serde`, codes and descriptions are written, and codes and numbers read, by serde; and errors go from one program to
//! another: as a `RemoteError`, as `ProblemDetails` (RFC 9457), and as a `google.rpc.Status` (`rpc::Status`).
//!
//! The crate is `no_std`, has no dependencies and no unsafe code, allocates nothing for any text and never panics, whatever the
//! bytes of a pack are. The form of the packs is written down in `PACK.md`.
//!
//! The feature `alloc`, on by default, is for errors that own what they are made of: generated errors have constructors, and
//! `with_source` and `Box<dyn CodedError + Send + Sync>` work.
//!
//! The feature `simd`, off by default, opens packs faster whose texts are not in ASCII. It needs the standard library and `simdutf8`.
//!
//! The feature `live`, off by default, adds `LiveCatalog`, which takes newer packs while the program runs. It needs the standard library and
//! `arc-swap`.

#![no_std]
#![forbid(unsafe_code)]
#![deny(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unreachable,
    clippy::unwrap_used
)]

#[cfg(feature = "alloc")]
#[doc(hidden)]
pub extern crate alloc;

#[doc(hidden)]
pub mod bytes;
mod catalog;
mod coded;
mod description;
mod error;
#[doc(hidden)]
pub mod facts;
mod field;
mod languages;
#[cfg(feature = "live")]
mod live;
mod number;
mod pack;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub mod serde;
mod stack_string;
mod status;
mod text;
#[cfg(feature = "update")]
mod update;
mod url;
mod value;
#[cfg(all(feature = "alloc", feature = "serde"))]
mod wire;
#[cfg(feature = "update")]
#[doc(hidden)]
pub mod write;

#[doc(hidden)]
pub use bytes::layout as format;
#[doc(hidden)]
pub use catalog::parse_code;
pub use catalog::{AsLanguage, Catalog, Descriptions, ParseCodeError};
#[cfg(feature = "alloc")]
pub use coded::Sourced;
pub use coded::{Argument, Coded, CodedError, CodedErrorExt, ContentLanguage, ErrorText, Fact, Log, Values};
pub use description::{Description, UnknownCode};
pub use error::OpenError;
pub use field::{Field, Form, Problem};
pub use languages::{Language, Languages};
#[cfg(feature = "live")]
pub use live::{LiveCatalog, UpdateReport};
pub use number::{Number, ParseNumberError};
pub use pack::Pack;
#[doc(hidden)]
pub use pack::code_set;
pub use status::Status;
pub use text::{Formatted, Text};
#[cfg(feature = "update")]
pub use update::{Because, RefusedText, UpdateError};
#[cfg(feature = "update")]
#[doc(hidden)]
pub use update::{UpdatedFiles, update};
pub use url::Url;
pub use value::{CodeRef, Value};
#[cfg(all(feature = "alloc", feature = "serde"))]
#[doc(hidden)]
pub use wire::{Arguments, Choice};
#[cfg(all(feature = "alloc", feature = "serde"))]
pub use wire::{LocalizedMessage, ProblemDetails, ReceiveError, Received, ReceivedText, RemoteError, rpc};

/// What generated code has only where errors can own their texts: with `alloc`, a type's strings are `String` unless another type is
/// named, and its errors have constructors.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! owned {
    ($(#[$about:meta])* pub $kind:ident $name:ident<$strings:ident> $body:tt) => {
        $(#[$about])*
        pub $kind $name<$strings = $crate::alloc::string::String> $body
    };
    (impl $($constructors:tt)*) => {
        impl $($constructors)*
    };
}

/// As above, without `alloc`.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! owned {
    ($(#[$about:meta])* pub $kind:ident $name:ident<$strings:ident> $body:tt) => {
        $(#[$about])*
        pub $kind $name<$strings> $body
    };
    (impl $($constructors:tt)*) => {};
}

/// What stands in the typed layer for serde: nothing, without the feature.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_code {
    ($($code:tt)*) => {};
}

/// What the typed layer has for errors on their way: nothing, without both features.
#[cfg(not(all(feature = "alloc", feature = "serde")))]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_error {
    ($($error:tt)*) => {};
}

/// As above.
#[cfg(not(all(feature = "alloc", feature = "serde")))]
#[doc(hidden)]
#[macro_export]
macro_rules! received {
    ($($choices:tt)*) => {};
}

/// What the typed layer reads: the built-in catalog.
#[cfg(not(feature = "live"))]
#[doc(hidden)]
#[macro_export]
macro_rules! catalog {
    ($base:ident) => {
        /// What the project says about its codes, in all its languages.
        #[must_use]
        #[inline]
        #[allow(dead_code, reason = "an app uses what it needs")]
        pub fn catalog() -> $crate::Catalog<'static> {
            $base
        }
    };
}

/// What the typed layer reads: the catalog as it was updated.
#[cfg(feature = "live")]
#[doc(hidden)]
#[macro_export]
macro_rules! catalog {
    ($base:ident) => {
        /// The catalog that is updated while the program runs.
        pub static LIVE: $crate::LiveCatalog = $crate::LiveCatalog::new($base);

        /// What the project says about its codes, in all its languages, with what it was updated with.
        #[must_use]
        #[inline]
        #[allow(dead_code, reason = "an app uses what it needs")]
        pub fn catalog() -> $crate::Catalog<'static> {
            LIVE.catalog()
        }
    };
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
