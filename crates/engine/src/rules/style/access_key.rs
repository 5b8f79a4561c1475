//! `access-key`: the mark of a menu's access key, such as `(&L)`.

use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, Reports};

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    for line in prose.lines {
        let text = line.as_str();
        for (at, _) in text.match_indices(['&', '_']) {
            let Some(range) = brackets(text, at).filter(|range| !line.has_opaque(range.clone())) else {
                continue;
            };
            let finding = Finding::AccessKey { text: text[range.clone()].to_owned() };
            reports.emit(finding, line, range, Some(String::new()));
        }
    }
}

/// The brackets around a mark and a single letter or digit.
fn brackets(text: &str, mark: usize) -> Option<std::ops::Range<usize>> {
    let open = text[..mark].chars().next_back().filter(|c| matches!(c, '(' | '（'))?;
    let mut after = text[mark + 1..].chars();
    after.next().filter(char::is_ascii_alphanumeric)?;
    let close = after.next().filter(|c| matches!(c, ')' | '）'))?;
    Some(mark - open.len_utf8()..mark + 2 + close.len_utf8())
}
