//! What selectors and functions come to while a message is folded.

use codegloss_runtime::Value;

use super::{Folder, Frame, Operand, Piece, TermArguments};
use crate::diagnostics::Finding;
use crate::syntax::fluent::{Expression, Variant};
use crate::syntax::literal::Literal;
use crate::syntax::pattern::{NumberOptions, Variable};
use crate::syntax::piece::unwritten;
use crate::syntax::toml::Located;

impl<'a> Folder<'a> {
    /// What a selector is.
    pub(super) fn selector(
        &mut self,
        selector: &'a Expression,
        passed: TermArguments<'_>,
        frame: &mut Frame<'a>,
    ) -> Operand {
        match selector {
            Expression::Text(text) => known(Literal::Text(text.value.clone())),
            Expression::Number(number) => known(Literal::Number(number.value.clone())),
            Expression::Function { .. } => self.function(selector, passed, frame),
            Expression::Variable(variable) => {
                let name = variable.value.as_str();
                let found = passed.and_then(|passed| passed.iter().find(|(key, _)| key == name));
                if let Some((_, value)) = found {
                    return known(value.clone());
                }
                if let Some(constant) = frame.scope.constant(name) {
                    return known(constant.value.clone());
                }
                // A term's parameter that the caller leaves out chooses the default variant: that is what defaults are for.
                if passed.is_some() {
                    return Operand::Unknown;
                }
                if frame.scope.arguments.iter().any(|argument| argument == name) {
                    return Operand::Argument(Variable::from(name));
                }
                self.unknown_variable(variable, passed, frame);
                Operand::Unknown
            }
            Expression::Term { .. } => {
                let mut pieces = Vec::new();
                self.expression(selector, passed, frame, &mut pieces);
                let text = pieces
                    .iter()
                    .map(|piece| match piece {
                        Piece::Source(text) | Piece::Literal(text) => text.as_str(),
                        Piece::Argument(..) | Piece::Select { .. } => "",
                    })
                    .collect();
                known(Literal::Text(text))
            }
            _ => Operand::Unknown,
        }
    }

    /// `NUMBER(…)` with its options. There is no other function: dates, for one, would need data of their own.
    pub(super) fn function(
        &mut self,
        function: &'a Expression,
        passed: TermArguments<'_>,
        frame: &mut Frame<'a>,
    ) -> Operand {
        let Expression::Function { name, positional, named } = function else {
            return Operand::Unknown;
        };
        if name.value != "NUMBER" {
            let suggestion = self.findings.nearest(&name.value, ["NUMBER"]);
            let called = format!("{}()", name.value);
            return self.unknown(name, Finding::UnsupportedFunctionFunction { name: called, suggestion });
        }
        let [argument @ (Expression::Variable(_) | Expression::Number(_) | Expression::Function { .. })] =
            positional.as_slice()
        else {
            let called = "NUMBER()".to_owned();
            return self.unknown(name, Finding::UnsupportedFunctionArgument { name: called });
        };
        let mut chosen = self.selector(argument, passed, frame);
        let options = match &mut chosen {
            Operand::Argument(argument) => &mut argument.options,
            Operand::Known(_, options) => options,
            Operand::Unknown => &mut NumberOptions::default(),
        };
        for (option, value) in named {
            if !NumberOptions::NAMES.contains(&option.as_str()) {
                let suggestion = self.findings.nearest(option, NumberOptions::NAMES);
                let finding = Finding::UnsupportedFunctionOption { name: option.clone(), suggestion };
                return self.unknown(name, finding);
            }
            if options.set(option, value).is_none() {
                let (Literal::Text(value) | Literal::Number(value)) = value;
                let setting = format!("{option}: {value}");
                return self.unknown(name, Finding::UnsupportedFunctionValue { name: setting });
            }
        }
        if let Some([least, greatest]) = options.contradiction() {
            let both = format!("{least} > {greatest}");
            return self.unknown(name, Finding::UnsupportedFunctionContradiction { name: both });
        }
        chosen
    }

    /// Reports what is wrong with a call.
    fn unknown(&mut self, function: &Located<String>, finding: Finding) -> Operand {
        self.report(finding, function.span.clone());
        Operand::Unknown
    }

    /// Writes a value that is known as a placeable shows it.
    pub(super) fn literal(
        &mut self,
        value: &Literal,
        options: NumberOptions,
        frame: &mut Frame<'a>,
        out: &mut Vec<Piece>,
    ) {
        let (Literal::Text(text) | Literal::Number(text)) = value;
        let text = match value.value() {
            Value::Text(text) => text.to_owned(),
            other => self.evaluations.format_number(options, text, other),
        };
        frame.push(out, unwritten(&text));
    }

    /// The variant for a value that is known now, as at run time: the first in the file whose key fits, or the default.
    pub(super) fn choose(
        &mut self,
        value: &Literal,
        options: NumberOptions,
        variants: &'a [Variant],
        default: usize,
        frame: &mut Frame<'a>,
    ) -> Option<&'a Variant> {
        if !frame.choose() {
            return None;
        }
        variants.get(self.evaluations.select_variant(options, variants, value.value()).unwrap_or(default))
    }
}

/// A value that needs no argument.
fn known(value: Literal) -> Operand {
    Operand::Known(value, NumberOptions::default())
}

impl Literal {
    /// The value as the runtime takes it. A number with more digits than it holds exactly is text.
    pub(crate) fn value(&self) -> Value<'_> {
        match self {
            Self::Text(text) => Value::Text(text),
            Self::Number(text) => text.parse().map_or(Value::Text(text), Value::Number),
        }
    }
}
