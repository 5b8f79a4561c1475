//! One error, told to two readers in their languages: `cargo run -p example-thiserror`.

#![allow(clippy::print_stdout, reason = "this program is there to print")]

include!(concat!(env!("OUT_DIR"), "/codegloss.rs"));

/// The largest file that can be sent, in megabytes.
const LIMIT: u64 = 10;

/// Whatever can go wrong in this app: errors of the catalog, which own their arguments, and others.
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error(transparent)]
    Chat(#[from] chat::Error<String>),
    #[error("the file cannot be read")]
    File(#[from] std::io::Error),
}

impl AppError {
    /// What an end user is told: `None` if there is nothing to show. For an error that the catalog does not have, that is the
    /// project's generic message.
    fn user_message(&self, language: &str) -> Option<String> {
        match self {
            Self::Chat(error) => error.user_message_or_generic(language).map(|text| text.to_string()),
            Self::File(_) => {
                CATALOG.generic_user_message(CATALOG.language(language)).map(|text| text.to_string())
            }
        }
    }
}

fn check(name: &str, megabytes: u64) -> Result<(), chat::Error<String>> {
    if megabytes > LIMIT {
        return Err(chat::FileTooLargeArguments { name: name.to_owned(), limit: LIMIT.into() }.into());
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
            println!("log: {error}");
            for reader in ["en-GB", "zh-CN"] {
                if let Some(text) = error.user_message(reader) {
                    println!("{reader}: {text}");
                }
            }
        }
    }
}
