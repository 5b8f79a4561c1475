//! One error, told to two readers in their languages: `cargo run -p example-thiserror`.

#![allow(clippy::print_stdout, reason = "this program is there to print")]

use codegloss_runtime::{Coded, CodedError, CodedErrorExt};

include!(concat!(env!("OUT_DIR"), "/codegloss.rs"));

/// The largest file that can be sent, in megabytes.
const LIMIT: u64 = 10;

/// Whatever can go wrong in this app. What logs have of it is its own, and what users are told is the catalog's.
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error(transparent)]
    Chat(#[from] chat::Error),
    #[error("the file cannot be read")]
    File(#[from] std::io::Error),
}

impl Coded for AppError {
    fn with_coded<R>(&self, read: impl FnOnce(&dyn CodedError) -> R) -> R {
        match self {
            Self::Chat(error) => read(error),
            Self::File(_) => read(&chat::Error::file_unreadable()),
        }
    }
}

fn check(name: &str, megabytes: u64) -> Result<(), chat::Error> {
    if megabytes > LIMIT {
        return Err(chat::Error::file_too_large(name, LIMIT));
    }
    Ok(())
}

fn send(path: &str, megabytes: u64) -> Result<(), AppError> {
    check(path, megabytes)?;
    std::fs::metadata(path)?;
    Ok(())
}

fn main() {
    for (path, megabytes) in [("photo.png", 12), ("no such file", 1)] {
        if let Err(error) = send(path, megabytes) {
            println!("log: {error} [{}/{}]", error.domain(), error.code());
            for reader in ["en-GB", "zh-CN"] {
                if let Some(text) = error.user_message_or_generic(reader) {
                    println!("{reader}: {text}");
                }
            }
        }
    }
}
