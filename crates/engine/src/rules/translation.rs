//! Rules that compare a translation with the text that it is of. They look at each field by itself, and never at the order in which
//! something is said.

mod articles;
mod changed_code_span;
mod changed_number;
mod changed_structure;
pub(super) mod inconsistent_translation;
mod missing_link;
mod missing_term;
mod missing_variable;
mod missing_variant;
mod numbers;
mod outlines;
mod script;
mod units;
mod untranslated_text;

use std::collections::BTreeSet;

use codegloss_runtime::Field;
use unic_langid::LanguageIdentifier;

use super::{LocaleMessages, Project};
use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Rule, Span};
use crate::project::catalog::Code;
use crate::project::fields::{CAUSE_FIELDS, attribute, text_name};
use crate::project::indices::LocaleIndex;
use crate::project::messages::Messages;
use crate::project::resolve::place;
use crate::project::resolved::Text;
use crate::syntax::fluent::{Element, Entry, Expression, Pattern};
use outlines::Outlines;

/// Applies a rule to a text and its translation.
type Check = fn(&Pair<'_>, &mut Diagnostics);

/// Applies a rule to the outlines of a text and its translation.
type CheckOutlines = fn(&Outlines<'_>, &mut Diagnostics);

/// The rules of translations.
const RULES: &[(Rule, Check)] = &[
    (Rule::MissingVariable, missing_variable::check),
    (Rule::MissingTerm, missing_term::check),
    (Rule::MissingVariant, missing_variant::check),
    (Rule::UntranslatedText, untranslated_text::check),
];

/// The rules of translations and of translated articles.
const OUTLINE_RULES: &[(Rule, CheckOutlines)] = &[
    (Rule::MissingLink, missing_link::check),
    (Rule::ChangedCodeSpan, changed_code_span::check),
    (Rule::ChangedNumber, changed_number::check),
    (Rule::ChangedStructure, changed_structure::check),
    (Rule::UntranslatedText, untranslated_text::links),
];

/// The languages of a text and its translation, each with the script and the region that CLDR holds likely.
struct Languages {
    source: LanguageIdentifier,
    translation: LanguageIdentifier,
}

/// The rules that are not off.
struct Rules {
    pairs: Vec<Check>,
    outlines: Vec<CheckOutlines>,
}

/// A text of the source locale, and its translation into another.
struct Pair<'a> {
    id: &'a str,
    /// The attribute; `None` for the message itself.
    attribute: Option<&'static str>,
    languages: &'a Languages,
    source: Side<'a>,
    translation: Side<'a>,
}

/// One of the two texts.
struct Side<'a> {
    messages: &'a Messages,
    entry: &'a Entry,
    /// As it was written.
    pattern: &'a Pattern,
    /// As it is read, where it can be resolved.
    text: Option<&'a Text>,
}

/// Applies every rule that is not off to every text that is translated.
pub(super) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let levels = &project.settings.levels;
    let pairs = RULES.iter().filter(|(rule, _)| !levels.is_off(*rule)).map(|(_, check)| *check);
    let outlines = OUTLINE_RULES.iter().filter(|(rule, _)| !levels.is_off(*rule)).map(|(_, check)| *check);
    let rules = Rules { pairs: pairs.collect(), outlines: outlines.collect() };
    if rules.pairs.is_empty() && rules.outlines.is_empty() {
        return;
    }
    let locales = &project.settings.locales;
    for (index, locale) in project.translations() {
        let [source, translation] = [project.settings.source, index].map(|at| locales[at].likely());
        let languages = Languages { source, translation };
        texts(project, (index, locale), &languages, &rules, findings);
        articles::check(project, index, &languages, &rules.outlines, findings);
    }
    if !levels.is_off(Rule::UntranslatedText) {
        untranslated_text::of_default(project, findings);
    }
    if !levels.is_off(Rule::MissingVariable) {
        missing_variable::words(project, findings);
    }
}

fn texts(
    project: &Project<'_>,
    (index, locale): (LocaleIndex, &LocaleMessages<'_>),
    languages: &Languages,
    rules: &Rules,
    findings: &mut Diagnostics,
) {
    let source = project.source();
    let unknown = [source, locale].map(|side| &side.mentions.unknown.arguments);
    let mut compare = |id: &str, field: Option<Field>, texts: [Option<&Text>; 2]| {
        // An unknown variable is probably a misspelt one of the other text.
        if unknown.iter().any(|unknown| unknown.contains(id)) {
            return;
        }
        let Some(pair) = Pair::new(id, field, languages, [source, locale], texts) else { return };
        // A text that is empty, by intent or not, lacks everything.
        if is_blank(pair.translation.pattern) {
            return;
        }
        for check in &rules.pairs {
            check(&pair, findings);
        }
        if let Some(outlines) = Outlines::of_pair(&pair, project.sources) {
            for check in &rules.outlines {
                check(&outlines, findings);
            }
        }
    };
    fields(project, index, &mut compare);
    let [originals, translations] = [project.settings.source, index].map(|at| &project.resolved.locales[at]);
    // Names, units, terms, and the words of the site that the project has itself.
    let codes: BTreeSet<&str> = project.catalog.codes.iter().flat_map(Code::messages).collect();
    for id in locale.messages.ids().filter(|id| !codes.contains(id)) {
        compare(id, None, [originals, translations].map(|texts| texts.names.get(id)));
    }
}

/// Calls `compare` for each field of codes and causes, with the texts of the source locale and of another.
pub(super) fn fields<'a>(
    project: &Project<'a>,
    locale: LocaleIndex,
    compare: &mut dyn FnMut(&'a str, Option<Field>, [Option<&'a Text>; 2]),
) {
    let both = [project.settings.source, locale].map(|at| &project.resolved.locales[at]);
    for (at, code) in project.catalog.codes.iter_enumerated() {
        for field in Field::ALL {
            compare(&code.message, Some(field), both.map(|texts| texts.own(at, field)));
        }
        for (cause, field) in code.causes.iter().flat_map(|cause| CAUSE_FIELDS.map(|field| (cause, field))) {
            compare(&cause.message, Some(field), both.map(|texts| texts.own_of_cause(cause, field)));
        }
    }
}

fn is_blank(pattern: &Pattern) -> bool {
    pattern.iter().all(|element| match element {
        Element::Text(text) | Element::Placeable(Expression::Text(text)) => text.value.trim().is_empty(),
        Element::Placeable(_) => false,
    })
}

impl<'a> Pair<'a> {
    fn new(
        id: &'a str,
        field: Option<Field>,
        languages: &'a Languages,
        [source, translation]: [&'a LocaleMessages<'a>; 2],
        texts: [Option<&'a Text>; 2],
    ) -> Option<Self> {
        let attribute = field.and_then(attribute);
        let side = |messages: &'a LocaleMessages<'a>, text| {
            let messages = messages.messages;
            let entry = messages.get(id)?;
            Some(Side { messages, entry, pattern: entry.pattern(attribute)?, text })
        };
        let [original, translated] = texts;
        let (source, translation) = (side(source, original)?, side(translation, translated)?);
        Some(Self { id, attribute, languages, source, translation })
    }

    /// The text as findings name it: `chat-104.reason`.
    fn name(&self) -> String {
        text_name(self.id, self.attribute)
    }

    /// Whether it is a term: its forms differ by language.
    fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// Reports something that the translation as a whole lacks, with the place of the text that it is of.
    fn emit(&self, finding: Finding, source: Span, findings: &mut Diagnostics) {
        let translation = place(self.translation.entry, self.attribute);
        findings.push(Diagnostic::new(finding, translation).and_source(source));
    }
}

impl Languages {
    /// Whether the translation is into a variety of the same language, in which much is the same.
    fn are_the_same(&self) -> bool {
        self.source.language == self.translation.language
    }
}
