//! Errors on their way from one program to another.

mod json;
mod localized_message;
mod problem_details;
mod receive;
mod received;
mod remote_error;
pub mod rpc;

pub use localized_message::LocalizedMessage;
pub use problem_details::ProblemDetails;
pub use receive::{Arguments, ReceiveError};
pub use received::{Choice, Received, ReceivedText};
pub use remote_error::RemoteError;
