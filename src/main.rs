//! `codegloss`: one catalog of error codes, from which a reference site, packs for apps and answers on the command line are made.

mod builtin;
mod cli;
mod commands;
mod dates;
mod json;
mod output;
mod project;
mod report;
mod site;
mod workers;

use std::process::ExitCode;

use cli::{ExitStatus, Request};
use codegloss_engine::Localizer;
use report::Reporter;

fn main() -> ExitCode {
    let reporter = Reporter::new(Localizer::of_languages(&cli::user_languages()));
    let request = cli::parse(&reporter.localizer, std::env::args_os());
    if !matches!(request, Ok(Request::Explain { .. })) {
        note_unknown_language(&reporter);
    }
    let status = match request {
        Ok(request) => commands::run(&reporter, request),
        Err(error) if error.use_stderr() => {
            report::eprint(&cli::usage_error(&reporter, &error));
            ExitStatus::CouldNotRun
        }
        Err(help) => {
            report::print_styled(&cli::help(&reporter.localizer, &help));
            ExitStatus::Success
        }
    };
    if let Some(problem) = report::output_error() {
        reporter.error("cannot-write", &[("path", "stdout".into()), ("problem", problem.into())]);
        return ExitCode::from(ExitStatus::CouldNotRun as u8);
    }
    ExitCode::from(status as u8)
}

/// Says which languages the tool speaks, where it does not speak the one that was asked for.
fn note_unknown_language(reporter: &Reporter) {
    if let Some(asked) = cli::asked_language().filter(|asked| !Localizer::speaks(asked)) {
        reporter.unknown_language(&asked, reporter.localizer.tag(), Localizer::tags());
    }
}
