//! Errors of a command, shown by miette in the reader's language: `cargo run -p example-miette -- zh-CN`.

#![allow(clippy::print_stdout, reason = "this program is there to print")]

mod report;

use std::io::IsTerminal;

use codegloss_runtime::CodedErrorExt;
use miette::{GraphicalReportHandler, GraphicalTheme};
use report::Report;

include!(concat!(env!("OUT_DIR"), "/codegloss.rs"));

fn main() -> std::fmt::Result {
    let tag = std::env::args().nth(1).unwrap_or_default();
    let language = catalog().language(&tag);
    let is_terminal = std::io::stdout().is_terminal() || std::env::var_os("FORCE_HYPERLINK").is_some();
    let missing = config::Error::file_missing("app.toml");
    let cause = std::io::Error::from(std::io::ErrorKind::NotFound);
    let outdated = config::Error::key_outdated("color", "theme");

    // With miette, which draws what a `Diagnostic` has.
    let handler =
        GraphicalReportHandler::new_themed(GraphicalTheme::unicode_nocolor()).with_links(is_terminal);
    let mut out = String::new();
    handler.render_report(&mut out, &Report::new(missing.with_source(cause), language))?;
    handler.render_report(&mut out, &Report::new(outdated.clone(), language))?;
    print!("{out}");

    // And without: the code is the link.
    let report = Report::new(outdated, language);
    println!("[{}] {report}", report.code_with_link(is_terminal));
    Ok(())
}
