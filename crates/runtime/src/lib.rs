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
//! With the feature `serde`, codes and descriptions are written, and codes and numbers read, by serde.
//!
//! The crate is `no_std`, has no dependencies and no unsafe code, allocates nothing and never panics, whatever the
//! bytes of a pack are. The form of the packs is written down in `PACK.md`.
//!
//! The feature `live`, off by default, adds `LiveCatalog`, whose packs may be replaced while the program runs. It needs the
//! standard library and `arc-swap`.

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

#[doc(hidden)]
pub mod bytes;
mod catalog;
mod description;
mod error;
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
mod url;
mod value;

#[doc(hidden)]
pub use bytes::layout as format;
pub use catalog::Catalog;
pub use description::{Description, UnknownCode};
pub use error::OpenError;
pub use field::{Field, Form, Problem};
pub use languages::{Language, Languages};
#[cfg(feature = "live")]
pub use live::{LiveCatalog, ReplaceError, Snapshot};
pub use number::{Number, ParseNumberError};
pub use pack::Pack;
#[doc(hidden)]
pub use pack::code_set;
pub use status::Status;
pub use text::{Formatted, Text};
pub use url::Url;
pub use value::{CodeRef, Value};

/// What stands in the typed layer for serde: nothing, without the feature.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_code {
    ($($code:tt)*) => {};
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
