//! The outlines of a text and its translation.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{Languages, Pair};
use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Span};
use crate::project::resolve::place;
use crate::source::Sources;
use crate::syntax::fluent::{Element, Expression, Pattern};
use crate::syntax::markdown::{Excerpt, Outline};

/// The outlines of a text and its translation.
pub(super) struct Outlines<'a> {
    /// The message with its attribute, or the file without locale and extension.
    pub(super) id: String,
    pub(super) languages: &'a Languages,
    pub(super) source: Rc<Outline>,
    pub(super) translation: Rc<Outline>,
    /// Where the two texts are.
    pub(super) places: [Span; 2],
}

impl<'a> Outlines<'a> {
    /// Those of a message's texts, if there is anything in the source text that rules look at.
    pub(super) fn of_pair(pair: &Pair<'a>, sources: &Sources) -> Option<Self> {
        if !is_worth_reading(pair.source.pattern) {
            return None;
        }
        let mut source = pair.source.text?.document.outline();
        let mut translation = pair.translation.text?.document.outline();
        for link in source.links.iter_mut().chain(&mut translation.links) {
            as_written(&mut link.target, sources);
        }
        let (source, translation) = (Rc::new(source), Rc::new(translation));
        let places = [&pair.source, &pair.translation].map(|side| place(side.entry, pair.attribute));
        Some(Self { id: pair.name(), languages: pair.languages, source, translation, places })
    }

    /// Reports what the source text has and the translation lacks: at what the translation has in its place, or at the translation.
    pub(super) fn emit(
        &self,
        finding: Finding,
        at: Option<&Span>,
        source: Option<&Span>,
        findings: &mut Diagnostics,
    ) {
        let [source_place, place] = &self.places;
        let diagnostic = Diagnostic::new(finding, at.unwrap_or(place).clone());
        findings.push(diagnostic.and_source(source.unwrap_or(source_place).clone()));
    }
}

/// The pieces of the source text that the translation lacks, each once, with what the translation has that the source text does not
/// have. `key` is what is compared; pieces without one are not.
pub(super) fn missing<'e, T>(
    [source, translation]: [&'e [T]; 2],
    key: impl Fn(&T) -> Option<String>,
) -> Vec<(&'e T, Option<&'e T>)> {
    if source.is_empty() {
        return Vec::new();
    }
    let keys = |pieces: &'e [T]| pieces.iter().filter_map(&key).collect::<BTreeSet<_>>();
    let [known, translated] = [keys(source), keys(translation)];
    let is_new = |piece: &&'e T| key(piece).is_some_and(|key| !known.contains(&key));
    let mut others = translation.iter().filter(is_new);
    let mut seen = BTreeSet::new();
    let lacking = source
        .iter()
        .filter(|piece| key(piece).is_some_and(|key| !translated.contains(&key) && seen.insert(key)));
    lacking.map(|piece| (piece, others.next())).collect()
}

/// Whether a text has a digit, markup, or what may have some.
fn is_worth_reading(pattern: &Pattern) -> bool {
    pattern.iter().any(|element| match element {
        Element::Text(text) => {
            let text = text.value.as_str();
            text.contains(|c: char| "`*[<".contains(c) || super::numbers::digit(c).is_some())
                || text.trim_start().starts_with("- ")
        }
        Element::Placeable(expression) => !matches!(expression, Expression::Variable(_)),
    })
}

/// A link's label in place of the address that it has in this language.
fn as_written(target: &mut Excerpt, sources: &Sources) {
    let Some(span) = &target.span else { return };
    let written = sources.text(&span.path).and_then(|file| file.text.get(span.range.clone()));
    if let Some(written) = written {
        written.clone_into(&mut target.text);
    }
}
