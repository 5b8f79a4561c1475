//! `please`: an instruction that begs.

use codegloss_runtime::Field;

use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, ProseKind, Reports};

const PLEASE: &str = "please";

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    let ProseKind::Field(field) = prose.kind else { return };
    match (prose.language.language.as_str(), field) {
        ("en", Field::Recovery | Field::UserMessage) => english(prose, reports),
        ("zh", Field::Recovery) => chinese(prose, reports),
        _ => {}
    }
}

fn english(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    for line in prose.lines {
        let text = line.as_str();
        for (at, _) in text.match_indices(['p', 'P']) {
            let range = at..at + PLEASE.len();
            let Some(word) = text.get(range.clone()).filter(|word| word.eq_ignore_ascii_case(PLEASE)) else {
                continue;
            };
            let is_within = text[..at].ends_with(char::is_alphanumeric)
                || text[range.end..].starts_with(char::is_alphanumeric);
            if !is_within && !line.has_opaque(range.clone()) {
                reports.emit(Finding::Please { word: word.to_owned() }, line, range, None);
            }
        }
    }
}

/// 请 elsewhere is often part of a word, such as 请求.
fn chinese(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    for line in prose.lines {
        let text = line.as_str();
        if text.starts_with('请') && !text.starts_with("请求") && !line.is_opaque(0) {
            reports.emit(Finding::Please { word: "请".to_owned() }, line, 0..'请'.len_utf8(), None);
        }
    }
}
