//! Where findings go: whatever takes a `&mut Diagnostics` reports.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::suggestions::Suggestions;
use super::{Diagnostic, Finding, Rule, Span};

/// The most findings of a rule and of a language in a file that are kept. A file of some megabytes can have a million, which nobody reads, and which
/// would take as many hundreds of megabytes.
pub const MAX_FINDINGS: usize = 10_000;

/// What findings are counted by: their file, rule, and the languages that they name. What one language lacks leaves no other out.
type Kind = (Arc<str>, Rule, String);

/// Findings, in the order in which they are found.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    list: Vec<Diagnostic>,
    /// How many there are of each kind.
    counts: BTreeMap<Kind, usize>,
    /// How many of them were left out.
    left_out: usize,
    suggestions: Suggestions,
}

impl Diagnostics {
    /// Reports what was found at a place.
    pub(crate) fn emit(&mut self, finding: Finding, span: Span) {
        self.push(Diagnostic::new(finding, span));
    }

    /// Reports a finding that was made before, or that has two places.
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        let Some(count) = Self::kind(&diagnostic).map(|kind| self.counts.entry(kind).or_default()) else {
            return self.list.push(diagnostic);
        };
        *count += 1;
        if *count <= MAX_FINDINGS {
            self.list.push(diagnostic);
        } else {
            self.left_out += 1;
        }
    }

    /// The one of `known` that was perhaps meant by `name`, for a finding's suggestion. `None` as well once too much was compared.
    pub(crate) fn nearest<'k>(
        &mut self,
        name: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) -> Option<String> {
        self.suggestions.nearest(name, known).map(str::to_owned)
    }

    /// Takes over findings of another part of a run.
    pub(crate) fn append(&mut self, others: &Self) {
        others.list.iter().for_each(|finding| self.push(finding.clone()));
        self.left_out += others.left_out;
    }

    pub(crate) fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// Keeps the findings that this is true of.
    pub(crate) fn retain(&mut self, is_kept: impl FnMut(&mut Diagnostic) -> bool) {
        self.list.retain_mut(is_kept);
    }

    /// How many findings were left out.
    pub(crate) fn left_out(&self) -> usize {
        self.left_out
    }

    fn kind(diagnostic: &Diagnostic) -> Option<Kind> {
        let path = Arc::clone(&diagnostic.spans.first()?.path);
        Some((path, diagnostic.rule, diagnostic.locales().join(" ")))
    }

    /// Replaces the findings of a group by a single one, where `make` has one for them and for how many of them were left out. Those
    /// without a group stay.
    pub(crate) fn replace_groups<G: Ord>(
        &mut self,
        group: impl Fn(&Diagnostic) -> Option<G>,
        make: impl Fn(&[Diagnostic], usize) -> Option<Diagnostic>,
    ) {
        let mut groups: BTreeMap<G, Vec<Diagnostic>> = BTreeMap::new();
        let mut list = Vec::new();
        for finding in self.list.drain(..) {
            match group(&finding) {
                None => list.push(finding),
                Some(group) => groups.entry(group).or_default().push(finding),
            }
        }
        for members in groups.into_values() {
            let kind = members.first().and_then(Self::kind);
            let count = kind.and_then(|kind| self.counts.get(&kind)).copied().unwrap_or_default();
            let left_out = count.saturating_sub(MAX_FINDINGS);
            match make(&members, left_out) {
                None => list.extend(members),
                Some(one) => {
                    list.push(one);
                    self.left_out -= left_out.min(self.left_out);
                }
            }
        }
        self.list = list;
        self.sort();
    }

    /// Sorts them by place, and keeps one of those that are the same: a term is folded into every message that uses it, and its
    /// faults are found each time.
    pub(crate) fn sort(&mut self) {
        self.list.sort_by(|a, b| a.order().cmp(&b.order()));
        self.list.dedup();
    }

    pub(crate) fn into_vec(self) -> Vec<Diagnostic> {
        self.list
    }
}
