//! `inconsistent-field`: a text that ends or begins unlike nearly all others of its field, such as the one title with a period.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use codegloss_runtime::Field;

use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Span};
use crate::rules::Project;
use crate::rules::prose::{self, Prose, ProseKind};
use crate::syntax::markdown::{Line, LineKind};

/// The fewest texts that make a custom.
const MIN_TEXTS: usize = 12;

/// One text in so many may be an exception to it.
const MIN_SHARE: usize = 20;

/// More texts than these are no slips, but of another kind than the others.
const MAX_EXCEPTIONS: usize = 12;

/// The texts of a field that do something, and those that do not.
#[derive(Default)]
struct Custom {
    with: Vec<Place>,
    without: Vec<Place>,
}

/// The end or the beginning of a text.
struct Place {
    /// As findings name it: `chat-104.reason`.
    id: String,
    /// What is there, in small letters.
    text: String,
    span: Span,
}

pub(in crate::rules) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for locale in project.settings.locales.indices() {
        let mut customs: BTreeMap<_, [Custom; 2]> = BTreeMap::new();
        prose::each_field(project, locale, &mut |prose| {
            if let (ProseKind::Field(field), Some((code, _))) = (prose.kind, prose.code) {
                // The texts of another domain may be labels, or another team's.
                let [full_stops, capitals] = customs.entry((code.domain, field)).or_default();
                note(prose, field, prose.lines.last().and_then(ending), full_stops);
                note(prose, field, prose.lines.first().and_then(beginning), capitals);
            }
        });
        for [full_stops, capitals] in customs.into_values() {
            full_stops.report(findings);
            capitals.report_small_letters(findings);
        }
    }
}

/// Counts what is at a place of a text.
fn note(prose: &Prose<'_>, field: Field, found: Option<(bool, &Line, Range<usize>)>, custom: &mut Custom) {
    let Some((is_with, line, range)) = found else { return };
    let text = line.as_str()[range.clone()].to_lowercase();
    let Some(span) = line.span(range) else { return };
    let id = prose::name(prose.id, field);
    let places = if is_with { &mut custom.with } else { &mut custom.without };
    places.push(Place { id, text, span });
}

/// Whether a line ends with a full stop. Other marks, code and examples say nothing of a custom.
fn ending(line: &Line) -> Option<(bool, &Line, Range<usize>)> {
    let (at, last) = line.as_str().char_indices().next_back()?;
    let is_stop = matches!(last, '.' | '。' | '।' | '։' | '።');
    let is_known =
        line.kind == LineKind::Paragraph && !line.is_opaque(at) && (is_stop || last.is_alphabetic());
    is_known.then(|| (is_stop, line, at..at + last.len_utf8()))
}

/// Whether a line begins with a capital letter. Names such as `iOS` and `npm-x` say nothing of a custom.
fn beginning(line: &Line) -> Option<(bool, &Line, Range<usize>)> {
    let word = line.as_str().split(char::is_whitespace).next()?;
    let word = word.trim_end_matches([',', ':']);
    let is_word = word.chars().all(char::is_alphabetic)
        && (word.chars().all(char::is_lowercase) || word.chars().skip(1).all(char::is_lowercase));
    let first = word.chars().next()?;
    let is_known = is_word && !line.is_opaque(0) && (first.is_uppercase() || first.is_lowercase());
    is_known.then(|| (first.is_uppercase(), line, 0..word.len()))
}

impl Custom {
    fn report(self, findings: &mut Diagnostics) {
        let (with, without) = (self.with.len(), self.without.len());
        for Place { id, span, .. } in exceptions(self.without, with) {
            let (count, total) = (with, with + without);
            findings.push(Diagnostic::new(Finding::InconsistentFieldNoFullStop { id, count, total }, span));
        }
        for Place { id, span, .. } in exceptions(self.with, without) {
            let (count, total) = (without, with + without);
            findings.push(Diagnostic::new(Finding::InconsistentFieldFullStop { id, count, total }, span));
        }
    }

    /// A capital letter where most texts have none begins a name, and so does a small one of a word that no other text begins with.
    fn report_small_letters(self, findings: &mut Diagnostics) {
        let (count, total) = (self.with.len(), self.with.len() + self.without.len());
        let words: BTreeSet<&str> = self.with.iter().map(|place| place.text.as_str()).collect();
        let exceptions = exceptions(self.without, count).into_iter();
        for Place { id, span, .. } in exceptions.filter(|place| words.contains(place.text.as_str())) {
            findings.push(Diagnostic::new(Finding::InconsistentFieldSmallLetter { id, count, total }, span));
        }
    }
}

/// These places, if they are few beside so many others.
fn exceptions(places: Vec<Place>, others: usize) -> Vec<Place> {
    let total = places.len() + others;
    let are_few = places.len() <= MAX_EXCEPTIONS && places.len() * MIN_SHARE <= total;
    if total >= MIN_TEXTS && are_few { places } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::{Place, exceptions};
    use crate::diagnostics::Span;

    /// Few exceptions among many texts are slips; many are texts of another kind.
    #[test]
    fn many_exceptions_are_another_custom() {
        let place = || Place { id: String::new(), text: String::new(), span: Span::file("a") };
        let found = |count: usize, others| exceptions((0..count).map(|_| place()).collect(), others).len();
        assert_eq!([found(1, 19), found(2, 19), found(12, 5000), found(13, 5000)], [1, 0, 12, 0]);
    }
}
