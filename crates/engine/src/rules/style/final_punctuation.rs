//! `final-punctuation`: a message that ends with a full stop, or another text that does not.

use codegloss_runtime::Field;

use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, ProseKind, Reports};
use crate::syntax::markdown::{Line, LineKind};

/// What a title does not end with. A question mark is part of what it says, and an ellipsis of what it leaves out.
const STOPS: [char; 9] = ['.', '!', ';', '。', '！', '；', '．', '।', '۔'];

/// What a sentence ends with, in many scripts.
const ENDS: [char; 15] = ['.', '!', '?', '…', ':', '。', '！', '？', '：', '．', '।', '۔', '؟', '։', '።'];

/// What may follow the end of a sentence.
const CLOSING: [char; 12] = [')', '）', '”', '"', '’', '\'', '»', '」', '』', '】', ']', '*'];

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    let ProseKind::Field(field) = prose.kind else { return };
    for (index, line) in prose.lines.iter().enumerate() {
        let text = line.as_str().trim_end();
        let Some((at, last)) = text.char_indices().next_back() else { continue };
        if line.kind != LineKind::Paragraph || line.is_opaque(at) && line.span(at..text.len()).is_none() {
            continue;
        }
        if field == Field::Message {
            if STOPS.contains(&last) && !text.ends_with("..") && !line.is_opaque(at) {
                let finding =
                    Finding::FinalPunctuationTitle { id: prose.id.to_owned(), mark: last.to_string() };
                reports.emit(finding, line, at..text.len(), None);
            }
        } else if !is_whole(line, text) && !leads_to_items(prose, index) {
            let id = crate::rules::prose::name(prose.id, field);
            reports.emit(Finding::FinalPunctuationSentence { id }, line, at..text.len(), None);
        }
    }
}

fn is_whole(line: &Line, text: &str) -> bool {
    let end = text.trim_end_matches(CLOSING);
    let last = end.char_indices().next_back();
    last.is_some_and(|(at, c)| ENDS.contains(&c) && !line.is_opaque(at))
}

/// Whether a list follows, which ends the sentence.
fn leads_to_items(prose: &Prose<'_>, index: usize) -> bool {
    prose.lines.get(index + 1).is_some_and(|next| next.kind == LineKind::Item)
}
