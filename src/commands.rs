//! The commands: each loads, acts and reports.

mod build;
mod check;
mod explain;
mod new;
mod pack;
mod session;
mod status;
mod stub;

use crate::cli::{ExitStatus, Request};
use crate::report::Reporter;

/// Does what the user wants.
pub(crate) fn run(reporter: &Reporter, request: Request) -> ExitStatus {
    match request {
        Request::Build { project, out, check } => build::run(reporter, project, out, check),
        Request::Check { project, options } => check::run(reporter, project, &options),
        Request::Explain { project, query, json } => explain::run(reporter, project.as_ref(), &query, json),
        Request::Pack { project, out, target, form, check } => {
            pack::run(reporter, project, &out, target.as_deref(), form, check)
        }
        Request::Status { project, query } => status::run(reporter, project, &query),
        Request::Stub { project, locale } => stub::run(reporter, project, &locale),
        Request::NewLocale { project, locale } => stub::add(reporter, project, &locale),
        Request::New { folder } => new::run(reporter, &folder),
    }
}
