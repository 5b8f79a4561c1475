//! The one place that writes to standard output and standard error.

use std::io::{IsTerminal as _, Write as _};
use std::sync::OnceLock;

use codegloss_engine::hygiene::{for_json, for_terminal};
use serde::Serialize;

/// Why something that was printed did not arrive.
static OUTPUT_ERROR: OnceLock<String> = OnceLock::new();

/// Prints what codegloss wrote itself on standard output, with its styles, text by text until one cannot be printed.
pub(super) fn print_all(texts: impl Iterator<Item = String>) {
    let mut out = anstream::stdout().lock();
    for text in texts {
        if !record(&out.write_all(text.as_bytes())) {
            return;
        }
    }
    record(&out.flush());
}

/// Prints text on standard output, whoever wrote it.
pub(crate) fn print(text: &str) {
    print_styled(&for_terminal(text));
}

/// Prints what codegloss wrote itself on standard output, with its styles.
pub(crate) fn print_styled(text: &str) {
    let mut out = anstream::stdout().lock();
    record(&out.write_all(text.as_bytes()).and_then(|()| out.flush()));
}

/// Why something that was printed did not arrive, although somebody was there to read it; in the system's words.
pub(crate) fn output_error() -> Option<&'static str> {
    OUTPUT_ERROR.get().map(String::as_str)
}

/// Remembers what could not be printed. A reader that has gone away is no fault; a full disk is one.
fn record(result: &std::io::Result<()>) -> bool {
    if let Err(error) = result
        && error.kind() != std::io::ErrorKind::BrokenPipe
    {
        OUTPUT_ERROR.get_or_init(|| error.to_string());
    }
    result.is_ok()
}

/// Prints text on standard error, whoever wrote it.
pub(crate) fn eprint(text: &str) {
    eprint_styled(&for_terminal(text));
}

/// Prints what codegloss wrote itself on standard error, with its styles.
fn eprint_styled(text: &str) {
    let mut err = anstream::stderr().lock();
    let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
}

/// Shows a line of progress on a terminal.
pub(super) fn show_progress(text: impl FnOnce() -> String) {
    if std::io::stderr().is_terminal() {
        eprint_styled(&format!("\r\x1b[2K{}", text()));
    }
}

/// Removes the line of progress.
pub(crate) fn clear_progress() {
    show_progress(String::new);
}

/// Prints a value as JSON.
pub(crate) fn print_json(value: &impl Serialize) {
    let json = serde_json::to_string_pretty(value).unwrap_or_default();
    print_styled(&format!("{}\n", for_json(&json)));
}
