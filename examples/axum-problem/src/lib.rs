//! A service that answers with problems (RFC 9457) in its reader's language, and a client that says them in another.

pub mod client;
pub mod service;

include!(concat!(env!("OUT_DIR"), "/codegloss.rs"));
