//! What a project asks of its texts: which words of the glossary to use, and how wide a text may be. Both are written as the files of
//! the project have them, so that the entries are the same in whichever language the tool speaks.

use codegloss_runtime::Field;

use crate::diagnostics::mapped_text::MappedText;
use crate::project::fields::{FIELDS, attribute};
use crate::project::glossary::GlossaryTerm;
use crate::project::indices::{CodeIndex, LocaleIndex};
use crate::project::resolved::{Resolved, Text};
use crate::source::{GLOSSARY_FILE, PROJECT_FILE};
use crate::syntax::fluent::{Element, Entry};
use crate::syntax::markdown::Document;
use crate::syntax::piece::{Piece, unwritten};

/// Says what is asked of a locale's texts.
pub(super) struct Guidance<'a> {
    pub(super) resolved: &'a Resolved,
    pub(super) locale: LocaleIndex,
}

impl Guidance<'_> {
    /// Of an entry of the source with these fields: a line for each term of the glossary, and one for the limits.
    pub(super) fn of(&self, entry: &Entry, code: Option<CodeIndex>, fields: &[Field]) -> Vec<String> {
        let mut lines = Vec::new();
        for &field in fields {
            let new = self.terms(entry, code, field);
            lines.extend(new.into_iter().filter(|line| !lines.contains(line)).collect::<Vec<_>>());
        }
        lines.extend(code.and_then(|_| self.limits(fields)));
        lines
    }

    fn terms(&self, entry: &Entry, code: Option<CodeIndex>, field: Field) -> Vec<String> {
        let Some(text) = self.text(entry, code, field) else { return Vec::new() };
        let hits = self.resolved.glossary.hits(self.resolved.settings.source, &text, entry);
        let hits = hits.into_iter().filter(|term| code.is_none() || !term.is_exempt(field));
        hits.filter_map(|term| self.term(term)).collect()
    }

    /// What a locale calls a term. Where it has no word for one that is explained, the explanation remains.
    fn term(&self, term: &GlossaryTerm) -> Option<String> {
        let source = term.usage[self.resolved.settings.source].as_ref()?;
        let own = term.usage[self.locale].as_ref();
        let note = term.note.as_deref().unwrap_or_default();
        let word = match own {
            Some(own) => own.word.as_str(),
            None if note.is_empty() => return None,
            None => "?",
        };
        let avoided = own.filter(|own| !own.avoid.is_empty());
        let avoided = avoided.map(|own| format!(" (≠ {})", own.avoid.join(", "))).unwrap_or_default();
        let note = if note.is_empty() { String::new() } else { format!(" – {note}") };
        let line = format!("{} = {word}{avoided}{note}", source.word);
        Some(format!("# {GLOSSARY_FILE}: {}", line.split_whitespace().collect::<Vec<_>>().join(" ")))
    }

    /// The limits that the project sets for some of these fields.
    fn limits(&self, fields: &[Field]) -> Option<String> {
        let limits = fields.iter().filter_map(|field| self.resolved.settings.style.limit(*field));
        let limits = limits.filter_map(|(key, limit)| Some(format!("{key} = {}", limit?)));
        let limits: Vec<String> = limits.collect();
        (!limits.is_empty()).then(|| format!("# {PROJECT_FILE}: {}", limits.join(", ")))
    }

    /// A text of the source as its readers see it. A term is read as it is written.
    fn text(&self, entry: &Entry, code: Option<CodeIndex>, field: Field) -> Option<Document> {
        let texts = &self.resolved.locales[self.resolved.settings.source];
        let id = entry.id.value.as_str();
        let text: Option<&Text> =
            match code.and_then(|code| Some((code, self.resolved.catalog.codes.get(code)?))) {
                Some((index, code)) if code.message == id => texts.own(index, field),
                Some((_, code)) => {
                    let cause = code.causes.iter().find(|cause| cause.message == id);
                    cause.and_then(|cause| texts.own_of_cause(cause, field))
                }
                None => texts.names.get(id),
            };
        if let Some(text) = text {
            return Some(text.document.clone());
        }
        let pieces: Vec<Piece> = entry.pattern(attribute(field))?.iter().map(piece).collect();
        id.starts_with('-').then(|| Document::verbatim(&pieces))
    }
}

fn piece(element: &Element) -> Piece {
    match element {
        Element::Text(text) => Piece::Source(MappedText::written(&text.value, &text.span)),
        Element::Placeable(_) => unwritten("\u{fffc}"),
    }
}

/// The field that an attribute of a message holds.
pub(super) fn field(name: &str) -> Option<Field> {
    FIELDS.iter().find(|info| attribute(info.field) == Some(name)).map(|info| info.field)
}

/// Whether a line of a comment is one of these: they change when the project's files do.
pub(super) fn is_guidance(line: &str) -> bool {
    let said = line.trim_start_matches(['#', ' ']);
    [GLOSSARY_FILE, PROJECT_FILE]
        .iter()
        .any(|file| said.strip_prefix(file).is_some_and(|rest| rest.starts_with(": ")))
}
