//! The whole program, from the outside: what it writes, says and survives.
#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

mod agreement;
mod facts;
mod hostile;
mod links;
mod pages;
#[path = "../support/mod.rs"]
mod support;
mod wording;
