//! Where findings go: whatever takes a `&mut Diagnostics` reports.

use std::collections::BTreeMap;

use super::suggestions::Suggestions;
use super::{Diagnostic, Finding, Span};

/// Findings, in the order in which they are found.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    list: Vec<Diagnostic>,
    suggestions: Suggestions,
}

impl Diagnostics {
    /// Reports what was found at a place.
    pub(crate) fn emit(&mut self, finding: Finding, span: Span) {
        self.push(Diagnostic::new(finding, span));
    }

    /// Reports a finding that was made before, or that has two places.
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
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
        self.list.extend_from_slice(&others.list);
    }

    pub(crate) fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// Keeps the findings that this is true of.
    pub(crate) fn retain(&mut self, is_kept: impl FnMut(&mut Diagnostic) -> bool) {
        self.list.retain_mut(is_kept);
    }

    /// Replaces the findings of a group by a single one, where `make` has one for them. Those without a group stay.
    pub(crate) fn replace_groups<G: Ord>(
        &mut self,
        group: impl Fn(&Diagnostic) -> Option<G>,
        make: impl Fn(&[Diagnostic]) -> Option<Diagnostic>,
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
            match make(&members) {
                None => list.extend(members),
                Some(one) => list.push(one),
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
