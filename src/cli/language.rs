//! Which language the user reads.

use std::ffi::OsString;

use codegloss_engine::environment_languages;

/// The user's languages, the best first: what `--lang` names, then those of the environment.
pub(crate) fn user_languages() -> Vec<String> {
    asked_language().into_iter().chain(environment_languages(sys_locale::get_locale)).collect()
}

/// The language that `--lang` names, before anything else of the command line is known: help and faults of it are to be in that language.
pub(crate) fn asked_language() -> Option<String> {
    named(std::env::args_os())
}

fn named(arguments: impl IntoIterator<Item = OsString>) -> Option<String> {
    let mut arguments = arguments.into_iter().skip(1).map(|argument| argument.to_string_lossy().into_owned());
    while let Some(argument) = arguments.next().filter(|argument| argument != "--") {
        if argument == "--lang" {
            return arguments.next();
        }
        if let Some(language) = argument.strip_prefix("--lang=") {
            return Some(language.to_owned());
        }
    }
    None
}
