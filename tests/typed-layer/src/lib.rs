//! A typed layer as an app has it, without the standard library.
//!
//! Every argument must be given:
//!
//! ```compile_fail,E0063
//! let _ = typed_layer::chat::UploadQueueFullArguments { count: 3.into() };
//! ```
//!
//! ```
//! let _ = typed_layer::chat::UploadQueueFullArguments { count: 3.into(), name: "photo.png" };
//! ```
//!
//! An error is made in one call, and its strings are `String` unless another type is named:
//!
//! ```
//! let error = typed_layer::chat::Error::upload_queue_full(3, "photo.png");
//! assert_eq!(error.to_string(), "chat/407: photo.png cannot be queued");
//! ```
//!
//! A code that is deprecated is so in Rust:
//!
//! ```compile_fail
//! #![deny(deprecated)]
//! let _ = typed_layer::chat::Code::QuotaExceeded;
//! ```

#![no_std]

include!(concat!(env!("OUT_DIR"), "/codegloss.rs"));
