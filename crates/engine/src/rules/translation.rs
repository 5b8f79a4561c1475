//! Rules that compare a translation with the text that it is of. They look at each field by itself, and never at the order in which
//! something is said.

mod missing_variable;

use std::collections::BTreeSet;

use codegloss_runtime::Field;

use super::{LocaleMessages, Project};
use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Rule, Span};
use crate::project::catalog::Code;
use crate::project::fields::{CAUSE_FIELDS, attribute};
use crate::project::indices::LocaleIndex;
use crate::project::resolve::place;
use crate::project::resolved::Text;
use crate::syntax::fluent::{Entry, Pattern};

/// Applies a rule to a text and its translation.
type Check = fn(&Pair<'_>, &mut Diagnostics);

/// The rules of translations.
const RULES: &[(Rule, Check)] = &[(Rule::MissingVariable, missing_variable::check)];

/// A text of the source locale, and its translation into another.
struct Pair<'a> {
    /// The translation's locale.
    #[expect(dead_code, reason = "for rules to come")]
    locale: LocaleIndex,
    id: &'a str,
    /// The attribute; `None` for the message itself.
    attribute: Option<&'static str>,
    source: Side<'a>,
    translation: Side<'a>,
}

/// One of the two texts.
struct Side<'a> {
    entry: &'a Entry,
    /// As it was written.
    pattern: &'a Pattern,
    /// As it is read, where it can be resolved.
    #[expect(dead_code, reason = "for rules to come")]
    text: Option<&'a Text>,
}

/// Applies every rule that is not off to every text that is translated.
pub(super) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let rules: Vec<_> = RULES.iter().filter(|(rule, _)| !project.settings.levels.is_off(*rule)).collect();
    if rules.is_empty() {
        return;
    }
    let source = project.source();
    for (index, locale) in project.translations() {
        let unknown = [source, locale].map(|side| &side.mentions.unknown.arguments);
        let mut compare = |id: &str, field: Option<Field>, texts: [Option<&Text>; 2]| {
            // A variable that nobody knows is one that the other text has under its right name.
            if unknown.iter().any(|unknown| unknown.contains(id)) {
                return;
            }
            if let Some(pair) = Pair::new(index, id, field, [source, locale], texts) {
                for (_, check) in &rules {
                    check(&pair, findings);
                }
            }
        };
        let [originals, translations] =
            [project.settings.source, index].map(|at| &project.resolved.locales[at]);
        for (at, code) in project.catalog.codes.iter_enumerated() {
            for field in Field::ALL {
                let texts = [originals.own(at, field), translations.own(at, field)];
                compare(&code.message, Some(field), texts);
            }
            for (cause, field) in
                code.causes.iter().flat_map(|cause| CAUSE_FIELDS.map(|field| (cause, field)))
            {
                let texts = [originals.own_of_cause(cause, field), translations.own_of_cause(cause, field)];
                compare(&cause.message, Some(field), texts);
            }
        }
        // Names, units, terms, and the words of the site that the project has itself.
        let codes: BTreeSet<&str> = project.catalog.codes.iter().flat_map(Code::messages).collect();
        for id in locale.messages.ids().filter(|id| !codes.contains(id)) {
            compare(id, None, [originals, translations].map(|texts| texts.names.get(id)));
        }
    }
}

impl<'a> Pair<'a> {
    fn new(
        locale: LocaleIndex,
        id: &'a str,
        field: Option<Field>,
        [source, translation]: [&'a LocaleMessages<'a>; 2],
        texts: [Option<&'a Text>; 2],
    ) -> Option<Self> {
        let attribute = field.and_then(attribute);
        let side = |messages: &'a LocaleMessages<'a>, text| {
            let entry = messages.messages.get(id)?;
            Some(Side { entry, pattern: entry.pattern(attribute)?, text })
        };
        let [original, translated] = texts;
        let (source, translation) = (side(source, original)?, side(translation, translated)?);
        Some(Self { locale, id, attribute, source, translation })
    }

    /// The text as findings name it: `chat-104.reason`.
    fn name(&self) -> String {
        self.attribute.map_or_else(|| self.id.to_owned(), |attribute| format!("{}.{attribute}", self.id))
    }

    /// Reports something that the translation as a whole lacks, with the place of the text that it is of.
    fn emit(&self, finding: Finding, source: Span, findings: &mut Diagnostics) {
        let translation = place(self.translation.entry, self.attribute);
        findings.push(Diagnostic::new(finding, translation).and_source(source));
    }
}
