//! With the feature `live`, the typed layer says what it was updated with.

#![cfg(feature = "live")]
#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use codegloss_runtime::format::{CHECKSUM_FROM, checksum};
use typed_layer::chat::{self, UploadQueueFullArguments};
use typed_layer::{CATALOG, LIVE, describe};

/// The English pack with another user message.
fn newer() -> Vec<u8> {
    let index: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en.pack.index"));
    let text: &str = include_str!(concat!(env!("OUT_DIR"), "/en.pack.txt"));
    let mut bytes = [index, text.replace("Please wait", "PLEASE WAIT").as_bytes()].concat();
    let sum = checksum(&bytes[CHECKSUM_FROM..]);
    bytes[CHECKSUM_FROM - 4..CHECKSUM_FROM].copy_from_slice(&sum.to_le_bytes());
    bytes
}

/// Fault S4: an error, a code and `describe` say what an update has brought; the built-in catalog says what it said.
#[test]
fn the_typed_layer_reads_what_was_updated() {
    let error: chat::Error<&str> = UploadQueueFullArguments { count: 3.into(), name: "a.png" }.into();
    let told = || error.user_message("en").unwrap().to_string();
    assert_eq!(told(), "Please wait: a.png will be sent later.");
    let report = LIVE.update(&[&newer()]).unwrap();
    assert!(report.is_changed() && report.refused().is_empty());
    assert_eq!(told(), "PLEASE WAIT: a.png will be sent later.");
    let by_code = error.code().describe("en").unwrap().user_message().unwrap();
    let by_number = describe(407, "en").unwrap().user_message().unwrap();
    for text in [by_code, by_number] {
        assert!(text.to_string().starts_with("PLEASE WAIT"));
    }
    let built_in = CATALOG.describe("chat", 407, CATALOG.language("en")).unwrap().user_message().unwrap();
    assert!(built_in.to_string().starts_with("Please wait"));
}
