//! The selectors of texts, for the rules about their variants.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use codegloss_runtime::format::CATEGORIES;

use crate::cldr::{PluralType, plural_categories};
use crate::pack::evaluate::choices;
use crate::project::catalog::{ArgumentKind, Code};
use crate::project::indices::LocaleIndex;
use crate::project::messages::SPECIAL;
use crate::rules::Project;
use crate::syntax::fluent::{Element, Entry, Expression, Pattern, Variant, expressions};
use crate::syntax::pattern::{NumberOptions, VariantKey};

/// Integers that are in every plural category that an integer below a million is in: the rules look at the last two digits.
const INTEGERS: [u32; 130] = integers();

/// How many integers the rules tell apart by their last digits.
const SMALL: u32 = 119;

/// What a text chooses by, and its variants.
pub(super) struct Selector<'e> {
    /// The message, and the attribute in which it is.
    pub(super) entry: &'e Entry,
    pub(super) attribute: Option<&'e str>,
    pub(super) variable: &'e str,
    pub(super) variants: &'e [Variant],
    pub(super) default: usize,
    pub(super) options: NumberOptions,
    pub(super) value: ValueKind,
    /// The values that there are, if it is a choice.
    pub(super) values: &'e [String],
}

/// What a variable is, and its values if it is a choice.
type Declared<'e> = (ValueKind, &'e [String]);

/// What a selector's value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ValueKind {
    Number,
    /// A number that is always the same.
    Constant,
    Text,
    /// Nobody declared it. By its keys it is a number.
    LikelyNumber,
    Unknown,
}

/// The plural categories of a locale, by kind.
pub(super) struct Forms<'l> {
    pub(super) locale: &'l str,
    known: [OnceCell<Categories>; 2],
}

/// The plural categories of a kind.
pub(super) struct Categories {
    pub(super) names: Vec<&'static str>,
    /// The index of the category of each of [`INTEGERS`].
    chosen: [Option<usize>; 130],
}

/// Calls `read` for each selector of a locale's texts. `codes` are by their messages.
pub(super) fn read(
    project: &Project<'_>,
    locale: LocaleIndex,
    codes: &BTreeMap<&str, &Code>,
    mut read: impl FnMut(&Selector<'_>),
) {
    let kind = |entry: &Entry, variable: &str| {
        let code = codes.get(entry.id.value.as_str())?;
        if let Some(constant) = project.catalog.domain_of(code).constants.get(variable) {
            return Some((if constant.is_number { ValueKind::Constant } else { ValueKind::Text }, &[][..]));
        }
        let argument = code.arguments.iter().find(|argument| argument.name == variable)?;
        let kind = match argument.kind {
            ArgumentKind::Number => ValueKind::Number,
            ArgumentKind::Text => ValueKind::Text,
        };
        Some((kind, argument.values.as_slice()))
    };
    for entry in project.locales[locale].messages.entries() {
        let attributes = entry.attributes.iter();
        let attributes = attributes.map(|attribute| (Some(attribute.id.value.as_str()), &attribute.value));
        for (attribute, pattern) in entry.value.iter().map(|value| (None, value)).chain(attributes) {
            if !may_select(pattern) || SPECIAL.contains(&entry.id.value.as_str()) {
                continue;
            }
            for (expression, _) in expressions(pattern) {
                if let Some(selector) = of(entry, attribute, expression, &kind) {
                    read(&selector);
                }
            }
        }
    }
}

fn may_select(pattern: &Pattern) -> bool {
    pattern.iter().any(|element| {
        matches!(element, Element::Placeable(Expression::Select { .. } | Expression::Nested(_)))
    })
}

fn of<'e>(
    entry: &'e Entry,
    attribute: Option<&'e str>,
    expression: &'e Expression,
    kind: &dyn Fn(&Entry, &str) -> Option<Declared<'e>>,
) -> Option<Selector<'e>> {
    let Expression::Select { selector, variants, default } = expression else { return None };
    let (variable, options, is_number) = operand(selector)?;
    let declared = kind(entry, variable);
    let value = match declared {
        _ if is_number => ValueKind::Number,
        Some((kind, _)) => kind,
        None if has_number_key(variants) => ValueKind::LikelyNumber,
        None => ValueKind::Unknown,
    };
    let values = declared.map_or(&[][..], |(_, values)| values);
    Some(Selector { entry, attribute, variable, variants, default: *default, options, value, values })
}

/// The variable of a selector, with the options of `NUMBER`, and whether that is there.
fn operand(selector: &Expression) -> Option<(&str, NumberOptions, bool)> {
    match selector {
        Expression::Variable(name) => Some((&name.value, NumberOptions::default(), false)),
        Expression::Nested(inner) => operand(inner),
        Expression::Function { positional, named, .. } => {
            let (variable, mut options, _) = operand(positional.first()?)?;
            for (name, value) in named {
                options.set(name, value)?;
            }
            Some((variable, options, true))
        }
        _ => None,
    }
}

fn has_number_key(variants: &[Variant]) -> bool {
    variants.iter().any(|variant| variant.key.is_of_number())
}

/// Whether a name is a plural category of any language.
pub(super) fn is_category(name: &str) -> bool {
    CATEGORIES.contains(&name)
}

/// The text of a key.
pub(super) fn written(key: &VariantKey) -> &str {
    match key {
        VariantKey::Name(key) | VariantKey::Number(key) => key,
    }
}

impl<'l> Forms<'l> {
    pub(super) fn new(locale: &'l str) -> Self {
        Self { locale, known: [OnceCell::new(), OnceCell::new()] }
    }

    /// The categories of a selector with these options.
    pub(super) fn of(&self, options: NumberOptions) -> &Categories {
        let known = &self.known[usize::from(options.plural == PluralType::Ordinal)];
        known.get_or_init(|| {
            let names = plural_categories(self.locale, options.plural);
            let keys: Vec<_> = names.iter().map(|name| VariantKey::Name((*name).to_owned())).collect();
            let options = NumberOptions { plural: options.plural, ..NumberOptions::default() };
            let chosen = choices(self.locale, options, &keys.iter().collect::<Vec<_>>(), INTEGERS);
            Categories { names, chosen }
        })
    }
}

impl Categories {
    /// Each category with the first integer that is in it, leaving out those that have variants of their own.
    pub(super) fn reached(&self, variants: &[Variant]) -> impl Iterator<Item = (&'static str, Option<u32>)> {
        let own: Vec<u32> =
            variants.iter().filter_map(|variant| written(&variant.key).parse().ok()).collect();
        self.names.iter().enumerate().map(move |(index, name)| {
            let mut numbers = INTEGERS.iter().zip(&self.chosen).filter(|(number, _)| !own.contains(number));
            let first = numbers.find(|(_, chosen)| **chosen == Some(index));
            (*name, first.map(|(number, _)| *number))
        })
    }
}

/// 1 to 119, some that are divisible by much, and 0.
const fn integers() -> [u32; 130] {
    let mut all = [0; 130];
    let (mut at, mut number) = (0, 1);
    while at < all.len() {
        all[at] = if number <= SMALL { number } else { (130 - number) * 100 };
        (at, number) = (at + 1, number + 1);
    }
    all
}

/// Whether these options leave integers without decimals.
pub(super) fn is_plain(options: NumberOptions) -> bool {
    options == NumberOptions { plural: options.plural, ..NumberOptions::default() }
}
