//! Comments that silence a rule for one entry, `codegloss: allow(rule-id) reason`, and the rule `invalid-silence` about them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostics::{Diagnostics, Finding, Rule, Severity, Span};
use crate::source::{SourceFile, Sources};
use crate::syntax::comment::{ADDRESS, Comment};
use crate::syntax::{fluent, markdown, toml};

/// What a comment silences.
struct Silence {
    place: Span,
    covers: Range<usize>,
    rule: Rule,
    is_used: bool,
}

/// The silences of one rule in one file, in their order.
#[derive(Default)]
struct Silences {
    list: Vec<Silence>,
    /// For each of them, which of those up to it reaches farthest: one for a table may hold others for its keys.
    farthest: Vec<usize>,
}

/// Takes away what is silenced, and reports the comments that silence nothing. `was_asked` tells whether a rule was asked everywhere:
/// otherwise nobody knows what is left over.
pub(crate) fn apply(sources: &Sources, was_asked: impl Fn(Rule) -> bool, findings: &mut Diagnostics) {
    let mut silences: BTreeMap<(Arc<str>, Rule), Silences> = BTreeMap::new();
    let mut faults = Diagnostics::default();
    for file in sources.texts("") {
        for comment in comments(file) {
            let place = Span::new(&file.path, comment.range.clone());
            match read(&comment, &mut faults) {
                Ok(rule) => {
                    let silence = Silence { place, covers: comment.covers, rule, is_used: false };
                    silences.entry((Arc::clone(&file.path), rule)).or_default().add(silence);
                }
                Err(fault) => faults.emit(fault, place),
            }
        }
    }
    // A missing translation has two places: where it was to be, and where its original is.
    findings.retain(|finding| {
        !finding.spans.iter().any(|span| {
            let silences = silences.get_mut(&(Arc::clone(&span.path), finding.rule));
            let silence = silences.and_then(|silences| silences.at(span.range.start));
            silence.map(|silence| silence.is_used = true).is_some()
        })
    });
    // What does not parse is not looked into.
    let errors = findings.iter().filter(|finding| finding.severity() == Severity::Error);
    let broken: BTreeSet<&str> = errors.flat_map(|finding| &finding.spans).map(|span| &*span.path).collect();
    let all = silences.iter().filter(|((path, rule), _)| was_asked(*rule) && !broken.contains(&**path));
    for silence in all.flat_map(|(_, silences)| &silences.list).filter(|silence| !silence.is_used) {
        let rule = silence.rule.id().to_owned();
        faults.emit(Finding::InvalidSilenceUnused { rule }, silence.place.clone());
    }
    findings.append(&faults);
}

/// The comments of a file that speak to codegloss, in their order.
fn comments(file: &SourceFile) -> Vec<Comment> {
    if !file.text.contains(ADDRESS) {
        return Vec::new();
    }
    match file.path.rsplit('.').next() {
        Some("ftl") => fluent::comments(&file.text),
        Some("toml") => toml::comments(file),
        Some("md") => markdown::comments(&file.text),
        _ => Vec::new(),
    }
}

impl Silences {
    fn add(&mut self, silence: Silence) {
        let index = self.list.len();
        let farthest = self.farthest.last().copied();
        let farthest = farthest.filter(|&known| self.list[known].covers.end > silence.covers.end);
        self.farthest.push(farthest.unwrap_or(index));
        self.list.push(silence);
    }

    /// The one that covers a place.
    fn at(&mut self, place: usize) -> Option<&mut Silence> {
        let nearest = self.list.partition_point(|silence| silence.covers.start <= place).checked_sub(1)?;
        let covers = |index: &usize| self.list[*index].covers.contains(&place);
        let index = [nearest, self.farthest[nearest]].into_iter().find(covers)?;
        self.list.get_mut(index)
    }
}

/// The rule that a comment silences.
fn read(comment: &Comment, findings: &mut Diagnostics) -> Result<Rule, Finding> {
    let Some((id, reason)) = comment.said.strip_prefix("allow(").and_then(|rest| rest.split_once(')')) else {
        return Err(Finding::InvalidSilenceSyntax);
    };
    let id = id.trim();
    let rule = id.to_owned();
    match Rule::find(id) {
        None => {
            let known = Rule::ALL.iter().filter(|rule| rule.can_be_lowered()).map(|rule| rule.id());
            let suggestion = findings.nearest(id, known);
            Err(Finding::InvalidSilenceUnknown { rule, suggestion })
        }
        Some(found) if !found.can_be_lowered() => Err(Finding::InvalidSilenceAlwaysError { rule }),
        Some(_) if reason.trim().is_empty() => Err(Finding::InvalidSilenceNoReason { rule }),
        Some(found) => Ok(found),
    }
}
