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
        if project.locales.iter().any(|locale| locale.mentions.unknown.arguments.contains(&code.message)) {
            continue;
        }
        for argument in &code.arguments {
            let mention = (code.message.clone(), argument.name.clone());
            // What is written in a text counts, even where it is shown to nobody.
            let is_used = |locale: &LocaleMessages<'_>| {
                let entry = locale.messages.get(&code.message);
                locale.mentions.arguments.contains(&mention)
                    || entry.is_some_and(|entry| entry.mentions(&argument.name))
            };
            if !project.locales.iter().any(is_used) {
                let finding = Finding::UnusedArgument { name: mention.1, code: code.key.to_string() };
                findings.emit(finding, argument.span.clone());
            }
        }
    }
}
