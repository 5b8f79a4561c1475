//! What fluent-syntax reports, as findings at the author's own text.

use fluent_syntax::parser::{self, ErrorKind, ParserError};

use crate::diagnostics::{Diagnostic, Finding, Span};
use crate::source::SourceFile;

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
    // A tab looks like an indent and is none in Fluent: whatever the parser says then misleads.
    if let Some(tab) =
        tab_indentation(&file.text, start, floor_char_boundary(&file.text, error.pos.end.min(end)))
    {
        return Diagnostic::new(Finding::SyntaxErrorTabIndentation, Span::new(&file.path, tab..tab + 1));
    }
    let stop = file.text[start..].char_indices().nth(1).map_or(end, |(width, _)| start + width);
    Diagnostic::new(finding(&error.kind), Span::new(&file.path, start..stop))
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

/// A tab at the start of the line where the parser stopped, of the one where it began, or of the one before.
fn tab_indentation(text: &str, began: usize, stopped: usize) -> Option<usize> {
    let line_start = |at: usize| text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let first = line_start(began);
    [line_start(stopped), first, line_start(first.saturating_sub(1))]
        .into_iter()
        .find(|&start| text[start..].starts_with('\t'))
}

fn floor_char_boundary(text: &str, mut index: usize) -> usize {
    while !text.is_char_boundary(index) {
        index -= 1;
    }
    index
}
