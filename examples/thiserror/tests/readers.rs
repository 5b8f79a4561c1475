//! Runs the program.

#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use std::process::Command;

/// The log has one language, and each reader has their own.
#[test]
fn each_reader_is_told_in_their_language() {
    let output = Command::new(env!("CARGO_BIN_EXE_example-thiserror")).output().unwrap();
    let expected = "\
log: chat/405: File too large: photo.png [chat/405]
en-GB: photo.png cannot be sent. Choose a file of at most 10 MB.
zh-CN: 无法发送 photo.png，请选择不超过 10 MB 的文件。
log: the file cannot be read [chat/406]
en-GB: Something went wrong. Try again later.
zh-CN: 出了点问题，请稍后重试。
";
    assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
}
