//! Commands in a folder, with what they print in each language.

use std::fmt::Write as _;
use std::path::Path;

use snapbox::{Data, assert_data_eq};

use crate::copy;
use crate::support::{self, run, temporary, tool};

pub(crate) const ENGLISH: &str = "en_US.UTF-8";
pub(crate) const CHINESE: &str = "zh_CN.UTF-8";

/// Runs commands in a folder, one after the other.
pub(crate) fn transcript(language: &str, folder: &Path, commands: &[&str]) -> String {
    let mut text = String::new();
    for command in commands {
        let done = run(tool(language).args(command.split_whitespace()).current_dir(folder));
        assert_ne!(done.code, Some(101), "{command} panics: {}", done.stderr);
        let command = format!("$ codegloss {command}");
        let printed = [command.trim_end(), "\n", &done.stdout, &done.stderr].concat();
        let _ = write!(text, "{printed}[{}]\n\n", done.code.unwrap());
    }
    // Folders and versions differ from run to run.
    let folder = std::fs::canonicalize(folder).unwrap();
    text.replace(folder.to_str().unwrap(), "/here").replace(env!("CARGO_PKG_VERSION"), "1.2.3")
}

/// Compares transcripts in English and in Chinese.
pub(crate) fn prints(folder: &Path, commands: &[&str], english: Data, chinese: Data) {
    assert_data_eq!(transcript(ENGLISH, folder, commands), english.raw());
    assert_data_eq!(transcript(CHINESE, folder, commands), chinese.raw());
}

/// A folder with the fixture in it, where commands find it.
pub(crate) fn in_fixture() -> tempfile::TempDir {
    let folder = temporary();
    copy(&support::fixture(), folder.path());
    folder
}
