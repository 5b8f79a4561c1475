//! `missing-glossary-term`: a term of the glossary that the source text has, and the translation does not. If the term is a name, that
//! breaks `glossary-term`.

use codegloss_runtime::Field;

use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Rule, Span};
use crate::project::fields::{attribute, text_name};
use crate::project::glossary::{Glossary, Hit};
use crate::project::indices::LocaleIndex;
use crate::project::resolve::place;
use crate::project::resolved::Text;
use crate::rules::{Project, translation};
use crate::syntax::fluent::{Element, Entry};

/// A text in one language.
struct Side<'a> {
    locale: LocaleIndex,
    entry: &'a Entry,
    attribute: Option<&'static str>,
    /// As it is read. A term has no such text.
    text: Option<&'a Text>,
}

pub(in crate::rules) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let levels = &project.settings.levels;
    let is_off = |same| levels.is_off(if same { Rule::GlossaryTerm } else { Rule::MissingGlossaryTerm });
    if project.resolved.glossary.terms.iter().all(|term| is_off(term.same)) {
        return;
    }
    let source = project.settings.source;
    for (locale, _) in project.translations() {
        let [originals, translations] = [source, locale].map(|at| &project.resolved.locales[at]);
        let mut compare = |id: &str, field: Option<Field>, texts: [Option<&Text>; 2]| {
            let side = |locale: LocaleIndex, text| {
                let entry = project.locales[locale].messages.get(id)?;
                Some(Side { locale, entry, attribute: field.and_then(attribute), text })
            };
            if let (Some(original), Some(translation)) = (side(source, texts[0]), side(locale, texts[1])) {
                pair(project, field, &original, &translation, findings);
            }
        };
        translation::fields(project, locale, &mut compare);
        for (id, text) in originals.names() {
            compare(id, None, [Some(text), translations.names.get(id)]);
        }
        for id in project.source().messages.ids().filter(|id| id.starts_with('-')) {
            compare(id, None, [None, None]);
        }
    }
}

fn pair(
    project: &Project<'_>,
    field: Option<Field>,
    source: &Side<'_>,
    translation: &Side<'_>,
    findings: &mut Diagnostics,
) {
    let glossary = &project.resolved.glossary;
    if translation.entry.pattern(translation.attribute).is_none() {
        return;
    }
    let mut wanted: Vec<(usize, String, Span)> = Vec::new();
    source.each(glossary, &mut |hit, text, span| {
        // What a term of the messages brings is compared where the term is.
        if source.entry.contains(&span) && !hit.is_avoided {
            let new = hit.terms.iter().filter(|term| !wanted.iter().any(|(known, ..)| known == *term));
            let new: Vec<_> = new.map(|term| (*term, text.to_owned(), span.clone())).collect();
            wanted.extend(new);
        }
    });
    if wanted.is_empty() {
        return;
    }
    // A word to avoid is a finding of its own.
    translation.each(glossary, &mut |hit, _, _| wanted.retain(|(term, ..)| !hit.terms.contains(term)));
    for (index, term, span) in wanted {
        let entry = &glossary.terms[index];
        let Some(usage) = &entry.usage[translation.locale] else { continue };
        if !field.is_some_and(|field| entry.is_exempt(field)) {
            let id = source.name();
            let finding = if entry.same {
                Finding::GlossaryTermName { id, name: usage.word.clone() }
            } else {
                Finding::MissingGlossaryTerm { id, term, word: usage.word.clone() }
            };
            let at = place(translation.entry, translation.attribute);
            findings.push(Diagnostic::new(finding, at).and_source(span));
        }
    }
}

impl Side<'_> {
    /// The text as findings name it: `chat-104.reason`.
    fn name(&self) -> String {
        text_name(&self.entry.id.value, self.attribute)
    }

    /// Calls `read` for each word of the glossary that comes from a file.
    fn each(&self, glossary: &Glossary, read: &mut dyn FnMut(&Hit<'_>, &str, Span)) {
        if let Some(text) = self.text {
            glossary.read(self.locale, &text.document, read);
        } else {
            for element in self.entry.pattern(self.attribute).into_iter().flatten() {
                let Element::Text(text) = element else { continue };
                for hit in glossary.found(self.locale, &text.value) {
                    read(&hit, &text.value[hit.range.clone()], text.span.clone());
                }
            }
        }
    }
}
