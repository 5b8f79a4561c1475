//! The service: what goes wrong is a problem in the language of the request, and a line of the log in the project's default one.

#![allow(clippy::print_stderr, reason = "standard error is this service's log")]

use std::convert::Infallible;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, put};
use codegloss_runtime::{CodedError, Language, Number, ProblemDetails};

use crate::{billing, catalog, files};

/// An error of any domain.
pub type AnyError = Box<dyn CodedError + Send + Sync>;

/// The largest file that is saved, in kilobytes.
const LIMIT: usize = 1;

/// The paths of the service.
pub fn router() -> Router {
    Router::new().route("/files/{name}", put(save).get(load)).route("/accounts/{account}", get(pay))
}

async fn save(reader: Reader, Path(name): Path<String>, file: Bytes) -> Result<StatusCode, Response> {
    check(&name, &file).map_err(|error| reader.problem(&error))?;
    Ok(StatusCode::CREATED)
}

async fn load(reader: Reader, Path(name): Path<String>) -> Response {
    reader.problem(&files::Error::file_missing(name).into())
}

async fn pay(reader: Reader, Path(account): Path<String>) -> Response {
    // 12.50 euros: the zero is told as well.
    let missing: Number = "12.50".parse().unwrap_or_default();
    reader.problem(&billing::Error::balance_low(missing, account).into())
}

/// What goes wrong is an error of whatever domain; nothing here knows of languages.
fn check(name: &str, file: &[u8]) -> Result<(), AnyError> {
    if file.len() > LIMIT * 1000 {
        return Err(files::Error::file_too_large(name, LIMIT as u64).into());
    }
    if name.starts_with("last") {
        return Err(billing::Error::upload_limit(21).into());
    }
    Ok(())
}

/// The language of a request.
struct Reader(Language);

impl<S: Sync> FromRequestParts<S> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let header = parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Ok(Self(catalog().accept_language(header.unwrap_or_default())))
    }
}

impl Reader {
    /// The answer for an error.
    fn problem(&self, error: &AnyError) -> Response {
        eprintln!("{error}");
        let problem = ProblemDetails::new(&**error, self.0);
        let status = problem.status().and_then(|status| StatusCode::from_u16(status).ok());
        let headers = [
            (header::CONTENT_TYPE, ProblemDetails::MEDIA_TYPE),
            (header::CONTENT_LANGUAGE, problem.content_language()),
            (header::VARY, "Accept-Language"),
        ];
        match serde_json::to_vec(&problem) {
            Ok(body) => (status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR), headers, body).into_response(),
            Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    }
}
