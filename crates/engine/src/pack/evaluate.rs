//! Chooses variants and fills texts while building, by the runtime itself: what documentation shows cannot differ from
//! what an app says.

use std::collections::BTreeMap;

use codegloss_runtime::{Catalog, CodeRef, Field, Languages, Pack, Text, Value};

use crate::pack::{PackSource, Row, compile};
use crate::syntax::fluent::Variant as FtlVariant;
use crate::syntax::pattern::{NumberOptions, Part, Pattern, Select, Variable, Variant, VariantKey};

/// Index of the variant that a value chooses, in the order of `keys`; `None` when none of them fits.
pub(crate) fn select_variant(
    locale: &str,
    options: NumberOptions,
    keys: &[&VariantKey],
    value: Value<'_>,
) -> Option<usize> {
    chosen(&choice(locale, options, keys), value)
}

/// Index of the key that each of these numbers chooses.
#[cfg(feature = "site")]
pub(crate) fn choices<const N: usize>(
    locale: &str,
    options: NumberOptions,
    keys: &[&VariantKey],
    numbers: [u32; N],
) -> [Option<usize>; N] {
    let messages = choice(locale, options, keys);
    numbers.map(|number| chosen(&messages, Value::Number(number.into())))
}

/// A value as a placeable shows it.
pub(crate) fn format_number(locale: &str, options: NumberOptions, value: Value<'_>) -> String {
    said(&placeable(locale, options), value)
}

/// Evaluations of one locale, each made once: a term may choose in every text that names it.
pub(crate) struct EvaluationCache<'a> {
    locale: &'a str,
    /// By where the variants are, which is where they stay.
    choices: BTreeMap<*const FtlVariant, MessageSet>,
    /// By what the options say of digits, and by the literal.
    numbers: BTreeMap<[u32; 2], (MessageSet, BTreeMap<String, String>)>,
}

impl<'a> EvaluationCache<'a> {
    pub(crate) fn new(locale: &'a str) -> Self {
        Self { locale, choices: BTreeMap::new(), numbers: BTreeMap::new() }
    }

    /// As [`select_variant`], for the variants of a select expression, whose options are always the same.
    pub(crate) fn select_variant(
        &mut self,
        options: NumberOptions,
        variants: &'a [FtlVariant],
        value: Value<'_>,
    ) -> Option<usize> {
        let compile = || {
            let keys: Vec<&VariantKey> = variants.iter().map(|variant| &variant.key).collect();
            choice(self.locale, options, &keys)
        };
        chosen(self.choices.entry(variants.as_ptr()).or_insert_with(compile), value)
    }

    /// As [`format_number`], for a number as a literal has it.
    pub(crate) fn format_number(
        &mut self,
        options: NumberOptions,
        literal: &str,
        number: Value<'_>,
    ) -> String {
        let compile = || (placeable(self.locale, options), BTreeMap::new());
        let (messages, known) = self.numbers.entry(options.words()).or_insert_with(compile);
        if let Some(text) = known.get(literal) {
            return text.clone();
        }
        let text = said(messages, number);
        known.insert(literal.to_owned(), text.clone());
        text
    }
}

/// A text that says the index of a variant.
fn choice(locale: &str, options: NumberOptions, keys: &[&VariantKey]) -> MessageSet {
    let mut variants: Vec<Variant> = keys
        .iter()
        .enumerate()
        .map(|(index, key)| Variant { key: (*key).clone(), value: Pattern::text(index.to_string()) })
        .collect();
    variants.push(Variant { key: VariantKey::Name(String::new()), value: Pattern::text("none") });
    let mut pattern = Pattern::default();
    pattern.push(Part::Select(Select {
        argument: Variable { options, ..Variable::from("value") },
        default: keys.len(),
        variants,
    }));
    MessageSet::new(locale, [("value", &pattern)])
}

fn chosen(choice: &MessageSet, value: Value<'_>) -> Option<usize> {
    said(choice, value).parse().ok()
}

/// A text that is a value.
fn placeable(locale: &str, options: NumberOptions) -> MessageSet {
    let mut pattern = Pattern::default();
    pattern.push(Part::Argument(Variable { options, ..Variable::from("value") }));
    MessageSet::new(locale, [("value", &pattern)])
}

fn said(messages: &MessageSet, value: Value<'_>) -> String {
    messages.say("value", &[("value", value)]).unwrap_or_default()
}

/// Texts of one locale by id, ready to be said.
#[derive(Clone, Debug)]
pub struct MessageSet {
    index: Vec<u8>,
    text: String,
}

impl MessageSet {
    /// Compiles texts for a locale.
    pub fn new<'a>(locale: &str, texts: impl IntoIterator<Item = (&'a str, &'a Pattern)>) -> Self {
        let rows = texts
            .into_iter()
            .map(|(id, text)| {
                let mut cells = [[None; 2]; Field::COUNT];
                cells[0] = [Some(text); 2];
                Row { domain: 0, code: CodeRef::Text(id), declares: Vec::new(), is_user_facing: true, cells }
            })
            .collect();
        let source = PackSource {
            locale,
            domains: &["messages".to_owned()],
            default_domain: 0,
            rows,
            chain: &[],
            is_complete: false,
            unknown_error: None,
            generic_user_message: None,
        };
        // An id beyond a kilobyte names no word of a theme; then every word is missing, and said to be.
        let bytes = compile(&source).unwrap_or_default();
        let (index, text) = Pack::split(&bytes).unwrap_or_default();
        Self { index: index.to_vec(), text: String::from_utf8_lossy(text).into_owned() }
    }

    /// A text with its arguments filled in; `None` when there is no such text.
    #[must_use]
    pub fn say(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> Option<String> {
        self.said(id, |text| text.with(arguments).to_string())
    }

    /// As [`MessageSet::say`], for a text that is Markdown: the values of arguments are escaped.
    pub(crate) fn say_markdown(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> Option<String> {
        self.said(id, |text| text.markdown().with(arguments).to_string())
    }

    fn said(&self, id: &str, say: impl FnOnce(Text<'_>) -> String) -> Option<String> {
        let packs = [Pack::trusted(&self.index, &self.text)];
        let catalog = Catalog::trusted(&packs, Languages::trusted(&[]));
        let description = catalog.describe("messages", id, catalog.default_language())?;
        Some(say(description.message()?))
    }
}
