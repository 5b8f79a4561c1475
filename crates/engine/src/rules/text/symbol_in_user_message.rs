//! `symbol-in-user-message`: the symbol of a code in a text that apps show their users.

use codegloss_runtime::Field;

use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, ProseKind, Reports};

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    if prose.kind != ProseKind::Field(Field::UserMessage) {
        return;
    }
    for line in prose.lines.iter().filter(|line| line.as_str().contains(begins_symbol)) {
        let text = line.as_str();
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let mut start = 0;
        for word in text.split(|c: char| !is_part(c)) {
            let range = start..start + word.len();
            // Each character between words is the next one's beginning.
            start = range.end + text[range.end..].chars().next().map_or(0, char::len_utf8);
            if looks_like_symbol(word) && prose.names.symbols.contains(word) && !line.is_opaque(range.start) {
                let id = format!("{}.user-message", prose.id);
                let finding = Finding::SymbolInUserMessage { id, symbol: word.to_owned() };
                reports.emit(finding, line, range, None);
            }
        }
    }
}

fn begins_symbol(c: char) -> bool {
    c.is_ascii_uppercase() || c == '_'
}

/// Whether it is no word of a language: `TIMEOUT` may be one, `TIMED_OUT` and `tokenWrong` are not.
fn looks_like_symbol(word: &str) -> bool {
    let is_capital = |c: char| c.is_ascii_uppercase();
    word.contains('_') || word.trim_start_matches(is_capital).contains(is_capital)
}
