//! How long it takes to turn a code into a localized text: codegloss beside what else there is, in one run.
//!
//! `cargo bench` prints Markdown. Rounds are interleaved: in each, every competitor of a row does the same batch of work, in an
//! order of its own, and ratios are taken within the round, so that a machine that is busy for a while does not favour anyone.
//! Times are medians of the rounds; so are ratios.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a bench is there to print")]

mod generated;
mod measure;
mod others;
mod random;
mod rows;
mod table;
mod targets;
mod work;

// rust-i18n looks for them at the root.
use generated::{_rust_i18n_t, _rust_i18n_try_translate};

fn main() {
    let mut rows = rows::all();
    let measured = measure::all(&mut rows);
    table::print(&rows, &measured);
    targets::print(&rows, &measured);
}
