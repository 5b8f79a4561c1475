//! The C interface of codegloss: `include/codegloss.h` is made of what is public here, by cbindgen.
//!
//! Everything is a thin coat over `codegloss-runtime`. What C hands in is looked at before it is used: `pointer` is the
//! one module that turns pointers into references and slices, enums come in as integers, and handles that C keeps are
//! numbers that are checked each time. What cannot be checked, such as whether a pointer leads to as many bytes as it is
//! said to, is what the head of the header asks of the caller; each `unsafe` block names the part that it relies on.
//!
//! No call panics: the runtime does not, and nothing here indexes, unwraps or computes with overflow. If one did after all,
//! `extern "C"` would end the process, and not unwind into C.
//!
//! Without the feature `std`, the library is made of `core` and `alloc` alone, with C's allocator.

#![cfg_attr(not(any(feature = "std", test)), no_std)]
#![allow(non_camel_case_types, reason = "types have the names that C knows them by")]
#![allow(clippy::missing_safety_doc, reason = "the head of the header says it once for all functions")]
#![deny(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unreachable
)]

extern crate alloc;

mod buffer;
#[cfg(not(any(feature = "std", test)))]
mod c_runtime;
pub mod catalog;
pub mod description;
pub mod facts;
pub mod language;
mod pointer;
pub mod status;
#[cfg(test)]
mod tests;
pub mod update;
pub mod value;
pub mod write;
