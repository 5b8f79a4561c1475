//! Compares each text of a project with fluent-bundle's.

use std::collections::BTreeMap;

use codegloss_engine::{LANGUAGES_FILE, Resolved};
use codegloss_runtime::{Catalog, Field, Languages, Pack, Value};
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use intl_pluralrules::{PluralRuleType, PluralRules};

use super::difference::{self, Kind};
use super::numbers::bundle;
use super::project::{DOMAIN, Place, Project};
use super::uses::Use;

type Bundle = FluentBundle<FluentResource>;

const NUMBERS: [u32; 7] = [0, 1, 2, 5, 11, 21, 100];
const WORDS: [&str; 2] = ["visa", "photo.png"];

/// A text that differs.
pub(crate) struct Difference {
    pub(crate) kind: Kind,
    pub(crate) place: Place,
    pub(crate) written: String,
    pub(crate) plain: String,
}

/// What was compared.
#[derive(Default)]
pub(crate) struct Comparison {
    /// Messages of all languages.
    pub(crate) patterns: usize,
    /// Different texts that these say.
    pub(crate) texts: usize,
    pub(crate) kinds: BTreeMap<Kind, usize>,
    /// The first text that differs in its worst way, of each pattern.
    pub(crate) differences: Vec<Difference>,
    /// What fluent-bundle says and the packs do not have.
    pub(crate) absent: Vec<Place>,
}

/// Compares what is not left out.
pub(crate) fn compare(project: &Project, resolved: &Resolved) -> Comparison {
    let files = resolved.packs().expect("compiles");
    let (languages, packs): (Vec<_>, Vec<_>) = files.iter().partition(|(name, _)| name == LANGUAGES_FILE);
    let packs: Vec<Pack<'_>> = packs.iter().map(|(_, bytes)| Pack::open(bytes).expect("opens")).collect();
    let languages = Languages::open(&languages[0].1).expect("opens");
    let catalog = Catalog::open(&packs, languages).expect("opens");
    let field = project.field;
    let mut comparison = Comparison::default();
    for (index, locale) in project.locales.iter().enumerate() {
        let is_known = has_plurals(locale);
        let bundle = bundle(locale, project.texts(locale).map(str::to_owned));
        let language = catalog.language(locale);
        for (code, (id, variables)) in project.codes.iter().enumerate() {
            if !project.is_compared(index, id) {
                continue;
            }
            let code = i64::try_from(code).expect("is small");
            let description = catalog.describe(DOMAIN, code, language);
            let text = description.as_ref().and_then(|description| description.get(field));
            let Some(text) = text.filter(|text| text.locale() == locale) else {
                let said = format(&bundle, id, field, &values(variables, 0));
                comparison.absent.extend(said.filter(|said| !said.is_empty()).map(|_| (index, id.clone())));
                continue;
            };
            comparison.patterns += 1;
            let mut said: Vec<(String, String)> = Vec::new();
            for turn in 0..turns(variables) {
                let values = values(variables, turn);
                let Some(written) = format(&bundle, id, field, &values) else { continue };
                let ours: Vec<(&str, Value<'_>)> =
                    values.iter().map(|(name, value)| (*name, value.ours())).collect();
                let both = (written, text.with(&ours).to_string());
                if !said.contains(&both) {
                    said.push(both);
                }
            }
            let is_english = !is_known && variables.values().any(Use::is_number);
            comparison.add(&(index, id.clone()), said, is_english);
        }
    }
    comparison
}

impl Comparison {
    /// `is_english` tells that fluent-bundle chooses by the plurals of English.
    fn add(&mut self, place: &Place, said: Vec<(String, String)>, is_english: bool) {
        self.texts += said.len();
        let mut worst: Option<Difference> = None;
        for (written, plain) in said {
            let kind = match difference::kind(&written, &plain) {
                kind if kind > Kind::Plural && is_english => Kind::Plural,
                kind => kind,
            };
            *self.kinds.entry(kind).or_default() += 1;
            if kind > worst.as_ref().map_or(Kind::Same, |worst| worst.kind) {
                worst = Some(Difference { kind, place: place.clone(), written, plain });
            }
        }
        self.differences.extend(worst);
    }
}

/// Whether fluent-bundle knows the plurals of a language.
fn has_plurals(tag: &str) -> bool {
    let language = tag.split('-').next().unwrap_or_default();
    let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
    known.iter().any(|known| known.language.as_str() == language)
}

/// A value for both.
#[derive(Clone, Copy)]
pub(crate) enum Given<'a> {
    Number(u32),
    Word(&'a str),
}

impl<'a> Given<'a> {
    fn ours(self) -> Value<'a> {
        match self {
            Self::Number(number) => Value::from(number),
            Self::Word(word) => Value::Text(word),
        }
    }

    fn theirs(self) -> FluentValue<'a> {
        match self {
            Self::Number(number) => FluentValue::from(f64::from(number)),
            Self::Word(word) => FluentValue::from(word),
        }
    }
}

fn turns(variables: &BTreeMap<String, Use>) -> usize {
    let words = variables.values().map(|used| used.words.len() + 1).max();
    words.map_or(1, |words| words.max(NUMBERS.len()))
}

fn values(variables: &BTreeMap<String, Use>, turn: usize) -> Vec<(&str, Given<'_>)> {
    let values = variables.iter().map(|(name, used)| {
        let words = used.words.iter().map(String::as_str).chain(WORDS);
        let value = if used.is_number() {
            Given::Number(NUMBERS[turn % NUMBERS.len()])
        } else {
            Given::Word(words.cycle().nth(turn).unwrap_or_default())
        };
        (name.as_str(), value)
    });
    values.collect()
}

/// What fluent-bundle says, unless that has an error.
fn format(bundle: &Bundle, id: &str, field: Field, values: &[(&str, Given<'_>)]) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match field {
        Field::Message => message.value()?,
        _ => message.get_attribute("reason")?.value(),
    };
    let arguments: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.theirs())).collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

/// Whether fluent-bundle says these messages without an error.
pub(crate) fn is_said<'a>(project: &Project, places: impl IntoIterator<Item = &'a Place>) -> Vec<bool> {
    let bundle = |locale: &String| bundle(locale, project.texts(locale).map(str::to_owned));
    let mut bundles: BTreeMap<usize, Bundle> = BTreeMap::new();
    let said = places.into_iter().map(|(locale, id)| {
        let bundle = bundles.entry(*locale).or_insert_with(|| bundle(&project.locales[*locale]));
        let none = BTreeMap::new();
        let variables = project.codes.get(id).unwrap_or(&none);
        (0..turns(variables))
            .all(|turn| format(bundle, id, project.field, &values(variables, turn)).is_some())
    });
    said.collect()
}
