//! What a call failed with: `google.rpc.Status`.

use alloc::string::{String, ToString};

use super::code::code;
use super::error_info::ErrorInfo;
use crate::catalog::AsLanguage;
use crate::coded::{CodedError, CodedErrorExt};
use crate::wire::localized_message::LocalizedMessage;
use crate::wire::remote_error::RemoteError;

/// The fact that an error's code of gRPC is taken from.
const GRPC: &str = "grpc";

/// What a call failed with, as gRPC tells it: `google.rpc.Status`.
///
/// | part | value |
/// |---|---|
/// | `code` | the project's fact `grpc`, a name such as `NOT_FOUND` or its number; `UNKNOWN` (2) without it |
/// | `message` | the message in the project's default locale: it is for developers |
/// | `details` | an [`ErrorInfo`], and a [`LocalizedMessage`] if the error is for users |
///
/// Its JSON form is that of Protocol Buffers: each of `details` has an `@type`. Details of other types are ignored when it is read.
///
/// ```
/// use codegloss_runtime::{Catalog, Received};
/// use codegloss_runtime::rpc::Status;
///
/// fn received<'a>(catalog: Catalog<'a>, status: &Status) -> Option<Received<'a>> {
///     status.remote_error().map(|error| catalog.received(error))
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    pub(super) code: i32,
    pub(super) message: String,
    pub(super) error_info: Option<ErrorInfo>,
    pub(super) localized_message: Option<LocalizedMessage>,
}

impl Status {
    /// An error as it is told to a reader.
    #[must_use]
    pub fn new<E: CodedError + ?Sized>(error: &E, language: impl AsLanguage) -> Self {
        let message = error.message(error.catalog().default_language());
        Self {
            code: code(error.fact(GRPC)),
            message: message.map(|text| text.to_string()).unwrap_or_default(),
            error_info: Some(ErrorInfo::new(error)),
            localized_message: LocalizedMessage::of(error, language),
        }
    }

    /// A status that arrived.
    #[must_use]
    pub fn from_parts(
        code: i32,
        message: impl Into<String>,
        error_info: Option<ErrorInfo>,
        localized_message: Option<LocalizedMessage>,
    ) -> Self {
        Self { code, message: message.into(), error_info, localized_message }
    }

    /// The number of a `google.rpc.Code`.
    #[must_use]
    pub const fn code(&self) -> i32 {
        self.code
    }

    /// What went wrong, for developers.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What the error is, for programs.
    #[must_use]
    pub const fn error_info(&self) -> Option<&ErrorInfo> {
        self.error_info.as_ref()
    }

    /// What may be shown to a user.
    #[must_use]
    pub const fn localized_message(&self) -> Option<&LocalizedMessage> {
        self.localized_message.as_ref()
    }

    /// The error: `None` without an [`ErrorInfo`]. One without a [`LocalizedMessage`] is not for users.
    #[must_use]
    pub fn remote_error(&self) -> Option<RemoteError> {
        Some(self.error_info.as_ref()?.remote_error(self.localized_message.clone()))
    }
}
