//! Problems of HTTP APIs: RFC 9457.

mod form;

use alloc::string::{String, ToString};

use super::remote_error::RemoteError;
use crate::catalog::AsLanguage;
use crate::coded::{CodedError, CodedErrorExt, Fact};
use crate::field::Field;

/// The fact that an error's HTTP status is taken from.
const HTTP_STATUS: &str = "http-status";

/// The body of an answer with the media type `application/problem+json` (RFC 9457), in one language.
///
/// | member | value |
/// |---|---|
/// | `type` | the permanent address of the code's page, the same in every language; none if the project has no `base-url` |
/// | `title` | the message |
/// | `status` | the project's fact `http-status`, if it is an HTTP status |
/// | `detail` | the reason: what the API's developer needs to know of this occurrence |
/// | `instance` | what [`with_instance`](Self::with_instance) sets |
/// | others | those of [`RemoteError`], with the text for users as `localized_message` |
///
/// `detail` is not the text for users: by RFC 9457 it helps to correct the problem, and a client may log it or show it to developers. What may
/// be shown to users is `localized_message`, which is not there for errors that are not for them.
///
/// ```
/// use codegloss_runtime::{CodedError, CodedErrorExt, ProblemDetails};
///
/// fn answer(error: &(dyn CodedError + Send + Sync), accept_language: &str) -> ProblemDetails {
///     let language = error.catalog().accept_language(accept_language);
///     ProblemDetails::new(error, language)
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProblemDetails {
    type_uri: Option<String>,
    title: Option<String>,
    status: Option<u16>,
    detail: Option<String>,
    instance: Option<String>,
    error: Option<RemoteError>,
    content_language: String,
}

impl ProblemDetails {
    /// The media type of the JSON form.
    pub const MEDIA_TYPE: &'static str = "application/problem+json";

    /// An error as it is told to a reader.
    #[must_use]
    pub fn new<E: CodedError + ?Sized>(error: &E, language: impl AsLanguage) -> Self {
        let language = language.in_catalog(&error.catalog());
        let text = |field| error.text(field, language).map(|text| text.to_string());
        let fields = [Field::Message, Field::Reason, Field::UserMessage];
        Self {
            type_uri: error.permalink().map(ToString::to_string),
            title: text(Field::Message),
            status: error.fact(HTTP_STATUS).and_then(Fact::as_integer).and_then(status),
            detail: text(Field::Reason),
            instance: None,
            error: Some(RemoteError::in_language(error, language)),
            content_language: error.content_language(&fields, language).to_string(),
        }
    }

    /// The same with a URI reference that identifies this occurrence, such as that of a log's entry.
    #[must_use]
    pub fn with_instance(self, instance: impl Into<String>) -> Self {
        Self { instance: Some(instance.into()), ..self }
    }

    /// The same with an HTTP status, for an error whose catalog states none.
    #[must_use]
    pub fn with_status(self, status: u16) -> Self {
        Self { status: Some(status), ..self }
    }

    /// The URI reference that identifies the kind of problem; without one, RFC 9457 takes `about:blank`.
    #[must_use]
    pub fn type_uri(&self) -> &str {
        self.type_uri.as_deref().unwrap_or("about:blank")
    }

    /// What went wrong, as a short title.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The HTTP status, 100 to 599.
    #[must_use]
    pub const fn status(&self) -> Option<u16> {
        self.status
    }

    /// Why it went wrong.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    /// The URI reference of this occurrence.
    #[must_use]
    pub fn instance(&self) -> Option<&str> {
        self.instance.as_deref()
    }

    /// The error of a catalog that it is: `None` for a problem of somebody else's that was read.
    #[must_use]
    pub const fn remote_error(&self) -> Option<&RemoteError> {
        self.error.as_ref()
    }

    /// As [`remote_error`](Self::remote_error).
    #[must_use]
    pub fn into_remote_error(self) -> Option<RemoteError> {
        self.error
    }

    /// The value of the header `Content-Language`: the locales of the texts, `zh-Hans`, or `zh-Hans, en` where one of them falls back. Empty
    /// for a problem that was read, whose own header has it.
    #[must_use]
    pub fn content_language(&self) -> &str {
        &self.content_language
    }
}

/// An HTTP status, if a number is one.
fn status(number: i64) -> Option<u16> {
    u16::try_from(number).ok().filter(|status| (100..=599).contains(status))
}
