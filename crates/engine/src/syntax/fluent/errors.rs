//! What fluent-syntax reports, as findings at the author's own text.

use fluent_syntax::parser::{self, ErrorKind, ParserError};

use crate::diagnostics::{Diagnostic, Finding, Span};
use crate::source::SourceFile;

use super::slips::slip;

/// The finding for what the parser reports.
pub(super) fn syntax_error(file: &SourceFile, guarded: &str, error: &ParserError) -> Diagnostic {
    // The parser passes over what is wrong in an attribute, and then wonders at the dot: ask it about the attribute alone.
    if let Some(slice) = &error.slice
        && let Some(attribute) = guarded[slice.clone()].trim_start_matches(' ').strip_prefix('.')
        && let Err((_, errors)) = parser::parse(attribute)
        && let Some(inner) = errors.first()
    {
        let offset = slice.end - attribute.len();
        let pos = inner.pos.start + offset..inner.pos.end + offset;
        return syntax_error(file, guarded, &ParserError { pos, slice: None, kind: inner.kind.clone() });
    }
    let end = file.text.len();
    let mut start = floor_char_boundary(&file.text, error.pos.start.min(end));
    if matches!(error.kind, ErrorKind::MissingValue) {
        // The parser also looks for a text on the following lines.
        start = file.text[..start].trim_end().char_indices().next_back().map_or(0, |(last, _)| last);
    }
    let stopped = floor_char_boundary(&file.text, error.pos.end.min(end));
    if let Some((finding, range)) = slip(&file.text, start, stopped, &error.kind) {
        return Diagnostic::new(finding, Span::new(&file.path, range));
    }
    let stop = file.text[start..].char_indices().nth(1).map_or(end, |(width, _)| start + width);
    Diagnostic::new(finding(&error.kind), Span::new(&file.path, start..stop))
}

/// The errors that are not only about the rest of an entry that is broken already.
pub(super) fn causes<'a>(text: &str, errors: &'a [ParserError]) -> Vec<&'a ParserError> {
    let mut end = None;
    let is_cause = |error: &&ParserError| {
        let Some(slice) = &error.slice else { return true };
        let begin = end.replace(slice.end).and_then(|end| text.get(end..slice.start));
        let is_between = |line: &str| line.trim().is_empty() || line.starts_with('#');
        !(text[slice.start..].starts_with(' ') && begin.is_some_and(|begin| begin.lines().all(is_between)))
    };
    errors.iter().filter(is_cause).collect()
}

fn finding(kind: &ErrorKind) -> Finding {
    match kind {
        ErrorKind::ExpectedToken(token) => Finding::SyntaxErrorExpectedToken { expected: token.to_string() },
        ErrorKind::ExpectedCharRange { range } => {
            Finding::SyntaxErrorExpectedCharRange { expected: char_range(range).to_owned() }
        }
        ErrorKind::ExpectedMessageField { entry_id } => {
            Finding::SyntaxErrorExpectedMessageField { expected: entry_id.clone() }
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            Finding::SyntaxErrorExpectedTermField { expected: entry_id.clone() }
        }
        ErrorKind::ForbiddenCallee => Finding::SyntaxErrorForbiddenCallee,
        ErrorKind::MissingDefaultVariant => Finding::SyntaxErrorMissingDefaultVariant,
        ErrorKind::MissingValue => Finding::SyntaxErrorMissingValue,
        ErrorKind::MultipleDefaultVariants => Finding::SyntaxErrorMultipleDefaultVariants,
        ErrorKind::MessageReferenceAsSelector => Finding::SyntaxErrorMessageReferenceAsSelector,
        ErrorKind::TermReferenceAsSelector => Finding::SyntaxErrorTermReferenceAsSelector,
        ErrorKind::MessageAttributeAsSelector => Finding::SyntaxErrorMessageAttributeAsSelector,
        ErrorKind::TermAttributeAsPlaceable => Finding::SyntaxErrorTermAttributeAsPlaceable,
        ErrorKind::UnterminatedStringLiteral => Finding::SyntaxErrorUnterminatedStringLiteral,
        ErrorKind::PositionalArgumentFollowsNamed => Finding::SyntaxErrorPositionalArgumentFollowsNamed,
        ErrorKind::DuplicatedNamedArgument(name) => {
            Finding::SyntaxErrorDuplicatedNamedArgument { expected: name.clone() }
        }
        ErrorKind::UnknownEscapeSequence(escape) => {
            Finding::SyntaxErrorUnknownEscapeSequence { expected: escape.clone() }
        }
        ErrorKind::InvalidUnicodeEscapeSequence(escape) => {
            Finding::SyntaxErrorInvalidUnicodeEscapeSequence { expected: escape.clone() }
        }
        ErrorKind::UnbalancedClosingBrace => Finding::SyntaxErrorUnbalancedClosingBrace,
        ErrorKind::ExpectedInlineExpression => Finding::SyntaxErrorExpectedInlineExpression,
        ErrorKind::ExpectedSimpleExpressionAsSelector => {
            Finding::SyntaxErrorExpectedSimpleExpressionAsSelector
        }
        ErrorKind::ExpectedLiteral => Finding::SyntaxErrorExpectedLiteral,
    }
}

/// The keyword of a range that the parser names.
fn char_range(range: &str) -> &str {
    match range {
        "a-zA-Z" => "letter",
        "0-9" => "digit",
        "\n | \r\n" => "line-end",
        other => other,
    }
}

fn floor_char_boundary(text: &str, mut index: usize) -> usize {
    while !text.is_char_boundary(index) {
        index -= 1;
    }
    index
}
