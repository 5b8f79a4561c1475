//! What selectors and functions come to while a message is folded.

use codegloss_runtime::Value;

use super::{Chosen, Folder, Passed, Piece, Walk};
use crate::diagnostic::{Diagnostic, Rule};
use crate::ftl::{Expression, Literal, Variant};
use crate::pattern::{PluralType, VariantKey};
use crate::selection;
use crate::table::Located;

impl<'a> Folder<'a> {
    /// What a selector is.
    pub(super) fn selector(
        &mut self,
        selector: &'a Expression,
        passed: Passed<'_>,
        walk: &mut Walk<'a>,
    ) -> Chosen {
        match selector {
            Expression::Text(text) => Chosen::Known(Literal::Text(text.clone())),
            Expression::Number(number) => Chosen::Known(Literal::Number(number.clone())),
            Expression::Function { .. } => self.function(selector, passed, walk),
            Expression::Variable(variable) => {
                let name = variable.value.as_str();
                let found = passed.and_then(|passed| passed.iter().find(|(key, _)| key == name));
                if let Some((_, value)) = found {
                    return Chosen::Known(value.clone());
                }
                if let Some(constant) = walk.scope.constants.get(name) {
                    return Chosen::Known(constant.value.clone());
                }
                // A term's parameter that the caller leaves out chooses the default variant: that is what defaults are for.
                if passed.is_some() {
                    return Chosen::Unknown;
                }
                if walk.scope.arguments.iter().any(|argument| argument == name) {
                    return Chosen::Argument(name.to_owned(), PluralType::Cardinal);
                }
                self.unknown_variable(variable, passed, walk);
                Chosen::Unknown
            }
            Expression::Term { .. } => {
                let mut pieces = Vec::new();
                self.expression(selector, passed, walk, &mut pieces);
                let text = pieces
                    .iter()
                    .map(|piece| match piece {
                        Piece::Source(text) | Piece::Literal(text) => text.as_str(),
                        Piece::Argument(_) | Piece::Select { .. } => "",
                    })
                    .collect();
                Chosen::Known(Literal::Text(text))
            }
            _ => Chosen::Unknown,
        }
    }

    /// `NUMBER(…)` with the options that choose a plural rule; every other function waits for the runtime to format numbers by locale.
    pub(super) fn function(
        &mut self,
        function: &'a Expression,
        passed: Passed<'_>,
        walk: &mut Walk<'a>,
    ) -> Chosen {
        let Expression::Function { name, positional, named } = function else {
            return Chosen::Unknown;
        };
        let mut plural = PluralType::Cardinal;
        let mut unsupported = (name.value != "NUMBER").then(|| format!("{}()", name.value));
        for (option, value) in named {
            match (option.as_str(), value) {
                ("type", Literal::Text(value)) if value == "ordinal" => plural = PluralType::Ordinal,
                ("type", Literal::Text(value)) if value == "cardinal" => plural = PluralType::Cardinal,
                _ => unsupported = unsupported.or_else(|| Some(format!("{}({option})", name.value))),
            }
        }
        let [argument @ (Expression::Variable(_) | Expression::Number(_))] = positional.as_slice() else {
            unsupported = unsupported.or_else(|| Some(format!("{}()", name.value)));
            self.unsupported(name, unsupported);
            return Chosen::Unknown;
        };
        if unsupported.is_some() {
            self.unsupported(name, unsupported);
            return Chosen::Unknown;
        }
        match self.selector(argument, passed, walk) {
            Chosen::Argument(name, _) => Chosen::Argument(name, plural),
            chosen => chosen,
        }
    }

    fn unsupported(&mut self, name: &Located<String>, what: Option<String>) {
        self.report(
            Diagnostic::new(Rule::UnsupportedFunction, name.span.clone())
                .with("name", what.unwrap_or_default()),
        );
    }

    /// Index of the variant for a value that is known now, as at run time: the first in the file whose key fits.
    pub(super) fn choose(
        &self,
        value: &Literal,
        selector: &Expression,
        variants: &[Variant],
    ) -> Option<usize> {
        let plural = match selector {
            Expression::Function { named, .. }
                if named.contains(&("type".to_owned(), Literal::Text("ordinal".to_owned()))) =>
            {
                PluralType::Ordinal
            }
            _ => PluralType::Cardinal,
        };
        let keys: Vec<&VariantKey> = variants.iter().map(|variant| &variant.key).collect();
        selection::choose(self.locale, plural, &keys, value.value())
    }
}

impl Literal {
    /// The value as the runtime takes it. A number with more digits than it holds exactly is text.
    fn value(&self) -> Value<'_> {
        match self {
            Self::Text(text) => Value::Text(text),
            Self::Number(text) => text.parse().map_or(Value::Text(text), Value::Number),
        }
    }
}
