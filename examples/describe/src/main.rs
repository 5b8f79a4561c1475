//! Says what two errors mean, in the languages of the command line: `cargo run -p example-describe -- zh-CN fr`.

#![allow(clippy::print_stdout, reason = "this program is there to print")]

include!(concat!(env!("OUT_DIR"), "/codegloss.rs"));

fn main() {
    for language in std::env::args().skip(1) {
        if let Some(message) = describe(104, &language).and_then(|found| found.message()) {
            println!("{}: {message} ({})", Code::InvalidToken, message.locale());
        }
        let arguments = chat::UploadQueueFullArguments { count: 3.into(), name: "photo.png" };
        if let Some(reason) = Code::UploadQueueFull.describe(&language).and_then(|found| found.reason()) {
            println!("{}: {}", Code::UploadQueueFull, reason.with(&arguments.values()));
        }
    }
}
