//! Fluent files, read into owned trees with spans. The one place that knows fluent-syntax, and what it must be guarded from.

use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::diagnostics::invisible::is_invisible;
use crate::diagnostics::{Diagnostic, Rule, Span};
use crate::source::SourceFile;
use crate::syntax::literal::Literal;
use crate::syntax::toml::Located;

mod comments;
mod escape;
mod guard;
#[cfg(test)]
mod tests;

pub(crate) use comments::comments;
use escape::{character, escapes};
use guard::{entry_id, guard};

pub(crate) use guard::MAX_NESTING;

/// A message or a term.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// The id; a term's begins with `-`.
    pub(crate) id: Located<String>,
    /// The value, which a message may lack.
    pub(crate) value: Option<Pattern>,
    /// The attributes in the order of the file.
    pub(crate) attributes: Vec<Attribute>,
}

/// `.name = …`
#[derive(Clone, Debug)]
pub(crate) struct Attribute {
    pub(crate) id: Located<String>,
    pub(crate) value: Pattern,
}

/// What a value is made of, as it was written.
pub(crate) type Pattern = Vec<Element>;

#[derive(Clone, Debug)]
pub(crate) enum Element {
    Text(Located<String>),
    Placeable(Expression),
}

#[derive(Clone, Debug)]
pub(crate) enum Expression {
    /// A string literal, its escapes resolved; its place is between the quotes.
    Text(Located<String>),
    /// A number literal as it was written.
    Number(String),
    Variable(Located<String>),
    Message {
        id: Located<String>,
        attribute: Option<String>,
    },
    Term {
        /// With its `-`.
        id: Located<String>,
        attribute: Option<String>,
        arguments: Vec<(String, Literal)>,
    },
    Function {
        name: Located<String>,
        positional: Vec<Expression>,
        named: Vec<(String, Literal)>,
    },
    Select {
        selector: Box<Expression>,
        variants: Vec<Variant>,
        default: usize,
    },
    /// `{ { … } }`
    Nested(Box<Expression>),
}

#[derive(Clone, Debug)]
pub(crate) struct Variant {
    pub(crate) key: crate::syntax::pattern::VariantKey,
    pub(crate) value: Pattern,
}

impl Entry {
    /// The names of the variables in its value, each as often as it stands there.
    pub(crate) fn variables(&self) -> Vec<String> {
        let mut names = Vec::new();
        for element in self.value.iter().flatten() {
            if let Element::Placeable(expression) = element {
                expression.variables(&mut names);
            }
        }
        names
    }
}

impl Expression {
    fn variables(&self, names: &mut Vec<String>) {
        match self {
            Self::Variable(variable) => names.push(variable.value.clone()),
            Self::Function { positional, .. } => {
                for argument in positional {
                    argument.variables(names);
                }
            }
            Self::Nested(inner) => inner.variables(names),
            Self::Select { selector, variants, .. } => {
                selector.variables(names);
                for element in variants.iter().flat_map(|variant| &variant.value) {
                    if let Element::Placeable(expression) = element {
                        expression.variables(names);
                    }
                }
            }
            _ => {}
        }
    }
}

/// What a file holds.
#[derive(Debug, Default)]
pub(crate) struct Parsed {
    pub(crate) entries: Vec<Entry>,
    /// The ids of entries that do not parse, in full or in part: nothing more is to be said of these.
    pub(crate) broken: Vec<String>,
    /// The invisible characters that are written as escapes.
    pub(crate) hidden: Vec<(Range<usize>, char)>,
}

/// Parses a file. What does not parse is a finding each, and the rest is there.
pub(crate) fn parse(file: &SourceFile, findings: &mut Vec<Diagnostic>) -> Parsed {
    let guarded = match guard(&file.text) {
        Ok(guarded) => guarded,
        Err(offset) => {
            let span = Span::new(&file.path, offset..offset + 1);
            findings.push(Diagnostic::new(Rule::NestingTooDeep, span).with("limit", MAX_NESTING));
            let broken = file.text.lines().filter_map(entry_id).map(str::to_owned).collect();
            return Parsed { broken, ..Parsed::default() };
        }
    };
    let (resource, errors) = match parser::parse(guarded.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    findings.extend(errors.iter().map(|error| syntax_error(file, &guarded, error)));
    let mut reader = Reader { file, text: &guarded, findings, hidden: Vec::new() };
    let mut parsed = Parsed::default();
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => parsed.entries.push(Entry {
                id: reader.located(message.id.name),
                value: message.value.as_ref().map(|value| reader.pattern(value)),
                attributes: reader.attributes(&message.attributes),
            }),
            ast::Entry::Term(term) => parsed.entries.push(Entry {
                id: reader.term_id(term.id.name),
                value: Some(reader.pattern(&term.value)),
                attributes: reader.attributes(&term.attributes),
            }),
            ast::Entry::Junk { content } => {
                // An attribute that does not parse cuts off the rest of its message.
                let cut = parsed.entries.last().map(|entry| entry.id.value.as_str());
                let cut = cut.filter(|_| content.trim_start().starts_with('.'));
                let broken: Vec<_> =
                    content.lines().filter_map(entry_id).chain(cut).map(str::to_owned).collect();
                parsed.broken.extend(broken);
            }
            _ => {}
        }
    }
    parsed.hidden = reader.hidden;
    parsed
}

fn syntax_error(file: &SourceFile, guarded: &str, error: &ParserError) -> Diagnostic {
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
    let (problem, expected) = match &error.kind {
        ErrorKind::ExpectedToken(token) => ("expected-token", token.to_string()),
        ErrorKind::ExpectedCharRange { range } => ("expected-char-range", char_range(range).to_owned()),
        ErrorKind::ExpectedMessageField { entry_id } => ("expected-message-field", entry_id.clone()),
        ErrorKind::ExpectedTermField { entry_id } => ("expected-term-field", entry_id.clone()),
        ErrorKind::ForbiddenCallee => ("forbidden-callee", String::new()),
        ErrorKind::MissingDefaultVariant => ("missing-default-variant", String::new()),
        ErrorKind::MissingValue => ("missing-value", String::new()),
        ErrorKind::MultipleDefaultVariants => ("multiple-default-variants", String::new()),
        ErrorKind::MessageReferenceAsSelector => ("message-reference-as-selector", String::new()),
        ErrorKind::TermReferenceAsSelector => ("term-reference-as-selector", String::new()),
        ErrorKind::MessageAttributeAsSelector => ("message-attribute-as-selector", String::new()),
        ErrorKind::TermAttributeAsPlaceable => ("term-attribute-as-placeable", String::new()),
        ErrorKind::UnterminatedStringLiteral => ("unterminated-string-literal", String::new()),
        ErrorKind::PositionalArgumentFollowsNamed => ("positional-argument-follows-named", String::new()),
        ErrorKind::DuplicatedNamedArgument(name) => ("duplicated-named-argument", name.clone()),
        ErrorKind::UnknownEscapeSequence(escape) => ("unknown-escape-sequence", escape.clone()),
        ErrorKind::InvalidUnicodeEscapeSequence(escape) => {
            ("invalid-unicode-escape-sequence", escape.clone())
        }
        ErrorKind::UnbalancedClosingBrace => ("unbalanced-closing-brace", String::new()),
        ErrorKind::ExpectedInlineExpression => ("expected-inline-expression", String::new()),
        ErrorKind::ExpectedSimpleExpressionAsSelector => {
            ("expected-simple-expression-as-selector", String::new())
        }
        ErrorKind::ExpectedLiteral => ("expected-literal", String::new()),
    };
    let end = file.text.len();
    let mut start = floor_char_boundary(&file.text, error.pos.start.min(end));
    if problem == "missing-value" {
        // The parser looks for a text on the lines that follow, too.
        start = file.text[..start].trim_end().char_indices().next_back().map_or(0, |(last, _)| last);
    }
    // A tab looks like an indent and is none in Fluent: whatever the parser says then misleads.
    if let Some(tab) =
        tab_indentation(&file.text, start, floor_char_boundary(&file.text, error.pos.end.min(end)))
    {
        return syntax_diagnostic(file, tab..tab + 1, "tab-indentation", "");
    }
    let stop = file.text[start..].char_indices().nth(1).map_or(end, |(width, _)| start + width);
    syntax_diagnostic(file, start..stop, problem, &expected)
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

fn syntax_diagnostic(file: &SourceFile, range: Range<usize>, problem: &str, expected: &str) -> Diagnostic {
    Diagnostic::new(Rule::SyntaxError, Span::new(&file.path, range))
        .with("problem", problem)
        .with("expected", expected)
}

fn floor_char_boundary(text: &str, mut index: usize) -> usize {
    while !text.is_char_boundary(index) {
        index -= 1;
    }
    index
}

struct Reader<'a> {
    file: &'a SourceFile,
    text: &'a str,
    findings: &'a mut Vec<Diagnostic>,
    hidden: Vec<(Range<usize>, char)>,
}

impl Reader<'_> {
    /// The place of a slice that the parser cut out of the text: its syntax tree has no spans, but its strings are parts of ours.
    fn span(&self, slice: &str) -> Span {
        let start = slice.as_ptr() as usize - self.text.as_ptr() as usize;
        Span::new(&self.file.path, start..start + slice.len())
    }

    fn located(&self, slice: &str) -> Located<String> {
        Located { value: slice.to_owned(), span: self.span(slice) }
    }

    fn term_id(&self, name: &str) -> Located<String> {
        Located { value: format!("-{name}"), span: self.span(name) }
    }

    fn attributes(&mut self, attributes: &[ast::Attribute<&str>]) -> Vec<Attribute> {
        attributes
            .iter()
            .map(|attribute| Attribute {
                id: self.located(attribute.id.name),
                value: self.pattern(&attribute.value),
            })
            .collect()
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>) -> Pattern {
        pattern
            .elements
            .iter()
            .map(|element| match element {
                ast::PatternElement::TextElement { value } => Element::Text(self.located(value)),
                ast::PatternElement::Placeable { expression } => {
                    Element::Placeable(self.expression(expression))
                }
            })
            .collect()
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) -> Expression {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => Expression::Select {
                selector: Box::new(self.inline(selector)),
                default: variants.iter().position(|variant| variant.default).unwrap_or(0),
                variants: variants
                    .iter()
                    .map(|variant| Variant {
                        key: match variant.key {
                            ast::VariantKey::Identifier { name } => {
                                crate::syntax::pattern::VariantKey::Name(name.to_owned())
                            }
                            ast::VariantKey::NumberLiteral { value } => {
                                crate::syntax::pattern::VariantKey::Number(value.to_owned())
                            }
                        },
                        value: self.pattern(&variant.value),
                    })
                    .collect(),
            },
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) -> Expression {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                Expression::Text(Located { value: self.unescape(value), span: self.span(value) })
            }
            ast::InlineExpression::NumberLiteral { value } => Expression::Number((*value).to_owned()),
            ast::InlineExpression::VariableReference { id } => Expression::Variable(self.located(id.name)),
            ast::InlineExpression::MessageReference { id, attribute } => Expression::Message {
                id: self.located(id.name),
                attribute: attribute.as_ref().map(|attribute| attribute.name.to_owned()),
            },
            ast::InlineExpression::TermReference { id, attribute, arguments } => Expression::Term {
                id: self.term_id(id.name),
                attribute: attribute.as_ref().map(|attribute| attribute.name.to_owned()),
                arguments: arguments
                    .as_ref()
                    .map(|arguments| self.named(&arguments.named))
                    .unwrap_or_default(),
            },
            ast::InlineExpression::FunctionReference { id, arguments } => Expression::Function {
                name: self.located(id.name),
                positional: arguments.positional.iter().map(|argument| self.inline(argument)).collect(),
                named: self.named(&arguments.named),
            },
            ast::InlineExpression::Placeable { expression } => {
                Expression::Nested(Box::new(self.expression(expression)))
            }
        }
    }

    fn named(&mut self, named: &[ast::NamedArgument<&str>]) -> Vec<(String, Literal)> {
        named
            .iter()
            .filter_map(|argument| {
                let value = match &argument.value {
                    ast::InlineExpression::StringLiteral { value } => Literal::Text(self.unescape(value)),
                    ast::InlineExpression::NumberLiteral { value } => Literal::Number((*value).to_owned()),
                    _ => return None,
                };
                Some((argument.name.name.to_owned(), value))
            })
            .collect()
    }

    /// Resolves escapes. U+FFFD stands for one that is no character; fluent-syntax has it for `\{` too, which Fluent forbids.
    fn unescape(&mut self, literal: &str) -> String {
        for escape in escapes(literal) {
            let span = self.span(escape);
            if escape == "\\{" {
                self.findings.push(syntax_diagnostic(
                    self.file,
                    span.range,
                    "unknown-escape-sequence",
                    escape,
                ));
            } else if let Some(c) = character(escape) {
                self.hidden.extend(is_invisible(c).then_some((span.range, c)));
            } else {
                let finding = Diagnostic::new(Rule::InvalidCharacterEscape, span);
                self.findings.push(finding.with("escape", escape));
            }
        }
        unescape_unicode_to_string(literal).into_owned()
    }
}
