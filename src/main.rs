//! `codegloss`: one catalog of error codes, from which a reference site, packs for apps and answers on the command line are made.

mod builtin;
mod cli;
mod commands;
mod explain;
mod json;
mod output;
mod places;
mod project;
mod report;
mod site;
mod workers;

use std::process::ExitCode;

use cli::{Ending, Request};
use report::Reporter;

fn main() -> ExitCode {
    let reporter = Reporter::new(&cli::user_language());
    let ending = match cli::parse(&reporter.wording, std::env::args_os()) {
        Ok(request) => run(&reporter, request),
        Err(error) if error.use_stderr() => {
            report::eprint(&cli::usage_error(&reporter, &error));
            Ending::CouldNotRun
        }
        Err(help) => {
            report::print_styled(&help.render().ansi().to_string());
            Ending::Fine
        }
    };
    if let Some(problem) = report::lost() {
        reporter.fail("cannot-write", &[("path", "stdout".into()), ("problem", problem.into())]);
        return ExitCode::from(Ending::CouldNotRun as u8);
    }
    ExitCode::from(ending as u8)
}

fn run(reporter: &Reporter, request: Request) -> Ending {
    match request {
        Request::Build { project, out, check } => commands::build(reporter, project, out, check),
        Request::Check { project, json, strict } => commands::check(reporter, project, json, strict),
        Request::Explain { project, query, json } => explain::run(reporter, project, &query, json),
        Request::Pack { project, out, rust, check } => commands::pack(reporter, project, &out, rust, check),
        Request::New { folder } => commands::new(reporter, &folder),
    }
}
