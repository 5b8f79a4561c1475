//! The texts of a project as its readers see them, for the rules that read each of them: its characters, its typography, its style.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use codegloss_runtime::Field;
use unic_langid::LanguageIdentifier;

use super::{LocaleMessages, Project};
use crate::diagnostics::mapped_text::MappedText;
use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Rule, Span};
use crate::project::catalog::{Argument, ArgumentKind, Code, Domain};
use crate::project::fields::{CAUSE_FIELDS, attribute, text_name};
use crate::project::indices::LocaleIndex;
use crate::project::resolve::place;
use crate::project::resolved::Text;
use crate::syntax::fluent::{Element, Entry};
use crate::syntax::markdown::{Document, Line};
use crate::syntax::pattern::Variable;
use crate::syntax::piece::{Piece, unwritten};

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
    pub(super) lines: &'a [Line],
    /// The code that it is a field of, and the code's domain.
    pub(super) code: Option<(&'a Code, &'a Domain)>,
    /// Whether asterisks, backticks and brackets may be markup.
    pub(super) has_markup: bool,
    pub(super) names: &'a Names<'a>,
}

/// What the texts of a project may name.
#[derive(Default)]
pub(super) struct Names<'a> {
    /// The symbols of its codes.
    pub(super) symbols: BTreeSet<&'a str>,
    /// The labels of its links.
    pub(super) labels: BTreeSet<&'a str>,
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
    /// The places of texts that lack a variable for a reason that is reported, with the variable's name if that is known.
    explained: BTreeSet<(Arc<str>, usize, Option<String>)>,
    findings: &'d mut Diagnostics,
}

/// What is shown for an argument that nobody gave an example of: neither a letter nor a digit, so that nothing is known of what is
/// beside it.
const UNKNOWN: &str = "\u{fffc}";

/// A field of a message as findings name it: `chat-104.reason`.
pub(super) fn name(id: &str, field: Field) -> String {
    text_name(id, attribute(field))
}

/// Applies every one of these rules that is not off to every text.
pub(super) fn check(project: &Project<'_>, rules: &[(Rule, Check)], findings: &mut Diagnostics) {
    let rules: Vec<_> = rules.iter().filter(|(rule, _)| !project.settings.levels.is_off(*rule)).collect();
    let mut reports = Reports { seen: BTreeSet::new(), explained: BTreeSet::new(), findings };
    if rules.is_empty() {
        return;
    }
    let names = Names::of(project);
    for index in project.settings.locales.indices() {
        each(project, index, &names, &mut |prose| {
            for (_, check) in &rules {
                check(prose, &mut reports);
            }
        });
    }
    reports.leave_out_explained();
}

/// Reads every text of a locale.
fn each(project: &Project<'_>, locale: LocaleIndex, known: &Names<'_>, take: &mut dyn FnMut(&Prose<'_>)) {
    with_reader(project, locale, known, take, |read| {
        fields(project, locale, read);
        names(project, locale, read);
        unused_terms(project, locale, read);
        articles(project, locale, read);
    });
}

/// Reads every field of a locale's codes.
pub(super) fn each_field(project: &Project<'_>, locale: LocaleIndex, take: &mut dyn FnMut(&Prose<'_>)) {
    with_reader(project, locale, &Names::default(), take, |read| fields(project, locale, read));
}

fn with_reader<'a>(
    project: &Project<'a>,
    locale: LocaleIndex,
    names: &Names<'_>,
    take: &mut dyn FnMut(&Prose<'_>),
    run: impl FnOnce(Read<'_, 'a>),
) {
    let language = project.settings.locales[locale].likely();
    run(&mut |kind, id, lines, code, has_markup| {
        take(&Prose { project, locale, kind, id, language: &language, lines, code, has_markup, names });
    });
}

/// Takes the lines of a text, its code, and whether it may have markup.
type Read<'r, 'a> = &'r mut dyn FnMut(ProseKind, &str, &[Line], Option<(&'a Code, &'a Domain)>, bool);

fn fields<'a>(project: &Project<'a>, locale: LocaleIndex, read: Read<'_, 'a>) {
    let texts = &project.resolved.locales[locale];
    for (index, code) in project.catalog.codes.iter_enumerated() {
        let domain = project.catalog.domain_of(code);
        let treatment = project.locales[locale].messages.treatment(&code.message);
        let has_markup = treatment.markdown.unwrap_or(domain.markdown);
        for field in Field::ALL {
            if let Some(text) = texts.own(index, field) {
                let lines = lines(text, &code.arguments);
                let has_markup = has_markup && field != Field::UserMessage;
                read(ProseKind::Field(field), &code.message, &lines, Some((code, domain)), has_markup);
            }
        }
        for (cause, field) in code.causes.iter().flat_map(|cause| CAUSE_FIELDS.map(|field| (cause, field))) {
            if let Some(text) = texts.own_of_cause(cause, field) {
                let lines = lines(text, &code.arguments);
                read(ProseKind::Field(field), &cause.message, &lines, Some((code, domain)), has_markup);
            }
        }
    }
}

/// What the project itself has: the theme's words are codegloss's.
fn names<'a>(project: &Project<'a>, locale: LocaleIndex, read: Read<'_, 'a>) {
    let messages = project.locales[locale].messages;
    let texts = project.resolved.locales[locale].names();
    for (id, text) in texts.filter(|(id, _)| messages.get(id).is_some()) {
        read(ProseKind::Name, id, &lines(text, &[]), None, false);
    }
}

/// Terms are read where they are used. What nobody uses yet is read by itself.
fn unused_terms<'a>(project: &Project<'a>, locale: LocaleIndex, read: Read<'_, 'a>) {
    let LocaleMessages { messages, used, .. } = &project.locales[locale];
    let is_unused = |entry: &&Entry| entry.id.value.starts_with('-') && !used.contains(&entry.id.value);
    for entry in messages.entries().filter(is_unused) {
        let pieces: Vec<Piece> = entry.value.iter().flatten().map(piece).collect();
        let lines = Document::verbatim(&pieces).lines(&|_| UNKNOWN.to_owned());
        read(ProseKind::Name, &entry.id.value, &lines, None, false);
    }
}

fn piece(element: &Element) -> Piece {
    match element {
        Element::Text(text) => Piece::Source(MappedText::written(&text.value, &text.span)),
        Element::Placeable(_) => unwritten(UNKNOWN),
    }
}

fn articles<'a>(project: &Project<'a>, locale: LocaleIndex, read: Read<'_, 'a>) {
    let resolved = project.resolved;
    let guides = resolved.guides.iter().filter(|guide| guide.pages[locale].is_some());
    let guides = guides.map(|guide| guide.place(&resolved.locales[locale].tag));
    let long_texts = resolved.long_texts.iter().filter(|(_, pages)| pages[locale].is_some());
    let long_texts = long_texts.map(|(index, _)| resolved.long_text_place(locale, *index));
    for place in guides.chain(long_texts) {
        if let Some(lines) = project.articles.lines(project.sources, &place.path) {
            read(ProseKind::Article, &place.path, &lines, None, true);
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

impl<'a> Names<'a> {
    fn of(project: &Project<'a>) -> Self {
        let symbols = project.catalog.codes.iter().flat_map(|code| &code.symbols);
        let labels = project.catalog.domains.iter().flat_map(|domain| domain.links.keys());
        Self {
            symbols: symbols.map(|symbol| symbol.name.value.as_str()).collect(),
            labels: labels.map(String::as_str).collect(),
        }
    }
}

impl Prose<'_> {
    /// Where its message or attribute is named.
    fn place(&self) -> Option<Span> {
        let entry = self.project.locales[self.locale].messages.get(self.id)?;
        match self.kind {
            ProseKind::Field(field) => Some(place(entry, attribute(field))),
            ProseKind::Name => Some(place(entry, None)),
            ProseKind::Article => None,
        }
    }

    /// Whether the text may use a variable of this name.
    pub(super) fn has_variable(&self, name: &str) -> bool {
        self.code.is_some_and(|(code, domain)| {
            domain.constants.contains_key(name) || code.arguments.iter().any(|argument| argument.name == name)
        })
    }
}

impl Reports<'_> {
    /// Says that a finding explains why a text lacks a variable: this one, or any.
    pub(super) fn explain_missing_variable(&mut self, prose: &Prose<'_>, name: Option<&str>) {
        if let Some(place) = prose.place() {
            self.explained.insert((place.path, place.range.start, name.map(str::to_owned)));
        }
    }

    /// One slip is one finding.
    fn leave_out_explained(self) {
        let Self { explained, findings, .. } = self;
        if explained.is_empty() {
            return;
        }
        findings.retain(|finding| {
            let names = [None, finding.text("name").map(str::to_owned)];
            let place = finding.spans.first().filter(|_| finding.rule == Rule::MissingVariable);
            let is_explained = |place: &Span| {
                let mut keys =
                    names.iter().map(|name| (Arc::clone(&place.path), place.range.start, name.clone()));
                keys.any(|key| explained.contains(&key))
            };
            !place.is_some_and(is_explained)
        });
    }

    /// Reports a range of a line, if it comes from a file, with what to write in its place where that is certain: an escape or
    /// markup within it is neither kept nor replaced.
    pub(super) fn emit(&mut self, finding: Finding, line: &Line, range: Range<usize>, fixed: Option<String>) {
        let fixed = fixed.filter(|_| line.is_written(range.clone()));
        if let Some(span) = line.span(range) {
            self.emit_at(finding, span, fixed);
        }
    }

    /// Reports a place, with what to write there.
    pub(super) fn emit_at(&mut self, finding: Finding, span: Span, fixed: Option<String>) {
        if self.seen.insert((finding.rule(), Arc::clone(&span.path), span.range.start)) {
            let diagnostic = Diagnostic::new(finding, span.clone());
            self.findings.push(match fixed {
                Some(text) => diagnostic.with_fix(span, text),
                None => diagnostic,
            });
        }
    }
}
