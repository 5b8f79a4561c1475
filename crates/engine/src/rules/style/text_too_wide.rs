//! `text-too-wide`: a message or a text for users that is too wide for a title or an alert.

use unicode_width::UnicodeWidthStr;

use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, ProseKind, Reports, name};

/// How wide a text may be where the project sets no limit.
const MOST_COLUMNS: usize = 400;

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    let ProseKind::Field(field) = prose.kind else { return };
    let Some((key, limit)) = prose.project.settings.style.limit(field) else { return };
    let limit = limit.unwrap_or(MOST_COLUMNS);
    for line in prose.lines {
        let text = line.as_str();
        // Each column takes a byte or more.
        if text.len() <= limit {
            continue;
        }
        let width = text.width();
        if width > limit {
            let finding =
                Finding::TextTooWide { id: name(prose.id, field), width, limit, key: key.to_owned() };
            reports.emit(finding, line, 0..text.len(), None);
            return;
        }
    }
}
