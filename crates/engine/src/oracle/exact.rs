//! What a resource says as it is folded, without the step through Markdown: every character counts.

use std::collections::BTreeMap;

use codegloss_runtime::Value;

use super::grammar::{Arguments, Given, VARIABLES};
use crate::diagnostics::{Diagnostic, Diagnostics, Rule, Severity};
use crate::pack::evaluate::MessageSet;
use crate::project::messages::{Messages, ParsedFiles};
use crate::project::resolve::inline::{Folder, Scope};
use crate::source::Sources;
use crate::syntax::pattern::{Part, Pattern, Select, Variant};
use crate::syntax::piece::Piece;

/// The messages of a locale's files.
pub(super) struct Exact {
    messages: Messages,
    /// The errors alone.
    pub(super) findings: Vec<Diagnostic>,
}

impl Exact {
    pub(super) fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let files = files.into_iter().map(|(path, text)| (path, text.as_bytes()));
        let (sources, mut findings) = Sources::from_files(files);
        let mut of_messages = Diagnostics::default();
        let messages = Messages::load(&sources, "", &mut ParsedFiles::default(), &mut of_messages);
        findings.extend(of_messages.into_vec());
        findings.retain(|finding| finding.severity() == Severity::Error);
        Self { messages, findings }
    }

    /// A text as a pattern, and what is wrong with it.
    pub(super) fn fold(
        &self,
        locale: &str,
        id: &str,
        attribute: Option<&str>,
        arguments: &[String],
    ) -> (Option<Pattern>, Vec<Diagnostic>) {
        let none = BTreeMap::new();
        let mut folder = Folder::new(&self.messages, locale);
        let pieces =
            folder.fold(id, attribute, Scope { constants: &none, arguments, is_whole: true, code: None });
        (pieces.map(pattern), folder.finish().0.into_vec())
    }

    /// A text of a generated resource; `None` if more meets in it than a project's text may hold.
    pub(super) fn generated(&self, locale: &str, id: &str, attribute: Option<&str>) -> Option<Pattern> {
        let (pattern, findings) = self.fold(locale, id, attribute, &VARIABLES.map(str::to_owned));
        if findings.iter().any(|finding| matches!(finding.rule, Rule::TextTooLong | Rule::TooManyChoices)) {
            return None;
        }
        assert_eq!(findings, [], "{id} {attribute:?}");
        pattern
    }
}

fn pattern(pieces: Vec<Piece>) -> Pattern {
    let mut pattern = Pattern::default();
    for piece in pieces {
        pattern.push(match piece {
            Piece::Source(text) | Piece::Literal(text) => Part::Text(text.as_str().to_owned()),
            Piece::Argument(argument, _) => Part::Argument(argument),
            Piece::Select { argument, variants, default } => {
                let variants =
                    variants.into_iter().map(|(key, value)| Variant { key, value: self::pattern(value) });
                Part::Select(Select { argument, variants: variants.collect(), default })
            }
        });
    }
    pattern
}

/// A pattern by itself, said as an app says it.
pub(super) fn say(locale: &str, pattern: &Pattern, arguments: &[Arguments]) -> Vec<String> {
    let phrases = MessageSet::new(locale, [("text", pattern)]);
    arguments.iter().map(|arguments| phrases.say("text", &values(arguments)).expect("is compiled")).collect()
}

fn values<'a>(arguments: &'a Arguments) -> Vec<(&'a str, Value<'a>)> {
    let value = |given: &'a Given| match given {
        Given::Number(number) => Value::Number(number.parse().expect("is a number")),
        Given::Text(text) => Value::Text(text),
    };
    arguments.iter().map(|(name, given)| (name.as_str(), value(given))).collect()
}
