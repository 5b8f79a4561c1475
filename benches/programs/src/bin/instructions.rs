//! Does one thing as often as it is told: `instructions <operation> <times>`. Without arguments, it names the operations.

#![allow(clippy::print_stdout, reason = "this program is there to print")]

use std::env::args;
use std::hint::black_box;
use std::process::ExitCode;
use std::sync::LazyLock;

use codegloss_runtime::{Pack, Value};

include!(concat!(env!("OUT_DIR"), "/codegloss.rs"));

/// What can be asked for, and how it is done once: with a number that differs from one time to the next, and a buffer.
type Operation = fn(i64, &mut String);

const OPERATIONS: [(&str, Operation); 7] = [
    ("static", |turn, _| {
        let language = black_box(CATALOG.default_language());
        let description = CATALOG.describe_default(101 + turn % 4, language);
        black_box(description.and_then(|description| description.message()?.as_str()));
    }),
    ("tag zh-CN", |turn, _| find_by_tag("zh-CN", turn)),
    ("tag fr", |turn, _| find_by_tag("fr", turn)),
    ("tag zh-Hant-TW", |turn, _| find_by_tag("zh-Hant-TW", turn)),
    ("number", |turn, buffer| write(201 + turn % 4, "limit", turn, buffer)),
    ("plural", |turn, buffer| write(301 + turn % 4, "count", turn, buffer)),
    ("open", |_, _| {
        black_box(Pack::open(black_box(&PACK)).is_ok());
    }),
];

/// A pack as it comes over the air: in one piece.
static PACK: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let index: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en.pack.index"));
    let text: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en.pack.txt"));
    [index, text].concat()
});

fn find_by_tag(tag: &str, turn: i64) {
    let description = describe(101 + turn % 4, black_box(tag));
    black_box(description.and_then(|description| description.message()?.as_str()));
}

fn write(code: i64, argument: &str, number: i64, buffer: &mut String) {
    buffer.clear();
    let description = CATALOG.describe_default(code, black_box(CATALOG.default_language()));
    if let Some(message) = description.and_then(|description| description.message()) {
        let _ = message.with(&[(argument, Value::from(number))]).write_to(buffer);
    }
    black_box(buffer);
}

fn main() -> ExitCode {
    let arguments: Vec<String> = args().skip(1).collect();
    let [name, times] = arguments.as_slice() else {
        for (name, _) in OPERATIONS {
            println!("{name}");
        }
        return ExitCode::SUCCESS;
    };
    let operation = OPERATIONS.iter().find(|(known, _)| known == name);
    let (Some((_, operation)), Ok(times)) = (operation, times.parse()) else { return ExitCode::FAILURE };
    let mut buffer = String::with_capacity(256);
    for turn in 0..times {
        // Three digits, so that the same count of them is written whatever the number of turns.
        operation(black_box(100 + turn % 900), &mut buffer);
    }
    ExitCode::SUCCESS
}
