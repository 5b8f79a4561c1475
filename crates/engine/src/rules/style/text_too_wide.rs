//! `text-too-wide`: a message or a text for users that is too wide for a title or an alert.

use codegloss_runtime::Field;
use unicode_width::UnicodeWidthStr;

use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, ProseKind, Reports, name};

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    let style = &prose.project.settings.style;
    let (field, key, limit) = match prose.kind {
        ProseKind::Field(field @ Field::Message) => (field, "message-width", style.message_width),
        ProseKind::Field(field @ Field::UserMessage) => {
            (field, "user-message-width", style.user_message_width)
        }
        _ => return,
    };
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
