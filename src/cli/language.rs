//! Which language the user reads.

use std::ffi::OsString;

use codegloss_engine::Localizer;

/// The user's languages, the best first: what `--lang` names, then those of the environment.
pub(crate) fn user_languages() -> Vec<String> {
    let environment = environment(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    asked_language().into_iter().chain(environment).collect()
}

/// The words of the tool for the first of these languages that it speaks, otherwise its default ones.
pub(crate) fn localizer(languages: &[String]) -> Localizer {
    let spoken = languages.iter().find(|language| Localizer::speaks(language));
    Localizer::new(spoken.map_or("", String::as_str))
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

/// The languages of the environment, as gettext defines them (GNU gettext manual, section 2.3.3): the list in `LANGUAGE`, which a locale `C`
/// switches off, then POSIX's variables in their order, otherwise the system's language.
fn environment(variable: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(&variable);
    let locale = locale.or_else(sys_locale::get_locale).unwrap_or_default();
    let is_untranslated = matches!(locale.split('.').next(), Some("C" | "POSIX"));
    let list = variable("LANGUAGE").filter(|_| !is_untranslated).unwrap_or_default();
    list.split(':').filter(|tag| !tag.is_empty()).map(str::to_owned).chain([locale]).collect()
}
