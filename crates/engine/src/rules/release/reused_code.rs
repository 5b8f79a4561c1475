//! `reused-code`: a number that means something else than in the release (invariant 2).

use std::collections::BTreeSet;

use codegloss_runtime::Field;

use super::Released;
use super::renumbered_code::renumbered;
use crate::diagnostics::{Diagnostics, Finding};
use crate::project::catalog::{Code, CodeKey};
use crate::project::indices::CodeIndex;
use crate::project::release::ReleasedCode;
use crate::rules::Project;
use crate::syntax::markdown::has_no_spaces;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for (released, index, code) in project.kept() {
        if is_known(released.code, code) || renumbered(project, &released).is_some() {
            continue;
        }
        let Some((before, now)) = messages(project, &released, index) else { continue };
        if pieces(&before).is_disjoint(&pieces(&now)) {
            let (code_key, release) = (code.key.to_string(), released.release.to_owned());
            findings.emit(Finding::ReusedCode { code: code_key, before, now, release }, code.span.clone());
        }
    }
}

/// Whether it has a name that the release calls it by. A text is such a name itself.
fn is_known(before: &ReleasedCode, code: &Code) -> bool {
    let names = code.symbols.iter().map(|symbol| &symbol.name.value);
    let names = names.chain(code.aliases.iter().map(|alias| &alias.value));
    let mut names = names.chain(code.misprints.iter().map(|misprint| &misprint.symbol));
    matches!(code.key, CodeKey::Text(_))
        || names.any(|name| before.symbols.iter().any(|(_, symbol)| symbol == name))
        || (is_named(code) && before.variant.as_ref() == Some(&code.name))
}

/// Whether its variant is called by more than its number.
fn is_named(code: &Code) -> bool {
    let digits = code.key.to_string();
    !code.name.ends_with(digits.trim_start_matches('-'))
}

/// Its message then and now in the language that the others are translated from.
fn messages(project: &Project<'_>, released: &Released<'_>, index: CodeIndex) -> Option<(String, String)> {
    let source = project.settings.source;
    let before = released.code.messages.get(&project.settings.locales[source].tag)?;
    let (from, text) = project.resolved.text(source, index, Field::Message)?;
    let now = project.resolved.shown(from, &project.catalog.codes[index].arguments, text).plain;
    (from == source).then(|| (before.clone(), now))
}

/// The words of a text in small letters; of scripts without spaces between words, each two characters.
fn pieces(text: &str) -> BTreeSet<String> {
    let text = text.to_lowercase();
    let mut pieces = BTreeSet::new();
    for run in text.split(|c: char| !c.is_alphanumeric()).filter(|run| !run.is_empty()) {
        let characters: Vec<char> = run.chars().collect();
        if characters.len() > 2 && characters.iter().any(|c| has_no_spaces(*c)) {
            pieces.extend(characters.windows(2).map(|pair| pair.iter().collect::<String>()));
        } else {
            pieces.insert(run.to_owned());
        }
    }
    pieces
}
