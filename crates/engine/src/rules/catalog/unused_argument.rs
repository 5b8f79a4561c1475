//! `unused-argument`: an argument of a code that none of its texts has in any language.

use crate::diagnostics::{Diagnostics, Finding};
use crate::rules::{LocaleMessages, Project};

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    if !project.is_whole() {
        return;
    }
    for code in &project.catalog.codes {
        // That there is no text at all is a finding of its own.
        if project.source().messages.get(&code.message).is_none() {
            continue;
        }
        // An argument by another name is an unknown variable, and one finding is enough.
        let is_unknown = |locale: &LocaleMessages<'_>| {
            code.messages().any(|id| locale.mentions.unknown.arguments.contains(id))
        };
        if project.locales.iter().any(is_unknown) {
            continue;
        }
        for argument in &code.arguments {
            // What is written in a text counts, even where it is shown to nobody.
            let is_used_in = |locale: &LocaleMessages<'_>, id: &str| {
                let entry = locale.messages.get(id);
                locale.mentions.arguments.contains(&(id.to_owned(), argument.name.clone()))
                    || entry.is_some_and(|entry| entry.mentions(&argument.name))
            };
            let is_used = |locale: &LocaleMessages<'_>| code.messages().any(|id| is_used_in(locale, id));
            if !project.locales.iter().any(is_used) {
                let finding =
                    Finding::UnusedArgument { name: argument.name.clone(), code: code.key.to_string() };
                findings.emit(finding, argument.span.clone());
            }
        }
    }
}
