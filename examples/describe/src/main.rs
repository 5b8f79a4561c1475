//! Says what two errors mean, in the languages of the command line: `cargo run -p example-describe -- zh-CN fr`.

#![allow(clippy::print_stdout, reason = "this program is there to print")]

include!(concat!(env!("OUT_DIR"), "/codegloss.rs"));

fn main() {
    for language in std::env::args().skip(1) {
        if let Some(message) = describe(104, &language).and_then(|found| found.message()) {
            println!("{}: {message} ({})", Code::InvalidToken, message.locale());
        }
        let error = chat::Error::upload_queue_full(3, "photo.png");
        if let Some(reason) = error.text(codegloss_runtime::Field::Reason, &language) {
            println!("{}: {reason}", error.code());
        }
    }
}
