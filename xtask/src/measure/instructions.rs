//! Counts the instructions of the runtime's operations, so that a slower one is found before it is released.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::command::output;

use super::programs;

/// How many hundredths more a count may be than what is written down, with the compiler that it was counted with.
const LIMIT: f64 = 5.0;
/// With another compiler: versions differ by a few hundredths each way without anybody's fault.
const LIMIT_OF_OTHERS: f64 = 15.0;
/// How often an operation is done. It is done twice as often, too: the difference is without the program's start.
const TIMES: u64 = 900;

/// Compares the counts with those that are written down.
pub(crate) fn check() -> Result<(), String> {
    let (rustc, expected) = read()?;
    let now = programs::rustc()?;
    let limit = if now == rustc { LIMIT } else { LIMIT_OF_OTHERS };
    println!("at most {limit} % more instructions than {FILE} says, which were counted with {rustc}");
    if now != rustc {
        println!("this is {now}: with the same compiler, the limit would be {LIMIT} %");
    }
    let counted = count()?;
    let mut is_more = false;
    let mut is_less = false;
    for (operation, count) in &counted {
        let before = expected.get(operation).ok_or(format!("{FILE} lacks `{operation}`: {RECORD}"))?;
        let change = (count / before - 1.0) * 100.0;
        is_more |= change > limit;
        is_less |= change < -limit;
        let verdict = if change > limit { "  too many" } else { "" };
        println!("{operation:<16} {count:>9.1} {before:>9.1} {change:>+7.1} %{verdict}");
    }
    if let Some(operation) = expected.keys().find(|operation| !counted.contains_key(*operation)) {
        return Err(format!("{FILE} has `{operation}`, which is no operation: {RECORD}"));
    }
    if is_less {
        println!("some take fewer instructions than before: {RECORD} to keep it so");
    }
    if is_more {
        return Err(format!("some operations take too many instructions; if that is meant, {RECORD}"));
    }
    Ok(())
}

/// Writes the counts down.
pub(crate) fn write() -> Result<(), String> {
    let mut text = format!(
        "# Instructions for doing each operation once, counted by `cargo xtask instructions --write`.\nrustc = {:?}\n\n[instructions]\n",
        programs::rustc()?
    );
    for (operation, count) in count()? {
        println!("{operation:<16} {count:>9.1}");
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{operation:?} = {count:.1}");
    }
    let path = crate::root().join(FILE);
    fs::write(path, text).map_err(|error| format!("{FILE} cannot be written: {error}"))
}

const FILE: &str = "benches/instructions.toml";
const RECORD: &str = "run `cargo xtask instructions --write`";

/// The compiler's version and the counts that are written down.
fn read() -> Result<(String, BTreeMap<String, f64>), String> {
    let text = fs::read_to_string(crate::root().join(FILE))
        .map_err(|error| format!("{FILE} cannot be read ({error}): {RECORD}"))?;
    // Only `write` writes it: a line is a name and a value.
    let mut values = text.lines().filter_map(|line| line.split_once(" = "));
    let rustc = values.next().map(|(_, version)| version.trim_matches('"').to_owned());
    let counts =
        values.map(|(operation, count)| Some((operation.trim_matches('"').to_owned(), count.parse().ok()?)));
    rustc.zip(counts.collect()).ok_or(format!("{FILE} is not as it was written: {RECORD}"))
}

/// Instructions for doing each operation once.
fn count() -> Result<BTreeMap<String, f64>, String> {
    let program = programs::build("instructions", &["instructions"])?.remove(0);
    let names = output(Command::new(&program))?;
    let mut counts = BTreeMap::new();
    for operation in names.lines() {
        let (once, twice) = (run(&program, operation, TIMES)?, run(&program, operation, 2 * TIMES)?);
        counts.insert(operation.to_owned(), (twice - once) / f64::from(u32::try_from(TIMES).unwrap_or(1)));
    }
    Ok(counts)
}

/// All instructions of a run.
fn run(program: &Path, operation: &str, times: u64) -> Result<f64, String> {
    let output = Command::new("valgrind")
        .args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"])
        .arg(program)
        .args([operation, &times.to_string()])
        .output()
        .map_err(|error| {
            format!("valgrind cannot be run ({error}): install your system's package `valgrind`")
        })?;
    let report = String::from_utf8_lossy(&output.stderr);
    let count =
        report.lines().find_map(|line| line.split_once("refs:")).map(|(_, count)| count.replace(',', ""));
    let count = count.filter(|_| output.status.success()).and_then(|count| count.trim().parse().ok());
    count.ok_or(format!("valgrind did not count `{operation}`:\n{report}"))
}
