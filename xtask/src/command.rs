//! Starting other programs.

use std::borrow::BorrowMut;
use std::process::Command;

use crate::root;

pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

pub(crate) fn in_folder(folder: &str, program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root().join(folder));
    command
}

pub(crate) fn step(name: &str, mut command: impl BorrowMut<Command>) -> Result<(), String> {
    println!("== {name}");
    match command.borrow_mut().status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("{name} failed")),
        Err(error) => Err(format!("{name} could not begin: {error}")),
    }
}

/// What a program prints.
pub(crate) fn output(mut command: Command) -> Result<String, String> {
    let output = command.output().map_err(|error| format!("{command:?} could not begin: {error}"))?;
    if !output.status.success() {
        return Err(format!("{command:?} failed"));
    }
    String::from_utf8(output.stdout).map_err(|_| format!("{command:?} does not print UTF-8"))
}
