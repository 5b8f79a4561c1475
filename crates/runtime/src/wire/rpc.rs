//! The error model of Google's APIs: `google.rpc.Status` with its details `ErrorInfo` and `LocalizedMessage`, as gRPC services send them
//! (AIP-193).
//!
//! A crate that knows the wire takes the parts. For tonic and `tonic-types`:
//!
//! ```ignore
//! use std::collections::HashMap;
//!
//! use codegloss_runtime::CodedError;
//! use codegloss_runtime::rpc::Status;
//! use tonic_types::{ErrorDetails, StatusExt};
//!
//! fn answer(error: &(dyn CodedError + Send + Sync), language: &str) -> tonic::Status {
//!     let status = Status::new(error, language);
//!     let mut details = ErrorDetails::new();
//!     if let Some(info) = status.error_info() {
//!         let metadata = info.metadata().map(|(key, value)| (key.to_owned(), value.to_owned()));
//!         details.set_error_info(info.reason(), info.domain(), metadata.collect::<HashMap<_, _>>());
//!     }
//!     if let Some(text) = status.localized_message() {
//!         details.set_localized_message(text.locale(), text.message());
//!     }
//!     tonic::Status::with_error_details(status.code().into(), status.message(), details)
//! }
//! ```
//!
//! A client puts the parts that arrived into [`ErrorInfo::from_parts`] and [`Status::from_parts`].

mod code;
mod error_info;
mod form;
mod status;

pub use error_info::ErrorInfo;
pub use status::Status;

pub use super::localized_message::LocalizedMessage;
