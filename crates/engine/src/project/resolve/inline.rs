//! Folds terms, references, constants and whatever else is known beforehand into a message.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostics::mapped_text::MappedText;
use crate::diagnostics::{Diagnostics, Finding, Rule, Span};
use crate::pack::evaluate::EvaluationCache;
use crate::project::fields::text_name;
use crate::project::indices::CodeIndex;
use crate::project::messages::Messages;
use crate::project::resolved::mentions::Users;
use crate::syntax::fluent::{Element, Expression, MAX_NESTING, Pattern};
use crate::syntax::literal::Literal;
use crate::syntax::pattern::{NumberOptions, Variable};
use crate::syntax::piece::{Piece, unwritten};
use crate::syntax::toml::Located;

mod frame;
mod limits;
mod select;

use frame::{Frame, Step, cycle};
use limits::{Allowance, Limit};

/// The most variables that are listed where an unknown one is.
const MOST_CHOICES: usize = 5;

/// What variables mean where a message is folded.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    /// Constants of the domain, already put into words for this locale.
    pub(crate) constants: &'a BTreeMap<String, Worded>,
    /// Names of the code's arguments.
    pub(crate) arguments: &'a [String],
    /// Whether these are all: the catalog's file was read without an error.
    pub(crate) is_whole: bool,
    /// The code whose text it is.
    pub(crate) code: Option<CodeIndex>,
}

/// A constant as one locale says it.
#[derive(Clone, Debug)]
pub(crate) struct Worded {
    /// What a placeable shows.
    pub(crate) pieces: Vec<Piece>,
    /// What a selector sees.
    pub(crate) value: Literal,
    /// Whose texts say it or choose by it.
    pub(crate) users: RefCell<Users>,
}

/// Folds the messages of one locale.
pub(crate) struct Folder<'a> {
    messages: &'a Messages,
    findings: Diagnostics,
    found: BTreeSet<(Arc<str>, usize, Rule)>,
    used: BTreeSet<String>,
    /// What all texts of the locale may still use.
    left: Allowance,
    evaluations: EvaluationCache<'a>,
    /// Whether a text had an unknown variable since somebody asked.
    has_unknown: bool,
    /// Whether something was wrong in a text since somebody asked.
    has_fault: bool,
}

impl<'a> Scope<'a> {
    /// The constant with this name, which is used by that.
    fn constant(&self, name: &str) -> Option<&'a Worded> {
        let constant = self.constants.get(name)?;
        constant.users.borrow_mut().insert(self.code);
        Some(constant)
    }

    /// Whether a constant or an argument has this name.
    fn has(&self, name: &str) -> bool {
        self.constants.contains_key(name) || self.arguments.iter().any(|argument| argument == name)
    }
}

/// The variables that a term's caller passed; `None` outside of terms.
type TermArguments<'p> = Option<&'p [(String, Literal)]>;

/// What a selector is, as far as it is known.
enum Operand {
    Known(Literal, NumberOptions),
    Argument(Variable),
    Unknown,
}

impl<'a> Folder<'a> {
    pub(crate) fn new(messages: &'a Messages, locale: &'a str) -> Self {
        Self {
            messages,
            findings: Diagnostics::default(),
            found: BTreeSet::new(),
            used: BTreeSet::new(),
            left: Allowance::OF_A_LOCALE,
            evaluations: EvaluationCache::new(locale),
            has_unknown: false,
            has_fault: false,
        }
    }

    /// The findings so far, and the ids that something referred to.
    pub(crate) fn finish(self) -> (Diagnostics, BTreeSet<String>) {
        (self.findings, self.used)
    }

    /// Whether a text that was folded since this was last asked named an unknown variable, or one without its sign.
    pub(crate) fn take_unknown(&mut self) -> bool {
        std::mem::take(&mut self.has_unknown)
    }

    /// Whether anything was wrong in a text that was folded since this was last asked.
    pub(crate) fn take_fault(&mut self) -> bool {
        std::mem::take(&mut self.has_fault)
    }

    /// Folds the value of a message, or one of its attributes. `None` when it is not there. What cannot be folded is a finding,
    /// and stands in the text by its name, as Fluent shows it.
    pub(crate) fn fold(&mut self, id: &str, attribute: Option<&str>, scope: Scope<'a>) -> Option<Vec<Piece>> {
        self.fold_with(id, attribute, scope, None)
    }

    /// As [`Folder::fold`], with variables that have a value.
    pub(crate) fn fold_with(
        &mut self,
        id: &str,
        attribute: Option<&str>,
        scope: Scope<'a>,
        passed: TermArguments<'_>,
    ) -> Option<Vec<Piece>> {
        let messages = self.messages;
        let entry = messages.get(id)?;
        let pattern = entry.pattern(attribute)?;
        let given = self.left.for_a_text();
        let mut frame = Frame {
            scope,
            path: vec![Step { name: text_name(id, attribute), span: entry.id.span.clone() }],
            depth: 0,
            left: given,
            stopped: None,
        };
        let mut pieces = Vec::new();
        self.pattern(pattern, passed, &mut frame, &mut pieces);
        self.left.spend(given, frame.left);
        let Some(limit) = frame.stopped else { return Some(pieces) };
        self.report(given.used_up(limit, id), entry.id.span.clone());
        None
    }

    /// Adds a finding. A term is folded into every text that uses it, and what is wrong with it is said once.
    fn report(&mut self, finding: Finding, span: Span) {
        self.has_fault = true;
        if self.found.insert((Arc::clone(&span.path), span.range.start, finding.rule())) {
            self.findings.emit(finding, span);
        }
    }

    fn pattern(
        &mut self,
        pattern: &'a Pattern,
        passed: TermArguments<'_>,
        frame: &mut Frame<'a>,
        out: &mut Vec<Piece>,
    ) {
        for element in pattern {
            if frame.stopped.is_some() {
                return;
            }
            match element {
                Element::Text(text) => {
                    frame.push(out, Piece::Source(MappedText::written(&text.value, &text.span)));
                }
                Element::Placeable(expression) => self.expression(expression, passed, frame, out),
            }
        }
    }

    fn expression(
        &mut self,
        expression: &'a Expression,
        passed: TermArguments<'_>,
        frame: &mut Frame<'a>,
        out: &mut Vec<Piece>,
    ) {
        // References nest texts of any depth in each other.
        if frame.depth >= MAX_NESTING {
            frame.stopped = Some(Limit::Nesting);
            return;
        }
        frame.depth += 1;
        self.expression_within(expression, passed, frame, out);
        frame.depth -= 1;
    }

    fn expression_within(
        &mut self,
        expression: &'a Expression,
        passed: TermArguments<'_>,
        frame: &mut Frame<'a>,
        out: &mut Vec<Piece>,
    ) {
        match expression {
            Expression::Text(text) => {
                frame.push(out, Piece::Literal(MappedText::written(&text.value, &text.span)));
            }
            Expression::Number(number) => {
                let number = Literal::Number(number.value.clone());
                self.literal(&number, NumberOptions::default(), frame, out);
            }
            Expression::Nested(inner) => self.expression(inner, passed, frame, out),
            Expression::Variable(variable) => self.variable(variable, passed, frame, out),
            Expression::Message { id, attribute } => {
                self.reference(id, attribute.as_deref(), passed, frame, out);
            }
            Expression::Term { id, attribute, arguments } => {
                self.reference(id, attribute.as_deref(), Some(arguments.as_slice()), frame, out);
            }
            Expression::Function { .. } => match self.function(expression, passed, frame) {
                Operand::Known(value, options) => self.literal(&value, options, frame, out),
                Operand::Argument(argument) => frame.push(out, Piece::Argument(argument, None)),
                Operand::Unknown => frame.push(out, unwritten("{NUMBER()}")),
            },
            Expression::Select { selector, variants, default } => {
                match self.selector(selector, passed, frame) {
                    Operand::Known(value, options) => {
                        if let Some(variant) = self.choose(&value, options, variants, *default, frame) {
                            self.pattern(&variant.value, passed, frame, out);
                        }
                    }
                    Operand::Unknown => {
                        if let Some(variant) = variants.get(*default) {
                            self.pattern(&variant.value, passed, frame, out);
                        }
                    }
                    Operand::Argument(argument) => {
                        let variants = variants
                            .iter()
                            .map(|variant| {
                                let mut pieces = Vec::new();
                                self.pattern(&variant.value, passed, frame, &mut pieces);
                                (variant.key.clone(), pieces)
                            })
                            .collect();
                        frame.push(out, Piece::Select { argument, variants, default: *default });
                    }
                }
            }
        }
    }

    fn variable(
        &mut self,
        variable: &Located<String>,
        passed: TermArguments<'_>,
        frame: &mut Frame<'a>,
        out: &mut Vec<Piece>,
    ) {
        let name = variable.value.as_str();
        if let Some((_, value)) = passed.and_then(|passed| passed.iter().find(|(key, _)| key == name)) {
            self.literal(value, NumberOptions::default(), frame, out);
        } else if let Some(constant) = frame.scope.constant(name) {
            for piece in &constant.pieces {
                frame.push(out, piece.clone());
            }
        } else if passed.is_none() && frame.scope.arguments.iter().any(|argument| argument == name) {
            frame.push(out, Piece::Argument(Variable::from(name), Some(variable.span.clone())));
        } else {
            self.unknown_variable(variable, passed, frame);
            frame.push(out, unwritten(&format!("{{${name}}}")));
        }
    }

    fn unknown_variable(&mut self, variable: &Located<String>, passed: TermArguments<'_>, frame: &Frame<'a>) {
        self.has_unknown = true;
        if !frame.scope.is_whole {
            return;
        }
        // What a message lacks is its reader's to give; what a term lacks, its own.
        let id = if passed.is_none() { &frame.path[0].name } else { frame.current() }.to_owned();
        let constants = frame.scope.constants.keys();
        let arguments = frame.scope.arguments.iter().filter(|_| passed.is_none());
        let passed = passed.unwrap_or_default().iter().map(|(name, _)| name);
        let known = arguments.chain(passed).chain(constants).map(String::as_str);
        let suggestion = self.findings.nearest(&variable.value, known.clone());
        let name = variable.value.clone();
        let mut choices: Vec<String> = known.take(MOST_CHOICES + 1).map(|name| format!("${name}")).collect();
        if let Some(last) = choices.get_mut(MOST_CHOICES) {
            "…".clone_into(last);
        }
        let finding = if suggestion.is_some() || choices.is_empty() {
            Finding::UnknownVariable { name, id, suggestion }
        } else {
            Finding::UnknownVariableChoices { name, id, choices }
        };
        self.report(finding, variable.span.clone());
    }

    fn reference(
        &mut self,
        id: &Located<String>,
        attribute: Option<&str>,
        passed: TermArguments<'_>,
        frame: &mut Frame<'a>,
        out: &mut Vec<Piece>,
    ) {
        let messages = self.messages;
        self.used.insert(id.value.clone());
        if messages.is_broken(&id.value) {
            frame.push(out, unwritten(&format!("{{{}}}", id.value)));
            return;
        }
        let Some(entry) = messages.get(&id.value) else {
            let is_term = id.value.starts_with('-');
            let known = messages.ids().filter(|id| id.starts_with('-') == is_term);
            // A variable without its sign is a reference to a message.
            self.has_unknown |= !is_term;
            let variable = frame.scope.has(&id.value).then(|| format!("${}", id.value));
            let suggestion = variable.or_else(|| self.findings.nearest(&id.value, known));
            let name = id.value.clone();
            let finding = if is_term {
                Finding::UnknownReferenceTerm { name, suggestion }
            } else {
                Finding::UnknownReferenceMessage { name, suggestion }
            };
            self.report(finding, id.span.clone());
            frame.push(out, unwritten(&format!("{{{}}}", id.value)));
            return;
        };
        let Some(pattern) = entry.pattern(attribute) else {
            let known = entry.attributes.iter().map(|attribute| attribute.id.value.as_str());
            let suggestion = self.findings.nearest(attribute.unwrap_or_default(), known);
            let name = text_name(&id.value, attribute);
            frame.push(out, unwritten(&format!("{{{name}}}")));
            let finding = if attribute.is_some() {
                Finding::UnknownReferenceAttribute { name, suggestion }
            } else {
                Finding::UnknownReferenceMessage { name, suggestion }
            };
            self.report(finding, id.span.clone());
            return;
        };
        let step = Step { name: text_name(&id.value, attribute), span: id.span.clone() };
        if let Some(start) = frame.path.iter().position(|earlier| earlier.name == step.name) {
            frame.push(out, unwritten(&format!("{{{}}}", step.name)));
            let (finding, span) = cycle(&frame.path[start..], step);
            self.report(finding, span);
            return;
        }
        frame.path.push(step);
        self.pattern(pattern, passed, frame, out);
        frame.path.pop();
    }
}
