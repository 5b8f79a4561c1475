//! The one place that writes to standard output and standard error.

use std::fmt::Write as _;
use std::io::{IsTerminal as _, Write as _};
use std::sync::atomic::{AtomicBool, Ordering};

use serde::Serialize;

/// Whether something that was printed did not arrive.
static OUTPUT_FAILED: AtomicBool = AtomicBool::new(false);

/// Prints texts one after another as they are on standard output, until one cannot be printed.
pub(super) fn print_all(texts: impl Iterator<Item = String>) {
    let mut out = anstream::stdout().lock();
    for text in texts {
        if !record(&out.write_all(text.as_bytes())) {
            return;
        }
    }
    record(&out.flush());
}

/// Prints text as it is on standard output.
pub(crate) fn print(text: &str) {
    let mut out = anstream::stdout().lock();
    record(&out.write_all(text.as_bytes()).and_then(|()| out.flush()));
}

/// Whether all that was printed has arrived, as far as somebody was there to read it.
pub(crate) fn output_ok() -> bool {
    !OUTPUT_FAILED.load(Ordering::Relaxed)
}

/// Remembers what could not be printed. A reader that has gone away is no fault; a full disk is one.
fn record(result: &std::io::Result<()>) -> bool {
    if let Err(error) = result
        && error.kind() != std::io::ErrorKind::BrokenPipe
    {
        OUTPUT_FAILED.store(true, Ordering::Relaxed);
    }
    result.is_ok()
}

/// Prints text as it is on standard error.
pub(crate) fn eprint(text: &str) {
    let mut err = anstream::stderr().lock();
    let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
}

/// Shows a line of progress on a terminal.
pub(super) fn show_progress(text: impl FnOnce() -> String) {
    if std::io::stderr().is_terminal() {
        eprint(&format!("\r\x1b[2K{}", text()));
    }
}

/// Removes the line of progress.
pub(crate) fn clear_progress() {
    show_progress(String::new);
}

/// Prints a value as JSON. Its own escapes leave C1 controls as they are.
pub(crate) fn print_json(value: &impl Serialize) {
    let json = serde_json::to_string_pretty(value).unwrap_or_default();
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        if is_c1(c) {
            let _ = write!(text, "\\u{:04x}", u32::from(c));
        } else {
            text.push(c);
        }
    }
    print(&format!("{text}\n"));
}

/// Without what would steer a terminal: projects come from anywhere.
pub(crate) fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect()
}

/// DEL and the controls above it, which steer a terminal as an escape sequence does.
pub(super) fn is_c1(c: char) -> bool {
    matches!(c, '\u{7f}'..='\u{9f}')
}
