//! What a check finds, as data: no prose, so that every report can say it in its reader's language.

use std::ops::Range;
use std::sync::Arc;

use super::argument::{Argument, Arguments};
use super::{Finding, Rule, Severity};

/// One finding: a rule, what it is about, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// The rule that was broken.
    pub rule: Rule,
    /// The code that its texts have in the domain `finding`: the rule's id, or a case of the rule.
    pub code: &'static str,
    /// What the rule's message is filled with, by name.
    pub arguments: Arguments,
    /// The place, and where there are two sides to it, the other place after it.
    pub spans: Vec<Span>,
    /// How to mend it, if codegloss is certain of that.
    pub fix: Option<Box<Fix>>,
    /// Whether the other place is the text in the source language.
    is_of_source: bool,
    /// The rule's own, until a project's settings raise or lower it.
    pub(super) severity: Severity,
}

/// What to write, and in place of what.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fix {
    /// The bytes of the file that go.
    pub span: Span,
    /// What comes in their place.
    pub text: String,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The file's path from the project's folder, with `/` between its parts.
    pub path: Arc<str>,
    /// Bytes of the file's text (after a byte order mark); empty where the whole file is meant.
    pub range: Range<usize>,
}

impl Diagnostic {
    /// What was found at a place.
    ///
    /// ```
    /// use codegloss_engine::{Diagnostic, Finding, Span};
    ///
    /// let finding = Finding::DuplicateCode { code: "104".to_owned(), domain: "chat".to_owned() };
    /// assert_eq!(Diagnostic::new(finding, Span::file("catalog/chat.toml")).text("domain"), Some("chat"));
    /// ```
    ///
    /// A finding without one of its arguments does not compile:
    ///
    /// ```compile_fail,E0063
    /// let finding = codegloss_engine::Finding::DuplicateCode { code: "104".to_owned() };
    /// ```
    #[must_use]
    pub fn new(finding: Finding, span: Span) -> Self {
        let (rule, code) = (finding.rule(), finding.code());
        let arguments = finding.into_arguments();
        let (spans, severity) = (vec![span], rule.severity());
        Self { rule, code, arguments, spans, fix: None, is_of_source: false, severity }
    }

    /// Adds the other place that belongs to it.
    #[must_use]
    pub fn and_at(mut self, span: Span) -> Self {
        self.spans.push(span);
        self
    }

    /// Adds the place of the text that a translation is of.
    #[must_use]
    pub fn and_source(mut self, span: Span) -> Self {
        self.is_of_source = true;
        self.and_at(span)
    }

    /// Adds what to write in place of the text at `span`.
    #[must_use]
    pub(crate) fn with_fix(mut self, span: Span, text: String) -> Self {
        self.fix = Some(Box::new(Fix { span, text }));
        self
    }

    /// The id of the label that the other place has.
    #[must_use]
    pub fn other_label(&self) -> &'static str {
        if self.is_of_source { "label-source-text" } else { "label-other-place" }
    }

    /// The value of an argument that is a text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.arguments.iter().find_map(|(known, value)| match value {
            Argument::Text(text) if *known == name => Some(text.as_str()),
            _ => None,
        })
    }

    /// The value of an argument that is a number.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<i64> {
        self.arguments.iter().find_map(|(known, value)| match value {
            Argument::Number(number) if *known == name => Some(*number),
            _ => None,
        })
    }

    /// The tags of the locales that it names.
    #[must_use]
    pub fn locales(&self) -> Vec<&str> {
        let named = self.arguments.iter().find(|(name, _)| *name == "locale");
        match named.map(|(_, value)| value) {
            Some(Argument::Text(tag)) => vec![tag],
            Some(Argument::List(tags)) => tags.iter().map(String::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// How much it weighs in its project.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// What reports are sorted by: file, place, rule.
    pub(crate) fn order(&self) -> (&str, usize, usize, &'static str) {
        let (path, range) = self.spans.first().map_or(("", 0..0), |span| (&*span.path, span.range.clone()));
        (path, range.start, range.end, self.rule.id())
    }
}

impl Span {
    /// A place in the file at `path`.
    #[must_use]
    pub fn new(path: &Arc<str>, range: Range<usize>) -> Self {
        Self { path: Arc::clone(path), range }
    }

    /// The file as a whole.
    #[must_use]
    pub fn file(path: impl Into<Arc<str>>) -> Self {
        Self { path: path.into(), range: 0..0 }
    }
}
