//! The texts of a project as its readers see them, for the rules that read each of them: its characters, its typography, its style.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use codegloss_runtime::Field;
use unic_langid::LanguageIdentifier;

use super::Project;
use crate::content::front_matter;
use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Rule};
use crate::project::catalog::{Argument, ArgumentKind};
use crate::project::fields::{CAUSE_FIELDS, attribute};
use crate::project::indices::LocaleIndex;
use crate::project::resolved::Text;
use crate::syntax::markdown::{self, Line};
use crate::syntax::pattern::Variable;

/// Applies a rule to a text.
pub(super) type Check = fn(&Prose<'_>, &mut Reports<'_>);

/// A text in one language.
pub(super) struct Prose<'a> {
    pub(super) project: &'a Project<'a>,
    pub(super) locale: LocaleIndex,
    pub(super) kind: ProseKind,
    /// The id of its message, or the path of its file.
    pub(super) id: &'a str,
    /// Its language, with the script and the region that CLDR holds likely.
    pub(super) language: &'a LanguageIdentifier,
    pub(super) lines: Vec<Line>,
}

/// What a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ProseKind {
    Field(Field),
    /// A name of the catalog, a word of the site, or a text for users that belongs to no code.
    Name,
    /// A guide, the landing page, or the long text of a code.
    Article,
}

/// Takes what the rules find: a place once for each rule, however many texts include it.
pub(super) struct Reports<'d> {
    seen: BTreeSet<(Rule, Arc<str>, usize)>,
    findings: &'d mut Diagnostics,
}

/// What is shown for an argument that nobody gave an example of: neither a letter nor a digit, so that nothing is known of what is
/// beside it.
const UNKNOWN: &str = "\u{fffc}";

/// A field of a message as findings name it: `chat-104.reason`.
pub(super) fn name(id: &str, field: Field) -> String {
    attribute(field).map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

/// Applies every one of these rules that is not off to every text.
pub(super) fn check(project: &Project<'_>, rules: &[(Rule, Check)], findings: &mut Diagnostics) {
    let rules: Vec<_> = rules.iter().filter(|(rule, _)| !project.settings.levels.is_off(*rule)).collect();
    let mut reports = Reports { seen: BTreeSet::new(), findings };
    if rules.is_empty() {
        return;
    }
    for index in project.settings.locales.indices() {
        let language = project.settings.locales[index].likely();
        let mut read = |kind, id: &str, lines: Vec<Line>| {
            let prose = Prose { project, locale: index, kind, id, language: &language, lines };
            for (_, check) in &rules {
                check(&prose, &mut reports);
            }
        };
        fields(project, index, &mut read);
        names(project, index, &mut read);
        articles(project, index, &mut read);
    }
}

/// Takes the lines of a text.
type Read<'r> = &'r mut dyn FnMut(ProseKind, &str, Vec<Line>);

fn fields(project: &Project<'_>, locale: LocaleIndex, read: Read<'_>) {
    let texts = &project.resolved.locales[locale];
    for (index, code) in project.catalog.codes.iter_enumerated() {
        for field in Field::ALL {
            if let Some(text) = texts.own(index, field) {
                read(ProseKind::Field(field), &code.message, lines(text, &code.arguments));
            }
        }
        for (cause, field) in code.causes.iter().flat_map(|cause| CAUSE_FIELDS.map(|field| (cause, field))) {
            if let Some(text) = texts.own_of_cause(cause, field) {
                read(ProseKind::Field(field), &cause.message, lines(text, &code.arguments));
            }
        }
    }
}

/// What the project itself has: the theme's words are codegloss's.
fn names(project: &Project<'_>, locale: LocaleIndex, read: Read<'_>) {
    let messages = project.locales[locale].messages;
    let texts = project.resolved.locales[locale].names();
    for (id, text) in texts.filter(|(id, _)| messages.get(id).is_some()) {
        read(ProseKind::Name, id, lines(text, &[]));
    }
}

fn articles(project: &Project<'_>, locale: LocaleIndex, read: Read<'_>) {
    let resolved = project.resolved;
    let guides = resolved.guides.iter().filter(|guide| guide.pages[locale].is_some());
    let guides = guides.map(|guide| guide.place(&resolved.locales[locale].tag));
    let long_texts = resolved.long_texts.iter().filter(|(_, pages)| pages[locale].is_some());
    let long_texts = long_texts.map(|(index, _)| resolved.long_text_place(locale, *index));
    for place in guides.chain(long_texts) {
        if let Some(file) = project.sources.text(&place.path) {
            let lines = markdown::article_lines(file, front_matter::length(&file.text));
            read(ProseKind::Article, &place.path, lines);
        }
    }
}

/// The lines of a text, with the examples of these arguments.
fn lines(text: &Text, arguments: &[Argument]) -> Vec<Line> {
    text.document.lines(&|variable: &Variable| {
        let argument = arguments.iter().find(|argument| argument.name == variable.name);
        let example = argument.map_or(UNKNOWN, |argument| match argument.kind {
            ArgumentKind::Number => "1",
            // Nobody declared it.
            ArgumentKind::Text if argument.example == argument.name => UNKNOWN,
            ArgumentKind::Text => &argument.example,
        });
        example.to_owned()
    })
}

impl Reports<'_> {
    /// Reports a range of a line, if it comes from a file, with what to write in its place where that is certain.
    pub(super) fn emit(&mut self, finding: Finding, line: &Line, range: Range<usize>, fixed: Option<String>) {
        let Some(span) = line.span(range) else { return };
        if self.seen.insert((finding.rule(), Arc::clone(&span.path), span.range.start)) {
            let diagnostic = Diagnostic::new(finding, span.clone());
            self.findings.push(match fixed {
                Some(text) => diagnostic.with_fix(span, text),
                None => diagnostic,
            });
        }
    }
}
