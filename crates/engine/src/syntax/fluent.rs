//! Fluent files, read into owned trees with spans. The one place that knows fluent-syntax, and what it must be guarded from.

use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::diagnostics::invisible::is_invisible;
use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::source::SourceFile;
use crate::syntax::literal::Literal;
use crate::syntax::toml::Located;

mod comments;
mod errors;
mod escape;
mod guard;
mod slips;
#[cfg(test)]
mod tests;
mod uses;

pub(crate) use comments::comments;
use errors::{causes, syntax_error};
use escape::{character, escapes};
use guard::{entry_id, first_word, guard};
use slips::{comment_in_text, full_width_brace, heading};

pub(crate) use guard::MAX_NESTING;
#[cfg(feature = "site")]
pub(crate) use uses::Role;
pub(crate) use uses::expressions;

/// A message or a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The id; a term's begins with `-`.
    pub(crate) id: Located<String>,
    /// The value, which a message may lack.
    pub(crate) value: Option<Pattern>,
    /// The attributes in the order of the file.
    pub(crate) attributes: Vec<Attribute>,
    /// Where it ends, in bytes: after its last character that is no blank.
    pub(crate) end: usize,
}

/// `.name = …`
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attribute {
    pub(crate) id: Located<String>,
    pub(crate) value: Pattern,
}

/// What a value is made of, as it was written.
pub(crate) type Pattern = Vec<Element>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Element {
    Text(Located<String>),
    Placeable(Expression),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Expression {
    /// A string literal, its escapes resolved; its place is between the quotes.
    Text(Located<String>),
    /// A number literal as it was written.
    Number(Located<String>),
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

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variant {
    pub(crate) key: crate::syntax::pattern::VariantKey,
    /// Where its key is.
    pub(crate) span: Span,
    pub(crate) value: Pattern,
}

/// Whether a pattern says that there is deliberately no text: `{ "" }`.
pub(crate) fn is_left_empty(pattern: &Pattern) -> bool {
    match pattern.as_slice() {
        [Element::Placeable(Expression::Text(text))] => text.value.is_empty(),
        _ => false,
    }
}

/// What a file holds.
#[derive(Debug, Default)]
pub(crate) struct Parsed {
    pub(crate) entries: Vec<Arc<Entry>>,
    /// The ids of entries that do not parse, in full or in part: nothing more is to be said of these.
    pub(crate) broken: Vec<String>,
    /// The invisible characters that are written as escapes.
    pub(crate) hidden: Vec<(Range<usize>, char)>,
}

/// Parses a file. What does not parse is a finding each, and the rest is there.
pub(crate) fn parse(file: &SourceFile, findings: &mut Diagnostics) -> Parsed {
    let guarded = match guard(&file.text) {
        Ok(guarded) => guarded,
        Err(offset) => {
            let span = Span::new(&file.path, offset..offset + 1);
            findings.emit(Finding::NestingTooDeep { limit: MAX_NESTING }, span);
            let broken = file.text.lines().filter_map(entry_id).map(str::to_owned).collect();
            return Parsed { broken, ..Parsed::default() };
        }
    };
    let (resource, errors) = match parser::parse(guarded.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in causes(&guarded, &errors) {
        findings.push(syntax_error(file, &guarded, error));
    }
    let mut reader = Reader { file, text: &guarded, findings, hidden: Vec::new() };
    let mut parsed = Parsed::default();
    let begins: Vec<usize> = resource.body.iter().filter_map(|entry| reader.begin(entry)).collect();
    for entry in &resource.body {
        let begin = reader.begin(entry).unwrap_or_default();
        let next = begins.get(begins.partition_point(|&other| other <= begin));
        let end = end_of_entry(next.map_or(&guarded, |&next| before_line(&guarded, next)));
        match entry {
            ast::Entry::Message(message) => parsed.entries.push(Arc::new(Entry {
                id: reader.located(message.id.name),
                value: message.value.as_ref().map(|value| reader.pattern(value)),
                attributes: reader.attributes(&message.attributes),
                end,
            })),
            ast::Entry::Term(term) => parsed.entries.push(Arc::new(Entry {
                id: reader.term_id(term.id.name),
                value: Some(reader.pattern(&term.value)),
                attributes: reader.attributes(&term.attributes),
                end,
            })),
            ast::Entry::Junk { content } => {
                // What begins no entry of its own, such as an attribute or a line that is not indented, cuts off the rest of the
                // message before it.
                let begin = content.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
                let last = parsed.entries.last().map(|entry| entry.id.value.as_str());
                let cut = first_word(begin).into_iter().chain(last).filter(|_| entry_id(begin).is_none());
                let ids = content.lines().filter_map(entry_id).chain(cut);
                let broken: Vec<_> = ids.map(str::to_owned).collect();
                parsed.broken.extend(broken);
            }
            _ => {}
        }
    }
    parsed.hidden = reader.hidden;
    parsed
}

/// What is before the line of a byte.
fn before_line(text: &str, offset: usize) -> &str {
    &text[..text[..offset].rfind('\n').map_or(0, |line_end| line_end + 1)]
}

/// Where the last entry of a text ends, in bytes: the comments after it are the next one's.
fn end_of_entry(text: &str) -> usize {
    let mut text = text.trim_end();
    loop {
        let before = before_line(text, text.len());
        if before.is_empty() || !text[before.len()..].starts_with('#') {
            return text.len();
        }
        text = before.trim_end();
    }
}

struct Reader<'a> {
    file: &'a SourceFile,
    text: &'a str,
    findings: &'a mut Diagnostics,
    hidden: Vec<(Range<usize>, char)>,
}

impl Reader<'_> {
    /// The place of a slice that the parser cut out of the text: its syntax tree has no spans, but its strings are parts of ours.
    fn span(&self, slice: &str) -> Span {
        let start = slice.as_ptr() as usize - self.text.as_ptr() as usize;
        Span::new(&self.file.path, start..start + slice.len())
    }

    /// Where the name of an entry is; comments have none.
    fn begin(&self, entry: &ast::Entry<&str>) -> Option<usize> {
        let name = match entry {
            ast::Entry::Message(message) => message.id.name,
            ast::Entry::Term(term) => term.id.name,
            ast::Entry::Junk { content } => content,
            _ => return None,
        };
        Some(self.span(name).range.start)
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
                ast::PatternElement::TextElement { value } => {
                    let text = self.located(value);
                    self.slips(&text);
                    Element::Text(text)
                }
                ast::PatternElement::Placeable { expression } => {
                    Element::Placeable(self.expression(expression))
                }
            })
            .collect()
    }

    /// Reports what is text to Fluent, and was meant as something else.
    fn slips(&mut self, text: &Located<String>) {
        let start = text.span.range.start;
        let place = |range: Range<usize>| Span::new(&text.span.path, start + range.start..start + range.end);
        if let Some(length) = comment_in_text(&self.text[..start], &text.value) {
            let line = text.value[..length].to_owned();
            self.findings.emit(Finding::CommentInText { line }, place(0..length));
        }
        if let Some(length) = heading(self.text, start, &text.value) {
            let (kind, text) = ("heading".to_owned(), text.value[..length].to_owned());
            self.findings.emit(Finding::UnreadMarkdown { kind, text, suggestion: None }, place(0..length));
        }
        if let Some((finding, range)) = full_width_brace(&text.value) {
            self.findings.emit(finding, place(range));
        }
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
                        span: match variant.key {
                            ast::VariantKey::Identifier { name: key }
                            | ast::VariantKey::NumberLiteral { value: key } => self.span(key),
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
            ast::InlineExpression::NumberLiteral { value } => Expression::Number(self.located(value)),
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
                let expected = escape.to_owned();
                self.findings.emit(Finding::SyntaxErrorUnknownEscapeSequence { expected }, span);
            } else if let Some(c) = character(escape) {
                self.hidden.extend(is_invisible(c).then_some((span.range, c)));
            } else {
                let escape = escape.to_owned();
                self.findings.emit(Finding::InvalidCharacterEscape { escape }, span);
            }
        }
        unescape_unicode_to_string(literal).into_owned()
    }
}
